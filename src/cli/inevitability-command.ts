/** `inevitability`: history let go with new luck at every year or quarter; how many futures end in the split, in the opening; and how far that lies from one's own guess. */
import { quarterOf, yearOf } from '../engine/quarters.ts';
import type { Scenario } from '../engine/scenario.ts';
import { guessAt, LIKELY, likelyFrom, missedBy } from '../lab/guess.ts';
import type { Guess, Missed } from '../lab/guess.ts';
import { ENDINGS, inevitabilityJob, inevitabilityOf } from '../lab/inevitability.ts';
import type { EndingId, FromMoment } from '../lab/inevitability.ts';
import type { Cell } from '../lab/csv.ts';
import { askedWith } from './chart-asked.ts';
import { readCharts, writeCharts } from './chart-files.ts';
import type { Chart, ChartOptions, Wished } from './chart-files.ts';
import { readEnsemble } from './inputs-ensemble.ts';
import type { EnsembleOptions, ReadPlan } from './inputs-ensemble.ts';
import { bad, good, readChoice, readWhole } from './inputs.ts';
import type { Read } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { progressOn } from './progress.ts';
import { modelOf, tableText } from './settings-head.ts';
import { runJob } from './threads.ts';

export interface InevitabilityOptions extends Omit<EnsembleOptions, 'metric' | 'until'>, ChartOptions { readonly every: string; readonly ending?: string; readonly guess: readonly string[] }

/** The chances that the user thought of, in the order of time; none where there is no guess. */
interface Guessed { readonly ending: EndingId; readonly knots: readonly Guess[] }

interface Asked extends ReadPlan, Guessed { readonly every: number; readonly charts: Wished }

interface Found { readonly moments: readonly FromMoment[]; readonly guessed: Guessed; readonly missed: Missed | null }

/** Plays the futures and prints the shares, a line for each moment. */
export async function inevitabilityCommand(io: Io, name: string, options: InevitabilityOptions): Promise<number> {
  const json = options.json ?? false;
  const read = await readAsked(name, options);
  if (read.fault !== null) return fail(io, json, read.fault);
  const { scenario, plan: { runs, seed, gravity, interventions }, threads, every, ending, knots, charts } = read.value;
  const job = inevitabilityJob({ runs, seed, gravity, interventions, every });
  const moments = inevitabilityOf(scenario, job, await runJob({ scenario, job, threads, told: progressOn(io, runs) }));
  const missed = missedBy(moments.map(({ date, endings }) => ({ at: quarterOf(date) / 4, share: endings[ending].share })), knots);
  const found: Found = { moments, guessed: { ending, knots }, missed };
  const drawn = await writeCharts(io, charts, () => pictures(read.value, found, options));
  if (drawn.fault !== null) return fail(io, json, drawn.fault);
  if (json) io.out(JSON.stringify({ ...modelOf({ scenario, options }), scenario: scenario.id, seed, runs, gravity: gravity / 100, interventions: options.set, every, moments, likelyFrom: allLikely(moments), ...guessData(found) }));
  else if (options.csv) io.out(tableText({ scenario, runs, options }, rowsOf(found)));
  else {
    io.out(say('inevitability/head', { scenario: scenario.id, runs, seed, gravity: gravity / 100 }));
    print(io, found);
  }
  return EXIT.done;
}

async function readAsked(name: string, options: InevitabilityOptions): Promise<Read<Asked>> {
  const read = readEnsemble(name, { ...options, metric: [] });
  if (read.fault !== null) return read;
  const every = readWhole('--every', options.every, 1, 40);
  if (every.fault !== null) return every;
  const ending = readChoice('--ending', options.ending ?? ENDINGS[0], ENDINGS);
  if (ending.fault !== null) return ending;
  const knots = readGuess(read.value.scenario, options.guess);
  if (knots.fault !== null) return knots;
  const charts = await readCharts(options, { all: DRAWN, first: DRAWN.find((id) => id === ending.value) ?? DRAWN[0] });
  return charts.fault !== null ? charts : good({ ...read.value, every: every.value, ending: ending.value, knots: knots.value, charts: charts.value });
}

/** The endings of which there is a chart, as on the page. */
export const DRAWN = ['splitYear', 'rapprochementYear', 'sinoSovietBorderWar', 'normalisationBy1979'] as const satisfies readonly EndingId[];

/** A curve for each ending; one's own line stands in the one that it is about. */
async function pictures({ scenario, every }: Asked, { moments, guessed }: Found, options: InevitabilityOptions): Promise<Chart[]> {
  const { chancesSpec } = await import('../charts/inevitability-chart.ts');
  return DRAWN.map((ending) => ({
    name: ending, mark: `-${ending}`,
    spec: chancesSpec(askedWith(scenario, ending, options), {
      ending, every, found: moments, guess: ending === guessed.ending ? Object.fromEntries(guessed.knots.map(({ at, share }) => [String(at), share])) : {},
    }),
  }));
}

/** `1956=0.2 1960Q2=0.7`: moments within the scenario with a chance each, two or more. */
function readGuess(scenario: Scenario, texts: readonly string[]): Read<Guess[]> {
  const knots: Guess[] = [];
  for (const text of texts) {
    const knot = knotOf(scenario, text);
    if (!knot) return bad('inevitability/guess', { found: text, from: yearOf(scenario.from), to: yearOf(scenario.to) });
    knots.push(knot);
  }
  return knots.length === 1 ? bad('inevitability/one-knot', { found: texts[0]! }) : good(knots.toSorted((a, b) => a.at - b.at));
}

/** One moment with its chance; null where it cannot be read or lies outside the scenario's years. */
function knotOf({ from, to }: Scenario, text: string): Guess | null {
  const [, year, quarter = '1', number] = /^(\d{4})(?:Q([1-4]))?=(\d*\.?\d+)$/.exec(text) ?? [];
  const [at, share] = [Number(year) + (Number(quarter) - 1) / 4, Number(number)];
  return at >= yearOf(from) && at * 4 <= to && share <= 1 ? { at, share } : null;
}

/** From when on each ending is hard to avoid; null where it never is for good. */
const allLikely = (moments: readonly FromMoment[]): Record<string, string | null> =>
  Object.fromEntries(ENDINGS.map((id) => [id, moments[likelyFrom(moments.map(({ endings }) => endings[id].share))]?.date ?? null]));

const round = (share: number): number => Math.round(share * 1000) / 1000;

const guessData = ({ moments, guessed: { ending, knots }, missed }: Found): object => (missed === null ? {} : {
  guess: { ending, moments: moments.map(({ date }) => ({ date, share: round(guessAt(knots, quarterOf(date) / 4)) })), mean: round(missed.mean), widest: { date: moments[missed.index]!.date, gap: round(missed.by) } },
});

function print(io: Io, { moments, guessed: { ending }, missed }: Found): void {
  for (const { date, endings } of moments) io.out(`${date}  ${ENDINGS.map((id) => endings[id].share.toFixed(2).padStart(id.length)).join('  ')}`);
  for (const [id, date] of Object.entries(allLikely(moments))) if (date !== null) io.out(say('inevitability/likely', { id, date, share: LIKELY }));
  if (missed) io.out(say('inevitability/missed', { ending, mean: missed.mean.toFixed(2), date: moments[missed.index]!.date, by: `${missed.by > 0 ? '+' : ''}${missed.by.toFixed(2)}` }));
}

const rowsOf = ({ moments, guessed: { ending, knots } }: Found): Cell[][] => [
  ['date', 'id', 'n', 'share', 'lower', 'upper', ...(knots.length > 0 ? ['guess'] : [])],
  ...moments.flatMap(({ date, n, endings }) => ENDINGS.map((id) => [date, id, n, endings[id].share, ...endings[id].interval, ...(knots.length > 0 && id === ending ? [round(guessAt(knots, quarterOf(date) / 4))] : [])])),
];
