/** The acts that promise most are found early: they are the ones that a look at all would find. */
import { expect, it } from 'vitest';
import { freeActor } from '../../src/agents/free-actor.ts';
import { seatOf } from '../../src/agents/play-on.ts';
import { promising } from '../../src/agents/promises.ts';
import { actAt, deskfulOf, lookAt } from '../../src/agents/quick.ts';
import { plusTally } from '../../src/agents/utility.ts';
import { POINT } from '../../src/agents/weighing.ts';
import { worthIn } from '../../src/agents/worth.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { advance, deskOf, emptyTally, newCampaign, plusOrder, tallyOrder, viewFor } from '../../src/engine/index.ts';
import { openings } from '../../src/engine/open-orders.ts';
import type { View, World } from '../../src/engine/types.ts';

const scenario = loadScenario('grand-campaign').scenario!;

/** The ten best that a look at every act finds, as place and promise. */
function all(view: View, places: readonly number[]): (readonly [number, number])[] {
  const desk = deskfulOf(scenario, view.capital);
  const eyes = { of: worthIn(scenario, view).of, now: view.seen.q };
  return places
    .map((place) => [place, lookAt(desk, actAt(desk, place), eyes) - POINT * desk.known[place]!.legal.cost + 40] as const)
    .filter(([, promise]) => promise > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 10);
}

function early(view: View, opens: (act: number) => number): (readonly [number, number])[] {
  const { count, places, promises } = promising(deskfulOf(scenario, view.capital), worthIn(scenario, view), view.seen.q, opens);
  return Array.from({ length: count }, (_, i) => [places[i]!, promises[i]!] as const);
}

/** What a plain act is worth, and what its tally is. */
function both(view: View): [number, number][] {
  const worth = worthIn(scenario, view);
  const tally = emptyTally();
  return deskfulOf(scenario, view.capital).known.flatMap(({ outline }): [number, number][] => {
    const plain = plusOrder(7, { scenario, world: view.seen }, outline, worth.of);
    tallyOrder(tally, scenario, view.seen, outline);
    return Number.isNaN(plain) ? [] : [[plain, plusTally(7, worth, tally, 1)]];
  });
}

/** Plays a campaign; `see` is shown each desk. */
function play(seed: string, see: (world: World, view: View) => void): void {
  const world = newCampaign(scenario, { seed, gravity: 20, humans: [], keepLedger: false });
  const decide = freeActor({ difficulty: 'easy' });
  let done = advance(scenario, world, null, true);
  while (done.refused === null && done.stop) {
    const view = viewFor(scenario, world, seatOf(done.stop));
    if (done.stop.kind === 'orders') see(world, view);
    done = advance(scenario, world, decide(scenario, view, done.stop), true);
  }
}

it.each(['a', 'b'])('the best ten are those that a look at all finds: campaign %s', (seed) => {
  let desks = 0;
  play(seed, (world, view) => {
    const opens = openings(scenario, world, view.capital);
    const places = deskOf(scenario)[view.capital].map((_, act) => opens(act)).filter((place) => place >= 0);
    expect(early(view, opens)).toEqual(all(view, places));
    desks += 1;
  });
  expect(desks).toBeGreaterThan(300);
});

it('what a plain act is worth is what its tally is worth, to the last bit', () => {
  let compared = 0;
  play('c', (_world, view) => {
    const pairs = both(view);
    expect(pairs.every(([plain, tallied]) => Object.is(plain, tallied))).toBe(true);
    compared += pairs.length;
  });
  expect(compared).toBeGreaterThan(20000);
});
