/** What history's capitals ordered, as orders (made once for a scenario, the same objects in every campaign), and where history's lot falls. */
import { oncePer } from './once-per.ts';
import type { PackedPart } from './packed.ts';
import { draw, drawOnce } from './random.ts';
import type { ChronicleAct, Scenario } from './scenario.ts';
import type { Capital, Luck, Order, Quarter } from './types.ts';

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

/**
 * The draw of a choice at an event, 0 … 9999. An event that comes once has one draw in a campaign, in whatever quarter
 * it comes, so that campaigns that differ in something else share its luck.
 */
export const drawAt = (luck: Luck, { recurs, name }: PackedPart, purpose: string): number =>
  (recurs ? draw(luck, purpose, name) : drawOnce(luck, purpose, name) % 10000);

/** Whether history's lot falls at an event: with the chance of gravity, before anything else is weighed. */
export const isHistorys = (luck: Luck, part: PackedPart): boolean =>
  luck.gravity > 0 && drawAt(luck, part, 'past/') < luck.gravity * 100;
