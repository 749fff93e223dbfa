/** What history's capitals ordered, as orders: made once for a scenario, the same objects in every campaign. */
import { oncePer } from './once-per.ts';
import type { ChronicleAct, Scenario } from './scenario.ts';
import type { Capital, Order, Quarter } from './types.ts';

const NONE: readonly Order[] = [];

const byQuarter = oncePer(({ chronicle }): Readonly<Record<Capital, ReadonlyMap<Quarter, readonly Order[]>>> => (
  { US: ordersOf(chronicle, 'US'), SU: ordersOf(chronicle, 'SU'), CN: ordersOf(chronicle, 'CN') }
));

function ordersOf(chronicle: readonly ChronicleAct[], capital: Capital): Map<Quarter, Order[]> {
  const table = new Map<Quarter, Order[]>();
  for (const each of chronicle) if (each.from === capital) table.set(each.date, [...(table.get(each.date) ?? []), asOrder(each)]);
  return table;
}

const asOrder = ({ id, act, from, to, theatre, covert, linkage }: ChronicleAct): Order => ({
  act, from, to, historical: id,
  ...(theatre && { theatre }), ...(covert && { covert }), ...(linkage && { linkage }),
});

/** The chronicle's acts of a quarter by a capital, as orders that cost nothing. */
export const historicalOrders = (scenario: Scenario, capital: Capital, quarter: Quarter): readonly Order[] =>
  byQuarter(scenario)[capital].get(quarter) ?? NONE;
