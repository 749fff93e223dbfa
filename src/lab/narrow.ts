/** The stop rule: an ensemble or a comparison is long enough when the interval of one value is as narrow as wanted. */
import type { EnsembleJob, EnsemblePart } from './ensemble.ts';
import type { Interval } from './intervals.ts';
import type { ExperimentPart } from './experiment.ts';
import type { Arm, PairsJob, PairsPart } from './pairing.ts';
import { intervalOf } from './pairs.ts';
import { summary } from './statistics.ts';

/** Which outcome or measure, and how wide its interval may be. */
export interface Until { readonly id: string; readonly width: number }

/** Fewer runs than these say nothing, however narrow the interval looks. */
const LEAST = 40;

const isNarrow = (interval: Interval | null | undefined, width: number): boolean =>
  interval !== null && interval !== undefined && interval[1] - interval[0] <= width;

/** Whether an ensemble's 95 % interval is narrow enough. */
export function narrowMean({ metrics }: EnsembleJob, part: EnsemblePart, { id, width }: Until): boolean {
  const stat = part.means[id] ?? part.metrics[metrics.indexOf(id)];
  return part.runs >= LEAST && stat !== undefined && isNarrow(summary(stat).interval, width);
}

/** Whether the 95 % interval of a comparison's difference is narrow enough; of its first arm. */
export const narrowDifference = ({ arms }: PairsJob, { runs, arms: parts }: PairsPart, until: Until): boolean =>
  narrowArm(arms[0]!, { runs, pairs: parts[0]! }, until);

/** Whether the 95 % interval of a difference within an experiment is narrow enough. */
export function narrowArm({ metrics }: Pick<Arm, 'metrics'>, { runs, pairs: arm }: Pick<ExperimentPart, 'runs' | 'pairs'>, { id, width }: Until): boolean {
  const pairs = arm.outcomes[id] ?? arm.metrics[metrics.indexOf(id)];
  return runs >= LEAST && pairs !== undefined && isNarrow(intervalOf(pairs, pairs.difference, 95), width);
}
