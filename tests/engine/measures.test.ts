/** Measures, the score, the endings and the outcomes by their ids. */
import { describe, expect, it } from 'vitest';
import { measure, outcome } from '../../src/engine/index.ts';
import { SCORE } from '../../src/engine/constants.ts';
import { COUNT, quantity } from '../../src/engine/quantities.ts';
import { quarterOf } from '../../src/engine/quarters.ts';
import type { Measure, Scenario } from '../../src/engine/scenario.ts';
import type { World } from '../../src/engine/types.ts';
import { historicalWorld, historyBaseline } from '../../src/lab/baseline.ts';
import { SHIPPED, shipped } from '../lab/support/shipped.ts';
import { AT, event, option, part, playOf, smallScenario } from '../support/small-scenario.ts';

const scenario = smallScenario({
  flags: ['gone'], treaties: [{ id: 'salt-1', name: '', parties: ['US', 'SU'], from: AT, to: AT + 99, kind: 'arms' }],
  events: [event('visit', [part(0, 'US', [option('go', []), option('stay', [])])])],
});

/** A world with a history: one row a quarter, of named quantities in units; the rest as at the opening. */
function lived(rows: readonly Readonly<Record<string, number>>[], played: Scenario = scenario): World {
  const { world } = playOf(played);
  for (const values of rows) {
    const row = world.q.slice(0, COUNT);
    for (const [name, units] of Object.entries(values)) row[quantity(name)] = units * 100;
    world.rows.push(row);
  }
  world.quarter = played.from + rows.length;
  return world;
}
const supports = (...values: number[]): World => lived(values.map((units) => ({ 'support:US': units })));
const of = (kind: 'state' | 'record', base: number, ...terms: [string, number][]): Measure =>
  ({ kind, base, terms: terms.map(([name, weight]) => ({ q: quantity(name), weight })) });
const deed = (more: Partial<Extract<Measure, { kind: 'deed' }>>): Measure => ({ kind: 'deed', by: AT + 4, event: -1, option: null, flag: -1, treaty: -1, ...more });
const points = (world: World, what: Measure, from = AT): number => measure(scenario, world, from, what) / 100;

describe('a measure', () => {
  it('of a state is the mean of the last eight quarters, of a record the mean of the term', () => {
    const world = supports(90, 90, 40, 40, 40, 40, 50, 50, 50, 50);
    expect(points(world, of('state', 0, ['support:US', 100]))).toBe(45);
    expect(points(world, of('record', 0, ['support:US', 100]))).toBe(54);
    expect(points(world, of('record', 0, ['support:US', 100]), AT + 6)).toBe(50);
    expect(points(world, of('state', 0, ['support:US', 100]), AT + 8)).toBe(50);
  });

  it('weighs and adds, each quarter kept within 0 and 100', () => {
    expect(points(supports(80, 20), of('record', 50, ['support:US', -50], ['prestige:US', 10]))).toBe(30.8);
    expect(points(supports(0, 100), of('record', -50, ['support:US', 300]))).toBe(50);
  });

  it('of a deed is full by its date, five points less for each quarter after, nothing if never', () => {
    const world = supports(50);
    const on = (quarter: number): number => {
      world.flags[0] = quarter;
      return points(world, deed({ flag: 0 }));
    };
    expect([0, AT, AT + 4, AT + 5, AT + 8, AT + 40].map(on)).toEqual([0, 100, 100, 95, 80, 0]);
  });

  it('of a deed hears a treaty in force and an option taken', () => {
    const world = supports(50);
    world.treaties[0] = { made: AT + 6, ended: 0, broken: false };
    expect(points(world, deed({ treaty: 0 }))).toBe(90);
    world.treaties[0] = { made: AT + 6, ended: AT + 7, broken: true };
    expect(points(world, deed({ treaty: 0 }))).toBe(0);
    world.happened[0] = AT + 2;
    world.chosen[0] = 1;
    expect(points(world, deed({ event: 0 }))).toBe(100);
    expect(points(world, deed({ event: 0, option: 'go' }))).toBe(0);
    expect(points(world, deed({ event: 0, option: 'stay' }))).toBe(100);
    world.happened[0] = -1;
    expect(points(world, deed({ event: 0 }))).toBe(0);
  });
});

describe('the score', () => {
  const aim = (id: string, weight: number, base: number): Scenario['aims'][number] =>
    ({ id, capital: 'US', title: '', text: '', cards: [], weight, measure: { kind: 'record', base, terms: [] } });
  const scored = smallScenario({
    aims: [aim('a', 30, 80), aim('b', 10, 40)],
    endings: { US: [{ id: 'best', atLeast: 110, title: '', text: '' }, { id: 'as-history', atLeast: 96, title: '', text: '' }, { id: 'worst', atLeast: 0, title: '', text: '' }], SU: [], CN: [] },
  });
  const past = outcome(scored, lived([{}], scored), null).hold;
  const baseline = { aimMean: { US: 72, SU: 50, CN: 50 }, hold: past };

  it('is 100 and the weighted mean of the aims less history’s, with its named ending', () => {
    const { aims, aimMean, score, endings } = outcome(scored, lived([{}], scored), baseline);
    expect(aims).toEqual({ a: 80, b: 40 });
    expect([aimMean.US, score.US, endings.US]).toEqual([70, 98, 'as-history']);
  });

  it('sends the bill for support and prestige under history’s, a point a point, and pays nothing for more', () => {
    const held = (support: number, prestige: number): typeof baseline => ({ ...baseline, hold: { ...past, US: { support: past.US.support + support, prestige: past.US.prestige + prestige } } });
    const dear = outcome(scored, lived([{}], scored), held(12, 7));
    expect([dear.bills.US, dear.score.US]).toEqual([{ support: 12, prestige: 7 }, 98 - 19]);
    const cheap = outcome(scored, lived([{}], scored), held(-12, -7));
    expect([cheap.bills.US, cheap.score.US]).toEqual([{ support: 0, prestige: 0 }, 98]);
  });

  it('subtracts wars and campaigns of one’s own making, is nothing after a nuclear war, and never less', () => {
    const world = lived([{}], scored);
    world.warsOf = [1, 0, 0];
    world.campaignsOf = [2, 0, 0];
    expect(outcome(scored, world, baseline).score.US).toBe(98 - SCORE.war - 2 * SCORE.campaign);
    world.warsOf = [20, 0, 0];
    expect(outcome(scored, world, baseline).score.US).toBe(0);
    const lost = lived([{}], scored);
    lost.over = 'nuclear-war';
    expect(outcome(scored, lost, baseline)).toMatchObject({ score: { US: 0, SU: 0, CN: 0 }, endings: { US: 'worst' } });
  });
});

describe('outcomes', () => {
  const enmity = { 'tension:SU-CN': 60 };
  const calm = { 'tension:SU-CN': 40, 'trust:SU>CN': 0, 'trust:CN>SU': 0 };
  const said = (world: World, id: string, played: Scenario = scenario): unknown => outcome(played, world, null).values[id];

  it('the split is the first enmity that lasts four quarters', () => {
    expect(said(lived([enmity, enmity, enmity, calm, enmity, enmity, enmity, enmity]), 'splitYear')).toBe(1970);
    expect(said(lived([enmity, enmity, enmity, calm]), 'splitYear')).toBeNull();
  });

  it('the rapprochement is leaving enmity for good', () => {
    const good = { 'tension:US-CN': 40, 'trust:US>CN': 0, 'trust:CN>US': 0 };
    expect(said(lived([{}, good, {}, {}, {}, good, good]), 'rapprochementYear')).toBe(1970);
    expect(said(lived([{}, good, good, {}]), 'rapprochementYear')).toBeNull();
  });

  it('a border war is rung five between Moscow and Beijing, a war rung six; a war over Taiwan is one in the Strait', () => {
    const world = lived([{}]);
    world.peakRung = [0, 6, 5];
    world.theatrePeak[2] = 6;
    expect([said(world, 'sinoSovietBorderWar'), said(world, 'sinoSovietWar'), said(world, 'taiwanWar')]).toEqual([true, false, false]);
    world.theatrePeak[0] = 6;
    expect(said(world, 'taiwanWar')).toBe(true);
  });

  it('Vietnam is left in the first year after the last troops; neither before they came nor while they stay', () => {
    const troops = (...thousands: number[]): World => lived(thousands.map((units) => ({ 'presence:US@indochina': units })));
    expect(said(troops(0, 200, 500, 100, 20, 0), 'usOutOfVietnamYear')).toBe(1970);
    expect(said(troops(0, 0), 'usOutOfVietnamYear')).toBeNull();
    expect(said(troops(500, 400), 'usOutOfVietnamYear')).toBeNull();
  });

  it('a bomb that was there before the campaign has no year in it', () => {
    expect(said(lived([{}]), 'chinaBombYear')).toBeNull();
    const without = smallScenario({ values: { 'nuclear:CN': 0 } });
    expect(said(lived([{}, {}, {}, {}, { 'nuclear:CN': 1 }], without), 'chinaBombYear', without)).toBe(1970);
  });

  it('what is named after a year is read in that year, and never in the epilogue', () => {
    const long = smallScenario({ from: quarterOf('1975Q1'), to: quarterOf('1979Q4') });
    const world = lived(Array.from({ length: 24 }, (_, i) => ({ 'prestige:CN': i, 'trade:US-CN': i })), long);
    expect(said(world, 'chinaPrestige1976', long)).toBe(7);
    expect(said(world, 'usCnTrade1979', long)).toBe(19);
  });

  it('recognition in the epilogue is not recognition by 1979', () => {
    const late = smallScenario({ flags: ['us-recognises-prc'] });
    const world = lived([{}], late);
    world.flags[0] = quarterOf('1979Q1');
    expect(said(world, 'normalisationBy1979', late)).toBe(true);
    world.flags[0] = quarterOf('1980Q1');
    expect(said(world, 'normalisationBy1979', late)).toBe(false);
  });
});

describe('the outcomes of history', () => {
  const common = {
    sinoSovietBorderWar: true, sinoSovietWar: false, taiwanWar: false, nuclearWar: false, normalisationBy1979: false, splitBy1964: false,
    chinaBombYear: null, 'fall.US': false, 'fall.SU': false, 'fall.CN': false, 'score.US': 100, 'score.SU': 100, 'score.CN': 100,
  };
  const EXPECTED: Readonly<Record<string, object>> = {
    rapprochement: {
      ...common, rapprochementBy1972: true, salt1By1972: true, unSeatYear: 1971, unSeatBy1971: true, sovietConcessions: 100,
      trianglePattern1979: 'romantic-triangle', pivot1979: 'US',
    },
    'grand-campaign': {
      ...common, splitBy1964: true, rapprochementBy1972: true, normalisationBy1979: true, salt1By1972: true,
      unSeatYear: 1971, chinaBombYear: 1964, usOutOfVietnamYear: 1973, movementLeader: 'contested',
    },
    'treaty-1950': { ...common, sinoSovietBorderWar: false, splitYear: null, rapprochementYear: null, unSeatYear: null },
    'taiwan-strait-1958': { ...common, sinoSovietBorderWar: false, splitYear: null, rapprochementYear: null, unSeatYear: null },
    'the-split': { ...common, sinoSovietBorderWar: false, splitBy1964: true, chinaBombYear: 1964, rapprochementYear: null },
    triangle: {
      ...common, sinoSovietBorderWar: false, rapprochementBy1972: true, normalisationBy1979: true, salt1By1972: true, unSeatYear: 1971, usOutOfVietnamYear: 1973,
    },
    'ussuri-1969': { ...common, rapprochementYear: null, rapprochementBy1972: false, salt1By1972: false, unSeatYear: null, unSeatBy1971: false, pivot1979: null },
  };
  for (const id of SHIPPED) {
    it(`are right: ${id}`, () => {
      const played = shipped(id);
      expect(outcome(played, historicalWorld(played), historyBaseline(played)).values).toMatchObject(EXPECTED[id]!);
    });
  }
});
