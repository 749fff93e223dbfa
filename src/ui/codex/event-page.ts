/** An event: what was known, what could be done, what was done, and which bullets it tells. */
import type { GameEvent, Option, Part, Scenario } from '../../engine/scenario.ts';
import { THEMES } from '../../engine/types.ts';
import type { Codex, CodexEvent } from '../../scenario/codex-data.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { placeName } from '../model/dialog-model.ts';
import { sourcesOf } from '../model/result-model.ts';
import { capitalise, inOwnLetters, listed, t } from '../../words/messages.ts';
import { cityOf, eventById, textOf, theatreName, themeName } from '../../words/names.ts';
import { placeId } from './citations.ts';
import { dateOfEvent } from './entries.ts';
import { variantOf } from './event-text.ts';
import { fact, joined, link, mentions, section } from './links.ts';
import { hrefOf } from './target.ts';

/** What the index knows, at once. */
export function eventHead(codex: Codex, event: CodexEvent): Child[] {
  const { id, title, kind, place, theatre, deciders, scenarios } = event;
  const map = place === null ? null : codex.places.find((each) => each.id === placeId(place));
  return [
    h('p', { class: 'codex-over' }, t(`codex:kind.${kind}`)),
    h('h2', { tabindex: -1, 'data-target': id }, inOwnLetters(title)),
    h('dl', { class: 'codex-facts' },
      fact(t('codex:date'), dateOfEvent(event)),
      fact(t('codex:place'), place === null ? null : map ? link('place', map.id, placeName(place)) : placeName(place)),
      fact(t('codex:theatre'), theatre === null ? null : link('theatre', theatre, capitalise(theatreName(theatre)))),
      fact(t('codex:decides'), listed(deciders.map(cityOf))),
      fact(t('codex:playedIn'), scenarios.map((scenario) => inOwnLetters(codex.scenarios.find((each) => each.id === scenario)?.title ?? scenario)).join('; '))),
  ];
}

/** The bullets that it tells, and the way to its neighbours. */
export const eventFoot = (codex: Codex, event: CodexEvent): Child[] => [
  mentions(codex, t('codex:tells'), event.cards),
  mentions(codex, t('codex:touches'), event.also),
  advisersOf(codex, event),
  neighbours(codex, event),
];

/** The long texts; `open` shows at once what was done in history. */
export function eventBody(scenario: Scenario, { id }: CodexEvent, open: boolean): Child[] {
  const event = eventById(scenario, id);
  if (!event) return [];
  return [
    h('p', { class: 'hint' }, t('codex:theme', { theme: themeName(THEMES[event.theme]!) })),
    ...event.parts.map((part) => partOf(scenario, event, part)),
    event.more === null ? null : section(t('decision:background'), h('p', {}, textOf(scenario, event.more))),
    history(scenario, event, open),
  ];
}

function partOf(scenario: Scenario, event: GameEvent, part: Part): HTMLElement {
  const brief = variantOf(scenario, event, part.brief);
  return section(t('codex:known', { city: cityOf(part.decider) }),
    brief ? h('p', { class: 'codex-brief' }, textOf(scenario, brief.text)) : null,
    part.brief.length > 1 ? h('p', { class: 'hint' }, t('codex:variants')) : null,
    h('h4', {}, t('decision:options')),
    h('ul', { class: 'codex-options' }, ...part.options.map((option) => optionItem(scenario, option))));
}

const optionItem = (scenario: Scenario, { label, detail }: Option): HTMLElement => h('li', {},
  h('strong', {}, textOf(scenario, label)), detail === null ? null : ` ${textOf(scenario, detail)}`);

function history(scenario: Scenario, event: GameEvent, open: boolean): Child {
  const done = event.parts.flatMap(({ decider, options, historical }) => {
    const option = options[historical];
    return option ? [t('codex:done', { city: cityOf(decider), label: textOf(scenario, option.label) })] : [];
  });
  const sources = sourcesOf(scenario, event);
  if (done.length === 0 && event.note === null && sources.length === 0) return null;
  return h('details', { class: 'codex-history', open }, h('summary', {}, t('codex:history')),
    done.length === 0 ? null : h('ul', {}, ...done.map((line) => h('li', {}, line))),
    event.note === null ? null : h('p', {}, textOf(scenario, event.note)),
    h('p', { class: 'hint' }, t(`decision:confidence.${event.confidence}`)),
    sources.length === 0 ? null : h('ul', { class: 'codex-sources' }, ...sources.map((line) => h('li', {}, line))));
}

function advisersOf(codex: Codex, { advisers }: CodexEvent): Child {
  const heard = codex.people.filter(({ roles }) => roles.some(({ id, kind }) => kind === 'adviser' && advisers.includes(id)));
  return heard.length === 0 ? null : section(t('codex:advisers'), h('p', {}, ...joined(heard.map(({ id, name }) => link('person', id, name)), ' · ')));
}

function neighbours({ events }: Codex, { id }: CodexEvent): HTMLElement {
  const dated = events.filter(({ date, kind }) => date !== null && kind !== 'situation');
  const at = dated.findIndex((each) => each.id === id);
  const to = (index: number, key: string): Child => (at >= 0 && dated[index]
    ? h('a', { class: 'btn', href: hrefOf('event', dated[index]!.id) }, t(key, { title: inOwnLetters(dated[index]!.title) })) : null);
  return h('nav', { class: 'codex-neighbours', 'aria-label': t('codex:neighbours') }, to(at - 1, 'codex:before'), to(at + 1, 'codex:after'));
}
