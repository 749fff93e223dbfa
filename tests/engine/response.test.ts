/** Each rule of the response alone, worked by hand; the weights are those of `constants.ts`, so that calibration may move them. */
import { describe, expect, it } from 'vitest';
import { ALARM, ARMS_INTO_TENSION, COMMON_ENEMY, DISTRUST, DOCTRINE, EMBARGO_REST, FADE, HEAT_INTO_TENSION, RECIPROCITY, REST, ROUTINE, WAKE } from '../../src/engine/constants.ts';
import { accountOf, COUNT, QUANTITY_NAMES } from '../../src/engine/quantities.ts';
import { allEntries, ask, settle } from '../../src/engine/ledger.ts';
import { response } from '../../src/engine/response.ts';
import { tuned } from '../../src/engine/tuning.ts';
import type { Play } from '../../src/engine/types.ts';
import { brokenSums, playOf, set, smallScenario } from '../support/small-scenario.ts';

/** A world at rest: no rule has anything to say. Leaders' reciprocity: 4, 3, 1. */
const STILL: Readonly<Record<string, number>> = {
  'tension:US-SU': REST.tension / 100, 'tension:US-CN': REST.tension / 100, 'tension:SU-CN': REST.tension / 100,
  'support:US': REST.support / 100, 'support:SU': REST.support / 100, 'support:CN': REST.support / 100,
  'economy:US': REST.economy / 100, 'economy:SU': REST.economy / 100, 'economy:CN': REST.economy / 100,
  ...Object.fromEntries(QUANTITY_NAMES.filter((name) => name.startsWith('heat:')).map((name) => [name, REST.heat / 100])),
};
const still = (more: Readonly<Record<string, number>> = {}): Play => playOf(tuned(smallScenario({ values: { ...STILL, ...more } }), { doctrine: 0, distrust: 0 }));

/** What one rule did: applied hundredths by quantity. */
function said(play: Play, rule: string): Record<string, number> {
  response(play);
  const found: Record<string, number> = {};
  for (const { cause, q, applied } of allEntries(play.world)) {
    if (cause.id === rule) found[QUANTITY_NAMES[q]!] = (found[QUANTITY_NAMES[q]!] ?? 0) + applied;
  }
  return found;
}

describe('the response', () => {
  it('leaves a world at rest alone', () => {
    const play = still();
    response(play);
    expect(allEntries(play.world)).toEqual([]);
  });

  it('routine: trust ebbs to nought and tension to its rest by the square of the distance; heat, support and economy in proportion', () => {
    const found = said(still({ 'trust:US>SU': -50, 'trust:CN>US': 40, 'tension:US-CN': 60, 'heat:ussuri': 65, 'support:CN': 45, 'economy:US': 65 }), 'routine');
    const ebb = (distance: number, rate: number): number => Math.round((distance * Math.abs(distance) * rate) / 5000000);
    expect(found).toEqual({
      'trust:US>SU': ebb(5000, ROUTINE.trust), 'trust:CN>US': ebb(-4000, ROUTINE.trust),
      'tension:US-CN': ebb(REST.tension - 6000, ROUTINE.tension), 'heat:ussuri': Math.round(((REST.heat - 6500) * ROUTINE.heat) / 1000),
      'support:CN': Math.round(((REST.support - 4500) * ROUTINE.support) / 1000), 'economy:US': Math.round(((REST.economy - 6500) * ROUTINE.economy) / 1000),
    });
  });

  it('routine keeps the themes’ shares of what it shrinks', () => {
    const play = still({ 'trust:US>SU': -40 });
    play.world.q[accountOf(0)]! += 3000;
    play.world.q[accountOf(0) + 1]! -= 3000;
    response(play);
    const ebb = Math.round((4000 * 4000 * ROUTINE.trust) / 5000000);
    const [base, first, second] = play.world.q.slice(accountOf(0), accountOf(0) + 3) as [number, number, number];
    expect([base + first, second]).toEqual([-4000 + ebb, 0]);
    expect(Math.abs(first - 3 * base)).toBeLessThanOrEqual(2);
    expect(brokenSums(play.scenario, play.world)).toEqual([]);
  });

  it('reciprocity: answers a signal by the leader’s temper, at most four points a pair', () => {
    const play = still();
    play.world.signals = [2, 0, 0, 0, 0, -3];
    expect(said(play, 'reciprocity')).toEqual({
      'trust:SU>US': Math.round((3 * RECIPROCITY.perSignal * 2) / 5), 'trust:SU>CN': Math.round((3 * RECIPROCITY.perSignal * -3) / 5),
    });
    const loud = still();
    loud.world.signals = [0, 9, 0, -9, 0, 0];
    expect(said(loud, 'reciprocity')).toEqual({ 'trust:US>SU': RECIPROCITY.limit, 'trust:US>CN': -RECIPROCITY.limit });
  });

  it('reciprocity: a posture speaks each quarter', () => {
    const play = still();
    play.world.postures[2] = 1;
    play.world.postures[5] = -1;
    expect(said(play, 'reciprocity')).toEqual({ 'trust:CN>US': Math.round(RECIPROCITY.perSignal / 5), 'trust:CN>SU': -Math.round(RECIPROCITY.perSignal / 5) });
  });

  it('a common enemy: each trusts the other more, the worse its own quarrel with the third, where that is enmity', () => {
    const play = still({ 'tension:US-CN': 40, 'tension:SU-CN': 80, 'tension:US-SU': 60 });
    const by = (gap: number): number => Math.round((gap * COMMON_ENEMY) / 1000);
    expect(play.world.kinds).toEqual([0, 1, 0]);
    expect(said(play, 'common-enemy')).toEqual({ 'trust:US>CN': by(2000), 'trust:CN>US': by(4000), 'trust:SU>US': by(2000) });
  });

  it('an alarm: what two gained in mean trust since last quarter, the third loses in both', () => {
    const play = still();
    play.world.rows.push(play.world.q.slice(0, COUNT));
    set(play.world, { 'trust:US>CN': 10, 'trust:CN>US': 6 });
    expect(said(play, 'alarm')).toEqual({ 'trust:SU>US': -(800 * ALARM) / 1000, 'trust:SU>CN': -(800 * ALARM) / 1000 });
  });

  it('heat: a theatre hotter than a dyad pulls its tension up by its share in it', () => {
    const gap = 7000 - REST.tension;
    expect(said(still({ 'heat:indochina': 70 }), 'heat')).toEqual({
      'tension:US-SU': Math.round((gap * HEAT_INTO_TENSION * 40) / 100000), 'tension:US-CN': Math.round((gap * HEAT_INTO_TENSION * 60) / 100000),
    });
  });

  it('arms: strength that a rival gained within a year weighs on a dyad that is not amity', () => {
    const play = still();
    for (let i = 0; i < 4; i += 1) play.world.rows.push(play.world.q.slice(0, COUNT));
    set(play.world, { 'strength:CN': 20 });
    play.world.kinds = [1, 2, 0];
    expect(said(play, 'arms')).toEqual({ 'tension:SU-CN': Math.round((2000 * ARMS_INTO_TENSION) / 4000) });
  });

  it('spikes fade by their half-lives, half of it after so many quarters, and leave nothing', () => {
    for (const half of [1, 3, 6]) {
      const play = still();
      play.world.fading = [{ q: QUANTITY_NAMES.indexOf('heat:korea'), left: 4000, half, theme: 2, cause: { kind: 'event', id: 'spike' } }];
      const left: number[] = [];
      for (let quarter = 1; quarter <= 60; quarter += 1) {
        response(play);
        left.push(play.world.fading[0]?.left ?? 0);
      }
      expect(left[0]).toBe(4000 - Math.round((4000 * FADE[half]!) / 1000));
      expect(Math.abs(left[half - 1]! - 2000)).toBeLessThan(15);
      expect(left.at(-1)).toBe(0);
    }
  });

  it('an embargo: the two rest tenser while it stands', () => {
    const play = still({ 'tension:US-CN': REST.tension / 100 });
    play.world.embargoes[2] = play.world.quarter;
    expect(said(play, 'routine')).toEqual({ 'tension:US-CN': Math.round((EMBARGO_REST * EMBARGO_REST * ROUTINE.tension) / 5000000) });
  });

  it('the wake of an event: what it moved in trust and tension works on for three quarters, put down to it; an act leaves none', () => {
    const play = still();
    const shift = { theme: 2, because: null, card: null };
    ask(play, { ...shift, q: 0, by: -1000, cause: { kind: 'event', id: 'insult', detail: 'shout' } });
    ask(play, { ...shift, q: 1, by: -1000, cause: { kind: 'act', id: 'polemic' } });
    settle(play);
    for (let quarter = 0; quarter < 6; quarter += 1) response(play);
    const wakes = allEntries(play.world).filter(({ cause }) => cause.id === 'wake');
    expect(wakes.map(({ q, asked, cause }) => [q, asked, cause.via])).toEqual(
      Array.from({ length: WAKE.quarters }, () => [0, Math.round((-1000 * WAKE.percent) / 100 / WAKE.quarters), 'insult']),
    );
    expect(play.world.wakes).toEqual([]);
  });

  it('is taken from one snapshot: no rule sees what another has done', () => {
    const play = playOf(smallScenario());
    play.world.signals = [3, -3, 1, 0, -2, 2];
    const before = play.world.q[0]!;
    response(play);
    const entries = allEntries(play.world).filter(({ cause }) => cause.kind === 'response');
    expect(entries.length).toBeGreaterThan(10);
    const routine = entries.find(({ cause, q }) => cause.id === 'routine' && QUANTITY_NAMES[q] === 'trust:US>SU');
    expect(routine?.asked).toBe(Math.round((-before * Math.abs(before) * ROUTINE.trust) / 5000000));
    expect(brokenSums(play.scenario, play.world)).toEqual([]);
  });

  it('doctrine: two parties drift apart by what their leaders differ in rigidity, the less the less is left', () => {
    const scenario = smallScenario({ values: { ...STILL, 'trust:SU>CN': -50 } });
    const [su, cn] = [1, 2].map((capital) => scenario.leaders.find(({ id }) => id === scenario.leaders[playOf(scenario).world.leaders[capital]!]!.id)!.temper.rigidity) as [number, number];
    const apart = Math.abs(su - cn);
    expect(apart).toBeGreaterThan(0);
    expect(said(playOf(scenario), 'doctrine')).toEqual({ 'trust:SU>CN': -Math.round((DOCTRINE * apart) / 2), 'trust:CN>SU': -DOCTRINE * apart });
  });

  it('distrust: what mean trust lies below twenty under nought pulls tension up', () => {
    const scenario = smallScenario({ values: { ...STILL, 'trust:US>SU': -70, 'trust:SU>US': -50, 'trust:US>CN': -20, 'trust:CN>US': -20 } });
    expect(said(playOf(scenario), 'distrust')).toEqual({ 'tension:US-SU': Math.round(((6000 - DISTRUST.from) * DISTRUST.perMille) / 1000) });
  });
});
