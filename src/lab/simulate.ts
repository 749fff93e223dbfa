/** Ensembles, played here and now. */
import type { Scenario } from '../engine/scenario.ts';
import { ensembleJob, ensembleOf } from './ensemble.ts';
import type { Ensemble, Plan } from './ensemble.ts';
import { playAll } from './jobs.ts';

/** Plays `runs` campaigns one after the other and sums up outcomes, measures and bands; `told` hears of each chunk's end. */
export function simulate(scenario: Scenario, plan: Plan, told: (done: number) => void = () => {}): Ensemble {
  const job = ensembleJob(plan);
  return ensembleOf(scenario, job, playAll(scenario, job, told));
}
