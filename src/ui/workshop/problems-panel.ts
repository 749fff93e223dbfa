/** The list of problems: how grave, where, what, and the mend where there is one. */
import type { Fault } from '../../scenario/index.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, icon } from '../app/parts.ts';
import { faultWords } from '../../words/faults.ts';
import { listed, t } from '../../words/messages.ts';
import type { Checked, Files } from './checker.ts';

export interface ProblemHandlers {
  readonly go: (fault: Fault) => void;
  readonly mend: (fault: Fault) => void;
}

const ICONS = { error: 'ui/close', warning: 'ui/warning', note: 'ui/info' } as const;
/** More are not listed: after the first few mended, most of the others are gone. */
const MOST = 200;

/** Counts in words: `2 errors, 1 note`. */
export function countWords(faults: readonly Fault[]): string {
  const count = (severity: Fault['severity']): number => faults.filter((fault) => fault.severity === severity).length;
  const words = ([['error', 'errors'], ['warning', 'warnings'], ['note', 'notes']] as const)
    .flatMap(([severity, key]) => (count(severity) > 0 ? [t(`workshop:${key}`, { count: count(severity) })] : []));
  return words.length === 0 ? t('workshop:sound') : listed(words);
}

/** The panel's content. */
export function problemsPanel({ faults, roots }: Checked, files: Files, on: ProblemHandlers): Child[] {
  const real = roots.filter((root) => root.real);
  return [
    faults.length === 0 ? h('p', { class: 'problems-none' }, icon('ui/check'), t('workshop:sound')) : null,
    h('ol', { class: 'problems' }, ...faults.slice(0, MOST).map((fault, index) => problem(fault, { own: Object.hasOwn(files, fault.file), index, on }))),
    real.length > 0 ? h('p', { class: 'hint' }, t('workshop:checkedIn', { titles: listed(real.map(({ title }) => title)) })) : null,
    roots.some((root) => !root.real) ? h('p', { class: 'hint' }, t('workshop:checkedAlone')) : null,
  ];
}

function problem(fault: Fault, { own, index, on }: { own: boolean; index: number; on: ProblemHandlers }): HTMLElement {
  const { severity, code, suggestion, file, line, column } = fault;
  const place = t(own ? 'workshop:place' : 'workshop:shippedPlace', { file, line, column });
  const words = [
    h('span', { class: 'problem-head' }, icon(ICONS[severity]), h('strong', {}, t(`workshop:severity.${severity}`)), ' ', h('span', { class: 'problem-place' }, place)),
    h('span', { class: 'problem-words' }, faultWords(fault)), h('code', { class: 'problem-code' }, code),
  ];
  return h('li', { class: `problem problem-${severity}` },
    own ? h('button', { type: 'button', class: 'problem-go', 'data-key': `problem-${index}`, onclick: () => on.go(fault) }, ...words) : h('div', { class: 'problem-go' }, ...words),
    own && suggestion !== null ? button({ label: t('workshop:apply', { name: suggestion }), press: () => on.mend(fault), key: `mend-${index}` }) : null);
}
