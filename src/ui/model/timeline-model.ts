/** The timeline: quarters, decisions on them, one number's own curve beside history's. */
import { curveOf, historyOf } from '../../charts/curve-model.ts';
import type { CurveModel } from '../../charts/curve-model.ts';
import { COUNT_THEMED, QUANTITY_NAMES, SUPPORT } from '../../engine/quantities.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { viewFor } from '../../engine/index.ts';
import type { Capital, Quarter, World } from '../../engine/types.ts';
import { t } from '../../words/messages.ts';
import { eventTitle, quarterShort, quarterWords } from '../../words/names.ts';
import { shortName } from '../../words/quantities.ts';
import { distanceWords } from './distance-model.ts';
import { isGuess } from './known-entries.ts';
import { numberOf } from './number-model.ts';
import type { NumberModel } from './number-model.ts';
import type { Situation } from './situation.ts';

export interface TimelineQuarter {
  readonly quarter: Quarter;
  readonly label: string;
  readonly name: string;
  readonly state: 'past' | 'shown' | 'now' | 'future';
  /** Titles of the events at which this capital (in a replay, any capital) decided. */
  readonly decisions: readonly string[];
  /** Step of the session that shows this quarter, null in the future. */
  readonly step: number | null;
}

export interface TimelineModel {
  readonly quarters: readonly TimelineQuarter[];
  readonly curve: CurveModel;
  /** The number as it stands, with its trend. */
  readonly number: NumberModel;
  readonly choices: readonly { readonly q: number; readonly name: string }[];
  /** How far from history, where anything has departed from it. */
  readonly distance: string | null;
}

/** The timeline of a situation with the curve of one quantity. */
export function timelineModel(situation: Situation, q: number): TimelineModel {
  return {
    quarters: quartersOf(situation), curve: believed(situation, curveOf(situation, q)), number: numberOf(situation, q), choices: choicesOf(),
    distance: distanceWords(situation, historyOf(situation.scenario)),
  };
}

/** What others feel is shown as it was estimated at the time, never as it was. */
function believed(situation: Situation, curve: CurveModel): CurveModel {
  const { scenario, world, capital, spread, session, step } = situation;
  if (capital === null || !isGuess(situation, curve.q)) return curve;
  const rows = world.rows.slice(0, curve.own.length - 1).map((row, index) => {
    const at = lastStepIn(session.steps, step, scenario.from + index) ?? step;
    return guessOf(scenario, session.steps[at]!.world, { capital, row })[curve.q]!;
  });
  const opening = guessOf(scenario, session.steps[0]!.world, { capital, row: scenario.opening.q })[curve.q]!;
  return { ...curve, own: [opening, ...rows], doubt: spread[curve.q]! };
}

const guesses = new WeakMap<readonly number[], Map<string, readonly number[]>>();

/** The quantities of a past quarter as a capital then saw them; looked up once, since the past stays as it is. */
function guessOf(scenario: Scenario, then: World, { capital, row }: { capital: Capital; row: readonly number[] }): readonly number[] {
  const known = guesses.get(row) ?? new Map<string, readonly number[]>();
  guesses.set(row, known);
  const key = `${then.key}/${capital}`;
  const seen = known.get(key) ?? viewFor(scenario, { ...then, q: [...row] }, capital).seen.q;
  known.set(key, seen);
  return seen;
}

const choicesOf = (): TimelineModel['choices'] =>
  QUANTITY_NAMES.map((_, q) => q).filter((q) => q < COUNT_THEMED || (q >= SUPPORT && q < SUPPORT + 3)).map((q) => ({ q, name: shortName(q) }));

function quartersOf({ session, scenario, step, capital }: Situation): TimelineQuarter[] {
  const shown = session.steps[step]!.world;
  const now = session.steps[session.cursor]!.world;
  const list: TimelineQuarter[] = [];
  for (let quarter = scenario.from; quarter <= scenario.to; quarter += 1) {
    // In a replay several capitals decide at one event: it is named once.
    const decisions = [...new Set(now.decisions
      .filter((each) => each.quarter === quarter && (capital === null || each.capital === capital))
      .map(({ event }) => eventTitle(scenario, event)))];
    list.push({
      quarter, decisions, label: quarterShort(quarter), name: nameOf(quarter, decisions),
      state: stateOf(quarter, shown.quarter, now.quarter),
      step: quarter <= now.quarter ? lastStepIn(session.steps, session.cursor, quarter) : null,
    });
  }
  return list;
}

const nameOf = (quarter: Quarter, decisions: readonly string[]): string => (decisions.length === 0
  ? quarterWords(quarter)
  : t('table:timeline.withDecisions', { quarter: quarterWords(quarter), list: decisions.join('; ') }));

function stateOf(quarter: Quarter, shown: Quarter, now: Quarter): TimelineQuarter['state'] {
  if (quarter === shown) return 'shown';
  if (quarter === now) return 'now';
  return quarter < now ? 'past' : 'future';
}

function lastStepIn(steps: readonly { readonly world: World }[], cursor: number, quarter: Quarter): number | null {
  for (let i = cursor; i >= 0; i -= 1) if (steps[i]!.world.quarter <= quarter) return i;
  return null;
}
