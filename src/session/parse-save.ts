/** A save file from a stranger: size-limited, checked key by key before anything is believed. */
import { COUNT } from '../engine/quantities.ts';
import { CAPITALS, LINKAGES, POSTURES, THEATRES, THIRD_PARTIES } from '../engine/types.ts';
import type { Refusal } from '../engine/types.ts';
import { either, isFinite, isFlag, isId, isNull, isObject, isOneOf, isText, isWhole, listOf, shape, tableOf } from './shapes.ts';
import type { Check } from './shapes.ts';
import { longEntry, shortEntry } from './short-log.ts';
import type { LogEntry, Save } from './types.ts';

/** Longest text of a save that is read, in characters; a full campaign needs a tenth of it. */
export const SAVE_LIMIT = 400_000;
const FORMAT = 2;

const isCapital = isOneOf(...CAPITALS);
const isSide = isOneOf(...CAPITALS, ...THIRD_PARTIES);
const isQuarter = isWhole(4000, 12000);
const isGravity = isWhole(0, 100);
const isHumans = listOf(isCapital, 3);
const isReason = shape({ code: isId, params: tableOf(either(isFinite, isText(120)), 6), weight: isFinite });
const thought = { odds: isWhole(0, 10000), reasons: listOf(isReason, 3) };
const name = isText(200);

const isOrder = shape(
  { act: isId, from: isCapital, to: isSide },
  { theatre: isOneOf(...THEATRES), covert: isFlag, linkage: isOneOf(...LINKAGES), tell: listOf(isCapital, 2) },
);

const isReply = either(
  shape({ kind: isOneOf('mandates'), mandates: listOf(isId, 4) }),
  shape({ kind: isOneOf('decision'), option: isId }, thought),
  shape(
    { kind: isOneOf('orders'), orders: listOf(isOrder, 12) },
    { postures: shape({}, { US: isOneOf(...POSTURES), SU: isOneOf(...POSTURES), CN: isOneOf(...POSTURES) }), home: isFlag },
  ),
  shape({ kind: isOneOf('answer'), answer: isOneOf('yes', 'no', 'not-now') }, thought),
  shape({ kind: isOneOf('rung'), move: isOneOf('climb', 'hold', 'back') }, { ...thought, quiet: isFlag }),
  shape({ kind: isOneOf('stance'), stance: isOneOf('silent', 'warn', 'mediate') }),
);

/** Whether data is an entry of a log: a reply, a change of seats, or stops watched. */
export const isLogEntry = either(
  shape({ kind: isOneOf('reply', 'once'), reply: isReply }),
  shape({ kind: isOneOf('seats'), humans: isHumans, gravity: isGravity, luck: either(isNull, name) }, { waits: isFlag }),
  shape({ kind: isOneOf('watch'), stops: isWhole(1, 100_000) }),
);

const isIntervention = either(
  shape({ kind: isOneOf('option'), event: isId, part: either(isNull, isId), option: isId }),
  shape({ kind: isOneOf('never'), event: isId }),
  shape({ kind: isOneOf('no-act'), act: isId, from: isId, to: isId }, { since: isQuarter, until: isQuarter }),
  shape({ kind: isOneOf('absent'), adviser: isId }),
  shape({ kind: isOneOf('stays'), leader: isId }),
  shape({ kind: isOneOf('no-clause'), clause: isId }),
  shape({ kind: isOneOf('shift'), q: isWhole(0, COUNT - 1), by: isWhole(-100_000_000, 100_000_000), from: isQuarter, to: isQuarter }),
  shape({
    kind: isOneOf('hold'), q: isWhole(0, COUNT - 1), op: isOneOf('<=', '>=', '='),
    value: isWhole(-1_000_000, 1_000_000), from: isQuarter, to: isQuarter,
  }),
);

const isSetup = shape(
  { seed: name, gravity: isGravity, humans: isHumans },
  { interventions: listOf(isIntervention, 40), keepLedger: isFlag, express: isFlag, desks: isWhole(1, 200) },
);

const FRAME: Readonly<Record<Exclude<keyof Save, 'log'>, Check>> = {
  format: isWhole(1, FORMAT),
  program: isOneOf('three-capitals'),
  engine: isText(40),
  scenario: isId,
  scenarioHash: isId,
  setup: isSetup,
  difficulty: isText(40),
  hash: isId,
  quarter: isQuarter,
};

/** Most entries of a log. */
const ENTRIES = 5000;
const isLine: Check = (value) => typeof value === 'string' && isLogEntry(longEntry(value));

/** What an entry of a log was allowed to be, by version: in the first, each stood in full. */
const ENTRY: Readonly<Record<number, Check>> = { 1: isLogEntry, 2: either(isLine, isLogEntry) };

type Versioned = Readonly<Record<string, unknown>> & { readonly log: readonly unknown[] };

/** What a save of an older version becomes, one version at a time. */
const MIGRATE: Readonly<Record<number, (save: Versioned) => Versioned>> = {
  1: (save) => ({ ...save, format: 2, log: (save.log as readonly LogEntry[]).map(shortEntry) }),
};

export type ParsedSave =
  | { readonly refused: Refusal }
  | { readonly refused: null; readonly save: Save };

/**
 * Reads a save, of this version or an older one. Refused with a reason: too large (`save/too-large`), not JSON
 * (`save/not-json`), not of this program (`save/not-a-save`), of a newer version (`save/newer`), or with a broken part
 * (`save/broken`, which; of the log also the entry, counted from 1).
 */
export function parseSave(text: string): ParsedSave {
  if (text.length > SAVE_LIMIT) return refuse('save/too-large', { size: text.length, limit: SAVE_LIMIT });
  const value = fromJson(text);
  if (value === undefined) return refuse('save/not-json', {});
  // Other files of the program, such as an experiment or a tree of branches, say what kind they are.
  if (!isObject(value) || value.program !== 'three-capitals' || Object.hasOwn(value, 'kind')) return refuse('save/not-a-save', {});
  if (isWhole(FORMAT + 1, 1e6)(value.format)) return refuse('save/newer', { found: value.format as number, known: FORMAT });
  const part = brokenPart(value);
  if (part !== null) return refuse('save/broken', { part });
  let save = value as Versioned;
  for (let version = value.format as number; version < FORMAT; version += 1) save = MIGRATE[version]!(save);
  return { refused: null, save: save as unknown as Save };
}

/** The first part of a save that is not as it must be, null where all are. */
function brokenPart(value: Record<string, unknown>): string | null {
  const part = Object.entries(FRAME).find(([key, check]) => !Object.hasOwn(value, key) || !check(value[key]));
  if (part) return part[0];
  const { log } = value;
  if (!Array.isArray(log) || log.length > ENTRIES) return 'log';
  const entry = log.findIndex((each) => !ENTRY[value.format as number]!(each));
  if (entry >= 0) return `log.${entry + 1}`;
  return shape({ ...FRAME, log: Array.isArray })(value) ? null : 'keys';
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const refuse = (code: string, params: Refusal['params']): { refused: Refusal } => ({ refused: { code, params } });
