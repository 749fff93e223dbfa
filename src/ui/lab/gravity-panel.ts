/** One question at several historical gravities, side by side: does the answer hang on how freely the others act? */
import type { Settings } from '../../session/parse-experiment.ts';
import { fill, h, newId } from '../app/h.ts';
import { liveChart } from '../charts/frame.ts';
import type { LiveChart } from '../charts/frame.ts';
import { t } from '../../words/messages.ts';
import { gravitySpec } from '../../charts/gravity-chart.ts';
import { plain } from '../../charts/figures.ts';
import type { Taken } from './take-away.ts';

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
    const spec = gravitySpec(taken.desk, taken.found);
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
