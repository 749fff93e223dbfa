/** Small parts of the codex's pages: links to entries, lists of them, rows with a heading. */
import type { Codex, CodexEvent } from '../../scenario/codex-data.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalise, inOwnLetters, t } from '../../words/messages.ts';
import { countryOf } from '../../words/names.ts';
import { bulletOf } from './citations.ts';
import { dateOfEvent } from './entries.ts';
import { hrefOf, hrefOfMention, isBullet } from './target.ts';
import type { Kind } from './target.ts';

/** A link to an entry. */
export const link = (kind: Kind, id: string, label: string): HTMLElement => h('a', { href: hrefOf(kind, id) }, inOwnLetters(label));

/** A link to a term or a bullet by its name. */
export function mention(codex: Codex, id: string): HTMLElement {
  const name = isBullet(id) ? `${id} ${bulletOf(codex, id)?.title ?? ''}` : codex.glossary.find((each) => each.id === id)?.term ?? id;
  return h('a', { href: hrefOfMention(id) }, name.trim());
}

/** Links behind a heading of their own; nothing where there are none. */
export const mentions = (codex: Codex, title: string, ids: readonly string[]): Child => (ids.length === 0 ? null
  : section(title, h('ul', { class: 'codex-links' }, ...ids.map((id) => h('li', {}, mention(codex, id))))));

/** A part of a page with its heading. */
export const section = (title: string, ...content: Child[]): HTMLElement => h('section', { class: 'codex-part' }, h('h3', {}, title), ...content);

/** Events as a list of links with their dates. */
export function eventList(events: readonly CodexEvent[]): HTMLElement {
  return h('ul', { class: 'codex-events' }, ...events.map((event) => h('li', {},
    event.kind === 'situation' ? null : h('span', { class: 'when' }, dateOfEvent(event)), link('event', event.id, event.title))));
}

/** The same as a part of a page; nothing where there are none. */
export const eventPart = (title: string, events: readonly CodexEvent[]): Child => (events.length === 0 ? null : section(title, eventList(events)));

const FOLD = 6;

/** A list that folds where it is long, with its heading as the handle. */
export function folding(title: string, count: number, list: HTMLElement): HTMLElement {
  if (count <= FOLD) return h('div', { class: 'codex-sub' }, h('h4', {}, title), list);
  return h('details', { class: 'codex-sub' }, h('summary', {}, h('span', { class: 'codex-fold' }, t('codex:counted', { title, count }))), list);
}

/** A country as a link where it has an entry; the three capitals have none. */
export const countryLink = (codex: Codex, id: string): HTMLElement | string =>
  (codex.countries.some((each) => each.id === id) ? link('country', id, capitalise(countryOf(id))) : capitalise(countryOf(id)));

/** Children with a separator between them. */
export const joined = (parts: readonly (HTMLElement | string)[], between: string): Child[] => parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));

/** A row of a list of facts; nothing where there is nothing to say. */
export const fact = (name: string, ...content: Child[]): Child => (content.every((each) => each === null || each === '' || (Array.isArray(each) && each.length === 0)) ? null
  : h('div', {}, h('dt', {}, name), h('dd', {}, ...content)));
