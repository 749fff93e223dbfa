/** A leader's standing posture to the other two: temper, tension, leanings; at most one change a quarter. */
import { draw, oncePer, tuningOf } from '../engine/index.ts';
import { CAPITALS, POSTURES } from '../engine/types.ts';
import type { Capital, Posture, View } from '../engine/types.ts';
import type { Leader, Scenario } from '../engine/scenario.ts';
import { capitalIndex, COMRADES, direction, dyad, TENSION, TRUST } from '../engine/quantities.ts';
import { fallOn, softmax } from './softmax.ts';
import type { Worth } from './worth.ts';

/** How much a posture once taken is kept, and how far a change may be from the best, hundredths. Estimates. */
const INERTIA = 70;
const TEMPERATURE = 25;
/** Utility of one point of a leaning, hundredths. Estimate. */
const LEANING = 5;
/** What openness is worth to the pariah besides, hundredths. Estimate. */
const PARIAH = 12;

/** What the luck of a posture is called. */
const NAMES: readonly string[] = CAPITALS.map((capital) => `posture/${capital}`);
const TOWARD: readonly string[] = CAPITALS.map((capital) => `/${capital}`);

type Turn = Readonly<Partial<Record<Capital, Posture>>>;
const NO_TURN: Turn = {};
/** Every turn of a posture, by the capital towards which and the posture. */
const TURNS: readonly (readonly Turn[])[] = CAPITALS.map((other) => POSTURES.map((posture) => ({ [other]: posture })));

/** The change of posture of this quarter, if any. */
export function choosePostures(view: View, { worth, leanings, pariah }: Stand): Turn {
  const self = capitalIndex(view.capital);
  const name = NAMES[self]!;
  const first = (self + 1) % 3;
  const second = 3 - self - first;
  const low = Math.min(first, second);
  const high = Math.max(first, second);
  const swapped = draw(view.seen, name) % 2 === 1;
  for (let turn = 0; turn < 2; turn += 1) {
    const index = swapped === (turn === 0) ? high : low;
    const now = view.seen.postures[self * 3 + index]!;
    score(view, worth, { index, now, leaning: leanings[index]!, alone: pariah ? PARIAH : 0 });
    const next = fallOn(softmax(SCORES, TEMPERATURE, ODDS), draw(view.seen, name, TOWARD[index]!));
    if (next - 1 !== now) return TURNS[index]![next]!;
  }
  return NO_TURN;
}

/** What a leader turns by: his worths, how he leans to each capital, whether his own is the pariah. */
interface Stand { readonly worth: Worth; readonly leanings: readonly number[]; readonly pariah: boolean }

interface Case { readonly index: number; readonly now: number; readonly leaning: number; readonly alone: number }

/** What each posture (press, hold, open) is worth to the leader who turns, and how likely it is; empty of meaning between two. */
const SCORES = [0.5, 0.5, 0.5];
const ODDS = [0.5, 0.5, 0.5];

/** Scores each posture (−1 press, 0 hold, +1 open) by what it is worth to this leader. */
function score(view: View, worth: Worth, { index, now, leaning, alone }: Case): void {
  const self = capitalIndex(view.capital);
  const pair = dyad(self, index);
  const { pragmatism, rigidity, suspicion } = worth.leader.temper;
  const gain = 2 * worth.of[TRUST + direction(index, self)]! - worth.of[TENSION + pair]! + 3 * (pragmatism - 2.5);
  const doctrine = view.seen.kinds[pair] === 0 ? 5 * rigidity : 0;
  const doubt = (-view.seen.q[TRUST + direction(self, index)]! * suspicion) / 2000;
  const want = gain - doctrine - Math.max(0, doubt) + leaning;
  SCORES[0] = -want;
  SCORES[1] = 0;
  SCORES[2] = want + alone;
  SCORES[now + 1]! += INERTIA;
}

/** How far a leader of one communist party stands from the other's in rigidity, where he is the more rigid; 0 for all others. */
function apart({ leaders }: Scenario, { seen }: View, self: number, other: number): number {
  if (dyad(self, other) !== COMRADES) return 0;
  return Math.max(0, leaders[seen.leaders[self]!]!.temper.rigidity - leaders[seen.leaders[other]!]!.temper.rigidity);
}

/** How a leader's drawn leanings lean towards another capital: positive open, negative press; hundredths of utility. */
export function leaningTo(scenario: Scenario, view: View, other: Capital): number {
  const self = capitalIndex(view.capital);
  const leader = scenario.leaders[view.seen.leaders[self]!]!;
  let total = -tuningOf(scenario).mindApart * apart(scenario, view, self, capitalIndex(other));
  const drawn = view.seen.leanings[self]!;
  const biases = biasesOf(scenario).get(leader)!;
  for (let i = 0; i < drawn.length; i += 1) total += biases[drawn[i]! * CAPITALS.length + capitalIndex(other)] ?? 0;
  return total;
}

/** What each of a leader's leanings is worth towards each capital. */
const biasesOf = oncePer(({ leaders }): ReadonlyMap<Leader, readonly number[]> => new Map(leaders.map((leader) => [leader, biases(leader)])));

const biases = ({ leanings }: Leader): number[] => leanings.flatMap(({ bias }) => CAPITALS.map((capital) => {
  if (bias?.toward !== capital || bias.posture === 'hold') return 0;
  return LEANING * (bias.posture === 'open' ? bias.by : -bias.by);
}));
