/** How to begin: a template, a copy of what ships, a file, pasted text. */
import { h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import type { ShippedFile } from './bench-messages.ts';
import { select } from './preview-panel.ts';
import { TEMPLATES } from './templates.ts';
import type { Template } from './templates.ts';

export interface StartHandlers {
  readonly template: (name: Template) => void;
  readonly copy: (file: ShippedFile) => void;
  readonly choose: () => void;
  readonly paste: (text: string) => void;
  readonly schema: () => void;
}

/** The panel. */
export function startPanel(shipped: readonly ShippedFile[], on: StartHandlers): HTMLElement {
  return h('div', { class: 'start' },
    part(t('workshop:begin'), h('p', { class: 'hint' }, t('workshop:beginAbout')),
      h('p', { class: 'start-buttons' }, ...TEMPLATES.map((name, index) => button({ label: t(`workshop:template.${name}`), press: () => on.template(name), kind: index === 0 ? 'main' : 'plain' })))),
    copyPart(shipped, on),
    part(t('workshop:own'), h('p', { class: 'hint' }, t('workshop:ownAbout')),
      h('p', { class: 'start-buttons' }, button({ label: t('workshop:openFile'), icon: 'ui/upload', press: on.choose })), ...pasteField(on)),
    part(t('workshop:elsewhere'), h('p', { class: 'hint' }, t('workshop:elsewhereAbout')),
      h('p', { class: 'start-buttons' }, button({ label: t('workshop:schema'), icon: 'ui/download', press: on.schema }))));
}

const part = (title: string, ...content: HTMLElement[]): HTMLElement => h('section', { class: 'start-part' }, h('h3', { class: 'field-title' }, title), ...content);

function copyPart(shipped: readonly ShippedFile[], on: StartHandlers): HTMLElement {
  const choices = (scenario: boolean): { value: string; label: string }[] =>
    shipped.filter((file) => file.scenario === scenario).map(({ name, title }) => ({ value: name, label: title })).sort((a, b) => (a.label < b.label ? -1 : 1));
  let chosen = choices(true)[0]?.value ?? '';
  const list = select(t('workshop:copyOf'), [
    { label: t('workshop:copyScenarios'), choices: choices(true) }, { label: t('workshop:copyPacks'), choices: choices(false) },
  ], chosen, (value) => { chosen = value; });
  const open = (): void => {
    const file = shipped.find(({ name }) => name === chosen);
    if (file) on.copy(file);
  };
  return part(t('workshop:copy'), h('p', { class: 'hint' }, t('workshop:copyAbout')), list, h('p', { class: 'start-buttons' }, button({ label: t('workshop:openCopy'), press: open })));
}

function pasteField({ paste }: StartHandlers): HTMLElement[] {
  const id = newId('paste');
  const said = h('span', { class: 'hint', role: 'status' });
  const field = h('textarea', { id, class: 'start-paste', rows: 5, spellcheck: 'false', autocomplete: 'off' });
  const open = (): void => {
    if (field.value.trim() === '') said.textContent = t('workshop:nothingPasted');
    else paste(field.value);
  };
  return [h('label', { for: id }, t('workshop:paste')), field, h('p', { class: 'start-buttons' }, button({ label: t('workshop:openText'), press: open }), said)];
}
