/** A class's table as CSV for a spreadsheet and as JSON for a program; names only where the teacher wants them. */
import { quarterName } from '../engine/index.ts';
import type { OutcomeValue } from '../engine/index.ts';
import type { Exercise } from './exercise.ts';
import type { History, Row } from './compare.ts';

/** What is written out: names stand in the files only where asked for. */
export interface Export { readonly exercise: Exercise; readonly rows: readonly Row[]; readonly history: History; readonly names: boolean }

/** One line a group and one for history: verdict, outcomes, then every answer. */
export function classCsv({ exercise, rows, history, names }: Export): string {
  const ids = Object.keys(history.outcomes);
  const fields = exercise.prompts.flatMap(({ id, kind, forecasts }) => (
    kind === 'forecast' ? forecasts.map((each) => `${id}.${each.id}`) : ['claim', 'because', 'evidence', 'confidence'].map((field) => `${id}.${field}`)
  ));
  const head = ['group', 'verdict', 'explored', 'over', 'seats', 'seed', 'brier', ...ids, ...fields];
  const past = ['history', '', '', '', '', '', '', ...ids.map((id) => cell(history.outcomes[id] ?? null)), ...fields.map(() => '')];
  const groups = rows.map((row) => [
    names && row.name !== '' ? row.name : String(row.number), row.verdict, cell(row.explored), cell(row.over), row.seats.join(' '), row.seed, cell(row.brier),
    ...ids.map((id) => cell(row.outcomes[id] ?? null)), ...fields.map((field) => written(row, field)),
  ]);
  return [head, past, ...groups].map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
}

const cell = (value: OutcomeValue): string => (value === null ? '' : String(value));

function written({ answers }: Row, field: string): string {
  const [prompt, part = ''] = field.split('.');
  const answer = answers.find((each) => each.prompt === prompt);
  if (!answer) return '';
  if (Object.hasOwn(answer.forecasts, part)) return String(answer.forecasts[part]);
  return part === 'claim' || part === 'because' || part === 'evidence' || part === 'confidence' ? cell(answer[part]) : '';
}

/** A cell that no spreadsheet takes for a formula, and that may hold commas, quotes and lines. */
function quoted(text: string): string {
  const safe = /^[=+@\t\r]/.test(text) || /^-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same as one JSON document, with every decision. */
export function classJson({ exercise, rows, history, names }: Export): string {
  const groups = rows.map(({ played: _played, name, choices, ...row }) => ({
    ...row, ...(names && { name }), choices: choices.map(({ quarter, ...choice }) => ({ date: quarterName(quarter), ...choice })),
  }));
  return JSON.stringify({ program: 'three-capitals-class', format: 1, exercise: exercise.id, version: exercise.version, history: history.outcomes, groups }, null, 2);
}
