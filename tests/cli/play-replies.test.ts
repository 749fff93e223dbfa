import { describe, expect, it } from 'vitest';
import { readReply } from '../../src/cli/play-replies.ts';
import type { LegalOrder, Stop } from '../../src/engine/types.ts';

const legal = (act: string, to: LegalOrder['to']): LegalOrder =>
  ({ act, to, cost: 1, covertCost: null, answer: true, door: null, refusal: null });
const orders: Stop = {
  kind: 'orders', capital: 'US', points: 3, home: null,
  legal: [legal('visit', 'SU'), { ...legal('summit', 'CN'), refusal: { code: 'order/needs-visit', params: {} } }, legal('visit', 'CN')],
};
const rung: Stop = {
  kind: 'rung', capital: 'US', theatre: 'berlin',
  legal: [{ move: 'hold', quiet: false, to: 3, accident: 0, prestige: 0, support: 0 }, { move: 'back', quiet: true, to: 0, accident: 0, prestige: 6, support: 3 }],
};

describe('a typed line', () => {
  it('counts the orders that are open, as printed', () => {
    expect(readReply(orders, '2')).toEqual({ kind: 'orders', orders: [{ act: 'visit', from: 'US', to: 'CN' }], postures: {}, home: false });
  });

  it('takes secrecy, the ally told, a condition, postures and the home card', () => {
    expect(readReply(orders, '2st+taiwan cn open home')).toEqual({
      kind: 'orders', postures: { CN: 'open' }, home: true,
      orders: [{ act: 'visit', from: 'US', to: 'CN', covert: true, tell: ['SU'], linkage: 'taiwan' }],
    });
  });

  it('waits where it is empty', () => {
    expect(readReply(orders, '')).toEqual({ kind: 'orders', orders: [], postures: {}, home: false });
  });

  it('steps back in private', () => {
    expect(readReply(rung, '2 quiet')).toEqual({ kind: 'rung', move: 'back', quiet: true });
    expect(readReply(rung, '1')).toEqual({ kind: 'rung', move: 'hold' });
  });

  it.each([[orders, '3'], [orders, '1+moon'], [orders, 'cn sideways'], [rung, '3'], [rung, ''], [rung, '1 2']])(
    'is not understood where it means nothing: %#', (stop, line) => {
      expect(readReply(stop, line)).toBeNull();
    },
  );
});
