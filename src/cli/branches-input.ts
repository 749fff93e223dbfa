/** What `branches` tells of: saves of one scenario, or a tree that the page or this command has written; all are run again. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { quarterName } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital } from '../engine/types.ts';
import { NOTE_LIMIT } from '../session/lines.ts';
import type { Line } from '../session/lines.ts';
import { toSave } from '../session/saves.ts';
import { current } from '../session/session.ts';
import type { Session } from '../session/types.ts';
import { isTree, parseTree, TREE_LIMIT } from '../session/tree-file.ts';
import { isScenario, readCampaign, savedCampaign, seatsIn } from './campaigns.ts';
import type { Campaign } from './campaigns.ts';
import { bad, good, nearestNames } from './inputs.ts';
import type { Read } from './inputs.ts';
import { refusalText } from './messages.ts';
import { recordedCampaign } from './recordings.ts';

/** A branch: the line as the page keeps it, under a name that no other has, and who sat in it. */
export interface Branch { readonly line: Line; readonly name: string; readonly seats: readonly Capital[] }

export interface Tree { readonly scenario: Scenario; readonly branches: readonly Branch[] }

/** Reads saves, or one tree. */
export async function readTree(operands: readonly string[], own: string | undefined): Promise<Read<Tree>> {
  const text = textIn(operands[0]!);
  // Longer than any save, it can only be meant as a tree: then it is told that it is too large for one.
  if (operands.length === 1 && (text.length > TREE_LIMIT || isTree(fromJson(text)))) return treeIn(text, own);
  const read = await readSaves(operands, own);
  if (read.fault !== null) return read;
  const branches: Branch[] = [];
  for (const each of read.value) branches.push(branchOf(each, branches, read.value));
  return good({ scenario: read.value[0]!.campaign.scenario, branches });
}

/** What stands in a file, as far as a tree may be long; nothing where there is none. */
const textIn = (operand: string): string => (existsSync(operand) ? readFileSync(operand, 'utf8').slice(0, TREE_LIMIT + 1) : '');

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function treeIn(text: string, own: string | undefined): Read<Tree> {
  const parsed = parseTree(text);
  if (parsed.refused) return { fault: refusalText(parsed.refused) };
  const branches: Branch[] = [];
  let scenario: Scenario | null = null;
  for (const line of parsed.lines) {
    const name = ownName(line.name === '' ? `${line.capital} ${quarterName(line.from)}` : line.name, branches);
    const read = savedCampaign(name, line.text, own);
    if (read.fault !== null) return read;
    scenario = read.value.scenario;
    const { world } = current(read.value.session);
    branches.push({ line: { ...line, over: world.over !== null, to: world.quarter }, name, seats: seatsIn(read.value.session) });
  }
  return good({ scenario: scenario!, branches });
}

/** A name that no branch has yet: the second of a name is called so. */
function ownName(name: string, branches: readonly Branch[]): string {
  for (let count = 1; ; count += 1) {
    const wished = count === 1 ? name : `${name} (${count})`;
    if (!branches.some((each) => each.name === wished)) return wished;
  }
}

/** A save as it was, and cut up so that a branch that leaves between two free actors has the same steps as the line it left. */
interface Opened { readonly campaign: Campaign; readonly fine: Session }

async function readSaves(operands: readonly string[], own: string | undefined): Promise<Read<Opened[]>> {
  const found: Opened[] = [];
  for (const operand of operands) {
    const read = await readOne(operand, own);
    if (read.fault !== null) return read;
    const first = found[0]?.campaign;
    const { name, scenario } = read.value;
    if (first && first.scenario.hash !== scenario.hash) return bad('campaign/apart', { first: first.name, second: name, a: first.scenario.id, b: scenario.id });
    if (found.some(({ campaign }) => campaign.name === name)) return bad('branches/twice', { name });
    const fine = recordedCampaign(read.value.session);
    if ('code' in fine) return { fault: refusalText(fine) };
    found.push({ campaign: read.value, fine });
  }
  return good(found);
}

async function readOne(operand: string, own: string | undefined): Promise<Read<Campaign>> {
  if (isScenario(operand)) return bad('branches/no-save', { found: operand });
  if (isTree(fromJson(textIn(operand)))) return bad('branches/one-tree', { found: operand });
  return readCampaign(operand, { set: [], ...(own !== undefined && { scenario: own }) });
}

/** A campaign as a branch of the one named before it with which it shares most, or of history. */
function branchOf({ campaign: { name, session, scenario }, fine }: Opened, before: readonly Branch[], all: readonly Opened[]): Branch {
  const { world } = current(fine);
  const shared = before.map((branch, index) => ({ branch, steps: sharedSteps(fine, all[index]!.fine) })).filter(({ steps }) => steps > 0);
  const nearest = shared.toSorted((a, b) => b.steps - a.steps)[0];
  const seats = seatsIn(fine);
  const save = toSave(session);
  return {
    name, seats,
    line: {
      id: randomUUID(), name, note: '', scenario: scenario.id, scenarioHash: scenario.hash, capital: seats[0] ?? 'US', parent: nearest?.branch.line.id ?? null,
      from: nearest ? fine.steps[nearest.steps]!.world.quarter : fine.steps.find(({ entry }) => entry?.kind === 'seats')?.world.quarter ?? scenario.from,
      to: world.quarter, over: world.over !== null, text: JSON.stringify(save), hash: save.hash, undone: [], made: before.length, at: before.length,
    },
  };
}

/** How many steps two campaigns have in common; 0 where all that they share is history going by. */
function sharedSteps(one: Session, other: Session): number {
  if (JSON.stringify(one.setup) !== JSON.stringify(other.setup)) return 0;
  let count = 0;
  while (count + 1 <= Math.min(one.cursor, other.cursor) && JSON.stringify(one.steps[count + 1]!.entry) === JSON.stringify(other.steps[count + 1]!.entry)) count += 1;
  return one.steps.slice(1, count + 1).some(({ entry }) => entry?.kind !== 'watch') ? count : 0;
}

/** The tree with notes written on branches: `NAME=NOTE` each, the newest counts; an empty note takes it away. */
export function withNotes({ scenario, branches }: Tree, texts: readonly string[]): Read<Tree> {
  let noted = branches;
  for (const text of texts) {
    const [name, note] = [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1).trim()];
    if (!text.includes('=')) return bad('branches/note', { found: text });
    if (!branches.some((each) => each.name === name)) return bad('input/unknown-name', { kind: 'branch', found: name, nearest: nearestNames(name, branches.map((each) => each.name)) });
    if (note.length > NOTE_LIMIT) return bad('branches/long-note', { name, most: NOTE_LIMIT });
    noted = noted.map((each) => (each.name === name ? { ...each, line: { ...each.line, note } } : each));
  }
  return good({ scenario, branches: noted });
}
