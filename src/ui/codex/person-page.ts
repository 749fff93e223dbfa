/** A person: offices, character, promises, and the events that fell to him. */
import type { Codex, CodexPerson, CodexRole } from '../../scenario/codex-data.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalMark, cardRefs, portrait } from '../app/parts.ts';
import { inOwnLetters, listed, t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import { eventsOfPerson } from './citations.ts';
import { yearsOf } from './entries.ts';
import { eventPart, section } from './links.ts';

/** The page of a person. */
export function personPage(codex: Codex, person: CodexPerson): Child[] {
  const { id, name, capital, roles, promises } = person;
  const { decided, heard } = eventsOfPerson(codex, person);
  const held = roles.filter(({ kind }) => kind !== 'heir');
  const heir = roles.filter(({ kind }) => kind === 'heir');
  return [
    h('div', { class: 'codex-person' }, portrait(id, capital),
      h('div', {},
        h('p', { class: 'codex-over' }, capitalMark(capital), cityOf(capital)),
        h('h2', { tabindex: -1, 'data-target': id }, inOwnLetters(name)),
        h('ul', { class: 'codex-offices' }, ...held.map(office)),
        ...aboutOf(held))),
    heir.length === 0 ? null : section(t('codex:otherwise'), h('p', {}, t('codex:heir', { offices: listed([...new Set(heir.map((role) => inOwnLetters(role.office)))]) })), ...aboutOf(heir)),
    promises.length === 0 ? null : section(t('codex:promises'), h('ul', { class: 'codex-aims' }, ...promises.map(({ title, text, cards }) =>
      h('li', {}, h('strong', {}, title), ` ${text} `, cardRefs(cards))))),
    eventPart(t('codex:decided'), decided),
    eventPart(t('codex:heard'), heard),
    h('p', { class: 'hint' }, t('codex:spanOfGame')),
  ];
}

const office = ({ office: name, from, to }: CodexRole): HTMLElement => h('li', {}, h('span', { class: 'when' }, yearsOf(from, to)), inOwnLetters(name));

/** What is said of a leader stands as it is; of an adviser there is his counsel. */
const aboutOf = (roles: readonly CodexRole[]): Child[] => roles.map(({ kind, about }) => {
  if (about === '') return null;
  return h('p', {}, kind === 'adviser' ? t('codex:counsel', { leaning: about }) : about);
});
