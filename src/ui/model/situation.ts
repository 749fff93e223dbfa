/** What the table looks at: a step of a session, with the eyes of one capital or, in a replay, with nobody's. */
import { viewFor } from '../../engine/index.ts';
import { COUNT } from '../../engine/quantities.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Capital, Stop, View, World } from '../../engine/types.ts';
import { current } from '../../session/session.ts';
import type { Session } from '../../session/types.ts';

export interface Situation {
  readonly session: Session;
  readonly scenario: Scenario;
  /** The true state; only what is public or one's own may be read from it. */
  readonly world: World;
  /** The state as the capital sees it; in a replay the true one. */
  readonly seen: World;
  readonly view: View | null;
  readonly spread: readonly number[];
  readonly capital: Capital | null;
  /** What waits for this capital, null where nothing does. */
  readonly stop: Stop | null;
  /** Index of the step that is shown; smaller than the session's cursor where the past is looked at. */
  readonly step: number;
  readonly past: boolean;
  /** The table is covered between two seats: only what all may know is told. */
  readonly covered?: boolean;
}

const EXACT: readonly number[] = new Array<number>(COUNT).fill(0);

/** The situation at the session's present step, or at an earlier one; `eyes` where it is known who looks. */
export function situationOf(session: Session, at: number | null = null, eyes: Capital | null = null): Situation {
  const step = at ?? session.cursor;
  const past = step !== session.cursor;
  const { world, stop } = past ? session.steps[step]! : current(session);
  const capital = eyes ?? seatOf(session, stop);
  const view = capital ? viewFor(session.scenario, world, capital) : null;
  const sight = view ? { seen: view.seen, spread: view.spread } : { seen: world, spread: EXACT };
  const own = past ? null : ownStop(session, capital);
  return { session, scenario: session.scenario, world, ...sight, view, capital, stop: own, step, past };
}

/** Whether the scenario's own time is over, and only the epilogue runs. */
export const inEpilogue = ({ scenario, world }: Pick<Situation, 'scenario' | 'world'>): boolean => world.quarter > scenario.to;

/** The same with nothing hidden, once a campaign is over: what was estimated stands there as it was. */
export const unveiled = (situation: Situation): Situation =>
  (situation.world.over === null ? situation : { ...situation, seen: situation.world, spread: EXACT });

/** A moment of a recording: nothing waits for anyone, and only of a campaign that still goes on is anything hidden. */
export const playedBack = (situation: Situation, veiled: boolean): Situation => (veiled
  ? { ...situation, stop: null }
  : { ...situation, seen: situation.world, spread: EXACT, view: null, capital: null, stop: null });

/** What waits for a capital that a human holds. */
function ownStop(session: Session, capital: Capital | null): Stop | null {
  const { stop, world } = current(session);
  return stop !== null && capital !== null && stop.capital === capital && world.humans.includes(capital) ? stop : null;
}

/** Whose eyes: the human who is asked, else the first human there was. */
function seatOf(session: Session, stop: Stop | null): Capital | null {
  const humans = humansOf(session);
  return humans.find((capital) => capital === stop?.capital) ?? humans[0] ?? null;
}

/** Whether one table is handed round: several seats are human, and it is no lesson in which one player sits in all of them. */
export const isTogether = (session: Session): boolean => session.scenario.kind !== 'tutorial' && humansOf(session).length > 1;

/** Who has played: the seats of the setup, or those taken since. In the epilogue nobody decides, but the seats are known. */
export function humansOf(session: Session): readonly Capital[] {
  for (let i = session.cursor; i > 0; i -= 1) {
    const entry = session.steps[i]!.entry;
    if (entry?.kind === 'seats') return entry.humans;
  }
  return session.setup.humans;
}
