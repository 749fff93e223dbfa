/** Where a game in the terminal begins: at a scenario's opening, where a save was left, or at a quarter of history or of a save. */
import { freeActor } from '../agents/free-actor.ts';
import { quarterName } from '../engine/index.ts';
import { quarterOf } from '../engine/quarters.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, Intervention } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { branchAt } from '../session/branch.ts';
import { begin, current } from '../session/session.ts';
import type { Session } from '../session/types.ts';
import { DIFFICULTIES, isNamed, readCampaign, seatsIn } from './campaigns.ts';
import { bad, good, readChoice, readGravity, readScenario, readSeed, readSets } from './inputs.ts';
import type { Read } from './inputs.ts';
import { refusalText } from './messages.ts';
import { OF_HISTORY, recordedCampaign, recordedHistory } from './recordings.ts';

export interface BeginOptions {
  readonly as?: string;
  readonly from?: string;
  readonly seed?: string;
  readonly gravity?: string;
  readonly difficulty?: string;
  readonly scenario?: string;
  readonly set: readonly string[];
}

/** A game that can begin, and whose seat the user has; `taken` where he takes it on the way. */
export interface Begun { readonly session: Session; readonly own: Capital; readonly taken: boolean }

/** What a branch keeps of history's pull unless something else is asked: as the page has it. */
const BRANCH_GRAVITY = 50;

/** Reads the operand and the options. */
export async function readBegin(operand: string, options: BeginOptions): Promise<Read<Begun>> {
  const seat = options.as === undefined ? good(null) : readChoice('--as', options.as, CAPITALS);
  if (seat.fault !== null) return seat;
  if (isNamed(operand)) return seat.value === null ? bad('play/needs-seat') : fromScenario(operand, seat.value, options);
  return fromSave(operand, seat.value, options);
}

function fromScenario(name: string, own: Capital, options: BeginOptions): Read<Begun> {
  const scenario = readScenario(name);
  if (scenario.fault !== null) return scenario;
  const sets = readSets(scenario.value, options.set);
  if (sets.fault !== null) return sets;
  if (options.from === undefined) return begun(scenario.value, own, sets.value, options);
  return options.difficulty === undefined ? branched(recordedHistory(scenario.value, OF_HISTORY, sets.value), own, options) : bad('campaign/idle', { option: '--difficulty' });
}

/** A new campaign. */
function begun(scenario: Scenario, own: Capital, interventions: readonly Intervention[], options: BeginOptions): Read<Begun> {
  const gravity = readGravity(options.gravity ?? '0.5');
  if (gravity.fault !== null) return gravity;
  const difficulty = readChoice('--difficulty', options.difficulty ?? 'normal', DIFFICULTIES);
  if (difficulty.fault !== null) return difficulty;
  const seed = readSeed(options.seed ?? Date.now().toString(36));
  if (seed.fault !== null) return seed;
  const setup = { seed: seed.value, gravity: gravity.value, humans: [own], interventions };
  return good({ session: begin(scenario, setup, freeActor({ difficulty: difficulty.value }), difficulty.value), own, taken: false });
}

/** A save goes on in its own seat, or is left at one of its quarters. */
async function fromSave(operand: string, own: Capital | null, { from, scenario, set, ...rest }: BeginOptions): Promise<Read<Begun>> {
  // A seat that is taken on the way may have another luck and another pull of history; a save that goes on brings its own.
  const read = await readCampaign(operand, { ...(from === undefined ? rest : {}), set, ...(scenario !== undefined && { scenario }) });
  if (read.fault !== null) return read;
  const { session } = read.value;
  const seats = seatsIn(session);
  const seat = own ?? seats[0] ?? null;
  if (seat === null) return bad('play/needs-seat');
  if (from !== undefined) return leftAt(session, seat, { from, set, ...rest });
  if (current(session).stop === null) return bad('play/over');
  return seats.includes(seat) ? good({ session, own: seat, taken: false }) : bad('play/own-seat', { seats: seats.join(', ') });
}

function leftAt(session: Session, own: Capital, options: BeginOptions): Read<Begun> {
  const fine = recordedCampaign(session);
  return 'code' in fine ? { fault: refusalText(fine) } : branched(fine, own, options);
}

/** A seat taken at the beginning of a quarter; under the same luck, or under that of a new seed. */
function branched(session: Session, own: Capital, { from = '', seed, gravity }: BeginOptions): Read<Begun> {
  const quarter = quarterOf(from);
  const last = session.steps.at(-1)!.world.quarter;
  if (quarter < session.scenario.from || quarter > Math.min(last, session.scenario.to)) return bad('play/from', { found: from, ...spanOf(session.scenario, last) });
  const luck = seed === undefined ? good(null) : readSeed(seed);
  if (luck.fault !== null) return luck;
  const at = session.steps.findIndex(({ world }) => world.quarter >= quarter);
  const kept = Math.min(session.steps[at]!.world.gravity, session.difficulty === OF_HISTORY ? BRANCH_GRAVITY : 100);
  const wanted = gravity === undefined ? good(kept) : readGravity(gravity);
  if (wanted.fault !== null) return wanted;
  return good({ session: branchAt(session, { step: at }, { humans: [own], gravity: wanted.value, luck: luck.value }), own, taken: true });
}

const spanOf = ({ from, to }: Scenario, last: number): { readonly from: string; readonly to: string } => ({ from: quarterName(from), to: quarterName(Math.min(last, to)) });
