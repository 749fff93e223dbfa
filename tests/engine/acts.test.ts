/** The 24 acts of the desk, each with its cost, a condition that holds and one that does not, and its effects in roles. */
import { describe, expect, it } from 'vitest';
import { actOf, ACTS, allEntries, legalOrders, viewFor } from '../../src/engine/index.ts';
import { refusalOf, termsOf } from '../../src/engine/act-conditions.ts';
import { WITHDRAWAL_SHARE } from '../../src/engine/constants.ts';
import { resolveOrder, takeAnswer } from '../../src/engine/resolve.ts';
import { quantity } from '../../src/engine/quantities.ts';
import { quarterOf } from '../../src/engine/quarters.ts';
import type { Scenario, TheatreData } from '../../src/engine/scenario.ts';
import { DYADS, THEATRES } from '../../src/engine/types.ts';
import type { Order, Play, Refusal, World } from '../../src/engine/types.ts';
import { calendar } from '../../src/engine/calendar.ts';
import { AT, changes, playOf, set, smallScenario } from '../support/small-scenario.ts';

const theatres: TheatreData[] = THEATRES.map((id) => ({
  id, name: id, place: '', beside: ['SU', 'CN'],
  dyads: id === 'ussuri' ? { 'SU-CN': 100 } : Object.fromEntries(DYADS.map((dyad) => [dyad, 50])),
}));
const treaties = [
  { id: 'alliance', name: '', parties: ['SU', 'CN'], from: AT - 80, to: AT + 40, kind: 'alliance' },
  { id: 'test-ban', name: '', parties: ['US', 'SU'], from: AT - 20, to: AT + 400, kind: 'arms' },
];
const scenario: Scenario = smallScenario({ theatres, treaties, flags: ['us-recognises-prc'] });

/** A world in which no trust or alignment stands outward of nought, so that no act is damped by what there is already. */
function fresh(more: Readonly<Record<string, number>> = {}): Play {
  const play = playOf(scenario);
  play.world.agenda = [];
  play.world.treaties[0] = { made: AT - 80, ended: 0, broken: false };
  play.world.treaties[1] = { made: AT - 20, ended: 0, broken: false };
  for (const pair of ['US>SU', 'SU>US', 'US>CN', 'CN>US', 'SU>CN', 'CN>SU']) set(play.world, { [`trust:${pair}`]: 0 });
  set(play.world, { 'tension:US-SU': 50, 'tension:US-CN': 50, 'tension:SU-CN': 50, 'heat:ussuri': 50, ...more });
  return play;
}

/** Carries an order out, with a yes where one is needed; what the ledger says of it. */
function done(play: Play, order: Order): Record<string, number> {
  resolveOrder(play, order);
  if (play.world.waiting) {
    play.world.waiting = null;
    takeAnswer(play, order, 'yes');
  }
  return changes(play.world);
}

interface Row {
  readonly order: Order;
  readonly cost: number;
  /** The world in which it may be done. */
  readonly world: Readonly<Record<string, number>>;
  /** What turns it off, and the code. */
  readonly off?: readonly [Readonly<Record<string, number>> | ((play: Play) => void), string];
  readonly on?: (play: Play) => void;
  readonly effects: Readonly<Record<string, number>>;
}

const channel = (play: Play): void => { play.world.channels = [AT, AT, AT]; };
const noAlliance = (play: Play): void => { play.world.treaties[0]!.ended = AT; };
const neutral = (play: Play): void => { play.world.kinds = [1, 1, 1]; noAlliance(play); };
const autumn = (play: Play): void => { play.world.quarter = quarterOf('1969Q4'); };

const ROWS: readonly Row[] = [
  { order: { act: 'treaty-propose', from: 'SU', to: 'CN' }, cost: 3, on: neutral,
    world: { 'trust:SU>CN': -20, 'trust:CN>SU': 60 }, off: [{ 'trust:CN>SU': 59 }, 'order/trust-too-low'],
    effects: { 'trust:SU>CN': 12, 'trust:CN>SU': 12 * 0.4, 'tension:SU-CN': -7, 'trust:US>SU': -5, 'trust:US>CN': -5 } },
  { order: { act: 'treaty-renounce', from: 'CN', to: 'SU' }, cost: 2, world: {}, off: [noAlliance, 'order/no-treaty'],
    effects: { 'trust:SU>CN': -24, 'tension:SU-CN': 7, 'prestige:CN': -3 } },
  { order: { act: 'credits', from: 'SU', to: 'CN' }, cost: 2, world: { 'economy:SU': 50 }, off: [{ 'economy:SU': 49 }, 'order/economy-too-low'],
    effects: { 'economy:CN': 7, 'trust:CN>SU': 12, 'economy:SU': -3 } },
  { order: { act: 'advisers', from: 'SU', to: 'CN' }, cost: 1, world: {}, off: [noAlliance, 'order/no-treaty'],
    effects: { 'strength:CN': 1, 'trust:CN>SU': 5 } },
  { order: { act: 'trade-opening', from: 'US', to: 'CN' }, cost: 1, world: { 'tension:US-CN': 89 }, off: [{ 'tension:US-CN': 90 }, 'order/tension-too-high'],
    effects: { 'trust:CN>US': 5, 'trade:US-CN': 1, 'support:US': -3 } },
  { order: { act: 'cultural-exchange', from: 'CN', to: 'US' }, cost: 1, world: { 'tension:US-CN': 74 }, off: [{ 'tension:US-CN': 75 }, 'order/tension-too-high'],
    effects: { 'trust:US>CN': 5, 'trust:CN>US': 5 } },
  { order: { act: 'back-channel', from: 'US', to: 'CN', covert: true }, cost: 1, world: {}, off: [channel, 'order/channel-stands'],
    effects: { 'trust:CN>US': 2, 'trust:US>CN': 2 } },
  { order: { act: 'visit', from: 'US', to: 'CN' }, cost: 1, world: { 'trust:CN>US': -39 }, off: [{ 'trust:CN>US': -40 }, 'order/needs-channel'],
    effects: { 'trust:US>CN': 5, 'trust:CN>US': 5, 'trust:SU>US': -5 } },
  { order: { act: 'summit', from: 'US', to: 'CN' }, cost: 3, on: channel, world: { 'tension:US-CN': 74 }, off: [{ 'tension:US-CN': 75 }, 'order/tension-too-high'],
    effects: { 'trust:US>CN': 12, 'trust:CN>US': 12, 'tension:US-CN': -7, 'support:US': 3, 'support:CN': 3, 'trust:SU>US': -5, 'trust:SU>CN': -5 } },
  { order: { act: 'arms-talks', from: 'US', to: 'SU' }, cost: 2, world: { 'nuclear:SU': 1 }, off: [{ 'nuclear:SU': 0 }, 'order/needs-bomb'],
    effects: { 'trust:US>SU': 5, 'trust:SU>US': 5, 'tension:US-SU': -3, 'trust:CN>US': -5 } },
  { order: { act: 'border-talks', from: 'CN', to: 'SU', theatre: 'ussuri' }, cost: 1, world: { 'heat:ussuri': 30 }, off: [{ 'heat:ussuri': 29 }, 'order/heat-too-low'],
    effects: { 'heat:ussuri': -7, 'tension:SU-CN': -3 } },
  { order: { act: 'recognition', from: 'US', to: 'CN' }, cost: 3, world: {}, off: [(play) => { play.world.flags = [AT]; }, 'order/done-already'],
    effects: { 'trust:CN>US': 24, 'tension:US-CN': -7, 'support:US': -7, 'alignment:TW>US': -14 } },
  { order: { act: 'un-vote', from: 'CN', to: 'US' }, cost: 1, on: autumn, world: {}, off: [(play) => { play.world.quarter = AT; }, 'order/autumn-only'],
    effects: { 'prestige:CN': 7, 'trust:US>CN': -5 } },
  { order: { act: 'withdrawal', from: 'US', to: 'CN', theatre: 'indochina' }, cost: 2, world: { 'presence:US@indochina': 500 }, off: [{ 'presence:US@indochina': 9 }, 'order/no-forces'],
    effects: { 'heat:indochina': -3, 'trust:CN>US': 5, 'presence:US@indochina': -60, 'support:US': 3 } },
  { order: { act: 'polemic', from: 'CN', to: 'SU' }, cost: 1, world: {}, effects: { 'trust:SU>CN': -5, 'tension:SU-CN': 3, 'support:CN': 3 } },
  { order: { act: 'embargo', from: 'US', to: 'SU' }, cost: 2, world: { 'tension:US-SU': 50, 'trade:US-SU': 100 }, off: [{ 'tension:US-SU': 49 }, 'order/tension-too-low'],
    effects: { 'economy:SU': -3, 'trust:SU>US': -12, 'tension:US-SU': 3, 'trade:US-SU': -50, 'economy:US': -3 } },
  { order: { act: 'recall-advisers', from: 'SU', to: 'CN' }, cost: 2, world: {}, off: [noAlliance, 'order/no-treaty'],
    effects: { 'economy:CN': -7, 'trust:CN>SU': -24, 'trust:SU>CN': -5, 'tension:SU-CN': 7 } },
  { order: { act: 'mobilisation', from: 'SU', to: 'CN', theatre: 'ussuri' }, cost: 2, world: {}, effects: { 'heat:ussuri': 7, 'economy:SU': -1 } },
  { order: { act: 'shelling', from: 'CN', to: 'US', theatre: 'taiwan-strait' }, cost: 2, world: { 'heat:taiwan-strait': 30 }, off: [{ 'heat:taiwan-strait': 29 }, 'order/heat-too-low'],
    effects: { 'heat:taiwan-strait': 14, 'tension:US-CN': 7, 'trust:US>CN': -12, 'trust:SU>CN': -12 } },
  { order: { act: 'border-incident', from: 'CN', to: 'SU', theatre: 'ussuri' }, cost: 2, world: { 'heat:ussuri': 40 }, off: [{ 'heat:ussuri': 39 }, 'order/heat-too-low'],
    effects: { 'heat:ussuri': 14, 'trust:SU>CN': -12, 'tension:SU-CN': 7 } },
  { order: { act: 'proxy-arms', from: 'SU', to: 'VN', theatre: 'indochina', covert: true }, cost: 1, world: { 'alignment:VN>SU': 0 }, off: [{ 'alignment:VN>SU': -1 }, 'order/leans-away'],
    effects: { 'heat:indochina': 3, 'alignment:VN>SU': 3 } },
  { order: { act: 'nuclear-test', from: 'CN', to: 'US' }, cost: 2, world: { 'nuclear:CN': 1 }, off: [{ 'nuclear:CN': 0 }, 'order/needs-bomb'],
    effects: { 'strength:CN': 1, 'prestige:CN': 3, 'trust:US>CN': -5, 'trust:SU>CN': -5, 'tension:US-CN': 3 } },
  { order: { act: 'nuclear-threat', from: 'SU', to: 'CN' }, cost: 2, world: { 'tension:SU-CN': 60, 'nuclear:SU': 2 }, off: [{ 'tension:SU-CN': 59 }, 'order/tension-too-low'],
    effects: { 'trust:CN>SU': -12, 'trust:US>SU': -5, 'tension:SU-CN': 5.6 } },
  { order: { act: 'bloc-intervention', from: 'SU', to: 'RO', theatre: 'eastern-europe' }, cost: 3, world: { 'alignment:RO>SU': 50, 'heat:eastern-europe': 50 }, off: [{ 'alignment:RO>SU': 49 }, 'order/leans-away'],
    effects: { 'alignment:RO>SU': 3.5, 'prestige:SU': -7, 'heat:eastern-europe': 14, 'trust:US>SU': -12, 'trust:CN>SU': -24, 'tension:US-SU': 3, 'tension:SU-CN': 3 } },
];

const refusalFor = (scenario: Scenario, world: World, order: Order): Refusal | null => refusalOf(scenario, world, termsOf(order));

describe('the acts', () => {
  it('are the 24 of the desk', () => {
    expect(ROWS.map(({ order }) => order.act)).toEqual(ACTS.map(({ id }) => id));
    expect(ROWS).toHaveLength(24);
  });

  for (const row of ROWS) {
    const { order, cost, world, off, on, effects } = row;
    it(`${order.act} costs ${cost}, may be done where its condition holds, and does this`, () => {
      const play = fresh(world);
      on?.(play);
      expect(actOf(order.act)!.cost).toBe(cost);
      expect(refusalFor(scenario, play.world, order)).toBeNull();
      const found = done(play, order);
      for (const [name, by] of Object.entries(effects)) expect(found[name], name).toBeCloseTo(by, 2);
      expect(Object.keys(found).toSorted()).toEqual(Object.keys(effects).toSorted());
    });

    if (!off) continue;
    it(`${order.act} may not be done: ${off[1]}`, () => {
      const play = fresh(world);
      on?.(play);
      if (typeof off[0] === 'function') off[0](play);
      else set(play.world, off[0]);
      expect(refusalFor(scenario, play.world, order)?.code).toBe(off[1]);
    });
  }

  it('ask more of whoever is far from the bomb: talks with Beijing need a minimal deterrent', () => {
    const play = fresh({ 'nuclear:CN': 1 });
    expect(refusalFor(scenario, play.world, { act: 'arms-talks', from: 'US', to: 'CN' })?.code).toBe('order/needs-bomb');
    set(play.world, { 'nuclear:CN': 2 });
    expect(refusalFor(scenario, play.world, { act: 'arms-talks', from: 'US', to: 'CN' })).toBeNull();
  });

  it('let a rigid leader recognise only with support behind him', () => {
    const play = fresh();
    play.world.leaders[0] = 2;
    set(play.world, { 'support:US': 59 });
    expect(refusalFor(scenario, play.world, { act: 'recognition', from: 'US', to: 'CN' })?.code).toBe('order/home-forbids');
    set(play.world, { 'support:US': 60 });
    expect(refusalFor(scenario, play.world, { act: 'recognition', from: 'US', to: 'CN' })).toBeNull();
  });

  it('take a visit within four quarters for a summit, and no older one', () => {
    const play = fresh();
    const order: Order = { act: 'summit', from: 'US', to: 'SU' };
    expect(refusalFor(scenario, play.world, order)?.code).toBe('order/needs-visit');
    play.world.visits[0] = AT - 4;
    expect(refusalFor(scenario, play.world, order)).toBeNull();
    play.world.visits[0] = AT - 5;
    expect(refusalFor(scenario, play.world, order)?.code).toBe('order/needs-visit');
  });

  it('move a trust less the nearer it is to its end, and take no more than half an army home', () => {
    expect(done(fresh({ 'trust:SU>CN': -80 }), { act: 'polemic', from: 'CN', to: 'SU' })['trust:SU>CN']).toBe(-1);
    expect(done(fresh({ 'trust:SU>CN': 80 }), { act: 'polemic', from: 'CN', to: 'SU' })['trust:SU>CN']).toBe(-5);
    const home: Order = { act: 'withdrawal', from: 'US', to: 'CN', theatre: 'indochina' };
    expect(done(fresh({ 'presence:US@indochina': 90 }), home)['presence:US@indochina']).toBe(-90 / WITHDRAWAL_SHARE);
  });

  it('last: an embargo bars credits until trade is opened, advisers add to strength each year until they are recalled', () => {
    const play = fresh({ 'economy:SU': 60, 'tension:SU-CN': 50 });
    const credits: Order = { act: 'credits', from: 'SU', to: 'CN' };
    done(play, { act: 'embargo', from: 'SU', to: 'CN' });
    expect(refusalFor(scenario, play.world, credits)?.code).toBe('order/embargo');
    done(play, { act: 'trade-opening', from: 'SU', to: 'CN' });
    expect(refusalFor(scenario, play.world, credits)).toBeNull();
    done(play, { act: 'advisers', from: 'SU', to: 'CN' });
    const before = play.world.q[quantity('strength:CN')]!;
    play.world.quarter = AT + 4;
    calendar(play);
    expect(play.world.q[quantity('strength:CN')]! - before).toBe(100);
    done(play, { act: 'recall-advisers', from: 'SU', to: 'CN' });
    play.world.quarter = AT + 8;
    calendar(play);
    expect(play.world.q[quantity('strength:CN')]! - before).toBe(100);
  });

  it('are counted: a vote lost by the leanings of the third parties lifts the other side', () => {
    const play = fresh({ 'alignment:JP>US': 40 });
    play.world.quarter = AT + 3;
    expect(done(play, { act: 'un-vote', from: 'CN', to: 'US' })).toEqual({ 'prestige:US': 7, 'trust:US>CN': 5 });
  });

  it('leave their mark: a summit is a meeting, a channel stands, recognition is a fact, a renounced alliance is over', () => {
    const met = fresh();
    channel(met);
    done(met, { act: 'summit', from: 'US', to: 'CN' });
    expect(met.world.visits[1]).toBe(AT);
    const talked = fresh();
    done(talked, { act: 'back-channel', from: 'US', to: 'CN', covert: true });
    expect(talked.world.channels).toEqual([0, AT, 0]);
    const recognised = fresh();
    done(recognised, { act: 'recognition', from: 'US', to: 'CN' });
    expect(recognised.world.flags).toEqual([AT]);
    const parted = fresh();
    done(parted, { act: 'treaty-renounce', from: 'CN', to: 'SU' });
    expect(parted.world.treaties[0]).toMatchObject({ ended: AT });
    expect(parted.world.treaties[1]).toMatchObject({ ended: 0 });
  });

  it('open no channel between friends, who talk openly', () => {
    const friends = fresh();
    friends.world.kinds = [0, 1, 2];
    expect(refusalFor(scenario, friends.world, { act: 'back-channel', from: 'SU', to: 'CN', covert: true })).toMatchObject({ code: 'order/in-amity' });
    expect(refusalFor(scenario, friends.world, { act: 'back-channel', from: 'US', to: 'CN', covert: true })).toBeNull();
  });

  it('send their signal to one capital', () => {
    const play = fresh({ 'heat:ussuri': 50 });
    done(play, { act: 'mobilisation', from: 'SU', to: 'CN', theatre: 'ussuri' });
    done(play, { act: 'recognition', from: 'US', to: 'CN' });
    expect(play.world.signals).toEqual([0, 0, 3, 0, -2, 0]);
  });

  it('are listed with addressee and theatre, legal or not', () => {
    const { world } = fresh({ 'presence:SU@eastern-europe': 180, 'alignment:RO>SU': 60 });
    const listed = legalOrders(scenario, world, 'SU');
    expect(listed.some(({ act }) => act === 'recognition')).toBe(false);
    expect(listed.filter(({ act }) => act === 'border-incident').map(({ to, theatre }) => `${to}@${theatre}`)).toEqual(['CN@ussuri', 'CN@xinjiang', 'CN@mongolia']);
    expect(listed.filter(({ act }) => act === 'bloc-intervention').map(({ to, theatre }) => `${to}@${theatre}`)).toEqual(['RO@eastern-europe']);
    expect(quantity('heat:eastern-europe')).toBeGreaterThan(0);
  });
});

describe('force', () => {
  const guns: Order = { act: 'shelling', from: 'CN', to: 'US', theatre: 'taiwan-strait' };
  const loss = (play: Play, order: Order): number => done(play, order)['trust:SU>CN'] ?? 0;
  const hot = { 'heat:taiwan-strait': 50 };
  const friends = (): Play => {
    const play = fresh(hot);
    noAlliance(play);
    play.world.kinds = [0, 0, 2];
    return play;
  };

  it('without a word to a partner costs twelve points of its trust: to an ally, or in amity', () => {
    expect(loss(fresh(hot), guns)).toBe(-12);
    const play = friends();
    expect(loss(play, guns)).toBe(-12);
    const entry = allEntries(play.world).find(({ q }) => q === quantity('trust:SU>CN'));
    expect(entry).toMatchObject({ because: 'rule.ally-not-told', cause: { kind: 'act', id: 'shelling', by: 'CN' } });
  });

  it('costs nothing of the kind where the partner was told, is none, or history did it', () => {
    expect(loss(friends(), { ...guns, tell: ['SU'] })).toBe(0);
    const strangers = friends();
    strangers.world.kinds = [0, 0, 1];
    expect(loss(strangers, guns)).toBe(0);
    expect(loss(friends(), { ...guns, historical: 'quemoy' })).toBe(0);
  });

  it('is no surprise to whom it is done, and surprises both others where a third party suffers it', () => {
    expect(done(fresh(), { act: 'mobilisation', from: 'SU', to: 'CN', theatre: 'ussuri' })).not.toHaveProperty('trust:CN>SU');
    const play = fresh({ 'alignment:RO>SU': 60, 'heat:eastern-europe': 60 });
    play.world.kinds = [2, 0, 0];
    const found = done(play, { act: 'bloc-intervention', from: 'SU', to: 'RO', theatre: 'eastern-europe' });
    expect([found['trust:US>SU'], found['trust:CN>SU']]).toEqual([-24, -24]);
  });
});

describe('the price at home', () => {
  it('of trade is paid with an enemy only, of an embargo where there is trade to lose', () => {
    const trade: Order = { act: 'trade-opening', from: 'US', to: 'CN' };
    const calm = fresh();
    calm.world.kinds = [0, 1, 0];
    expect(done(calm, trade)).not.toHaveProperty('support:US');
    const embargo: Order = { act: 'embargo', from: 'US', to: 'SU' };
    expect(done(fresh({ 'trade:US-SU': 0 }), embargo)).not.toHaveProperty('economy:US');
  });

  it('of a withdrawal hangs on how rigid the leader is, and who is left behind', () => {
    const home: Order = { act: 'withdrawal', from: 'SU', to: 'CN', theatre: 'ussuri' };
    expect(done(fresh({ 'presence:SU@ussuri': 100 }), home)['support:SU']).toBe(-3);
    const strait: Order = { act: 'withdrawal', from: 'US', to: 'CN', theatre: 'taiwan-strait' };
    const found = done(fresh({ 'presence:US@taiwan-strait': 20, 'alignment:TW>US': 80 }), strait);
    expect([found['support:US'], found['alignment:TW>US']]).toEqual([3, -3]);
    expect(done(fresh({ 'presence:US@taiwan-strait': 20, 'alignment:TW>US': -20 }), strait)).not.toHaveProperty('alignment:TW>US');
  });
});

describe('a mobilisation', () => {
  const guns: Order = { act: 'shelling', from: 'CN', to: 'US', theatre: 'taiwan-strait' };
  const rungAfter = (quarters: number, ready: Order): number => {
    const play = fresh({ 'heat:taiwan-strait': 50, 'heat:korea': 50 });
    resolveOrder(play, ready);
    play.world.quarter += quarters;
    resolveOrder(play, guns);
    return play.world.ladder!.rung;
  };

  it('this quarter or the last lets the actor’s crisis there open one rung higher', () => {
    const here: Order = { act: 'mobilisation', from: 'CN', to: 'US', theatre: 'taiwan-strait' };
    expect([0, 1, 2].map((quarters) => rungAfter(quarters, here))).toEqual([5, 5, 4]);
    expect(rungAfter(0, { ...here, theatre: 'korea' })).toBe(4);
    expect(rungAfter(0, { ...here, from: 'US', to: 'CN' })).toBe(4);
  });
});

describe('a nuclear threat', () => {
  it('is remembered of who made it to whom; a whispered one is not known to the third', () => {
    const whisper: Order = { act: 'nuclear-threat', from: 'SU', to: 'CN', covert: true };
    const play = fresh({ 'tension:SU-CN': 70, 'nuclear:SU': 3 });
    resolveOrder(play, whisper);
    expect(play.world.threats).toEqual([0, 0, 0, 0, AT, 0]);
    expect(viewFor(scenario, play.world, 'CN').seen.threats).toEqual([0, 0, 0, 0, AT, 0]);
    expect(viewFor(scenario, play.world, 'US').seen.threats).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
