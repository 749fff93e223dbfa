/** Outcomes of a campaign by their stable ids (`model.md`), its aims and its score. */
import { LADDER, SCORE } from './constants.ts';
import { measure } from './measures.ts';
import { capitalIndex, NUCLEAR, PRESTIGE, quantity, SUPPORT, TENSION, TRADE } from './quantities.ts';
import { quarterOf, yearOf } from './quarters.ts';
import { kindsAfter, readKind, triangleOf } from './triangle.ts';
import { CAPITALS, THEATRES } from './types.ts';
import type { Scenario } from './scenario.ts';
import type { Capital, Quarter, World } from './types.ts';

const END_1976 = quarterOf('1976Q4');
const END_1979 = quarterOf('1979Q4');

export type OutcomeValue = number | string | boolean | null;

export interface Outcomes {
  readonly values: Readonly<Record<string, OutcomeValue>>;
  /** Score of each aim, 0 … 100. */
  readonly aims: Readonly<Record<string, number>>;
  /** Weighted mean of a capital's aims, 0 … 100, and the score: 100 + (mean − history's mean) less bills and penalties. */
  readonly aimMean: Readonly<Record<Capital, number>>;
  /** Support and prestige over the last two years, 0 … 100. */
  readonly hold: Readonly<Record<Capital, Hold>>;
  /** Points that the score loses for support and prestige under history's. */
  readonly bills: Readonly<Record<Capital, Hold>>;
  readonly score: Readonly<Record<Capital, number>>;
  /** Id of the named ending of each capital. */
  readonly endings: Readonly<Record<Capital, string | null>>;
}

/** What a capital has at home and abroad. */
export interface Hold { readonly support: number; readonly prestige: number }

/** What history comes to by capital: what a campaign is scored against. */
export type Baseline = Pick<Outcomes, 'aimMean' | 'hold'>;

/** What came of a campaign. `baseline` is history's own; without it scores are against a mean of 50, and nothing is billed. */
export function outcome(scenario: Scenario, world: World, baseline: Baseline | null): Outcomes {
  const aims: Record<string, number> = {};
  for (const aim of scenario.aims) aims[aim.id] = measure(scenario, world, scenario.from, aim.measure) / 100;
  const aimMean = byCapital((capital) => meanOfAims(scenario, aims, capital));
  const hold = byCapital((capital) => holdOf(world, capitalIndex(capital)));
  const bills = byCapital((capital) => billsOf(hold[capital], baseline?.hold[capital] ?? hold[capital]));
  const gain = (capital: Capital): number => aimMean[capital] - (baseline?.aimMean[capital] ?? 50) - bills[capital].support - bills[capital].prestige;
  const score = byCapital((capital) => scoreOf(world, capital, gain(capital)));
  const endings = byCapital((capital) => endingOf(scenario, capital, score[capital]));
  const scores = Object.fromEntries(CAPITALS.map((capital) => [`score.${capital}`, score[capital]]));
  return { values: { ...facts(scenario, world), ...scores }, aims, aimMean, hold, bills, score, endings };
}

const byCapital = <T>(of: (capital: Capital) => T): Record<Capital, T> => ({ US: of('US'), SU: of('SU'), CN: of('CN') });

function meanOfAims(scenario: Scenario, aims: Readonly<Record<string, number>>, capital: Capital): number {
  const own = scenario.aims.filter((aim) => aim.capital === capital);
  const weight = own.reduce((sum, aim) => sum + aim.weight, 0);
  if (weight === 0) return 0;
  return round(own.reduce((sum, aim) => sum + aims[aim.id]! * aim.weight, 0) / weight);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Mean of support and prestige over the last two years. */
function holdOf({ rows, q }: World, capital: number): Hold {
  const last = rows.length > 0 ? rows.slice(-SCORE.state) : [q];
  const mean = (quantity: number): number => round(last.reduce((sum, row) => sum + row[quantity]!, 0) / last.length / 100);
  return { support: mean(SUPPORT + capital), prestige: mean(PRESTIGE + capital) };
}

/** Bills come due: what was paid at home and abroad, as far as history paid less. More than history had earns nothing. */
function billsOf(own: Hold, past: Hold): Hold {
  const bill = (less: number): number => round(Math.max(0, less) * SCORE.bill);
  return { support: bill(past.support - own.support), prestige: bill(past.prestige - own.prestige) };
}

function scoreOf(world: World, capital: Capital, gain: number): number {
  if (world.over === 'nuclear-war') return 0;
  const index = capitalIndex(capital);
  const penalty = SCORE.war * world.warsOf[index]! + SCORE.campaign * world.campaignsOf[index]!;
  return round(Math.max(0, 100 + gain - penalty));
}

const endingOf = (scenario: Scenario, capital: Capital, score: number): string | null =>
  scenario.endings[capital].find(({ atLeast }) => score >= atLeast)?.id ?? null;

function facts(scenario: Scenario, world: World): Record<string, OutcomeValue> {
  const flag = (id: string): Quarter => world.flags[scenario.flags.indexOf(id)] ?? 0;
  const year = (quarter: Quarter): number | null => (quarter > 0 ? yearOf(quarter) : null);
  const split = yearOfKind(scenario, world, 2, 4);
  const rapprochement = leftEnmity(scenario, world);
  const played = upTo(scenario, world, END_1979);
  const last = played.at(-1) ?? world.q;
  const { pattern, pivot } = triangleOf({ kinds: kindsAfter(scenario.opening.q, played) });
  const salt = scenario.treaties.findIndex(({ id }) => id === 'salt-1');
  return {
    splitYear: split,
    splitBy1964: split !== null && split <= 1964,
    sinoSovietBorderWar: world.peakRung[2]! >= LADDER.battle,
    sinoSovietWar: world.peakRung[2]! >= LADDER.war,
    taiwanWar: world.theatrePeak[THEATRES.indexOf('taiwan-strait')]! >= LADDER.war,
    nuclearWar: world.over === 'nuclear-war',
    rapprochementYear: rapprochement,
    rapprochementBy1972: rapprochement !== null && rapprochement <= 1972,
    normalisationBy1979: flag('us-recognises-prc') > 0 && flag('us-recognises-prc') <= END_1979,
    salt1By1972: salt >= 0 && world.treaties[salt]!.made > 0 && yearOf(world.treaties[salt]!.made) <= 1972,
    sovietConcessions: concessions(scenario, world, last),
    detente: detente(scenario, world),
    unSeatYear: year(flag('prc-in-un')),
    unSeatBy1971: flag('prc-in-un') > 0 && yearOf(flag('prc-in-un')) <= 1971,
    chinaBombYear: bombYear(scenario, world),
    usOutOfVietnamYear: leftForGood(scenario, world, (row) => row[quantity('presence:US@indochina')]! >= 1000),
    usCnTrade1979: last[TRADE + 1]! / 100,
    movementLeader: leaderOfMovement(last),
    chinaPrestige1976: (upTo(scenario, world, END_1976).at(-1) ?? world.q)[PRESTIGE + 2]! / 100,
    sovietBlocCohesion1979: last[quantity('alignment:RO>SU')]! / 100,
    alliesShock: shock(scenario, world),
    trianglePattern1979: pattern,
    pivot1979: pivot,
    ...Object.fromEntries(CAPITALS.map((capital, i) => [`fall.${capital}`, world.falls[i]! > 0])),
  };
}

/** First year in which a dyad reads as enmity for so many quarters running. */
function yearOfKind(scenario: Scenario, world: World, dyad: number, quarters: number): number | null {
  let run = 0;
  for (let i = 0; i < world.rows.length; i += 1) {
    run = readKind(world.rows[i]!, dyad) === 0 ? run + 1 : 0;
    if (run === quarters) return yearOf(scenario.from + i - quarters + 1);
  }
  return null;
}

/** Rows up to a quarter, without the epilogue. */
const upTo = (scenario: Scenario, { rows }: World, end: Quarter): readonly (readonly number[])[] =>
  rows.slice(0, Math.max(0, Math.min(scenario.to, end) - scenario.from + 1));

/** First year in which US-CN leaves enmity for good. */
function leftEnmity(scenario: Scenario, world: World): number | null {
  if (!world.rows.some((row) => readKind(row, 1) === 0)) return yearOf(scenario.from);
  return leftForGood(scenario, world, (row) => readKind(row, 1) === 0);
}

/** First year after the last quarter in which something was so; null where it never was, or still is. */
function leftForGood(scenario: Scenario, { rows }: World, was: (row: readonly number[]) => boolean): number | null {
  let last = -1;
  rows.forEach((row, i) => { if (was(row)) last = i; });
  return last < 0 || last === rows.length - 1 ? null : yearOf(scenario.from + last + 1);
}

/** Year of the first Chinese device; null where there was none, or where there was one before the campaign. */
function bombYear(scenario: Scenario, { rows }: World): number | null {
  const at = scenario.opening.q[NUCLEAR + 2]! >= 100 ? -1 : rows.findIndex((row) => row[NUCLEAR + 2]! >= 100);
  return at < 0 ? null : yearOf(scenario.from + at);
}

/** Concessions 1969–79, 0 … 100: a quarter each for an arms treaty, a Berlin agreement, lower tension, a summit held. */
function concessions(scenario: Scenario, world: World, last: readonly number[]): number {
  const made = (id: string): boolean => (world.treaties[scenario.treaties.findIndex((treaty) => treaty.id === id)]?.made ?? 0) >= 1969 * 4;
  const first = world.rows[0] ?? world.q;
  const calmer = last[TENSION]! < first[TENSION]!;
  return (made('salt-1') ? 25 : 0) + (made('berlin-quadripartite') ? 25 : 0) + (made('abm') ? 25 : 0) + (calmer ? 25 : 0);
}

/** Mean US-SU tension of 1949–68 less that of 1969–79; null where the campaign has not both. */
function detente(scenario: Scenario, world: World): number | null {
  const mean = (from: number, to: number): number | null => {
    const rows = world.rows.filter((_, i) => yearOf(scenario.from + i) >= from && yearOf(scenario.from + i) <= to);
    return rows.length === 0 ? null : rows.reduce((sum, row) => sum + row[TENSION]!, 0) / rows.length / 100;
  };
  const before = mean(1949, 1968);
  const after = mean(1969, 1979);
  return before === null || after === null ? null : round(before - after);
}

function leaderOfMovement(row: readonly number[]): string {
  const gap = row[PRESTIGE + 1]! - row[PRESTIGE + 2]!;
  if (gap > 1000) return 'SU';
  return gap < -1000 ? 'CN' : 'contested';
}

/** Japan's and Taiwan's loss of trust in Washington since the opening. */
function shock(scenario: Scenario, world: World): number {
  const lost = (id: string): number => scenario.opening.q[quantity(id)]! - world.q[quantity(id)]!;
  return round((lost('alignment:JP>US') + lost('alignment:TW>US')) / 200);
}
