/** The public board as plain data: what may stand on a projector while three groups play. Made of public facts alone. */
import { TENSION } from '../../engine/quantities.ts';
import { CAPITALS, DYADS } from '../../engine/types.ts';
import type { Band, Capital, DyadKind, Happening } from '../../engine/types.ts';
import { current } from '../../session/session.ts';
import type { Session } from '../../session/types.ts';
import type { BoardModel } from '../map/board-model.ts';
import { boardModel } from '../model/board-view.ts';
import { dispatchGroups, tell } from '../model/dispatch-model.ts';
import { marksOf } from '../model/marks-model.ts';
import { humansOf } from '../model/situation.ts';
import type { Situation } from '../model/situation.ts';
import { trianglePanel } from '../model/triangle-model.ts';
import type { TiePanel, TrianglePanel } from '../model/triangle-model.ts';
import { capitalise, t } from '../../words/messages.ts';
import { cityOf, pairOf, quarterShort, quarterWords, textOf } from '../../words/names.ts';
import { groupNames, seatName } from './groups.ts';
import { coveredSituation } from './public-world.ts';
import { isOpened } from './seats.ts';

export interface PublicLine { readonly from: Capital | null; readonly title: string; readonly text: string }
export interface PublicTie {
  readonly id: string; readonly a: Capital; readonly b: Capital; readonly pair: string;
  readonly tension: number; readonly band: Band; readonly kind: DyadKind; readonly kindText: string; readonly sentence: string; readonly trend: string;
}
export interface PublicSeat { readonly capital: Capital; readonly name: string; readonly state: 'asked' | 'sealed' | 'open' }

export interface PublicBoard {
  readonly format: 1;
  readonly program: 'three-capitals-projector';
  readonly title: string;
  readonly quarter: string;
  /** Who sits at the table; null when the campaign is over. */
  readonly turn: Capital | null;
  /** How many decisions have been taken, so that a new turn is told from an old one. */
  readonly turnNumber: number;
  readonly seats: readonly PublicSeat[];
  /** Whether envelopes lie on the table, or what came out of them when they have just been opened. */
  readonly sealing: boolean;
  readonly opened: readonly PublicLine[] | null;
  readonly pattern: string;
  readonly about: string;
  readonly corners: readonly { readonly capital: Capital; readonly city: string; readonly position: string; readonly pivot: boolean }[];
  readonly ties: readonly PublicTie[];
  readonly curves: readonly { readonly id: string; readonly pair: string; readonly values: readonly number[] }[];
  readonly quarters: readonly { readonly label: string; readonly state: 'past' | 'now' | 'future' }[];
  readonly dispatches: readonly { readonly title: string; readonly items: readonly PublicLine[] }[];
  readonly board: BoardModel;
}

const QUARTERS_TOLD = 2;

/** The public board of a session as it stands. */
export function publicBoard(session: Session): PublicBoard {
  const situation = coveredSituation(session);
  const { stop } = current(session);
  const triangle = trianglePanel(situation);
  return {
    format: 1, program: 'three-capitals-projector',
    title: textOf(session.scenario, session.scenario.title), quarter: quarterWords(situation.world.quarter),
    turn: stop === null ? null : stop.capital as Capital, turnNumber: session.cursor, seats: seatsOf(session), sealing: stop?.kind === 'orders', opened: openedOf(situation),
    pattern: triangle.pattern, about: triangle.about, ...triangleOf(triangle),
    curves: curvesOf(situation), quarters: quartersOf(situation),
    dispatches: dispatchGroups(situation, QUARTERS_TOLD).map(({ title, items }) => ({ title, items: items.map(lineOf) })),
    board: boardModel(situation, { focused: null, hovered: null, marks: marksOf(situation) }),
  };
}

/** Who is asked, and while orders are sealed, whose envelope lies on the table. */
function seatsOf(session: Session): PublicSeat[] {
  const { stop, world } = current(session);
  const names = groupNames(session.setup.seed);
  return CAPITALS.filter((capital) => humansOf(session).includes(capital)).map((capital) => {
    const sealed = stop?.kind === 'orders' && world.sealed.some((envelope) => envelope.capital === capital);
    return { capital, name: seatName(capital, names), state: stop?.capital === capital ? 'asked' : sealed ? 'sealed' : 'open' };
  });
}

/** What came out of the envelopes, as far as all have heard of it; null where none were opened just now. */
function openedOf(situation: Situation): PublicLine[] | null {
  const { session } = situation;
  if (!isOpened(session)) return null;
  // The run goes on to the next stop of a seat, which may be quarters later: only what came out of these envelopes is read out.
  const sealedIn = session.steps[session.cursor - 1]!.world.quarter;
  return current(session).happenings.filter(({ kind, quarter }) => quarter === sealedIn && READ_OUT.includes(kind))
    .flatMap((happening) => tell(situation, happening) ?? []).map(lineOf);
}

const READ_OUT: readonly Happening['kind'][] = ['act', 'home', 'leak', 'crisis-open'];

const lineOf = ({ from, title, text }: { readonly from: string | null; readonly title: string; readonly text: string }): PublicLine =>
  ({ from: CAPITALS.find((capital) => capital === from) ?? null, title, text });

const triangleOf = ({ positions, ties }: TrianglePanel): Pick<PublicBoard, 'corners' | 'ties'> => ({
  corners: CAPITALS.map((capital) => ({ capital, city: cityOf(capital), position: positions[capital] === 'partner' ? '' : t(`table:position.${positions[capital]}`), pivot: positions[capital] === 'pivot' })),
  ties: ties.map(tieOf),
});

const tieOf = ({ id, a, b, kind, tension }: TiePanel): PublicTie => ({
  id, a, b, pair: capitalise(pairOf(id)), kind, kindText: t(`table:kind.${kind}`), tension: tension.value, band: tension.band ?? 'calm', sentence: tension.sentence, trend: tension.trendText,
});

/** The three tensions at the opening and at the end of each quarter, whole points. */
const curvesOf = ({ scenario, world }: Situation): PublicBoard['curves'] => DYADS.map((id, index) => ({
  id, pair: capitalise(pairOf(id)), values: [scenario.opening.q, ...world.rows].map((row) => Math.round(row[TENSION + index]! / 100)),
}));

function quartersOf({ scenario, world }: Situation): PublicBoard['quarters'] {
  return Array.from({ length: scenario.to - scenario.from + 1 }, (_, index) => {
    const quarter = scenario.from + index;
    return { label: quarterShort(quarter), state: quarter === world.quarter ? 'now' : quarter < world.quarter ? 'past' : 'future' };
  });
}
