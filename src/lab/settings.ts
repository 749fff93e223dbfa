/** From the words of an experiment to what the lab plays: scenario with its constants, interventions, measures; or why not. */
import { isRefusal, nearest, parseIntervention, TUNABLE, TUNABLE_IDS, tuned } from '../engine/index.ts';
import type { TunableId } from '../engine/index.ts';
import type { Intervention, Refusal } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { isMetric } from './claims.ts';
import { experimentJob } from './experiment.ts';
import type { ExperimentJob } from './experiment.ts';
import { LENS_IDS, throughLens } from './lenses.ts';
import { parseMetric } from './metrics.ts';
import type { Metric } from './metrics.ts';
import { OUTCOMES } from './outcomes.ts';

/** What is asked, in words; `gravities` 0 … 1. */
export interface Wanted {
  readonly set: readonly string[];
  readonly measures: readonly string[];
  readonly ask: string;
  readonly seed: string;
  readonly runs: number;
  readonly gravities: readonly number[];
  readonly lens: string | null;
  readonly constants: Readonly<Record<string, number>>;
}

/** An experiment ready to be played: the scenario as it is seen, and a job for each gravity. */
export interface Ready { readonly scenario: Scenario; readonly jobs: readonly ExperimentJob[] }

export type ReadyOrNot = { readonly refused: Refusal } | { readonly refused: null; readonly ready: Ready };

const no = (code: string, params: Refusal['params']): { readonly refused: Refusal } => ({ refused: { code, params } });

/** Reads all words of an experiment; the first that cannot be read refuses it. */
export function readyOf(plain: Scenario, wanted: Wanted): ReadyOrNot {
  const scenario = seenThrough(plain, wanted);
  if ('refused' in scenario) return scenario;
  const interventions: Intervention[] = [];
  for (const text of wanted.set) {
    const parsed = parseIntervention(plain, text);
    if (isRefusal(parsed)) return { refused: parsed };
    interventions.push(parsed);
  }
  const metrics: Metric[] = [];
  for (const text of measuresOf(wanted)) {
    const parsed = parseMetric(plain, text);
    if (parsed.refused) return parsed;
    metrics.push(parsed.metric);
  }
  if (!isMetric(wanted.ask) && !OUTCOMES.includes(wanted.ask)) return no('metric/unknown-outcome', { name: wanted.ask, known: OUTCOMES.join(' ') });
  const { runs, seed } = wanted;
  return { refused: null, ready: { scenario, jobs: wanted.gravities.map((share) => experimentJob({ runs, seed, gravity: Math.round(share * 100), interventions, metrics })) } };
}

/** The measures to be taken: those asked for, and the question's own where it is none of the outcomes. */
const measuresOf = ({ measures, ask }: Wanted): readonly string[] => (isMetric(ask) && !measures.includes(ask) ? [...measures, ask] : measures);

/** The scenario through a lens and with constants of one's own, each within its range. */
function seenThrough(scenario: Scenario, { lens, constants }: Wanted): Scenario | { readonly refused: Refusal } {
  const through = LENS_IDS.find((id) => id === lens);
  if (lens !== null && !through) return no('lens/unknown', { found: lens, allowed: LENS_IDS.join(', ') });
  const changes: Partial<Record<TunableId, number>> = through ? throughLens(through) : {};
  for (const [name, value] of Object.entries(constants)) {
    const id = TUNABLE_IDS.find((each) => each === name);
    if (!id) return no('constant/unknown', { found: name, nearest: nearest(name, TUNABLE_IDS) });
    const { low, high } = TUNABLE[id];
    if (value < low || value > high) return no('constant/range', { name, low, high, found: value });
    changes[id] = value;
  }
  return Object.keys(changes).length === 0 ? scenario : tuned(scenario, changes);
}
