/** `branches`: saves of one scenario as a tree: history is the trunk, each campaign a branch of it or of another. */
import { ENGINE_VERSION, quarterName } from '../engine/index.ts';
import type { Quarter } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { csvLines } from '../lab/csv.ts';
import type { Cell } from '../lab/csv.ts';
import { current } from '../session/session.ts';
import type { Session } from '../session/types.ts';
import { HISTORY, isScenario, readCampaign, seatsIn } from './campaigns.ts';
import type { Campaign } from './campaigns.ts';
import { bad, good, readForm } from './inputs.ts';
import type { Read } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { refusalText, say } from './messages.ts';
import { recordedCampaign } from './recordings.ts';

export interface BranchesOptions { readonly json?: boolean; readonly csv?: boolean; readonly scenario?: string }

/** A branch: whose it is, which line it left and when, how far it went. */
interface Branch { readonly name: string; readonly seats: readonly string[]; readonly parent: string; readonly from: Quarter; readonly to: Quarter; readonly over: boolean }

/** Runs the saves again and prints how they hang together. */
export async function branchesCommand(io: Io, operands: readonly string[], options: BranchesOptions): Promise<number> {
  const json = options.json ?? false;
  const form = readForm(options);
  if (form.fault !== null) return fail(io, json, form.fault);
  const read = await readAll(operands, options.scenario);
  if (read.fault !== null) return fail(io, json, read.fault);
  const { scenario } = read.value[0]!;
  const branches = read.value.map((campaign, index) => branchOf(campaign, read.value.slice(0, index)));
  if (form.value === 'json') io.out(JSON.stringify({ engine: ENGINE_VERSION, scenario: scenario.id, scenarioHash: scenario.hash, branches: branches.map((each) => ({ ...each, from: quarterName(each.from), to: quarterName(each.to) })) }));
  else if (form.value === 'csv') io.out(csvLines([['engine', ENGINE_VERSION], ['scenario', scenario.id, scenario.hash], [], ...rowsOf(branches)]));
  else for (const line of treeLines(scenario, branches)) io.out(line);
  return EXIT.done;
}

async function readAll(operands: readonly string[], own: string | undefined): Promise<Read<Campaign[]>> {
  const found: Campaign[] = [];
  for (const operand of operands) {
    if (isScenario(operand)) return bad('branches/no-save', { found: operand });
    const read = await readCampaign(operand, { set: [], ...(own !== undefined && { scenario: own }) });
    if (read.fault !== null) return read;
    const [first] = found;
    const { name, scenario } = read.value;
    if (first && first.scenario.hash !== scenario.hash) return bad('campaign/apart', { first: first.name, second: name, a: first.scenario.id, b: scenario.id });
    if (found.some((each) => each.name === name)) return bad('branches/twice', { name });
    // Cut up alike, so that a branch that leaves between two free actors has the same steps as the line it left.
    const fine = recordedCampaign(read.value.session);
    if ('code' in fine) return { fault: refusalText(fine) };
    found.push({ ...read.value, session: fine });
  }
  return good(found);
}

/** A campaign as a branch of the one named before it with which it shares most, or of history. */
function branchOf({ name, session, scenario }: Campaign, before: readonly Campaign[]): Branch {
  const { world } = current(session);
  const shared = before.map((other) => ({ other, steps: sharedSteps(session, other.session) })).filter(({ steps }) => steps > 0);
  const nearest = shared.toSorted((a, b) => b.steps - a.steps)[0];
  const rest = { name, seats: seatsIn(session), to: world.quarter, over: world.over !== null };
  return nearest
    ? { ...rest, parent: nearest.other.name, from: session.steps[nearest.steps]!.world.quarter }
    : { ...rest, parent: HISTORY, from: session.steps.find(({ entry }) => entry?.kind === 'seats')?.world.quarter ?? scenario.from };
}

/** How many steps two campaigns have in common; 0 where all that they share is history going by. */
function sharedSteps(one: Session, other: Session): number {
  if (JSON.stringify(one.setup) !== JSON.stringify(other.setup)) return 0;
  let count = 0;
  while (count + 1 <= Math.min(one.cursor, other.cursor) && JSON.stringify(one.steps[count + 1]!.entry) === JSON.stringify(other.steps[count + 1]!.entry)) count += 1;
  return one.steps.slice(1, count + 1).some(({ entry }) => entry?.kind !== 'watch') ? count : 0;
}

const rowsOf = (branches: readonly Branch[]): Cell[][] => [
  ['name', 'seats', 'parent', 'from', 'to', 'over'],
  ...branches.map(({ name, seats, parent, from, to, over }) => [name, seats.join(' '), parent, quarterName(from), quarterName(to), over]),
];

/** The tree, each branch under the line that it left, by the quarter of leaving. */
const treeLines = (scenario: Scenario, branches: readonly Branch[]): string[] => [
  say('branches/trunk', { scenario: scenario.id, from: quarterName(scenario.from), to: quarterName(scenario.to) }), ...under(HISTORY, branches, 1),
];

const under = (parent: string, branches: readonly Branch[], depth: number): string[] =>
  branches.filter((each) => each.parent === parent).toSorted((a, b) => a.from - b.from).flatMap((each) => [
    `${'  '.repeat(depth)}${say(each.over ? 'branches/over' : 'branches/goes-on', { name: each.name, seats: each.seats.join(', '), from: quarterName(each.from), to: quarterName(each.to) })}`,
    ...under(each.name, branches, depth + 1),
  ]);
