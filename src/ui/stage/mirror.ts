/** The mirror: the entries of a page as real elements, each where it is drawn, invisible but not hidden. */

import { h } from '../app/h.ts';
import { motionNow } from '../app/settings.ts';
import type { Box } from './boxes.ts';
import { FACES } from './faces.ts';
import { buttonsOf, textsOf } from './page.ts';
import type { ButtonEntry, Entry, GroupEntry, Page, TextEntry } from './page.ts';

export interface Mirror {
  readonly element: HTMLElement;
  /** The box that scrolls; the canvas follows it. */
  readonly scroller: HTMLElement;
  /** Shows another page; the focus stays on the button or text of the same id. */
  fill(page: Page, as: { modal: boolean; title: string }): void;
  focusTitle(): void;
  focusButton(id: string): boolean;
  destroy(): void;
}

export interface MirrorHandlers {
  press(id: string): void;
  point(hovered: string | null, focused: string | null): void;
  scroll(top: number): void;
}

let count = 0;

/** Makes an empty mirror that fills `parent`. */
export function createMirror(parent: HTMLElement, handlers: MirrorHandlers): Mirror {
  count += 1;
  const stem = `stage-${count}`;
  const scroller = h('div', { tabindex: -1, class: 'stage-mirror' });
  Object.assign(scroller.style, { position: 'absolute', inset: '0', overflowX: 'hidden', overflowY: 'auto', zIndex: '5', outline: 'none' });
  scroller.addEventListener('scroll', () => {
    tellMore(scroller);
    handlers.scroll(scroller.scrollTop);
  }, { passive: true });
  const more = goesOn(scroller);
  listen(scroller, handlers);
  parent.append(scroller);
  const focusOn = (id: string, scroll = true): boolean => {
    const found = scroller.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    found?.focus({ preventScroll: !scroll });
    return found !== null;
  };
  return {
    element: scroller, scroller,
    fill: (page, as) => {
      const active = document.activeElement;
      const kept = active instanceof HTMLElement && scroller.contains(active) ? active.dataset['id'] : undefined;
      dress(scroller, stem, as);
      scroller.replaceChildren(sheetOf(page, stem), more);
      tellMore(scroller);
      if (kept !== undefined) focusOn(kept, false);
    },
    focusTitle: () => {
      scroller.scrollTop = 0;
      focusOn('title', false);
    },
    focusButton: focusOn,
    destroy: () => scroller.remove(),
  };
}

/** A paper longer than the window shows at its foot that it goes on. */
function tellMore(scroller: HTMLElement): void {
  const below = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
  scroller.classList.toggle('more-below', scroller.style.overflowY === 'auto' && below > 20);
}

/** The arrow at its foot turns the paper up by what one sees of it; for fingers and mice, since keys and screen readers scroll by themselves. */
function goesOn(scroller: HTMLElement): HTMLElement {
  const press = (): void => scroller.scrollBy({ top: scroller.clientHeight * 0.8, behavior: motionNow() ? 'smooth' : 'auto' });
  return h('div', { class: 'stage-more', 'aria-hidden': 'true' }, h('span', { class: 'stage-more-arrow', onclick: press }));
}

function dress(scroller: HTMLElement, stem: string, { modal, title }: { modal: boolean; title: string }): void {
  scroller.setAttribute('role', modal ? 'dialog' : 'region');
  scroller.style.pointerEvents = modal ? 'auto' : 'none';
  scroller.style.overflowY = modal ? 'auto' : 'hidden';
  for (const name of ['aria-modal', 'aria-labelledby', 'aria-label']) scroller.removeAttribute(name);
  if (modal) {
    scroller.setAttribute('aria-modal', 'true');
    scroller.setAttribute('aria-labelledby', `${stem}-title`);
  } else scroller.setAttribute('aria-label', title);
}

function sheetOf(page: Page, stem: string): HTMLElement {
  const sheet = h('div', {}, page.entries.map((entry) => elementOf(entry, stem)));
  Object.assign(sheet.style, { position: 'relative', width: '100%', height: `${page.height}px`, overflow: 'hidden' });
  return sheet;
}

function elementOf(entry: Entry, stem: string): HTMLElement | null {
  if (entry.kind === 'group') return groupOf(entry, stem);
  if (entry.kind === 'button') return buttonOf(entry, stem);
  return entry.told ? textOf(entry, stem) : null;
}

const ROLES = { ul: 'list', ol: 'list', li: null, div: null } as const;

function groupOf({ tag, id, label, entries }: GroupEntry, stem: string): HTMLElement {
  const role = tag === 'div' && label !== null ? 'group' : ROLES[tag];
  const element = h(tag, { id: id === null ? null : `${stem}-${id}`, role, 'aria-label': label }, entries.map((entry) => elementOf(entry, stem)));
  Object.assign(element.style, { margin: '0', padding: '0', listStyle: 'none' });
  return element;
}

function textOf(entry: TextEntry, stem: string): HTMLElement {
  const title = entry.id === 'title';
  const element = h(entry.tag, { id: `${stem}-${entry.id}`, 'data-id': entry.id, tabindex: title ? -1 : null }, entry.text);
  place(element, entry.box);
  Object.assign(element.style, {
    margin: '0', overflow: 'hidden', color: 'transparent', outline: 'none', pointerEvents: 'none', textAlign: entry.align,
    fontFamily: FACES[entry.face].family, fontSize: `${entry.size}px`, lineHeight: `${entry.leading}px`,
  });
  return element;
}

function buttonOf(entry: ButtonEntry, stem: string): HTMLElement {
  const element = h('button', {
    type: 'button', 'data-id': entry.id, 'data-digit': entry.digit === 0 ? null : entry.digit,
    'aria-keyshortcuts': entry.digit === 0 ? null : entry.digit,
    'aria-disabled': entry.disabled ? 'true' : null,
    'aria-expanded': entry.expanded === null ? null : String(entry.expanded),
    'aria-describedby': entry.describedBy === null ? null : `${stem}-${entry.describedBy}`,
  }, entry.label);
  place(element, entry.box);
  Object.assign(element.style, {
    margin: '0', padding: '0', border: '0', background: 'transparent', color: 'transparent', fontSize: '12px', overflow: 'hidden',
    outline: 'none', pointerEvents: 'auto', cursor: entry.disabled ? 'not-allowed' : 'pointer', touchAction: 'manipulation',
  });
  return element;
}

function place(element: HTMLElement, { x, y, width, height }: Box): void {
  Object.assign(element.style, { position: 'absolute', left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px`, boxSizing: 'border-box' });
}

const idOf = (target: EventTarget | null): string | null =>
  (target instanceof Element ? target.closest<HTMLElement>('button[data-id]')?.dataset['id'] : null) ?? null;

function listen(scroller: HTMLElement, handlers: MirrorHandlers): void {
  let hovered: string | null = null;
  let focused: string | null = null;
  const point = (): void => handlers.point(hovered, focused);
  scroller.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-id]') : null;
    if (button && button.getAttribute('aria-disabled') !== 'true') handlers.press(button.dataset['id'] ?? '');
  });
  const hover = (id: string | null): void => {
    if (id === hovered) return;
    hovered = id;
    point();
  };
  scroller.addEventListener('pointerover', (event) => hover(event.pointerType === 'touch' ? null : idOf(event.target)));
  scroller.addEventListener('pointerleave', () => hover(null));
  scroller.addEventListener('focusin', (event) => {
    focused = event.target instanceof Element && event.target.matches(':focus-visible') ? idOf(event.target) : null;
    point();
  });
  scroller.addEventListener('focusout', () => {
    focused = null;
    point();
  });
}

/** What a page shows and what it tells: ids of all drawn texts that no told text or button repeats. */
export function untold(page: Page): string[] {
  const told = [...textsOf(page).filter((text) => text.told).map(({ text }) => text), ...buttonsOf(page).map(({ label }) => label)];
  return textsOf(page).filter(({ text, lines }) => lines.length > 0 && !told.some((words) => words.includes(text))).map(({ id }) => id);
}
