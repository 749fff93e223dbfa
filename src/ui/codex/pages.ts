/** Which page an address has, and the page where there is none. */
import type { Scenario } from '../../engine/scenario.ts';
import { VERDICTS } from '../../scenario/codex-data.ts';
import type { Codex, CodexEvent } from '../../scenario/codex-data.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { t } from '../../words/messages.ts';
import { cardPage, verdictBadge } from './card-page.ts';
import { eventBody, eventFoot, eventHead } from './event-page.ts';
import { link } from './links.ts';
import { personPage } from './person-page.ts';
import { has } from './target.ts';
import type { Kind, Target } from './target.ts';
import { countryPage, placePage, termPage, theatrePage, treatyPage } from './world-pages.ts';

export interface PageTools {
  /** The scenario from which an event's long texts are taken. */
  readonly scenarioFor: (event: CodexEvent) => Promise<Scenario | undefined>;
  /** Whether what was done in history is shown at once. */
  readonly open: boolean;
}

/** The page of a target. An event's long texts follow when they have been fetched. */
export function pageOf(codex: Codex, target: Target | null, tools: PageTools): Child[] {
  if (target === null) return introduction(codex);
  if (!has(codex, target)) return [h('h2', { tabindex: -1, 'data-target': target.id }, t('codex:notFound')), h('p', {}, t('codex:notFoundAbout', { id: target.id }))];
  return MAKERS[target.kind](codex, target.id, tools);
}

type Maker = (codex: Codex, id: string, tools: PageTools) => Child[];

const named = <T extends { readonly id: string }>(list: readonly T[], wanted: string): T => list.find(({ id }) => id === wanted)!;

const MAKERS: Readonly<Record<Kind, Maker>> = {
  card: (codex, id) => cardPage(codex, named(codex.cards, id)),
  event: (codex, id, tools) => eventPage(codex, named(codex.events, id), tools),
  person: (codex, id) => personPage(codex, named(codex.people, id)),
  theatre: (codex, id) => theatrePage(codex, named(codex.theatres, id)),
  country: (codex, id) => countryPage(codex, named(codex.countries, id)),
  place: (codex, id) => placePage(codex, named(codex.places, id)),
  treaty: (codex, id) => treatyPage(codex, named(codex.treaties, id)),
  term: (codex, id) => termPage(codex, named(codex.glossary, id)),
};

function eventPage(codex: Codex, event: CodexEvent, { scenarioFor, open }: PageTools): Child[] {
  const body = h('div', { class: 'codex-body', 'aria-busy': 'true' }, h('p', { class: 'hint' }, t('codex:fetching')));
  const done = (...content: Child[]): void => {
    body.removeAttribute('aria-busy');
    fill(body, ...content);
  };
  void scenarioFor(event).then(
    (scenario) => done(...(scenario ? eventBody(scenario, event, open) : [])),
    (error: unknown) => done(h('p', { role: 'alert' }, t('app:failed', { why: String(error) }))));
  return [...eventHead(codex, event), body, ...eventFoot(codex, event)];
}

function introduction(codex: Codex): Child[] {
  const bullets = codex.cards.flatMap((card) => card.bullets);
  return [
    h('h2', { tabindex: -1, 'data-target': '' }, t('codex:welcome')),
    h('p', { class: 'codex-lead' }, t('codex:welcomeAbout', { bullets: bullets.length, events: codex.events.length })),
    h('dl', { class: 'codex-verdicts' }, ...VERDICTS.map((verdict) => h('div', {},
      h('dt', {}, verdictBadge(verdict)),
      h('dd', {}, t(`codex:verdictAbout.${verdict}`), ' ', h('span', { class: 'when' }, t('codex:bulletCount', { count: bullets.filter((each) => each.verdict === verdict).length })))))),
    h('p', {}, t('codex:names')),
    h('ol', { class: 'codex-contents' }, ...codex.cards.map(({ id, title, about }) => h('li', {}, link('card', id, title), h('span', { class: 'hint' }, ` ${about}`)))),
  ];
}
