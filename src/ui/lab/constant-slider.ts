/** A constant of the model as a slider within the range that can be defended. */
import { TUNABLE } from '../../engine/index.ts';
import type { TunableId } from '../../engine/index.ts';
import { h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { t } from '../../words/messages.ts';

/** One constant's slider within its range, with the model's own value; null takes it away. */
export function constantSlider(constant: TunableId, value: number, change: (value: number | null) => void): HTMLElement {
  const { low, high, value: usual } = TUNABLE[constant];
  const id = newId('constant');
  const output = h('output', { for: id }, String(value));
  const input = h('input', {
    id, type: 'range', min: low, max: high, step: high - low > 200 ? 10 : 1, value, 'data-key': `constant-${constant}`,
    oninput: () => { output.textContent = input.value; }, onchange: () => change(Number(input.value)),
  });
  return h('div', { class: 'constant-line' }, h('label', { for: id }, t(`lab:constant.${constant}`)), input, output,
    button({ label: t('lab:expert.remove'), icon: 'ui/close', kind: 'quiet', press: () => change(null) }), h('span', { class: 'hint' }, t('lab:constants.usual', { usual, low, high })));
}
