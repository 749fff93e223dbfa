/** The key under a drawing of the page. */
import { keySwatch, SWATCH } from '../../charts/key.ts';
import type { KeyEntry } from '../../charts/key.ts';
import { penIn } from '../../charts/svg.ts';
import { h, s } from '../app/h.ts';

/** Which line is which, a sample and its name each. */
export const chartKey = (entries: readonly KeyEntry[]): HTMLElement => h('ul', { class: 'chart-key', 'aria-hidden': 'true' },
  ...entries.map((entry) => h('li', {}, s('svg', { viewBox: `0 0 ${SWATCH.width} ${SWATCH.height}`, ...SWATCH }, keySwatch(penIn(document), entry)), h('span', {}, entry.label))));
