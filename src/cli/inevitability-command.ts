/** `inevitability`: history let go with new luck at every year or quarter; how many futures end in the split, in the opening. */
import { ENDINGS, inevitabilityJob, inevitabilityOf } from '../lab/inevitability.ts';
import type { FromMoment } from '../lab/inevitability.ts';
import { csvLines } from '../lab/csv.ts';
import { readEnsemble } from './inputs-ensemble.ts';
import type { EnsembleOptions } from './inputs-ensemble.ts';
import { readWhole } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { progressOn } from './progress.ts';
import { runJob } from './threads.ts';

export interface InevitabilityOptions extends Omit<EnsembleOptions, 'metric' | 'until'> { readonly every: string }

/** Plays the futures and prints the shares, a line for each moment. */
export async function inevitabilityCommand(io: Io, name: string, options: InevitabilityOptions): Promise<number> {
  const json = options.json ?? false;
  const read = readEnsemble(name, { ...options, metric: [] });
  if (read.fault !== null) return fail(io, json, read.fault);
  const every = readWhole('--every', options.every, 1, 40);
  if (every.fault !== null) return fail(io, json, every.fault);
  const { scenario, plan: { runs, seed, gravity, interventions }, threads } = read.value;
  const job = inevitabilityJob({ runs, seed, gravity, interventions, every: every.value });
  const moments = inevitabilityOf(scenario, job, await runJob({ scenario, job, threads, told: progressOn(io, runs) }));
  if (json) io.out(JSON.stringify({ scenario: scenario.id, seed, runs, gravity: gravity / 100, interventions: options.set, every: every.value, moments }));
  else if (options.csv) io.out(csvOf(moments));
  else {
    io.out(say('inevitability/head', { scenario: scenario.id, runs, seed, gravity: gravity / 100 }));
    for (const { date, endings } of moments) io.out(`${date}  ${ENDINGS.map((id) => endings[id].share.toFixed(2).padStart(id.length)).join('  ')}`);
  }
  return EXIT.done;
}

const csvOf = (moments: readonly FromMoment[]): string => csvLines([
  ['date', 'id', 'n', 'share', 'lower', 'upper'],
  ...moments.flatMap(({ date, n, endings }) => ENDINGS.map((id) => [date, id, n, endings[id].share, ...endings[id].interval])),
]);
