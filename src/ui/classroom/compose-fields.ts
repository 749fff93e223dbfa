/** Fields of the composing page: each writes into the draft as it is typed, and none is drawn anew while it is. */
import { h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';

interface Field<T> {
  readonly label: string;
  readonly value: T;
  readonly change: (value: T) => void;
  readonly hint?: Child;
  readonly key?: string;
}

/** A labelled control with a hint below. */
function labelled(label: string, hint: Child, make: (id: string, described: string | null) => HTMLElement): HTMLElement {
  const id = newId('compose');
  const described = hint ? newId('hint') : null;
  return h('div', { class: 'compose-field' }, h('label', { for: id }, label), make(id, described), hint ? h('p', { id: described, class: 'hint' }, hint) : null);
}

/** One line of text. */
export const lineField = ({ label, value, change, hint, key, most }: Field<string> & { readonly most: number }): HTMLElement =>
  labelled(label, hint, (id, described) => {
    const input = h('input', { id, type: 'text', value, maxlength: most, autocomplete: 'off', 'aria-describedby': described, 'data-key': key, oninput: () => change(input.value) });
    return input;
  });

/** Several lines of text; it grows with what is in it. */
export const areaField = ({ label, value, change, hint, key, most, rows = 3 }: Field<string> & { readonly most: number; readonly rows?: number }): HTMLElement =>
  labelled(label, hint, (id, described) => {
    const area = h('textarea', { id, rows, class: rows === 1 ? 'one-line' : null, maxlength: most, 'aria-describedby': described, 'data-key': key, oninput: () => change(area.value) });
    area.value = value;
    return area;
  });

/** What can be chosen in a list; `group` gathers neighbours under a name. */
export interface Choice { readonly value: string; readonly label: string; readonly group?: string }

/** A list of which one is chosen. */
export const selectField = ({ label, value, change, hint, key, choices }: Field<string> & { readonly choices: readonly Choice[] }): HTMLElement =>
  labelled(label, hint, (id, described) => {
    const select = h('select', { id, class: 'select', 'aria-describedby': described, 'data-key': key, onchange: () => change(select.value) }, ...optionsOf(choices, value));
    return select;
  });

function optionsOf(choices: readonly Choice[], value: string): HTMLElement[] {
  const option = (choice: Choice): HTMLElement => h('option', { value: choice.value, selected: choice.value === value }, choice.label);
  const groups = [...new Set(choices.map(({ group }) => group ?? ''))];
  return groups.flatMap((group) => {
    const options = choices.filter((choice) => (choice.group ?? '') === group).map(option);
    return group === '' ? options : [h('optgroup', { label: group }, ...options)];
  });
}

/** A whole number on a scale, with its words beside it. */
export const scaleField = ({ label, value, change, words, step }: Field<number> & { readonly words: (value: number) => string; readonly step: number }): HTMLElement =>
  labelled(label, null, (id) => {
    const output = h('output', { for: id }, words(value));
    const input = h('input', {
      id, type: 'range', min: 0, max: 100, step, value, 'aria-valuetext': words(value),
      oninput: () => {
        output.textContent = words(Number(input.value));
        input.setAttribute('aria-valuetext', words(Number(input.value)));
        change(Number(input.value));
      },
    });
    return h('div', { class: 'compose-scale' }, input, output);
  });

/** A numbered part of the page. */
export const part = (number: number, title: string, ...content: Child[]): HTMLElement => {
  const id = newId('part');
  return h('section', { class: 'compose-part', 'aria-labelledby': id },
    h('h2', { id, class: 'compose-title' }, h('span', { class: 'compose-number', 'aria-hidden': 'true' }, String(number)), title), ...content);
};

/** Fields beside each other where there is room. */
export const row = (...fields: Child[]): HTMLElement => h('div', { class: 'compose-row' }, ...fields);
