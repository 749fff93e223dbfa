/** A typed line, read as the reply to a stop; null where it cannot be understood. */
import { orderOf } from '../agents/quick.ts';
import { CAPITALS, LINKAGES, POSTURES } from '../engine/types.ts';
import type { Capital, LegalOrder, Order, Posture, Reply, Stop } from '../engine/types.ts';
import { openOrders } from './play-words.ts';

/** Reads a line as a reply; numbers count from 1 as printed. */
export function readReply(stop: Stop, line: string): Reply | null {
  if (stop.kind === 'orders') return readOrders(stop, line);
  const quiet = stop.kind === 'rung' && line.trimEnd().endsWith(' quiet');
  const numbers = line.replace(/ quiet\s*$/, '').trim().split(/[\s,]+/).map((word) => (/^\d+$/.test(word) ? Number(word) - 1 : -1));
  if (stop.kind === 'mandates') {
    const mandates = numbers.flatMap((number) => stop.legal[number] ?? []);
    return mandates.length === numbers.length ? { kind: 'mandates', mandates } : null;
  }
  const reply = numbers.length === 1 ? readOne(stop, numbers[0]!) : null;
  return reply?.kind === 'rung' && quiet ? { ...reply, quiet } : reply;
}

function readOne(stop: Exclude<Stop, { kind: 'orders' | 'mandates' }>, number: number): Reply | null {
  if (stop.legal[number] === undefined) return null;
  switch (stop.kind) {
    case 'decision': return { kind: 'decision', option: stop.legal[number].id };
    case 'answer': return { kind: 'answer', answer: stop.legal[number] };
    case 'rung': return { kind: 'rung', move: stop.legal[number].move };
    case 'stance': return { kind: 'stance', stance: stop.legal[number] };
  }
}

/** `3s+vietnam`: the third order, in secret, the ally told (`t`), with a condition. */
const ORDER = /^(\d+)(s?)(t?)(?:\+([a-z-]+))?$/;

/** `3 7s home CN open`: orders by number, the home card, postures; an empty line starts nothing. */
function readOrders(stop: Extract<Stop, { kind: 'orders' }>, line: string): Reply | null {
  const open = openOrders(stop);
  const orders: Order[] = [];
  const postures: Partial<Record<Capital, Posture>> = {};
  let home = false;
  const words = line.trim().split(/[\s,]+/).filter((word) => word !== '');
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    const capital = CAPITALS.find((each) => each === word.toUpperCase());
    if (capital) {
      const posture = POSTURES.find((each) => each === words[i + 1]?.toLowerCase());
      if (!posture) return null;
      postures[capital] = posture;
      i += 1;
    } else if (word === 'home') home = true;
    else {
      const order = readOrder(stop.capital, open, word);
      if (!order) return null;
      orders.push(order);
    }
  }
  return { kind: 'orders', orders, postures, home };
}

function readOrder(from: Capital, open: readonly LegalOrder[], word: string): Order | null {
  const [, number = '', secret, tell, condition] = ORDER.exec(word) ?? [];
  const legal = open[Number(number) - 1];
  const linkage = LINKAGES.find((each) => each === condition);
  if (!legal || (condition !== undefined && !linkage)) return null;
  const third = CAPITALS.find((each) => each !== from && each !== legal.to);
  return {
    ...orderOf(from, legal),
    ...(secret && { covert: true }),
    ...(tell && third && { tell: [third] }),
    ...(linkage && { linkage }),
  };
}
