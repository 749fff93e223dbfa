import { describe, expect, it } from 'vitest';
import { randomActor } from '../../src/agents/fixed-actors.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { hashWorld, viewFor } from '../../src/engine/index.ts';
import type { Capital, Setup } from '../../src/engine/types.ts';
import { branchAt } from '../../src/session/branch.ts';
import { parseSave } from '../../src/session/parse-save.ts';
import { recordCampaign, recordHistory } from '../../src/session/record.ts';
import type { Recording } from '../../src/session/record.ts';
import { fromSave, toSave } from '../../src/session/saves.ts';
import { begin, current, historicalSession, step, watch } from '../../src/session/session.ts';
import type { Session } from '../../src/session/types.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const scenario = playableScenario();
const easy = freeActor({ difficulty: 'easy' });
const random = randomActor('recorded');

/** Runs a recording to its end; the shares that it told go along. */
function recorded(work: Recording): { session: Session; shares: number[] } {
  const shares: number[] = [];
  for (let next = work.next(); ; next = work.next()) {
    if (!next.done) shares.push(next.value);
    else if (next.value.refused) throw new Error(next.value.refused.code);
    else return { session: next.value.session, shares };
  }
}

function playedOut(setup: Setup): Session {
  let now = begin(scenario, setup, easy, 'easy');
  for (let { world, stop } = current(now); stop; { world, stop } = current(now)) {
    const next = step(now, random(scenario, viewFor(scenario, world, stop.capital as Capital), stop));
    if (next.refused) throw new Error(next.refused.code);
    now = next.session;
  }
  return now;
}

describe('a recording', () => {
  it('of history has a step for every stop, ends as history ends, and tells how far it is', () => {
    const { session, shares } = recorded(recordHistory(scenario, easy));
    const whole = watch(historicalSession(scenario, easy), 'end');
    expect(whole.refused).toBeNull();
    if (whole.refused === null) expect(hashWorld(current(session).world)).toBe(hashWorld(current(whole.session).world));
    expect(session.steps.slice(0, -1).every(({ stop }) => stop !== null)).toBe(true);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it.each(['US', 'SU', 'CN'] as const)('of a campaign played from %s ends in the same state, and no step holds two decisions of capitals', (capital) => {
    const played = playedOut({ seed: `record/${capital}`, gravity: 30, humans: [capital] });
    const { session } = recorded(recordCampaign(played));
    expect(hashWorld(current(session).world)).toBe(hashWorld(current(played).world));
    const decided = session.steps.slice(1).map(({ happenings }) => happenings.filter((each) => each.kind === 'decided' && ['US', 'SU', 'CN'].includes(each.capital)).length);
    expect(Math.max(...decided)).toBe(1);
    expect(session.steps.length).toBeGreaterThan(played.steps.length);
  });

  it('can be saved at any of its steps, branched there, and played again', () => {
    const played = playedOut({ seed: 'record/save', gravity: 30, humans: ['US'] });
    const { session } = recorded(recordCampaign(played));
    for (const at of [0, 1, Math.floor(session.steps.length / 3), Math.floor(session.steps.length / 2), session.steps.length - 2]) {
      const branch = branchAt(session, { step: at }, { humans: ['CN'], gravity: 20, luck: 'other' });
      const parsed = parseSave(JSON.stringify(toSave(branch)));
      if (parsed.refused) throw new Error(parsed.refused.code);
      expect(fromSave(parsed.save, scenario, easy).refused, `step ${at}`).toBeNull();
    }
  });

  it('of a recording’s own branch is as fine, with its change of seats', () => {
    const { session } = recorded(recordHistory(scenario, easy));
    const branch = branchAt(session, { step: 9 }, { humans: ['CN'], gravity: 20, luck: null });
    const again = recorded(recordCampaign(branch)).session;
    expect(hashWorld(current(again).world)).toBe(hashWorld(current(branch).world));
    expect(again.steps.length).toBeGreaterThanOrEqual(branch.steps.length);
    expect(again.steps.some(({ entry }) => entry?.kind === 'seats' && entry.waits)).toBe(true);
  });

  it('stops with the reason where an entry does not fit', () => {
    const played = playedOut({ seed: 'record/bad', gravity: 30, humans: ['US'] });
    const bad: Session = { ...played, steps: played.steps.map((each, index) => (index === 2 ? { ...each, entry: { kind: 'reply', reply: { kind: 'answer', answer: 'yes' } } } : each)) };
    const work = recordCampaign(bad);
    let next = work.next();
    while (!next.done) next = work.next();
    expect(next.value.refused?.code).toBe('reply/kind');
  });
});
