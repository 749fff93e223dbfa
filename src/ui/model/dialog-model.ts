/** The decision dialog as the stage draws it: what is known, who advises what, the options and what they are foreseen to do. */
import { counselFor, leaderOf, previewOption, textFor } from '../../engine/index.ts';
import type { GameEvent, Option, Part } from '../../engine/scenario.ts';
import { CAPITALS, THEMES } from '../../engine/types.ts';
import type { Capital, Foreseen, LegalOption, Stop } from '../../engine/types.ts';
import type { CardChip, CounselModel, DialogModel, DialogWords, OptionModel } from '../stage/stage-model.ts';
import type { House } from '../stage/house.ts';
import { hasMessage, t } from '../../words/messages.ts';
import { atTheatre, cityOf, dayWords, eventById, quarterWords, textOf, themeName } from '../../words/names.ts';
import { postAt } from '../../words/posts.ts';
import { refusalWords } from '../../words/refusals.ts';
import { foreseenModel } from './foreseen-model.ts';
import { inMood, portraitId } from './portrait-id.ts';
import type { Mood } from './portrait-id.ts';
import { optionWarnings } from './warnings-model.ts';
import type { Situation } from './situation.ts';

type DecisionStop = Extract<Stop, { kind: 'decision' }>;

/** What the dialog is drawn from. */
export type DialogEyes = Pick<Situation, 'scenario' | 'seen' | 'view' | 'capital'>;

/** The dialog of a decision that waits. */
export function dialogModel(situation: DialogEyes, stop: DecisionStop): DialogModel {
  const { scenario, seen } = situation;
  const event = eventById(scenario, stop.event)!;
  const part = event.parts[stop.part]!;
  const capital = stop.capital as Capital;
  return {
    id: `${event.id}/${stop.part}/${seen.quarter}`,
    house: houseOf(stop.capital),
    heading: t('decision:heading', { leader: textOf(scenario, leaderOf(scenario, seen, capital).name), city: cityOf(capital) }),
    ...paperHead(event, { capital, quarter: seen.quarter }),
    title: textOf(scenario, event.title),
    theme: themeName(THEMES[event.theme]!),
    brief: textOf(scenario, textFor(scenario, seen, part.brief)),
    counsel: counselOf(situation, part, event.crisis || event.rung ? 'tense' : 'calm'),
    options: stop.legal.map((legal, index) => optionModel(situation, event, { part, legal, digit: index + 1 })),
    cards: cardChips(event.cards),
    more: event.more === null ? null : textOf(scenario, event.more),
    words: dialogWords(stop.legal.length),
  };
}

/** Whose paper it is. */
export const houseOf = (id: string): House => CAPITALS.find((capital) => capital === id) ?? 'other';

/** The head of a paper: place, date, class, a typed reference that is the same each time. */
export function paperHead(event: GameEvent, { capital, quarter }: { capital: string; quarter: number }): Pick<DialogModel, 'place' | 'date' | 'classification' | 'reference'> {
  const told = event.day !== null && event.date === quarter;
  return {
    place: placeName(event.place),
    date: told ? dayWords(event.day!) : quarterWords(quarter),
    classification: t(`decision:class.${event.crisis || event.rung ? 'flash' : 'secret'}`),
    reference: t('decision:reference', { number: numberOf(event.id), city: cityOf(capital).toUpperCase() }),
  };
}

/** Four digits that belong to an id, as a registry would stamp them. */
function numberOf(id: string): string {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9000;
  return String(1000 + sum);
}

const dialogWords = (count: number): DialogWords => ({
  counsel: t('decision:counsel'), options: t('decision:options'), effects: t('decision:foreseen'), noEffects: t('decision:nothing'),
  cards: t('decision:cards'), more: t('decision:more'), less: t('decision:less'), background: t('decision:background'),
  minimise: t('decision:minimise'), restore: t('decision:restore'), hint: t('decision:hint', { count }), stamp: t('decision:stamp'),
});

/** References to the revision cards as chips. */
export const cardChips = (cards: readonly string[]): CardChip[] =>
  cards.map((id) => ({ id, text: id, label: t('decision:card', { id: id.replace('c', '') }) }));

/** A place of the map in words; an unknown one is shown by its id. */
export function placeName(place: string | null): string {
  if (place === null) return '';
  const key = `places:${place}`;
  return hasMessage(key) ? t(key) : place.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

function counselOf({ scenario, seen }: DialogEyes, part: Part, mood: Mood): CounselModel[] {
  return counselFor(scenario, seen, part).map(({ adviser, favours, says }) => {
    const { id, name, post, capital } = scenario.advisers[adviser]!;
    const option = part.options.find((each) => each.id === favours);
    return {
      id, portrait: inMood(portraitId(id, capital), mood), house: houseOf(capital), name: textOf(scenario, name), post: postAt(textOf(scenario, post), seen.quarter), says: textOf(scenario, says),
      favours: t('decision:favours', { label: textOf(scenario, option?.label ?? favours) }), favoursId: favours,
    };
  });
}

function optionModel(situation: DialogEyes, event: GameEvent, { part, legal, digit }: { part: Part; legal: LegalOption; digit: number }): OptionModel {
  const { scenario, view } = situation;
  const option = part.options.find(({ id }) => id === legal.id)!;
  const foreseen = view ? previewOption(scenario, view, option) : [];
  return {
    id: option.id, digit,
    label: textOf(scenario, option.label),
    detail: textOf(scenario, option.detail),
    refusal: legal.refusal === null ? null : refusalWords(scenario, legal.refusal),
    remark: remarkOf(situation, event, { part, option, foreseen }),
    effects: foreseen.map((each) => foreseenModel(scenario, each, situation.capital)),
  };
}

/** That an option opens a crisis, and what an adviser has to say against it. */
function remarkOf(situation: DialogEyes, event: GameEvent, { part, option, foreseen }: { part: Part; option: Option; foreseen: readonly Foreseen[] }): string | null {
  const crisis = option.opens && event.crisis ? t('decision:opensCrisis', { at: atTheatre(event.crisis.theatre) }) : null;
  const lines = [crisis, ...optionWarnings(situation, { part, option }, foreseen).map(({ line }) => line)].filter((each) => each !== null);
  return lines.length === 0 ? null : lines.join(' ');
}
