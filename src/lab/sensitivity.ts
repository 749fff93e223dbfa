/** Sensitivity: each constant of the model at both ends of its range, one at a time, against the model as it is, with paired luck. */
import { TUNABLE, TUNABLE_IDS } from '../engine/index.ts';
import type { TunableId } from '../engine/index.ts';
import type { Plan } from './ensemble.ts';
import type { Interval } from './intervals.ts';
import { pairsJob } from './pairing.ts';
import type { Arm, ArmPart, PairsJob, PairsPart } from './pairing.ts';
import { compareNumbers } from './pairs.ts';

/** A change of one measure. */
export interface Moved { readonly baseline: number | null; readonly difference: number | null; readonly interval: Interval | null }

/** One constant at one end of its range, with what that moved. */
export interface Setting {
  readonly constant: TunableId;
  readonly usual: number;
  readonly value: number;
  readonly moved: Readonly<Record<string, Moved>>;
}

/** Both ends of every constant's range, less where the model stands at one. */
export const ENDS = TUNABLE_IDS.flatMap((constant) => [TUNABLE[constant].low, TUNABLE[constant].high].map((value) => ({ constant, value })))
  .filter(({ constant, value }) => value !== TUNABLE[constant].value);

/** The job: two arms for each constant, less where the model stands at an end of its range. */
export const sensitivityJob = (plan: Plan): PairsJob => pairsJob(plan, ENDS.map(({ constant, value }): Arm => (
  { interventions: plan.interventions, metrics: plan.metrics.map(({ text }) => text), constants: { [constant]: value } }
)), plan.interventions);

/** What each setting moved, of the measures and outcomes asked for. */
export function sensitivityOf({ arms }: PairsJob, part: PairsPart, outcomes: readonly string[]): Setting[] {
  return ENDS.map(({ constant, value }, index) => ({
    constant, usual: TUNABLE[constant].value, value, moved: movedIn(arms[index]!, part.arms[index]!, outcomes),
  }));
}

function movedIn(arm: Arm, part: ArmPart, outcomes: readonly string[]): Record<string, Moved> {
  const found: Record<string, Moved> = {};
  for (const id of outcomes) if (part.outcomes[id]) found[id] = compareNumbers(part.outcomes[id], 95);
  arm.metrics.forEach((text, index) => { found[text] = compareNumbers(part.metrics[index]!, 95); });
  return found;
}
