/** A forest of claims: how far each measure moves along what its card expects, in half-widths of its 90 % interval, so that shares, years and points stand on one scale. */
import { dot, gridX, plot, rectX, ruleX, ruleY } from '@observablehq/plot';
import { ENGINE_VERSION } from '../engine/index.ts';
import type { Direction, Measured, Tried, Verdict } from '../lab/claims.ts';
import { t } from '../words/messages.ts';
import { inLines } from './dots.ts';
import type { KeyEntry } from './key.ts';
import { INK, plotLook } from './look.ts';
import type { ChartSize } from './look.ts';
import type { ChartSpec } from './spec.ts';

/** A row: a measure by its name, or a claim by its sentence with the measure that decides it. */
export interface ForestRow { readonly name: string; readonly measured: Measured; readonly verdict: Verdict }

/** How the claims were put: as many pairs each, with this luck and gravity (0 … 1); `own` tells of constants that are not the model's. */
export interface Put { readonly runs: number; readonly seed: string; readonly gravity: number; readonly own: string }

const SIGN: Readonly<Record<Direction, number>> = { lower: -1, earlier: -1, none: 1, later: 1, higher: 1 };

/** Half-widths beyond which a dot stands at the edge. */
const EDGE = 8;

interface Placed extends ForestRow { readonly at: number; readonly low: number; readonly high: number }

/** A row on the scale of its own interval; one that never varied stands on zero. */
function placed(row: ForestRow): Placed {
  const { expect, difference, interval } = row.measured;
  const half = interval === null ? 0 : (interval[1] - interval[0]) / 2;
  if (difference === null || interval === null || half === 0) return { ...row, at: 0, low: 0, high: 0 };
  const [a, b] = interval.map((end) => (SIGN[expect] * end) / half) as [number, number];
  return { ...row, at: within((SIGN[expect] * difference) / half), low: within(Math.min(a, b)), high: within(Math.max(a, b)) };
}

const within = (value: number): number => Math.max(-EDGE, Math.min(EDGE, value));

/** The measure that decides a claim: the first of its verdict. */
export const decisive = ({ measures, verdict }: Tried): Measured => measures.find((each) => each.verdict === verdict) ?? measures[0]!;

/** How many claims the model bears out. */
export const forestTitle = (verdicts: readonly Verdict[]): string => t('lab:forest.title', { supported: verdicts.filter((each) => each === 'supported').length, count: verdicts.length });

/** The verdict on one claim. */
export const claimTitle = (id: string, verdict: Verdict): string => t('lab:claims.ready', { id, verdict: t(`lab:verdict.${verdict}`) });

/** The chart; there is one row at least. */
export function claimsSpec(rows: readonly ForestRow[], { runs, seed, gravity, own }: Put, { file, title }: Pick<ChartSpec, 'file' | 'title'>): ChartSpec {
  const caption = t('lab:claims.caption', { runs, seed, gravity: Math.round(gravity * 100), engine: ENGINE_VERSION });
  return {
    title, summary: t('lab:forest.summary'), draw: (size) => forest(rows.map(placed), size), key: KEY(),
    table: {
      head: ['outcome', 'before', 'after', 'difference', 'low', 'high', 'verdict'].map((name) => t(`lab:table.${name}`)),
      rows: rows.map(({ name, verdict, measured: { baseline, intervention, difference, interval } }) => [name, baseline, intervention, difference, interval?.[0], interval?.[1], t(`lab:verdict.${verdict}`)]),
    },
    caption: own === '' ? caption : `${caption} ${t('lab:captionOwn', { what: own })}`, file, level: 4,
  };
}

const KEY = (): KeyEntry[] => [
  { label: t('lab:verdict.supported'), form: 'full', ink: INK.history }, { label: t('lab:verdict.not supported'), form: 'open', ink: INK.baseline }, { label: t('lab:verdict.contradicted'), form: 'cross', ink: INK.intervention },
];

const LOOK = {
  supported: { symbol: 'circle', ink: INK.history, fill: INK.history }, 'not supported': { symbol: 'circle', ink: INK.baseline, fill: 'var(--sheet-2)' }, contradicted: { symbol: 'times', ink: INK.intervention, fill: 'none' },
} as const satisfies Readonly<Record<Verdict, object>>;

function forest(rows: readonly Placed[], size: ChartSize): SVGSVGElement {
  const { font, width } = size;
  const names = rows.map(({ name }) => name);
  const room = Math.min(width * 0.5, font * 30);
  const verdicts = (Object.keys(LOOK) as Verdict[]).map((verdict) => ({ ...LOOK[verdict], of: rows.filter((row) => row.verdict === verdict) }));
  return plot({
    ...plotLook(size), height: names.length * font * 2.7 + font * 4, marginLeft: room + font, marginTop: font * 0.4, marginBottom: font * 3.4,
    x: { domain: [-EDGE, EDGE], ticks: [-8, -4, -1, 0, 1, 4, 8], tickFormat: (value: number) => `${value < 0 ? '−' : ''}${Math.abs(value)}${Math.abs(value) === EDGE ? '…' : ''}`, tickSize: 3, label: t('lab:forest.axis'), labelAnchor: 'center', labelArrow: 'none', labelOffset: font * 2.8 },
    y: { type: 'band', domain: names, label: null, tickSize: 0, tickFormat: (name: string) => inLines(name, room / (font * 0.52)), padding: 0 },
    marks: [
      rectX([{ x1: -1, x2: 1 }], { x1: 'x1', x2: 'x2', fill: 'var(--rule-soft)', fillOpacity: 0.3 }),
      gridX({ stroke: 'var(--rule-soft)', strokeOpacity: 1, ticks: [-8, -4, 4, 8] }), ruleX([0], { stroke: 'var(--ink)', strokeWidth: 1.2 }),
      ...verdicts.flatMap(({ of, ink, fill, symbol }) => [
        ruleY(of, { y: 'name', x1: 'low', x2: 'high', stroke: ink, strokeWidth: 2 }),
        dot(of, { y: 'name', x: 'at', r: font * 0.36, fill, stroke: ink, strokeWidth: 2, symbol }),
      ]),
    ],
  }) as SVGSVGElement;
}
