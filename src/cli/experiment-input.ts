/** What `experiment` plays: a file or a link of the lab, a claim of the cards, or a scenario; with what is asked otherwise. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ENGINE_VERSION } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Refusal } from '../engine/types.ts';
import { firstAsk } from '../lab/asks.ts';
import { isMetric } from '../lab/claims.ts';
import { LENS_IDS } from '../lab/lenses.ts';
import { OUTCOMES } from '../lab/outcomes.ts';
import { readyOf } from '../lab/settings.ts';
import type { Ready } from '../lab/settings.ts';
import { unpackSave } from '../session/link.ts';
import { EXPERIMENT_LIMIT, experimentFile, parseExperiment, settingsOf } from '../session/parse-experiment.ts';
import type { ExperimentFile, Settings } from '../session/parse-experiment.ts';
import { isScenario } from './campaigns.ts';
import { loadClaims } from './claims-file.ts';
import { MOST_RUNS, readConstant } from './inputs-ensemble.ts';
import { bad, good, nearestNames, readGravity, readMetrics, readScenario, readSeed, readSets, readWhole } from './inputs.ts';
import type { Read } from './inputs.ts';
import { refusalText } from './messages.ts';

/** What may be asked otherwise than the file says. */
export interface Changes {
  readonly scenario?: string;
  readonly set: readonly string[];
  readonly metric: readonly string[];
  readonly constant: readonly string[];
  readonly ask?: string;
  readonly runs?: string;
  readonly seed?: string;
  readonly gravity?: string;
  readonly lens?: string;
  readonly until?: string;
}

/** An experiment ready to be played; `told` where the file was made under other rules or another version of its scenario. */
export interface Opened { readonly file: ExperimentFile; readonly scenario: Scenario; readonly ready: Ready; readonly told: boolean }

interface Begun { readonly settings: Settings; readonly scenario: Scenario; readonly told: boolean }

/** Reads the operand, lays the changes over it, and checks the whole. */
export async function readExperiment(operand: string, changes: Changes): Promise<Read<Opened>> {
  const begun = await beginOf(operand, changes.scenario);
  if (begun.fault !== null) return begun;
  const { scenario, told } = begun.value;
  const settings = changed(begun.value, changes);
  if (settings.fault !== null) return settings;
  const fault = wordsFault(scenario, settings.value);
  if (fault !== null) return { fault };
  const ready = readyOf(scenario, settings.value);
  if (ready.refused) return no(ready.refused);
  const file = experimentFile(settings.value, { engine: ENGINE_VERSION, scenarioHash: scenario.hash });
  const checked = parseExperiment(JSON.stringify(file));
  return checked.refused ? no(checked.refused) : good({ file, scenario, ready: ready.ready, told });
}

const no = (refusal: Refusal): { readonly fault: string } => ({ fault: refusalText(refusal) });

const CLAIM = /^K\d\d$/;

/** The settings with which the operand begins. */
async function beginOf(operand: string, own: string | undefined): Promise<Read<Begun>> {
  if (CLAIM.test(operand)) return claimOf(operand);
  if (isScenario(operand)) {
    const scenario = readScenario(operand);
    return scenario.fault !== null ? scenario : good({ settings: plain(scenario.value), scenario: scenario.value, told: false });
  }
  const text = await textOf(operand);
  if (text.fault !== null) return text;
  const parsed = parseExperiment(text.value);
  if (parsed.refused) return { fault: `${operand.includes('#/') ? '' : `${basename(operand)}: `}${refusalText(parsed.refused)}` };
  const scenario = readScenario(own ?? parsed.file.scenario);
  if (scenario.fault !== null) return scenario;
  const { engine, scenarioHash } = parsed.file;
  return good({ settings: settingsOf(parsed.file), scenario: scenario.value, told: engine !== ENGINE_VERSION || scenarioHash !== scenario.value.hash });
}

/** What the form of the lab begins with. */
const plain = (scenario: Scenario): Settings => ({
  scenario: scenario.id, set: [], measures: [], ask: firstAsk(scenario), seed: '1', runs: 100, gravities: [0.5], lens: null, constants: {}, until: null,
});

/** A claim of the cards as an experiment. */
function claimOf(id: string): Read<Begun> {
  const claims = loadClaims().claims ?? [];
  const claim = claims.find((each) => each.id === id);
  if (!claim) return bad('input/unknown-name', { kind: 'claim', found: id, nearest: nearestNames(id, claims.map((each) => each.id)) });
  const scenario = readScenario(claim.scenario);
  if (scenario.fault !== null) return scenario;
  const texts = claim.measures.map(({ measure }) => measure);
  return good({ settings: { ...plain(scenario.value), set: claim.set, measures: texts.filter(isMetric), ask: texts[0]! }, scenario: scenario.value, told: false });
}

/** What stands in a file, or behind a link of the lab. */
async function textOf(operand: string): Promise<Read<string>> {
  if (operand.includes('#/')) {
    const code = /#\/lab\/try\/([\w-]+)$/.exec(operand)?.[1];
    if (code === undefined) return bad('experiment/not-a-link', { found: operand.slice(operand.indexOf('#/'), operand.indexOf('#/') + 24) });
    const unpacked = await unpackSave(code);
    return unpacked.refused ? no(unpacked.refused) : good(unpacked.text);
  }
  return existsSync(operand) ? good(readFileSync(operand, 'utf8').slice(0, EXPERIMENT_LIMIT + 1)) : bad('experiment/no-file', { found: operand });
}

/** The settings with all that is asked otherwise; constants are added to those of the file. */
function changed({ settings }: Begun, { set, metric, constant, ask, lens, ...rest }: Changes): Read<Settings> {
  const numbers = changedNumbers(rest);
  if (numbers.fault !== null) return numbers;
  const constants: Record<string, number> = { ...settings.constants };
  for (const text of constant) {
    const read = readConstant(text);
    if (read.fault !== null) return read;
    constants[read.value.id] = read.value.value;
  }
  if (lens !== undefined && !LENS_IDS.some((id) => id === lens)) return bad('input/unknown-name', { kind: 'lens', found: lens, nearest: LENS_IDS.join(', ') });
  return good({
    ...settings, ...numbers.value, constants,
    ...(set.length > 0 && { set }), ...(metric.length > 0 && { measures: metric }), ...(ask !== undefined && { ask }), ...(lens !== undefined && { lens }),
  });
}

type Numbers = Partial<Pick<Settings, 'runs' | 'seed' | 'gravities' | 'until'>>;

function changedNumbers({ runs, seed, gravity, until }: Pick<Changes, 'runs' | 'seed' | 'gravity' | 'until'>): Read<Numbers> {
  const parts: readonly Read<Numbers>[] = [
    given(runs, (text) => readWhole('--runs', text, 1, MOST_RUNS), (value) => ({ runs: value })),
    given(seed, readSeed, (value) => ({ seed: value })),
    given(gravity, readGravities, (value) => ({ gravities: value })),
    given(until, readWidth, (value) => ({ until: value })),
  ];
  const faulty = parts.find((part) => part.fault !== null);
  return faulty ?? good(Object.assign({}, ...parts.map((part) => (part.fault === null ? part.value : {}))) as Numbers);
}

/** What an option says, under its name; nothing where it is not given. */
function given<T>(text: string | undefined, read: (text: string) => Read<T>, named: (value: T) => Numbers): Read<Numbers> {
  if (text === undefined) return good({});
  const found = read(text);
  return found.fault !== null ? found : good(named(found.value));
}

function readWidth(text: string): Read<number> {
  const width = Number(text);
  return width > 0 && width < Infinity ? good(width) : bad('experiment/until', { found: text });
}

/** Most gravities side by side. */
const MOST_GRAVITIES = 5;

/** `0,0.5,0.9`: the same campaigns at each. */
function readGravities(text: string): Read<number[]> {
  const shares: number[] = [];
  for (const part of text.split(',')) {
    const read = readGravity(part.trim());
    if (read.fault !== null) return read;
    shares.push(read.value / 100);
  }
  return shares.length <= MOST_GRAVITIES ? good(shares) : bad('experiment/gravities', { found: shares.length, most: MOST_GRAVITIES });
}

/** Why a change, a measure or the question cannot be read, with what could have been meant. */
function wordsFault(scenario: Scenario, { set, measures, ask }: Settings): string | null {
  const sets = readSets(scenario, set);
  if (sets.fault !== null) return sets.fault;
  const metrics = readMetrics(scenario, isMetric(ask) ? [...measures, ask] : measures);
  if (metrics.fault !== null) return metrics.fault;
  if (isMetric(ask) || OUTCOMES.includes(ask)) return null;
  return bad('input/unknown-name', { kind: 'outcome or measure', found: ask, nearest: nearestNames(ask, OUTCOMES) }).fault;
}
