/** A tree of branches as a file: lines of play of one scenario with their names, notes and what was undone in them, each with the save that runs it again. */
import { ENGINE_VERSION } from '../engine/index.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Refusal } from '../engine/types.ts';
import { MOST_LINES, NAME_LIMIT, NOTE_LIMIT, saveOfStub } from './lines.ts';
import type { Line } from './lines.ts';
import { parseSave } from './parse-save.ts';
import { either, isFlag, isId, isNull, isObject, isOneOf, isText, isWhole, listOf, shape } from './shapes.ts';
import type { Check } from './shapes.ts';
import type { Save } from './types.ts';

/** Longest text that is read, in characters; sixty full campaigns need a quarter of it. */
export const TREE_LIMIT = 2_000_000;
const FORMAT = 1;

type FileLine = Pick<Line, 'id' | 'name' | 'note' | 'capital' | 'parent' | 'from' | 'over' | 'undone' | 'made'> & { readonly save: Save };

export interface TreeFile {
  readonly format: typeof FORMAT;
  readonly program: 'three-capitals';
  readonly kind: 'branches';
  readonly engine: string;
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly lines: readonly FileLine[];
}

/** The file of the lines of one scenario; there is one line at least. */
export const treeFile = (lines: readonly Line[]): TreeFile => ({
  format: FORMAT, program: 'three-capitals', kind: 'branches', engine: ENGINE_VERSION, scenario: lines[0]!.scenario, scenarioHash: lines[0]!.scenarioHash,
  lines: lines.map(({ id, name, note, capital, parent, from, over, undone, made, text }) => ({ id, name, note, capital, parent, from, over, undone, made, save: JSON.parse(text) as Save })),
});

const isQuarter = isWhole(4000, 12000);
const isStub = shape(
  { quarter: isQuarter, kind: isId, event: either(isNull, isId), option: either(isNull, isId), acts: listOf(shape({ act: isId, to: isId }), 12) },
  { way: shape({ base: isWhole(0, 5000), entries: Array.isArray, hash: isId, to: isQuarter }), taken: isId },
);

const LINE: Readonly<Record<keyof FileLine, Check>> = {
  id: isId, name: isText(NAME_LIMIT), note: isText(NOTE_LIMIT), capital: isOneOf(...CAPITALS), parent: either(isNull, isId), from: isQuarter, over: isFlag,
  undone: listOf(isStub, MOST_LINES), made: isWhole(0, Number.MAX_SAFE_INTEGER), save: isObject,
};

const FRAME: Readonly<Record<keyof TreeFile, Check>> = {
  format: isOneOf(FORMAT), program: isOneOf('three-capitals'), kind: isOneOf('branches'), engine: isText(40), scenario: isId, scenarioHash: isId,
  lines: (value) => listOf(isObject, MOST_LINES)(value) && (value as unknown[]).length > 0,
};

export type ParsedTree = { readonly refused: Refusal } | { readonly refused: null; readonly lines: readonly Line[] };

const refuse = (code: string, params: Refusal['params'] = {}): { readonly refused: Refusal } => ({ refused: { code: `tree/${code}`, params } });

/**
 * Reads a tree; saves of older versions in it are migrated. Refused where it is too large (`tree/too-large`), no JSON
 * (`tree/not-json`), not a tree of this program (`tree/not-a-tree`), of a newer version (`tree/newer`), or where a part is
 * broken (`tree/broken`, which; of a line also its place, counted from 1).
 */
export function parseTree(text: string): ParsedTree {
  if (text.length > TREE_LIMIT) return refuse('too-large', { size: text.length, limit: TREE_LIMIT });
  const value = fromJson(text);
  if (value === undefined) return refuse('not-json');
  if (!isTree(value)) return refuse('not-a-tree');
  if (isWhole(FORMAT + 1, 1e6)(value['format'])) return refuse('newer', { found: value['format'] as number, known: FORMAT });
  const part = Object.entries(FRAME).find(([key, check]) => !Object.hasOwn(value, key) || !check(value[key]))?.[0] ?? (shape(FRAME)(value) ? null : 'keys');
  if (part !== null) return refuse('broken', { part });
  return linesOf(value as unknown as TreeFile);
}

/** Whether data calls itself a tree of branches. */
export const isTree = (value: unknown): value is Record<string, unknown> => isObject(value) && value['program'] === 'three-capitals' && value['kind'] === 'branches';

function linesOf(file: TreeFile): ParsedTree {
  const lines: Line[] = [];
  for (const [index, each] of file.lines.entries()) {
    const line = lineOf(file, each);
    if (typeof line === 'string') return refuse('broken', { part: `lines.${index + 1}.${line}` });
    lines.push(line);
  }
  const stray = lines.findIndex((line) => !hasRoot(line, lines) || lines.filter(({ id }) => id === line.id).length > 1);
  return stray < 0 ? { refused: null, lines } : refuse('broken', { part: `lines.${stray + 1}.parent` });
}

/** A line of the file, or the part of it that is broken. */
function lineOf({ scenario, scenarioHash }: TreeFile, each: FileLine): Line | string {
  const part = Object.entries(LINE).find(([key, check]) => !Object.hasOwn(each, key) || !check(each[key as keyof FileLine]))?.[0];
  if (part !== undefined || !shape(LINE)(each)) return part ?? 'keys';
  const { save, ...rest } = each;
  const parsed = parseSave(JSON.stringify(save));
  if (parsed.refused || parsed.save.scenario !== scenario || parsed.save.scenarioHash !== scenarioHash) return 'save';
  const { hash, quarter } = parsed.save;
  const line: Line = { ...rest, scenario, scenarioHash, to: quarter, text: JSON.stringify(parsed.save), hash, at: each.made };
  const sound = line.undone.every((stub) => { const text = saveOfStub(line, stub); return text === null || parseSave(text).refused === null; });
  return sound ? line : 'undone';
}

/** Whether one comes from a line to history by its parents. */
function hasRoot(line: Line, lines: readonly Line[]): boolean {
  let now: Line | undefined = line;
  for (let steps = 0; now !== undefined && steps <= lines.length; steps += 1) {
    const { parent }: Line = now;
    if (parent === null) return true;
    now = lines.find(({ id }) => id === parent);
  }
  return false;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * What a tree adds to the lines that are kept: a line that is here already, by id and end, stays as it is; one whose id is
 * taken by another gets a new one, and its branches and stubs follow it.
 */
export function addedBy(come: readonly Line[], kept: readonly Line[], { newId, now }: { readonly newId: () => string; readonly now: number }): Line[] {
  const here = ({ id, hash }: Line): boolean => kept.some((line) => line.id === id && line.hash === hash);
  const ids = new Map(come.map((line) => [line.id, !here(line) && kept.some(({ id }) => id === line.id) ? newId() : line.id]));
  const renamed = (id: string): string => ids.get(id) ?? id;
  return come.filter((line) => !here(line)).map((line) => ({
    ...line, id: renamed(line.id), parent: line.parent === null ? null : renamed(line.parent), at: now,
    undone: line.undone.map((stub) => (stub.taken === undefined ? stub : { ...stub, taken: renamed(stub.taken) })),
  }));
}
