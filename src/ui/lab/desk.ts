/** What the parts of the lab share: the scenario, history's path through it, and the experiment that is being put together. */
import { ENGINE_VERSION } from '../../engine/index.ts';
import { yearOf } from '../../engine/quarters.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Cell } from '../../lab/csv.ts';
import type { HistoryRecord } from '../../lab/history.ts';
import { OUTCOMES } from '../../lab/outcomes.ts';
import { readyOf } from '../../lab/settings.ts';
import type { ReadyOrNot } from '../../lab/settings.ts';
import { experimentFile, parseExperiment, settingsOf } from '../../session/parse-experiment.ts';
import type { ExperimentFile, ParsedExperiment, Settings } from '../../session/parse-experiment.ts';
import { shelf, takeScenario } from '../scenario-shelf.ts';
import { t } from '../words/messages.ts';
import { textOf } from '../words/names.ts';
import { warmUp } from './ports.ts';
import { takeHistory } from './shelf.ts';

export interface Desk {
  scenario: Scenario;
  history: HistoryRecord;
  settings: Settings;
}

/** Runs that the student's form offers. */
export const SIZES = { small: 100, medium: 300, large: 1000 } as const;

const FIRST: Settings = {
  scenario: '', set: [], measures: [], ask: '', seed: '1', runs: SIZES.small, gravities: [0.5], lens: null, constants: {}, until: null,
};

/** What a student would ask first, if the scenario's years hold it. */
const FIRST_ASKED = ['splitBy1964', 'rapprochementBy1972', 'taiwanWar', 'sinoSovietWar'] as const;

/** The desk with a scenario laid on it; what is asked is kept as far as it fits. */
export async function layOut(id: string, settings: Settings = FIRST): Promise<Desk> {
  const [scenario, history] = await Promise.all([takeScenario(id), takeHistory(id)]);
  warmUp(scenario!);
  const asks = asksOf(scenario!);
  return { scenario: scenario!, history, settings: { ...settings, scenario: id, ask: asks.includes(settings.ask) || settings.ask.includes(':') ? settings.ask : FIRST_ASKED.find((ask) => asks.includes(ask)) ?? asks[0]! } };
}

/** An experiment from a stranger: read, and refused where its scenario is none of the shelf's. */
export function readExperiment(text: string): ParsedExperiment {
  const read = parseExperiment(text);
  if (read.refused || shelf.some(({ id }) => id === read.file.scenario)) return read;
  return { refused: { code: 'experiment/scenario', params: { found: read.file.scenario } } };
}

/** A file's experiment on the desk, and whether rules and scenario are those it was made under. */
export async function layFile(file: ExperimentFile): Promise<{ readonly desk: Desk; readonly same: boolean }> {
  const desk = await layOut(file.scenario, settingsOf(file));
  return { desk, same: file.engine === ENGINE_VERSION && file.scenarioHash === desk.scenario.hash };
}

/** Outcomes that say something within a scenario's years: what is asked by a year needs that year in it. */
export function asksOf({ from, to }: Pick<Scenario, 'from' | 'to'>): string[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  return OUTCOMES.filter((id) => {
    const year = Number(/\d{4}$/.exec(id)?.[0] ?? 0);
    const [least, most] = LIMITS[id] ?? [first, last];
    return year > 0 ? year >= first && year <= last : least <= last && most >= first;
  });
}

/** Years within which an outcome can be asked, where its name does not tell. */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  taiwanWar: [1950, 1963], sinoSovietWar: [1958, 1979], sinoSovietBorderWar: [1958, 1979], alliesShock: [1969, 1979],
  sovietConcessions: [1969, 1979], detente: [1969, 1979], unSeatYear: [1960, 1979], chinaBombYear: [1960, 1979], usOutOfVietnamYear: [1970, 1979],
};

/** What the desk's experiment asks for, ready to be played, or why it cannot be. */
export const readyNow = ({ scenario, settings }: Desk): ReadyOrNot => readyOf(scenario, settings);

/** The experiment as a file. */
export const fileOf = ({ scenario, settings }: Desk): ExperimentFile => experimentFile(settings, { engine: ENGINE_VERSION, scenarioHash: scenario.hash });

/** Whether the model's own constants hold. */
export const isPlain = ({ lens, constants }: Settings): boolean => lens === null && Object.keys(constants).length === 0;

/** Seeds, campaigns and rules, for the foot of a chart. */
export function captionOf({ scenario, settings }: Pick<Desk, 'scenario' | 'settings'>, runs: number, gravity: number): string {
  const line = t('lab:caption', { scenario: textOf(scenario, scenario.title), runs, seed: settings.seed, gravity, engine: ENGINE_VERSION });
  return isPlain(settings) ? line : `${line} ${t('lab:captionOwn', { what: [settings.lens === null ? '' : t(`lab:lens.${settings.lens}`), ...Object.entries(settings.constants).map(([id, value]) => `${id} ${value}`)].filter((each) => each !== '').join(', ') })}`;
}

/** The settings as lines before the rows of a chart's table. */
export const headOf = ({ scenario, settings: { set, seed, gravities, lens, constants } }: Pick<Desk, 'scenario' | 'settings'>, runs: number): Cell[][] => [
  ['engine', ENGINE_VERSION], ['scenario', scenario.id, scenario.hash], ...set.map((text) => ['set', text]), ['seed', seed], ['runs', runs], ['gravity', ...gravities], ['lens', lens],
  ...Object.entries(constants).map(([name, value]) => ['constant', name, value]), [],
];
