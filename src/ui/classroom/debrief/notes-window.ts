/**
 * The notes in a window of their own, for the teacher's screen beside the projector. It is an empty page that this one
 * opened and fills itself: no second load, no network, no channel, so it works from a file on a disk as well.
 */
import { fill, h } from '../../app/h.ts';
import type { Child } from '../../app/h.ts';
import { t } from '../../../words/messages.ts';

export interface NotesWindow {
  /** Draws the notes anew. */
  readonly show: (...content: Child[]) => void;
  readonly close: () => void;
}

/** Opens the window; null where the browser allows none. `onKey` hears its keys, so that a clicker works there as well. */
export function openNotes(onKey: (event: KeyboardEvent) => void, closed: () => void): NotesWindow | null {
  const opened = window.open('', 'three-capitals-notes', 'popup,width=680,height=820');
  if (!opened) return null;
  const { document: page } = opened;
  const host = h('main', { class: 'notes-page' });
  page.documentElement.lang = document.documentElement.lang;
  dress(page);
  page.title = t('class:show.notesTitle');
  page.body.replaceChildren(host);
  page.addEventListener('keydown', onKey);
  opened.addEventListener('pagehide', closed);
  const shut = (): void => opened.close();
  addEventListener('pagehide', shut);
  return {
    show: (...content) => shown(page, host, content),
    close: () => { removeEventListener('pagehide', shut); opened.removeEventListener('pagehide', closed); opened.close(); },
  };
}

/** Fills the window; the focus stays on what carries the same key, as `fill` does it on this page. */
function shown(page: Document, host: HTMLElement, content: readonly Child[]): void {
  const key = page.activeElement?.getAttribute('data-key') ?? null;
  fill(host, ...content);
  if (key !== null) host.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

/** The window wears what this page wears: its styles, copied, and the theme of the root. */
function dress(page: Document): void {
  for (const { name, value } of document.documentElement.attributes) page.documentElement.setAttribute(name, value);
  page.documentElement.dataset['projector'] = 'off';
  page.head.replaceChildren(...[...document.querySelectorAll('link[rel=stylesheet], style')].map((sheet) => {
    const copy = page.importNode(sheet, true) as Element;
    if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
    return copy;
  }));
}
