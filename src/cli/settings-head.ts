/** The settings of a run: before its table where `--head` asks for them, and always in its document. */
import { ENGINE_VERSION } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { csvLines } from '../lab/csv.ts';
import type { Cell } from '../lab/csv.ts';
import type { RunOptions } from './inputs-ensemble.ts';

/** What was asked, as it was typed; the scenario is null where several are asked. */
export interface Ran { readonly scenario: Scenario | null; readonly runs: number; readonly options: RunOptions & { readonly set?: readonly string[] } }

/** The rows as a table, under the settings where that is wished. */
export const tableText = (ran: Ran, rows: readonly (readonly Cell[])[]): string => csvLines(ran.options.head ? [...headRows(ran), [], ...rows] : rows);

const headRows = ({ scenario, runs, options: { set = [], seed, gravity, lens, constant } }: Ran): Cell[][] => [
  ['engine', ENGINE_VERSION], ...(scenario ? [['scenario', scenario.id, scenario.hash]] : []), ...set.map((text) => ['set', text]),
  ['seed', seed], ['runs', runs], ['gravity', gravity], ['lens', lens], ...constant.map((text) => ['constant', ...text.split('=')]),
];

/** What a document says of the model that was asked, beside scenario, seed, runs and gravity. */
export const modelOf = ({ scenario, options: { lens, constant } }: Omit<Ran, 'runs'>): object => ({
  engine: ENGINE_VERSION, ...(scenario && { scenarioHash: scenario.hash }), lens: lens ?? null,
  constants: Object.fromEntries(constant.map((text) => text.split('=')).map(([name = '', value]) => [name, Number(value)])),
});
