/** Predict, then reveal: what was expected before a decision was shown, why, and what came of it. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Capital, Decision } from '../../engine/types.ts';
import { csvLines } from '../../lab/csv.ts';
import type { Asked, Reel } from '../model/reel.ts';
import { t } from '../../words/messages.ts';
import { cityOf, eventTitle, optionLabel, quarterShort } from '../../words/names.ts';
import { decisionKey } from './caption-model.ts';

/** What somebody committed to before a decision; no option where he let it pass. */
export interface Prediction { readonly key: string; readonly option: string | null; readonly reason: string }

/** Longest reason that is kept, characters. */
export const REASON_LIMIT = 600;
/** Fewest letters that count as a reason. */
export const REASON_LEAST = 3;

export type Outcome = 'hit' | 'miss' | 'passed';

/** How a prediction fared. */
export function outcomeOf({ option }: Prediction, decision: Pick<Decision, 'option'>): Outcome {
  if (option === null) return 'passed';
  return option === decision.option ? 'hit' : 'miss';
}

/** Whose decisions are to be predicted; `null` is everybody's. */
export interface Wanted { readonly whose: Capital | null; readonly made: ReadonlyMap<string, Prediction> }

/** Whether a decision is still to be predicted. */
export const isOpen = ({ whose, made }: Wanted) => ({ capital, decision }: Asked): boolean =>
  (whose === null || capital === whose) && !made.has(decisionKey(decision));

export interface ForecastRow {
  readonly key: string;
  readonly step: number;
  readonly quarter: number;
  readonly when: string;
  readonly city: string;
  readonly title: string;
  readonly expected: string;
  readonly happened: string;
  readonly reason: string;
  readonly outcome: Outcome;
}

export interface Forecast {
  readonly rows: readonly ForecastRow[];
  readonly made: number;
  readonly hits: number;
  /** How many would have been hit by a coin with as many sides as there were options, rounded. */
  readonly byChance: number;
}

/** All that was predicted of a recording, in its order, beside what happened. */
export function forecastOf(scenario: Scenario, { asked }: Reel, made: ReadonlyMap<string, Prediction>): Forecast {
  const rows = asked.flatMap(({ step, decision }): ForecastRow[] => {
    const prediction = made.get(decisionKey(decision));
    return prediction ? [rowOf(scenario, { step, decision, prediction })] : [];
  });
  const told = rows.filter(({ outcome }) => outcome !== 'passed');
  const chance = asked.filter(({ decision }) => (made.get(decisionKey(decision))?.option ?? null) !== null)
    .reduce((sum, { decision }) => sum + 1 / Math.max(1, optionsOf(scenario, decision)), 0);
  return { rows, made: told.length, hits: told.filter(({ outcome }) => outcome === 'hit').length, byChance: Math.round(chance) };
}

const optionsOf = ({ events }: Scenario, { event, part }: Decision): number =>
  events.find(({ id }) => id === event)?.parts.find(({ id }) => id === part)?.options.length ?? 1;

function rowOf(scenario: Scenario, { step, decision, prediction }: { step: number; decision: Decision; prediction: Prediction }): ForecastRow {
  const { quarter, event, option, capital } = decision;
  return {
    key: prediction.key, step, quarter,
    when: quarterShort(quarter), city: cityOf(capital), title: eventTitle(scenario, event),
    expected: prediction.option === null ? t('replay:predict.passed') : optionLabel(scenario, event, prediction.option),
    happened: optionLabel(scenario, event, option),
    reason: prediction.reason, outcome: outcomeOf(prediction, decision),
  };
}

/** The forecast as a table for other programs. */
export function forecastCsv({ rows }: Forecast): string {
  const head = ['when', 'city', 'title', 'expected', 'reason', 'happened', 'outcome'].map((name) => t(`replay:predict.column.${name}`));
  return `${csvLines([head, ...rows.map(({ when, city, title, expected, reason, happened, outcome }) => [when, city, title, expected, reason, happened, t(`replay:predict.outcome.${outcome}`)])])}\r\n`;
}

/** The same to be read: an entry a decision. */
export function forecastText(title: string, forecast: Forecast): string {
  const entries = forecast.rows.map(({ when, city, title: event, expected, reason, happened, outcome }) => [
    `${when}, ${city}: ${event}`,
    t('replay:predict.expectedWas', { label: expected }),
    reason === '' ? null : t('replay:predict.reasonWas', { reason }),
    t('replay:predict.happenedWas', { label: happened, outcome: t(`replay:predict.outcome.${outcome}`) }),
  ].filter((line) => line !== null).join('\n'));
  return `${[title, scoreWords(forecast), ...entries].join('\n\n')}\n`;
}

/** The score in a sentence. */
export const scoreWords = ({ made, hits, byChance }: Forecast): string =>
  t('replay:predict.score', { count: made, hits, chance: byChance });
