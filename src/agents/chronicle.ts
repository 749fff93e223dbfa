/** The acts of the chronicle as orders: what history did, and whose turn it was. */
import { oncePer } from '../engine/index.ts';
import { capitalIndex } from '../engine/quantities.ts';
import type { Order, Quarter, View } from '../engine/types.ts';
import type { ChronicleAct, Scenario } from '../engine/scenario.ts';

const NONE: readonly Order[] = [];

/** The chronicle's acts of this quarter by the capital whose view this is, as orders that cost nothing; the same objects each time. */
export const chronicleOrders = (scenario: Scenario, { seen, capital }: View): readonly Order[] =>
  byDate(scenario).get(placeOf(seen.quarter, capital)) ?? NONE;

const placeOf = (quarter: Quarter, capital: Order['from']): number => quarter * 3 + capitalIndex(capital);

/** What each capital did in each quarter, in the chronicle's order. */
const byDate = oncePer(({ chronicle }): ReadonlyMap<number, readonly Order[]> => {
  const orders = new Map<number, Order[]>();
  for (const each of chronicle) {
    const place = placeOf(each.date, each.from);
    const before = orders.get(place);
    if (before) before.push(orderOf(each));
    else orders.set(place, [orderOf(each)]);
  }
  return orders;
});

const orderOf = ({ id, act, from, to, theatre, covert, linkage }: ChronicleAct): Order => (
  { act, from, to, historical: id, ...(theatre && { theatre }), ...(covert && { covert }), ...(linkage && { linkage }) }
);
