/** The because list of a number, as a sheet over the table; every cause opens down to its deed, event and card. */
import { hrefOf } from '../codex/target.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, cardRefs, icon } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import { rove } from '../focus/roving.ts';
import type { BecauseLine, BecauseModel, Depths, ThemeShare } from '../model/because-model.ts';
import { t } from '../../words/messages.ts';
import { fold } from './fold.ts';
import { trendWords } from './number.ts';

/** Lays the sheet; Esc or its button closes it. `ledger` opens the whole ledger of this number. */
export function openBecause(model: BecauseModel, ledger: (() => void) | null = null): void {
  const close = (): void => sheet.close();
  const { number } = model;
  const trend = trendWords(number);
  const sheet = openModal({ title: number.sentence, onClose: close, look: 'sheet' },
    trend === '' ? null : h('p', { class: 'because-trend' }, trend),
    model.themes.length > 0 ? themes(model) : null,
    h('h3', {}, t('table:because.latest')),
    model.lines.length === 0 ? h('p', {}, t('table:because.none')) : becauseLines(model.lines),
    h('p', { class: 'because-opening' }, model.opening),
    number.doubt > 0 ? h('p', { class: 'hint' }, t('table:because.estimate')) : null,
    model.argued === '' ? null : h('details', {}, h('summary', {}, t('table:because.argued')), h('p', {}, model.argued)),
    h('p', { class: 'paper-foot' },
      ledger ? button({ label: t('because:ledger'), icon: 'ui/ledger', press: () => { close(); ledger(); } }) : null,
      button({ label: t('app:close'), icon: 'ui/close', press: close })),
  );
}

/** The lines as a list that is one stop of the Tab key; arrows go from cause to cause and to their references. */
export function becauseLines(all: readonly BecauseLine[]): HTMLElement {
  const list = h('ol', { class: 'because' }, ...all.map(line));
  rove(list, ':scope > li > .cause > details > summary, :scope > li > .meta .card-ref');
  return list;
}

const line = (each: BecauseLine): HTMLElement => h('li', { 'data-sign': each.sign },
  h('span', { class: 'by' }, each.by),
  h('div', { class: 'cause' }, each.depths ? fold(causeText(each), () => under(each.depths!())) : causeText(each)),
  h('span', { class: 'meta' }, each.quarter, each.theme ? h('span', { class: 'theme' }, icon(`game/theme-${each.themeId}`), each.theme) : null, cardRefs([each.card])),
);

const causeText = ({ cause, because, clamped }: BecauseLine): Child[] =>
  [h('strong', {}, cause), because === '' ? null : `: ${because}`, clamped === null ? null : h('em', { class: 'clamped' }, ` (${clamped})`)];

/** The deed, the event's page, and the causes of the cause. */
function under({ facts, event, title, lines }: Depths): Child[] {
  const below = lines();
  return [
    ...facts.map((fact) => h('p', {}, fact)),
    event ? h('p', {}, h('a', { class: 'codex-link', href: hrefOf('event', event.id) }, t('because:codex', { title: event.title }))) : null,
    below.length === 0 ? null : h('p', { class: 'because-under' }, title),
    below.length === 0 ? null : becauseLines(below),
  ];
}

function themes({ themes: shares }: BecauseModel): HTMLElement {
  const list = h('ul', { class: 'theme-causes' }, ...shares.map(themeLine));
  rove(list, ':scope > li > details > summary');
  return h('figure', { class: 'themes' },
    h('figcaption', {}, h('h3', {}, t('table:because.themes')), h('span', { class: 'hint' }, t('table:because.themesAbout'))),
    h('div', { class: 'theme-bar', 'aria-hidden': 'true' }, ...shares.map(({ id, share }) => h('span', { class: `theme-${id}`, style: `flex-grow:${share}` }))),
    list);
}

const themeLine = ({ id, name, text, opening, causes }: ThemeShare): HTMLElement => h('li', {}, fold(
  [h('span', { class: `swatch theme-${id}`, 'aria-hidden': 'true' }), icon(`game/theme-${id}`), `${name} `, h('b', {}, text)],
  () => {
    const lines = causes();
    return [
      opening === '' ? null : h('p', { class: 'hint' }, opening),
      lines.length === 0 ? h('p', { class: 'hint' }, t('because:noCauses')) : becauseLines(lines),
    ];
  }));
