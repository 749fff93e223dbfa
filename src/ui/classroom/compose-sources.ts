/** The parts of the composing page about extracts, the rubric, and notes for the teacher. */
import { CONCEPTS } from '../../classroom/exercise.ts';
import type { Criterion, Extract } from '../../classroom/exercise.ts';
import { fill, h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import type { Desk } from './compose-desk.ts';
import { areaField, lineField, row, selectField } from './compose-fields.ts';
import { freshId } from './compose-prompts.ts';

/** Extracts with author, date and provenance; `told` is called when there is one more or one less. */
export function sourcesPart(desk: Desk, told: () => void): HTMLElement {
  const { draft, change } = desk;
  const host = h('div', { class: 'compose-prompts' });
  const set = (sources: readonly Extract[]): void => {
    const gone = (source: string | null): boolean => source !== null && !sources.some(({ id }) => id === source);
    change({ sources, prompts: draft().prompts.map((prompt) => (gone(prompt.source) ? { ...prompt, source: null } : prompt)) }, 'rules');
    draw();
    told();
  };
  const patch = (index: number, words: Partial<Extract>): void => change({ sources: draft().sources.map((each, at) => (at === index ? { ...each, ...words } : each)) });
  const card = ({ title, author, date, text, provenance }: Extract, index: number): HTMLElement => {
    const what = t('classroom:sourceNumber', { number: index + 1 });
    return h('section', { class: 'compose-card', 'aria-label': what },
      h('div', { class: 'compose-card-head' }, h('h3', {}, what), remove(what, `source-${index}`, () => set(draft().sources.filter((_, at) => at !== index)))),
      lineField({ label: t('classroom:sourceTitle'), value: title, most: 160, change: (value) => patch(index, { title: value }) }),
      row(
        lineField({ label: t('classroom:author'), value: author, most: 120, change: (value) => patch(index, { author: value }) }),
        lineField({ label: t('classroom:day'), value: date, most: 10, hint: t('classroom:dayHint'), change: (value) => patch(index, { date: value }) })),
      areaField({ label: t('classroom:extract'), value: text, most: 1500, change: (value) => patch(index, { text: value }) }),
      areaField({ label: t('classroom:provenance'), value: provenance, most: 400, rows: 1, hint: t('classroom:provenanceHint'), change: (value) => patch(index, { provenance: value }) }));
  };
  const blank = (): Extract => ({ id: freshId('source', draft().sources), title: '', author: '', date: '', text: '', provenance: '' });
  const draw = (): void => fill(host, ...draft().sources.map(card),
    draft().sources.length > 7 ? null : h('p', {}, button({ label: t('classroom:addSource'), key: 'add-source', press: () => set([...draft().sources, blank()]) })));
  draw();
  return host;
}

const remove = (what: string, key: string, press: () => void): HTMLElement =>
  button({ label: t('classroom:remove'), icon: 'ui/close', kind: 'quiet', key, press, props: { 'aria-label': t('classroom:removeWhat', { what }) } });

/** The single-point rubric: what a good answer does, by concept. */
export function rubricPart({ draft, change }: Desk): HTMLElement {
  const host = h('div', { class: 'compose-rubric' });
  const set = (rubric: readonly Criterion[]): void => { change({ rubric }); draw(); };
  const patch = (index: number, words: Partial<Criterion>): void => change({ rubric: draft().rubric.map((each, at) => (at === index ? { ...each, ...words } : each)) });
  const line = ({ concept, text }: Criterion, index: number): HTMLElement => h('li', {},
    selectField({ label: t('classroom:concept'), value: concept, choices: CONCEPTS.map((value) => ({ value, label: t(`classroom:concepts.${value}`) })), change: (value) => patch(index, { concept: value as Criterion['concept'] }) }),
    areaField({ label: t('classroom:criterion'), value: text, most: 300, rows: 1, change: (value) => patch(index, { text: value }) }),
    remove(t('classroom:criterionNumber', { number: index + 1 }), `criterion-${index}`, () => set(draft().rubric.filter((_, at) => at !== index))));
  const draw = (): void => fill(host, h('p', { class: 'hint' }, t('classroom:rubricHint')), h('ol', {}, ...draft().rubric.map(line)),
    draft().rubric.length > 9 ? null : h('p', {}, button({ label: t('classroom:addCriterion'), key: 'add-criterion', press: () => set([...draft().rubric, { concept: 'cause', text: '' }]) })));
  draw();
  return host;
}

/** What only the teacher reads. */
export const notesPart = ({ draft, change }: Desk): HTMLElement =>
  areaField({ label: t('classroom:notes'), value: draft().notes, most: 8000, rows: 8, hint: t('classroom:notesHint'), change: (value) => change({ notes: value }) });
