/** An express campaign with desks: now and then the humans are asked everything but the decisions that were cut. */
import { describe, expect, it } from 'vitest';
import { freeActor } from '../../src/agents/free-actor.ts';
import { CAPITALS } from '../../src/engine/types.ts';
import type { Capital, Reply, Stop } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/index.ts';
import { parseSave } from '../../src/session/parse-save.ts';
import { fromSave, toSave } from '../../src/session/saves.ts';
import { begin, current, step } from '../../src/session/session.ts';
import type { Session } from '../../src/session/types.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const whole = playableScenario();
const partOf = (event: string): number => whole.events.find(({ id }) => id === event)!.parts[0]!.index;
const scenario = { ...whole, express: { US: [partOf('talks')], SU: [], CN: [partOf('clash')] } };
const easy = freeActor({ difficulty: 'easy' });
const table = (desks: number | null): Session =>
  begin(scenario, { seed: 'desks', gravity: 50, humans: [...CAPITALS], express: true, ...(desks !== null && { desks }) }, easy, 'easy');

/** The chronicle's acts are not a human's to order. */
const ownDoing = (reply: Reply): Reply => (reply.kind === 'orders' ? { ...reply, orders: reply.orders.filter(({ historical }) => !historical) } : reply);

function played(first: Session): { session: Session; asked: { stop: Stop; quarter: number }[] } {
  let session = first;
  const asked: { stop: Stop; quarter: number }[] = [];
  for (let { stop, world } = current(session); stop !== null; { stop, world } = current(session)) {
    asked.push({ stop, quarter: world.quarter });
    const next = step(session, ownDoing(easy(scenario, viewFor(scenario, world, stop.capital as Capital), stop)));
    if (next.refused) throw new Error(next.refused.code);
    session = next.session;
  }
  return { session, asked };
}

describe('an express campaign with desks', () => {
  it('asks all three seats for sealed orders in the quarters of its desks, and in no other', () => {
    const { asked } = played(table(3));
    const orders = asked.filter(({ stop }) => stop.kind === 'orders');
    expect(orders.length).toBeGreaterThan(0);
    expect(orders.every(({ quarter }) => (quarter - scenario.from) % 3 === 0)).toBe(true);
    const first = orders.filter(({ quarter }) => quarter === scenario.from).map(({ stop }) => stop.capital);
    expect(first).toEqual([...CAPITALS]);
  });

  it('asks decisions of the cut alone, and without desks nothing else', () => {
    const cut = new Set(['talks', 'clash']);
    for (const desks of [3, null]) {
      const { asked } = played(table(desks));
      expect(asked.every(({ stop }) => stop.kind !== 'decision' || cut.has(stop.event))).toBe(true);
      if (desks === null) expect(asked.every(({ stop }) => stop.kind === 'decision')).toBe(true);
    }
  });

  it('is saved and loaded to the same state', () => {
    const { session } = played(table(2));
    const parsed = parseSave(JSON.stringify(toSave(session)));
    const loaded = parsed.refused ? parsed : fromSave(parsed.save, scenario, easy);
    expect(loaded.refused).toBeNull();
  });
});
