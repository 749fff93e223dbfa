/** The nine numbers of the triangle as a table under its figure. */
import { CAPITALS } from '../../engine/types.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalMark } from '../app/parts.ts';
import type { TiePanel, TrianglePanel } from '../model/triangle-model.ts';
import { capitalise, t } from '../../words/messages.ts';
import { cityOf, countryOf } from '../../words/names.ts';
import { numberButton } from './number.ts';
import type { Why } from './number.ts';

/** Pattern, positions and the table; where the figure is drawn its numbers are pressed there, and the table is folded. */
export function trianglePanel(model: TrianglePanel, why: Why, drawn: boolean): Child[] {
  const table = nineTable(model, why);
  return [
    h('p', { class: 'pattern' }, drawn ? null : h('strong', {}, model.pattern), h('span', {}, model.about)),
    h('ul', { class: 'positions' }, ...CAPITALS.filter((capital) => model.positions[capital] !== 'partner').map((capital) => h('li', {},
      t('table:triangle.position', { country: capitalise(countryOf(capital)), position: t(`table:position.${model.positions[capital]}`) }),
      h('span', { class: 'hint' }, t(`names:positionAbout.${model.positions[capital]}`)),
    ))),
    drawn ? h('details', { class: 'as-table' }, h('summary', {}, t('table:triangle.asTable')), table) : table,
  ];
}

function nineTable(model: TrianglePanel, why: Why): HTMLElement {
  return h('table', { class: 'nine' },
      h('caption', { class: 'visually-hidden' }, t('table:triangle.caption')),
      h('thead', {}, h('tr', {},
        h('th', { scope: 'col' }, t('table:triangle.pair')),
        h('th', { scope: 'col' }, t('table:triangle.tension')),
        h('th', { scope: 'col', colspan: 2 }, t('table:triangle.trust')))),
      h('tbody', {}, ...model.ties.map((tie) => tieRow(tie, why))));
}

const tieRow = ({ a, b, kind, tension, trusts }: TiePanel, why: Why): HTMLElement => h('tr', {},
  h('th', { scope: 'row' },
    h('span', { class: 'tie-marks', title: `${cityOf(a)} – ${cityOf(b)}` }, capitalMark(a), h('span', { class: `tie-line ${kind}`, 'aria-hidden': 'true' }), capitalMark(b)),
    h('span', { class: 'visually-hidden' }, `${cityOf(a)} – ${cityOf(b)}: `),
    h('span', { class: 'tie-kind' }, t(`table:kind.${kind}`))),
  h('td', {}, numberButton(tension, why, 'tension')),
  h('td', { class: 'trust-cell' }, h('span', { class: 'from', 'aria-hidden': 'true' }, capitalMark(a)), numberButton(trusts[0], why, 'trust')),
  h('td', { class: 'trust-cell' }, h('span', { class: 'from', 'aria-hidden': 'true' }, capitalMark(b)), numberButton(trusts[1], why, 'trust')),
);
