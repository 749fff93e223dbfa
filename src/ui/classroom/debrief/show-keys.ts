/** Keys of the projector mode; a presenter's clicker sends page up and page down, and a full stop for the dark. */
import type { Settings } from '../../app/setting-kinds.ts';

/** What a key does: a step by its number, or a move. */
export type Move = 'next' | 'back' | 'first' | 'last' | 'notes' | 'full' | 'dark' | number;

const ALWAYS: Readonly<Record<string, Move>> = { PageDown: 'next', PageUp: 'back', ' ': 'next', ArrowRight: 'next', ArrowDown: 'next', ArrowLeft: 'back', ArrowUp: 'back', Home: 'first', End: 'last' };
/** Bare letters, for whoever has not switched shortcuts off; the full stop is what clickers send. */
const LETTERS: Readonly<Record<string, Move>> = { n: 'notes', f: 'full', b: 'dark', '.': 'dark' };

/** A key press as far as it matters here. */
export interface Pressed { readonly key: string; readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly target: EventTarget | null }

/** Keys that fields and buttons want for themselves. */
const TAKEN: Readonly<Record<string, RegExp>> = { TEXTAREA: /./s, SELECT: /^(?!Page)/, INPUT: /^(?!Page)/, BUTTON: /^[ ]$/, SUMMARY: /^[ ]$/ };

/** What a key does; null where it is another's: one with Alt or Ctrl, or one that somebody types with. */
export function moveOf(pressed: Pressed, allowed: Pick<Settings, 'shortcuts' | 'digits'>): Move | null {
  const { key, target } = pressed;
  const kind = target !== null && 'tagName' in target ? String(target.tagName) : '';
  const another = pressed.altKey || pressed.ctrlKey || pressed.metaKey || TAKEN[kind]?.test(key) === true;
  return another ? null : ALWAYS[key] ?? asked(key, allowed);
}

function asked(key: string, { shortcuts, digits }: Pick<Settings, 'shortcuts' | 'digits'>): Move | null {
  if (/^[1-6]$/.test(key)) return digits ? Number(key) : null;
  return shortcuts ? LETTERS[key.toLowerCase()] ?? null : null;
}
