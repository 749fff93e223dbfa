/** The campaign that an operand names: a save by its file or its link, history itself, or a scenario that free actors play. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Difficulty } from '../agents/choose.ts';
import { freeActor } from '../agents/free-actor.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital, Refusal } from '../engine/types.ts';
import { HISTORY_SEED } from '../lab/baseline.ts';
import { unpackSave } from '../session/link.ts';
import { parseSave, SAVE_LIMIT } from '../session/parse-save.ts';
import { fromSave } from '../session/saves.ts';
import { begin, current, watch } from '../session/session.ts';
import type { Session } from '../session/types.ts';
import { bad, good, nearestNames, readChoice, readGravity, readScenario, readSeed, readSets } from './inputs.ts';
import type { Read } from './inputs.ts';
import { say } from './messages.ts';
import { scenarioIds, tutorialIds } from './scenario-files.ts';

/** How free actors play a scenario that is named instead of a save; and the file of a save's own scenario. */
export interface CampaignOptions {
  readonly scenario?: string;
  readonly seed?: string;
  readonly gravity?: string;
  readonly difficulty?: string;
  readonly set: readonly string[];
}

/** A campaign, by the name under which it was asked for. */
export interface Campaign { readonly name: string; readonly scenario: Scenario; readonly difficulty: Difficulty; readonly session: Session }

/** The operand that stands for history's own path, where another names the scenario. */
export const HISTORY = 'history';

export const DIFFICULTIES: readonly Difficulty[] = ['easy', 'normal', 'hard'];

/** Whether an operand names a scenario, by its id or its file. */
export const isScenario = (operand: string): boolean => /\.ya?ml$/.test(operand) || [...scenarioIds(), ...tutorialIds()].includes(operand);

/** Whether an operand can only be meant as a scenario, known or not: it is a bare name, and no file's. */
export const isNamed = (operand: string): boolean => isScenario(operand) || (/^[\w-]+$/.test(operand) && !existsSync(operand));

/** Reads one campaign; what belongs to free actors alone is refused beside a save. */
export async function readCampaign(operand: string, options: CampaignOptions): Promise<Read<Campaign>> {
  const idle = idleOption([operand], options);
  return idle === null ? opened(operand, options) : bad('campaign/idle', { option: idle });
}

/** Two campaigns of one scenario; either may be history. */
export async function readCampaigns(operands: readonly [string, string], options: CampaignOptions): Promise<Read<readonly [Campaign, Campaign]>> {
  const idle = idleOption(operands, options);
  if (idle !== null) return bad('campaign/idle', { option: idle });
  const named = operands.find((operand) => operand !== HISTORY);
  if (named === undefined) return bad('campaign/only-history');
  const one = await opened(named, options);
  if (one.fault !== null) return one;
  const pair: Campaign[] = [];
  for (const operand of operands) {
    const next = operand === named ? one : operand === HISTORY ? good(historyOf(one.value.scenario)) : await opened(operand, options);
    if (next.fault !== null) return next;
    pair.push(next.value);
  }
  const [first, second] = pair as [Campaign, Campaign];
  if (first.scenario.hash === second.scenario.hash) return good([first, second]);
  return bad('campaign/apart', { first: first.name, second: second.name, a: first.scenario.id, b: second.scenario.id });
}

/** The first option that nothing uses, since no operand is a scenario. */
function idleOption(operands: readonly string[], { seed, gravity, difficulty, set }: CampaignOptions): string | null {
  if (operands.some(isScenario)) return null;
  const given: readonly [string, boolean][] = [['--seed', seed !== undefined], ['--gravity', gravity !== undefined], ['--difficulty', difficulty !== undefined], ['--set', set.length > 0]];
  return given.find(([, is]) => is)?.[0] ?? null;
}

const opened = (operand: string, options: CampaignOptions): Promise<Read<Campaign>> =>
  (isScenario(operand) ? Promise.resolve(playedFree(operand, options)) : openedSave(operand, options.scenario));

/** A campaign of free actors alone, a step a quarter. */
function playedFree(name: string, options: CampaignOptions): Read<Campaign> {
  const scenario = readScenario(name);
  if (scenario.fault !== null) return scenario;
  const seed = readSeed(options.seed ?? '1');
  if (seed.fault !== null) return seed;
  const gravity = readGravity(options.gravity ?? '0.5');
  if (gravity.fault !== null) return gravity;
  const difficulty = readChoice('--difficulty', options.difficulty ?? 'normal', DIFFICULTIES);
  if (difficulty.fault !== null) return difficulty;
  const sets = readSets(scenario.value, options.set);
  if (sets.fault !== null) return sets;
  const setup = { seed: seed.value, gravity: gravity.value, humans: [], interventions: sets.value };
  const session = toItsEnd(begin(scenario.value, setup, freeActor({ difficulty: difficulty.value }), difficulty.value));
  return good({ name: say('campaign/free', { scenario: scenario.value.id, seed: seed.value }), scenario: scenario.value, difficulty: difficulty.value, session });
}

/** History's own path. */
function historyOf(scenario: Scenario): Campaign {
  const session = begin(scenario, { seed: HISTORY_SEED, gravity: 100, humans: [] }, freeActor({ difficulty: 'normal' }), 'normal');
  return { name: HISTORY, scenario, difficulty: 'normal', session: toItsEnd(session) };
}

function toItsEnd(session: Session): Session {
  let now = session;
  while (current(now).stop !== null) {
    const next = watch(now, 'quarter');
    if (next.refused) throw new Error(next.refused.code);
    now = next.session;
  }
  return now;
}

/** A save run again, in the scenario that it names or, where that is the player's own, in the one of a file. */
async function openedSave(operand: string, own: string | undefined): Promise<Read<Campaign>> {
  const text = await textOf(operand);
  if (text.fault !== null) return text;
  return savedCampaign(operand.includes('#/') ? say('campaign/shared') : basename(operand), text.value, own);
}

/** The campaign of a save's text, run again, by a name. */
export function savedCampaign(name: string, text: string, own: string | undefined): Read<Campaign> {
  const parsed = parseSave(text);
  if (parsed.refused) return not(name, parsed.refused);
  const scenario = readScenario(own ?? parsed.save.scenario);
  if (scenario.fault !== null) return scenario;
  const difficulty = DIFFICULTIES.find((level) => level === parsed.save.difficulty) ?? 'normal';
  const loaded = fromSave(parsed.save, scenario.value, freeActor({ difficulty }));
  return loaded.refused ? not(name, loaded.refused) : good({ name: name.replace(/\.json$/, ''), scenario: scenario.value, difficulty, session: loaded.session });
}

/** What stands in a file, or behind a link of the page. */
async function textOf(operand: string): Promise<Read<string>> {
  if (operand.includes('#/')) {
    const code = /#\/shared\/([\w-]+)$/.exec(operand)?.[1];
    if (code === undefined) return bad('campaign/link', { found: operand.slice(operand.indexOf('#/'), operand.indexOf('#/') + 24) });
    const unpacked = await unpackSave(code);
    return unpacked.refused ? not(say('campaign/shared'), unpacked.refused) : good(unpacked.text);
  }
  if (existsSync(operand)) return good(readFileSync(operand, 'utf8').slice(0, SAVE_LIMIT + 1));
  return bad('campaign/no-file', { found: operand, nearest: nearestNames(operand, scenarioIds()) });
}

const not = (name: string, { code, params }: Refusal): { readonly fault: string } => bad('turning/refused', { name, why: say(code, params) });

/** Who has played: the seats of the setup, or those taken since; in the epilogue nobody sits any more. */
export function seatsIn({ steps, setup }: Session): readonly Capital[] {
  const taken = steps.findLast(({ entry }) => entry?.kind === 'seats')?.entry;
  return taken?.kind === 'seats' ? taken.humans : setup.humans;
}

/** Through whose eyes a campaign is seen: the player's as long as it goes on, nobody's when it is over. */
export const eyesOf = ({ session }: Campaign): Capital | null => (current(session).world.over === null ? seatsIn(session)[0] ?? null : null);
