/** The parts of the composing page that are about the lesson and about what is played. */
import { LENGTHS, LEVELS, REVEALS } from '../../classroom/exercise.ts';
import type { Exercise, Side } from '../../classroom/exercise.ts';
import { quarterOf } from '../../engine/index.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { shelf, takeScenario } from '../scenario-shelf.ts';
import { radioGroup } from '../screens/radio.ts';
import { group, tick } from '../screens/setting-fields.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import { blankExercise } from './compose-desk.ts';
import type { Desk } from './compose-desk.ts';
import { areaField, lineField, row, scaleField, selectField } from './compose-fields.ts';
import { quarterChoices } from './compose-words.ts';

/** Title, question, brief, cards, length, exam board. */
export function lessonPart({ draft, change }: Desk): Child[] {
  const { title, question, brief, cards, minutes, board } = draft();
  const toggle = (card: number, on: boolean): void =>
    change({ cards: on ? [...draft().cards, card].toSorted((a, b) => a - b) : draft().cards.filter((each) => each !== card) });
  return [
    lineField({ label: t('classroom:title'), value: title, most: 120, key: 'title', change: (value) => change({ title: value }) }),
    areaField({ label: t('classroom:question'), value: question, most: 300, rows: 1, hint: t('classroom:questionHint'), change: (value) => change({ question: value }) }),
    areaField({ label: t('classroom:brief'), value: brief, most: 3000, rows: 5, hint: t('classroom:briefHint'), change: (value) => change({ brief: value }) }),
    h('fieldset', { class: 'compose-cards' }, h('legend', {}, t('classroom:cards')),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((card) => tick(String(card), cards.includes(card), (on) => toggle(card, on)))),
    row(
      selectField({
        label: t('classroom:minutes'), value: String(minutes), choices: LENGTHS.map((value) => ({ value: String(value), label: t('classroom:minutesValue', { value }) })),
        change: (value) => change({ minutes: LENGTHS.find((each) => String(each) === value) ?? 40 }),
      }),
      lineField({ label: t('classroom:board'), value: board, most: 120, hint: t('classroom:boardHint'), change: (value) => change({ board: value }) })),
  ];
}

/** Scenario and stretch, side, how history pulls, luck, when history is shown; `stretched` is called when other events lie in the stretch. */
export function playPart(desk: Desk, stretched: () => void): HTMLElement {
  const host = h('div', { class: 'compose-play' });
  fill(host, ...stretch(desk, stretched), sideChoice(desk), ...conditions(desk));
  return host;
}

function stretch(desk: Desk, stretched: () => void): Child[] {
  const { draft, change, scenario } = desk;
  const { from, to, express } = draft();
  const quarters = quarterChoices(scenario());
  return [
    selectField({
      label: t('classroom:scenario'), value: draft().scenario, key: 'scenario', hint: t('classroom:scenarioHint'),
      choices: shelf.map(({ id, title }) => ({ value: id, label: title })), change: (id) => void otherScenario(desk, id),
    }),
    row(
      selectField({ label: t('classroom:from'), value: from, key: 'from', choices: quarters, change: (value) => { change({ from: value }, 'rules'); stretched(); } }),
      selectField({ label: t('classroom:to'), value: to, key: 'to', choices: quarters, change: (value) => { change({ to: value }, 'rules'); stretched(); } })),
    scenario().express === null ? null : tick(t('classroom:express'), express, (on) => change({ express: on }, 'rules')),
    scenario().express === null ? null : tick(t('classroom:desks'), (draft().desks ?? 0) > 0, (on) => change({ desks: on ? thirdOf(draft()) : 0 }, 'rules')),
  ];
}

/** The desks are opened three times in a stretch. */
const thirdOf = ({ from, to }: Pick<Exercise, 'from' | 'to'>): number => Math.max(1, Math.ceil((quarterOf(to) + 1 - quarterOf(from)) / 3));

/** Another scenario knows other events: what hangs on the old ones is laid aside with the old draft. */
async function otherScenario({ draft, take }: Desk, id: string): Promise<void> {
  const scenario = (await takeScenario(id))!;
  const { from, to, express, sides } = { ...blankExercise(scenario, ''), sides: scenario.sides };
  const { side, prompts, divergence } = draft();
  const kept: Side = side === 'free' || side === 'three' || sides.some((each) => each === side) ? side : 'free';
  await take({
    ...draft(), id: blankExercise(scenario, '').id, scenario: id, from, to, express, side: kept, locked: [], cards: [...scenario.cards], divergence: { ...divergence, set: [] },
    prompts: prompts.filter(({ at, kind }) => !at.startsWith('event:') && kind !== 'forecast'),
  });
}

const sideChoice = ({ draft, change, scenario }: Desk): HTMLElement => radioGroup(t('classroom:side'), [
  ...scenario().sides.map((capital) => ({ value: capital, label: cityOf(capital) })),
  { value: 'free', label: t('classroom:sides.free') }, { value: 'three', label: t('classroom:sides.three') },
], draft().side, (value) => change({ side: value as Side }, 'rules'));

function conditions({ draft, change }: Desk): Child[] {
  const { gravity, level, seed, leanings, reveal } = draft();
  const seedHost = h('div', {});
  const drawSeed = (): void => fill(seedHost, draft().seed === null ? null : lineField({ label: t('classroom:seedName'), value: draft().seed ?? '', most: 40, key: 'seed', change: (value) => change({ seed: value }) }));
  drawSeed();
  return [
    scaleField({ label: t('classroom:gravity'), value: gravity, step: 5, words: (value) => t('campaign:gravityValue', { value, words: t(`campaign:gravityWords.${Math.round(value / 25) * 25}`) }), change: (value) => change({ gravity: value }, 'rules') }),
    row(
      selectField({ label: t('classroom:level'), value: level, choices: LEVELS.map((value) => ({ value, label: t(`campaign:difficulties.${value}`) })), change: (value) => change({ level: value as Exercise['level'] }, 'rules') }),
      selectField({ label: t('classroom:reveal'), value: reveal, choices: REVEALS.map((value) => ({ value, label: t(`classroom:reveals.${value}`) })), change: (value) => change({ reveal: value as Exercise['reveal'] }) })),
    group(t('classroom:luck'),
      tick(t('classroom:sameLuck'), seed !== null, (on) => { change({ seed: on ? 'class' : null }, 'rules'); drawSeed(); }),
      seedHost,
      tick(t('classroom:leanings'), leanings, (on) => change({ leanings: on }, 'rules'))),
  ];
}
