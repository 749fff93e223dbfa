/** The caption of a decision: the day, who decided what, why, what is disputed, and what the cards make of it. */
import { counselFor, leaderOf } from '../../engine/index.ts';
import type { GameEvent, Part, Scenario } from '../../engine/scenario.ts';
import type { Capital, Decision, World } from '../../engine/types.ts';
import type { Codex, CodexBullet } from '../../scenario/codex-data.ts';
import { bulletOf } from '../codex/citations.ts';
import { placeOfDecision, sourcesOf } from '../model/result-model.ts';
import { capitalise, t } from '../../words/messages.ts';
import { cityOf, countryOf, dayWords, eventTitle, isCapital, optionLabel, quarterWords, textOf } from '../../words/names.ts';
import { postAt } from '../../words/posts.ts';
import { reasonWords } from '../../words/reasons.ts';

/** Advice that was followed. */
export interface Advice { readonly says: string; readonly name: string; readonly post: string }

export interface Caption {
  /** Event, part, decider and quarter: one decision of one campaign. */
  readonly key: string;
  readonly capital: string;
  readonly day: string;
  readonly title: string;
  /** Who decided: the leader in office and his capital, or a third country. */
  readonly who: string;
  readonly chosen: string;
  /** What history chose, where this campaign chose otherwise. */
  readonly otherwise: string | null;
  readonly outcome: string;
  readonly advice: readonly Advice[];
  /** Why, in a sentence: a free actor's reasons, or that the player decided. */
  readonly why: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly cards: readonly string[];
  /** Bullets of those cards that do not simply stand. */
  readonly errors: readonly CodexBullet[];
}

/** What a caption is written from. */
export interface Captioned { readonly scenario: Scenario; readonly world: World; readonly history: boolean; readonly codex: Codex | null }

/** One decision of one campaign, as a key. */
export const decisionKey = ({ quarter, event, part, capital }: Pick<Decision, 'quarter' | 'event' | 'part' | 'capital'>): string =>
  `${quarter}/${event}/${part ?? ''}/${capital}`;

/** The caption of a decision, in the world that it left. */
export function captionOf({ scenario, world, history, codex }: Captioned, decision: Decision): Caption {
  const place = placeOfDecision(scenario, decision);
  return {
    key: decisionKey(decision), capital: decision.capital,
    day: dayOf(decision, place?.event ?? null),
    title: eventTitle(scenario, decision.event),
    who: whoDecided(scenario, world, decision.capital),
    chosen: optionLabel(scenario, decision.event, decision.option),
    why: history ? null : whyWords(scenario, world, decision),
    ...(place ? followed(scenario, world, place) : { otherwise: null, outcome: '', advice: [] }),
    ...toldOf(scenario, codex, place?.event ?? null),
  };
}

/** What history did instead, what came of it, and who had advised it. */
const followed = (scenario: Scenario, world: World, { part, option, historical }: PlaceOfDecision): Pick<Caption, 'otherwise' | 'outcome' | 'advice'> => ({
  otherwise: historical && historical.id !== option.id ? textOf(scenario, historical.label) : null,
  outcome: textOf(scenario, option.outcome),
  advice: adviceFor(scenario, world, part, option.id),
});

type PlaceOfDecision = NonNullable<ReturnType<typeof placeOfDecision>>;

const adviceFor = (scenario: Scenario, world: World, part: Part, option: string): Advice[] =>
  counselFor(scenario, world, part).filter(({ favours }) => favours === option).map(({ adviser, says }) => {
    const { name, post } = scenario.advisers[adviser]!;
    return { says: textOf(scenario, says), name: textOf(scenario, name), post: postAt(textOf(scenario, post), world.quarter) };
  });

/** What historians and the cards have to say of an event. */
function toldOf(scenario: Scenario, codex: Codex | null, event: GameEvent | null): Pick<Caption, 'note' | 'sources' | 'cards' | 'errors'> {
  if (!event) return { note: null, sources: [], cards: [], errors: [] };
  const { note, cards } = event;
  return {
    note: note === null ? null : textOf(scenario, note), sources: sourcesOf(scenario, event), cards,
    errors: codex ? cards.flatMap((card) => bulletOf(codex, card) ?? []).filter(({ verdict }) => verdict !== 'stands') : [],
  };
}

/** The day where it is history's; the quarter, and history's day beside it, where the event came at another time. */
function dayOf({ quarter }: Decision, event: { readonly day: string | null; readonly date: number | null } | null): string {
  if (!event?.day || event.date === null) return quarterWords(quarter);
  return event.date === quarter ? dayWords(event.day) : t('replay:otherDay', { quarter: quarterWords(quarter), day: dayWords(event.day) });
}

/** The leader and his capital; of a third country its name. */
export const whoDecided = (scenario: Scenario, world: World, capital: string): string => (isCapital(capital)
  ? t('replay:who', { leader: textOf(scenario, leaderOf(scenario, world, capital).name), city: cityOf(capital) })
  : capitalise(countryOf(capital)));

function whyWords(scenario: Scenario, world: World, { capital, odds, reasons }: Decision): string | null {
  if (world.humans.includes(capital as Capital) && odds === null) return t('replay:byPlayer');
  if (reasons.length === 0) return null;
  const why = reasons.map((reason) => reasonWords(scenario, reason)).join('; ');
  return odds === null ? t('replay:reasons', { why }) : t('replay:reasonsOdds', { why, odds: Math.round(odds / 100) });
}
