/** How many decisions each capital has in five years: free campaigns held against history. */
import { freeActor } from '../agents/free-actor.ts';
import { playOn } from '../agents/play-on.ts';
import { newCampaign } from '../engine/index.ts';
import { yearOf } from '../engine/quarters.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { historicalWorld } from './baseline.ts';
import { runSeed } from './campaigns.ts';

/** Years that are counted together. */
const SPAN = 5;

/** One capital in five years: decisions in history, and in free campaigns their mean and its standard error; situations are counted. */
export interface Cell { readonly capital: Capital; readonly year: number; readonly history: number; readonly mean: number; readonly error: number }

/** Plays `runs` free campaigns (gravity 0) and counts; cells by capital, then by year. What comes before the first full year counts with it. */
export function decisionCells(scenario: Scenario, { runs, seed }: { readonly runs: number; readonly seed: string }): Cell[] {
  const first = Math.ceil(yearOf(scenario.from) / SPAN) * SPAN;
  const width = Math.floor((yearOf(scenario.to) - first) / SPAN) + 1;
  const past = countIn(historicalWorld(scenario), { scenario, first, width });
  const sums = past.map(() => ({ sum: 0, squares: 0 }));
  const decide = freeActor({ difficulty: 'easy' });
  for (let run = 0; run < runs; run += 1) {
    const world = newCampaign(scenario, { seed: runSeed(seed, run), gravity: 0, humans: [], keepLedger: false });
    playOn(scenario, world, decide, null);
    countIn(world, { scenario, first, width }).forEach((count, cell) => {
      sums[cell]!.sum += count;
      sums[cell]!.squares += count * count;
    });
  }
  return sums.map(({ sum, squares }, cell) => {
    const mean = sum / runs;
    const error = Math.sqrt(Math.max(0, squares / runs - mean * mean) / runs);
    return { capital: CAPITALS[Math.floor(cell / width)]!, year: first + SPAN * (cell % width), history: past[cell]!, mean, error };
  });
}

interface Table { readonly scenario: Scenario; readonly first: number; readonly width: number }

/** Decisions of a campaign by cell; those of the epilogue and of third parties belong to none. */
function countIn({ decisions }: World, { scenario, first, width }: Table): number[] {
  const counts = Array.from({ length: CAPITALS.length * width }, () => 0);
  for (const { quarter, capital } of decisions) {
    const row = CAPITALS.findIndex((each) => each === capital);
    if (row < 0 || quarter > scenario.to) continue;
    counts[row * width + Math.max(0, Math.floor((yearOf(quarter) - first) / SPAN))]! += 1;
  }
  return counts;
}
