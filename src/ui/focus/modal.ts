/** Papers laid over the table: they hold the focus, close with Esc, and give the focus back. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { settings } from '../app/settings.ts';

export interface ModalOptions {
  readonly title: string;
  /** Called on Esc and by whoever closes it; null where it has to be answered. */
  readonly onClose: (() => void) | null;
  readonly look: 'telegram' | 'sheet' | 'ladder' | 'chapter' | 'codex' | 'ledger' | 'slides' | 'beamer';
  /** Digits 1…9 press the option with that number. */
  readonly digits?: boolean;
  /** What is said under the title, for the description. */
  readonly describedBy?: string;
}

export interface Modal {
  readonly element: HTMLElement;
  readonly body: HTMLElement;
  close(): void;
}

const stack: Modal[] = [];
let host: HTMLElement | null = null;
let behind: HTMLElement | null = null;

/** Where modals are laid, and what is made inert behind them. */
export function modalHost(element: HTMLElement, page: HTMLElement): void {
  host = element;
  behind = page;
}

/** Whether a paper lies open. */
export const modalOpen = (): boolean => stack.length > 0;

/** Lays a paper over the table. */
export function openModal(options: ModalOptions, ...content: Child[]): Modal {
  const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const body = h('div', { class: 'paper-body' }, ...content);
  const heading = h('h2', { class: 'paper-title', tabindex: -1 }, options.title);
  const element = h('div', {
    class: `paper paper-${options.look}`, role: 'dialog', 'aria-modal': 'true', 'aria-label': options.title, 'aria-describedby': options.describedBy ?? null,
  }, heading, body);
  const veil = h('div', { class: `veil veil-${options.look}` }, element);
  const modal: Modal = { element, body, close: () => closeModal(modal, veil, before) };
  veil.addEventListener('keydown', (event) => onKey(event, element, options));
  host!.append(veil);
  stack.push(modal);
  setInert();
  heading.focus({ preventScroll: true });
  return modal;
}

function closeModal(modal: Modal, veil: HTMLElement, before: HTMLElement | null): void {
  const at = stack.indexOf(modal);
  if (at < 0) return;
  stack.splice(at, 1);
  veil.remove();
  setInert();
  if (document.activeElement === document.body && before?.isConnected) before.focus({ preventScroll: true });
}

function setInert(): void {
  if (behind) behind.inert = stack.length > 0;
  stack.forEach(({ element }, index) => { element.parentElement!.inert = index < stack.length - 1; });
}

function onKey(event: KeyboardEvent, element: HTMLElement, options: ModalOptions): void {
  if (event.key === 'Escape' && options.onClose) {
    event.preventDefault();
    event.stopPropagation();
    options.onClose();
  } else if (event.key === 'Tab') keepInside(event, element);
  else if (options.digits && settings().digits && /^[1-9]$/.test(event.key) && plain(event)) {
    element.querySelector<HTMLElement>(`[data-digit="${event.key}"]`)?.click();
  }
}

const plain = (event: KeyboardEvent): boolean =>
  !event.altKey && !event.ctrlKey && !event.metaKey && !(event.target instanceof HTMLInputElement);

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

function keepInside(event: KeyboardEvent, element: HTMLElement): void {
  const stops = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.tabIndex >= 0 && each.getClientRects().length > 0);
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const outside = document.activeElement === edge || (event.shiftKey && document.activeElement === element.querySelector('.paper-title'));
  if (stops.length === 0 || !outside) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])!.focus();
}

/** Closes whatever lies open, without asking; for leaving a screen. */
export function closeAllModals(): void {
  for (const modal of stack.toReversed()) modal.close();
}
