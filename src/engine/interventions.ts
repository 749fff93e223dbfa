/** The vocabulary of counterfactuals (`model.md`, Interventions): what `--set`, the lab and exercises say. */
import { actOf } from './acts.ts';
import { quantity } from './quantities.ts';
import { quarterOf } from './quarters.ts';
import { CAPITALS } from './types.ts';
import type { Effect, GameEvent, Scenario } from './scenario.ts';
import type { Intervention, Refusal } from './types.ts';

const no = (code: string, params: Refusal['params']): Refusal => ({ code: `set/${code}`, params });

/** Whether a parsed intervention is in fact a refusal. */
export const isRefusal = (parsed: Intervention | Refusal): parsed is Refusal => 'code' in parsed;

/** Reads one intervention such as `prague-1968=never`; refused with a code, what was found, and the nearest names. */
export function parseIntervention(scenario: Scenario, text: string): Intervention | Refusal {
  if (text.startsWith('hold:')) return parseHold(text);
  const cut = text.indexOf('=');
  if (cut < 0) return no('no-value', { found: text });
  const name = text.slice(0, cut);
  const value = text.slice(cut + 1);
  const [head, ...rest] = name.split(':');
  if (rest.length === 0) return parseEvent(scenario, name, value);
  if (head === 'act') return parseAct(rest, value, text);
  if (head === 'adviser') return parseAdviser(scenario, rest.join(':'), value);
  if (head === 'leader') return parseLeader(scenario, rest.join(':'), value);
  if (head === 'clause') return parseClause(scenario, rest.join(':'), value);
  return no('unknown-kind', { found: head ?? '', allowed: 'act, adviser, leader, clause, hold' });
}

function parseEvent(scenario: Scenario, name: string, value: string): Intervention | Refusal {
  const [id, part] = name.split('/') as [string, string | undefined];
  const event = scenario.events.find((each) => each.id === id);
  if (!event) return no('unknown-event', { found: id, nearest: nearest(id, scenario.events.map((each) => each.id)) });
  if (value === 'never') return { kind: 'never', event: id };
  const parts = event.parts.filter((each) => part === undefined || each.id === part);
  if (parts.length === 0) return no('unknown-part', { found: part ?? '', nearest: partsOf(event) });
  const options = parts.flatMap((each) => each.options.map((option) => option.id));
  if (!options.includes(value)) return no('unknown-option', { found: value, event: id, nearest: nearest(value, options), allowed: [...options, 'never'].join(', ') });
  return { kind: 'option', event: id, part: part ?? null, option: value };
}

const partsOf = (event: GameEvent): string => event.parts.map(({ id }) => id ?? '').join(', ');

/** `act:US>CN:visit=never` */
function parseAct(rest: readonly string[], value: string, text: string): Intervention | Refusal {
  const [pair = '', act = ''] = rest;
  const [from, to] = pair.split('>');
  if (!actOf(act) || !from || !to || value !== 'never') return no('bad-act', { found: text, allowed: 'act:US>CN:visit=never' });
  if (!CAPITALS.includes(from as (typeof CAPITALS)[number])) return no('unknown-capital', { found: from, allowed: CAPITALS.join(', ') });
  return { kind: 'no-act', act, from, to };
}

function parseAdviser(scenario: Scenario, id: string, value: string): Intervention | Refusal {
  const known = scenario.advisers.map((each) => each.id);
  if (!known.includes(id)) return no('unknown-adviser', { found: id, nearest: nearest(id, known) });
  return value === 'absent' ? { kind: 'absent', adviser: id } : no('bad-value', { found: value, allowed: 'absent' });
}

function parseLeader(scenario: Scenario, id: string, value: string): Intervention | Refusal {
  const known = scenario.leaders.map((each) => each.id);
  if (!known.includes(id)) return no('unknown-leader', { found: id, nearest: nearest(id, known) });
  return value === 'stays' ? { kind: 'stays', leader: id } : no('bad-value', { found: value, allowed: 'stays' });
}

function parseClause(scenario: Scenario, clause: string, value: string): Intervention | Refusal {
  const known = clausesOf(scenario);
  if (!known.includes(clause)) return no('unknown-clause', { found: clause, nearest: nearest(clause, known) });
  return value === 'absent' ? { kind: 'no-clause', clause } : no('bad-value', { found: value, allowed: 'absent' });
}

/** Every clause that some effect of the scenario names. */
export function clausesOf(scenario: Scenario): string[] {
  const found = new Set<string>();
  const visit = (effects: readonly Effect[]): void => {
    for (const effect of effects) {
      if (effect.clause) found.add(effect.clause);
      if (effect.do === 'chance') { visit(effect.then); visit(effect.else); }
    }
  };
  for (const event of scenario.events) {
    visit(event.effects);
    for (const part of event.parts) for (const option of part.options) visit(option.effects);
  }
  return [...found];
}

const HOLD = /^hold:([a-z]+:[A-Za-z@>-]+?)(<=|>=|=)(-?\d+(?:\.\d+)?)@(?:(\d{4}Q[1-4])?\.\.(\d{4}Q[1-4])?|…|\.\.\.)$/;

/** `hold:tension:SU-CN<=40@1969Q1..1972Q4`; an open end is left out (`@..1972Q4`). */
function parseHold(text: string): Intervention | Refusal {
  const match = HOLD.exec(text);
  const q = match ? quantity(match[1]!) : -1;
  if (!match || q < 0) return no('bad-hold', { found: text, allowed: 'hold:tension:SU-CN<=40@1969Q1..1972Q4' });
  const value = Math.round(Number(match[3]) * 100);
  const from = match[4] ? quarterOf(match[4]) : 0;
  const to = match[5] ? quarterOf(match[5]) : 99999;
  return { kind: 'hold', q, op: match[2] as '<=' | '>=' | '=', value, from, to };
}

/** The nearest known name by edit distance. */
export function nearest(found: string, known: readonly string[]): string {
  let best = '';
  let least = Infinity;
  for (const name of known) {
    const distance = editDistance(found, name);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, swap));
    }
    row = next;
  }
  return row[b.length]!;
}
