/** Questions to begin with: claims of the cards that change one thing in the scenario on the desk. */
import { isMetric } from '../../lab/claims.ts';
import type { Claim } from '../../scenario/claims-data.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { isShipped } from '../scenario-shelf.ts';
import { t } from '../../words/messages.ts';
import type { Desk } from './desk.ts';
import { claims } from './shelf.ts';
import { whatIfWords } from '../../charts/change-words.ts';

/** How many are offered. */
const MOST = 4;

/** What stands where results will be, before anything has been run. */
export function starters(desk: Desk, take: () => void): Child {
  const own = claims.filter(({ scenario, set }) => isShipped(desk.scenario) && scenario === desk.scenario.id && set.length === 1).slice(0, MOST);
  return [
    h('p', {}, t('lab:begin')), h('p', {}, t('lab:beginMore')),
    own.length === 0 ? null : h('h3', {}, t('lab:starters')),
    h('ul', { class: 'lab-starters' }, ...own.map((claim) => h('li', {}, h('button', { type: 'button', class: 'starter', onclick: () => { lay(desk, claim); take(); } },
      whatIfWords(desk.scenario, claim.set.slice(0, 1)))))),
  ];
}

function lay(desk: Desk, { set, measures }: Claim): void {
  const texts = measures.map(({ measure }) => measure);
  desk.settings = { ...desk.settings, set, measures: texts.filter(isMetric), ask: texts[0]! };
}
