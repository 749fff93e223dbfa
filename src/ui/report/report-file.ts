/** The report as one file of HTML: its words, the rules of style that touch it, its pictures; no script, nothing fetched. */
import { h } from '../app/h.ts';
import { language } from '../../words/messages.ts';
import { pageRule, SIZES } from './paper.ts';
import type { Paper } from './paper.ts';

/** How the file lies on a screen and on its paper; the rest is the page's own style. */
const own = (paper: Paper): string => `
html { font-size: 9pt; background: #fff; color: #000; font-family: var(--plain); }
body { margin: 0; }
${pageRule(paper)}
.screen { display: block; width: auto; min-height: 0; padding: 0; }
@media screen {
  html { background: #d9d5cc; }
  .report { box-sizing: border-box; max-width: ${SIZES[paper][0]}mm; margin: 6mm auto; padding: 13mm; background: #fff; zoom: 1.25; }
}`;

/** What has a use only where there is a program behind it. */
const LIVE = 'button, select, input, dialog, script, .chart-save';
const STATES = /:(?:hover|focus|active|target|checked|disabled|-webkit|-moz|has|where)/;
const PSEUDO = /::?(?:before|after|marker|first-letter|first-line|placeholder|selection)\b/g;

/** Commas between selectors, not those within brackets. */
const SELECTORS = /,(?![^(]*\))/;

/** The whole file as text; `title` names it. The article is taken over and changed. */
export async function reportFile(article: HTMLElement, title: string, paper: Paper): Promise<string> {
  for (const part of article.querySelectorAll(LIVE)) part.remove();
  for (const link of article.querySelectorAll('a')) link.removeAttribute('href');
  await Promise.all([...article.querySelectorAll<HTMLElement>('img, .icon')].map(carry));
  const page = h('div', { class: 'page', lang: language() }, h('main', { class: 'screen debrief-screen' }, article));
  const style = [...document.styleSheets].map((sheet) => rulesFor(page, sheet.cssRules)).join('\n');
  return `<!doctype html>\n<html lang="${language()}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n${written(h('title', {}, title))}\n`
    + `<style>\n${closed(style + own(paper))}\n</style>\n</head>\n<body>\n${written(page)}\n</body>\n</html>\n`;
}

/** Elements as markup: text is escaped by the browser, and stays text. */
const written = (element: Element): string => new XMLSerializer().serializeToString(element);

/** No text of a style ends the element in which it stands. */
const closed = (style: string): string => style.replaceAll('</', '<\\/');

/** The rules that touch something of the page, those for paper among them as if the file were paper. */
function rulesFor(page: HTMLElement, rules: CSSRuleList): string {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) return rule.media.mediaText === 'print' ? [rulesFor(page, rule.cssRules)] : [];
    return rule instanceof CSSStyleRule && touches(page, rule.selectorText) ? [rule.cssText] : [];
  }).join('\n');
}

const touches = (page: HTMLElement, list: string): boolean => list.split(SELECTORS).some((selector) => {
  const plain = selector.replace(PSEUDO, '').trim();
  if (plain === ':root' || plain === '') return true;
  return !STATES.test(plain) && (page.matches(plain) || page.querySelector(plain) !== null);
});

/** A picture, or an icon that is a mask, brings its file along. */
async function carry(element: HTMLElement): Promise<void> {
  if (element instanceof HTMLImageElement) {
    element.src = await within(element.src);
    return;
  }
  const address = /url\("([^"]+)"\)/.exec(element.style.maskImage)?.[1];
  if (address === undefined) return;
  const image = `url("${await within(address)}")`;
  element.style.maskImage = image;
  element.style.setProperty('-webkit-mask-image', image);
}

/** The file at an address of the game as an address that holds it; as it is where it cannot be had. */
async function within(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const { href, hash } = new URL(address, document.baseURI);
  const file = await fetch(href.slice(0, href.length - hash.length));
  return file.ok ? `data:image/svg+xml,${encodeURIComponent(await file.text())}${hash}` : address;
}
