/** The vocabulary of counterfactuals (`model.md`, Interventions): what `--set`, the lab and exercises say. */
import { actOf, ACTS } from './acts.ts';
import { EPILOGUE } from './constants.ts';
import { HIGHEST, LOWEST, quantity, QUANTITY_NAMES } from './quantities.ts';
import { quarterName, quarterOf } from './quarters.ts';
import { CAPITALS, THIRD_PARTIES } from './types.ts';
import type { Effect, GameEvent, Scenario } from './scenario.ts';
import type { Capital, Intervention, Quarter, Refusal } from './types.ts';

const no = (code: string, params: Refusal['params']): Refusal => ({ code: `set/${code}`, params });

/** Whether a parsed intervention is in fact a refusal. */
export const isRefusal = (parsed: Intervention | Refusal): parsed is Refusal => 'code' in parsed;

const KINDS = ['act', 'adviser', 'leader', 'clause', 'hold', 'shift'] as const;

/** Reads one intervention such as `prague-1968=never`; refused with a code, what was found, and the nearest names. */
export function parseIntervention(scenario: Scenario, text: string): Intervention | Refusal {
  if (text.startsWith('hold:') || text.startsWith('shift:')) return parseQuantity(scenario, text);
  const cut = text.indexOf('=');
  if (cut < 0) return no('no-value', { found: text });
  const name = text.slice(0, cut);
  const value = text.slice(cut + 1);
  const [head = '', ...rest] = name.split(':');
  if (rest.length === 0) return parseEvent(scenario, name, value);
  const parse = Object.hasOwn(NAMED, head) ? NAMED[head] : undefined;
  return parse ? parse(scenario, rest.join(':'), value) : no('unknown-kind', { found: head, allowed: KINDS.join(', '), nearest: nearest(head, KINDS) });
}

type Named = (scenario: Scenario, id: string, value: string) => Intervention | Refusal;
const NAMED: Readonly<Record<string, Named>> = {
  act: (_scenario, name, value) => parseAct(name, value),
  adviser: (scenario, id, value) => parseAdviser(scenario, id, value),
  leader: (scenario, id, value) => parseLeader(scenario, id, value),
  clause: (scenario, id, value) => parseClause(scenario, id, value),
};

function parseEvent(scenario: Scenario, name: string, value: string): Intervention | Refusal {
  const [id, part] = name.split('/') as [string, string | undefined];
  const event = scenario.events.find((each) => each.id === id);
  if (!event) return no('unknown-event', { found: id, nearest: nearest(id, scenario.events.map((each) => each.id)) });
  const parts = event.parts.filter((each) => part === undefined || each.id === part);
  if (part !== undefined && parts.length === 0) return no('unknown-part', { found: part, event: id, nearest: nearest(part, partsOf(event)), allowed: partsOf(event).join(', ') });
  if (value === 'never') return part === undefined ? { kind: 'never', event: id } : no('bad-value', { found: `${name}=never`, allowed: `${id}=never` });
  const options = parts.flatMap((each) => each.options.map((option) => option.id));
  if (!options.includes(value)) return no('unknown-option', { found: value, event: id, nearest: nearest(value, [...options, 'never']), allowed: [...options, 'never'].join(', ') });
  return { kind: 'option', event: id, part: part ?? null, option: value };
}

const partsOf = (event: GameEvent): string[] => event.parts.flatMap(({ id }) => id ?? []);

const ACT = /^([A-Z]*)>([A-Z]*):([a-z-]*)$/;

const NEVER = /^never(?:@(\d{4}Q[1-4])?\.\.(\d{4}Q[1-4])?)?$/;

/** `act:US>CN:visit=never`, `act:CN>SU:polemic=never@1960Q1..1964Q4`; an end left out is open. */
function parseAct(name: string, value: string): Intervention | Refusal {
  const match = ACT.exec(name);
  const when = NEVER.exec(value);
  if (!match || !when) return no('bad-act', { found: `act:${name}=${value}`, allowed: 'act:US>CN:visit=never, act:CN>SU:polemic=never@1960Q1..' });
  const [, from, to, act] = match as unknown as [string, string, string, string];
  if (!isCapital(from)) return unknownCapital(from, CAPITALS);
  const everyone = [...CAPITALS, ...THIRD_PARTIES];
  if (!everyone.some((each) => each === to)) return unknownCapital(to, everyone);
  if (!actOf(act)) return no('unknown-act', { found: act, nearest: nearest(act, ACTS.map(({ id }) => id)) });
  const [since, until] = [when[1], when[2]].map((quarter) => (quarter ? quarterOf(quarter) : undefined));
  return { kind: 'no-act', act, from, to, ...(since && { since }), ...(until && { until }) };
}

const unknownCapital = (found: string, known: readonly string[]): Refusal =>
  no('unknown-capital', { found, nearest: nearest(found, known), allowed: known.join(', ') });

const isCapital = (text: string): text is Capital => CAPITALS.some((capital) => capital === text);

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
export const clausesOf = ({ events }: Scenario): string[] => [...new Set(events.flatMap((event) => effectsOf(event).flatMap(clausesIn)))];

/** All that an event and its options do. */
const effectsOf = ({ effects, parts }: GameEvent): Effect[] =>
  [...effects, ...parts.flatMap(({ options }) => options.flatMap((option) => option.effects))];

/** The clauses that an effect belongs to, its own and those of what hangs on its chance. */
const clausesIn = (effect: Effect): string[] =>
  [...(effect.clause ? [effect.clause] : []), ...(effect.do === 'chance' ? [...effect.then, ...effect.else].flatMap(clausesIn) : [])];

/**
 * The first quarter in which an intervention can make a difference: until then a campaign goes as it would without it.
 * The scenario's own beginning where that cannot be told from the scenario alone.
 */
export const firstEffectOf = (scenario: Scenario, held: Intervention): Quarter => FIRST[held.kind](scenario, held as never);

type Firsts = { readonly [K in Intervention['kind']]: (scenario: Scenario, held: Extract<Intervention, { kind: K }>) => Quarter };
const FIRST: Firsts = {
  'never': (scenario, { event }) => eventFrom(scenario, event),
  'option': (scenario, { event }) => eventFrom(scenario, event),
  'no-clause': (scenario, { clause }) => Math.min(...eventsWith(scenario, clause).map((event) => windowOf(scenario, event))),
  'absent': (scenario, { adviser }) => scenario.advisers.find(({ id }) => id === adviser)?.from ?? scenario.from,
  'no-act': (scenario, { since }) => since ?? scenario.from,
  'hold': (_scenario, { from }) => from,
  'shift': (_scenario, { from }) => from,
  // He may come to office early, and is asked about in every quarter of it.
  'stays': ({ from }) => from,
};

const eventFrom = (scenario: Scenario, event: string): Quarter => windowOf(scenario, scenario.events.find(({ id }) => id === event));

/** Situations have no window of their own, and the rungs of a crisis are closed at any time. */
const windowOf = ({ from }: Scenario, event: GameEvent | undefined): Quarter =>
  (!event || event.kind === 'situation' || event.rung ? from : event.from);

/** The events that hold a clause. */
export const eventsWith = ({ events }: Scenario, clause: string): GameEvent[] => events.filter((event) => effectsOf(event).some((effect) => clausesIn(effect).includes(clause)));

const QUANTITY = /^(hold|shift):([a-z]+):([A-Za-z@>:-]+?)(<=|>=|=)([+-]?\d{1,6}(?:\.\d{1,2})?)(?:@(?:(\d{4}Q[1-4])?\.\.(\d{4}Q[1-4])?|…|\.\.\.))?$/;
const FORMS = 'hold:tension:SU-CN<=40@1969Q1..1972Q4, shift:trust:CN>US=+10@1971Q1..';

/**
 * `hold:tension:SU-CN<=40@1969Q1..1972Q4`, `shift:trust:CN>US=+10@1971Q1..`; an end left out is the scenario's own.
 * `presence:US:indochina` may be written for `presence:US@indochina`.
 */
function parseQuantity(scenario: Scenario, text: string): Intervention | Refusal {
  const match = QUANTITY.exec(text);
  if (!match) return no('bad-hold', { found: text, allowed: FORMS });
  const [, kind, of, key, op, number, first, last] = match;
  const name = `${of}:${key!.replace(':', '@')}`;
  const q = quantity(name);
  if (q < 0) return no('unknown-quantity', { found: name, nearest: nearest(name, QUANTITY_NAMES) });
  const value = Math.round(Number(number) * 100);
  const from = first ? quarterOf(first) : scenario.from;
  const to = last ? quarterOf(last) : scenario.to + EPILOGUE;
  if (from > to) return no('bad-window', { found: text, from: quarterName(from), to: quarterName(to) });
  if (kind === 'shift') return op === '=' ? { kind: 'shift', q, by: value, from, to } : no('bad-hold', { found: text, allowed: FORMS });
  if (value < LOWEST[q]! || value > HIGHEST[q]!) return no('out-of-range', { found: number!, name, low: LOWEST[q]! / 100, high: HIGHEST[q]! / 100 });
  return { kind: 'hold', q, op: op as '<=' | '>=' | '=', value, from, to };
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
