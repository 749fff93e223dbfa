/** One question at several historical gravities, side by side: does the answer hang on how freely the others act? */
import type { Settings } from '../../session/parse-experiment.ts';
import { fill, h, newId } from '../app/h.ts';
import { liveChart } from '../charts/frame.ts';
import type { LiveChart } from '../charts/frame.ts';
import { dotDrawing } from '../charts/dots.ts';
import type { DotRow } from '../charts/dots.ts';
import { t } from '../../words/messages.ts';
import { captionOf } from './desk.ts';
import { asNumbers, gapOf, isClear, mannerOf, plain } from './figures.ts';
import type { Taken } from './take-away.ts';
import { measureName } from './measure-words.ts';

export interface GravityPanel {
  readonly element: HTMLElement;
  readonly begin: (settings: Settings) => void;
  /** Shows what has been found, and which gravity stands below. */
  readonly show: (taken: Taken, index: number) => void;
}

/** The panel; it stays empty where one gravity is asked for. `chosen` hears which one is to be shown below. */
export function gravityPanel(chosen: (index: number) => void): GravityPanel {
  const element = h('div', { class: 'lab-gravities' });
  let chart: LiveChart | null = null;
  let chips = h('div', {});
  const begin = ({ gravities }: Settings): void => {
    chart = null;
    chips = h('div', { class: 'gravity-chips', role: 'radiogroup', 'aria-label': t('lab:gravity.below') });
    fill(element, null);
    if (gravities.length < 2) return;
    const name = newId('gravity');
    fill(chips, h('span', {}, t('lab:gravity.below')), ...gravities.map((share, index) => h('label', {},
      h('input', { type: 'radio', name, value: index, onchange: () => chosen(index) }), h('span', {}, t('lab:gravity.at', { share: plain(share) })))));
  };
  const show = (taken: Taken, index: number): void => {
    if (taken.desk.settings.gravities.length < 2) return;
    const spec = specOf(taken);
    if (chart) chart.update(spec);
    else {
      chart = liveChart(spec);
      fill(element, chart.element, chips);
    }
    const box = chips.querySelectorAll('input')[index];
    if (box) box.checked = true;
  };
  return { element, begin, show };
}

function specOf({ desk, found }: Taken): Parameters<typeof liveChart>[0] {
  const { settings: { ask, gravities } } = desk;
  const rows = gravities.flatMap((share, index): DotRow[] => {
    const numbers = asNumbers(found[index]?.outcomes[ask] ?? found[index]?.metrics[ask]);
    return numbers && numbers.difference !== null ? [{ name: t('lab:gravity.at', { share: plain(share) }), value: numbers.difference, interval: numbers.interval, side: 'intervention' }] : [];
  });
  const most = Math.max(mannerOf(ask) === 'share' ? 0.1 : 1, ...rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])].map(Math.abs))) * 1.1;
  const clear = rows.filter(({ interval }) => isClear(interval));
  const same = new Set(clear.map(({ value }) => Math.sign(value))).size;
  const word = clear.length === 0 ? 'none' : clear.length === rows.length && same === 1 ? 'same' : same > 1 ? 'opposed' : 'some';
  return {
    title: t(`lab:gravity.title.${word}`, { name: measureName(desk.scenario, ask) }), summary: t('lab:gravity.summary'),
    draw: (size) => dotDrawing(rows, { domain: [-most, most], format: (value) => gapOf(ask, value), zero: 0, label: t('lab:gravity.axis') }, size),
    table: {
      head: ['gravity', 'difference', 'low', 'high'].map((name) => t(`lab:table.${name}`)), rows: rows.map(({ name, value, interval }) => [name, value, interval?.[0], interval?.[1]]),
      shown: (cell) => (typeof cell === 'number' ? gapOf(ask, cell) : String(cell ?? '–')),
    },
    caption: captionOf(desk, found[0]?.runs ?? 0, gravities.map((share) => Math.round(share * 100)).join(', ')), file: `${desk.scenario.id}-gravities`,
  };
}
