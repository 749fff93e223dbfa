/** A role card from the scenario's own data: who one is, what one is after, what one knows when one sits down and what not. */
import { bandOf, leaderOf } from '../../engine/index.ts';
import { direction, dyad, ECONOMY, HEAT, PRESTIGE, STRENGTH, SUPPORT, TENSION, TRUST } from '../../engine/quantities.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { CAPITALS, THEATRES } from '../../engine/types.ts';
import type { Capital, World } from '../../engine/types.ts';
import { capitalise, t } from '../../words/messages.ts';
import { bandName, cityOf, countryOf, pairOf, quarterWords, textOf, theatreName } from '../../words/names.ts';
import { postAt } from '../../words/posts.ts';
import { quantityWords } from '../../words/quantities.ts';

export interface RoleCard {
  readonly capital: Capital;
  readonly country: string;
  readonly city: string;
  readonly leaderId: string;
  readonly leader: string;
  readonly office: string;
  readonly about: string;
  readonly when: string;
  readonly aims: readonly { readonly title: string; readonly text: string }[];
  readonly promises: readonly string[];
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly relations: readonly { readonly pair: string; readonly kind: string; readonly tension: string; readonly treaties: string }[];
  readonly advisers: readonly { readonly name: string; readonly post: string }[];
  readonly questions: readonly string[];
}

/** What a card has room for. */
const MOST_HOT = 3;
const HOT = 2000;
const MOST_ADVISERS = 4;

/** The card of a capital for a group that sits down to a scenario as `world` is. */
export function roleCard(scenario: Scenario, capital: Capital, world: World): RoleCard {
  const { quarter } = world;
  const leader = leaderOf(scenario, world, capital);
  return {
    capital, country: capitalise(countryOf(capital)), city: cityOf(capital),
    leaderId: leader.id, leader: textOf(scenario, leader.name), office: textOf(scenario, leader.office), about: textOf(scenario, leader.about),
    when: quarterWords(quarter),
    aims: scenario.aims.filter((aim) => aim.capital === capital).map(({ title, text }) => ({ title: textOf(scenario, title), text: textOf(scenario, text) })),
    promises: leader.mandates.map(({ title }) => textOf(scenario, title)),
    known: knownTo(world, capital), unknown: unknownTo(capital), relations: relationsOf(scenario, world),
    advisers: scenario.advisers.filter((each) => each.capital === capital && each.from <= quarter && each.to >= quarter).slice(0, MOST_ADVISERS)
      .map(({ name, post }) => ({ name: textOf(scenario, name), post: postAt(textOf(scenario, post), quarter) })),
    questions: questionsFor(scenario, world, capital),
  };
}

const othersOf = (capital: Capital): [Capital, Capital] => CAPITALS.filter((each) => each !== capital) as [Capital, Capital];

/** One's own side exactly, and what stands in every newspaper. */
function knownTo({ q }: World, capital: Capital): string[] {
  const own = CAPITALS.indexOf(capital);
  const hot = THEATRES.map((_, index) => HEAT + index).filter((at) => q[at]! >= HOT).toSorted((a, b) => q[b]! - q[a]!).slice(0, MOST_HOT);
  return [
    ...othersOf(capital).map((other) => TRUST + direction(own, CAPITALS.indexOf(other))),
    ...[SUPPORT, PRESTIGE, STRENGTH, ECONOMY].map((first) => first + own), ...hot,
  ].map((at) => (at >= HEAT && at < SUPPORT ? t('together:roles.heat', { theatre: capitalise(theatreName(THEATRES[at - HEAT]!)), heat: Math.round(q[at]! / 100) }) : quantityWords(at, q[at]!)));
}

function unknownTo(capital: Capital): string[] {
  const [a, b] = othersOf(capital).map(cityOf) as [string, string];
  return ['hearts', 'secrets', 'envelopes', 'resolve'].map((each) => t(`together:roles.unknown.${each}`, { a, b }));
}

/** The three pairs as all the world sees them, with the treaties that bind them. */
function relationsOf(scenario: Scenario, world: World): RoleCard['relations'] {
  return (['US-SU', 'US-CN', 'SU-CN'] as const).map((id, index) => {
    const [a, b] = id.split('-') as [Capital, Capital];
    const tension = world.q[TENSION + index]!;
    const treaties = scenario.treaties.filter(({ parties }, at) => parties.includes(a) && parties.includes(b) && world.treaties[at]!.made > 0 && world.treaties[at]!.ended === 0);
    return {
      pair: capitalise(pairOf(id)), kind: t(`table:kind.${['enmity', 'neutral', 'amity'][world.kinds[index]!]}`),
      tension: t('together:roles.tension', { tension: Math.round(tension / 100), band: bandName(tension) }),
      treaties: treaties.map(({ name }) => textOf(scenario, name)).join('; '),
    };
  });
}

/** Three questions before the first decision: aims that may pull apart, the nearest quarrel, the other two. */
function questionsFor(scenario: Scenario, { q }: World, capital: Capital): string[] {
  const [a, b] = othersOf(capital);
  const own = CAPITALS.indexOf(capital);
  const tensionWith = (other: Capital): number => q[TENSION + dyad(own, CAPITALS.indexOf(other))]!;
  const worst = tensionWith(a) >= tensionWith(b) ? a : b;
  const [first, second] = scenario.aims.filter((aim) => aim.capital === capital).toSorted((x, y) => y.weight - x.weight).map(({ title }) => textOf(scenario, title));
  return [
    second === undefined ? t('together:roles.ask.aim', { first: first ?? '' }) : t('together:roles.ask.aims', { first: first!, second }),
    t(`together:roles.ask.${bandOf(tensionWith(worst)) === 'calm' ? 'calm' : 'tension'}`, { city: cityOf(worst), tension: Math.round(tensionWith(worst) / 100) }),
    t('together:roles.ask.others', { a: cityOf(a), b: cityOf(b) }),
  ];
}
