/** The caption beside the board: what was decided at the moment that is shown, and what else in its quarter. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalMark, cardRef, cardRefs } from '../app/parts.ts';
import { verdictBadge } from '../codex/card-page.ts';
import type { CodexBullet } from '../../scenario/codex-data.ts';
import { fold } from '../panels/fold.ts';
import { t } from '../../words/messages.ts';
import { isCapital } from '../../words/names.ts';
import type { Caption } from './caption-model.ts';

/** The caption as an article. */
export const captionPaper = (caption: Caption): HTMLElement => h('article', { class: 'caption-paper' },
  h('p', { class: 'caption-day' }, h('span', {}, caption.day), cardRefs(caption.cards)),
  h('h3', {}, caption.title),
  h('p', { class: 'caption-who' }, isCapital(caption.capital) ? capitalMark(caption.capital) : null, caption.who),
  h('p', { class: 'caption-chosen' }, caption.chosen),
  caption.otherwise ? h('p', { class: 'caption-otherwise' }, t('replay:otherwise', { label: caption.otherwise })) : null,
  caption.outcome === '' ? null : h('p', { class: 'dispatch-text' }, caption.outcome),
  ...whyParts(caption));

/** Why it was decided, what historians dispute, and what the cards have wrong. */
export function whyParts({ why, advice, note, sources, errors }: Pick<Caption, 'why' | 'advice' | 'note' | 'sources' | 'errors'>): Child[] {
  return [
    why === null && advice.length === 0 ? null : h('div', { class: 'caption-why' }, h('h4', {}, t('replay:why')),
      why === null ? null : h('p', {}, why),
      ...advice.map(({ says, name, post }) => h('blockquote', {}, says, h('footer', {}, t('replay:adviser', { name, post }))))),
    note === null ? null : fold(t('decision:note'), () => [h('p', {}, note), sources.length === 0 ? null : h('ul', { class: 'sources' }, ...sources.map((line) => h('li', {}, line)))]),
    ...errors.map(errorSlip),
  ];
}

/** What a card says, stamped with what becomes of it. */
const errorSlip = ({ id, verdict, says, historians }: CodexBullet): HTMLElement => h('section', { class: 'card-slip', 'aria-label': t('replay:errorOf', { card: id }) },
  h('p', { class: 'slip-head' }, cardRef(id), verdictBadge(verdict)),
  h('p', { class: 'card-says' }, says),
  h('p', { class: 'slip-historians' }, historians));

/** A moment without a decision. */
export const quietCaption = (words: string): HTMLElement => h('p', { class: 'none' }, words);

/** What else was decided in the same quarter before; each leads there. */
export const earlier = (lines: readonly { readonly words: string; readonly go: () => void; readonly key: string }[]): Child => (lines.length === 0 ? null
  : h('div', { class: 'caption-earlier' }, h('h4', {}, t('replay:earlier')),
    h('ul', {}, ...lines.map(({ words, go, key }) => h('li', {}, h('button', { type: 'button', class: 'line-button', 'data-key': key, onclick: go }, words))))));
