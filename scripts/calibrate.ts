/**
 * `npm run calibrate [-- --fit] [--runs N]`: how far the model lies from what it is fitted to; with `--fit` each of the
 * constants below is moved within its range, one at a time and by halving steps, as long as that brings free campaigns
 * nearer. Fixed seeds. What is found is printed; the numbers and their reasons are written into `constants.ts` by hand.
 * `-- --duels` measures the free actors' levels against each other and against a random player, `-- --preview` whether
 * what the preview shows comes about as often; `--runs` are then pairs a seat, and campaigns in all; `--scenarios a,b`
 * says in which (else the short ones).
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { loadScenario, scenarioIds } from '../src/cli/scenario-files.ts';
import { runJob } from '../src/cli/threads.ts';
import { TUNABLE, tuned } from '../src/engine/index.ts';
import type { TunableId, Tuning } from '../src/engine/index.ts';
import type { Scenario } from '../src/engine/scenario.ts';
import { decisionCells } from '../src/lab/density.ts';
import { ensembleJob, ensembleOf } from '../src/lab/ensemble.ts';
import type { Ensemble } from '../src/lab/ensemble.ts';
import { DENSITY, likelihood, loss, TARGETS } from '../src/lab/targets.ts';
import { measureDuels } from './calibrate/duels.ts';
import { measurePreview } from './calibrate/preview.ts';

/** What is fitted: the constants that no source gives and that these targets can tell apart. */
const FITTED: readonly TunableId[] = ['doctrine', 'mindApart', 'distrust', 'mindEffects', 'commonEnemy', 'alarm'];
const ROUNDS = 3;
/** The scenarios other than the whole thirty years. */
const SHORT = scenarioIds().filter((id) => id !== 'grand-campaign');

const { values } = parseArgs({
  options: {
    fit: { type: 'boolean', default: false }, duels: { type: 'boolean', default: false }, preview: { type: 'boolean', default: false },
    runs: { type: 'string', default: '200' }, scenarios: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is a whole number from 1, not ${values.runs}`);
const grand = loadScenario('grand-campaign').scenario!;

async function free(scenario: Scenario): Promise<Ensemble> {
  const job = ensembleJob({ runs, seed: 'calibrate', gravity: 0, interventions: [], metrics: [] });
  return ensembleOf(scenario, job, await runJob({ scenario, job, threads: availableParallelism(), told: () => {} }));
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function tell(ensemble: Ensemble): void {
  for (const { id, low, high, of } of TARGETS) {
    const value = of(ensemble);
    console.log(`${id.padEnd(16)} ${percent(value).padStart(8)}   target ${percent(low)} … ${percent(high)}${value < low || value > high ? '   OUTSIDE' : ''}`);
  }
}

interface Found { readonly constants: Partial<Tuning>; readonly off: number }

/** The better of what was found and a step of one constant to either side of it. */
async function stepped(found: Found, id: TunableId, part: number): Promise<Found> {
  const { low, high, value } = TUNABLE[id];
  const now = found.constants[id] ?? value;
  const step = (high - low) / part;
  let best = found;
  for (const next of [now + step, now - step].map((each) => Math.round(Math.min(high, Math.max(low, each))))) {
    const constants = { ...found.constants, [id]: next };
    const off = loss(await free(tuned(grand, constants)));
    console.log(`${id} ${next}: loss ${off.toFixed(3)}`);
    if (off < best.off) best = { constants, off };
  }
  return best;
}

/** Steps each constant in turn, with smaller steps each round, until nothing is left to better. */
async function fit(): Promise<void> {
  let best: Found = { constants: {}, off: loss(await free(grand)) };
  for (let round = 0; round < ROUNDS && best.off > 0; round += 1) {
    for (const id of FITTED) best = await stepped(best, id, 2 ** (round + 2));
  }
  console.log(`best: ${JSON.stringify(best.constants)}, loss ${best.off.toFixed(3)}`);
  tell(await free(tuned(grand, best.constants)));
}

async function likelihoodAndTargets(): Promise<void> {
  const { decisions, probability, uniform, least } = likelihood(grand);
  console.log(`history's option  ${percent(probability)} likely on the mean of ${decisions} decisions, uniform choice ${percent(uniform)}; least likely at ${least.length === 0 ? 'none' : least.join(', ')}`);
  tell(await free(grand));
  tellCells();
}

/** Decisions of each capital in five years, in free campaigns and in history, and their ratio. */
function tellCells(): void {
  for (const { capital, year, history, mean } of decisionCells(grand, { runs, seed: 'calibrate' })) {
    const ratio = mean / history;
    const outside = ratio < DENSITY.low || ratio > DENSITY.high ? '   OUTSIDE' : '';
    console.log(`${capital} ${year}–${year + 4}   ${mean.toFixed(1).padStart(5)} decisions, in history ${`${history}`.padStart(2)}: ${ratio.toFixed(2)}${outside}`);
  }
}

const chosen = values.scenarios?.split(',') ?? SHORT;
if (values.duels) await measureDuels(chosen, runs);
else if (values.preview) await measurePreview(chosen, runs);
else {
  await likelihoodAndTargets();
  if (values.fit) await fit();
}
