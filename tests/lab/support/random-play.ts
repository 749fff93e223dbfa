/** Random but legal play of a scenario: what must hold of every campaign, whoever plays it. */
import { describe, expect, it } from 'vitest';
import { randomActor } from '../../../src/agents/fixed-actors.ts';
import { freeActor } from '../../../src/agents/free-actor.ts';
import { playOn } from '../../../src/agents/play-on.ts';
import { allEntries, ENGINE_VERSION, hashWorld, newCampaign, viewFor } from '../../../src/engine/index.ts';
import { accountOf, COUNT, COUNT_THEMED, HIGHEST, LOWEST, QUANTITY_NAMES } from '../../../src/engine/quantities.ts';
import { CAPITALS, THEMES } from '../../../src/engine/types.ts';
import type { Capital, Happening, Reply, Setup, World } from '../../../src/engine/types.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import { parseSave } from '../../../src/session/parse-save.ts';
import { fromSave } from '../../../src/session/saves.ts';
import { shortEntry } from '../../../src/session/short-log.ts';
import type { Save } from '../../../src/session/types.ts';
import { shipped } from './shipped.ts';

const PATIENCE = 3;
/** Largest save of a whole campaign. */
const MOST_BYTES = 16_384;
const easy = freeActor({ difficulty: 'easy' });

/** A finished campaign: the human's replies and the state that they led to. */
interface Played { readonly setup: Setup; readonly human: Capital; readonly log: readonly Reply[]; readonly world: World }

/** Plays on the bare road, so that coming back from a save (under immer) also compares the two. */
function play(scenario: Scenario, run: number): Played {
  const human = CAPITALS[run % 3]!;
  const random = randomActor(`play/${run}`);
  const setup: Setup = { seed: `play/${run}`, gravity: (run % 6) * 20, humans: [human] };
  const world = newCampaign(scenario, setup);
  const log: Reply[] = [];
  let now = playOn(scenario, world, easy, null);
  while (now.stop) {
    log.push(random(scenario, viewFor(scenario, world, human), now.stop));
    now = playOn(scenario, world, easy, log.at(-1)!);
    if (now.refused) throw new Error(`run ${run}: ${JSON.stringify(now.refused)}`);
  }
  return { setup, human, log, world };
}

const saveOf = (scenario: Scenario, { setup, log, world }: Played): Save => ({
  format: 2, program: 'three-capitals', engine: ENGINE_VERSION, scenario: scenario.id, scenarioHash: scenario.hash, setup,
  difficulty: 'easy', log: log.map((reply) => shortEntry({ kind: 'reply', reply })), hash: hashWorld(world), quarter: world.quarter,
});

/** What is wrong with a finished state: a value out of range, a sum that does not come out. */
function faultsOf({ opening }: Scenario, world: World): string[] {
  const { q } = world;
  const applied = new Array<number>(COUNT).fill(0);
  for (const entry of allEntries(world)) applied[entry.q]! += entry.applied;
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

/** Most decisions at events in a quarter that a human did not himself bring about, over a campaign. */
function mostDialogs(scenario: Scenario, run: number): number {
  const human = CAPITALS[run % 3]!;
  const random = randomActor(`dialogs/${run}`);
  const world = newCampaign(scenario, { seed: `dialogs/${run}`, gravity: (run % 5) * 20, humans: [human], keepLedger: false });
  const asked = new Set<string>();
  const laid = new Map<number, number>();
  const next = (reply: Reply | null): ReturnType<typeof playOn> => playOn(scenario, world, easy, reply);
  for (let now = next(null); now.stop; now = next(random(scenario, viewFor(scenario, world, human), now.stop))) {
    for (const event of openedBy(human, now.happenings)) asked.add(event);
    if (now.stop.kind === 'decision' && !asked.has(now.stop.event)) laid.set(world.quarter, (laid.get(world.quarter) ?? 0) + 1);
  }
  return Math.max(0, ...laid.values());
}

/** Events that orders of this capital opened. */
const openedBy = (capital: Capital, happenings: readonly Happening[]): string[] => happenings.flatMap((each, i) => {
  if (each.kind !== 'act' || each.result !== 'opened' || each.order.from !== capital) return [];
  const next = happenings.slice(i).find(({ kind }) => kind === 'event');
  return next?.kind === 'event' ? [next.event] : [];
});

/** Quarters in a row without an event to decide or a move on the ladder, at most, within the term. */
function longestWait(scenario: Scenario, run: number): number {
  const human = CAPITALS[run % 3]!;
  const random = randomActor(`wait/${run}`);
  const world = newCampaign(scenario, { seed: `wait/${run}`, gravity: (run % 6) * 20, humans: [human], keepLedger: false });
  const decided = new Set<number>();
  let now = playOn(scenario, world, easy, null);
  while (now.stop) {
    if (now.stop.kind === 'decision' || now.stop.kind === 'rung') decided.add(world.quarter);
    now = playOn(scenario, world, easy, random(scenario, viewFor(scenario, world, human), now.stop));
  }
  let wait = 0;
  let longest = 0;
  for (let quarter = scenario.from; quarter <= Math.min(scenario.to, world.quarter); quarter += 1) {
    wait = decided.has(quarter) ? 0 : wait + 1;
    longest = Math.max(longest, wait);
  }
  return longest;
}

/** The tests of one scenario, over so many campaigns (fewer where each is long). */
export function randomPlay(id: string, runs = 200): void {
  const scenario = shipped(id);

  describe(`random play, ${id}`, () => {
    it(`of ${runs} campaigns: each ends, keeps ranges and sums, and comes back from its save`, () => {
      for (let run = 0; run < runs; run += 1) {
        const played = play(scenario, run);
        expect(played.world.over, `run ${run}`).not.toBeNull();
        expect(faultsOf(scenario, played.world), `run ${run}`).toEqual([]);
        const text = JSON.stringify(saveOf(scenario, played));
        expect(text.length, `run ${run}`).toBeLessThan(MOST_BYTES);
        const parsed = parseSave(text);
        if (parsed.refused) throw new Error(`run ${run}: ${JSON.stringify(parsed.refused)}`);
        expect(fromSave(parsed.save, scenario, easy).refused, `run ${run}`).toBeNull();
      }
    }, 600_000);

    it('lays at most three decisions of a quarter before a human, beside what he brought about himself', () => {
      for (let run = 0; run < Math.ceil(runs / 3); run += 1) expect(mostDialogs(scenario, run), `run ${run}`).toBeLessThanOrEqual(3);
    }, 120_000);

    it('leaves no human more than three quarters without a decision of his own', () => {
      for (let run = 0; run < Math.ceil(runs / 3); run += 1) expect(longestWait(scenario, run), `run ${run}`).toBeLessThanOrEqual(PATIENCE);
    }, 120_000);
  });
}
