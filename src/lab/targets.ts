/** What the constants are fitted to, and nothing else: the plausibility of free campaigns, and the likelihood of history's choices. */
import { MINDS } from '../agents/choose.ts';
import { optionOdds } from '../agents/decision.ts';
import type { OptionOdds } from '../agents/decision.ts';
import { freeActor } from '../agents/free-actor.ts';
import { playOn } from '../agents/play-on.ts';
import { newCampaign } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { HISTORY_SEED } from './baseline.ts';
import type { Ensemble } from './ensemble.ts';

/** A band in which a share of campaigns is to lie, and what lies there. */
export interface Target { readonly id: string; readonly low: number; readonly high: number; readonly of: (ensemble: Ensemble) => number }

/** Share of campaigns in which a fact holds. */
const fact = (id: string) => ({ outcomes }: Ensemble): number => {
  const found = outcomes[id];
  return found && 'mean' in found ? (found.mean ?? 0) : 0;
};

/** Share of campaigns in which a year was reached at all. */
const reached = (id: string) => ({ outcomes, runs }: Ensemble): number => (outcomes[id]?.n ?? 0) / runs;

/** The targets of free campaigns (gravity 0) of the grand campaign. */
export const TARGETS: readonly Target[] = [
  { id: 'nuclearWar', low: 0, high: 0.03, of: fact('nuclearWar') },
  { id: 'split', low: 0.55, high: 0.9, of: reached('splitYear') },
  { id: 'borderWar', low: 0.15, high: 0.6, of: fact('sinoSovietBorderWar') },
  { id: 'rapprochement', low: 0.4, high: 0.85, of: reached('rapprochementYear') },
];

/** Decisions of a capital in five years of free campaigns, by history's: between these shares. */
export const DENSITY = { low: 0.7, high: 1.3 } as const;

/** How far an ensemble lies outside the bands: the sum of squared distances, in tenths. */
export function loss(ensemble: Ensemble): number {
  let sum = 0;
  for (const { low, high, of } of TARGETS) {
    const value = of(ensemble);
    const off = Math.max(low - value, value - high, 0) * 10;
    sum += off * off;
  }
  return sum;
}

/** How likely history's choices are to actors that know nothing of history: means over the decisions of the path. */
export interface Likelihood {
  readonly decisions: number;
  /** Mean probability of history's option, and what uniform choice would give it. */
  readonly probability: number;
  readonly uniform: number;
  /** Decisions at which history's option is the least likely of all. */
  readonly least: readonly string[];
}

/** Walks the historical path and asks at each decision what a free actor would do there. */
export function likelihood(scenario: Scenario): Likelihood {
  const found: Tally = { decisions: 0, probability: 0, uniform: 0, least: [] };
  const follow = freeActor({ difficulty: 'normal' });
  const world = newCampaign(scenario, { seed: HISTORY_SEED, gravity: 100, humans: [], keepLedger: false });
  playOn(scenario, world, (given, view, stop) => {
    if (stop.kind === 'decision') tally(found, `${stop.event}/${stop.part}`, optionOdds({ scenario: given, view, stop, mind: MINDS.normal, gravity: 0 }));
    return follow(given, view, stop);
  }, null);
  return { ...found, probability: found.probability / found.decisions, uniform: found.uniform / found.decisions };
}

interface Tally { decisions: number; probability: number; uniform: number; readonly least: string[] }

function tally(found: Tally, name: string, { historical, odds }: OptionOdds): void {
  const own = odds[historical];
  if (own === undefined || odds.length === 1) return;
  found.decisions += 1;
  found.probability += own / 10000;
  found.uniform += 1 / odds.length;
  if (own === Math.min(...odds)) found.least.push(name);
}
