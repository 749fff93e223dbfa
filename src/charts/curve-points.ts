/** A curve as rows that a charting library can draw, and what is said about it. */
import { t } from '../words/messages.ts';
import { quarterShort } from '../words/names.ts';
import { whole } from '../words/numbers.ts';
import type { CurveModel } from './curve-model.ts';

export interface CurvePoint {
  /** The quarter at whose end this was so. */
  readonly quarter: number;
  /** The moment as a year: 1969.25 is the end of its first quarter. */
  readonly at: number;
  /** Points; null where the campaign ended before. */
  readonly own: number | null;
  readonly history: number;
}

/** The rows of a curve, the opening first. */
export const curvePoints = ({ own, history, from }: CurveModel): CurvePoint[] => history.map((value, index) => ({
  quarter: from + index - 1, at: (from + index) / 4, own: own[index] === undefined ? null : own[index] / 100, history: value / 100,
}));

/** Width of a year's label with air, px. */
const LABEL = 36;

/** The years under a curve of so many px: each, every second, fifth or tenth, as their labels have room. */
export function yearTicks({ from, quarters }: Pick<CurveModel, 'from' | 'quarters'>, width: number): number[] {
  const [first, last] = [Math.ceil(from / 4), Math.floor((from + quarters) / 4)];
  const step = [1, 2, 5].find((each) => (each * 4 * width) / quarters >= LABEL) ?? 10;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((year) => year % step === 0);
}

/** Points under which two curves count as one. */
const CLOSE = 3;

/** When a campaign was farthest from history, and by how much. */
export function apartWords(curve: CurveModel): string {
  const far = curvePoints(curve).reduce<{ by: number; quarter: number }>((widest, { own, history, quarter }) => {
    const by = own === null ? 0 : Math.round(own - history);
    return Math.abs(by) > Math.abs(widest.by) ? { by, quarter } : widest;
  }, { by: 0, quarter: curve.from });
  if (Math.abs(far.by) < CLOSE) return t('debrief:curveClose');
  return t(far.by > 0 ? 'debrief:curveAbove' : 'debrief:curveBelow', { quarter: quarterShort(far.quarter), by: whole(Math.abs(far.by)) });
}

/** All curves as a table for other programs: a row a quarter, for each number this campaign's and history's points; a point for decimals. */
export function curvesCsv(curves: readonly CurveModel[]): string {
  const columns = curves.map(curvePoints);
  const head = curves.flatMap(({ name }) => [`${name} (${t('debrief:you')})`, `${name} (${t('debrief:history')})`]);
  const rows = (columns[0] ?? []).map(({ quarter }, index) => [quarterShort(quarter), ...columns.flatMap((points) => {
    const { own, history } = points[index]!;
    return [own === null ? '' : own.toFixed(2), history.toFixed(2)];
  })]);
  return `${[[t('debrief:quarter'), ...head], ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
