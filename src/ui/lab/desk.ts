/** What the parts of the lab share: the scenario, history's path through it, and the experiment that is being put together. */
import type { Asked } from '../../charts/asked.ts';
import { ENGINE_VERSION } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Refusal } from '../../engine/types.ts';
import { asksOf, firstAsk } from '../../lab/asks.ts';
import { experimentJob } from '../../lab/experiment.ts';
import type { ExperimentJob } from '../../lab/experiment.ts';
import type { HistoryRecord } from '../../lab/history.ts';
import { readyOf } from '../../lab/settings.ts';
import type { ReadyOrNot } from '../../lab/settings.ts';
import { experimentFile, parseExperiment, settingsOf } from '../../session/parse-experiment.ts';
import type { ExperimentFile, Settings } from '../../session/parse-experiment.ts';
import { isShipped, shelf, takeScenario } from '../scenario-shelf.ts';
import { scenarioBy } from './own-shelf.ts';
import { historyIn, warmUp } from './ports.ts';
import { takeHistory } from './shelf.ts';

export interface Desk extends Asked {
  scenario: Scenario;
  history: HistoryRecord;
  settings: Settings;
}

/** Runs that the student's form offers. */
export const SIZES = { small: 100, medium: 300, large: 1000 } as const;

const FIRST: Settings = {
  scenario: '', set: [], measures: [], ask: '', seed: '1', runs: SIZES.small, gravities: [0.5], lens: null, constants: {}, until: null,
};

/** The desk with a scenario laid on it, of the shelf by its id or one's own; what is asked is kept as far as it fits. */
export async function layOut(which: string | Scenario, settings: Settings = FIRST): Promise<Desk> {
  const scenario = typeof which === 'string' ? (await takeScenario(which))! : which;
  const history = isShipped(scenario) ? await takeHistory(scenario.id) : await historyIn(scenario);
  warmUp(scenario, history.baseline, likelyJob(settings));
  const asks = asksOf(scenario);
  return { scenario, history, settings: { ...settings, scenario: scenario.id, ask: asks.includes(settings.ask) || settings.ask.includes(':') ? settings.ask : firstAsk(scenario) } };
}

/** Campaigns without a change, as the form's own seed and gravity have them. */
const likelyJob = ({ seed, gravities }: Settings): ExperimentJob =>
  experimentJob({ runs: SIZES.large, seed, gravity: Math.round((gravities[0] ?? 0) * 100), interventions: [], metrics: [] });

/** An experiment laid on the desk; `told` is what its figures may differ by, null where they come out the same. */
export type LaidFile = { readonly refused: Refusal } | { readonly refused: null; readonly desk: Desk; readonly told: Refusal | null };

/**
 * The experiment of a file or link. It names the very version of its scenario: one's own is found by that. Refused where
 * nothing of its name is here; where there is only another version, that is laid out, and it is told.
 */
export async function layFile(text: string): Promise<LaidFile> {
  const read = parseExperiment(text);
  if (read.refused) return read;
  const { file } = read;
  const { scenario: id, scenarioHash: hash } = file;
  const known = (await scenarioBy(id, hash)) ?? (shelf.some((line) => line.id === id) ? id : null);
  if (known === null) return { refused: { code: 'experiment/scenario', params: { found: id, hash } } };
  const desk = await layOut(known, settingsOf(file));
  return { refused: null, desk, told: toldOf(file, desk) };
}

function toldOf({ engine, scenario, scenarioHash: hash }: ExperimentFile, desk: Desk): Refusal | null {
  if (hash !== desk.scenario.hash) return { code: 'experiment/other-version', params: { found: scenario, hash, here: desk.scenario.hash } };
  return engine === ENGINE_VERSION ? null : { code: 'experiment/other-rules', params: { found: engine, here: ENGINE_VERSION } };
}

/** What the desk's experiment asks for, ready to be played, or why it cannot be. */
export const readyNow = ({ scenario, settings }: Desk): ReadyOrNot => readyOf(scenario, settings);

/** The experiment as a file. */
export const fileOf = ({ scenario, settings }: Desk): ExperimentFile => experimentFile(settings, { engine: ENGINE_VERSION, scenarioHash: scenario.hash });
