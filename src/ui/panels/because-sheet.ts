/** The because list of a number, as a sheet over the table. */
import { h } from '../app/h.ts';
import { button, cardRefs, icon } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import { rove } from '../focus/roving.ts';
import type { BecauseLine, BecauseModel } from '../model/because-model.ts';
import { t } from '../words/messages.ts';

/** Lays the sheet; Esc or its button closes it. */
export function openBecause(model: BecauseModel): void {
  const close = (): void => sheet.close();
  const sheet = openModal({ title: model.number.sentence, onClose: close, look: 'sheet' },
    model.themes.length > 0 ? themes(model) : null,
    h('h3', {}, t('table:because.latest')),
    model.lines.length === 0 ? h('p', {}, t('table:because.none')) : lines(model.lines),
    h('p', { class: 'because-opening' }, model.opening),
    model.number.doubt > 0 ? h('p', { class: 'hint' }, t('table:because.estimate')) : null,
    model.argued === '' ? null : h('details', {}, h('summary', {}, t('table:because.argued')), h('p', {}, model.argued)),
    h('p', { class: 'paper-foot' }, button({ label: t('app:close'), icon: 'ui/close', press: close })),
  );
}

/** The lines as a list whose references are one stop of the Tab key. */
function lines(all: readonly BecauseLine[]): HTMLElement {
  const list = h('ol', { class: 'because' }, ...all.map(line));
  rove(list, '.card-ref');
  return list;
}

const line = ({ quarter, by, sign, cause, because, theme, themeId, card, clamped }: BecauseLine): HTMLElement => h('li', { 'data-sign': sign },
  h('span', { class: 'by' }, by),
  h('span', { class: 'cause' }, h('strong', {}, cause), because === '' ? null : `: ${because}`, clamped === null ? null : h('em', { class: 'clamped' }, ` (${clamped})`)),
  h('span', { class: 'meta' }, quarter, theme ? h('span', { class: 'theme' }, icon(`game/theme-${themeId}`), theme) : null, cardRefs([card])),
);

function themes({ themes: shares }: BecauseModel): HTMLElement {
  return h('figure', { class: 'themes' },
    h('figcaption', {}, h('h3', {}, t('table:because.themes')), h('span', { class: 'hint' }, t('table:because.themesAbout'))),
    h('div', { class: 'theme-bar', 'aria-hidden': 'true' }, ...shares.map(({ id, share }) => h('span', { class: `theme-${id}`, style: `flex-grow:${share}` }))),
    h('ul', { class: 'theme-list' }, ...shares.map(({ id, name, text }) => h('li', {}, h('span', { class: `swatch theme-${id}`, 'aria-hidden': 'true' }), icon(`game/theme-${id}`), `${name} `, h('b', {}, text)))));
}
