/** Radio groups of native inputs, dressed as cards. */
import { h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';

export interface RadioChoice { readonly value: string; readonly label: string; readonly more?: Child; readonly key?: string }

/** A named group; `change` is called with the value chosen. */
export function radioGroup(name: string, choices: readonly RadioChoice[], chosen: string, change: (value: string) => void): HTMLElement {
  const group = newId('radio');
  const legend = newId('legend');
  return h('div', { class: 'radio-group', role: 'radiogroup', 'aria-labelledby': legend }, h('h2', { id: legend, class: 'field-title' }, name),
    h('div', { class: 'radio-cards' }, ...choices.map(({ value, label, more, key }) => {
      const described = more ? newId('about') : null;
      const box = h('input', {
        type: 'radio', name: group, value, checked: value === chosen, 'aria-label': label, 'aria-describedby': described, 'data-key': key,
        onchange: () => { if (box.checked) change(value); },
      });
      return h('label', { class: 'radio-card' }, box, h('span', { class: 'radio-body' }, h('span', { class: 'radio-label' }, label), more ? h('span', { id: described, class: 'radio-more' }, more) : null));
    })));
}
