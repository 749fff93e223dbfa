/** Step four: what moved the numbers, by theme, and two or three reasons side by side without names. */
import { answersTo } from '../../../classroom/compare.ts';
import { onTheWall, roomFor } from '../../../classroom/debrief/answers.ts';
import { sharesOf } from '../../../classroom/debrief/causes.ts';
import { quantity } from '../../../engine/quantities.ts';
import { THEMES } from '../../../engine/types.ts';
import { h } from '../../app/h.ts';
import type { Child } from '../../app/h.ts';
import type { Answer } from '../../../classroom/attempt.ts';
import { capitalise, t } from '../../../words/messages.ts';
import { themeName, typeset } from '../../../words/names.ts';
import { shortName } from '../../../words/quantities.ts';
import type { ClassView } from '../class-charts.ts';
import { toldPrompts } from './show-state.ts';
import type { Page, Show } from './show-state.ts';
import { finding, fitted, nothing } from './wall.ts';

/** A prompt may fill two lines; more takes the room of the answers. */
const MOST_PROMPT = 230;

/** The causes, and the answers. */
export function whyPages(view: ClassView): Page[] {
  const pages: Page[] = [
    ...(view.rows.some(({ played }) => played !== null) ? [{ step: 'why', id: 'causes', draw: causesPage } as const] : []),
    ...(toldPrompts(view).length > 0 ? [{ step: 'why', id: 'answers', draw: answersPage } as const] : []),
  ];
  return pages.length > 0 ? pages : [{ step: 'why', id: 'none', draw: () => nothing(t('class:show.why.none')) }];
}

function causesPage({ work, choices: { quantity: name } }: Show): Child {
  if (!work.moved) return [finding(t('class:show.why.causes')), nothing(work.failed ?? t('class:show.why.counting'))];
  // A heat or a support has no themes; the tensions have.
  const [own, past] = [sharesOf(work.moved.groups, name), sharesOf([work.moved.history], name)];
  if (!own) return [finding(t('class:show.why.causes')), nothing(t('class:show.why.unmoved', { name: shortName(quantity(name)) }))];
  const most = own.indexOf(Math.max(...own));
  return [
    finding(t('class:show.why.most', { name: shortName(quantity(name)), theme: themeName(THEMES[most]!), share: own[most]!, past: past?.[most] ?? 0 })),
    h('table', { class: 'wall-causes' },
      h('thead', {}, h('tr', {}, h('td', {}), h('th', { scope: 'col' }, t('class:show.why.class')), h('th', { scope: 'col' }, capitalise(t('lesson:line.history'))))),
      h('tbody', {}, ...THEMES.map((theme, index) => h('tr', {}, h('th', { scope: 'row' }, themeName(theme)), cell(own[index]!, 'own'), cell(past?.[index] ?? 0, 'past'))))),
  ];
}

function cell(share: number, side: 'own' | 'past'): HTMLElement {
  const bar = h('span', { class: `wall-bar wall-bar-${side}`, 'aria-hidden': 'true' });
  bar.style.setProperty('--share', String(share / 100));
  return h('td', {}, h('span', { class: 'wall-cause' }, bar, h('span', { class: 'wall-number' }, t('classroom:perCent', { value: share }))));
}

function answersPage({ view, choices }: Show): Child {
  const prompt = toldPrompts(view).find(({ id }) => id === choices.prompt);
  if (!prompt) return nothing(t('class:show.why.none'));
  const answers = answersTo(prompt, view.checked);
  const chosen = choices.answers.flatMap((place) => answers[place] ?? []);
  return [
    finding(typeset(onTheWall(prompt.text, MOST_PROMPT))),
    chosen.length === 0 ? nothing(t('class:show.why.pick'))
      : fitted(h('ol', { class: 'wall-answers', 'data-count': chosen.length }, ...chosen.map((answer, index) => answerCard(answer, index, chosen.length)))),
  ];
}

/** One answer, under a letter instead of a name. */
const answerCard = ({ claim, because, evidence, confidence }: Answer, index: number, beside: number): HTMLElement => h('li', {},
  h('p', { class: 'wall-letter', 'aria-hidden': 'true' }, String.fromCodePoint(65 + index)),
  claim.trim() === '' ? null : h('p', { class: 'wall-claim' }, onTheWall(claim, roomFor('claim', beside))),
  ...([['because', because], ['evidence', evidence]] as const).map(([field, text]) => (text.trim() === '' ? null : h('p', { class: 'wall-reason' }, h('span', { class: 'wall-label' }, t(`lesson:told.${field}`)), ' ', onTheWall(text, roomFor(field, beside))))),
  confidence === null ? null : h('p', { class: 'wall-sure' }, t('class:show.why.sure', { value: confidence })));
