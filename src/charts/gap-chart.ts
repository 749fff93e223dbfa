/** The chart of one number in two campaigns: how far apart they lie, and when farthest. */
import { ENGINE_VERSION } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Gap, Sides } from '../lab/side-by-side.ts';
import { t } from '../words/messages.ts';
import { quarterShort } from '../words/names.ts';
import { whole } from '../words/numbers.ts';
import { shortName } from '../words/quantities.ts';
import { gapDrawing } from './gap.ts';
import { INK } from './look.ts';
import type { ChartSpec } from './spec.ts';

/** The chart. */
export function gapSpec(scenario: Scenario, [a, b]: Sides, gap: Gap): ChartSpec {
  const name = shortName(gap.q);
  const by = Math.round(gap.widest.by);
  const params = { name, a: a.name, b: b.name, quarter: quarterShort(gap.widest.quarter), by: whole(Math.abs(by)) };
  const key = Math.abs(by) < 1 ? 'same' : by > 0 ? 'above' : 'below';
  return {
    title: t(`branches:side.finding.${key}`, params), summary: t(key === 'same' ? 'branches:side.summarySame' : 'branches:side.summary', { ...params, mean: whole(Math.round(gap.mean)) }),
    draw: (size) => gapDrawing(gap, [a.name, b.name], size),
    table: {
      head: [t('debrief:quarter'), a.name, b.name],
      rows: gap.rows.slice(1).map(({ quarter, first, second }) => [quarterShort(quarter), first, second]),
      shown: (cell) => (typeof cell === 'number' ? whole(Math.round(cell)) : String(cell ?? '–')),
    },
    key: [{ label: a.name, form: 'dash', ink: INK.baseline }, { label: b.name, form: 'line', ink: INK.intervention }, { label: t('branches:side.gap'), form: 'band', ink: INK.intervention }],
    caption: t('branches:side.caption', { scenario: scenario.id, engine: ENGINE_VERSION, seeds: [a.world.seed, b.world.seed].join(', ') }),
    file: `${scenario.id}-gap`,
  };
}
