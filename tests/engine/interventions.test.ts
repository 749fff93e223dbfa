/** Every counterfactual that can be said: how it reads, how it is refused, what it does. */
import { describe, expect, it } from 'vitest';
import { freeActor } from '../../src/agents/free-actor.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { calendar } from '../../src/engine/calendar.ts';
import { allEntries, clausesOf, newCampaign, parseIntervention } from '../../src/engine/index.ts';
import { inOffice, succeed } from '../../src/engine/leaders.ts';
import { ask, settle } from '../../src/engine/ledger.ts';
import { quantity } from '../../src/engine/quantities.ts';
import { quarterOf } from '../../src/engine/quarters.ts';
import type { Intervention, World } from '../../src/engine/types.ts';
import { historicalWorld } from '../../src/lab/baseline.ts';
import { shipped } from '../lab/support/shipped.ts';
import { AT, brokenSums, intervene, playOf, smallScenario, value } from '../support/small-scenario.ts';

const scenario = shipped('rapprochement');
const read = (text: string): unknown => parseIntervention(scenario, text);
const end = quarterOf('1973Q4');

describe('an intervention reads', () => {
  const cases: readonly [string, Intervention][] = [
    ['ping-pong=never', { kind: 'never', event: 'ping-pong' }],
    ['nixon-in-china/us=leave-out-hegemony', { kind: 'option', event: 'nixon-in-china', part: 'us', option: 'leave-out-hegemony' }],
    ['nixon-in-china=sign-both-voices', { kind: 'option', event: 'nixon-in-china', part: null, option: 'sign-both-voices' }],
    ['act:US>CN:visit=never', { kind: 'no-act', act: 'visit', from: 'US', to: 'CN' }],
    ['act:CN>SU:polemic=never@1960Q1..', { kind: 'no-act', act: 'polemic', from: 'CN', to: 'SU', since: 7840 }],
    ['act:CN>SU:polemic=never@1960Q1..1964Q4', { kind: 'no-act', act: 'polemic', from: 'CN', to: 'SU', since: 7840, until: 7859 }],
    ['act:SU>VN:proxy-arms=never', { kind: 'no-act', act: 'proxy-arms', from: 'SU', to: 'VN' }],
    ['adviser:zhou=absent', { kind: 'absent', adviser: 'zhou' }],
    ['leader:nixon=stays', { kind: 'stays', leader: 'nixon' }],
    ['clause:shanghai/anti-hegemony=absent', { kind: 'no-clause', clause: 'shanghai/anti-hegemony' }],
    ['hold:tension:SU-CN<=40@1969Q1..1972Q4', { kind: 'hold', q: quantity('tension:SU-CN'), op: '<=', value: 4000, from: AT, to: quarterOf('1972Q4') }],
    ['hold:trust:CN>SU>=-20.5@1970Q1..', { kind: 'hold', q: quantity('trust:CN>SU'), op: '>=', value: -2050, from: AT + 4, to: end }],
    ['hold:presence:US@indochina=500@..1971Q4', { kind: 'hold', q: quantity('presence:US@indochina'), op: '=', value: 50000, from: AT, to: AT + 11 }],
    ['hold:presence:US:indochina=500@…', { kind: 'hold', q: quantity('presence:US@indochina'), op: '=', value: 50000, from: AT, to: end }],
    ['hold:nuclear:CN=0', { kind: 'hold', q: quantity('nuclear:CN'), op: '=', value: 0, from: AT, to: end }],
    ['shift:trust:CN>US=+10@1971Q1..1971Q4', { kind: 'shift', q: quantity('trust:CN>US'), by: 1000, from: AT + 8, to: AT + 11 }],
  ];
  for (const [text, expected] of cases) it(text, () => expect(read(text)).toEqual(expected));
});

describe('an intervention is refused', () => {
  const cases: readonly [string, string, string?][] = [
    ['ping-pong', 'set/no-value'],
    ['ping-pang=never', 'set/unknown-event', 'ping-pong'],
    ['ping-pong=nevr', 'set/unknown-option', 'never'],
    ['nixon-in-china/uss=sign-both-voices', 'set/unknown-part', 'us'],
    ['nixon-in-china/us=never', 'set/bad-value'],
    ['nixon-in-china/us=sign-both-voices', 'set/unknown-option'],
    ['adviser:zhu=absent', 'set/unknown-adviser', 'zhou'],
    ['adviser:zhou=gone', 'set/bad-value'],
    ['leader:nixxon=stays', 'set/unknown-leader', 'nixon'],
    ['leader:nixon=goes', 'set/bad-value'],
    ['clause:shanghai/hegemony=absent', 'set/unknown-clause', 'shanghai/anti-hegemony'],
    ['clause:shanghai/anti-hegemony=never', 'set/bad-value'],
    ['act:US>CN:vist=never', 'set/unknown-act', 'visit'],
    ['act:UK>CN:visit=never', 'set/unknown-capital', 'US'],
    ['act:US>CH:visit=never', 'set/unknown-capital', 'CN'],
    ['act:US>CN:visit=always', 'set/bad-act'],
    ['act:US:visit=never', 'set/bad-act'],
    ['advisor:zhou=absent', 'set/unknown-kind', 'adviser'],
    ['constructor:zhou=absent', 'set/unknown-kind'],
    ['hold:tension:SU-CH<=40@1969Q1..1972Q4', 'set/unknown-quantity', 'tension:SU-CN'],
    ['hold:tension:SU-CN<=400', 'set/out-of-range'],
    ['hold:tension:SU-CN=-5', 'set/out-of-range'],
    ['hold:tension:SU-CN<40', 'set/bad-hold'],
    ['hold:tension:SU-CN<=40@1972Q4..1969Q1', 'set/bad-window'],
    ['hold:tension:SU-CN<=40@1969', 'set/bad-hold'],
    ['shift:tension:SU-CN<=4', 'set/bad-hold'],
  ];
  for (const [text, code, nearest] of cases) {
    it(`${text}: ${code}`, () => {
      expect(read(text)).toMatchObject({ code, ...(nearest !== undefined && { params: { nearest } }) });
    });
  }
});

/** History with something changed. */
function replayed(...texts: string[]): World {
  const interventions = texts.map((text) => parseIntervention(scenario, text) as Intervention);
  expect(interventions.every((each) => !('code' in each))).toBe(true);
  const world = newCampaign(scenario, { seed: 'history', gravity: 100, humans: [], interventions });
  playOn(scenario, world, freeActor({ difficulty: 'normal' }), null);
  expect(brokenSums(scenario, world)).toEqual([]);
  return world;
}
const happened = (world: World, id: string): number => world.happened[scenario.events.findIndex((event) => event.id === id)]!;
const rowsOf = (world: World, name: string): number[] => world.rows.map((row) => row[quantity(name)]! / 100);

describe('an intervention does what it says', () => {
  const history = historicalWorld(scenario);

  it('an event never happens, whoever would open it', () => {
    expect(happened(history, 'ping-pong')).toBeGreaterThan(0);
    expect(happened(replayed('ping-pong=never'), 'ping-pong')).toBe(0);
  });

  it('an option is taken', () => {
    const world = replayed('nixon-in-china/us=leave-out-hegemony');
    expect(world.decisions.find(({ event, part }) => event === 'nixon-in-china' && part === 'us')?.option).toBe('leave-out-hegemony');
  });

  it('an act of the chronicle is left out', () => {
    const told = scenario.chronicle.filter(({ act, from, to }) => act === 'polemic' && from === 'CN' && to === 'SU').length;
    expect(told).toBeGreaterThan(0);
    const count = (world: World): number => allEntries(world).filter(({ cause, q }) => cause.kind === 'act' && cause.id === 'polemic' && cause.by === 'CN' && cause.detail === 'SU' && q === quantity('trust:SU>CN')).length;
    expect(count(replayed('act:CN>SU:polemic=never'))).toBe(0);
    expect(count(replayed())).toBeGreaterThan(0);
  });

  it('an adviser is absent', () => {
    const world = newCampaign(scenario, { seed: 'a', gravity: 0, humans: [], interventions: [{ kind: 'absent', adviser: 'zhou' }] });
    const zhou = scenario.advisers.findIndex(({ id }) => id === 'zhou');
    expect(inOffice(scenario, world, zhou)).toBe(false);
    expect(inOffice(scenario, newCampaign(scenario, { seed: 'a', gravity: 0, humans: [] }), zhou)).toBe(true);
  });

  it('a leader stays, whatever would remove him', () => {
    const play = playOf(smallScenario());
    intervene(play.world, [{ kind: 'stays', leader: 'nixon' }]);
    succeed(play, 'US', 1, 'death');
    expect(play.world.leaders[0]).toBe(0);
    expect(play.out).toEqual([]);
  });

  it('a clause is left out of the text, with what hangs on it, and nothing else is', () => {
    expect(clausesOf(scenario)).toContain('shanghai/anti-hegemony');
    const world = replayed('clause:shanghai/anti-hegemony=absent');
    const flag = scenario.flags.indexOf('anti-hegemony');
    expect(history.flags[flag]).toBe(quarterOf('1972Q1'));
    expect(world.flags[flag]).toBe(0);
    expect(happened(world, 'nixon-in-china')).toBe(happened(history, 'nixon-in-china'));
    const at = quarterOf('1972Q1') - scenario.from;
    expect(rowsOf(world, 'tension:SU-CN')[at]).toBeLessThan(rowsOf(history, 'tension:SU-CN')[at]!);
    expect(rowsOf(world, 'trust:SU>CN')[at]).toBeGreaterThan(rowsOf(history, 'trust:SU>CN')[at]!);
  });

  it('a quantity is held over its window, at every quarter’s end, and free after it', () => {
    const rows = rowsOf(replayed('hold:tension:SU-CN<=40@1969Q3..1970Q4'), 'tension:SU-CN');
    expect(Math.max(...rows.slice(2, 8))).toBeLessThanOrEqual(40);
    expect(Math.max(...rows.slice(0, 2))).toBeGreaterThan(60);
    const held = rowsOf(replayed('hold:presence:US@indochina=500'), 'presence:US@indochina');
    expect(new Set(held)).toEqual(new Set([500]));
  });

  it('a quantity is shifted while its window is open', () => {
    const play = playOf(smallScenario());
    intervene(play.world, [{ kind: 'shift', q: quantity('trust:CN>US'), by: 1000, from: AT + 1, to: AT + 2 }]);
    const values = [0, 1, 2, 3].map((i) => {
      play.world.quarter = AT + i;
      calendar(play);
      return value(play.world, 'trust:CN>US');
    });
    expect(values).toEqual([-60, -50, -50, -60]);
  });

  it('a held quantity takes part of what is asked, pro rata, and keeps its sums', () => {
    const play = playOf(smallScenario());
    intervene(play.world, [{ kind: 'hold', q: quantity('tension:SU-CN'), op: '<=', value: 7000, from: AT, to: AT }]);
    const q = quantity('tension:SU-CN');
    for (const by of [300, 100]) ask(play, { q, by, theme: 2, cause: { kind: 'act', id: 'x' }, because: null, card: null });
    settle(play);
    expect(allEntries(play.world).map(({ applied }) => applied)).toEqual([150, 50]);
    expect(brokenSums(play.scenario, play.world)).toEqual([]);
  });
});
