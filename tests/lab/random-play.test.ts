import { describe, expect, it } from 'vitest';
import { randomActor } from '../../src/agents/fixed-actors.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { hashWorld, quarterName, viewFor } from '../../src/engine/index.ts';
import { accountOf, COUNT, COUNT_THEMED, HIGHEST, LOWEST, QUANTITY_NAMES } from '../../src/engine/quantities.ts';
import { CAPITALS, THEMES } from '../../src/engine/types.ts';
import type { Capital, World } from '../../src/engine/types.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { parseSave } from '../../src/session/parse-save.ts';
import { fromSave, toSave } from '../../src/session/saves.ts';
import { begin, current, step } from '../../src/session/session.ts';
import type { Session } from '../../src/session/types.ts';
import { shipped, SHIPPED } from './support/shipped.ts';

const RUNS = 200;
const PATIENCE = 3;
const easy = freeActor({ difficulty: 'easy' });

function play(scenario: Scenario, run: number): Session {
  const human = CAPITALS[run % 3]!;
  const random = randomActor(`play/${run}`);
  let now = begin(scenario, { seed: `play/${run}`, gravity: (run % 6) * 20, humans: [human] }, easy, 'easy');
  while (current(now).stop) {
    const { world, stop } = current(now);
    const next = step(now, random(scenario, viewFor(scenario, world, human), stop!));
    if (next.refused) throw new Error(`run ${run}, ${stop!.kind}: ${JSON.stringify(next.refused)}`);
    now = next.session;
  }
  return now;
}

/** What is wrong with a finished state: a value out of range, a sum that does not come out. */
function faultsOf({ opening }: Scenario, { q, ledger }: World): string[] {
  const applied = new Array<number>(COUNT).fill(0);
  for (const entry of ledger) applied[entry.q]! += entry.applied;
  const faults: string[] = [];
  for (let i = 0; i < COUNT; i += 1) {
    const name = QUANTITY_NAMES[i]!;
    if (!Number.isInteger(q[i])) faults.push(`${name} is not whole: ${q[i]}`);
    if (q[i]! < LOWEST[i]! || q[i]! > HIGHEST[i]!) faults.push(`${name} out of range: ${q[i]}`);
    if (opening.q[i]! + applied[i]! !== q[i]) faults.push(`${name}: opening ${opening.q[i]} + ${applied[i]} is not ${q[i]}`);
  }
  for (let i = 0; i < COUNT_THEMED; i += 1) {
    let sum = 0;
    for (let part = 0; part <= THEMES.length; part += 1) sum += q[accountOf(i) + part]!;
    if (sum !== q[i]) faults.push(`${QUANTITY_NAMES[i]!}: accounts ${sum}, not ${q[i]}`);
  }
  return faults;
}

/** Quarters in a row in which a human decided nothing of his own, at most. */
function longestWait({ steps, scenario }: Session, human: Capital): number {
  const own = steps.filter(({ stop }) => stop?.capital === human && (stop.kind === 'decision' || stop.kind === 'rung'));
  const decided = new Set(own.map(({ world }) => world.quarter));
  let wait = 0;
  let longest = 0;
  for (let quarter = scenario.from; quarter <= Math.min(scenario.to, steps.at(-1)!.world.quarter); quarter += 1) {
    wait = decided.has(quarter) ? 0 : wait + 1;
    longest = Math.max(longest, wait);
  }
  return longest;
}

describe.each(SHIPPED)('random play, %s', (id) => {
  it(`of ${RUNS} campaigns: each ends, keeps ranges and sums, and comes back from its save`, () => {
    const scenario = shipped(id);
    for (let run = 0; run < RUNS; run += 1) {
      const session = play(scenario, run);
      const { world } = current(session);
      expect(world.over, `run ${run}`).not.toBeNull();
      expect(faultsOf(scenario, world), `run ${run}, ${quarterName(world.quarter)}`).toEqual([]);
      const parsed = parseSave(JSON.stringify(toSave(session)));
      if (parsed.refused) throw new Error(`run ${run}: ${JSON.stringify(parsed.refused)}`);
      const loaded = fromSave(parsed.save, scenario, easy);
      if (loaded.refused) throw new Error(`run ${run}: ${JSON.stringify(loaded.refused)}`);
      expect(hashWorld(current(loaded.session).world)).toBe(hashWorld(world));
    }
  }, 600_000);

  it('leaves no human more than three quarters without a decision of his own', () => {
    const scenario = shipped(id);
    for (let run = 0; run < 30; run += 1) {
      expect(longestWait(play(scenario, run), CAPITALS[run % 3]!), `run ${run}`).toBeLessThanOrEqual(PATIENCE);
    }
  }, 120_000);
});
