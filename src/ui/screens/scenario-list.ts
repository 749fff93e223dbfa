/** The list of scenarios: a line each on one ruler of years, the chosen one opened; the grand campaign stands last, apart. */
import { quarterOf } from '../../engine/quarters.ts';
import { h, newId } from '../app/h.ts';
import { FRIENDLIEST, isGrand, shelf } from '../scenario-shelf.ts';
import type { ShelfLine } from '../scenario-shelf.ts';
import { inOwnLetters, t } from '../../words/messages.ts';
import { quarterWords } from '../../words/names.ts';

/** Radio group of all scenarios on the shelf; `change` is called with the id of the one chosen. */
export function scenarioList(chosen: string, change: (id: string) => void): HTMLElement {
  const [group, legend] = [newId('scenario'), newId('legend')];
  const line = (each: ShelfLine): HTMLElement => choice(each, { group, checked: each.id === chosen, change });
  return h('div', { class: 'radio-group', role: 'radiogroup', 'aria-labelledby': legend },
    h('h2', { id: legend, class: 'field-title' }, t('campaign:scenario')),
    h('div', { class: 'scenario-list' }, ruler(), ...shelf.map(line)));
}

interface Row { readonly group: string; readonly checked: boolean; readonly change: (id: string) => void }

function choice(line: ShelfLine, { group, checked, change }: Row): HTMLElement {
  const { id, about, minutes, cards, from, to } = line;
  const title = inOwnLetters(line.title);
  const [words, facts, mark] = [newId('about'), newId('facts'), markOf(line)];
  const box = h('input', {
    type: 'radio', name: group, value: id, checked, 'aria-label': title, 'aria-describedby': `${words} ${facts}`,
    onchange: () => { if (box.checked) change(id); },
  });
  return h('label', { class: isGrand(line) ? 'radio-card scenario-line grand' : 'radio-card scenario-line' }, box,
    h('span', { class: 'radio-body' },
      h('span', { class: 'scenario-head' },
        h('span', { class: 'radio-label' }, title),
        mark === '' ? null : h('span', { class: 'scenario-mark' }, mark),
        h('span', { class: 'scenario-minutes', 'aria-hidden': 'true' }, t('campaign:minutesShort', { minutes }))),
      h('span', { class: 'span-track', 'aria-hidden': 'true' }, h('span', { class: 'span-bar', style: spanOf(line) })),
      h('span', { id: words, class: 'scenario-about' }, about),
      h('span', { id: facts, class: 'scenario-facts' }, [
        t('campaign:dates', { from: quarterWords(quarterOf(from)), to: quarterWords(quarterOf(to)) }),
        t('campaign:minutes', { minutes }), cardWords(cards)].join(' · '))));
}

function markOf(line: ShelfLine): string {
  if (isGrand(line)) return t('campaign:markGrand');
  return line.id === FRIENDLIEST ? t('campaign:markFirst') : '';
}

const ALL_CARDS = 9;

const cardWords = (cards: readonly number[]): string => (cards.length === ALL_CARDS
  ? t('campaign:allCards')
  : t('campaign:cards', { count: cards.length, cards: cards.join(', ') }));

/** First and last quarter of all that is on the shelf. */
const FIRST = Math.min(...shelf.map(({ from }) => quarterOf(from)));
const LAST = Math.max(...shelf.map(({ to }) => quarterOf(to))) + 1;

const share = (quarter: number): number => Math.round((1000 * (quarter - FIRST)) / (LAST - FIRST)) / 10;

const spanOf = ({ from, to }: ShelfLine): string =>
  `--from:${share(quarterOf(from))}%;--width:${Math.round(10 * (share(quarterOf(to) + 1) - share(quarterOf(from)))) / 10}%`;

/** The years over the lines: decades, where they lie on the same ruler as the bars. */
function ruler(): HTMLElement {
  const decades = Array.from({ length: LAST - FIRST }, (_, index) => FIRST + index).filter((quarter) => quarter % 40 === 0);
  return h('div', { class: 'span-ruler', 'aria-hidden': 'true' }, h('span', { class: 'span-track' },
    ...decades.map((quarter) => h('span', { class: 'span-year', style: `--from:${share(quarter)}%` }, String(quarter / 4)))));
}
