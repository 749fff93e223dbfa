/** What all may know: the state with everything taken out that any one seat knows alone, or only believes. */
import { viewFor } from '../../engine/index.ts';
import { COUNT, SUPPORT, TENSION, TRUST } from '../../engine/quantities.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { CAPITALS, DIRECTIONS, DYADS } from '../../engine/types.ts';
import type { View, World } from '../../engine/types.ts';
import type { Session } from '../../session/types.ts';
import { current } from '../../session/session.ts';
import type { Situation } from '../model/situation.ts';

/** Trust as the kind of a relation suggests it: enmity, neutral, friendship; hundredths. */
const READ_TRUST: readonly number[] = [-4000, 0, 4000];

/** Half-width of what nobody but one capital knows: it may be anything. */
const UNKNOWN = 10000;

/** Quantities that some capital can only estimate: trust and support. */
const isHeart = (q: number): boolean => (q >= TRUST && q < TRUST + DIRECTIONS.length) || (q >= SUPPORT && q < SUPPORT + CAPITALS.length);

/** How much of each quantity is in doubt in public. */
export const PUBLIC_SPREAD: readonly number[] = Array.from({ length: COUNT }, (_, q) => (isHeart(q) ? UNKNOWN : 0));

/** The state as all see it. Trust is what the kind of a relation suggests, support stands in the middle: neither is told. */
export function publicWorld(scenario: Scenario, world: World): World {
  const views = CAPITALS.map((capital) => viewFor(scenario, world, capital));
  const first = views[0]!.seen;
  return {
    ...first,
    seed: '', key: 0,
    q: publicQuantities(world), rows: world.rows.map(coldRow),
    channels: known(views, 'channels'), visits: known(views, 'visits'), threats: known(views, 'threats'), acted: known(views, 'acted'),
    orders: [], sealed: world.sealed.map(({ capital }) => ({ capital, postures: {}, home: false })), agenda: [], waiting: null,
    scheduled: [], ledger: [], decisions: [], secrets: [], fading: [], wakes: [], asks: [], signals: first.signals.map(() => 0),
    flags: world.flags.map(() => 0), chosen: world.chosen.map(() => -1), readings: [...world.kinds],
    mandates: [[], [], []], leanings: [[], [], []], secretAims: [-1, -1, -1],
    ladder: world.ladder && { ...world.ladder, resolve: [0, 0] },
  };
}

/** What every view shows; what one does not show is not there. */
const known = (views: readonly View[], list: 'channels' | 'visits' | 'threats' | 'acted'): number[] =>
  views[0]!.seen[list].map((each, i) => (views.every(({ seen }) => seen[list][i] === each) ? each : 0));

function publicQuantities({ q, kinds }: World): number[] {
  const shown = coldRow(q);
  DIRECTIONS.forEach((name, i) => {
    const [a, b] = name.split('>') as [string, string];
    const dyad = DYADS.findIndex((pair) => pair === `${a}-${b}` || pair === `${b}-${a}`);
    shown[TRUST + i] = READ_TRUST[kinds[dyad]!]!;
  });
  return shown;
}

/** A row without hearts, and without the accounts of themes, which would tell them. */
const coldRow = (row: readonly number[]): number[] => row.map((value, q) => {
  if (q >= COUNT) return 0;
  return isHeart(q) ? middleOf(q) : value;
});

/** Trust stands at nought, support at fifty. */
const middleOf = (q: number): number => (q < TENSION ? 0 : 5000);

/** A covered table: nobody's eyes look, and what is read from it is public. */
export function coveredSituation(session: Session): Situation {
  const { scenario } = session;
  const world = publicWorld(scenario, current(session).world);
  return { session, scenario, world, seen: world, spread: PUBLIC_SPREAD, view: null, capital: null, stop: null, step: session.cursor, past: false, covered: true };
}
