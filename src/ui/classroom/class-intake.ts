/** How hand-ins come in: dropped, opened as files, or pasted as links or text. */
import { ATTEMPT_LIMIT } from '../../classroom/attempt-schema.ts';
import { h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { CLASS_LIMIT, pastedParts } from './class-desk.ts';
import type { Incoming } from './class-desk.ts';

/** The part of the page that takes them; a file is read no further than a hand-in may be long. */
export function intake(take: (list: readonly Incoming[]) => void): HTMLElement {
  const id = newId('paste');
  const area = h('textarea', { id, rows: 2, spellcheck: 'false', autocomplete: 'off' });
  const read = async (files: readonly File[]): Promise<void> =>
    take(await Promise.all(files.slice(0, 2 * CLASS_LIMIT).map(async (file) => ({ from: file.name, text: await file.slice(0, 4 * (ATTEMPT_LIMIT + 1)).text() }))));
  const input = h('input', { type: 'file', multiple: true, accept: '.json,application/json', hidden: true, onchange: () => { void read([...input.files ?? []]); input.value = ''; } });
  const pasted = (): void => {
    const parts = pastedParts(area.value);
    area.value = '';
    if (parts.length > 0) take(parts.map((text, index) => ({ from: t('class:pasted', { number: index + 1 }), text })));
  };
  const mark = (on: boolean) => (event: Event): void => {
    event.preventDefault();
    zone.classList.toggle('class-over', on);
  };
  const zone: HTMLElement = h('section', {
    class: 'class-intake', 'aria-label': t('class:intake'), ondragover: mark(true), ondragleave: mark(false),
    ondrop: (event) => { mark(false)(event); void read([...(event as DragEvent).dataTransfer?.files ?? []]); },
  },
  h('p', { class: 'class-drop' }, t('class:drop', { limit: CLASS_LIMIT })),
  h('p', {}, button({ label: t('class:open'), icon: 'ui/load', kind: 'main', key: 'open', press: () => input.click() }), input),
  h('div', { class: 'class-paste' }, h('label', { for: id }, t('class:paste')), area, button({ label: t('class:takePasted'), key: 'paste', press: pasted })),
  h('p', { class: 'hint' }, t('class:private')));
  return zone;
}
