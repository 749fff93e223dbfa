/** One question at several historical gravities, side by side: does the answer hang on how freely the others act? */
import type { Found } from '../lab/experiment.ts';
import { t } from '../words/messages.ts';
import { captionOf } from './asked.ts';
import type { Asked } from './asked.ts';
import { dotDrawing } from './dots.ts';
import type { DotRow } from './dots.ts';
import { asNumbers, gapOf, isClear, mannerOf, plain } from './figures.ts';
import { measureName } from './measure-words.ts';
import type { ChartSpec } from './spec.ts';

/** The effect on what is asked, a row each gravity; `found` in the order of the gravities, as far as they have come. */
export function gravitySpec(desk: Asked, found: readonly Found[]): ChartSpec {
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
