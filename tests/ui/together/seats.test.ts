/** What each seat of a shared table may see: its own, what is public, and nothing of another's. */
import { beforeAll, describe, expect, it } from 'vitest';
import { freeActor } from '../../../src/agents/free-actor.ts';
import { viewFor } from '../../../src/engine/index.ts';
import { SUPPORT, TRUST } from '../../../src/engine/quantities.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import { CAPITALS, DIRECTIONS } from '../../../src/engine/types.ts';
import type { Capital, Reply, Stop, World } from '../../../src/engine/types.ts';
import { current } from '../../../src/session/session.ts';
import type { Session } from '../../../src/session/types.ts';
import { gameFromSave, newGame } from '../../../src/ui/app/game.ts';
import type { Game } from '../../../src/ui/app/game.ts';
import { becauseModel } from '../../../src/ui/model/because-model.ts';
import { boardModel } from '../../../src/ui/model/board-view.ts';
import { capitalModel } from '../../../src/ui/model/capital-model.ts';
import { dispatchGroups, tell } from '../../../src/ui/model/dispatch-model.ts';
import { knownEntries } from '../../../src/ui/model/known-entries.ts';
import { marksOf } from '../../../src/ui/model/marks-model.ts';
import { situationOf } from '../../../src/ui/model/situation.ts';
import type { Situation } from '../../../src/ui/model/situation.ts';
import { timelineModel } from '../../../src/ui/model/timeline-model.ts';
import { trianglePanel } from '../../../src/ui/model/triangle-model.ts';
import { takeScenario } from '../../../src/ui/scenario-shelf.ts';
import { publicBoard } from '../../../src/ui/together/public-model.ts';
import { coveredSituation } from '../../../src/ui/together/public-world.ts';

const easy = freeActor({ difficulty: 'easy' });
let scenario: Scenario;
beforeAll(async () => { scenario = (await takeScenario('rapprochement'))!; });

const table = (seed: string, seats: readonly Capital[] = CAPITALS): Game =>
  newGame({ scenario, capital: 'US', seats, difficulty: 'easy', gravity: 50, seed, express: true, desks: 6 });

/** Whoever is asked sits down. */
function seated(game: Game): Game {
  const hand = game.hand();
  if (hand) { game.cover(); game.sit(hand.to); }
  return game;
}

/** What the seat would do, without the chronicle's acts. */
function doing(game: Game): Reply {
  const { stop, world } = current(game.session()) as { stop: Stop; world: World };
  const reply = easy(scenario, viewFor(scenario, world, stop.capital as Capital), stop);
  return reply.kind === 'orders' ? { ...reply, orders: reply.orders.filter(({ historical }) => !historical) } : reply;
}

/** Plays on until something holds; every seat sits down when it is called. */
function until(game: Game, holds: (stop: Stop) => boolean): Game {
  for (let { stop } = current(game.session()); stop !== null && !holds(stop); { stop } = current(game.session())) expect(seated(game).reply(doing(game))).toBeNull();
  return game;
}

const atDesk = (capital: Capital) => (stop: Stop): boolean => stop.kind === 'orders' && stop.capital === capital;

/** Everything that the panels show of a situation. */
function shown(situation: Situation, capital: Capital): unknown[] {
  const triangle = trianglePanel(situation);
  return [
    boardModel(situation, { focused: null, hovered: null, marks: marksOf(situation) }), capitalModel(situation, capital), triangle, dispatchGroups(situation, 4),
    [0, 1, 2, 6, 7, 8].map((q) => becauseModel(situation, q)), knownEntries(situation, () => true),
    timelineModel(situation, TRUST),
  ];
}

/** Two tables of the same luck at Moscow's first desk, at which Washington has sealed one thing or another. */
function sealedOtherwise(): [Game, Game] {
  const [one, other] = [until(table('sealed'), atDesk('US')), until(table('sealed'), atDesk('US'))];
  const { stop } = current(one.session());
  const act = stop?.kind === 'orders' ? stop.legal.find(({ refusal, cost }) => refusal === null && cost === 1)! : null;
  expect(seated(one).reply({ kind: 'orders', orders: [] })).toBeNull();
  expect(seated(other).reply({ kind: 'orders', orders: [{ act: act!.act, from: 'US', to: act!.to, ...(act!.theatre && { theatre: act!.theatre }) }], postures: { SU: 'press' } })).toBeNull();
  return [one, other];
}

describe('sealed orders', () => {
  it('show nothing to the next seat, nor in public, before all have sealed', () => {
    const [one, other] = sealedOtherwise();
    expect(current(one.session()).world).not.toEqual(current(other.session()).world);
    expect(publicBoard(other.session())).toEqual(publicBoard(one.session()));
    // Causes unfold further when they are asked: what is plain of them is compared.
    expect(JSON.stringify(shown(seated(other).situation(), 'SU'))).toBe(JSON.stringify(shown(seated(one).situation(), 'SU')));
  });

  it('are opened for all at once: the table is covered first, even where the same seat goes on', () => {
    const game = until(table('opened'), atDesk('CN'));
    expect(publicBoard(game.session()).seats.map(({ state }) => state)).toEqual(['sealed', 'sealed', 'asked']);
    expect(seated(game).reply(doing(game))).toBeNull();
    expect(game.hand()?.opened).toBe(true);
    expect(publicBoard(game.session()).opened).not.toBeNull();
    expect(seated(game).hand()).toBeNull();
  });
});

describe('a table that is handed round', () => {
  it('is covered at the beginning, between two seats, and after a reload', async () => {
    const game = table('covered');
    expect([game.hand()?.to, game.situation().capital, game.situation().covered]).toEqual(['US', null, true]);
    expect(seated(game).situation().capital).toBe('US');
    const before = game.situation().capital;
    expect(game.reply(doing(game))).toBeNull();
    expect([before, game.situation().capital, game.situation().stop]).toEqual(['US', 'US', null]);
    expect(game.hand()?.to).toBe('SU');
    seated(game);
    expect([game.hand(), game.situation().capital]).toEqual([null, 'SU']);
    const loaded = await gameFromSave(game.save());
    expect(loaded.refused).toBeNull();
    if (loaded.refused === null) expect([loaded.game.hand()?.to, loaded.game.situation().covered]).toEqual(['SU', true]);
  });

  it('shows the past with the eyes of the seat that looks', () => {
    const game = seated(until(table('past'), atDesk('SU')));
    game.look(0);
    expect(game.situation()).toMatchObject({ capital: 'SU', past: true, stop: null });
    game.cover();
    expect(game.situation()).toMatchObject({ capital: null, past: false, covered: true });
  });

  it('lets a seat take back its own doing and no other’s, and anybody while the table is covered', () => {
    const game = until(table('undo'), atDesk('SU'));
    expect(seated(game).undo()?.code).toBe('session/other-seat');
    game.cover();
    expect(game.undo()).toBeNull();
    expect(game.hand()?.to).toBe('US');
  });

  it('tells each seat at its turn what has happened since its last one', () => {
    const game = until(table('news'), atDesk('US'));
    const at = game.session().cursor;
    expect(seated(game).reply(doing(game))).toBeNull();
    until(game, (stop) => stop.capital === 'US');
    const since = game.session().steps.slice(at + 1).flatMap(({ happenings }) => happenings);
    expect(seated(game).arrivals()).toEqual(since);
    expect(since.length).toBeGreaterThan(0);
  });

  it('leaves a game of one seat as it was', () => {
    const game = table('alone', ['CN']);
    expect([game.together(), game.hand(), game.situation().capital]).toEqual([false, null, 'CN']);
  });
});

describe('the public board', () => {
  it('tells only what every capital has heard, all through a campaign', () => {
    const session = until(table('public'), () => false).session();
    let told = 0;
    for (let cursor = 0; cursor < session.steps.length; cursor += 5) {
      const then: Session = { ...session, cursor };
      const covered = coveredSituation(then);
      for (const happening of session.steps[cursor]!.happenings) {
        if (tell(covered, happening) === null) continue;
        told += 1;
        for (const capital of CAPITALS) expect(tell(situationOf(then, null, capital), happening)).not.toBeNull();
      }
    }
    expect(told).toBeGreaterThan(0);
  });

  it('does not depend on hearts, promises, leanings, secret aims, secrets or resolve', () => {
    const session = until(table('hearts'), atDesk('CN')).session();
    const step = session.steps[session.cursor]!;
    const moved = (row: readonly number[]): number[] => row.map((value, q) => (q < TRUST + DIRECTIONS.length || (q >= SUPPORT && q < SUPPORT + 3) ? -value : value));
    const world: World = {
      ...step.world, q: moved(step.world.q), rows: step.world.rows.map(moved), mandates: [['x'], ['y'], []], leanings: [[1], [], [0]], secretAims: [0, 1, 2],
      secrets: [{ act: 'back-channel', from: 'US', to: 'CN', covert: true }], channels: [0, step.world.quarter, 0],
    };
    const other: Session = { ...session, steps: [...session.steps.slice(0, -1), { ...step, world }] };
    expect(publicBoard(other)).toEqual(publicBoard(session));
  });

  it('names nobody’s decision, note or crisis beyond whose turn it is', () => {
    const game = until(table('turn'), ({ kind }) => kind === 'decision');
    const { stop } = current(game.session());
    const title = stop?.kind === 'decision' ? scenario.texts[scenario.events.find(({ id }) => id === stop.event)!.title]! : '';
    expect(title).not.toBe('');
    expect(publicBoard(game.session()).turn).toBe(stop!.capital);
    const words = JSON.stringify({ ...publicBoard(game.session()), dispatches: [], board: null });
    expect(words).not.toContain(title);
  });
});
