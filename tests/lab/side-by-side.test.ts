/** Two lines side by side, on small real campaigns. */
import { describe, expect, it } from 'vitest';
import { randomActor } from '../../src/agents/fixed-actors.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { viewFor } from '../../src/engine/index.ts';
import type { World } from '../../src/engine/types.ts';
import { begin, current, step } from '../../src/session/session.ts';
import { gapsOf, meetings, numbersOf, outcomesOf, partingOf, sharedEnd } from '../../src/lab/side-by-side.ts';
import type { Side } from '../../src/lab/side-by-side.ts';
import { historicalWorld } from '../../src/lab/baseline.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';

const scenario = loadScenario('ussuri-1969').scenario!;
const history = historicalWorld(scenario, true);
const trunk: Side = { name: 'History', world: history, eyes: null };

/** A campaign from Washington's seat, so many stops long. */
function worldOf(seed: string, stops: number): World {
  const random = randomActor(seed);
  let now = begin(scenario, { seed, gravity: 10, humans: ['US'] }, freeActor({ difficulty: 'easy' }), 'easy');
  for (let i = 0; i < stops && current(now).stop; i += 1) {
    const { world, stop } = current(now);
    const next = step(now, random(scenario, viewFor(scenario, world, 'US'), stop!));
    if (next.refused) throw new Error(next.refused.code);
    now = next.session;
  }
  return current(now).world;
}

const over: Side = { name: 'Over', world: worldOf('compare', 500), eyes: null };
const half: Side = { name: 'Half', world: worldOf('compare', 6), eyes: 'US' };

describe('two lines side by side', () => {
  it('do not part where they are the same', () => {
    expect(partingOf(scenario, [trunk, trunk])).toBeNull();
    expect(meetings(scenario, [trunk, trunk]).every(({ same }) => same)).toBe(true);
    expect(gapsOf(scenario, [trunk, trunk]).every(({ mean, widest }) => mean === 0 && widest.by === 0)).toBe(true);
  });

  it('show every decision of both once, in the order of time', () => {
    const rows = meetings(scenario, [trunk, over]);
    const end = sharedEnd(scenario, [trunk, over]);
    const count = (side: Side): number => side.world.decisions.filter(({ quarter }) => quarter <= end).length;
    expect(rows.filter(({ first }) => first !== null)).toHaveLength(count(trunk));
    expect(rows.filter(({ second }) => second !== null)).toHaveLength(count(over));
    expect(rows.map(({ quarter }) => quarter)).toEqual(rows.map(({ quarter }) => quarter).toSorted((a, b) => a - b));
    for (const { first, second, same } of rows) if (same) expect(first!.option).toBe(second!.option);
  });

  it('part at the first thing that differs, and never before', () => {
    const parting = partingOf(scenario, [trunk, over])!;
    const until = parting.quarter - scenario.from;
    const shown = numbersOf(scenario, [trunk, over]);
    for (let index = 0; index < until; index += 1) for (const q of shown) expect(over.world.rows[index]![q]).toBe(history.rows[index]![q]);
    expect(meetings(scenario, [trunk, over]).filter(({ quarter }) => quarter < parting.quarter).every(({ same }) => same)).toBe(true);
  });

  it('drift apart by as much as their numbers say, widest first', () => {
    const gaps = gapsOf(scenario, [trunk, over]);
    expect(gaps).toHaveLength(9);
    expect(gaps.map(({ mean }) => mean)).toEqual(gaps.map(({ mean }) => mean).toSorted((a, b) => b - a));
    for (const { q, rows, widest } of gaps) {
      const at = widest.quarter - scenario.from;
      if (widest.by !== 0 && at >= 0) expect(widest.by).toBeCloseTo((over.world.rows[at]![q]! - history.rows[at]![q]!) / 100, 6);
      expect(rows[0]!.first).toBe(rows[0]!.second);
    }
  });

  it('tell outcomes of both and of history; scores only where both are over', () => {
    const rows = outcomesOf(scenario, [trunk, over], history);
    expect(rows.filter(({ id }) => id.startsWith('score.'))).toHaveLength(3);
    expect(rows.every(({ first, history: past }) => first === past)).toBe(true);
    expect(outcomesOf(scenario, [trunk, half], history).some(({ id }) => id.startsWith('score.'))).toBe(false);
  });

  it('keep quiet about what the player of an unfinished line does not know', () => {
    const shown = numbersOf(scenario, [trunk, half]);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(9);
    expect(meetings(scenario, [trunk, half]).every(({ capital }) => capital === 'US')).toBe(true);
    // The quarter that it still plays may yet bring what history decided in it.
    expect(meetings(scenario, [trunk, half]).filter(({ quarter }) => quarter >= half.world.quarter).every(({ first, second }) => first !== null && second !== null)).toBe(true);
    const parting = partingOf(scenario, [trunk, half]);
    if (parting?.kind === 'act') expect(parting.entry.cause.by).toBe('US');
  });
});
