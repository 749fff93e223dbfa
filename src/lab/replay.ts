/** The historical path of a scenario, with given decisions changed, as a record that can be printed. */
import { MINDS } from '../agents/choose.ts';
import { optionOdds } from '../agents/decision.ts';
import { freeActor } from '../agents/free-actor.ts';
import { playOn } from '../agents/play-on.ts';
import { hashWorld, newCampaign, quarterName, triangleOf } from '../engine/index.ts';
import { ECONOMY, PRESTIGE, STRENGTH, SUPPORT, TENSION, TRUST } from '../engine/quantities.ts';
import { CAPITALS, DIRECTIONS, DYADS } from '../engine/types.ts';
import type { Capital, Decide, Decision, Happening, Intervention, Position, Quarter, Setup, Stop, View, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { flatOutcomes } from './campaigns.ts';
import type { Ended } from './metric-kinds.ts';
import { thoughtful } from './thoughts.ts';
import type { ThoughtRow } from './thoughts.ts';

export interface CapitalRow {
  readonly leader: string;
  readonly support: number;
  readonly prestige: number;
  readonly strength: number;
  readonly economy: number;
}

/** One quarter at its end; quantities in points. */
export interface QuarterRow {
  readonly date: string;
  readonly trust: Readonly<Record<string, number>>;
  readonly tension: Readonly<Record<string, number>>;
  readonly triangle: { readonly pattern: string; readonly strict: boolean; readonly positions: Readonly<Record<Capital, Position>> };
  readonly capitals: Readonly<Record<Capital, CapitalRow>>;
}

export interface DecisionRow {
  readonly date: string;
  readonly event: string;
  readonly part: string | null;
  readonly capital: string;
  readonly option: string;
  readonly historical: string | null;
  /** Probability with which a free actor without any pull of history would have chosen it; null where none was asked. */
  readonly probability: number | null;
}

export interface Replay {
  readonly scenario: string;
  readonly seed: string;
  readonly quarters: readonly QuarterRow[];
  readonly events: readonly { readonly date: string; readonly event: string }[];
  readonly decisions: readonly DecisionRow[];
  readonly outcomes: Readonly<Record<string, number | string | boolean | null>>;
  readonly hash: string;
  /** Where it was asked for: what a normal free actor without any pull of history would have weighed at each decision. */
  readonly thoughts?: readonly ThoughtRow[];
}

/** Runs history (gravity 100) with interventions, and records it quarter by quarter. The epilogue is left out. */
export function replay(scenario: Scenario, seed: string, interventions: readonly Intervention[] = [], withThoughts = false): Replay {
  const setup = { seed, gravity: 100, humans: [], interventions, keepLedger: false };
  const world = newCampaign(scenario, setup);
  const odds = new Map<string, number>();
  const thoughts: ThoughtRow[] = [];
  const { happenings } = playOn(scenario, world, withThoughts ? thoughtful(recorder(odds), 'normal', thoughts, true) : recorder(odds), null);
  const ended = { world, happenings };
  const chance = ({ quarter, event, capital, option }: Decision): number | null => odds.get(keyOf(quarter, event, capital, option)) ?? null;
  return { ...recordOf(scenario, setup, ended, chance), ...(withThoughts && { thoughts }) };
}

/** The record of a campaign that was played from its beginning; `odds` is how likely a choice was, in hundredths of a per cent. */
export function recordOf(scenario: Scenario, setup: Setup, { world, happenings }: Ended, odds: (decision: Decision) => number | null): Replay {
  const begun = newCampaign(scenario, setup);
  const opening = { triangle: triangleOf(begun), leaders: begun.leaders.map((index) => scenario.leaders[index]!.id) };
  return {
    scenario: scenario.id,
    seed: setup.seed,
    quarters: quarterRows(scenario, world, happenings, opening),
    events: happenings.flatMap((each) => (
      each.kind === 'event' ? [{ date: quarterName(each.quarter), event: each.event }] : []
    )),
    decisions: world.decisions.map((decision) => decisionRow(decision, odds(decision))),
    outcomes: Object.fromEntries(flatOutcomes(scenario, world)),
    hash: hashWorld(world),
  };
}

const keyOf = (quarter: Quarter, event: string, capital: string, option: string): string =>
  `${quarter} ${event} ${capital} ${option}`;

/** The historian, who also notes how likely each choice was to a free actor. */
function recorder(odds: Map<string, number>): Decide {
  const decide = freeActor({ difficulty: 'normal' });
  return (scenario, view, stop) => {
    if (stop.kind === 'decision') note(odds, scenario, view, stop);
    return decide(scenario, view, stop);
  };
}

function note(odds: Map<string, number>, scenario: Scenario, view: View, stop: Extract<Stop, { kind: 'decision' }>): void {
  const own = optionOdds({ scenario, view, stop, mind: MINDS.normal, gravity: 0 });
  own.ids.forEach((id, index) => {
    odds.set(keyOf(view.seen.quarter, stop.event, stop.capital, id), own.odds[index]!);
  });
}

const decisionRow = ({ quarter, event, part, capital, option, historical }: Decision, odds: number | null): DecisionRow =>
  ({ date: quarterName(quarter), event, part, capital, option, historical, probability: odds === null ? null : odds / 10000 });

interface Standing { triangle: ReturnType<typeof triangleOf>; leaders: string[] }

function quarterRows(scenario: Scenario, { rows }: World, happenings: readonly Happening[], opening: Standing): QuarterRow[] {
  const standing: Standing = { triangle: opening.triangle, leaders: [...opening.leaders] };
  const last = Math.min(rows.length, scenario.to - scenario.from + 1);
  const list: QuarterRow[] = [];
  let next = 0;
  for (let index = 0; index < last; index += 1) {
    const quarter = scenario.from + index;
    for (; next < happenings.length && happenings[next]!.quarter <= quarter; next += 1) {
      follow(standing, happenings[next]!);
    }
    list.push(quarterRow(quarter, rows[index]!, standing));
  }
  return list;
}

function follow(standing: Standing, happening: Happening): void {
  if (happening.kind === 'leader') standing.leaders[CAPITALS.indexOf(happening.capital)] = happening.leader;
  if (happening.kind !== 'pattern') return;
  const { pattern, strict, pivot, pariah } = happening;
  standing.triangle = { ...standing.triangle, pattern, strict, pivot, pariah };
}

function quarterRow(quarter: Quarter, row: readonly number[], { triangle, leaders }: Standing): QuarterRow {
  const points = (q: number): number => row[q]! / 100;
  const position = (capital: Capital): Position => {
    if (triangle.pivot === capital) return 'pivot';
    return triangle.pariah === capital ? 'pariah' : 'partner';
  };
  const ofCapital = (capital: Capital, i: number): [Capital, CapitalRow] => [capital, {
    leader: leaders[i]!, support: points(SUPPORT + i), prestige: points(PRESTIGE + i),
    strength: points(STRENGTH + i), economy: points(ECONOMY + i),
  }];
  return {
    date: quarterName(quarter),
    trust: Object.fromEntries(DIRECTIONS.map((name, i) => [name, points(TRUST + i)])),
    tension: Object.fromEntries(DYADS.map((name, i) => [name, points(TENSION + i)])),
    triangle: {
      pattern: triangle.pattern, strict: triangle.strict,
      positions: Object.fromEntries(CAPITALS.map((capital) => [capital, position(capital)])) as Record<Capital, Position>,
    },
    capitals: Object.fromEntries(CAPITALS.map(ofCapital)) as Record<Capital, CapitalRow>,
  };
}
