/** Leaders: the calendar's successions, elections, honeymoons, falls and heirs, promises, home cards, counsel. */
import { describe, expect, it } from 'vitest';
import { advance, counselFor, newCampaign, outcome, refuseOrders } from '../../src/engine/index.ts';
import { calendar } from '../../src/engine/calendar.ts';
import { fallOfLeaders, heirsOf, succeed } from '../../src/engine/leaders.ts';
import { settle } from '../../src/engine/ledger.ts';
import { quantity } from '../../src/engine/quantities.ts';
import type { Adviser, Leader, Mandate, Scenario } from '../../src/engine/scenario.ts';
import type { Play } from '../../src/engine/types.ts';
import { AT, brokenSums, changes, intervene, option, part, playOf, set, smallScenario, value } from '../support/small-scenario.ts';

const base = smallScenario();
const [nixon, brezhnev, mao] = base.leaders as [Leader, Leader, Leader];
const heir = (id: string, before: Leader): Leader => ({ ...before, id, name: id, from: 0, to: 0, heirs: [], mandates: [] });
const adviser = (id: string, capital: Adviser['capital'], more: Partial<Adviser> = {}): Adviser =>
  ({ id, name: id, capital, post: '', from: AT - 40, to: AT + 40, leaning: '', ...more });
const promise = (id: string, name: string): Mandate =>
  ({ id, title: id, text: '', cards: [], measure: { kind: 'record', base: 0, terms: [{ q: quantity(name), weight: 100 }] } });

const scenario: Scenario = smallScenario({
  leaders: [
    { ...nixon, to: AT + 3, leaves: 'resignation', heirs: ['agnew-successor', 'ford-successor'], mandates: [promise('hold-on', 'support:US'), promise('stand-tall', 'prestige:US'), promise('grow', 'economy:US')] },
    { ...brezhnev, heirs: ['kosygin-successor'] }, { ...mao, heirs: ['lin-successor', 'zhou-successor'] },
    { ...nixon, id: 'ford', from: AT + 4, to: AT + 40, mandates: [promise('keep', 'support:US')] }, { ...nixon, id: 'mcgovern', from: AT + 2, to: AT + 40 },
    heir('agnew-successor', nixon), heir('ford-successor', nixon), heir('kosygin-successor', brezhnev),
    { ...heir('lin-successor', mao), name: 'Lin Biao' }, heir('zhou-successor', mao),
  ],
  advisers: [adviser('kosygin', 'SU'), adviser('lin-biao', 'CN', { name: 'Lin Biao' }), adviser('zhou', 'CN'), adviser('early', 'US', { from: AT + 1 })],
});
const id = (play: Play, capital: number): string => scenario.leaders[play.world.leaders[capital]!]!.id;
const fresh = (more: Readonly<Record<string, number>> = {}): Play => {
  const play = playOf(scenario);
  play.world.agenda = [];
  set(play.world, more);
  return play;
};
const fall = (play: Play): void => {
  fallOfLeaders(play);
  settle(play);
};

describe('a successor', () => {
  it('comes by the calendar when the term is over, with new promises; others look at him afresh; a honeymoon fades', () => {
    const play = fresh();
    play.world.quarter = AT + 4;
    calendar(play);
    expect(id(play, 0)).toBe('ford');
    expect(play.world.since[0]).toBe(AT + 4);
    expect(play.out).toContainEqual({ kind: 'leader', quarter: AT + 4, capital: 'US', left: 'nixon', leader: 'ford', why: 'resignation' });
    expect(changes(play.world)).toMatchObject({ 'trust:SU>US': 2.8, 'trust:CN>US': 6, 'support:US': 4 });
    expect(play.world.fading).toMatchObject([{ left: 400, half: 3 }]);
    expect(play.world.agenda).toContainEqual({ do: 'mandates', capital: 'US' });
    expect(play.world.postures).toEqual(new Array(9).fill(0));
  });

  it('does not come where someone else sits already', () => {
    const play = fresh();
    succeed(play, 'US', 4, 'election');
    play.world.quarter = AT + 4;
    calendar(play);
    expect(id(play, 0)).toBe('mcgovern');
  });

  it('may play his own home card at once, whatever his predecessor played', () => {
    const play = fresh();
    play.world.homeUsed[0] = AT;
    succeed(play, 'US', 3, 'resignation');
    expect(play.world.homeUsed[0]).toBe(0);
  });
});

describe('a dismissal', () => {
  const sacked: Scenario = { ...scenario, leaders: scenario.leaders.map((each) => (each.id === 'nixon' ? { ...each, leaves: 'dismissal' } : each)) };
  const at = (...[gravity, quarter, support, seed = 'sacked', played = sacked]: [number, number, number, string?, Scenario?]): string => {
    const play: Play = { scenario: played, world: newCampaign(played, { seed, gravity, humans: [] }), out: [] };
    set(play.world, { 'support:US': support });
    play.world.quarter = quarter;
    calendar(play);
    return sacked.leaders[play.world.leaders[0]!]!.id;
  };

  it('comes on its date where history is followed, else when support is gone', () => {
    expect(at(100, AT + 4, 60)).toBe('ford');
    expect(at(0, AT + 4, 60)).toBe('nixon');
    expect(at(0, AT + 4, 30)).toBe('ford');
    expect(at(100, AT + 6, 60)).toBe('nixon');
    expect(at(0, AT + 6, 30)).toBe('ford');
  });

  it('may come later by a plot: in a quarter a quarter of what support misses of 80, in per cent; never above that', () => {
    const plots = (gravity: number, support: number): number =>
      Array.from({ length: 1000 }, (_, i) => at(gravity, AT + 6, support, `plot/${i}`)).filter((who) => who === 'ford').length / 10;
    expect(Math.abs(plots(0, 60) - 5)).toBeLessThan(2);
    expect(Math.abs(plots(0, 40) - 10)).toBeLessThan(3);
    expect(plots(0, 80)).toBe(0);
    expect(plots(100, 40)).toBe(0);
  });

  it('is overtaken by a death that no support delays', () => {
    const mortal: Scenario = { ...sacked, leaders: sacked.leaders.map((each) => (each.id === 'nixon' ? { ...each, dies: AT + 6 } : each)) };
    expect([at(0, AT + 6, 90, 'old', mortal), at(0, AT + 7, 90, 'old', mortal)]).toEqual(['nixon', 'ford']);
  });
});

describe('promises', () => {
  it('are two of those offered, and are scored over the term alone', () => {
    const play: Play = { scenario, world: newCampaign(scenario, { seed: 'a', gravity: 0, humans: [] }), out: [] };
    advance(scenario, play.world, null);
    expect(play.world.waiting).toMatchObject({ kind: 'mandates', capital: 'US', leader: 'nixon', legal: ['hold-on', 'stand-tall', 'grow'], choose: 2 });
    for (const mandates of [['hold-on'], ['hold-on', 'hold-on'], ['hold-on', 'nothing']]) {
      expect(advance(scenario, play.world, { kind: 'mandates', mandates }).refused?.code).toBe('reply/mandates');
    }
    advance(scenario, play.world, { kind: 'mandates', mandates: ['hold-on', 'grow'] });
    expect(play.world.mandates[0]).toEqual(['hold-on', 'grow']);
    const row = (support: number, economy: number): number[] => {
      const q = play.world.q.slice(0, 98);
      q[quantity('support:US')] = support * 100;
      q[quantity('economy:US')] = economy * 100;
      return q;
    };
    play.world.rows = [row(90, 90), row(60, 40), row(40, 60)];
    play.world.since[0] = AT + 1;
    succeed(play, 'US', 3, 'resignation');
    expect(play.out).toContainEqual({ kind: 'mandates', quarter: AT, capital: 'US', leader: 'nixon', scores: [{ id: 'hold-on', score: 5000 }, { id: 'grow', score: 5000 }] });
    expect(play.world.mandates[0]).toEqual([]);
  });
});

describe('a fall', () => {
  it('comes under a support of ten; one of two heirs follows, from the next quarter on; it is counted', () => {
    const play = fresh({ 'support:SU': 10 });
    fall(play);
    expect(id(play, 1)).toBe('brezhnev');
    set(play.world, { 'support:SU': 9.99 });
    fall(play);
    expect(id(play, 1)).toBe('kosygin-successor');
    expect(play.world.falls).toEqual([0, 1, 0]);
    expect(play.world.since[1]).toBe(AT + 1);
    expect(outcome(scenario, play.world, null).values).toMatchObject({ 'fall.SU': true, 'fall.US': false });
  });

  it('stays in the record when the heir has gone in his turn', () => {
    const play = fresh({ 'support:US': 3 });
    fall(play);
    succeed(play, 'US', 4, 'election');
    expect(outcome(scenario, play.world, null).values['fall.US']).toBe(true);
  });

  it('draws either heir', () => {
    const found = new Set<string>();
    for (let i = 0; i < 40; i += 1) {
      const play = fresh({ 'support:US': 3 });
      play.world.quarter = AT + i;
      fall(play);
      found.add(id(play, 0));
    }
    expect([...found].toSorted()).toEqual(['agnew-successor', 'ford-successor']);
  });

  it('leaves out an heir who has been dismissed, is absent, or is not in office: by id or by name', () => {
    const heirs = (play: Play, leader: Leader): string[] => heirsOf(scenario, play.world, leader).map((index) => scenario.leaders[index]!.id);
    const sitting = scenario.leaders[2]!;
    const play = fresh();
    expect(heirs(play, sitting)).toEqual(['lin-successor', 'zhou-successor']);
    play.world.away = [1];
    expect(heirs(play, sitting)).toEqual(['zhou-successor']);
    intervene(play.world, [{ kind: 'absent', adviser: 'zhou' }]);
    expect(heirs(play, sitting)).toEqual([]);
    set(play.world, { 'support:CN': 2 });
    fall(play);
    expect(id(play, 2)).toBe('mao');
    play.world.quarter = AT + 41;
    expect(heirs(play, scenario.leaders[1]!)).toEqual([]);
  });

  it('spares a leader whom an intervention keeps', () => {
    const play = fresh({ 'support:SU': 2 });
    intervene(play.world, [{ kind: 'stays', leader: 'brezhnev' }]);
    fall(play);
    expect([id(play, 1), play.world.falls]).toEqual(['brezhnev', [0, 0, 0]]);
  });
});

describe('an election', () => {
  const vote: Scenario = { ...scenario, elections: [{ quarter: AT + 1, capital: 'US', candidates: ['nixon', 'mcgovern'], winner: 'nixon' }] };
  const winner = (play: Play): string => {
    play.world.quarter = AT + 2;
    calendar(play);
    return scenario.leaders[play.world.leaders[0]!]!.id;
  };
  const share = (support: number, gravity: number): number => {
    let kept = 0;
    for (let i = 0; i < 1500; i += 1) {
      const play: Play = { scenario: vote, world: newCampaign(vote, { seed: `vote ${i}`, gravity, humans: [] }), out: [] };
      set(play.world, { 'support:US': support });
      if (winner(play) === 'nixon') kept += 1;
    }
    return kept / 15;
  };

  it('is carried by support: 2 × support − 40 per cent, between 5 and 95, leaning to history', () => {
    expect(Math.abs(share(50, 0) - 60)).toBeLessThan(5);
    expect(Math.abs(share(10, 0) - 5)).toBeLessThan(2);
    expect(Math.abs(share(50, 50) - 80)).toBeLessThan(4);
    expect(share(20, 100)).toBe(100);
  });

  it('does not bring back one who has fallen: his heir stands in his place', () => {
    const play: Play = { scenario: vote, world: newCampaign(vote, { seed: 'x', gravity: 100, humans: [] }), out: [] };
    set(play.world, { 'support:US': 3 });
    fall(play);
    const sitting = scenario.leaders[play.world.leaders[0]!]!.id;
    expect(winner(play)).toBe(sitting);
    expect(play.out).toContainEqual({ kind: 'election', quarter: AT + 2, capital: 'US', winner: sitting });
  });

  it('follows the party: whoever sits is carried by support, his opponent by the want of it; two terms are enough', () => {
    const leaders = scenario.leaders.map((each) => (each.capital === 'US' ? { ...each, party: each.id === 'mcgovern' ? 'democratic' : 'republican', leaves: 'election' } : each));
    const later: Scenario = { ...scenario, leaders, elections: [{ quarter: AT + 1, capital: 'US', candidates: ['nixon', 'mcgovern'], winner: 'nixon' }] };
    const held = (gravity: number, sitting: number, since = AT): string => {
      const play: Play = { scenario: later, world: newCampaign(later, { seed: 'party', gravity, humans: [] }), out: [] };
      play.world.leaders[0] = sitting;
      play.world.since[0] = since;
      set(play.world, { 'support:US': 100 });
      return winner(play);
    };
    expect(held(0, 4)).toBe('mcgovern');
    expect(held(100, 4)).toBe('nixon');
    expect(held(0, 3)).toBe('ford');
    expect(held(0, 3, AT - 40)).toBe('nixon');
  });

  it('is not held over one who stays', () => {
    const play: Play = { scenario: vote, world: newCampaign(vote, { seed: 'x', gravity: 0, humans: [] }), out: [] };
    set(play.world, { 'support:US': 11 });
    intervene(play.world, [{ kind: 'stays', leader: 'nixon' }]);
    expect(winner(play)).toBe('nixon');
    expect(play.out.some(({ kind }) => kind === 'election')).toBe(false);
  });
});

describe('home cards and counsel', () => {
  it('a home card rests for its cooldown', () => {
    const home = { id: 'speech', label: '', text: '', cost: 1, cooldown: 6, effects: [], toll: false };
    const carded: Scenario = { ...scenario, leaders: scenario.leaders.map((leader, i) => (i === 0 ? { ...leader, home } : leader)) };
    const play = playOf(carded);
    set(play.world, { 'initiative:US': 3 });
    const code = (): string | undefined => refuseOrders(carded, play.world, 'US', { orders: [], home: true })?.code;
    expect(code()).toBeUndefined();
    play.world.homeUsed[0] = AT;
    play.world.quarter = AT + 5;
    expect(code()).toBe('home/resting');
    play.world.quarter = AT + 6;
    expect(code()).toBeUndefined();
  });

  it('advisers out of office say nothing', () => {
    const says = part(0, 'CN', [option('a', [])], { counsel: [0, 1, 2, 3].map((index) => ({ adviser: index, favours: 'a', says: 'x' })) });
    const play = fresh();
    const heard = (): number[] => counselFor(scenario, play.world, says).map((each) => each.adviser);
    expect(heard()).toEqual([0, 1, 2]);
    play.world.away = [1];
    intervene(play.world, [{ kind: 'absent', adviser: 'zhou' }]);
    play.world.quarter = AT + 1;
    expect(heard()).toEqual([0, 3]);
    expect(value(play.world, 'support:CN')).toBe(55);
    expect(brokenSums(scenario, play.world)).toEqual([]);
  });
});
