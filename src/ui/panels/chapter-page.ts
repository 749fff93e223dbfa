/** The chapter page, laid over the whole table. */
import { h } from '../app/h.ts';
import { button, cardRefs, portrait } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import type { Modal } from '../focus/modal.ts';
import type { ChapterModel, StretchModel } from '../model/chapter-model.ts';
import { t } from '../../words/messages.ts';

/** Opens the page; `go` is called when it is turned. */
export function openChapter(model: ChapterModel, go: () => void): Modal {
  const { capital, leaderId, heading, years, mandates, verdict, successor, decisions } = model;
  return openModal({ title: heading, onClose: go, look: 'chapter' },
    h('div', { class: 'chapter-top' }, portrait(leaderId, capital), h('div', {},
      h('p', { class: 'chapter-years' }, years), h('p', { class: 'verdict' }, verdict),
      successor ? h('p', { class: 'successor' }, portrait(successor.id, capital, 'small'), successor.words) : null)),
    mandates.length === 0 ? null : h('section', {}, h('h3', {}, t('chapter:mandates')),
      h('ul', { class: 'mandate-scores' }, ...mandates.map(({ title, text, score, verdict: kept, cards }) => h('li', { class: `mandate-${kept}` },
        h('p', {}, h('strong', {}, title), ' ', h('span', { class: 'stamp' }, t(`chapter:verdict.${kept}`)), ' ', t('chapter:score', { score })),
        h('span', { class: 'meter', 'aria-hidden': 'true', style: `--v:${score}` }),
        h('p', { class: 'hint' }, text, ' ', cardRefs(cards)))))),
    decisions.length === 0 ? null : h('details', {}, h('summary', {}, t('chapter:decisions')), h('ul', {}, ...decisions.map((line) => h('li', {}, line)))),
    h('p', { class: 'paper-foot' }, button({ label: t('chapter:on'), kind: 'main', press: go })));
}

/** Opens the page on which a chapter of a long campaign begins; `go` is called when it is turned. */
export const openStretch = ({ heading, number, from, text }: StretchModel, go: () => void): Modal =>
  openModal({ title: heading, onClose: go, look: 'chapter' },
    h('p', { class: 'chapter-years' }, `${number} · ${from}`),
    h('p', { class: 'chapter-text' }, text),
    h('p', { class: 'paper-foot' }, button({ label: t('chapter:on'), kind: 'main', press: go })));
