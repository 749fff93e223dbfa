/** The desk of each capital: every order that it may ever think of, worked out once for a scenario. */
import { ACTS } from './acts.ts';
import type { Act } from './acts.ts';
import { termsOf } from './act-conditions.ts';
import type { Terms } from './act-conditions.ts';
import { oncePer } from './once-per.ts';
import { packedEvents } from './packed.ts';
import type { PackedEvent } from './packed.ts';
import { isThirdParty } from './order-effects.ts';
import { capitalIndex, dyad, PRESENCE } from './quantities.ts';
import { CAPITALS, DYADS, THEATRES, THIRD_PARTIES } from './types.ts';
import type { GameEvent, Scenario } from './scenario.ts';
import type { Capital, LegalOrder, Order, Refusal, Theatre, ThirdParty } from './types.ts';

/** Where a third party fights or is fought over. */
const THEATRE_OF: Readonly<Record<ThirdParty, Theatre>> = {
  JP: 'korea', TW: 'taiwan-strait', VN: 'indochina', KP: 'korea', IN: 'himalaya', PK: 'himalaya', RO: 'eastern-europe', AL: 'eastern-europe',
};
const SHELLING: Readonly<Record<string, readonly Theatre[]>> = { 'CN>US': ['taiwan-strait'], 'US>CN': ['indochina'] };
const BORDER: readonly Theatre[] = ['ussuri', 'xinjiang', 'mongolia'];

/** An event (by its index) that an order could open, with what its door hangs on. */
export interface DoorTo extends Pick<GameEvent, 'from' | 'to' | 'id'> { readonly event: number; readonly when: PackedEvent['when'] }

/** An order that a capital may ever think of, with all that hangs on the order alone. */
export interface Thinkable {
  readonly act: Act;
  readonly order: Order;
  readonly terms: Terms;
  /** Events that it could open, in the scenario's order. */
  readonly doors: readonly DoorTo[];
  /** Quantity (own forces in the theatre) without which it is not thought of, −1 none. */
  readonly needs: number;
  /** Places of what is said of it where it is legal, among all that is ever said so at its desk. */
  readonly places: readonly number[];
  /** What is said of it where it is legal: alone (0) and through each of its doors; and what was last said where it was not. */
  readonly legal: LegalOrder[];
  illegal: LegalOrder | null;
}

/** What each capital may think of, in the order of the acts. */
export const deskOf = oncePer((scenario): Readonly<Record<Capital, readonly Thinkable[]>> => ({
  US: thinkables(scenario, 'US'), SU: thinkables(scenario, 'SU'), CN: thinkables(scenario, 'CN'),
}));

/** The same by act. */
const byAct = oncePer((scenario): Readonly<Record<Capital, ReadonlyMap<string, readonly Thinkable[]>>> => {
  const grouped = (capital: Capital): ReadonlyMap<string, readonly Thinkable[]> =>
    new Map(ACTS.map(({ id }) => [id, deskOf(scenario)[capital].filter(({ act }) => act.id === id)]));
  return { US: grouped('US'), SU: grouped('SU'), CN: grouped('CN') };
});

/** What its capital may think of that is this order (whatever goes with it), undefined where it never does. */
export function thinkableOf(scenario: Scenario, { act, from, to, theatre }: Order): Thinkable | undefined {
  const list = byAct(scenario)[from].get(act);
  if (list === undefined) return undefined;
  for (let i = 0; i < list.length; i += 1) if (list[i]!.order.to === to && list[i]!.order.theatre === theatre) return list[i]!;
  return undefined;
}

function thinkables(scenario: Scenario, from: Capital): Thinkable[] {
  const list: Thinkable[] = [];
  let place = 0;
  for (const act of ACTS) {
    if (!act.who.includes(from)) continue;
    for (const to of targets(act, from)) {
      for (const { theatre, needs } of theatres(scenario, act, from, to)) {
        const order: Order = { act: act.id, from, to, theatre: theatre ?? undefined };
        const legal = legalsOf(scenario, act, order);
        const places = legal.map(() => place++);
        list.push({ act, order, terms: termsOf(order), doors: doorsOf(scenario, order), needs, places, legal, illegal: null });
      }
    }
  }
  return list;
}

/** What is said of an order where it is legal: alone, and through each of its doors. */
const legalsOf = (scenario: Scenario, act: Act, order: Order): LegalOrder[] =>
  [null, ...doorsOf(scenario, order)].map((door) => legalAs(act, order, { opens: door?.id ?? null, refusal: null }));

/** What is said of an order. */
export const legalAs = (act: Act, order: Order, { opens, refusal }: { opens: string | null; refusal: Refusal | null }): LegalOrder => ({
  act: act.id,
  to: order.to,
  theatre: order.theatre,
  cost: act.cost,
  covertCost: act.covertCost,
  answer: act.answer && opens === null,
  door: opens,
  refusal,
});

/** Acts that are addressed to few. */
const ADDRESSEES: Readonly<Record<string, Readonly<Record<Capital, readonly (Capital | ThirdParty)[]>>>> = {
  recognition: { US: ['CN'], SU: [], CN: [] },
  'bloc-intervention': { US: [], SU: ['RO'], CN: [] },
  'border-talks': { US: [], SU: ['CN'], CN: ['SU', 'IN'] },
  'border-incident': { US: [], SU: ['CN'], CN: ['SU'] },
  credits: { US: THIRD_PARTIES, SU: ['CN', ...THIRD_PARTIES], CN: THIRD_PARTIES },
  advisers: { US: THIRD_PARTIES, SU: ['CN', ...THIRD_PARTIES], CN: THIRD_PARTIES },
};

function targets(act: Act, from: Capital): readonly (Capital | ThirdParty)[] {
  const few = ADDRESSEES[act.id];
  if (few) return few[from];
  return act.to === 'third' ? THIRD_PARTIES : CAPITALS.filter((capital) => capital !== from);
}

/** A theatre in which an act could happen (null: it has none), and the own forces that must be there (−1: none). */
interface Place { readonly theatre: Theatre | null; readonly needs: number }
const anywhere = (theatre: Theatre | null): Place => ({ theatre, needs: -1 });

/** Theatres in which an act could ever happen; empty where there is none for it. */
function theatres(scenario: Scenario, act: Act, from: Capital, to: Capital | ThirdParty): readonly Place[] {
  if (!act.theatre) return [anywhere(null)];
  if (isThirdParty(to)) return [anywhere(THEATRE_OF[to])];
  if (act.id.startsWith('border')) return BORDER.map(anywhere);
  if (act.id === 'shelling') return (SHELLING[`${from}>${to}`] ?? []).map(anywhere);
  const between = dyad(capitalIndex(from), capitalIndex(to));
  return scenario.theatres
    .filter(({ dyads }) => (dyads[DYADS[between]!] ?? 0) > 0)
    .map(({ id, beside }) => {
      const near = act.id === 'mobilisation' && beside.includes(from);
      return { theatre: id, needs: near ? -1 : PRESENCE + capitalIndex(from) * THEATRES.length + THEATRES.indexOf(id) };
    });
}

const doorKey = ({ act, from, to }: Pick<Order, 'act' | 'from' | 'to'>): string => `${from}>${to}:${act}`;

/** Events by the acts that open them. */
const doorTable = oncePer((scenario): ReadonlyMap<string, readonly DoorTo[]> => {
  const table = new Map<string, DoorTo[]>();
  scenario.events.forEach(({ doors, from, to, id }, event) => {
    const door = { event, from, to, id, when: packedEvents(scenario)[event]!.when };
    for (const key of new Set(doors.map(doorKey))) table.set(key, [...(table.get(key) ?? []), door]);
  });
  return table;
});

/** Events that an order could open, in the scenario's order. */
const doorsOf = (scenario: Scenario, order: Order): readonly DoorTo[] => doorTable(scenario).get(doorKey(order)) ?? [];
