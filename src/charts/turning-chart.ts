/** The turning points of a campaign in words, and what each choice gained with its interval. */
import { dot, plot, ruleX, ruleY } from '@observablehq/plot';
import { ENGINE_VERSION } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { TurningPoint } from '../lab/turning-points.ts';
import { t } from '../words/messages.ts';
import { eventTitle, optionLabel, quarterShort } from '../words/names.ts';
import { signed, whole } from '../words/numbers.ts';
import { plotLook } from './look.ts';
import type { ChartSize } from './look.ts';
import type { ChartSpec } from './spec.ts';

export interface TurningRow {
  readonly rank: number;
  readonly title: string;
  /** What was chosen here and in history. */
  readonly choices: string;
  /** `+12 points, 90 % interval +8 to +16`. */
  readonly effect: string;
  readonly gained: number;
  readonly low: number;
  readonly high: number;
}

/** The turning points in words, the widest first. */
export const turningRows = (scenario: Scenario, found: readonly TurningPoint[]): TurningRow[] => found.map((point, index) => {
  const { quarter, event, own, history, gained, interval: [low, high] } = point;
  return {
    rank: index + 1, gained, low, high,
    title: t('debrief:turning.title', { quarter: quarterShort(quarter), title: eventTitle(scenario, event) }),
    choices: t('debrief:turning.choices', { own: optionLabel(scenario, event, own), history: optionLabel(scenario, event, history) }),
    effect: t('debrief:turning.effect', { gained: signed(gained * 100), low: signed(low * 100), high: signed(high * 100) }),
  };
});

/** What each choice gained with its interval, by the number of its row; there is one row at least. */
export const turningSpec = (scenario: Scenario, rows: readonly TurningRow[], { seed, runs }: { readonly seed: string; readonly runs: number }): ChartSpec => ({
  title: t('debrief:turning.finding', { title: rows[0]!.title, gained: signed(rows[0]!.gained * 100) }), summary: t('debrief:turning.chart', { count: rows.length }),
  draw: (size) => intervals(rows, size), caption: t('debrief:turning.caption', { scenario: scenario.id, seed, engine: ENGINE_VERSION, n: runs }), file: `${scenario.id}-turning-points`,
  table: {
    head: ['turning.rank', 'turning.decision', 'turning.gained', 'turning.low', 'turning.high'].map((name) => t(`debrief:${name}`)),
    rows: rows.map(({ rank, title, gained, low, high }) => [rank, title, gained, low, high]),
    shown: (cell, column) => (column > 1 ? signed(Number(cell) * 100) : String(cell)),
  },
});

function intervals(rows: readonly TurningRow[], size: ChartSize): SVGSVGElement {
  const most = Math.max(...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  return plot({
    ...plotLook(size), height: (rows.length * 2.6 + 3.6) * size.font, marginLeft: size.font * 2, marginBottom: size.font * 3,
    x: { domain: [-most, most], ticks: 5, tickFormat: (value: number) => whole(value), label: t('debrief:turning.axis'), labelAnchor: 'center', labelArrow: 'none', labelOffset: size.font * 2.5 },
    y: { type: 'band', domain: rows.map(({ rank }) => rank), label: null, tickSize: 0 },
    marks: [
      ruleX([0], { stroke: 'var(--rule)' }),
      ruleY(rows, { y: 'rank', x1: 'low', x2: 'high', stroke: 'var(--ink)', strokeWidth: 2 }),
      dot(rows, { y: 'rank', x: 'gained', r: size.font * 0.4, fill: 'var(--red)', stroke: 'var(--sheet-2)' }),
    ],
  }) as SVGSVGElement;
}
