/** Shortcuts: Alt and a letter, and the question mark. They can be switched off (WCAG 2.1.4). */
import { settings } from '../app/settings.ts';

export type Shortcuts = Readonly<Record<string, () => void>>;

/** Listens for shortcuts by the letter's physical key, so that Alt on any layout works; returns how to stop. */
export function listenKeys(shortcuts: Shortcuts): () => void {
  const handler = (event: KeyboardEvent): void => {
    if (!settings().shortcuts || event.ctrlKey || event.metaKey) return;
    const name = event.altKey ? letter(event) : event.key === '?' && !writing(event) ? '?' : null;
    const act = name === null ? undefined : shortcuts[name];
    if (!act) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', handler);
  return () => document.removeEventListener('keydown', handler);
}

const letter = ({ code, key }: KeyboardEvent): string | null =>
  (/^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : /^[a-z]$/i.test(key) ? key.toLowerCase() : null);

const writing = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');
