/** Predict, then reveal: the recording halts before each decision, the user commits to an option and a reason, then sees. */
import { quarterName, textFor } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Cell } from '../lab/csv.ts';
import { captionLines, captionOf } from './captions.ts';
import type { Captioned } from './captions.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { textOf } from './play-words.ts';
import type { Asked } from './recordings.ts';

/** What somebody committed to before a decision, beside what was decided; no option where it was passed over. */
export interface Prediction {
  readonly date: string;
  readonly capital: string;
  readonly event: string;
  readonly expected: string | null;
  readonly reason: string;
  readonly happened: string;
  readonly outcome: 'hit' | 'miss' | 'passed';
}

export interface Forecast {
  readonly rows: readonly Prediction[];
  readonly made: number;
  readonly hits: number;
  /** How many a die with as many sides as there were options would have hit, rounded. */
  readonly byChance: number;
}

/** Longest and shortest reason, characters, as on the page. */
const REASON = { least: 3, most: 600 } as const;

/** What the recording is told from. */
export interface Told extends Omit<Captioned, 'world'> { readonly asked: readonly Asked[]; readonly print: (line: string) => void }

/** Asks decision by decision until all are seen or the user leaves. */
export async function predict(io: Io, told: Told): Promise<Forecast> {
  const rows: Prediction[] = [];
  let chance = 0;
  if (told.asked[0]) ask(told, told.asked[0]);
  for await (const line of io.lines()) {
    const asked = told.asked[rows.length];
    if (!asked || line.trim() === 'quit') break;
    const read = readGuess(asked, line);
    if (typeof read === 'string') {
      told.print(read);
      continue;
    }
    const row = rowOf(asked, read);
    rows.push(row);
    if (row.outcome !== 'passed') chance += 1 / openIn(asked).length;
    reveal(told, asked, row);
    const next = told.asked[rows.length];
    if (!next) break;
    ask(told, next);
  }
  const made = rows.filter(({ outcome }) => outcome !== 'passed');
  return { rows, made: made.length, hits: made.filter(({ outcome }) => outcome === 'hit').length, byChance: Math.round(chance) };
}

const openIn = ({ stop }: Asked): string[] => stop.legal.filter(({ refusal }) => refusal === null).map(({ id }) => id);

/** The situation as it was known, and the options by number. */
function ask({ scenario, print }: Told, asked: Asked): void {
  const { before, stop, capital } = asked;
  const event = scenario.events.find(({ id }) => id === stop.event)!;
  const part = event.parts[stop.part]!;
  print('');
  print(say('predict/head', { date: quarterName(before.quarter), capital, title: textOf(scenario, event.title) }));
  print(textOf(scenario, textFor(scenario, before, part.brief)));
  for (const { adviser, favours, says } of part.counsel) print(`  ${textOf(scenario, scenario.advisers[adviser]?.name ?? '')} (${favours}): ${textOf(scenario, says)}`);
  for (const [index, id] of openIn(asked).entries()) print(`  ${index + 1}  ${optionText(scenario, part.options, id)}`);
  print(say('predict/ask'));
}

const optionText = (scenario: Scenario, options: Scenario['events'][number]['parts'][number]['options'], id: string): string => {
  const option = options.find((each) => each.id === id);
  return option ? `${textOf(scenario, option.label)}. ${textOf(scenario, option.detail)}`.trimEnd() : id;
};

interface Guess { readonly option: string | null; readonly reason: string }

/** `2 because …`; an empty line passes. What cannot be taken is told. */
function readGuess(asked: Asked, line: string): Guess | string {
  const text = line.trim();
  if (text === '') return { option: null, reason: '' };
  const [, number = '', reason = ''] = /^(\d+)[\s,.:]*(.*)$/.exec(text) ?? [];
  const open = openIn(asked);
  const option = open[Number(number) - 1];
  if (option === undefined) return say('predict/unclear', { line: text, most: open.length });
  return reason.length < REASON.least ? say('predict/reason') : { option, reason: reason.slice(0, REASON.most) };
}

function rowOf({ before, capital, decision }: Asked, { option, reason }: Guess): Prediction {
  const outcome = option === null ? 'passed' : option === decision.option ? 'hit' : 'miss';
  return { date: quarterName(before.quarter), capital, event: decision.event, expected: option, reason, happened: decision.option, outcome };
}

function reveal({ print, ...from }: Told, { decision, world }: Asked, { outcome }: Prediction): void {
  print(say(`predict/${outcome}`));
  for (const line of captionLines(captionOf({ ...from, world }, decision))) print(line);
}

/** The forecast as rows of a table, its head first. */
export const forecastRows = ({ rows }: Forecast): Cell[][] => [
  ['date', 'capital', 'event', 'expected', 'reason', 'happened', 'outcome'],
  ...rows.map(({ date, capital, event, expected, reason, happened, outcome }) => [date, capital, event, expected, reason, happened, outcome]),
];
