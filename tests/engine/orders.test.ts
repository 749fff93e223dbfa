/** Sealing and resolving: what is refused, what stays shut, in which order, what an event does to an act. */
import { describe, expect, it } from 'vitest';
import { advance, legalOrders, refuseOrders, viewFor } from '../../src/engine/index.ts';
import { resolveOrder } from '../../src/engine/resolve.ts';
import { queueOrders, sealOrders } from '../../src/engine/sealing.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import type { Capital, Happening, Intervention, Order, Play, Reply } from '../../src/engine/types.ts';
import { acted, AT, changes, event, intervene, option, part, playOf, set, shift, smallScenario, value } from '../support/small-scenario.ts';

const rich = (scenario: Scenario = smallScenario()): Play => {
  const play = playOf(scenario);
  play.world.agenda = [];
  set(play.world, { 'initiative:US': 6, 'initiative:SU': 6, 'initiative:CN': 6 });
  return play;
};
const code = (play: Play, capital: Capital, reply: Omit<Extract<Reply, { kind: 'orders' }>, 'kind'>): string | undefined =>
  refuseOrders(play.scenario, play.world, capital, reply)?.code;
const seal = (play: Play, capital: Capital, orders: readonly Order[], more: Partial<Extract<Reply, { kind: 'orders' }>> = {}): void =>
  sealOrders(play, capital, { kind: 'orders', orders, ...more });
const acts = (out: readonly Happening[]): string[] =>
  out.flatMap((each) => (each.kind === 'act' ? [`${each.order.from} ${each.order.act} ${each.result}`] : []));
/** Resolves what is queued until something waits or the agenda is empty. */
function resolveAll(play: Play): void {
  queueOrders(play);
  for (;;) {
    const task = play.world.agenda.pop();
    if (task?.do !== 'order' || play.world.waiting) return;
    resolveOrder(play, task.order);
    if (play.world.waiting) return;
  }
}

const polemic: Order = { act: 'polemic', from: 'SU', to: 'CN' };

describe('orders that are refused', () => {
  const cases: readonly [string, Capital, Omit<Extract<Reply, { kind: 'orders' }>, 'kind'>, string][] = [
    ['an act that does not exist', 'US', { orders: [{ act: 'coup', from: 'US', to: 'SU' }] }, 'order/unknown'],
    ['a name that only looks like one', 'US', { orders: [{ act: 'constructor', from: 'US', to: 'SU' }] }, 'order/unknown'],
    ['an act in another capital’s name', 'US', { orders: [polemic] }, 'order/unknown'],
    ['an act that is not this capital’s', 'US', { orders: [{ act: 'border-incident', from: 'US', to: 'CN', theatre: 'ussuri' }] }, 'order/unknown'],
    ['an act to someone to whom it cannot be addressed', 'SU', { orders: [{ act: 'recognition', from: 'SU', to: 'CN' }] }, 'order/unknown'],
    ['an act without its theatre', 'SU', { orders: [{ act: 'border-incident', from: 'SU', to: 'CN' }] }, 'order/unknown'],
    ['an act in a theatre that is not its own', 'CN', { orders: [{ act: 'shelling', from: 'CN', to: 'US', theatre: 'ussuri' }] }, 'order/unknown'],
    ['secrecy that cannot be had', 'SU', { orders: [{ ...polemic, covert: true }] }, 'order/not-covert'],
    ['a condition where nobody is asked', 'SU', { orders: [{ ...polemic, linkage: 'trade' }] }, 'order/no-condition'],
    ['more than the points there are', 'SU', { orders: [polemic, polemic, polemic, polemic, polemic, polemic, polemic] }, 'order/too-dear'],
    ['an act of the chronicle that the chronicle does not have', 'SU', { orders: [{ ...polemic, historical: 'made-up' }] }, 'order/unknown'],
    ['a home card where there is none', 'SU', { orders: [], home: true }, 'home/none'],
  ];
  for (const [what, capital, reply, expected] of cases) {
    it(`${what}: ${expected}`, () => expect(code(rich(), capital, reply)).toBe(expected));
  }

  it('a second change of posture, but for a leader in his first quarter', () => {
    const play = rich();
    const both = { orders: [], postures: { SU: 'open', CN: 'open' } } as const;
    expect(code(play, 'US', both)).toBeUndefined();
    play.world.quarter = AT + 1;
    expect(code(play, 'US', both)).toBe('order/one-posture');
    play.world.postures[1] = 1;
    expect(code(play, 'US', both)).toBeUndefined();
  });

  it('an act that rests, or that an intervention forbids', () => {
    const play = rich();
    play.world.acted = acted({ 'SU>CN:polemic': AT });
    expect(code(play, 'SU', { orders: [polemic] })).toBe('order/resting');
    const never: Intervention = { kind: 'no-act', act: 'polemic', from: 'SU', to: 'CN' };
    const barred = rich();
    intervene(barred.world, [never]);
    expect(code(barred, 'SU', { orders: [polemic] })).toBe('order/never');
  });
});

describe('envelopes', () => {
  it('show nothing to those who seal later: points, postures and home cards stay as they were until all have sealed', () => {
    const home = { id: 'purge', label: '', text: '', cost: 1, cooldown: 4, effects: [shift('support:US', 4)], toll: true };
    const base = smallScenario();
    const play = rich({ ...base, leaders: base.leaders.map((leader, i) => (i === 0 ? { ...leader, home } : leader)) });
    const before = JSON.stringify(viewFor(play.scenario, play.world, 'SU'));
    seal(play, 'US', [{ act: 'polemic', from: 'US', to: 'SU' }], { postures: { SU: 'press' }, home: true });
    expect(JSON.stringify(viewFor(play.scenario, play.world, 'SU'))).toBe(before);
    seal(play, 'SU', []);
    queueOrders(play);
    expect(value(play.world, 'initiative:US')).toBe(4);
    expect(value(play.world, 'support:US')).toBe(59);
    expect(play.world.postures[1]).toBe(-1);
    expect(play.world.homeUsed[0]).toBe(AT);
    expect(play.world.campaignsOf[0]).toBe(1);
    expect(play.world.sealed).toEqual([]);
  });

  it('cannot be taken back once they are open', () => {
    const play = rich();
    seal(play, 'SU', [polemic]);
    queueOrders(play);
    expect(play.world.revealed).toBe(1);
  });

  it('are carried out by kind: withdrawals, proposals, pressure, force; inside a kind the first capital rotates', () => {
    const play = rich();
    const place = { theatre: 'ussuri' } as const;
    seal(play, 'SU', [{ act: 'mobilisation', from: 'SU', to: 'CN', ...place }, polemic, { act: 'trade-opening', from: 'SU', to: 'US' }]);
    seal(play, 'CN', [{ act: 'polemic', from: 'CN', to: 'SU' }, { act: 'mobilisation', from: 'CN', to: 'SU', ...place }]);
    seal(play, 'US', [{ act: 'withdrawal', from: 'US', to: 'CN', theatre: 'indochina' }]);
    resolveAll(play);
    expect(AT % 3).toBe(1);
    expect(acts(play.out)).toEqual([
      'US withdrawal done', 'SU trade-opening done', 'SU polemic done', 'CN polemic done', 'SU mobilisation done', 'CN mobilisation done',
    ]);
    play.world.quarter = AT + 1;
    play.out.length = 0;
    play.world.acted = acted({});
    seal(play, 'SU', [polemic]);
    seal(play, 'CN', [{ act: 'polemic', from: 'CN', to: 'SU' }]);
    resolveAll(play);
    expect(acts(play.out)).toEqual(['CN polemic done', 'SU polemic done']);
  });

  it('give the points back where the condition fell away', () => {
    const play = rich();
    seal(play, 'SU', [{ act: 'embargo', from: 'SU', to: 'US' }]);
    queueOrders(play);
    set(play.world, { 'tension:US-SU': 40 });
    const task = play.world.agenda.pop();
    if (task?.do === 'order') resolveOrder(play, task.order);
    expect(acts(play.out)).toEqual(['SU embargo void']);
    expect(value(play.world, 'initiative:SU')).toBe(6);
    expect(play.world.acted).toEqual(acted({}));
  });

  it('keep secret what can only be done in secret', () => {
    const play = rich();
    seal(play, 'US', [{ act: 'back-channel', from: 'US', to: 'CN' }]);
    expect(play.world.orders).toEqual([{ act: 'back-channel', from: 'US', to: 'CN', covert: true }]);
  });
});

describe('a proposal that meets its twin', () => {
  const talks = (from: Capital, to: Capital, more: Partial<Order> = {}): Order => ({ act: 'arms-talks', from, to, ...more });
  it('is agreed without a question; both rest', () => {
    const play = rich();
    seal(play, 'US', [talks('US', 'SU')]);
    seal(play, 'SU', [talks('SU', 'US')]);
    resolveAll(play);
    expect(acts(play.out)).toEqual(['SU arms-talks agreed']);
    expect(play.world.acted).toEqual(acted({ 'US>SU:arms-talks': AT, 'SU>US:arms-talks': AT }));
  });

  it('is asked all the same where one would attach a condition', () => {
    const play = rich();
    seal(play, 'US', [talks('US', 'SU', { linkage: 'vietnam' })]);
    seal(play, 'SU', [talks('SU', 'US')]);
    resolveAll(play);
    expect(play.world.waiting).toMatchObject({ kind: 'answer', capital: 'US' });
  });
});

describe('one door', () => {
  const summit = (more: Parameters<typeof event>[2]): Scenario => smallScenario({
    events: [event('great-summit', [part(0, 'CN', [option('receive', []), option('delay', [])])], {
      from: AT + 1, to: AT + 4, hazard: { base: 0, terms: [] },
      doors: [{ act: 'arms-talks', from: 'US', to: 'SU' }, { act: 'arms-talks', from: 'SU', to: 'US' }], ...more,
    })],
  });
  const order: Order = { act: 'arms-talks', from: 'US', to: 'SU' };
  const listed = (play: Play): { door: string | null; refusal: string | null } => {
    const found = legalOrders(play.scenario, play.world, 'US').find(({ act, to }) => act === 'arms-talks' && to === 'SU')!;
    return { door: found.door, refusal: found.refusal?.code ?? null };
  };

  it('is shut before its window, opens the event in it, and leaves the act to itself afterwards', () => {
    const play = rich(summit({}));
    expect(listed(play)).toEqual({ door: 'great-summit', refusal: 'order/too-early' });
    play.world.quarter = AT + 2;
    expect(listed(play)).toEqual({ door: 'great-summit', refusal: null });
    resolveOrder(play, order);
    expect(acts(play.out)).toEqual(['US arms-talks opened']);
    expect(play.out.some((each) => each.kind === 'event' && each.event === 'great-summit')).toBe(true);
    expect(changes(play.world)).toEqual({});
    play.world.quarter = AT + 5;
    expect(listed(play)).toEqual({ door: null, refusal: null });
  });

  it('is passed once: the other side’s order of the same quarter is spent by it', () => {
    const play = rich(summit({ from: AT }));
    seal(play, 'US', [order]);
    seal(play, 'SU', [{ act: 'arms-talks', from: 'SU', to: 'US' }]);
    resolveAll(play);
    expect(acts(play.out)).toEqual(['SU arms-talks opened']);
    expect(play.world.agenda.some((task) => task.do === 'order')).toBe(false);
  });

  it('is shut for good where the event may never happen, even when its time is over', () => {
    const play = rich(summit({ from: AT }));
    intervene(play.world, [{ kind: 'never', event: 'great-summit' }]);
    expect(listed(play).refusal).toBe('order/never');
    play.world.quarter = AT + 9;
    expect(listed(play).refusal).toBe('order/never');
  });

  it('asks for what its event asks for', () => {
    const play = rich(summit({ from: AT, when: [{ test: 'from', quarter: AT + 1 }] }));
    expect(listed(play).refusal).toBe('requires/from');
  });
});

describe('the chronicle', () => {
  const chronicle = [{ id: 'nine', date: AT, act: 'polemic', from: 'SU', to: 'CN', theatre: null, covert: false, linkage: null, text: '', cards: [], sources: [] }] as const;
  it('costs nothing and asks nobody, but an act that may never be is not done', () => {
    const play = rich(smallScenario({ chronicle }));
    const told: Order = { ...polemic, historical: 'nine' };
    expect(code(play, 'SU', { orders: [told] })).toBeUndefined();
    seal(play, 'SU', [told]);
    resolveAll(play);
    expect(acts(play.out)).toEqual(['SU polemic done']);
    expect(value(play.world, 'initiative:SU')).toBe(6);
    const barred = rich(smallScenario({ chronicle }));
    intervene(barred.world, [{ kind: 'no-act', act: 'polemic', from: 'SU', to: 'CN' }]);
    seal(barred, 'SU', [told]);
    resolveAll(barred);
    expect(acts(barred.out)).toEqual(['SU polemic void']);
    expect(changes(barred.world)).toEqual({});
  });

  it('is barred within a window only, where the intervention names one', () => {
    const bar = (window: { since?: number; until?: number }): string | undefined => {
      const play = rich(smallScenario({ chronicle }));
      intervene(play.world, [{ kind: 'no-act', act: 'polemic', from: 'SU', to: 'CN', ...window }]);
      return code(play, 'SU', { orders: [polemic] });
    };
    expect([bar({ since: AT }), bar({ until: AT }), bar({ since: AT + 1 }), bar({ until: AT - 1 })]).toEqual(['order/never', 'order/never', undefined, undefined]);
  });
});

describe('a reply that does not fit', () => {
  it('is refused and changes nothing', () => {
    const play = playOf(smallScenario());
    const first = advance(play.scenario, play.world, null);
    expect(first.refused === null && first.stop?.kind).toBe('orders');
    const before = JSON.stringify(play.world);
    const replies: readonly Reply[] = [
      { kind: 'answer', answer: 'yes' }, { kind: 'orders', orders: [polemic] }, { kind: 'orders', orders: [], home: true },
    ];
    expect(replies.map((reply) => advance(play.scenario, play.world, reply).refused?.code)).toEqual(['reply/kind', 'order/unknown', 'home/none']);
    expect(advance(play.scenario, play.world, null).refused?.code).toBe('reply/kind');
    expect(JSON.stringify(play.world)).toBe(before);
  });
});
