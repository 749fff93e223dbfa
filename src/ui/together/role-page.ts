/** Role cards: one page for each seat, on the screen and on paper. */
import '../styles/together.css';
import '../styles/role-cards.css';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, capitalMark, portrait } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { FRIENDLIEST, takeScenario } from '../scenario-shelf.ts';
import { t } from '../../words/messages.ts';
import { textOf } from '../../words/names.ts';
import { roleCard } from './role-model.ts';
import type { RoleCard } from './role-model.ts';
import { quarterAsked, worldAt } from './role-world.ts';

const JOBS = ['leader', 'minister', 'staff', 'recorder'] as const;

/** The screen of the scenario and quarter in the address; of the friendliest scenario where there is none of that name. */
export async function rolesScreen(): Promise<Screen> {
  const [, , id = '', from = ''] = location.hash.split('/');
  const scenario = (await takeScenario(id)) ?? (await takeScenario(FRIENDLIEST))!;
  const world = worldAt(scenario, quarterAsked(scenario, from));
  const element = h('main', { class: 'screen roles-screen' },
    h('header', { class: 'roles-head' },
      h('h1', { tabindex: -1 }, t('together:roles.heading')),
      h('p', {}, textOf(scenario, scenario.title), '. ', t('together:roles.about')),
      h('p', { class: 'roles-tools' },
        button({ label: t('together:roles.print'), icon: 'ui/print', kind: 'main', press: () => print() }),
        button({ label: t('app:back'), icon: 'ui/menu', kind: 'quiet', press: () => goTo('title') }))),
    ...scenario.sides.map((capital) => cardSheet(roleCard(scenario, capital, world))));
  return { element, title: t('together:roles.heading') };
}

/** One card. */
const cardSheet = (card: RoleCard): HTMLElement => h('article', { class: `role-card role-${card.capital.toLowerCase()}`, 'aria-label': card.city },
  h('header', { class: 'role-head' }, portrait(card.leaderId, card.capital),
    h('div', {},
      h('p', { class: 'role-kicker' }, t('together:roles.kicker', { when: card.when })),
      h('h2', {}, capitalMark(card.capital), card.city),
      h('p', { class: 'role-who' }, t('together:roles.who', { leader: card.leader, office: card.office })),
      h('p', {}, card.about))),
  h('div', { class: 'role-columns' },
    h('div', {},
      block('aims', h('ol', { class: 'role-aims' }, ...card.aims.map(({ title, text }) => h('li', {}, h('strong', {}, title), ' ', text)))),
      card.promises.length === 0 ? null : block('promises', list(card.promises)),
      block('decides', h('ul', { class: 'role-jobs' }, ...JOBS.map((job) => h('li', {}, h('span', { class: 'role-job' }, t(`together:roles.job.${job}`)), h('span', { class: 'role-blank', 'aria-hidden': 'true' }), h('span', { class: 'role-task' }, t(`together:roles.task.${job}`))))),
        card.advisers.length === 0 ? null : h('p', { class: 'hint' }, t('together:roles.advisers'), ' ', card.advisers.map(({ name, post }) => (post === '' ? name : `${name} (${post})`)).join('; '), '.'))),
    h('div', {},
      block('know', list(card.known)),
      block('knowNot', list(card.unknown)),
      block('powers', h('ul', { class: 'role-relations' }, ...card.relations.map(({ pair, kind, tension, treaties }) => h('li', {},
        h('strong', {}, pair), `: ${kind}; ${tension}.`, treaties === '' ? null : h('span', { class: 'hint' }, ' ', t('together:roles.treaties', { list: treaties })))))),
      block('questions', h('ol', { class: 'role-questions' }, ...card.questions.map((question) => h('li', {}, question)))))));

const block = (name: string, ...content: Child[]): HTMLElement => h('section', { class: `role-block role-block-${name}` }, h('h3', {}, t(`together:roles.block.${name}`)), ...content);

const list = (lines: readonly string[]): HTMLElement => h('ul', { class: 'lines' }, ...lines.map((line) => h('li', {}, line)));
