/** What a teacher should know before each step: remarks worked out from the hand-ins, as codes and figures. */
import { forecastsOf } from '../compare.ts';
import type { Checked, History, Row } from '../compare.ts';
import type { Exercise } from '../exercise.ts';
import { asHistory, departuresOf } from './departures.ts';
import { rightOf, spreadOf, statementsOf } from './statements.ts';
import type { Said, Statement } from './statements.ts';
import type { StepId } from './steps.ts';

/** A remark: the interface words it. `statement` and `event` name what it speaks of. */
export interface Remark {
  readonly code: string;
  readonly params: Readonly<Record<string, number>>;
  readonly statement?: string;
  readonly event?: string;
}

/** What remarks are made from. */
export interface ClassFound { readonly exercise: Exercise; readonly checked: readonly Checked[]; readonly rows: readonly Row[]; readonly history: History }

const SPREAD = 40;
const SURE = 80;

/** The remarks that hand-ins allow on a step, the weightiest first. */
export function remarksOn(step: StepId, found: ClassFound): Remark[] {
  switch (step) {
    case 'forecast': return onForecasts(found);
    case 'happened': return onOutcomes(found);
    case 'history': return onHistory(found);
    case 'why': return onAnswers(found);
    case 'model': return [];
    case 'exit': return onEnd(found);
  }
}

function onForecasts({ exercise, checked, history }: ClassFound): Remark[] {
  const statements = statementsOf(exercise, checked, history).filter(({ said }) => said.length > 0);
  if (statements.length === 0) return [{ code: 'noForecasts', params: {} }];
  const widest = statements.toSorted((a, b) => spreadOf(b) - spreadOf(a))[0]!;
  const leanings = statements.map(({ forecast, said, likely, even }): Remark => ({ code: even > 0 ? 'likelyEven' : 'likely', params: { likely, count: said.length, even }, statement: forecast.id }));
  return [
    ...leanings,
    ...(spreadOf(widest) >= SPREAD ? [{ code: 'spread', params: { low: Math.min(...perCents(widest)), high: Math.max(...perCents(widest)) }, statement: widest.forecast.id }] : []),
  ];
}

const perCents = ({ said }: Statement): number[] => said.map(({ perCent }) => perCent);

function onOutcomes({ exercise, checked, history, rows }: ClassFound): Remark[] {
  const statements = statementsOf(exercise, checked, history).filter(({ judged }) => judged > 0);
  const { right, judged } = rightOf(statements);
  const unfinished = rows.filter(({ outcomes }) => Object.keys(outcomes).length === 0).length;
  const { brier } = forecastsOf(exercise, checked).all;
  return [
    // Of those whose campaign can be judged: who did not play to the end forecast, and saw nothing.
    ...statements.map(({ forecast, said, judged: n, cameTrue }): Remark => ({ code: 'saw', params: { likely: leaned(said), cameTrue, count: n }, statement: forecast.id })),
    ...(judged > 0 ? [{ code: 'right', params: { right, count: judged } }] : []),
    ...(brier === null ? [] : [{ code: 'brier', params: { hundredths: Math.round(100 * brier) } }]),
    ...statements.flatMap(({ forecast, said }): Remark[] => {
      const wrong = said.filter(isSurelyWrong);
      return wrong.length === 0 ? [] : [{ code: 'surelyWrong', params: { count: wrong.length }, statement: forecast.id }];
    }),
    ...(unfinished > 0 ? [{ code: 'unfinished', params: { count: unfinished } }] : []),
  ];
}

const leaned = (said: readonly Said[]): number => said.filter(({ perCent, cameTrue }) => cameTrue !== null && perCent > 50).length;
const isSurelyWrong = ({ perCent, cameTrue }: Said): boolean => (cameTrue === false && perCent >= SURE) || (cameTrue === true && perCent <= 100 - SURE);

function onHistory({ rows }: ClassFound): Remark[] {
  const { same, count } = asHistory(rows);
  const departures = departuresOf(rows);
  const explored = rows.filter((row) => row.explored).length;
  return [
    ...(count > 0 ? [{ code: 'same', params: { same, count } }] : []),
    ...departures.slice(0, 2).map(({ event, departed, asked }): Remark => ({ code: 'departed', params: { departed, count: asked }, event })),
    ...(count > 0 && departures.length === 0 ? [{ code: 'noDeparture', params: {} }] : []),
    ...(explored > 0 ? [{ code: 'explored', params: { count: explored } }] : []),
  ];
}

function onAnswers({ exercise, checked }: ClassFound): Remark[] {
  const asked = exercise.prompts.filter(({ kind }) => kind === 'justify' || kind === 'source' || kind === 'reflect');
  const answers = checked.flatMap(({ attempt }) => attempt.answers.filter(({ prompt, claim }) => claim.trim() !== '' && asked.some(({ id }) => id === prompt)));
  const bare = answers.filter(({ evidence }) => evidence.trim() === '').length;
  return answers.length === 0 ? [{ code: 'noAnswers', params: {} }] : [{ code: 'answers', params: { count: answers.length } }, ...(bare > 0 ? [{ code: 'bare', params: { bare, count: answers.length } }] : [])];
}

function onEnd({ exercise, checked }: ClassFound): Remark[] {
  const ends = exercise.prompts.filter(({ kind, at }) => kind === 'reflect' && at === 'end');
  const done = checked.filter(({ attempt }) => ends.some(({ id }) => attempt.answers.some(({ prompt, claim }) => prompt === id && claim.trim() !== ''))).length;
  return ends.length === 0 ? [] : [{ code: 'reflected', params: { done, count: checked.length } }];
}
