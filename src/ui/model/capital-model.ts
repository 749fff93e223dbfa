/** The capital strip: who leads, how he stands, what he is after. */
import { leaderOf, measure, pointsOf } from '../../engine/index.ts';
import { ECONOMY, INITIATIVE, NUCLEAR, PRESTIGE, STRENGTH, SUPPORT, TENSION, dyad } from '../../engine/quantities.ts';
import { CAPITALS } from '../../engine/types.ts';
import type { Capital } from '../../engine/types.ts';
import type { Measure } from '../../engine/scenario.ts';
import { countryOf, textOf } from '../../words/names.ts';
import { valueWords } from '../../words/quantities.ts';
import { capitalise, t } from '../../words/messages.ts';
import { numberOf } from './number-model.ts';
import type { NumberModel } from './number-model.ts';
import type { Mood } from './portrait-id.ts';
import type { Situation } from './situation.ts';

export interface GoalModel {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** 0…100 as it would be scored now. */
  readonly score: number;
  readonly cards: readonly string[];
  /** The quantities that it is measured by, each with its weight in words; empty for a deed. */
  readonly terms: readonly { readonly number: NumberModel; readonly weight: string }[];
}

export interface CapitalModel {
  readonly capital: Capital;
  readonly country: string;
  readonly leader: string;
  readonly leaderId: string;
  readonly office: string;
  /** How he looks. */
  readonly mood: Mood;
  readonly about: string;
  /** Points left to spend, and those that lie sealed on the desk. */
  readonly points: number;
  readonly sealed: number;
  readonly numbers: readonly NumberModel[];
  readonly nuclear: NumberModel;
  readonly nuclearText: string;
  readonly initiative: NumberModel;
  readonly aims: readonly GoalModel[];
  readonly mandates: readonly GoalModel[];
}

/** The strip of a capital; of one's own in a campaign, of any in a replay. `sealed` points lie on the desk already. */
export function capitalModel(situation: Situation, capital: Capital, sealed = 0): CapitalModel {
  const { scenario, seen } = situation;
  const index = CAPITALS.indexOf(capital);
  const leader = leaderOf(scenario, seen, capital);
  const chosen = seen.mandates[index]!;
  const nuclear = NUCLEAR + index;
  return {
    capital,
    country: capitalise(countryOf(capital)),
    leader: textOf(scenario, leader.name),
    leaderId: leader.id,
    office: capitalise(textOf(scenario, leader.office)),
    mood: moodOf(seen.q, index),
    about: textOf(scenario, leader.about),
    points: pointsOf(seen, capital) - sealed, sealed,
    numbers: [SUPPORT, PRESTIGE, STRENGTH, ECONOMY].map((first) => numberOf(situation, first + index)),
    nuclear: numberOf(situation, nuclear),
    nuclearText: valueWords(nuclear, seen.q[nuclear]!),
    initiative: numberOf(situation, INITIATIVE + index),
    aims: scenario.aims.filter((aim) => aim.capital === capital)
      .map((aim) => goal(situation, aim, scenario.from)),
    mandates: leader.mandates.filter(({ id }) => chosen.includes(id))
      .map((mandate) => goal(situation, mandate, seen.since[index]!)),
  };
}

/** Tension that worries, and what makes one content; hundredths. */
const WORRY = 6500;
const CONTENT = { tension: 5000, support: 5500 } as const;

/** Strained when either quarrel nears a crisis or home is lost; glad when both are quiet and home is behind him. */
function moodOf(q: ArrayLike<number>, index: number): Mood {
  const worst = Math.max(...[0, 1, 2].filter((other) => other !== index).map((other) => q[TENSION + dyad(index, other)]!));
  const support = q[SUPPORT + index]!;
  if (worst >= WORRY || support < 3500) return 'tense';
  return worst < CONTENT.tension && support >= CONTENT.support ? 'glad' : 'calm';
}

interface Wish { readonly id: string; readonly title: string; readonly text: string; readonly cards: readonly string[]; readonly measure: Measure }

function goal(situation: Situation, wish: Wish, since: number): GoalModel {
  const { scenario, seen } = situation;
  const terms = wish.measure.kind === 'deed' ? [] : wish.measure.terms;
  return {
    id: wish.id, title: textOf(scenario, wish.title), text: textOf(scenario, wish.text), cards: wish.cards,
    score: Math.round(measure(scenario, seen, since, wish.measure) / 100),
    terms: terms.map(({ q, weight }) => ({ number: numberOf(situation, q), weight: t(weight < 0 ? 'because:less' : 'because:more') })),
  };
}
