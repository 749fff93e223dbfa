/** The keys of an open paper: digits choose, Escape puts it aside, Tab stays within. */

export interface KeyHandlers {
  active(): boolean;
  /** Any key ends the movement under way. */
  hurry(): void;
  /** True where the digit meant something. */
  digit(digit: number): boolean;
  escape(): void;
}

/** Listens on the whole page, since the focus may have been lost; returns what stops it. */
export function listenKeys(element: HTMLElement, handlers: KeyHandlers): () => void {
  const handle = (event: KeyboardEvent): void => {
    // A sheet laid over the paper makes it inert: the keys are the sheet's then.
    if (!handlers.active() || foreign(event) || element.closest('[inert]')) return;
    handlers.hurry();
    if (event.key === 'Tab') keepWithin(element, event);
    else if (means(event, handlers)) event.preventDefault();
  };
  document.addEventListener('keydown', handle);
  return () => document.removeEventListener('keydown', handle);
}

/** Keys for the browser or for a field are left alone. */
const foreign = (event: KeyboardEvent): boolean =>
  event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target);

function means(event: KeyboardEvent, handlers: KeyHandlers): boolean {
  if (event.key === 'Escape') {
    handlers.escape();
    return true;
  }
  return /^[1-9]$/.test(event.key) && !event.repeat && handlers.digit(Number(event.key));
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

function keepWithin(element: HTMLElement, event: KeyboardEvent): void {
  const stops = [...element.querySelectorAll<HTMLElement>('button')];
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (!first || !last) return;
  const active = document.activeElement;
  const outside = !element.contains(active);
  if (event.shiftKey && (active === first || outside || !(active instanceof HTMLButtonElement))) leap(event, last);
  else if (!event.shiftKey && (active === last || outside)) leap(event, first);
}

function leap(event: KeyboardEvent, to: HTMLElement): void {
  event.preventDefault();
  to.focus();
}
