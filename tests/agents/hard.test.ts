/** The hard actor looks ahead, and no further than its capital may see. */
import { describe, expect, it } from 'vitest';
import { freeActor } from '../../src/agents/free-actor.ts';
import { imagine } from '../../src/agents/imagine.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { hashWorld, newCampaign, viewFor } from '../../src/engine/index.ts';
import type { Capital, Reply, Stop, World } from '../../src/engine/types.ts';
import { duelWork } from '../../src/lab/duels.ts';
import type { Contestant, DuelPart } from '../../src/lab/duels.ts';
import { wilson } from '../../src/lab/intervals.ts';

const scenario = loadScenario('ussuri-1969').scenario!;
const hard = freeActor({ difficulty: 'hard' });

interface Moment { readonly world: World; readonly stop: Stop; readonly reply: Reply }

/** Some stops of Moscow in a free campaign, as they were, and what a hard Moscow replied. */
function moments(seed: string): Moment[] {
  const world = newCampaign(scenario, { seed, gravity: 0, humans: [], keepLedger: false });
  const normal = freeActor({ difficulty: 'normal' });
  const found: Moment[] = [];
  playOn(scenario, world, (given, view, stop) => {
    if (stop.capital !== 'SU' || stop.kind === 'mandates') return normal(given, view, stop);
    const before = structuredClone(world);
    const reply = hard(given, view, stop);
    found.push({ world: before, stop, reply });
    return reply;
  }, null);
  return found;
}

const found = moments('hard');
const again = (world: World, stop: Stop): Reply => hard(scenario, viewFor(scenario, world, 'SU'), stop);

describe('a hard actor', () => {
  it('replies the same to the same, whether it was handed a glance or the whole view', () => {
    expect(found.length).toBeGreaterThan(10);
    for (const { world, stop, reply } of found) expect(again(world, stop)).toEqual(reply);
  });

  it('leaves what it looks at alone', () => {
    for (const { world, stop } of found.slice(0, 6)) {
      const before = hashWorld(world);
      again(world, stop);
      expect(hashWorld(world)).toBe(before);
    }
  });

  it('decides by nothing that its capital cannot see: not by what lies ahead, in other heads or in other envelopes', () => {
    for (const { world, stop, reply } of found) {
      const other = structuredClone(world);
      for (const index of [0, 2]) {
        other.mandates[index] = [];
        other.leanings[index] = [0, 1];
        other.secretAims[index] = 0;
      }
      other.hazard = other.hazard.map(() => 500000);
      other.scheduled = [];
      other.orders = other.orders.filter(({ from }) => from === 'SU');
      other.sealed = other.sealed.filter(({ capital }) => capital === 'SU');
      if (other.ladder) other.ladder.resolve = other.ladder.sides.map((side, i) => (side === 'SU' ? other.ladder!.resolve[i]! : 9999)) as [number, number];
      expect(again(other, stop)).toEqual(reply);
    }
  });

  it('imagines other luck and other hearts in each world, its own side as it is', () => {
    const { world, stop } = found.at(-1)!;
    const view = viewFor(scenario, world, 'SU');
    const worlds = [0, 1, 2].map((sample) => imagine(scenario, view, stop, sample));
    expect(new Set([world.key, ...worlds.map(({ key }) => key)]).size).toBe(4);
    for (const { q } of worlds) {
      view.spread.forEach((spread, i) => expect(Math.abs(q[i]! - view.seen.q[i]!)).toBeLessThanOrEqual(spread));
      expect(q).not.toEqual(view.seen.q);
    }
  });

  it('imagines nothing where history decides', () => {
    const world = newCampaign(scenario, { seed: 'h', gravity: 100, humans: [], keepLedger: false });
    const same = newCampaign(scenario, { seed: 'h', gravity: 100, humans: [], keepLedger: false });
    playOn(scenario, world, hard, null);
    playOn(scenario, same, freeActor({ difficulty: 'normal' }), null);
    expect(hashWorld(world)).toBe(hashWorld(same));
  });
});

const MINUTES = 120_000;

describe('in a duel from the same seat with the same luck', () => {
  const strait = loadScenario('taiwan-strait-1958').scenario!;
  const duel = (first: Contestant, second: Contestant, seat: Capital, runs: number): DuelPart => {
    const job = { kind: 'duel', runs, chunk: runs, seed: 'test', seat, first, second } as const;
    const part = duelWork.empty(strait, job);
    duelWork.play(strait, job, { first: 0, last: runs }, part);
    return part;
  };

  /** That more than half are won is beyond doubt, and that so many are is not ruled out. */
  function wins({ won, runs }: DuelPart, share: number): void {
    const [low, high] = wilson(won, runs);
    expect(low).toBeGreaterThan(0.5);
    expect(high).toBeGreaterThan(share);
  }

  it.each(['US', 'SU', 'CN'] as const)('normal beats a random player from %s', (seat) => wins(duel('normal', 'random', seat, 60), 0.7));
  it('hard beats a random player', () => wins(duel('hard', 'random', 'US', 12), 0.85), MINUTES);
  it('hard beats normal', () => wins(duel('hard', 'normal', 'US', 20), 0.6), MINUTES);
});
