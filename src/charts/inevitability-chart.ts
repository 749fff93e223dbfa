/** The chart of inevitability: what the model says from each moment on, what the reader had drawn, and how far apart they lie. */
import { quarterOf, yearOf } from '../engine/quarters.ts';
import { guessAt, LIKELY, likelyFrom, missedBy } from '../lab/guess.ts';
import type { Guess } from '../lab/guess.ts';
import { momentsOf } from '../lab/inevitability.ts';
import type { EndingId, FromMoment } from '../lab/inevitability.ts';
import { chancesDrawing } from './chances.ts';
import type { ChancesModel } from './chances.ts';
import type { ChartSpec } from './spec.ts';
import { INK } from './look.ts';
import { ENGINE_VERSION } from '../engine/index.ts';
import { t } from '../words/messages.ts';
import { quarterShort, textOf } from '../words/names.ts';
import { headOf } from './asked.ts';
import type { Asked } from './asked.ts';
import { decimal, percent } from './figures.ts';

/** What the chart is of. */
export interface Looked {
  readonly ending: EndingId;
  readonly found: readonly FromMoment[];
  /** Chances by year, 0 … 1. */
  readonly guess: Readonly<Record<string, number>>;
  readonly every: number;
}

/** Rows, guess and history's year. */
export function modelOf({ scenario, history }: Asked, { ending, found, guess, every }: Looked): ChancesModel {
  const year = history.outcomes[ending];
  const rows = found.length > 0
    ? found.map(({ date, endings }) => ({ at: quarterOf(date) / 4, date: quarterShort(quarterOf(date)), share: endings[ending].share, low: endings[ending].interval[0], high: endings[ending].interval[1] }))
    : momentsOf(scenario, every).map((quarter) => ({ at: quarter / 4, date: quarterShort(quarter), share: null, low: 0, high: 0 }));
  return {
    rows, history: typeof year === 'number' && year > yearOf(scenario.from) ? year : null,
    guess: Object.entries(guess).map(([at, share]): Guess => ({ at: Number(at), share })).toSorted((a, b) => a.at - b.at),
  };
}

/** The chart. */
export function chancesSpec(desk: Asked, looked: Looked): ChartSpec {
  const model = modelOf(desk, looked);
  const { scenario, settings } = desk;
  const name = t(`lab:ending.${looked.ending}`);
  return {
    title: titleOf(model, name), summary: model.history === null ? t('lab:inevitability.summary') : t('lab:inevitability.summaryHistory', { year: model.history }),
    draw: (size) => chancesDrawing(model, size),
    key: [
      { label: t('lab:inevitability.keyModel'), form: 'line', ink: INK.intervention }, { label: t('lab:inevitability.keyGuess'), form: 'dash', ink: INK.baseline },
      ...(model.history === null ? [] : [{ label: t('lab:inevitability.keyHistory'), form: 'dots', ink: INK.history } as const]),
    ],
    table: {
      head: ['from', 'share', 'low', 'high', 'guess'].map((each) => t(`lab:table.${each}`)),
      rows: model.rows.map(({ date, at, share, low, high }) => [date, share, low, high, model.guess.length > 0 ? guessAt(model.guess, at) : null]),
      shown: (cell) => (typeof cell === 'number' ? percent(cell) : String(cell ?? '–')),
    },
    caption: t('lab:inevitability.caption', { scenario: textOf(scenario, scenario.title), n: looked.found[0]?.n ?? 0, seed: settings.seed, gravity: Math.round((settings.gravities[0] ?? 0.5) * 100), engine: ENGINE_VERSION }),
    file: `${scenario.id}-inevitability`, head: [['ending', looked.ending], ...headOf(desk, looked.found[0]?.n ?? 0)],
  };
}

/** From when on most futures end so and stay so. */
function titleOf({ rows }: ChancesModel, name: string): string {
  if (rows[0]!.share === null) return t('lab:inevitability.titleEmpty', { name });
  const from = likelyFrom(rows.map(({ share }) => share!));
  const begin = percent(rows[0]!.share);
  if (from === rows.length) return t('lab:inevitability.titleNever', { name, begin, limit: percent(LIKELY) });
  return from === 0 ? t('lab:inevitability.titleAlways', { name, begin }) : t('lab:inevitability.title', { name, begin, date: rows[from]!.date, limit: percent(LIKELY) });
}

/** How far the reader's line lay from the model's; empty where nothing was drawn. */
export function comparedWords({ rows, guess }: ChancesModel): string {
  const known = rows.flatMap(({ at, date, share }) => (share === null ? [] : [{ at, date, share }]));
  const missed = missedBy(known, guess);
  if (missed === null) return '';
  const { mean, by } = missed;
  const params = { mean: decimal(mean * 100, 0), date: known[missed.index]!.date, gap: decimal(Math.abs(by) * 100, 0) };
  return mean < 0.05 ? t('lab:inevitability.close', params) : t(by > 0 ? 'lab:inevitability.over' : 'lab:inevitability.under', params);
}
