/** Elements made without markup from strings: text stays text. */
import { isEnglish, language } from '../../words/messages.ts';

export type Child = Node | string | null | false | undefined | readonly Child[];
type Value = string | number | boolean | null | undefined | ((event: Event) => void);
export type Props = Readonly<Record<string, Value>>;

const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element; `on…` properties are listeners, true is an empty attribute, null and false are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  dress(element, props, children);
  return element;
}

/** An SVG element, by the same rules. */
export function s<K extends keyof SVGElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  dress(element, props, children);
  return element;
}

function dress(element: Element, props: Props, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  if (language() !== 'en' && !element.hasAttribute('lang')) markEnglish(element);
}

/** What is still English in a page of another language says so, that a screen reader changes its voice. */
function markEnglish(element: Element): void {
  if (element.firstElementChild === null) {
    if (isEnglish(element.textContent)) element.setAttribute('lang', 'en');
    return;
  }
  for (const node of element.childNodes) {
    if (!(node instanceof Text) || !/\w \w/.test(node.data) || !isEnglish(node.data)) continue;
    const span = document.createElement('span');
    span.lang = 'en';
    node.replaceWith(span);
    span.append(node);
  }
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child as readonly Child[]);
    else if (child !== null && child !== undefined && child !== false) element.append(child as Node | string);
  }
}

/**
 * Puts new content in a host. The focus stays on what carries the same `data-key`, and every scrolled box that
 * carries a `data-scroll` keeps its place, so that a panel may be drawn anew at any time.
 */
export function fill(host: HTMLElement, ...children: Child[]): void {
  const key = focusedKey(host);
  const scrolled = scrolledIn(host);
  host.replaceChildren();
  append(host, children);
  for (const [name, top] of scrolled) host.querySelector(`[data-scroll="${name}"]`)?.scrollTo({ top });
  if (key !== null) host.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

function focusedKey(host: HTMLElement): string | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && host.contains(active) ? (active.dataset['key'] ?? null) : null;
}

function scrolledIn(host: HTMLElement): [string, number][] {
  return [...host.querySelectorAll<HTMLElement>('[data-scroll]')]
    .filter(({ scrollTop }) => scrollTop > 0)
    .map((box) => [box.dataset['scroll']!, box.scrollTop]);
}

let count = 0;
/** A new id for tying a label or a description to an element. */
export function newId(stem: string): string {
  count += 1;
  return `${stem}-${count}`;
}
