/** What the charts of an ensemble are made of: the scenario as it ships, history's path, and the settings as the lab writes them. */
import type { Asked } from '../charts/asked.ts';
import type { Scenario } from '../engine/scenario.ts';
import { keptHistory } from './baselines.ts';
import type { RunOptions } from './inputs-ensemble.ts';

/** What was asked on the command line, as a slip of the lab; `ask` is the question. */
export function askedWith(scenario: Scenario, ask: string, { set = [], seed, runs, gravity, lens, constant }: RunOptions & { readonly set?: readonly string[] }): Asked {
  // History's own path is drawn as the model has it, whatever the constants are.
  const plain = { ...scenario };
  delete plain.tuning;
  const constants = Object.fromEntries(constant.map((text) => text.split('=')).map(([name = '', value]) => [name, Number(value)]));
  return {
    scenario: plain, history: keptHistory(plain),
    settings: { scenario: scenario.id, set, measures: [], ask, seed, runs: Number(runs), gravities: [Number(gravity)], lens: lens ?? null, constants, until: null },
  };
}

/** A part of a file's name: letters, digits and dots as they are, the rest a dash. */
export const asFileName = (text: string): string => text.replaceAll(/[^\w.]+/g, '-');
