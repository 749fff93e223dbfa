/** Proposals: answers and what they cost, conditions, secrets, the ally told, third parties, notes to a human. */
import { describe, expect, it } from 'vitest';
import { answerOdds } from '../../src/agents/answer.ts';
import { ACTS, LINKAGE_TERMS, viewFor } from '../../src/engine/index.ts';
import { leakEffects, orderEffects, shocks } from '../../src/engine/order-effects.ts';
import { QUANTITY_NAMES } from '../../src/engine/quantities.ts';
import { leaks, resolveOrder, takeAnswer } from '../../src/engine/resolve.ts';
import { dismayedAllies } from '../../src/engine/situated-effects.ts';
import type { Treaty } from '../../src/engine/scenario.ts';
import { LINKAGES } from '../../src/engine/types.ts';
import type { Order, Play } from '../../src/engine/types.ts';
import { acted, AT, changes, playOf, set, smallScenario, value } from '../support/small-scenario.ts';

const talks: Order = { act: 'arms-talks', from: 'US', to: 'SU' };
const journey: Order = { act: 'visit', from: 'US', to: 'SU', covert: true };

function fresh(more: Readonly<Record<string, number>> = {}, gravity = 0): Play {
  const play = playOf(smallScenario(), gravity);
  play.world.agenda = [];
  set(play.world, { 'initiative:US': 3, 'trust:SU>US': 0, 'trust:US>SU': 0, 'trust:CN>US': 0, ...more });
  return play;
}
const effectsOf = (order: Order): Record<string, number> =>
  Object.fromEntries(orderEffects(order).map(({ q, by }) => [QUANTITY_NAMES[q]!, by / 100]));

describe('an answer', () => {
  it('is asked of the addressee', () => {
    const play = fresh();
    resolveOrder(play, talks);
    expect(play.world.waiting).toEqual({ kind: 'answer', capital: 'SU', order: talks, legal: ['yes', 'no', 'not-now'] });
  });

  it('yes does it; a public no costs three points of prestige; not now gives half the points back; each has been seen', () => {
    const yes = fresh();
    takeAnswer(yes, talks, 'yes');
    expect(value(yes.world, 'trust:SU>US')).toBe(5);
    const no = fresh();
    takeAnswer(no, talks, 'no');
    expect(changes(no.world)).toEqual({ 'prestige:US': -3 });
    const later = fresh();
    takeAnswer(later, talks, 'not-now');
    expect(changes(later.world)).toEqual({ 'initiative:US': 1 });
    expect([yes, no, later].map(({ world }) => world.revealed)).toEqual([1, 1, 1]);
  });

  it('in secret costs no face', () => {
    const play = fresh();
    takeAnswer(play, journey, 'no');
    expect(changes(play.world)).toEqual({});
  });

  it('is asked of a human twice a quarter at most: a third note lapses', () => {
    const play = fresh({ 'initiative:SU': 6 });
    play.world.humans = ['SU'];
    const orders: readonly Order[] = [talks, { act: 'cultural-exchange', from: 'US', to: 'SU' }, { act: 'cultural-exchange', from: 'CN', to: 'SU' }];
    for (const order of orders.slice(0, 2)) {
      resolveOrder(play, order);
      expect(play.world.waiting?.kind).toBe('answer');
      play.world.waiting = null;
    }
    resolveOrder(play, orders[2]!);
    expect(play.world.waiting).toBeNull();
    expect(play.out.at(-1)).toMatchObject({ kind: 'act', result: 'not-now' });
    play.world.humans = [];
    play.world.acted = acted({});
    resolveOrder(play, orders[2]!);
    expect(play.world.waiting).toMatchObject({ kind: 'answer' });
  });
});

describe('a third party', () => {
  const credits: Order = { act: 'credits', from: 'SU', to: 'VN' };
  it('answers by its leaning alone, 50 + half of it, whatever the gravity; the desk shows the same odds', () => {
    for (const gravity of [0, 60, 100]) {
      const play = fresh({ 'alignment:VN>SU': 60, 'economy:SU': 60 }, gravity);
      const view = viewFor(play.scenario, play.world, 'SU');
      expect(answerOdds(play.scenario, view, credits)).toEqual({ low: 80, mid: 80, high: 80 });
      let yes = 0;
      for (let i = 0; i < 400; i += 1) {
        const each = fresh({ 'alignment:VN>SU': 60, 'economy:SU': 60 }, gravity);
        each.world.quarter = AT + i;
        resolveOrder(each, credits);
        if (each.out.some((happening) => happening.kind === 'act' && happening.result === 'yes')) yes += 1;
      }
      expect(yes / 4).toBeGreaterThan(74);
      expect(yes / 4).toBeLessThan(86);
    }
  });
});

describe('a condition', () => {
  it('is worth fifteen points of acceptance or costs them, by who is asked', () => {
    for (const id of LINKAGES) for (const points of Object.values(LINKAGE_TERMS[id].wanted)) expect([-15, 0, 15]).toContain(points);
    const play = fresh();
    const view = viewFor(play.scenario, play.world, 'US');
    const exact = { ...view, spread: view.spread.map(() => 0) };
    const plain = answerOdds(play.scenario, exact, talks).mid;
    const wanted = answerOdds(play.scenario, exact, { ...talks, linkage: 'no-surprises' }).mid;
    expect(wanted).toBeGreaterThan(plain + 10);
    expect(answerOdds(play.scenario, exact, { ...talks, linkage: 'vietnam' }).mid).toBeLessThan(plain - 10);
  });

  it('comes with the yes and not without it', () => {
    const linked: Order = { ...talks, linkage: 'vietnam' };
    expect(effectsOf(linked)).toMatchObject({ 'alignment:VN>SU': -3, 'support:US': 2 });
    expect(effectsOf({ ...linked, from: 'SU', to: 'US' })).toMatchObject({ 'alignment:VN>SU': -3 });
    expect(effectsOf({ act: 'cultural-exchange', from: 'CN', to: 'US', linkage: 'vietnam' })).toMatchObject({ 'alignment:VN>CN': -3 });
    expect(effectsOf({ act: 'cultural-exchange', from: 'CN', to: 'SU', linkage: 'vietnam' })).toMatchObject({ 'alignment:VN>SU': -3 });
    const play = fresh();
    takeAnswer(play, linked, 'no');
    expect(changes(play.world)).toEqual({ 'prestige:US': -3 });
  });
});

describe('a secret', () => {
  it('spares the third capital the shock until it leaks', () => {
    expect(effectsOf({ ...journey, covert: false })).toEqual({ 'trust:US>SU': 5, 'trust:SU>US': 5, 'trust:CN>US': -5 });
    expect(effectsOf(journey)).toEqual({ 'trust:US>SU': 5, 'trust:SU>US': 5 });
    const leaked = leakEffects(journey).map(({ q, by }) => [QUANTITY_NAMES[q]!, by / 100]);
    expect(leaked).toEqual([['trust:CN>US', -5], ['support:US', -3], ['trust:CN>US', -5]]);
  });

  it('of arms to a third party is held against the giver by both others', () => {
    const leaked = leakEffects({ act: 'proxy-arms', from: 'SU', to: 'VN', theatre: 'indochina', covert: true });
    expect(leaked.map(({ q, by }) => [QUANTITY_NAMES[q]!, by / 100])).toEqual([['support:SU', -3], ['trust:US>SU', -3], ['trust:CN>SU', -3]]);
  });

  it('that is out dismays the allies of whoever kept it, but not the one it was about', () => {
    const arms: Order = { act: 'proxy-arms', from: 'SU', to: 'VN', theatre: 'indochina', covert: true };
    const { world } = fresh({ 'alignment:VN>SU': 80, 'alignment:KP>SU': 50, 'alignment:RO>SU': 49, 'alignment:JP>US': 90 });
    expect(dismayedAllies(world, arms).map(({ q, by }) => [QUANTITY_NAMES[q]!, by / 100])).toEqual([['alignment:KP>SU', -7]]);
  });

  it('that was a channel is one no longer, and dismays allies less than a journey does', () => {
    const letters: Order = { act: 'back-channel', from: 'US', to: 'SU', covert: true };
    const play = fresh({ 'alignment:JP>US': 90 });
    play.world.channels = [AT, AT, 0];
    play.world.secrets = [letters];
    for (let i = 0; play.world.secrets.length > 0 && i < 400; i += 1) {
      play.world.quarter = AT + i;
      leaks(play);
    }
    expect(play.world.channels).toEqual([0, AT, 0]);
    expect(dismayedAllies(play.world, letters).map(({ by }) => by / 100)).toEqual([-3]);
    expect(dismayedAllies(play.world, journey).map(({ by }) => by / 100)).toEqual([-7]);
  });

  it('leaks as often as its act says, and once', () => {
    for (const { id, leak: risk } of ACTS.filter(({ leak }) => leak > 0)) {
      let out = 0;
      for (let i = 0; i < 2000; i += 1) {
        const play = fresh();
        play.world.quarter = AT + i;
        play.world.secrets = [id === 'proxy-arms' ? { act: id, from: 'SU', to: 'VN', theatre: 'indochina', covert: true } : { act: id, from: 'US', to: 'CN', covert: true }];
        leaks(play);
        if (play.out.length > 0) {
          out += 1;
          expect(play.world.secrets).toEqual([]);
        }
      }
      expect(Math.abs(out / 20 - risk), id).toBeLessThan(3);
    }
  });
});

describe('telling the ally', () => {
  const told: Order = { ...journey, tell: ['CN'] };
  it('takes the shock away, open or leaked', () => {
    expect(shocks({ ...told, covert: false })).toBe(false);
    expect(effectsOf({ ...told, covert: false })).toEqual({ 'trust:US>SU': 5, 'trust:SU>US': 5 });
    expect(leakEffects(told).map(({ q, by }) => [QUANTITY_NAMES[q]!, by / 100])).toEqual([['support:US', -3]]);
  });

  it('leaks in one case of four', () => {
    let out = 0;
    for (let i = 0; i < 2000; i += 1) {
      const play = fresh();
      play.world.quarter = AT + i;
      takeAnswer(play, told, 'yes');
      if (play.out.some(({ kind }) => kind === 'leak')) out += 1;
    }
    expect(Math.abs(out / 20 - 25)).toBeLessThan(3);
  });
});

describe('a treaty agreed', () => {
  const pact = (id: string, parties: readonly string[], kind: string): Treaty => ({ id, name: '', parties, from: AT, to: AT + 80, kind });
  const treaties = [
    pact('test-ban', ['SU', 'CN'], 'arms'), pact('three-powers', ['US', 'SU', 'CN'], 'friendship'), pact('old', ['SU', 'CN'], 'alliance'),
    pact('friendship', ['SU', 'CN'], 'friendship'), pact('other', ['US', 'CN'], 'friendship'),
  ];
  const offer: Order = { act: 'treaty-propose', from: 'CN', to: 'SU' };
  const standing = (play: Play): number[] => play.world.treaties.map(({ made, ended }) => (made > 0 && ended === 0 ? 1 : 0));
  const bound = (): Play => {
    const play = playOf(smallScenario({ treaties }));
    play.world.agenda = [];
    return play;
  };

  it('is the first bond of exactly these two that neither stands nor was ended', () => {
    const play = bound();
    takeAnswer(play, offer, 'yes');
    expect(standing(play)).toEqual([0, 0, 1, 0, 0]);
    expect(play.out).toContainEqual({ kind: 'treaty', quarter: AT, treaty: 'old', now: 'made' });
    resolveOrder(play, { act: 'treaty-renounce', from: 'SU', to: 'CN' });
    expect(standing(play)).toEqual([0, 0, 0, 0, 0]);
    takeAnswer(play, offer, 'yes');
    expect(standing(play)).toEqual([0, 0, 0, 1, 0]);
  });

  it('is none where the answer is no, and none where none is left', () => {
    const play = bound();
    takeAnswer(play, offer, 'no');
    expect(standing(play)).toEqual([0, 0, 0, 0, 0]);
    play.world.treaties = treaties.map(() => ({ made: AT - 8, ended: AT - 4, broken: false }));
    takeAnswer(play, offer, 'yes');
    expect(standing(play)).toEqual([0, 0, 0, 0, 0]);
  });
});
