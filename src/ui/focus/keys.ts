/** Shortcuts: Alt and a letter of the reader's choice, and the question mark. They can be switched off (WCAG 2.1.4). */
import { KEY_ACTIONS } from '../app/setting-kinds.ts';
import type { KeyAction } from '../app/setting-kinds.ts';
import { settings } from '../app/settings.ts';

export type Shortcuts = Readonly<Partial<Record<KeyAction | '?', () => void>>>;

/** Listens for shortcuts by the letter's physical key, so that Alt on any layout works; returns how to stop. */
export function listenKeys(shortcuts: Shortcuts): () => void {
  const handler = (event: KeyboardEvent): void => {
    if (!settings().shortcuts || event.ctrlKey || event.metaKey) return;
    const action = event.altKey ? actionOf(letter(event)) : event.key === '?' && !writing(event) ? '?' : undefined;
    const act = action && shortcuts[action];
    if (!act) return;
    event.preventDefault();
    if (!event.repeat) act();
  };
  document.addEventListener('keydown', handler);
  return () => document.removeEventListener('keydown', handler);
}

const actionOf = (pressed: string | null): KeyAction | undefined => KEY_ACTIONS.find((action) => settings().keys[action] === pressed);

const letter = ({ code, key }: KeyboardEvent): string | null =>
  (/^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : /^[a-z]$/i.test(key) ? key.toLowerCase() : null);

const writing = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');
