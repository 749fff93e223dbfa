/** A part that is made when it is unfolded: long lists cost nothing until they are asked for. */
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';

/** A closed part under its summary; `make` is called once, when it is first opened. */
export function fold(summary: Child, make: () => Child): HTMLDetailsElement {
  const host = h('div', { class: 'fold-host' });
  const part = h('details', { class: 'fold', ontoggle: () => { if (part.open && !host.hasChildNodes()) fill(host, make()); } },
    h('summary', {}, summary), host);
  return part;
}
