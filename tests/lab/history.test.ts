import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MINDS } from '../../src/agents/choose.ts';
import { optionOdds } from '../../src/agents/decision.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { newCampaign, quarterName } from '../../src/engine/index.ts';
import type { Decide } from '../../src/engine/types.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { replay } from '../../src/lab/replay.ts';
import { shipped, SHIPPED } from './support/shipped.ts';

interface Choice { readonly event: string; readonly capital: string; readonly odds: readonly number[]; readonly historical: number }

/** The odds that a free actor without any pull of history gives to each choice on the historical path. */
function choicesOf(scenario: Scenario): Choice[] {
  const found: Choice[] = [];
  const historian = freeActor({ difficulty: 'normal' });
  const decide: Decide = (played, view, stop) => {
    if (stop.kind === 'decision') {
      const { odds, historical } = optionOdds({ scenario: played, view, stop, mind: MINDS.normal, gravity: 0 });
      found.push({ event: stop.event, capital: stop.capital, odds, historical });
    }
    return historian(played, view, stop);
  };
  playOn(scenario, newCampaign(scenario, { seed: 'history', gravity: 100, humans: [], keepLedger: false }), decide, null);
  return found.filter(({ historical }) => historical >= 0);
}

describe.each(SHIPPED)('history, %s', (id) => {
  it('plays every dated event on its date: its own conditions hold there', () => {
    const scenario = shipped(id);
    const dated = scenario.events.filter(({ date }) => date !== null && date >= scenario.from && date <= scenario.to);
    const played = new Map(replay(scenario, 'history').events.map(({ event, date }) => [event, date]));
    const wrong = dated.filter((event) => played.get(event.id) !== quarterName(event.date!))
      .map((event) => `${event.id}: ${quarterName(event.date!)}, played ${played.get(event.id) ?? 'never'}`);
    expect(wrong).toEqual([]);
  });

  it('takes every historical option, and comes to the same hash twice', () => {
    const scenario = shipped(id);
    const record = replay(scenario, 'history');
    expect(record.decisions.filter(({ option, historical }) => historical !== null && option !== historical)).toEqual([]);
    expect(record.decisions.length).toBeGreaterThan(5);
    expect(replay(scenario, 'history').hash).toBe(record.hash);
  });

  it('scores 100 on every side', () => {
    const { outcomes } = replay(shipped(id), 'history');
    expect([outcomes['score.US'], outcomes['score.SU'], outcomes['score.CN']]).toEqual([100, 100, 100]);
  });

  it('is not what free actors think least likely, and fits them better than chance', () => {
    const choices = choicesOf(shipped(id));
    const least = choices.filter(({ odds, historical }) => odds.every((odd, i) => i === historical || odd > odds[historical]!));
    expect(least.map(({ event, capital }) => `${event}/${capital}`)).toEqual([]);
    const mean = (of: (choice: Choice) => number): number => choices.reduce((sum, choice) => sum + of(choice), 0) / choices.length;
    const actors = mean(({ odds, historical }) => Math.log(Math.max(1, odds[historical]!) / 10000));
    const chance = mean(({ odds }) => Math.log(1 / odds.length));
    console.log(`${id}: mean log-likelihood ${actors.toFixed(3)}, uniform ${chance.toFixed(3)}, ${choices.length} choices`);
    expect(actors).toBeGreaterThan(chance + 0.1);
  });
});

describe('what ships', () => {
  it('is played at random, each scenario in a test file of its own', () => {
    for (const id of SHIPPED) expect(existsSync(join(import.meta.dirname, `random-play-${id}.test.ts`)), id).toBe(true);
  });
});

describe('the landmarks', () => {
  it('of rapprochement stand in their quarters, and Washington and Beijing end calmer than they began', () => {
    const { events, quarters } = replay(shipped('rapprochement'), 'history');
    const date = (id: string): string | undefined => events.find(({ event }) => event === id)?.date;
    expect({
      pingPong: date('ping-pong'), secretVisit: date('kissinger-secret-visit'), seat: date('un-seat'),
      visit: date('nixon-in-china'), salt: date('moscow-summit-1972'),
    }).toEqual({ pingPong: '1971Q2', secretVisit: '1971Q3', seat: '1971Q4', visit: '1972Q1', salt: '1972Q2' });
    expect(quarters.at(-1)!.tension['US-CN']).toBeLessThan(quarters[0]!.tension['US-CN']!);
  });

  it('of ussuri-1969: blood in March, and a border war by the ladder', () => {
    const { events, outcomes } = replay(shipped('ussuri-1969'), 'history');
    expect(events).toContainEqual({ date: '1969Q1', event: 'zhenbao-march-2' });
    expect(outcomes.sinoSovietBorderWar).toBe(true);
    expect(outcomes.sinoSovietWar).toBe(false);
  });
});
