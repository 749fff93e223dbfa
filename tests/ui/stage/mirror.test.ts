import { describe, expect, it } from 'vitest';
import { layDialog } from '../../../src/ui/stage/dialog-layout.ts';
import { layLadder } from '../../../src/ui/stage/ladder-layout.ts';
import { untold } from '../../../src/ui/stage/mirror.ts';
import { buttonsOf, leavesOf, textsOf } from '../../../src/ui/stage/page.ts';
import type { Entry, Page } from '../../../src/ui/stage/page.ts';
import { layResult } from '../../../src/ui/stage/result-layout.ts';
import { CRISIS, DECISION, DECISION_OF_FOUR, RESULT, STANCE } from './sample-stage.ts';
import { measure } from './support/measure.ts';

const room = { width: 1366, height: 768, textScale: 1, measure };
const squeeze = (text: string): string => text.toUpperCase().replaceAll(/\s/gu, '');

/** What the canvas shows, as one text without spaces, for lines break anywhere. */
const shown = (page: Page): string => textsOf(page).map(({ lines }) => squeeze(lines.join(''))).join('|');
/** What a screen reader is told. */
const told = (page: Page): string =>
  [...textsOf(page).filter((text) => text.told).map(({ text }) => text), ...buttonsOf(page).map(({ label }) => label)].map(squeeze).join('|');

const labels = (page: Page): string => squeeze(JSON.stringify(page.entries));

const decisions = [['three options', DECISION], ['four options', DECISION_OF_FOUR]] as const;

describe.each(decisions)('the mirror of a decision with %s', (_, model) => {
  const page = layDialog(model, room, true);
  const { words } = model;
  const texts = [
    model.heading, model.place, model.date, model.classification, model.reference, model.title, model.theme, model.brief, words.hint,
    ...(model.more === null ? [] : [model.more, words.background]),
    ...model.counsel.flatMap(({ name, post, says, favours }) => [name, post, says, favours]),
    ...model.options.flatMap(({ label, detail, refusal, remark, effects }) => [label, detail, refusal ?? '', remark ?? '', ...effects.flatMap(({ name, change }) => [name, change])]),
    ...model.options.flatMap(({ effects }) => effects.filter(({ certainty }) => certainty !== 'sure').map(({ certaintyText }) => certaintyText)),
    ...model.cards.map(({ text }) => text),
  ];

  it('shows every text of the model', () => {
    expect(texts.filter((text) => !shown(page).includes(squeeze(text)))).toEqual([]);
  });

  it('tells every text of the model', () => {
    const chips = model.cards.map(({ text }) => text);
    expect(texts.filter((text) => !chips.includes(text) && !told(page).includes(squeeze(text)))).toEqual([]);
    expect(untold(page).filter((id) => !id.endsWith('.digit') && !id.startsWith('card.'))).toEqual([]);
  });

  it('tells what only the bars show: certainty and cause', () => {
    const hidden = model.options.flatMap(({ effects }) => effects.flatMap(({ certaintyText, because }) => [certaintyText, because]));
    expect(hidden.filter((text) => !told(page).includes(squeeze(text)))).toEqual([]);
  });

  it('has a button for every control, named by its words', () => {
    const names = buttonsOf(page).map(({ label }) => label);
    const wanted = [words.minimise, ...(model.more === null ? [] : [words.less]), ...model.cards.map(({ label }) => label), ...model.options.map(({ label }) => label)];
    expect(names.toSorted()).toEqual(wanted.toSorted());
  });

  it('disables what is not possible and lets digits choose the rest', () => {
    const options = buttonsOf(page).filter(({ id }) => id.startsWith('option:'));
    expect(options.map(({ digit, disabled }) => [digit, disabled])).toEqual(model.options.map(({ digit, refusal }) => [digit, refusal !== null]));
  });

  it('describes each option by a group that exists', () => {
    const ids = groupIds(page.entries);
    expect(buttonsOf(page).filter(({ describedBy }) => describedBy !== null && !ids.includes(describedBy))).toEqual([]);
  });
});

describe('the mirror of a result', () => {
  const page = layResult(RESULT, room);
  it('shows and tells the same', () => {
    const texts = [RESULT.title, RESULT.chosen.text, RESULT.outcome, RESULT.others!.text, RESULT.history!.text, RESULT.history!.verdict, RESULT.note!.text, ...RESULT.sources.items, RESULT.confidence!.text];
    expect(texts.filter((text) => !shown(page).includes(squeeze(text)) || !told(page).includes(squeeze(text)))).toEqual([]);
    expect(untold(page).filter((id) => !id.startsWith('card.'))).toEqual([]);
  });
});

describe.each([['a crisis', CRISIS], ['a stance', STANCE]] as const)('the mirror of %s', (_, model) => {
  const page = layLadder(model, room);
  it('shows and tells the same', () => {
    const texts = [
      model.title, model.theatre, model.date, model.turn, model.movesLeft, model.situation, ...model.rungs.map(({ name }) => name), ...model.log,
      ...model.sides.flatMap(({ name, state }) => [name, state]), ...model.choices.flatMap(({ label, detail, refusal, risks }) => [label, detail, refusal ?? '', ...risks.map(({ text }) => text)]),
    ];
    expect(texts.filter((text) => !shown(page).includes(squeeze(text)) || !told(page).includes(squeeze(text)))).toEqual([]);
    expect(untold(page).filter((id) => !id.endsWith('.digit'))).toEqual([]);
  });

  it('names its lists', () => {
    for (const name of [model.words.rungs, model.words.choices]) expect(labels(page)).toContain(squeeze(name));
  });

  it('says on which rung each side stands', () => {
    for (const side of model.sides) expect(textsOf(page).some(({ id, text }) => id === `rung.${side.rung}.${side.id}` && text === side.name)).toBe(true);
  });
});

it('reads in the order in which it is drawn: title, brief, counsel, options', () => {
  const ids = leavesOf(layDialog(DECISION, room, false).entries).map(({ id }) => id);
  const order = ['heading', 'title', 'brief', 'lin.name', 'option:bloody', 'option:protest', 'option:talks'];
  expect(order.map((id) => ids.indexOf(id))).toEqual(order.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b));
});

const groupIds = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => (entry.kind === 'group' ? [...(entry.id === null ? [] : [entry.id]), ...groupIds(entry.entries)] : []));
