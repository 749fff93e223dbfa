/** What is foreseen, against what happens: by hand on small effects, and for every option of what ships. */
import { describe, expect, it } from 'vitest';
import { actOf, allEntries, newCampaign, previewEffects, previewOption, previewOrder } from '../../src/engine/index.ts';
import { decide } from '../../src/engine/events.ts';
import { takeAnswer } from '../../src/engine/resolve.ts';
import { QUANTITY_NAMES, quantity } from '../../src/engine/quantities.ts';
import type { Effect, Scenario } from '../../src/engine/scenario.ts';
import { CAPITALS } from '../../src/engine/types.ts';
import type { Capital, Foreseen, Order, Play, View, World } from '../../src/engine/types.ts';
import { SHIPPED, shipped } from '../lab/support/shipped.ts';
import { AT, changes, intervene, playOf, set, shift, smallScenario } from '../support/small-scenario.ts';

const scenario = smallScenario();
const lines = (world: World, effects: readonly Effect[], by = ''): unknown[] =>
  previewEffects(scenario, world, effects, by).map(({ q, low, high, chance, certainty }) => [QUANTITY_NAMES[q], low / 100, high / 100, chance, certainty]);
const chance = (percent: number, then: readonly Effect[], other: readonly Effect[] = [], history = false): Effect =>
  ({ do: 'chance', name: 'die', chance: percent, history, then, else: other });

describe('a preview', () => {
  it('is sure of what is certain, sums a quantity’s changes, and stops at the end of the range', () => {
    const { world } = playOf(scenario);
    expect(lines(world, [shift('support:US', 3), shift('support:US', -1), shift('prestige:US', 60)])).toEqual([
      ['support:US', 2, 2, 100, 'sure'], ['prestige:US', 42, 42, 100, 'sure'],
    ]);
    expect(lines(world, [shift('heat:korea', -4)])).toEqual([]);
  });

  it('says how likely a chance is, or between what the result will lie', () => {
    const { world } = playOf(scenario);
    expect(lines(world, [chance(30, [shift('support:US', -3)])])).toEqual([['support:US', -3, -3, 30, 'chance']]);
    expect(lines(world, [shift('support:US', 1), chance(30, [shift('support:US', -3)], [shift('support:US', 2)])])).toEqual([['support:US', -2, 3, 100, 'range']]);
    expect(lines(world, [chance(50, [chance(50, [shift('support:US', 4)])])])).toEqual([['support:US', 4, 4, 25, 'chance']]);
  });

  it('leans its chances to history as far as the draw does', () => {
    const { world } = playOf(scenario, 50);
    expect(lines(world, [chance(30, [shift('support:US', -3)])])).toEqual([['support:US', -3, -3, 15, 'chance']]);
    expect(lines(world, [chance(30, [shift('support:US', -3)], [], true)])).toEqual([['support:US', -3, -3, 65, 'chance']]);
    expect(lines(playOf(scenario, 100).world, [chance(30, [shift('support:US', -3)], [shift('support:US', 1)])])).toEqual([['support:US', 1, 1, 100, 'sure']]);
  });

  it('knows what is held and what is left out', () => {
    const { world } = playOf(scenario);
    intervene(world, [
      { kind: 'hold', q: quantity('support:US'), op: '<=', value: 5600, from: AT, to: AT }, { kind: 'no-clause', clause: 'text/line' },
    ]);
    expect(lines(world, [shift('support:US', 5), shift('prestige:US', 5, { clause: 'text/line' })])).toEqual([['support:US', 1, 1, 100, 'sure']]);
  });

  it('counts what a broken treaty costs whoever breaks it', () => {
    const treaty = { id: 'pact', name: '', parties: ['SU', 'CN'], from: AT - 8, to: AT + 80, kind: 'alliance' };
    const bound = smallScenario({ treaties: [treaty] });
    const play = playOf(bound);
    play.world.treaties = [{ made: AT - 8, ended: 0, broken: false }];
    const breach: Effect = { do: 'treaty', treaty: 0, now: 'broken' };
    const found = previewEffects(bound, play.world, [breach], 'CN').map(({ q, low }) => [QUANTITY_NAMES[q], low / 100]);
    expect(found).toEqual([['prestige:CN', -3], ['trust:SU>CN', -24]]);
    play.world.treaties[0]!.ended = AT;
    expect(previewEffects(bound, play.world, [breach], 'CN')).toEqual([]);
  });
});

/** A view without fog: what is foreseen of the state itself. */
const clear = (world: World, capital: Capital): View => ({ capital, seen: world, spread: world.q.map(() => 0) });

/** Lines of a preview that the ledger does not bear out. */
function broken(view: View, foreseen: readonly Foreseen[], ledger: Record<string, number>): string[] {
  const found: string[] = [];
  for (const { q, low, high, certainty } of foreseen) {
    const by = Math.round((ledger[QUANTITY_NAMES[q]!] ?? 0) * 100);
    const fits = certainty === 'chance' ? by === low || by === 0 : by >= low && by <= high;
    if (!fits) found.push(`${view.capital}: ${QUANTITY_NAMES[q]} ${by}, foreseen ${low}…${high} (${certainty})`);
  }
  const named = new Set(foreseen.map(({ q }) => QUANTITY_NAMES[q]!));
  for (const [name, by] of Object.entries(ledger)) if (by !== 0 && !named.has(name)) found.push(`${view.capital}: ${name} ${by} was not foreseen`);
  return found;
}

/** A campaign pushed to an end of its ranges, so that clamps are met too. */
function pushed(played: Scenario, turn: number): Play {
  const play: Play = { scenario: played, world: newCampaign(played, { seed: `preview ${turn}`, gravity: (turn % 3) * 50, humans: [] }), out: [] };
  play.world.agenda = [];
  play.world.kinds = [turn % 3, (turn + 1) % 3, (turn + 2) % 3];
  if (turn % 4 === 1) for (const pair of ['US>SU', 'SU>US', 'US>CN', 'CN>US', 'SU>CN', 'CN>SU']) set(play.world, { [`trust:${pair}`]: -98 });
  if (turn % 4 === 2) set(play.world, { 'tension:US-SU': 99, 'tension:US-CN': 98, 'tension:SU-CN': 99.5, 'support:US': 2, 'support:CN': 99 });
  if (turn % 4 === 3) set(play.world, { 'tension:US-SU': 1, 'tension:US-CN': 2, 'tension:SU-CN': 0.5, 'support:SU': 1, 'prestige:CN': 99 });
  return play;
}

describe('the preview of what ships', () => {
  for (const id of SHIPPED) {
    const played = shipped(id);
    it(`is what happens, for every option of ${id}`, () => {
      let options = 0;
      played.events.forEach((event, index) => event.parts.forEach((part, partIndex) => part.options.forEach((option) => {
        if (!CAPITALS.includes(part.decider as Capital)) return;
        for (let turn = 0; turn < 8; turn += 1) {
          const play = pushed(played, turn);
          const view = clear(play.world, part.decider as Capital);
          const foreseen = previewOption(played, view, option);
          const from = allEntries(play.world).length;
          decide(play, index, partIndex, { kind: 'decision', option: option.id });
          expect(broken(view, foreseen, changes(play.world, from)), `${event.id}: ${option.id}, turn ${turn}`).toEqual([]);
        }
        options += 1;
      })));
      expect(options).toBeGreaterThan(40);
    });

    it(`is what happens, for the acts between capitals in ${id}`, () => {
      const orders = [...CAPITALS.flatMap(ordersOf), ...FORCE, ...HOME];
      for (let turn = 0; turn < 4; turn += 1) expect(orders.flatMap((order) => unforeseen(played, turn, order))).toEqual([]);
    });
  }
});

const FORCE: readonly Order[] = [
  { act: 'mobilisation', from: 'SU', to: 'CN', theatre: 'ussuri' }, { act: 'mobilisation', from: 'CN', to: 'US', theatre: 'korea' },
  { act: 'shelling', from: 'CN', to: 'US', theatre: 'taiwan-strait' }, { act: 'shelling', from: 'CN', to: 'US', theatre: 'taiwan-strait', tell: ['SU'] },
  { act: 'border-incident', from: 'SU', to: 'CN', theatre: 'ussuri' }, { act: 'bloc-intervention', from: 'SU', to: 'RO', theatre: 'eastern-europe' },
];
const HOME: readonly Order[] = [
  { act: 'withdrawal', from: 'US', to: 'CN', theatre: 'indochina' }, { act: 'withdrawal', from: 'US', to: 'CN', theatre: 'taiwan-strait' },
  { act: 'withdrawal', from: 'SU', to: 'CN', theatre: 'ussuri' },
];
const SPOKEN = ['cultural-exchange', 'visit', 'summit', 'arms-talks', 'treaty-propose', 'trade-opening', 'polemic', 'embargo', 'nuclear-threat'];
const ordersOf = (capital: Capital): Order[] => CAPITALS.filter((other) => other !== capital)
  .flatMap((to) => SPOKEN.map((act) => ({ act, from: capital, to })));

function unforeseen(played: Scenario, turn: number, order: Order): string[] {
  const play = pushed(played, turn);
  const view = clear(play.world, order.from);
  const { yes, no } = previewOrder(played, view, order);
  takeAnswer(play, order, 'yes');
  const found = broken(view, yes, changes(play.world));
  if (!actOf(order.act)!.answer) return found;
  const refused = pushed(played, turn);
  takeAnswer(refused, order, 'no');
  return [...found, ...broken(view, no, changes(refused.world))].map((line) => `${order.act} to ${order.to}: ${line}`);
}
