import { describe, expect, it } from 'vitest';
import { randomActor } from '../../src/agents/fixed-actors.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { allEntries, hashWorld, newCampaign, viewFor } from '../../src/engine/index.ts';
import type { Capital, Setup, World } from '../../src/engine/types.ts';
import { advanceToNextDecision } from '../../src/session/advance-to.ts';
import { branchAt } from '../../src/session/branch.ts';
import { begin, current, historicalSession, redo, stateAt, step, undo, watch } from '../../src/session/session.ts';
import type { Session, Stepped } from '../../src/session/types.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const scenario = playableScenario();
const easy = freeActor({ difficulty: 'easy' });
const random = randomActor('human');
const QUARTER_1970 = 1970 * 4;

const done = (stepped: Stepped): Session => {
  if (stepped.refused) throw new Error(stepped.refused.code);
  return stepped.session;
};

/** A random but legal step of the human who is asked. */
function stepOn(session: Session): Session {
  const { world, stop } = current(session);
  return done(step(session, random(scenario, viewFor(scenario, world, stop!.capital as Capital), stop!)));
}

function playedOut(session: Session): Session {
  let now = session;
  while (current(now).stop) now = stepOn(now);
  return now;
}

const setup = (seed: string, humans: readonly Capital[] = ['US']): Setup => ({ seed, gravity: 40, humans });

describe('the two roads', () => {
  it('bare mutation and immer come to the same state, over 200 seeds', () => {
    for (let run = 0; run < 200; run += 1) {
      const humans: Capital[] = [['US'], ['SU'], ['CN'], ['US', 'CN']][run % 4] as Capital[];
      const through = playedOut(begin(scenario, setup(`road/${run}`, humans), easy, 'easy'));
      const world = newCampaign(scenario, setup(`road/${run}`, humans));
      let bare = playOn(scenario, world, easy, null);
      while (bare.stop) bare = playOn(scenario, world, easy, random(scenario, viewFor(scenario, world, bare.stop.capital as Capital), bare.stop));
      expect(hashWorld(current(through).world)).toBe(hashWorld(world));
      if (run < 8) expect(current(through).world.ledger).toEqual(world.ledger);
    }
  }, 240_000);
});

describe('the ledger of a session', () => {
  it('keeps a page for each quarter, whole at every step, and shares those that are full', () => {
    const { steps } = playedOut(begin(scenario, setup('pages'), easy, 'easy'));
    steps.slice(1).forEach(({ world }, i) => {
      const before = steps[i]!.world;
      const quarters = world.ledger.map((page) => page[0]!.quarter);
      expect(quarters).toEqual([...new Set(allEntries(world).map(({ quarter }) => quarter))]);
      expect(before.ledger.slice(0, -1)).toSatisfy((pages: World['ledger']) => pages.every((page, at) => page === world.ledger[at]));
      expect(allEntries(world).slice(0, allEntries(before).length)).toEqual(allEntries(before));
    });
    expect(steps.at(-1)!.world.ledger.length).toBeGreaterThan(4);
  });

  it('of a step that was left for another road stays as it was', () => {
    const end = playedOut(begin(scenario, setup('pages'), easy, 'easy'));
    const at = end.steps.length >> 1;
    const before = JSON.stringify(end.steps[at]!.world.ledger);
    playedOut(branchAt(end, { step: at }, { humans: ['US'], gravity: 0, luck: 'other' }));
    expect(JSON.stringify(end.steps[at]!.world.ledger)).toBe(before);
  });
});

describe('undo and redo', () => {
  const opening = begin(scenario, setup('undo'), easy, 'easy');

  it('go back and forth over a step that revealed nothing', () => {
    let now = opening;
    while (current(now).stop) {
      const next = stepOn(now);
      const back = undo(next);
      if (back.refused === null) {
        expect(current(back.session).world).toBe(current(now).world);
        expect(current(done(redo(back.session))).world).toBe(current(next).world);
        return;
      }
      now = next;
    }
    expect.fail('no step could be undone');
  });

  it('take back one’s own decisions without chance, but none that another’s choice came after', () => {
    const kinds = new Set<string>();
    for (let run = 0; run < 12; run += 1) {
      let now = begin(scenario, setup(`undo/${run}`), easy, 'easy');
      while (current(now).stop) {
        const next = stepOn(now);
        const others = current(next).happenings.filter((each) => (each.kind === 'decided' && each.capital !== 'US') || (each.kind === 'rung' && each.move.side !== 'US'));
        if (undo(next).refused === null) {
          kinds.add(current(now).stop!.kind);
          expect(others).toEqual([]);
        }
        now = next;
      }
    }
    expect([...kinds]).toContain('decision');
  }, 120_000);

  it('stop at what has been seen', () => {
    const end = playedOut(opening);
    const seen = end.steps.findIndex(({ world }, i) => i > 0 && world.revealed !== end.steps[i - 1]!.world.revealed);
    expect(undo({ ...end, cursor: seen }).refused?.code).toBe('session/revealed');
    expect(undo(opening).refused?.code).toBe('session/nothing-to-undo');
    expect(redo(end).refused?.code).toBe('session/nothing-to-redo');
  });

  it('a new step drops what could have been redone', () => {
    const next = stepOn(opening);
    const again = stepOn({ ...next, cursor: 0 });
    expect(again.steps.length).toBe(2);
  });
});

describe('a step', () => {
  it('is refused with a reason, and changes nothing', () => {
    const opening = begin(scenario, setup('wrong'), easy, 'easy');
    const refused = step(opening, { kind: 'answer', answer: 'yes' });
    expect(refused.refused?.code).toBe('reply/kind');
    expect(opening.steps.length).toBe(1);
  });

  it('may not order the free acts of the chronicle', () => {
    let now = begin(scenario, setup('free'), easy, 'easy');
    while (current(now).stop!.kind !== 'orders') now = stepOn(now);
    const order = { act: 'polemic', from: 'US', to: 'SU', historical: 'polemic-1969' } as const;
    expect(step(now, { kind: 'orders', orders: [order] }).refused?.code).toBe('order/historical');
  });

  it('leaves frozen states behind', () => {
    const { world } = current(stepOn(begin(scenario, setup('ice'), easy, 'easy')));
    expect(Object.isFrozen(world)).toBe(true);
    expect(Object.isFrozen(world.q)).toBe(true);
    expect(Object.isFrozen(world.agenda)).toBe(true);
  });
});

describe('history, watched', () => {
  it('is the same quarter by quarter, stop by stop, and in one go', () => {
    const hashes = (['stop', 'quarter', 'end'] as const).map((how) => {
      let now = historicalSession(scenario, easy);
      while (current(now).stop) now = done(watch(now, how));
      return hashWorld(current(now).world);
    });
    expect(new Set(hashes).size).toBe(1);
    const world = newCampaign(scenario, { seed: 'history', gravity: 100, humans: [] });
    playOn(scenario, world, easy, null);
    expect(hashes[0]).toBe(hashWorld(world));
  });

  it('can be taken over in any quarter', () => {
    let now = historicalSession(scenario, easy);
    while (current(now).stop) now = done(watch(now, 'quarter'));
    const branch = branchAt(now, { quarter: QUARTER_1970 }, { humans: ['CN'], gravity: 20, luck: null });
    expect(current(branch).stop?.capital).toBe('CN');
    expect(current(branch).world.quarter).toBeGreaterThanOrEqual(QUARTER_1970);
    expect(current(branch).world.gravity).toBe(20);
    expect(current(now).world.humans).toEqual([]);
  });
});

describe('branches', () => {
  const end = playedOut(begin(scenario, setup('branch'), easy, 'easy'));
  const at = { step: 6 };

  it('with the same luck and the same play come to the same end', () => {
    const branch = branchAt(end, at, { humans: ['US'], gravity: 40, luck: null });
    expect(hashWorld(current(playedOut(branch)).world)).toBe(hashWorld(current(end).world));
  });

  it('with new luck go elsewhere', () => {
    const branch = playedOut(branchAt(end, at, { humans: ['US'], gravity: 40, luck: 'other' }));
    expect(hashWorld(current(branch).world)).not.toBe(hashWorld(current(end).world));
  });

  it('find the state of a quarter', () => {
    expect(stateAt(end, QUARTER_1970).world.quarter).toBeLessThanOrEqual(QUARTER_1970);
    expect(stateAt(end, 0)).toBe(end.steps[0]);
  });
});

describe('advance to the next decision', () => {
  it('passes quiet quarters and stops where something is asked', () => {
    let now = begin(scenario, setup('quiet'), easy, 'easy');
    while (current(now).stop!.kind !== 'orders') now = stepOn(now);
    const from = current(now).world.quarter;
    const { stop, world } = current(done(advanceToNextDecision(now)));
    expect(world.quarter).toBeGreaterThanOrEqual(from);
    const asked = stop === null || stop.kind !== 'orders' || stop.points >= 6 || world.quarter > from;
    expect(asked).toBe(true);
  });
});
