/** What an experiment came to, as a document and as a table for other programs: the settings stand before the figures. */
import { ENGINE_VERSION, quarterName } from '../engine/index.ts';
import { TENSION, TRUST } from '../engine/quantities.ts';
import { DIRECTIONS, DYADS } from '../engine/types.ts';
import type { Quarter } from '../engine/types.ts';
import { csvLines } from './csv.ts';
import type { Cell } from './csv.ts';
import type { OutcomeSummary } from './ensemble.ts';
import type { Found, Side } from './experiment.ts';
import { rankOf } from './history.ts';
import type { HistoryRecord, Rank } from './history.ts';
import type { Wanted } from './settings.ts';

/** What was asked, as it stands before the figures. */
export interface Header extends Wanted { readonly scenario: string; readonly scenarioHash: string; readonly until: number | null }

/** What came of it at one gravity, 0 … 1, with the pairs that were played. */
export interface AtGravity extends Omit<Found, 'gravity' | 'scenario' | 'seed'> {
  readonly gravity: number;
  /** Where history's year lies among those of the campaigns without the change; null where history has none. */
  readonly place: Readonly<Record<(typeof PLACED)[number], Rank | null>>;
}

/** The outcomes whose years are held against history's. */
export const PLACED = ['splitYear', 'rapprochementYear'] as const;

/** History's own path under the model's own constants: what came of it, and the numbers at the end of each quarter, points. */
interface Past {
  readonly outcomes: HistoryRecord['outcomes'];
  readonly numbers: readonly { readonly date: string; readonly tension: Readonly<Record<string, number>>; readonly trust: Readonly<Record<string, number>> }[];
}

export interface Report extends Header { readonly engine: string; readonly history: Past; readonly results: readonly AtGravity[] }

const atGravity = ({ runs, gravity, outcomes, metrics, baseline, intervention }: Found, history: HistoryRecord): AtGravity => ({
  gravity: gravity / 100, runs, outcomes, metrics, baseline, intervention,
  place: Object.fromEntries(PLACED.map((id) => [id, rankOf(baseline.years[id] ?? {}, history.outcomes[id] ?? null)])) as AtGravity['place'],
});

function pastOf({ outcomes, rows }: HistoryRecord, from: Quarter): Past {
  const named = (names: readonly string[], row: readonly number[], first: number): Record<string, number> => Object.fromEntries(names.map((name, index) => [name, row[first + index]! / 100]));
  return { outcomes, numbers: rows.map((row, index) => ({ date: quarterName(from + index), tension: named(DYADS, row, TENSION), trust: named(DIRECTIONS, row, TRUST) })) };
}

/** Against what an experiment is held: history's path, and the quarter in which it begins. */
export interface Against { readonly history: HistoryRecord; readonly from: Quarter }

/** The document of an experiment. */
export function reportOf({ scenario, scenarioHash, set, measures, ask, seed, runs, gravities, lens, constants, until }: Header, found: readonly Found[], { history, from }: Against): Report {
  return { engine: ENGINE_VERSION, scenario, scenarioHash, set, measures, ask, seed, runs, gravities, lens, constants, until, history: pastOf(history, from), results: found.map((each) => atGravity(each, history)) };
}

/** The settings as lines of a table. */
export const settingRows = ({ engine, scenario, scenarioHash, set, ask, seed, runs, gravities, lens, constants, until }: Omit<Report, 'results' | 'history'>): Cell[][] => [
  ['engine', engine], ['scenario', scenario, scenarioHash], ...set.map((text) => ['set', text]), ['ask', ask], ['seed', seed], ['runs', runs],
  ['gravity', ...gravities], ['lens', lens], ...Object.entries(constants).map(([name, value]) => ['constant', name, value]), ['until', until],
];

const HEAD = ['gravity', 'id', 'name', 'n', 'baseline', 'intervention', 'difference', 'lower', 'upper', 'baseline lower', 'baseline upper', 'intervention lower', 'intervention upper', 'baseline none', 'intervention none'];

/** The head of the outcomes' table, and a row for each outcome and measure at each gravity. */
export const reportRows = ({ results }: Pick<Report, 'results'>): Cell[][] => [HEAD, ...results.flatMap((result) => rowsOf(result))];

/** The settings, an empty line, and the outcomes. */
export const reportCsv = (report: Report): string => csvLines([...settingRows(report), [], ...reportRows(report)]);

function rowsOf({ gravity, outcomes, metrics, baseline, intervention }: AtGravity): Cell[][] {
  return [...Object.entries(outcomes), ...Object.entries(metrics)].flatMap(([id, found]): Cell[][] => {
    if (found.baseline !== null && typeof found.baseline === 'object') {
      const { n, baseline: before, intervention: after, difference, interval } = found as Extract<typeof found, { baseline: object }>;
      return Object.keys(difference).map((name) => [gravity, id, name, n, before[name] ?? 0, after[name] ?? 0, difference[name], interval[name]?.[0], interval[name]?.[1]]);
    }
    const { n, difference, interval, none, baseline: before, intervention: after } = found as Exclude<typeof found, { baseline: Readonly<Record<string, number>> }>;
    const [one, two] = [baseline, intervention].map((side) => intervalIn(side, id));
    return [[gravity, id, '', n, before, after, difference, interval?.[0], interval?.[1], one?.[0], one?.[1], two?.[0], two?.[1], none.baseline, none.intervention]];
  });
}

/** The interval of one side's own mean or share. */
const intervalIn = ({ outcomes, metrics }: Side, id: string): readonly [number, number] | null => intervalOfSummary(outcomes[id] ?? metrics[id]);
const intervalOfSummary = (summary: OutcomeSummary | undefined): readonly [number, number] | null => (summary && 'interval' in summary ? summary.interval : null);
