/** A revision card, bullet by bullet: what it says, what historians say, what the game does with it. */
import type { Codex, CodexBullet, CodexCard, Verdict } from '../../scenario/codex-data.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { inOwnLetters, t } from '../../words/messages.ts';
import { cityOf, quarterShort } from '../../words/names.ts';
import { citationsOf } from './citations.ts';
import type { Citations } from './citations.ts';
import { eventList, folding, joined, link, mention } from './links.ts';
import { hrefOf } from './target.ts';

const MARKS: Readonly<Record<Verdict, string>> = { stands: '✓', 'in-part': '½', wrong: '✕', disputed: '?' };

/** The verdict as a stamp: told by its words and a mark, not by colour alone. */
export const verdictBadge = (verdict: Verdict): HTMLElement => h('span', { class: `verdict verdict-${verdict}` },
  h('span', { 'aria-hidden': 'true' }, `${MARKS[verdict]} `), t(`codex:verdict.${verdict}`));

/** The same as a mark alone, for lists. */
export const verdictMark = (verdict: Verdict): HTMLElement => h('span', { class: `verdict-mark verdict-${verdict}` },
  h('span', { 'aria-hidden': 'true' }, MARKS[verdict]), h('span', { class: 'visually-hidden' }, ` (${t(`codex:verdict.${verdict}`)})`));

/** The page of a card. */
export function cardPage(codex: Codex, { id, title, about, bullets }: CodexCard): Child[] {
  return [
    h('p', { class: 'codex-over' }, t('codex:cardOf', { number: id.slice(1) })),
    h('h2', { tabindex: -1, 'data-target': id }, inOwnLetters(title)),
    h('p', { class: 'codex-lead' }, about),
    h('p', { class: 'codex-see' }, h('a', { href: `#/lab/claim/${id}` }, t('codex:lab'))),
    ...bullets.map((bullet) => bulletPart(codex, bullet)),
    neighbours(codex, id),
  ];
}

function bulletPart(codex: Codex, { id, title, says, verdict, historians, game, sources }: CodexBullet): HTMLElement {
  const literature = sources.map((source) => {
    const found = codex.sources.find((each) => each.id === source.id);
    return found ? t('codex:source', { author: found.author, title: found.title, year: found.year }) : source.id;
  });
  return h('section', { class: 'codex-bullet' },
    h('h3', { tabindex: -1, 'data-target': id }, h('span', { class: 'bullet-id' }, id), ` ${title} `, verdictBadge(verdict)),
    h('dl', { class: 'codex-rows' },
      row(t('codex:says'), h('p', { class: 'card-says' }, says)),
      row(t('codex:historians'), h('p', {}, historians)),
      row(t('codex:inGame'), ...gamePart(codex, citationsOf(codex, id), game)),
      row(t('codex:sources'), h('ul', { class: 'codex-sources' }, ...literature.map((line) => h('li', {}, line))))));
}

const row = (name: string, ...content: Child[]): HTMLElement => h('div', {}, h('dt', {}, name), h('dd', {}, ...content));

function gamePart(codex: Codex, { events, situations, acts, aims, promises, terms, treaties }: Citations, game: string | null): Child[] {
  return [
    game === null ? null : h('p', {}, game),
    events.length === 0 ? null : folding(t('codex:eventsOf'), events.length, eventList(events)),
    situations.length === 0 ? null : folding(t('codex:recurring'), situations.length, eventList(situations)),
    acts.length === 0 ? null : folding(t('codex:acts'), acts.length, h('ul', { class: 'codex-acts' }, ...acts.map(({ date, text }) => h('li', {}, h('span', { class: 'when' }, quarterShort(date)), text)))),
    aims.length + promises.length === 0 ? null : folding(t('codex:aims'), aims.length + promises.length, h('ul', { class: 'codex-aims' },
      ...aims.map(({ capital, title }) => h('li', {}, t('codex:aimOf', { city: cityOf(capital), title }))),
      ...promises.map(({ person, wish }) => h('li', {}, link('person', person.id, person.name), `: ${wish.title}`)))),
    terms.length + treaties.length === 0 ? null : h('p', { class: 'codex-see' }, t('codex:see'), ' ', ...joined([
      ...treaties.map(({ id, name }) => link('treaty', id, name)), ...terms.map(({ id }) => mention(codex, id))], ' · ')),
  ];
}

function neighbours({ cards }: Codex, id: string): HTMLElement {
  const at = cards.findIndex((card) => card.id === id);
  const to = (index: number, key: string): Child => (cards[index]
    ? h('a', { class: 'btn', href: hrefOf('card', cards[index]!.id) }, t(key, { title: inOwnLetters(cards[index]!.title) })) : null);
  return h('nav', { class: 'codex-neighbours', 'aria-label': t('codex:neighbours') }, to(at - 1, 'codex:before'), to(at + 1, 'codex:after'));
}
