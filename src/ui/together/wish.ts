/** Three groups, one table, on the form of a new campaign: which seats, what they call themselves, how it fits a lesson. */
import { quarterOf } from '../../engine/quarters.ts';
import type { Capital } from '../../engine/types.ts';
import { h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalMark, portrait } from '../app/parts.ts';
import type { ScenarioCard, ShelfLine } from '../scenario-shelf.ts';
import { shelf } from '../scenario-shelf.ts';
import { t } from '../../words/messages.ts';
import { cityOf, countryOf, textOf } from '../../words/names.ts';
import { GROUP_NAME_LIMIT } from './groups.ts';
import type { GroupNames } from './groups.ts';
import { tableLinks } from './links.ts';

/** What is wished for a table: its seats, in the order of the capitals, and their groups' names. */
export interface TableWish { seats: readonly Capital[]; names: GroupNames }

/** How often the desks are opened in a lesson. */
const OPENINGS = 3;
/** Minutes that a decision, an envelope and the start take a table of groups. */
const MINUTES = { decision: 1.5, envelope: 2, start: 6 } as const;

/** Every so many quarters the desks are opened, so that it happens three times. */
export function desksOf({ id }: Pick<ScenarioCard, 'id'>): number {
  const line = shelf.find((each) => each.id === id);
  return line ? Math.max(1, Math.ceil(quartersIn(line) / OPENINGS)) : 1;
}

const quartersIn = ({ from, to }: ShelfLine): number => quarterOf(to) - quarterOf(from) + 1;

/** How many decisions and envelopes an express table has, and about how many minutes they take. */
export function lessonOf({ express }: ScenarioCard, { seats }: TableWish): { readonly decisions: number; readonly envelopes: number; readonly minutes: number } {
  const decisions = seats.reduce((sum, capital) => sum + (express?.[capital] ?? 0), 0);
  const envelopes = OPENINGS * seats.length;
  const minutes = Math.round((decisions * MINUTES.decision + envelopes * MINUTES.envelope + MINUTES.start) / 5) * 5;
  return { decisions, envelopes, minutes };
}

/** Who sits at the table: two or three capitals, each with a name for its group if it likes. */
export function seatsPart(card: ScenarioCard, wish: TableWish, changed: () => void): HTMLElement {
  const state = h('p', { class: 'hint', role: 'status' });
  const toggle = (capital: Capital, box: HTMLInputElement): void => {
    const seats = card.sides.filter((each) => (each === capital ? box.checked : wish.seats.includes(each)));
    if (seats.length < 2) {
      box.checked = true;
      state.textContent = t('campaign:table.atLeastTwo');
      return;
    }
    wish.seats = seats;
    changed();
  };
  return h('fieldset', { class: 'table-seats' }, h('legend', { class: 'field-title' }, t('campaign:table.seats')),
    ...card.sides.map((capital) => seatRow(capital, wish, toggle)), state);
}

function seatRow(capital: Capital, wish: TableWish, toggle: (capital: Capital, box: HTMLInputElement) => void): HTMLElement {
  const city = cityOf(capital);
  const id = newId('seat');
  const box = h('input', { id, type: 'checkbox', checked: wish.seats.includes(capital), 'data-key': `seat-${capital}`, onchange: () => toggle(capital, box) });
  const name = h('input', {
    type: 'text', maxlength: GROUP_NAME_LIMIT, value: wish.names[capital] ?? '', autocomplete: 'off', placeholder: t('campaign:table.name'), 'aria-label': t('campaign:table.nameOf', { city }),
    oninput: () => { wish.names = { ...wish.names, [capital]: name.value }; },
  });
  return h('p', { class: 'table-seat' }, h('label', { for: id }, box, capitalMark(capital), city), name);
}

const STEPS = ['roles', 'curtain', 'seal', 'projector', 'debrief'] as const;

/** What one reads beside the form: who sits where, and how it goes. */
export const tableIntro = (card: ScenarioCard): Child[] => [
  h('div', { class: 'table-intro-head' }, ...card.sides.map((capital) => {
    const leader = card.leaders.find((each) => each.capital === capital)!;
    return h('figure', {}, portrait(leader.id, capital, 'small'), h('figcaption', {}, h('span', {}, capitalMark(capital), cityOf(capital)), h('span', { class: 'hint' }, textOf(card, leader.name))));
  })),
  h('h2', {}, t('campaign:table.heading')), h('p', {}, t('campaign:table.about')),
  h('ol', { class: 'table-steps' }, ...STEPS.map((step) => h('li', {}, t(`campaign:table.step.${step}`)))),
  tableLinks(card.id, null),
  h('h3', {}, t('campaign:aims')),
  h('ul', { class: 'table-aims' }, ...card.aims.map((aim) => h('li', {}, capitalMark(aim.capital), h('span', { class: 'visually-hidden' }, countryOf(aim.capital), ': '), textOf(card, aim.title)))),
  h('h3', {}, t('campaign:introduction')), h('p', { class: 'dispatch-text' }, textOf(card, card.introduction)),
];
