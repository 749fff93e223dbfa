/** What an experiment says: the sentence, the shares, the fans, the years, the causes, all numbers; while it runs and after. */
import { TENSION } from '../../engine/quantities.ts';
import { DIRECTIONS, DYADS } from '../../engine/types.ts';
import { fill, h, newId } from '../app/h.ts';
import { liveChart } from '../charts/frame.ts';
import { oneByOne } from '../charts/one-by-one.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import type { LiveChart } from '../charts/frame.ts';
import { capitalise, t } from '../../words/messages.ts';
import { quantityName } from '../../words/quantities.ts';
import { fanSpec, sharesSpec, themesSpec, yearsSpec } from '../../charts/experiment-charts.ts';
import type { Shown } from '../../charts/experiment-charts.ts';
import { numbersTable } from './numbers-table.ts';
import { findingWords } from './words.ts';

export interface ResultsPanel {
  readonly element: HTMLElement;
  /** Shows a result; called again as more comes in, `last` when no more will. */
  readonly show: (shown: Shown, last: boolean) => void;
}

/** Which number the fans are of, as an index of the quantities. */
interface Looked { q: number; shown: Shown | null }

/** The charts of a result by name; one that has nothing to say is left out. */
const MAKERS: Readonly<Record<string, (shown: Shown, looked: Looked) => ChartSpec | null>> = {
  shares: sharesSpec, fan: (shown, { q }) => fanSpec(shown, q), split: (shown) => yearsSpec(shown, 'splitYear'), opening: (shown) => yearsSpec(shown, 'rapprochementYear'), themes: themesSpec,
};

/** The panel of results; empty until the first figures come. */
export function resultsPanel(): ResultsPanel {
  const looked: Looked = { q: TENSION + DYADS.indexOf('SU-CN'), shown: null };
  const [finding, numbers, body] = [h('p', { class: 'lab-finding', role: 'status' }), h('div', {}), h('div', { class: 'lab-charts' })];
  const line = oneByOne();
  const slots = Object.entries(MAKERS).map(([name, make]) => slot(name, (shown) => make(shown, looked)));
  const fan = slots[Object.keys(MAKERS).indexOf('fan')]!;
  fan.element.prepend(fanChoice(looked, () => { if (looked.shown) fan.show(looked.shown, true); }));
  fill(body, ...slots.map(({ element }) => element));
  const element = h('div', { class: 'lab-results' }, finding, body, numbers);
  const show = (shown: Shown, last: boolean): void => {
    // Where the machine is slower than the figures, the newest wait until the older ones are drawn.
    if (line.busy() && !last) return;
    looked.shown = shown;
    element.classList.toggle('under-way', !last);
    fill(finding, findingWords(shown.desk.scenario, shown.desk.settings.ask, shown.found));
    // The fan is the first thing to be seen, wherever it stands.
    line.put([fan, ...slots.filter((each) => each !== fan)].map((each) => () => each.show(shown, last)).concat(last ? [() => fill(numbers, numbersTable(shown))] : []));
  };
  return { element, show };
}

/** So far beyond the window's edge a chart is drawn beforehand. */
const MARGIN = '240px';

interface Slot { readonly element: HTMLElement; readonly show: (shown: Shown, stays: boolean) => void }

/**
 * The place of one chart: made when it first has something to show, then kept. While figures come in, one that is out of
 * sight waits until it is scrolled to; what stays is drawn wherever it stands.
 */
function slot(name: string, make: (shown: Shown) => ChartSpec | null): Slot {
  const element = h('div', { class: `lab-slot slot-${name}`, hidden: true });
  let chart: LiveChart | null = null;
  let inSight = true;
  let waiting: Shown | null = null;
  new IntersectionObserver((entries) => {
    inSight = entries.at(-1)!.isIntersecting;
    if (inSight && waiting) draw(waiting);
  }, { rootMargin: MARGIN }).observe(element);
  const show = (shown: Shown, stays: boolean): void => {
    if (chart !== null && !inSight && !stays) waiting = shown;
    else draw(shown);
  };
  const draw = (shown: Shown): void => {
    waiting = null;
    const spec = make(shown);
    element.hidden = spec === null;
    if (spec === null) return;
    if (chart) chart.update(spec);
    else {
      chart = liveChart(spec);
      element.append(chart.element);
    }
  };
  return { element, show };
}

/** Which of the nine numbers the fans show. */
function fanChoice(looked: Looked, changed: () => void): HTMLElement {
  const id = newId('fan');
  const select = h('select', { id, class: 'select', onchange: () => { looked.q = Number(select.value); changed(); } },
    ...[...DYADS.map((_, index) => TENSION + index), ...DIRECTIONS.map((_, index) => index)].map((q) => h('option', { value: q, selected: q === looked.q }, capitalise(quantityName(q)))));
  return h('p', { class: 'fan-choice' }, h('label', { for: id }, t('lab:fan.choose')), ' ', select);
}
