/** `replay`: history, or a campaign that was kept, quarter by quarter; with captions, at one quarter, or predicted before it is shown. */
import { ENGINE_VERSION, quarterName } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { csvLines } from '../lab/csv.ts';
import type { Replay } from '../lab/replay.ts';
import { captionOf } from './captions.ts';
import type { ChartOptions } from './chart-files.ts';
import type { Caption } from './captions.ts';
import { loadCodex } from './codex-files.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { forecastRows, predict } from './predict.ts';
import { askedIn, madeIn } from './recordings.ts';
import { readReplay } from './replay-input.ts';
import type { AskedReplay, ReadOptions } from './replay-input.ts';
import { drawReplay } from './replay-pictures.ts';
import { quarterRows, replayLines } from './replay-words.ts';
import { printThoughts, thoughtData } from './thought-words.ts';

export interface ReplayOptions extends ReadOptions, ChartOptions { readonly captions?: boolean; readonly predict?: boolean }

/** Runs history or a save again and prints it. */
export async function replayCommand(io: Io, operand: string, options: ReplayOptions): Promise<number> {
  const read = await readReplay(operand, options);
  if (read.fault !== null) return fail(io, options.json ?? false, read.fault);
  const drawn = await drawReplay(io, read.value, options);
  if (drawn.fault !== null) return fail(io, options.json ?? false, drawn.fault);
  if (options.predict) return foretold(io, read.value);
  const record = read.value.at === null ? read.value.record : atQuarter(read.value.record, read.value.at);
  tell(io, { ...read.value, record }, options.captions ? captionsOf(read.value) : null);
  return EXIT.done;
}

function tell(io: Io, { scenario, form, record, history, eyes }: AskedReplay, captions: readonly Caption[] | null): void {
  if (form === 'json') io.out(JSON.stringify({ ...record, ...(captions && { captions }), ...thoughtsIn(scenario, record) }));
  else if (form === 'csv') io.out(csvLines([['engine', ENGINE_VERSION], ['scenario', scenario.id, scenario.hash], ['seed', record.seed], [], ...quarterRows(record)]));
  else {
    for (const line of replayLines({ record, captions, history, eyes })) io.out(line);
    printThoughts(io, scenario, record.thoughts ?? []);
  }
}

const thoughtsIn = (scenario: Scenario, { thoughts }: Replay): object => (thoughts ? { thoughts: thoughts.map((row) => thoughtData(scenario, row)) } : {});

/** The part of a record that lies in one quarter. */
const atQuarter = (record: Replay, date: string): Replay => {
  const here = (each: { readonly date: string }): boolean => each.date === date;
  const { thoughts } = record;
  return { ...record, quarters: record.quarters.filter(here), events: record.events.filter(here), decisions: record.decisions.filter(here), ...(thoughts && { thoughts: thoughts.filter(here) }) };
};

function captionsOf({ scenario, history, eyes, session, at }: AskedReplay): Caption[] {
  const { codex } = loadCodex();
  const wanted = (capital: string, quarter: number): boolean => (eyes === null || capital === eyes) && (at === null || quarterName(quarter) === at);
  return madeIn(session()).filter(({ decision }) => wanted(decision.capital, decision.quarter)).map(({ decision, world }) => captionOf({ scenario, world, history, codex }, decision));
}

/** Asks before every decision what it will be; prints, at the end, how it fared. */
async function foretold(io: Io, { scenario, history, eyes, session, whose, form }: AskedReplay): Promise<number> {
  const only = eyes ?? whose;
  const asked = askedIn(session()).filter(({ capital }) => only === null || capital === only);
  const print = form === 'text' ? io.out : io.err;
  print(say('predict/intro', { count: asked.length }));
  const forecast = await predict(io, { scenario, history, codex: loadCodex().codex, asked, print });
  const { made, hits, byChance } = forecast;
  if (form === 'json') io.out(JSON.stringify({ engine: ENGINE_VERSION, scenario: scenario.id, scenarioHash: scenario.hash, predictions: forecast.rows, made, hits, byChance }));
  else if (form === 'csv') io.out(csvLines([['engine', ENGINE_VERSION], ['scenario', scenario.id, scenario.hash], [], ...forecastRows(forecast)]));
  print(say('predict/score', { made, hits, chance: byChance }));
  return EXIT.done;
}
