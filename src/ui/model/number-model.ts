/** A number as it is shown: value, trend, doubt, and the sentence for those who listen. */
import { bandOf } from '../../engine/index.ts';
import { kindOf } from '../../engine/quantities.ts';
import type { Band } from '../../engine/types.ts';
import { t } from '../../words/messages.ts';
import { points, rounded, signed, whole } from '../../words/numbers.ts';
import { quantityWords, shortName } from '../../words/quantities.ts';
import type { Situation } from './situation.ts';

export interface NumberModel {
  readonly q: number;
  readonly kind: string;
  readonly short: string;
  /** Whole points. */
  readonly value: number;
  readonly text: string;
  /** Change since the quarter before, hundredths. */
  readonly trend: number;
  readonly trendText: string;
  /** Change over four quarters, hundredths; since the opening where fewer have passed. Empty for what is only estimated. */
  readonly yearText: string;
  readonly sinceOpening: boolean;
  /** Half-width of the estimate in points, 0 where it is exact. */
  readonly doubt: number;
  readonly band: Band | null;
  /** `Trust of China in the Soviet Union: −20`. */
  readonly sentence: string;
}

/** The model of one quantity in a situation. */
export function numberOf({ seen, spread }: Pick<Situation, 'seen' | 'spread'>, q: number): NumberModel {
  const value = seen.q[q]!;
  const doubt = rounded(spread[q] ?? 0);
  // An estimate and the truth of the last quarter would not give an honest trend.
  const before = doubt > 0 ? value : (seen.rows.at(-1)?.[q] ?? value);
  const trend = value - before;
  const kind = kindOf(q);
  return {
    q, kind, short: shortName(q), value: rounded(value), text: points(value), trend,
    trendText: trend === 0 ? '' : signed(trend), doubt, ...yearOf(seen.rows, q, value, doubt > 0),
    band: kind === 'tension' ? bandOf(value) : null,
    sentence: doubt > 0 ? t('table:number.estimate', { sentence: quantityWords(q, value), doubt: whole(doubt) }) : quantityWords(q, value),
  };
}

const YEAR = 4;

/** How it has moved in a year; before a year has passed, since the first quarter's end. */
function yearOf(rows: readonly (readonly number[])[], q: number, value: number, guess: boolean): Pick<NumberModel, 'yearText' | 'sinceOpening'> {
  const before = rows.at(-YEAR) ?? rows[0];
  const known = before !== undefined && !guess;
  return { yearText: known ? signed(value - before[q]!) : '', sinceOpening: rows.length < YEAR };
}
