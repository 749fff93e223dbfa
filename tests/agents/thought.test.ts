/** What an actor weighs can be asked for, and the number that is shown is the number that decides. */
import { describe, expect, it } from 'vitest';
import { freeActor, mindOf } from '../../src/agents/free-actor.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { flipAt, likeliest, thoughtAt, withNumber } from '../../src/agents/thought.ts';
import type { Flip } from '../../src/agents/thought.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { newCampaign, viewFor } from '../../src/engine/index.ts';
import type { Decide, Reply, Stop, View } from '../../src/engine/types.ts';

const scenario = loadScenario('treaty-1950').scenario!;

interface Moment { readonly view: View; readonly stop: Stop; readonly reply: Reply }

/** Stops of free actors in a campaign, each as it was seen. */
function moments(seed: string, decide: Decide, gravity = 0): Moment[] {
  const world = newCampaign(scenario, { seed, gravity, humans: [], keepLedger: true });
  const found: Moment[] = [];
  playOn(scenario, world, (given, view, stop) => {
    const reply = decide(given, view, stop);
    if (stop.kind === 'decision' || stop.kind === 'answer' || stop.kind === 'rung') {
      found.push({ view: structuredClone(viewFor(given, world, view.capital)), stop: structuredClone(stop), reply });
    }
    return reply;
  }, null);
  return found;
}

const normal = mindOf('normal');
const found = ['a', 'b', 'c', 'd', 'e'].flatMap((seed) => moments(seed, freeActor({ difficulty: 'normal' }), seed === 'c' ? 50 : 0));
const choiceOf = (reply: Reply): string => (reply.kind === 'decision' ? reply.option : reply.kind === 'answer' ? reply.answer : reply.kind === 'rung' ? reply.move : '');

describe('a thought', () => {
  it('gives the odds and the reasons with which the choice was made, to the letter', () => {
    expect(new Set(found.map(({ stop }) => stop.kind))).toEqual(new Set(['decision', 'answer', 'rung']));
    for (const { view, stop, reply } of found) {
      const thought = thoughtAt({ scenario, view, stop }, normal)!;
      const choice = choiceOf(reply);
      expect(reply).toMatchObject({ odds: thought.odds[thought.ids.indexOf(choice)], reasons: thought.reasons(choice) });
    }
  });
});

describe('the minimal flip', () => {
  const flips = found.map((moment) => ({ ...moment, flip: flipAt({ scenario, ...moment }, normal) }));
  const told = flips.flatMap(({ flip, ...moment }) => (flip ? [{ ...moment, flip }] : []));
  const choiceAt = ({ view, stop }: Moment, { q }: Flip, value: number): string =>
    likeliest(thoughtAt({ scenario, view: withNumber(view, q, value), stop }, normal)!, stop);

  it('is found for many choices, and is another choice', () => {
    expect(told.length).toBeGreaterThan(20);
    for (const moment of told) expect(moment.flip.choice).not.toBe(choiceAt(moment, moment.flip, moment.view.seen.q[moment.flip.q]!));
  });

  it('turns the choice with that number, and one point less does not', () => {
    for (const moment of told) {
      const { q, value, up, choice } = moment.flip;
      const now = moment.view.seen.q[q]!;
      const less = value + (up ? -100 : 100);
      expect(choiceAt(moment, moment.flip, value)).toBe(choice);
      if (up ? less > now : less < now) expect(choiceAt(moment, moment.flip, less)).not.toBe(choice);
      expect(up ? value > now : value < now).toBe(true);
    }
  });

  it('is what the actor itself would then have done at most draws', () => {
    const answers = told.filter(({ stop }) => stop.kind === 'answer');
    expect(answers.length).toBeGreaterThan(3);
    const decide = freeActor({ difficulty: 'normal' });
    for (const { view, stop, flip } of answers) {
      const { seen } = withNumber(view, flip.q, flip.value);
      const yes = Array.from({ length: 200 }, (_, key) => decide(scenario, { ...view, seen: { ...seen, key } }, stop))
        .filter((reply) => reply.kind === 'answer' && reply.answer === 'yes').length / 200;
      if (flip.choice === 'yes') expect(yes).toBeGreaterThan(0.4);
      else expect(yes).toBeLessThan(0.6);
    }
  });

  it('of one who looks ahead leaves what he saw there as it was, and is the same each time', () => {
    const { view, stop } = found.find((each) => each.stop.kind === 'decision')!;
    expect(flipAt({ scenario, view, stop }, mindOf('hard'))).toEqual(flipAt({ scenario, view, stop }, mindOf('hard')));
  });
});
