/** A typed line, read as the reply to a stop; null where it cannot be understood. */
import { orderOf } from '../agents/orders.ts';
import { CAPITALS, POSTURES } from '../engine/types.ts';
import type { Capital, Order, Posture, Reply, Stop } from '../engine/types.ts';
import { openOrders } from './play-words.ts';

/** Reads a line as a reply; numbers count from 1 as printed. */
export function readReply(stop: Stop, line: string): Reply | null {
  if (stop.kind === 'orders') return readOrders(stop, line);
  const numbers = line.trim().split(/[\s,]+/).map((word) => (/^\d+$/.test(word) ? Number(word) - 1 : -1));
  if (stop.kind === 'mandates') {
    const mandates = numbers.flatMap((number) => stop.legal[number] ?? []);
    return mandates.length === numbers.length ? { kind: 'mandates', mandates } : null;
  }
  return numbers.length === 1 ? readOne(stop, numbers[0]!) : null;
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

/** `3 7 home CN open`: orders by number, the home card, postures; an empty line starts nothing. */
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
      const legal = /^\d+$/.test(word) ? open[Number(word) - 1] : undefined;
      if (!legal) return null;
      orders.push(orderOf(stop.capital, legal));
    }
  }
  return { kind: 'orders', orders, postures, home };
}
