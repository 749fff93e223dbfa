/** What is open is listed quickly for ensembles, and in full, with reasons, for players: both must say the same. */
import { expect, it } from 'vitest';
import { freeActor } from '../../src/agents/free-actor.ts';
import { randomActor } from '../../src/agents/fixed-actors.ts';
import { answerFree, seatOf } from '../../src/agents/play-on.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { advance, deskOf, hashWorld, legalOrders, newCampaign, parseIntervention, pointsOf, viewFor } from '../../src/engine/index.ts';
import { openings, openOrders } from '../../src/engine/open-orders.ts';
import type { Brief, Capital, Intervention, World } from '../../src/engine/types.ts';

const scenario = loadScenario('grand-campaign').scenario!;
const changed = (...settings: readonly string[]): Intervention[] => settings.map((setting) => parseIntervention(scenario, setting) as Intervention);

/** Plays a campaign of chance to its end; `see` is shown the state at each stop for orders. */
function play(interventions: readonly Intervention[], see: (world: World, capital: Capital) => void): void {
  const world = newCampaign(scenario, { seed: 'open', gravity: 40, humans: [], interventions, keepLedger: false });
  const decide = randomActor('open');
  let done = advance(scenario, world, null);
  while (done.refused === null && done.stop) {
    if (done.stop.kind === 'orders') see(world, done.stop.capital);
    done = advance(scenario, world, answerFree(scenario, world, decide, done.stop));
  }
  expect(done.refused).toBeNull();
}

it.each([
  ['as it was', []],
  ['with acts and events struck out', changed('act:US>CN:visit=never', 'act:CN>SU:polemic=never', `${scenario.events.find(({ doors }) => doors.length > 0)!.id}=never`)],
])('what is open is what has no refusal and can be paid: %s', (_name, interventions) => {
  let seen = 0;
  play(interventions, (world, capital) => {
    const points = pointsOf(world, capital);
    const { legal, places } = openOrders(scenario, world, capital);
    expect(legal).toEqual(legalOrders(scenario, world, capital).filter(({ refusal, cost }) => refusal === null && cost <= points));
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(deskOf(scenario)[capital].map((_, act) => act).map(openings(scenario, world, capital)).filter((place) => place >= 0)).toEqual(places);
    seen += 1;
  });
  expect(seen).toBeGreaterThan(300);
});

it.each(['easy', 'normal'] as const)('nobody decides otherwise because he was asked unseen, or told briefly: %s', (difficulty) => {
  const told: readonly Brief[] = [false, true, 'untold'];
  const short = loadScenario('ussuri-1969').scenario!;
  const ends = told.map((brief) => {
    const world = newCampaign(short, { seed: 'told', gravity: 50, humans: [], keepLedger: false });
    const decide = freeActor({ difficulty });
    let done = advance(short, world, null, brief);
    while (done.refused === null && done.stop) {
      const reply = brief === false ? decide(short, viewFor(short, world, seatOf(done.stop)), done.stop) : answerFree(short, world, decide, done.stop);
      done = advance(short, world, reply, brief);
    }
    return hashWorld(world);
  });
  expect(new Set(ends).size).toBe(1);
});
