/** The caption of a decision: the day, who decided what, why, what is disputed, and what the cards make of it. */
import { counselFor, leaderOf, quarterName } from '../engine/index.ts';
import type { GameEvent, Option, Part, Scenario } from '../engine/scenario.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Decision, World } from '../engine/types.ts';
import type { Codex, CodexBullet } from '../scenario/codex-data.ts';
import { say } from './messages.ts';
import { textOf } from './play-words.ts';
import { reasonText } from './thought-words.ts';

export interface Caption {
  readonly date: string;
  /** The day in history, where it is known; the campaign's own quarter is `date`. */
  readonly day: string | null;
  readonly event: string;
  readonly title: string;
  readonly capital: string;
  readonly leader: string | null;
  readonly option: string;
  readonly chosen: string;
  /** What history chose, where this campaign chose otherwise. */
  readonly otherwise: string | null;
  readonly outcome: string;
  readonly advice: readonly { readonly name: string; readonly post: string; readonly says: string }[];
  readonly why: readonly string[];
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly cards: readonly string[];
  /** Bullets of those cards that do not simply stand. */
  readonly errors: readonly Pick<CodexBullet, 'id' | 'says' | 'verdict' | 'historians'>[];
}

/** What a caption is written from; the world is the one that the decision left. */
export interface Captioned { readonly scenario: Scenario; readonly world: World; readonly history: boolean; readonly codex: Codex | null }

/** The caption of a decision. */
export function captionOf(from: Captioned, decision: Decision): Caption {
  const { scenario, history } = from;
  const place = placeOf(scenario, decision);
  return {
    date: quarterName(decision.quarter), day: place.event?.day ?? null, event: decision.event, title: textOf(scenario, place.event?.title ?? decision.event),
    capital: decision.capital, leader: leaderIn(from, decision.capital), option: decision.option,
    why: history ? [] : decision.reasons.map((reason) => reasonText(scenario, reason)),
    ...followed(from, place, decision.option),
    ...toldOf(from, place.event),
  };
}

function leaderIn({ scenario, world }: Captioned, capital: string): string | null {
  const seat = CAPITALS.find((id) => id === capital);
  return seat ? textOf(scenario, leaderOf(scenario, world, seat).name) : null;
}

/** What was chosen, what history did instead, what came of it, and who had advised it. */
function followed(from: Captioned, { part, option }: Place, id: string): Pick<Caption, 'chosen' | 'otherwise' | 'outcome' | 'advice'> {
  const { scenario } = from;
  const past = part?.options[part.historical];
  return {
    chosen: textOf(scenario, option?.label ?? id), otherwise: past && past.id !== id ? textOf(scenario, past.label) : null,
    outcome: textOf(scenario, option?.outcome ?? null), advice: part ? adviceFor(from, part, id) : [],
  };
}

interface Place { readonly event: GameEvent | undefined; readonly part: Part | undefined; readonly option: Option | undefined }

function placeOf({ events }: Scenario, decision: Decision): Place {
  const event = events.find(({ id }) => id === decision.event);
  const part = event?.parts.find(({ id }) => id === decision.part);
  return { event, part, option: part?.options.find(({ id }) => id === decision.option) };
}

/** Advice that was followed. */
const adviceFor = ({ scenario, world }: Captioned, part: Part, option: string): Caption['advice'] =>
  counselFor(scenario, world, part).filter(({ favours }) => favours === option).map(({ adviser, says }) => {
    const { name, post } = scenario.advisers[adviser]!;
    return { name: textOf(scenario, name), post: textOf(scenario, post), says: textOf(scenario, says) };
  });

/** What historians and the cards have to say of an event. */
function toldOf({ scenario, codex }: Captioned, event: GameEvent | undefined): Pick<Caption, 'note' | 'sources' | 'cards' | 'errors'> {
  const bullets = codex?.cards.flatMap((card) => card.bullets) ?? [];
  const cards = event?.cards ?? [];
  return {
    note: event && event.note !== null ? textOf(scenario, event.note) : null, sources: event ? sourcesOf(scenario, event) : [], cards,
    errors: bullets.filter(({ id, verdict }) => cards.includes(id) && verdict !== 'stands').map(({ id, says, verdict, historians }) => ({ id, says, verdict, historians })),
  };
}

/** The literature of an event, one line each. */
const sourcesOf = (scenario: Scenario, { sources }: GameEvent): string[] => sources.flatMap(({ id, locator }) => {
  const source = scenario.sources.find((each) => each.id === id);
  if (!source || source.kind === 'notes') return [];
  const name = say('caption/source', { author: source.author, title: source.title, year: source.year });
  return [locator === null ? name : `${name}, ${textOf(scenario, locator)}`];
});

/** The caption as lines, the first with the day and who decided. */
export function captionLines({ date, day, title, capital, leader, chosen, otherwise, outcome, advice, why, note, sources, cards, errors }: Caption): string[] {
  return [
    say('caption/head', { day: day ?? date, title, who: leader === null ? capital : `${leader}, ${capital}` }),
    `  ${chosen}`,
    ...(otherwise === null ? [] : [`  ${say('caption/otherwise', { label: otherwise })}`]),
    ...(outcome === '' ? [] : [`  ${outcome}`]),
    ...advice.map(({ name, post, says }) => `  ${say('caption/advice', { name, post, says })}`),
    ...(why.length === 0 ? [] : [`  ${say('caption/why', { why: why.join('; ') })}`]),
    ...(note === null ? [] : [`  ${say('caption/note', { note })}`]),
    ...errors.map(({ id, says, verdict, historians }) => `  ${say('caption/error', { id, says, verdict: say(`caption/${verdict}`), historians })}`),
    ...(cards.length === 0 ? [] : [`  ${say('caption/cards', { cards: cards.join(', ') })}`]),
    ...sources.map((source) => `  ${source}`),
  ];
}
