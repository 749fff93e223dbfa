/** Warnings with the head of whoever gives them. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { icon, portrait } from '../app/parts.ts';
import type { Warning } from '../model/warnings-model.ts';

/** A list of warnings; nothing where there is none. */
export function warningList(warnings: readonly Warning[]): Child {
  if (warnings.length === 0) return null;
  return h('ul', { class: 'warnings' }, ...warnings.map(({ voice, says, bad }) => h('li', { 'data-bad': String(bad) },
    voice ? portrait(voice.id, voice.capital, 'head') : icon('ui/warning'),
    h('p', {}, voice ? h('strong', {}, voice.name, ': ') : null, says))));
}
