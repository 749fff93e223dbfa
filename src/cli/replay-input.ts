/** What `replay` replays: history with what is changed in it, or a save; how much of it, and in which form. */
import { quarterName, viewFor } from '../engine/index.ts';
import { QUANTITY_NAMES } from '../engine/quantities.ts';
import { quarterOf } from '../engine/quarters.ts';
import type { Scenario } from '../engine/scenario.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, World } from '../engine/types.ts';
import { recordOf, replay } from '../lab/replay.ts';
import type { Replay } from '../lab/replay.ts';
import { current } from '../session/session.ts';
import type { Session } from '../session/types.ts';
import { eyesOf, isNamed, readCampaign } from './campaigns.ts';
import { bad, good, readChoice, readForm, readScenario, readSeed, readSets } from './inputs.ts';
import type { Form, Read } from './inputs.ts';
import { refusalText } from './messages.ts';
import { recordedCampaign, recordedHistory } from './recordings.ts';

/** What of the options says which campaign is replayed, and how much of it. */
export interface ReadOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly decisions?: boolean;
  readonly as?: string;
  readonly at?: string;
  readonly seed?: string;
  readonly scenario?: string;
  readonly set: readonly string[];
}

/** What is replayed: its record, and how to come by its steps, which not every way of looking needs. */
export interface Reel { readonly scenario: Scenario; readonly record: Replay; readonly history: boolean; readonly eyes: Capital | null; readonly session: () => Session }

/** A reel, the one quarter of it that is wanted, and whose decisions are to be predicted. */
export interface AskedReplay extends Reel { readonly form: Form; readonly at: string | null; readonly whose: Capital | null }

/** Reads the operand and the options. */
export async function readReplay(operand: string, options: ReadOptions): Promise<Read<AskedReplay>> {
  const form = readForm(options);
  if (form.fault !== null) return form;
  const whose = options.as === undefined ? good(null) : readChoice('--as', options.as, CAPITALS);
  if (whose.fault !== null) return whose;
  const reel = isNamed(operand) ? ofHistory(operand, options) : await ofSave(operand, options);
  if (reel.fault !== null) return reel;
  const at = options.at === undefined ? good(null) : readQuarter(reel.value.scenario, options.at);
  return at.fault !== null ? at : good({ ...reel.value, form: form.value, at: at.value, whose: whose.value });
}

function readQuarter({ from, to }: Scenario, text: string): Read<string> {
  const quarter = quarterOf(text);
  return quarter >= from && quarter <= to ? good(text) : bad('replay/at', { found: text, from: quarterName(from), to: quarterName(to) });
}

/** History under a seed, with decisions changed. */
function ofHistory(name: string, { set, seed = 'history', decisions = false }: ReadOptions): Read<Reel> {
  const scenario = readScenario(name);
  if (scenario.fault !== null) return scenario;
  const sets = readSets(scenario.value, set);
  if (sets.fault !== null) return sets;
  const named = readSeed(seed);
  if (named.fault !== null) return named;
  const record = replay(scenario.value, named.value, sets.value, decisions);
  return good({ scenario: scenario.value, record, history: sets.value.length === 0, eyes: null, session: () => recordedHistory(scenario.value, named.value, sets.value) });
}

/** A campaign that was kept; one that goes on as its player knows it. */
async function ofSave(operand: string, { set, seed, decisions, ...options }: ReadOptions): Promise<Read<Reel>> {
  if (decisions) return bad('replay/decisions');
  const read = await readCampaign(operand, { set, ...(seed !== undefined && { seed }), ...(options.scenario !== undefined && { scenario: options.scenario }) });
  if (read.fault !== null) return read;
  const { scenario, session } = read.value;
  const { world } = current(session);
  const eyes = eyesOf(read.value);
  const fine = recordedCampaign(session);
  if ('code' in fine) return { fault: refusalText(fine) };
  const happenings = session.steps.slice(0, session.cursor + 1).flatMap((step) => step.happenings);
  const record = recordOf(scenario, session.setup, { world, happenings }, ({ odds }) => odds);
  return good({ scenario, record: eyes === null ? record : veiled(record, scenario, world, eyes), history: false, eyes, session: () => fine });
}

/** What the player of a campaign that goes on knows: his own decisions and standing, and numbers that are no estimates. */
function veiled(record: Replay, scenario: Scenario, world: World, eyes: Capital): Replay {
  const { spread } = viewFor(scenario, world, eyes);
  const known = (kind: string, values: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => spread[QUANTITY_NAMES.indexOf(`${kind}:${name}`)] === 0));
  return {
    ...record, outcomes: {}, decisions: record.decisions.filter(({ capital }) => capital === eyes),
    quarters: record.quarters.map((row) => ({ ...row, trust: known('trust', row.trust), tension: known('tension', row.tension), capitals: { [eyes]: row.capitals[eyes] } as typeof row.capitals })),
  };
}
