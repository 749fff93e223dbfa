/** Causal claims put to the model: the verdict of an experiment with paired luck. */
import type { Intervention } from '../engine/types.ts';
import type { Arm, ArmPart } from './pairing.ts';
import type { Interval } from './intervals.ts';
import { compareNumbers, intervalOf } from './pairs.ts';
import type { Pairs } from './pairs.ts';
import { round, rounded } from './statistics.ts';

export type Direction = 'lower' | 'higher' | 'earlier' | 'later' | 'none';
export type Verdict = 'supported' | 'not supported' | 'contradicted';

/**
 * How a claim is put where nobody says otherwise. Free actors: the weight of history would pull both arms to the same
 * end, and hide what causes what.
 */
export const CLAIM_PLAN = { runs: 400, seed: '1', gravity: 0 } as const;

/** What is expected of one measure (`scenarios/claims.yaml`). */
export interface Expected {
  readonly measure: string;
  readonly expect: Direction;
  readonly orNone?: boolean;
  readonly most?: number;
}

/** A claim ready to be put to a scenario. */
export interface Experiment {
  readonly id: string;
  readonly interventions: readonly Intervention[];
  readonly measures: readonly Expected[];
  readonly any?: boolean;
}

/** What one measure came to. Of a date, what never happened counts as just after the campaign's end in `difference`. */
export interface Measured extends Expected {
  readonly n: number;
  readonly baseline: number | null;
  readonly intervention: number | null;
  readonly difference: number | null;
  /** 90 % interval of the difference. */
  readonly interval: Interval | null;
  readonly verdict: Verdict;
}

export interface Tried { readonly measures: readonly Measured[]; readonly verdict: Verdict }

/** The arm of an experiment; measures that are outcomes are gathered anyway. */
export const armOf = ({ interventions, measures }: Experiment): Arm =>
  ({ interventions, metrics: measures.map(({ measure }) => measure).filter(isMetric) });

/** Whether a measure is one of `--metric`, and not an outcome's id. */
export const isMetric = (measure: string): boolean => measure.includes(':');

/** The verdict of an experiment. */
export function tried({ measures, any = false }: Experiment, arm: Arm, part: ArmPart): Tried {
  const found = measures.map((expected) => {
    const pairs = isMetric(expected.measure) ? part.metrics[arm.metrics.indexOf(expected.measure)] : part.outcomes[expected.measure];
    return measured(expected, pairs);
  });
  return { measures: found, verdict: together(found.map(({ verdict }) => verdict), any) };
}

function together(verdicts: readonly Verdict[], any: boolean): Verdict {
  if (verdicts.includes('contradicted')) return 'contradicted';
  const good = any ? verdicts.includes('supported') : verdicts.every((verdict) => verdict === 'supported');
  return good ? 'supported' : 'not supported';
}

function measured(expected: Expected, pairs: Pairs | undefined): Measured {
  const nothing = { n: 0, baseline: null, intervention: null, difference: null, interval: null };
  if (!pairs) return { ...expected, ...nothing, verdict: 'not supported' };
  const { reckoned, reading, difference } = pairs;
  const { baseline, intervention } = compareNumbers(pairs, 90);
  const interval = intervalOf(pairs, reading.share ? difference : reckoned, 90);
  const found = { n: reckoned.n, baseline, intervention, difference: round(reckoned.mean), interval: interval && rounded(interval) };
  return { ...expected, ...found, verdict: interval ? verdictOf(expected, reckoned.mean, interval) : 'not supported' };
}

const SIGN: Readonly<Record<Direction, number>> = { lower: -1, earlier: -1, none: 0, later: 1, higher: 1 };

/** The verdict on a mean difference with its interval. */
export function verdictOf(expected: Omit<Expected, 'measure'>, difference: number, [low, high]: Interval): Verdict {
  const { expect, most = Infinity } = expected;
  const clear = low > 0 || high < 0;
  if (expect === 'none') return clear && Math.abs(difference) > most ? 'contradicted' : 'supported';
  const along = SIGN[expect] * difference;
  if (clear && along < 0) return 'contradicted';
  return mayCount(expected, clear) && along <= most ? 'supported' : 'not supported';
}

/** Whether a change counts: it is clear, or none at all is as good. */
const mayCount = ({ orNone = false }: Pick<Expected, 'orNone'>, clear: boolean): boolean => clear || orNone;
