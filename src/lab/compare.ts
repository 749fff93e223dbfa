/** Comparisons, played here and now. */
import type { Scenario } from '../engine/scenario.ts';
import type { Plan } from './ensemble.ts';
import { playAll } from './jobs.ts';
import { comparedOf, pairsJob } from './pairing.ts';
import type { Compared } from './pairing.ts';

/** Compares history left alone with what a plan changes, here and now. */
export function compare(scenario: Scenario, plan: Plan, told: (done: number) => void = () => {}): Compared {
  const job = pairsJob(plan, [{ interventions: plan.interventions, metrics: plan.metrics.map(({ text }) => text) }]);
  return comparedOf(scenario, job, playAll(scenario, job, told));
}
