/** Step five: is the model right? The claim and the historians, what the model cannot see, and where history lies among its free campaigns. */
import { curveOf } from '../../../classroom/compare.ts';
import { bulletsOf, leftOutOf, placedOf, standingOf } from '../../../classroom/debrief/model-check.ts';
import type { Placed } from '../../../classroom/debrief/model-check.ts';
import type { Share } from '../../../classroom/test-run.ts';
import { quantity } from '../../../engine/quantities.ts';
import type { CodexBullet } from '../../../scenario/codex-data.ts';
import { h } from '../../app/h.ts';
import type { Child } from '../../app/h.ts';
import { INK } from '../../../charts/look.ts';
import { capitalise, t } from '../../../words/messages.ts';
import { typeset } from '../../../words/names.ts';
import { shortName } from '../../../words/quantities.ts';
import type { ClassView } from '../class-charts.ts';
import { restraintBadge } from '../compose-preview.ts';
import { placeDrawing } from './drawings.ts';
import { toldQuantities } from './show-state.ts';
import type { Page, Show } from './show-state.ts';
import { drawing, finding, nothing } from './wall.ts';
import { runsFor } from './work.ts';

/** The claim with the gaps, and the distribution. */
export const modelPages = (): Page[] => [{ step: 'model', id: 'claim', draw: claimPage }, { step: 'model', id: 'place', draw: placePage }];

/** Bullets of the lesson's cards in the order in which they fit; empty until the codex is there. */
export function bulletsNow({ view: { exercise, scenario }, work: { bullets } }: Pick<Show, 'view' | 'work'>): CodexBullet[] {
  const all = bullets ?? [];
  return bulletsOf(exercise, scenario, all.map(({ id }) => id)).map((id) => all.find((each) => each.id === id)!);
}

function claimPage(show: Show): Child {
  const { view: { exercise, scenario }, choices } = show;
  const list = bulletsNow(show);
  const bullet = list.find(({ id }) => id === choices.bullet) ?? list[0];
  return h('div', { class: 'wall-two' },
    h('section', { class: 'wall-claimed' }, h('h3', {}, t('class:show.model.claim')), bullet ? claimOf(bullet) : nothing(show.work.bullets ? t('class:show.model.noClaim') : t('class:show.model.fetching'))),
    h('section', { class: 'wall-model' },
      h('h3', {}, t('class:show.model.change')), h('div', { class: 'wall-restraint' }, restraintBadge(exercise, scenario)),
      h('h3', {}, t('class:show.model.leftOut')), h('ul', { class: 'wall-gaps' }, ...leftOutOf(exercise).map((gap) => h('li', {}, t(`class:show.leftOut.${gap}`))))));
}

const claimOf = ({ says, verdict, historians }: CodexBullet): Child => [
  h('blockquote', { lang: 'en' }, typeset(says)),
  h('h3', {}, t('class:show.model.historians')), h('p', { class: 'wall-verdict' }, h('span', { class: `wall-stamp wall-stamp-${verdict}` }, t(`codex:verdict.${verdict}`)), ' ', h('span', { lang: 'en' }, typeset(historians)))];

function placePage(show: Show): Child {
  const { work, view } = show;
  if (!work.run) return [finding(t('class:show.model.place')), nothing(work.failed ?? t('class:show.model.running', { done: work.runsDone, runs: runsFor(view.exercise) }))];
  const { name, placed } = placedFor(show, work.run.bands);
  const standing = standingOf(placed);
  const words = standing ? t(`class:show.model.standing.${standing.end}`, { name: shortName(quantity(name)), inside: standing.inside, count: standing.of }) : t('class:show.model.place');
  return [
    finding(words),
    h('div', { class: 'wall-two wall-place' },
      drawing({ summary: words, draw: (size) => placeDrawing(placed, size), key: [
        { label: t('class:show.model.eighty'), form: 'band', ink: INK.baseline }, { label: t('class:show.model.middle'), form: 'dash', ink: INK.baseline }, { label: t('lesson:line.history'), form: 'dots', ink: INK.history }] }),
      sharesTable(view, work.run)),
    h('p', { class: 'wall-caption' }, t('class:show.model.caption', { runs: work.run.plain.runs })),
  ];
}

/** The chosen quantity, or the first that free campaigns have bands of. */
function placedFor({ view, found, choices }: Show, bands: Parameters<typeof placedOf>[0]): { readonly name: string; readonly placed: Placed[] } {
  const of = (name: string): Placed[] => placedOf(bands, name, curveOf(view.scenario, found.history.world, name), view.exercise);
  const name = [choices.quantity, ...toldQuantities(view)].find((each) => of(each).length > 0)!;
  return { name, placed: of(name) };
}

/** How often free campaigns came to what was forecast; where nothing was, to the outcomes. */
function sharesTable({ exercise }: ClassView, { plain, changed }: NonNullable<Show['work']['run']>): Child {
  const texts = new Map(exercise.prompts.flatMap(({ forecasts }) => forecasts.map(({ id, text }) => [id, typeset(text)] as const)));
  const ofForecasts = plain.forecasts.length > 0;
  const list = ofForecasts ? plain.forecasts : plain.outcomes;
  const nameOf = (id: string): string => (ofForecasts ? texts.get(id) ?? id : t(`classroom:outcomes.${id.replace('.', '-')}`));
  const other = (id: string): Share | undefined => (ofForecasts ? changed?.forecasts : changed?.outcomes)?.find((each) => each.id === id);
  const heads = [t('class:show.model.inFree'), ...(changed ? [t('class:show.model.inChanged')] : []), capitalise(t('lesson:line.history'))];
  const perCent = (share: number): HTMLElement => h('td', {}, t('classroom:perCent', { value: Math.round(100 * share) }));
  return list.length === 0 ? null : h('table', { class: 'wall-shares', 'data-columns': heads.length },
    h('thead', {}, h('tr', {}, h('td', {}), ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', {}, ...list.slice(0, 4).map(({ id, share, history }) => h('tr', {}, h('th', { scope: 'row' }, nameOf(id)), perCent(share), changed ? perCent(other(id)?.share ?? 0) : null, h('td', {}, t(history ? 'classroom:yes' : 'classroom:no'))))));
}
