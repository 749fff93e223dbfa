/** The capital strip. */
import { CAPITALS } from '../../engine/types.ts';
import type { Capital } from '../../engine/types.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalMark, cardRefs, portrait } from '../app/parts.ts';
import { rove } from '../focus/roving.ts';
import type { CapitalModel, GoalModel } from '../model/capital-model.ts';
import type { NumberModel } from '../model/number-model.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import { numberButton } from './number.ts';
import type { Why } from './number.ts';

export interface CapitalHandlers {
  readonly why: Why;
  /** In a replay: look at another capital; null where it is one's own. */
  readonly choose: ((capital: Capital) => void) | null;
}

/** Leader, standing, aims. */
export function capitalPanel(model: CapitalModel, { why, choose }: CapitalHandlers): Child[] {
  return [
    choose ? chooser(model.capital, choose) : null,
    h('div', { class: 'who' },
      portrait(model.leaderId, model.capital, '', model.mood),
      h('div', { class: 'who-text' },
        h('p', { class: 'office' }, capitalMark(model.capital), t('names:office', { office: model.office, city: cityOf(model.capital) })),
        h('p', { class: 'leader' }, model.leader),
        pips(model, why)),
    ),
    h('dl', { class: 'standing' }, ...model.numbers.map((number) => h('div', {},
      h('dt', {}, t(`quantities:plain.${number.kind}`)),
      h('dd', {}, numberButton(number, why, 'strip'), h('span', { class: 'meter', 'aria-hidden': 'true', style: `--v:${number.value}` })),
    ))),
    h('p', { class: 'nuclear' }, plainNumber(t('table:capital.nuclear', { stage: model.nuclearText }), model.nuclear, why)),
    goals(t('table:capital.mandates'), model.mandates, why),
    goals(t('table:capital.aims'), model.aims, why),
  ];
}

const pipOf = (index: number, { points, sealed }: CapitalModel): string => {
  if (index < points) return 'pip full';
  return index < points + sealed ? 'pip sealed-pip' : 'pip';
};

/** A number told in words, which opens its causes like the others. */
const plainNumber = (words: string, { q }: NumberModel, why: Why): HTMLElement =>
  h('button', { type: 'button', class: 'number in-words', 'data-q': q, 'data-key': `why-${q}-words`, onclick: () => why(q) }, words);

function pips(model: CapitalModel, why: Why): HTMLElement {
  const words = t(model.sealed > 0 ? 'table:capital.left' : 'table:capital.points', { count: model.points, sealed: model.sealed });
  return h('p', { class: 'pips' },
    h('span', { class: 'pip-row', 'aria-hidden': 'true' }, ...Array.from({ length: 6 }, (_, i) => h('span', { class: pipOf(i, model) }))),
    plainNumber(words, model.initiative, why));
}

function goals(title: string, list: readonly GoalModel[], why: Why): Child {
  if (list.length === 0) return null;
  return h('div', { class: 'goals' }, h('h3', {}, title), h('ul', {}, ...list.map((goal) => goalLine(goal, why))));
}

function goalLine({ title, text, score, cards, terms }: GoalModel, why: Why): HTMLElement {
  const words = t('table:capital.score', { score });
  return h('li', {},
    h('details', { class: 'goal' },
      h('summary', {}, h('span', { class: 'goal-title' }, title), h('span', { class: 'goal-score' }, h('span', { 'aria-hidden': 'true' }, String(score)), h('span', { class: 'visually-hidden' }, words)),
        h('span', { class: 'meter', 'aria-hidden': 'true', style: `--v:${score}` })),
      h('p', {}, text, ' ', cardRefs(cards)),
      terms.length === 0 ? null : h('ul', { class: 'goal-terms', 'aria-label': t('because:measured') }, ...terms.map(({ number, weight }) =>
        h('li', {}, h('span', {}, number.short), ' ', h('span', { class: 'hint' }, weight), numberButton(number, why, 'goal'))))));
}

function chooser(now: Capital, choose: (capital: Capital) => void): HTMLElement {
  const group = h('div', { class: 'chooser', role: 'radiogroup', 'aria-label': t('table:capital.whose') },
    ...CAPITALS.map((capital) => h('button', {
      type: 'button', role: 'radio', class: 'chip', 'aria-checked': String(capital === now), 'data-key': `whose-${capital}`, 'data-id': capital,
      onclick: () => choose(capital),
    }, capitalMark(capital), cityOf(capital))));
  rove(group, '[role=radio]', (item) => choose(item.dataset['id'] as Capital));
  return group;
}
