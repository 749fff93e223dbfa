/** “What if … had …?”: events to search, by year and by card, and for the one chosen what else could have been. */
import { yearOf } from '../../engine/quarters.ts';
import type { GameEvent, Part, Scenario } from '../../engine/scenario.ts';
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { cardRefs } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { cityOf, quarterShort, textOf } from '../../words/names.ts';
import type { Desk } from './desk.ts';

export interface Picker {
  readonly element: HTMLElement;
  readonly redraw: () => void;
  /** Another story is on its way: nothing can be chosen until it is here. */
  readonly wait: () => void;
}

type Grouping = 'year' | 'card';

interface State { search: string; by: Grouping; event: GameEvent | null }

/** The picker of one change; `chosen` hears of it as `--set` writes it. */
export function eventPicker(desk: Desk, chosen: (set: string) => void): Picker {
  const state: State = { search: '', by: 'year', event: eventIn(desk) };
  const [list, choice] = [h('div', { class: 'event-groups', 'data-scroll': 'events' }), h('div', { class: 'event-choice' })];
  const pick = (event: GameEvent): void => {
    state.event = event;
    drawChoice();
    choice.querySelector<HTMLElement>('input')?.focus();
  };
  const drawList = (): void => fill(list, groups(desk.scenario, state, pick));
  const drawChoice = (): void => fill(choice, state.event === null ? h('p', { class: 'hint' }, t('lab:pick.none')) : choices(desk, state.event, chosen));
  const id = newId('event-search');
  const element = h('div', { class: 'event-picker' },
    h('div', { class: 'event-tools' },
      h('label', { for: id }, t('lab:pick.search')),
      h('input', { id, type: 'text', 'data-key': 'event-search', autocomplete: 'off', maxlength: 60, oninput: (event) => { state.search = (event.target as HTMLInputElement).value; drawList(); } }),
      grouping(state, drawList)),
    list, choice);
  const redraw = (): void => {
    state.event = eventIn(desk);
    drawList();
    drawChoice();
  };
  const wait = (): void => {
    fill(list, h('p', { class: 'hint', role: 'status' }, t('lab:pick.fetching')));
    fill(choice, null);
  };
  redraw();
  return { element, redraw, wait };
}

/** The event of the first change, where that is one of an event. */
function eventIn({ scenario, settings }: Desk): GameEvent | null {
  const name = (settings.set[0] ?? '').split(/[=/]/)[0];
  return scenario.events.find(({ id }) => id === name) ?? null;
}

function grouping(state: State, draw: () => void): HTMLElement {
  const id = newId('event-group');
  const select = h('select', { id, class: 'select', onchange: () => { state.by = select.value as Grouping; draw(); } },
    ...(['year', 'card'] as const).map((by) => h('option', { value: by, selected: by === state.by }, t(`lab:pick.by.${by}`))));
  return h('span', { class: 'event-grouping' }, h('label', { for: id }, t('lab:pick.group')), select);
}

const fits = (scenario: Scenario, { title, id, cards }: GameEvent, search: string): boolean => {
  const text = `${textOf(scenario, title)} ${id.replaceAll('-', ' ')} ${cards.join(' ')}`.toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
};

function groups(scenario: Scenario, state: State, pick: (event: GameEvent) => void): Child {
  const open = state.search.trim() !== '';
  const found = scenario.events.filter((event) => event.kind !== 'situation' && event.kind !== 'counterfactual' && fits(scenario, event, state.search.trim()));
  if (found.length === 0) return h('p', { class: 'hint', role: 'status' }, t('lab:pick.nothing'));
  return [...groupsOf(found, state.by)].map(([name, events]) => h('details', { class: 'event-group', open: open || events.includes(state.event!) },
    h('summary', {}, name, ' ', h('span', { class: 'hint' }, t('lab:pick.count', { count: events.length }))),
    h('ul', {}, ...events.map((event) => h('li', {}, h('button', {
      type: 'button', class: 'event-entry', 'aria-pressed': String(event === state.event), 'data-key': `event-${event.id}`, onclick: () => pick(event),
    }, h('span', { class: 'event-date' }, quarterShort(event.date ?? event.from)), h('span', {}, textOf(scenario, event.title))))))));
}

function groupsOf(events: readonly GameEvent[], by: Grouping): Map<string, GameEvent[]> {
  const groups = new Map<string, GameEvent[]>();
  const sorted = events.toSorted((a, b) => (a.date ?? a.from) - (b.date ?? b.from));
  for (const event of sorted) {
    const names = by === 'year' ? [String(yearOf(event.date ?? event.from))] : [...new Set(event.cards.map((card) => t('lab:pick.card', { card: card.slice(0, card.indexOf('.')).slice(1) })))];
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), event]);
  }
  return by === 'year' ? groups : new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What else could have been: never, or each option that history did not take. */
function choices(desk: Desk, event: GameEvent, chosen: (set: string) => void): Child {
  const { scenario, settings } = desk;
  const name = newId('choice');
  const now = settings.set[0] ?? '';
  const box = (value: string, label: string, about: string): HTMLElement => h('label', { class: 'choice-line' },
    h('input', { type: 'radio', name, value, checked: value === now, 'data-key': `choice-${value}`, onchange: () => chosen(value) }), h('span', {}, label, about === '' ? null : h('span', { class: 'hint' }, about)));
  return h('fieldset', {}, h('legend', {}, t('lab:pick.had', { event: textOf(scenario, event.title) }), ' ', cardRefs(event.cards)),
    box(`${event.id}=never`, t('lab:pick.never'), ''),
    ...event.parts.flatMap((part) => optionBoxes(scenario, event, part, box)));
}

function optionBoxes(scenario: Scenario, event: GameEvent, part: Part, box: (value: string, label: string, about: string) => HTMLElement): HTMLElement[] {
  return part.options.filter((_, index) => index !== part.historical).map(({ id, label }) => {
    const set = part.id === null ? `${event.id}=${id}` : `${event.id}/${part.id}=${id}`;
    const history = part.options[part.historical];
    return box(set, t('lab:pick.option', { who: cityOf(part.decider), option: textOf(scenario, label) }), history ? t('lab:pick.history', { option: textOf(scenario, history.label) }) : '');
  });
}
