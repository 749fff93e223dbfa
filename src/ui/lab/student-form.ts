/** The form that asks in plain words: which story, what had been otherwise, what one wants to know, how many campaigns. */
import { fill, h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { asksOf } from '../../lab/asks.ts';
import { isShipped, shelf } from '../scenario-shelf.ts';
import { inOwnLetters, t } from '../../words/messages.ts';
import { textOf, typeset } from '../../words/names.ts';
import { SIZES } from './desk.ts';
import type { Desk } from './desk.ts';
import { eventPicker } from './event-picker.ts';
import { ownShelf } from './own-shelf.ts';
import { whatIfWords } from '../../charts/change-words.ts';
import { askWords } from './words.ts';

/** What the form tells the page. */
export interface Wishes {
  /** Another scenario is wanted: of the shelf by its id, or one's own. */
  readonly scenario: (which: string | Scenario) => void;
  /** The experiment has changed. */
  readonly changed: () => void;
  readonly run: () => void;
  /** A file is to be opened. */
  readonly open: () => void;
}

export interface Form { readonly element: HTMLElement; readonly redraw: () => void }

/** The student's form over a desk. */
export function studentForm(desk: Desk, wishes: Wishes): Form {
  const slip = h('p', { class: 'slip-question', 'aria-live': 'polite' });
  const rest = h('div', { class: 'slip-rest' });
  const story = h('div', {});
  let own: readonly Scenario[] = [];
  const drawStory = (): void => fill(story, scenarioField(desk, own, (which) => { picker.wait(); wishes.scenario(which); }));
  const picker = eventPicker(desk, (set) => {
    desk.settings = { ...desk.settings, set: [set] };
    wishes.changed();
  });
  const redraw = (): void => {
    drawStory();
    fill(slip, ...question(desk));
    fill(rest, askField(desk, wishes), sizeField(desk, wishes));
    picker.redraw();
  };
  const element = h('section', { class: 'slip', 'aria-labelledby': 'slip-head' },
    h('h2', { id: 'slip-head', class: 'slip-head' }, t('lab:slip')), story, slip, picker.element, rest,
    h('p', { class: 'slip-foot' }, button({ label: t('lab:run.start'), kind: 'main', icon: 'ui/lab', press: wishes.run, key: 'lab-run' })),
    h('p', {}, button({ label: t('lab:away.open'), icon: 'ui/load', kind: 'quiet', press: wishes.open, key: 'lab-open' })));
  redraw();
  void ownShelf().then((found) => {
    own = found;
    if (own.length > 0) drawStory();
  }, () => undefined);
  return { element, redraw };
}

/** The experiment in a sentence, as it stands. */
function question({ scenario, settings: { set, ask } }: Desk): (string | HTMLElement)[] {
  if (set.length === 0) return [t('lab:slipEmpty')];
  return [h('span', { class: 'slip-if' }, whatIfWords(scenario, set)), ' ', h('span', { class: 'slip-ask' }, askWords(scenario, ask))];
}

/** The stories that ship, and under them those of the workshop. */
function scenarioField({ scenario }: Desk, own: readonly Scenario[], choose: (which: string | Scenario) => void): HTMLElement {
  const id = newId('lab-scenario');
  const shipped = isShipped(scenario);
  // An own one that is on the desk stays in the list though its file has changed since.
  const listed = shipped || own.some(({ hash }) => hash === scenario.hash) ? own : [...own, scenario];
  const select = h('select', { id, class: 'select', 'data-key': 'lab-scenario', onchange: () => choose(listed.find(({ hash }) => `${OWN}${hash}` === select.value) ?? select.value) },
    ...shelf.map((line) => h('option', { value: line.id, selected: shipped && line.id === scenario.id }, inOwnLetters(typeset(line.title)))),
    listed.length === 0 ? null : h('optgroup', { label: t('lab:ownScenarios') },
      ...listed.map((each) => h('option', { value: `${OWN}${each.hash}`, selected: each.hash === scenario.hash }, typeset(textOf(each, each.title))))));
  return h('p', { class: 'slip-field' }, h('label', { for: id }, t('lab:scenario')), select);
}

/** Before the mark of an own scenario's version; no id has a colon. */
const OWN = 'own:';

function askField(desk: Desk, { changed }: Wishes): HTMLElement {
  const id = newId('lab-ask');
  const known = asksOf(desk.scenario);
  const all = known.includes(desk.settings.ask) ? known : [...known, desk.settings.ask];
  const select = h('select', { id, class: 'select', 'data-key': 'lab-ask', onchange: () => { desk.settings = { ...desk.settings, ask: select.value }; changed(); } },
    ...all.map((ask) => h('option', { value: ask, selected: ask === desk.settings.ask }, askWords(desk.scenario, ask))));
  return h('p', { class: 'slip-field' }, h('label', { for: id }, t('lab:asked')), select);
}

function sizeField(desk: Desk, { changed }: Wishes): HTMLElement {
  const name = newId('lab-size');
  const label = newId('lab-size-label');
  return h('div', { class: 'slip-field', role: 'radiogroup', 'aria-labelledby': label }, h('span', { id: label }, t('lab:size.title')),
    h('span', { class: 'size-row' }, ...Object.entries(SIZES).map(([size, runs]) => h('label', { class: 'size' },
      h('input', { type: 'radio', name, value: size, checked: runs === desk.settings.runs, 'data-key': `size-${size}`, onchange: () => { desk.settings = { ...desk.settings, runs }; changed(); } }),
      h('span', {}, t(`lab:size.${size}`), ' ', h('span', { class: 'hint' }, t('lab:size.pairs', { count: runs })))))));
}
