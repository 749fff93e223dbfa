/** The back of the paper: what followed, what the others read, what was done in history. */
import { allEntries } from '../../engine/index.ts';
import type { GameEvent, Option, Part, Scenario } from '../../engine/scenario.ts';
import type { Decision } from '../../engine/types.ts';
import type { ResultModel } from '../stage/stage-model.ts';
import { t } from '../../words/messages.ts';
import { citedText, eventById, textOf } from '../../words/names.ts';
import { changesOf } from './change-model.ts';
import { cardChips, houseOf, paperHead } from './dialog-model.ts';
import type { Situation } from './situation.ts';

interface Place { readonly event: GameEvent; readonly part: Part; readonly option: Option; readonly historical: Option | undefined }

type Reader = Pick<Situation, 'scenario' | 'world' | 'capital' | 'spread'>;

/** Where a decision stands in the scenario, null where the scenario has no such option. */
export function placeOfDecision(scenario: Scenario, decision: Pick<Decision, 'event' | 'part' | 'option'>): Place | null {
  const event = eventById(scenario, decision.event);
  const part = event?.parts.find(({ id }) => id === decision.part);
  const option = part?.options.find(({ id }) => id === decision.option);
  return event && part && option ? { event, part, option, historical: part.options[part.historical] } : null;
}

/** The result of a decision; what it moved is told as the decider can know it. */
export function resultModel({ scenario, ...reader }: Reader, decision: Decision): ResultModel | null {
  const place = placeOfDecision(scenario, decision);
  if (!place) return null;
  const { event, option } = place;
  return {
    id: `${event.id}/${decision.quarter}/result`,
    house: houseOf(decision.capital),
    heading: t('decision:followed'),
    ...paperHead(event, decision),
    title: textOf(scenario, event.title),
    chosen: { heading: t('decision:chose'), text: textOf(scenario, option.label) },
    outcome: textOf(scenario, option.outcome),
    others: option.dispatch === null ? null : { heading: t('decision:others'), text: textOf(scenario, option.dispatch) },
    changes: movedBy(decision, reader),
    history: historyOf(scenario, place),
    note: event.note === null ? null : { heading: t('decision:note'), text: textOf(scenario, event.note) },
    sources: { heading: t('decision:sources'), items: sourcesOf(scenario, event) },
    confidence: event.kind === 'situation' ? null : { level: event.confidence, text: t(`decision:confidence.${event.confidence}`) },
    cards: cardChips(event.cards),
    words: { cards: t('decision:cards'), continue: t('decision:continue'), minimise: t('decision:minimise'), restore: t('decision:restore') },
  };
}

/** What the decision itself has moved, by the ledger; null where nothing did. */
function movedBy({ event, option, capital, quarter }: Decision, { world, ...eyes }: Omit<Reader, 'scenario'>): ResultModel['changes'] {
  const own = allEntries(world).filter(({ cause, quarter: when }) => when === quarter && cause.id === event && cause.by === capital && cause.detail === option);
  const items = changesOf(own, eyes);
  return items.length === 0 ? null : { heading: t('decision:moved'), items };
}

function historyOf(scenario: Scenario, { option, historical }: Place): ResultModel['history'] {
  if (!historical) return null;
  const same = historical.id === option.id;
  return {
    heading: t('decision:history'), text: textOf(scenario, historical.label), same,
    verdict: t(same ? 'decision:same' : 'decision:different'),
  };
}

/** The literature of an event, one line each; the game's own notes are no literature, and its cards stand as chips. */
export const sourcesOf = (scenario: Scenario, event: GameEvent): string[] => event.sources.flatMap(({ id, locator }) => {
  const source = scenario.sources.find((each) => each.id === id);
  if (source?.kind === 'notes') return [];
  const name = source ? t('decision:source', { author: citedText(scenario, source.author), title: citedText(scenario, source.title), year: source.year }) : id;
  return locator ? t('decision:located', { name, locator: textOf(scenario, locator) }) : name;
});
