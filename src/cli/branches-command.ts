/** `branches`: a tree of campaigns: history is the trunk, each campaign a branch of it or of another, with notes and what was undone. */
import { join } from 'node:path';
import { ENGINE_VERSION, quarterName } from '../engine/index.ts';
import { csvLines } from '../lab/csv.ts';
import type { Cell } from '../lab/csv.ts';
import { saveOfStub } from '../session/lines.ts';
import type { Stub } from '../session/lines.ts';
import { treeFile } from '../session/tree-file.ts';
import { readTree, withNotes } from './branches-input.ts';
import type { Branch, Tree } from './branches-input.ts';
import { HISTORY } from './campaigns.ts';
import { asFileName } from './chart-asked.ts';
import { good, readForm } from './inputs.ts';
import type { Read } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { newFolder, writeNew } from './write-new.ts';

export interface BranchesOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly scenario?: string;
  readonly note: readonly string[];
  readonly write?: string;
  readonly saves?: string;
}

/** Runs the campaigns again and prints how they hang together; or writes them as a tree, or each as a save. */
export async function branchesCommand(io: Io, operands: readonly string[], options: BranchesOptions): Promise<number> {
  const json = options.json ?? false;
  const form = readForm(options);
  if (form.fault !== null) return fail(io, json, form.fault);
  const read = await readTree(operands, options.scenario);
  if (read.fault !== null) return fail(io, json, read.fault);
  const tree = withNotes(read.value, options.note);
  if (tree.fault !== null) return fail(io, json, tree.fault);
  const written = writeAll(tree.value, options);
  if (written.fault !== null) return fail(io, json, written.fault);
  for (const path of written.value) io.err(say('cli/written', { path }));
  const { scenario, branches } = tree.value;
  if (form.value === 'json') io.out(JSON.stringify({ engine: ENGINE_VERSION, scenario: scenario.id, scenarioHash: scenario.hash, branches: branches.map((each) => dataOf(each, branches)) }));
  else if (form.value === 'csv') io.out(csvLines([['engine', ENGINE_VERSION], ['scenario', scenario.id, scenario.hash], [], ...rowsOf(branches)]));
  else for (const line of treeLines(tree.value)) io.out(line);
  return EXIT.done;
}

/** The tree as a file that the page opens, and each branch as a save of its own, as far as that is wished. */
function writeAll({ branches }: Tree, { write, saves }: BranchesOptions): Read<string[]> {
  const files: [string, string][] = write === undefined ? [] : [[write, `${JSON.stringify(treeFile(branches.map(({ line }) => line)), null, 1)}\n`]];
  if (saves !== undefined) {
    const folder = newFolder(saves);
    if (folder.fault !== null) return folder;
    files.push(...branches.flatMap((branch) => savesOf(branch).map(([name, text]): [string, string] => [join(saves, name), text])));
  }
  for (const [path, text] of files) {
    const done = writeNew(path, text);
    if (done.fault !== null) return done;
  }
  return good(files.map(([path]) => path));
}

/** A branch as a save, and what was undone in it where the way there is known. */
function savesOf({ name, line }: Branch): [string, string][] {
  const stem = asFileName(name);
  const undone = line.undone.flatMap((stub, index): [string, string][] => {
    const text = saveOfStub(line, stub);
    return text === null ? [] : [[`${stem}-undone-${index + 1}.json`, text]];
  });
  return [[`${stem}.json`, line.text], ...undone];
}

/** The name of the line that a branch left. */
const parentOf = ({ line: { parent } }: Branch, branches: readonly Branch[]): string => branches.find(({ line }) => line.id === parent)?.name ?? HISTORY;

const takenIn = ({ taken }: Stub, branches: readonly Branch[]): string | null => branches.find(({ line }) => line.id === taken)?.name ?? null;

function dataOf(branch: Branch, branches: readonly Branch[]): object {
  const { name, seats, line: { note, from, to, over, undone } } = branch;
  return {
    name, seats, parent: parentOf(branch, branches), from: quarterName(from), to: quarterName(to), over, note,
    undone: undone.map((stub) => ({ date: quarterName(stub.quarter), kind: stub.kind, event: stub.event, option: stub.option, acts: stub.acts, taken: takenIn(stub, branches) })),
  };
}

const rowsOf = (branches: readonly Branch[]): Cell[][] => [
  ['name', 'seats', 'parent', 'from', 'to', 'over', 'note', 'undone'],
  ...branches.map((branch): Cell[] => {
    const { name, seats, line: { from, to, over, note, undone } } = branch;
    return [name, seats.join(' '), parentOf(branch, branches), quarterName(from), quarterName(to), over, note, undone.map((stub) => `${quarterName(stub.quarter)} ${stubText(stub)}`).join('; ')];
  }),
];

/** The tree, each branch under the line that it left, by the quarter of leaving. */
const treeLines = ({ scenario, branches }: Tree): string[] => [
  say('branches/trunk', { scenario: scenario.id, from: quarterName(scenario.from), to: quarterName(scenario.to) }), ...under(null, branches, 1),
];

const under = (parent: string | null, branches: readonly Branch[], depth: number): string[] =>
  branches.filter(({ line }) => line.parent === parent).toSorted((a, b) => a.line.from - b.line.from).flatMap((each) => {
    const { name, seats, line: { id, from, to, over, note, undone } } = each;
    const indent = '  '.repeat(depth);
    return [
      `${indent}${say(over ? 'branches/over' : 'branches/goes-on', { name, seats: seats.join(', '), from: quarterName(from), to: quarterName(to) })}`,
      ...(note === '' ? [] : [`${indent}  ${say('branches/noted', { note: note.replaceAll('\n', ' ') })}`]),
      ...undone.map((stub) => `${indent}  ${undoneLine(stub, branches)}`),
      ...under(id, branches, depth + 1),
    ];
  });

function undoneLine(stub: Stub, branches: readonly Branch[]): string {
  const name = takenIn(stub, branches);
  return say(name === null ? 'branches/undone' : 'branches/taken-up', { date: quarterName(stub.quarter), what: stubText(stub), name: name ?? '' });
}

/** What was taken back, as it would be typed. */
const stubText = ({ kind, event, option, acts }: Stub): string => {
  if (event !== null && option !== null) return `${event}=${option}`;
  return acts.length > 0 ? acts.map(({ act, to }) => `${act}>${to}`).join(' ') : kind;
};
