/** Groups in which the arrows move and Tab passes through once. */

const NEXT: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Makes the matching children of an element one tab stop; `choose` is called when an arrow moves (radio groups). */
export function rove(group: HTMLElement, selector: string, choose?: (item: HTMLElement) => void): void {
  const items = (): HTMLElement[] => [...group.querySelectorAll<HTMLElement>(selector)];
  const current = items().find((item) => item.getAttribute('aria-checked') === 'true' || item.getAttribute('aria-selected') === 'true') ?? items()[0];
  for (const item of items()) item.tabIndex = item === current ? 0 : -1;
  group.addEventListener('keydown', (event) => {
    const goal = target(event, items());
    if (!goal) return;
    event.preventDefault();
    for (const item of items()) item.tabIndex = item === goal ? 0 : -1;
    goal.focus();
    choose?.(goal);
  });
}

function target(event: KeyboardEvent, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Home') return items[0];
  if (event.key === 'End') return items.at(-1);
  const step = NEXT[event.key];
  return step === undefined ? undefined : items[(at + step + items.length) % items.length];
}
