/** An experiment of the lab as a small file: what is changed, what is asked, and all that makes its figures come out the same elsewhere. */
import type { Refusal } from '../engine/types.ts';
import { either, isFinite, isId, isNull, isObject, isOneOf, isText, isWhole, listOf, shape, tableOf } from './shapes.ts';
import type { Check } from './shapes.ts';

/** Longest text that is read, in characters. */
export const EXPERIMENT_LIMIT = 20_000;
const FORMAT = 1;
/** Most campaigns that a file may ask for. */
export const MOST_RUNS = 100_000;

export interface ExperimentFile {
  readonly format: typeof FORMAT;
  readonly program: 'three-capitals';
  readonly kind: 'experiment';
  readonly engine: string;
  readonly scenario: string;
  readonly scenarioHash: string;
  /** Interventions in the words of `--set`. */
  readonly set: readonly string[];
  /** Measures beside the outcomes, in the words of `--metric`. */
  readonly measures: readonly string[];
  /** The outcome or measure that the question is about. */
  readonly ask: string;
  readonly seed: string;
  readonly runs: number;
  /** Historical gravities, 0 … 1; the same campaigns are played at each. */
  readonly gravities: readonly number[];
  readonly lens: string | null;
  /** Constants of the model at other values. */
  readonly constants: Readonly<Record<string, number>>;
  /** The width of the answer's 95 % interval at which it is enough; null for all runs. */
  readonly until: number | null;
}

/** What is asked, without the marks of the file. */
export type Settings = Omit<ExperimentFile, 'format' | 'program' | 'kind' | 'engine' | 'scenarioHash'>;

const isShare: Check = (value) => isFinite(value) && (value as number) >= 0 && (value as number) <= 1;
const isMany = (check: Check, most: number): Check => (value) => listOf(check, most)(value) && (value as unknown[]).length > 0;
const isSeed: Check = (value) => isText(200)(value) && value !== '';

const PARTS: Readonly<Record<keyof ExperimentFile, Check>> = {
  format: isOneOf(FORMAT),
  program: isOneOf('three-capitals'),
  kind: isOneOf('experiment'),
  engine: isText(40),
  scenario: isId,
  scenarioHash: isId,
  set: listOf(isText(160), 20),
  measures: listOf(isText(120), 20),
  ask: isText(120),
  seed: isSeed,
  runs: isWhole(1, MOST_RUNS),
  gravities: isMany(isShare, 5),
  lens: either(isNull, isId),
  constants: tableOf(isFinite, 60),
  until: either(isNull, (value) => isFinite(value) && (value as number) > 0),
};

export type ParsedExperiment = { readonly refused: Refusal } | { readonly refused: null; readonly file: ExperimentFile };

const refuse = (code: string, params: Refusal['params'] = {}): ParsedExperiment => ({ refused: { code: `experiment/${code}`, params } });

/** Reads an experiment; refused where it is too large, no JSON, not of this program, of a newer version, or a part is broken (which). */
export function parseExperiment(text: string): ParsedExperiment {
  if (text.length > EXPERIMENT_LIMIT) return refuse('too-large', { size: text.length, limit: EXPERIMENT_LIMIT });
  const value = fromJson(text);
  if (value === undefined) return refuse('not-json');
  if (!isObject(value) || value.program !== 'three-capitals' || value.kind !== 'experiment') return refuse('not-one');
  if (isWhole(FORMAT + 1, 1e6)(value.format)) return refuse('newer', { found: value.format as number, known: FORMAT });
  const part = brokenPart(value);
  return part === null ? { refused: null, file: value as unknown as ExperimentFile } : refuse('broken', { part });
}

const brokenPart = (value: Readonly<Record<string, unknown>>): string | null =>
  Object.entries(PARTS).find(([part, check]) => !Object.hasOwn(value, part) || !check(value[part]))?.[0] ?? (shape(PARTS)(value) ? null : 'keys');

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The file of an experiment; the marks of rules and scenario say which figures it stands for. */
export const experimentFile = ({ scenario, set, measures, ask, seed, runs, gravities, lens, constants, until }: Settings, { engine, scenarioHash }: Pick<ExperimentFile, 'engine' | 'scenarioHash'>): ExperimentFile =>
  ({ format: FORMAT, program: 'three-capitals', kind: 'experiment', engine, scenario, scenarioHash, set, measures, ask, seed, runs, gravities, lens, constants, until });

/** What a file asks, without its marks. */
export const settingsOf = ({ scenario, set, measures, ask, seed, runs, gravities, lens, constants, until }: ExperimentFile): Settings =>
  ({ scenario, set, measures, ask, seed, runs, gravities, lens, constants, until });
