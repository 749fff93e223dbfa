/** A small real scenario for the rules' tests: three leaders, two theatres, what a test adds. */
import { ACT_KEYS } from '../../src/engine/act-conditions.ts';
import { accountOf, COUNT, COUNT_THEMED, Q_LENGTH, quantity, QUANTITY_NAMES } from '../../src/engine/quantities.ts';
import { quarterOf } from '../../src/engine/quarters.ts';
import type { Effect, GameEvent, Leader, Option, Part, Scenario } from '../../src/engine/scenario.ts';
import type { Capital, Intervention, Play, World } from '../../src/engine/types.ts';
import { allEntries, newCampaign } from '../../src/engine/index.ts';

export const AT = quarterOf('1969Q1');

const leader = (id: string, capital: Capital, temper: readonly number[]): Leader => ({
  id, name: id, capital, from: AT, to: AT + 40, party: null, leaves: 'term', dies: 0, office: 'leader',
  temper: { risk: temper[0]!, rigidity: temper[1]!, reciprocity: temper[2]!, suspicion: 3, pragmatism: 3, constraint: 3 },
  about: '', mandates: [], home: null, leanings: [], heirs: [],
});

/** An opening: named quantities in units; trust and tension stand wholly on their base account. */
export function openingOf(values: Readonly<Record<string, number>>): number[] {
  const q = new Array<number>(Q_LENGTH).fill(0);
  for (const [name, value] of Object.entries(values)) {
    const index = quantity(name);
    if (index < 0) throw new Error(`unknown quantity ${name}`);
    q[index] = Math.round(value * 100);
    if (index < COUNT_THEMED) q[accountOf(index)] = q[index]!;
  }
  return q;
}

export const option = (id: string, effects: readonly Effect[], more: Partial<Option> = {}): Option => ({
  id, label: id, detail: null, requires: [], opens: false, move: null, appeal: { base: 0, terms: [] }, signal: null,
  effects, dispatch: null, outcome: null, ...more,
});

export const part = (index: number, decider: Part['decider'], options: readonly Option[], more: Partial<Part> = {}): Part => ({
  id: null, index, decider, when: [], brief: [], counsel: [], options, historical: 0, ...more,
});

export const event = (id: string, parts: readonly Part[], more: Partial<GameEvent> = {}): GameEvent => ({
  id, kind: 'situational', title: id, cards: [], theme: 2, place: null, day: null, date: AT, from: AT, to: AT + 20, when: [],
  hazard: { base: 50, terms: [] }, crisis: null, rung: null, doors: [], parts, effects: [], dispatch: null, more: null,
  note: null, sources: [], confidence: 'high', cooldown: 0, ...more,
});

export const shift = (name: string, by: number, more: Partial<Extract<Effect, { do: 'shift' }>> = {}): Effect => ({
  do: 'shift', q: quantity(name), by: Math.round(by * 100), theme: 2, because: null, card: null, fades: 0, ...more,
});

/** The opening of the worked quarter (1969Q1), in units. */
export const OPENING_1969: Readonly<Record<string, number>> = {
  'trust:US>SU': -24, 'trust:SU>US': -28, 'trust:US>CN': -56, 'trust:CN>US': -60, 'trust:SU>CN': -52, 'trust:CN>SU': -64,
  'tension:US-SU': 51, 'tension:US-CN': 57, 'tension:SU-CN': 68,
  'heat:indochina': 78, 'heat:ussuri': 60,
  'support:US': 55, 'support:SU': 55, 'support:CN': 55, 'prestige:US': 58, 'prestige:SU': 50, 'prestige:CN': 45,
  'economy:US': 55, 'economy:SU': 55, 'economy:CN': 55, 'strength:US': 79, 'strength:SU': 68, 'strength:CN': 43,
  'nuclear:US': 3, 'nuclear:SU': 3, 'nuclear:CN': 2, 'initiative:US': 1, 'presence:US@indochina': 536,
};

export function smallScenario(more: Partial<Scenario> & { readonly values?: Readonly<Record<string, number>> } = {}): Scenario {
  const { values = OPENING_1969, ...rest } = more;
  const events = rest.events ?? [];
  return {
    format: 1, id: 'small', hash: 'small', title: '', about: '', introduction: '', from: AT, to: AT + 7, minutes: 5,
    cards: [], sides: ['US', 'SU', 'CN'],
    opening: { leaders: [0, 1, 2], q: openingOf(values), flags: [], treaties: [], channels: [0, 0, 0], embargoes: [0, 0, 0, 0, 0, 0], missions: [0, 0, 0, 0, 0, 0], because: {} },
    flags: [], leaders: [leader('nixon', 'US', [4, 1, 4]), leader('brezhnev', 'SU', [2, 3, 3]), leader('mao', 'CN', [4, 5, 1])],
    advisers: [],
    theatres: [
      { id: 'ussuri', name: 'the Ussuri', dyads: { 'SU-CN': 100 }, beside: ['SU', 'CN'], place: 'zhenbao' },
      { id: 'indochina', name: 'Indochina', dyads: { 'US-CN': 60, 'US-SU': 40 }, beside: ['CN'], place: 'hanoi' },
    ],
    thirdParties: [], treaties: [], years: [], elections: [], events, situations: [],
    partCount: events.reduce((sum, each) => sum + each.parts.length, 0), chronicle: [], aims: [],
    endings: { US: [], SU: [], CN: [] }, questions: [], chapters: [], express: null, exam: null, sources: [], texts: {}, ...rest,
  };
}

/** A play on a fresh campaign of a scenario. */
export function playOf(scenario: Scenario, gravity = 0): Play {
  return { scenario, world: newCampaign(scenario, { seed: 'test', gravity, humans: [] }), out: [] };
}

/** Sets quantities of a world in units, as if it had always been so; trust and tension on their base account. */
export function set(world: World, values: Readonly<Record<string, number>>): void {
  for (const [name, units] of Object.entries(values)) {
    const q = quantity(name);
    if (q < 0) throw new Error(`unknown quantity ${name}`);
    const by = Math.round(units * 100) - world.q[q]!;
    world.q[q]! += by;
    if (q < COUNT_THEMED) world.q[accountOf(q)]! += by;
  }
}

/** Puts a world under interventions, as a campaign would have been from its first quarter. */
export const intervene = (world: World, interventions: readonly Intervention[]): World => Object.assign(world, { interventions });

/** What has been applied since the ledger stood at `from`, by quantity in units. */
export function changes(world: World, from = 0): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { q, applied } of allEntries(world).slice(from)) {
    const name = QUANTITY_NAMES[q]!;
    found[name] = (found[name] ?? 0) + applied / 100;
  }
  return found;
}

export const value = (world: World, name: string): number => world.q[quantity(name)]! / 100;

/** Opening + Σ applied = state for every quantity; accounts sum to their quantity. Returns what does not hold. */
export function brokenSums(scenario: Scenario, world: World): string[] {
  const sums = scenario.opening.q.slice(0, COUNT);
  for (const { q, applied } of allEntries(world)) sums[q]! += applied;
  const broken: string[] = [];
  for (let q = 0; q < COUNT; q += 1) if (sums[q] !== world.q[q]) broken.push(`sum of ${q}: ${sums[q]} against ${world.q[q]}`);
  for (let q = 0; q < COUNT_THEMED; q += 1) {
    let accounts = 0;
    for (let i = 0; i < 6; i += 1) accounts += world.q[accountOf(q) + i]!;
    if (accounts !== world.q[q]) broken.push(`accounts of ${q}: ${accounts} against ${world.q[q]}`);
  }
  return broken;
}

/** What was done when, by the acts' names, as it stands in the state. */
export const acted = (when: Readonly<Record<string, number>>): number[] => ACT_KEYS.map((key) => when[key] ?? 0);
