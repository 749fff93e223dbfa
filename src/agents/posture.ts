/** A leader's standing posture to the other two: temper, tension, leanings; at most one change a quarter. */
import { draw, pariahOf } from '../engine/index.ts';
import { CAPITALS, POSTURES } from '../engine/types.ts';
import type { Capital, Posture, View } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { direction, dyad, TENSION, TRUST } from '../engine/quantities.ts';
import { fallOn, softmax } from './softmax.ts';
import type { Worth } from './worth.ts';

/** How much a posture once taken is kept, and how far a change may be from the best, hundredths. Estimates. */
const INERTIA = 70;
const TEMPERATURE = 25;
/** Utility of one point of a leaning, hundredths. Estimate. */
const LEANING = 5;
/** What openness is worth to the pariah besides, hundredths. Estimate. */
const PARIAH = 12;

/** The change of posture of this quarter, if any. */
export function choosePostures(scenario: Scenario, view: View, worth: Worth): Partial<Record<Capital, Posture>> {
  const self = CAPITALS.indexOf(view.capital);
  const others = CAPITALS.filter((capital) => capital !== view.capital);
  const first = draw(view.seen, `posture/${view.capital}`) % 2;
  for (const other of [others[first]!, others[1 - first]!]) {
    const now = view.seen.postures[self * 3 + CAPITALS.indexOf(other)]!;
    const scores = POSTURES.map((_, i) => score(scenario, view, worth, { other, stance: i - 1, now }));
    const odds = softmax(scores, TEMPERATURE);
    const next = fallOn(odds, draw(view.seen, `posture/${view.capital}/${other}`));
    if (next - 1 !== now) return { [other]: POSTURES[next]! };
  }
  return {};
}

interface Case { readonly other: Capital; readonly stance: number; readonly now: number }

/** What a posture (−1 press, 0 hold, +1 open) is worth to this leader. */
function score(scenario: Scenario, view: View, worth: Worth, { other, stance, now }: Case): number {
  const self = CAPITALS.indexOf(view.capital);
  const index = CAPITALS.indexOf(other);
  const pair = dyad(self, index);
  const { pragmatism, rigidity, suspicion } = worth.leader.temper;
  const gain = 2 * worth.of[TRUST + direction(index, self)]! - worth.of[TENSION + pair]! + 3 * (pragmatism - 2.5);
  const doctrine = view.seen.kinds[pair] === 0 ? 5 * rigidity : 0;
  const doubt = (-view.seen.q[TRUST + direction(self, index)]! * suspicion) / 2000;
  const alone = pariahOf(view.seen) === self ? PARIAH : 0;
  const want = gain - doctrine - Math.max(0, doubt) + leaningTo(scenario, view, other);
  return stance * want + Math.max(0, stance) * alone + (stance === now ? INERTIA : 0);
}

/** How a leader's drawn leanings lean towards another capital: positive open, negative press; hundredths of utility. */
export function leaningTo(scenario: Scenario, view: View, other: Capital): number {
  const self = CAPITALS.indexOf(view.capital);
  const leader = scenario.leaders[view.seen.leaders[self]!]!;
  let total = 0;
  for (const index of view.seen.leanings[self] ?? []) {
    const bias = leader.leanings[index]?.bias;
    if (bias?.toward !== other || bias.posture === 'hold') continue;
    total += LEANING * (bias.posture === 'open' ? bias.by : -bias.by);
  }
  return total;
}
