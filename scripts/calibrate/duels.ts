/** `npm run calibrate -- --duels`: how often each level beats another, from each side of each scenario. */
import { availableParallelism } from 'node:os';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { runJob } from '../../src/cli/threads.ts';
import { CAPITALS } from '../../src/engine/types.ts';
import type { Capital } from '../../src/engine/types.ts';
import { duelWork, emptyDuel } from '../../src/lab/duels.ts';
import type { DuelJob, DuelPart } from '../../src/lab/duels.ts';
import { wilson } from '../../src/lab/intervals.ts';

/** Who meets whom, and the share that the first is to win. */
const DUELS = [
  { first: 'normal', second: 'random', goal: 0.7 }, { first: 'hard', second: 'random', goal: 0.85 }, { first: 'hard', second: 'normal', goal: 0.6 },
] as const;

/** Pairs that one thread plays at a time. */
const CHUNK = 5;

/** Plays so many pairs from each seat of each scenario, and prints the shares by seat as they come and in all. */
export async function measureDuels(ids: readonly string[], runs: number): Promise<void> {
  for (const { first, second, goal } of DUELS) {
    for (const seat of CAPITALS) {
      const whole = emptyDuel();
      for (const id of ids) duelWork.merge(whole, await played(id, { kind: 'duel', runs, chunk: CHUNK, seed: 'duels', seat, first, second }));
      tell(`${first} against ${second}`, seat, whole, goal);
    }
  }
}

async function played(id: string, job: DuelJob): Promise<DuelPart> {
  const scenario = loadScenario(id).scenario!;
  const part = await runJob({ scenario, job, threads: availableParallelism(), told: () => {} });
  console.log(`    ${id.padEnd(20)} ${job.seat}  ${percent(part.won / part.runs).padStart(6)}  ${part.first.mean.toFixed(1)} to ${part.second.mean.toFixed(1)}`);
  return part;
}

function tell(name: string, seat: Capital, { runs, won, aboveHistory, first, second }: DuelPart, goal: number): void {
  const [low, high] = wilson(won, runs);
  const fits = won / runs >= goal ? '' : '   UNDER';
  console.log(`${name.padEnd(24)} ${seat}  won ${percent(won / runs)} [${percent(low)}, ${percent(high)}] of ${runs}, goal ${percent(goal)}${fits}; `
    + `scores ${first.mean.toFixed(1)} to ${second.mean.toFixed(1)}; above history's 100 in ${percent(aboveHistory / runs)}`);
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
