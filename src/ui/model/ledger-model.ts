/** The ledger: every change that the reader may know, narrowed by filters and added up; opening + Σ = now, exactly. */
import { COUNT, COUNT_THEMED, HEAT, QUANTITY_NAMES, SUPPORT, kindOf } from '../../engine/quantities.ts';
import { CAPITALS, THEMES } from '../../engine/types.ts';
import type { Cause, Entry, Quarter } from '../../engine/types.ts';
import { becauseWords, causeWords } from '../../words/causes.ts';
import { t } from '../../words/messages.ts';
import { cityOf, quarterShort, themeName } from '../../words/names.ts';
import { rounded } from '../../words/numbers.ts';
import { shortName } from '../../words/quantities.ts';
import { causeKey, isGuess, knownEntries } from './known-entries.ts';
import type { Situation } from './situation.ts';

export const CAUSE_KINDS = ['event', 'act', 'crisis', 'home', 'situation', 'response', 'calendar'] as const;
export type CauseKind = Cause['kind'];
/** By what a selection is added up. */
export const SUMS = ['theme', 'cause', 'capital', 'year'] as const;
export type SumBy = (typeof SUMS)[number];

/** What is looked for; null is all. Periods are inclusive. */
export interface LedgerFilter {
  readonly q: number | null;
  readonly theme: number | null;
  readonly kind: CauseKind | null;
  /** One cause, by its words. */
  readonly cause: string | null;
  readonly by: string | null;
  readonly from: Quarter;
  readonly to: Quarter;
}

/** One change, told. Amounts in hundredths. */
export interface LedgerRow {
  readonly entry: Entry;
  readonly quarter: string;
  readonly quantity: string;
  readonly cause: string;
  readonly because: string;
  readonly theme: string;
  readonly guess: boolean;
}

/** A sum: of one theme, cause, capital or year. */
export interface LedgerSum { readonly id: string; readonly name: string; readonly gains: number; readonly losses: number; readonly count: number }

/** How one number came from its opening to now. `hidden` is what the reader cannot know yet. */
export interface Balance {
  readonly name: string;
  readonly opening: number;
  readonly selected: number;
  readonly rest: number;
  readonly hidden: number;
  readonly now: number;
  /** Only estimated: the figures are rounded, and do not tell the truth of the other side's mind. */
  readonly guess: boolean;
}

/** All entries that a reader may know, worked out once and then only filtered. */
export interface Ledger {
  readonly situation: Situation;
  readonly entries: readonly Entry[];
  /** Names of causes that have been looked up: thirty years have some ten thousand changes and some hundred causes. */
  readonly names: Map<string, string>;
}

/** The ledger of a situation; what of an estimate rounds to nothing is no news. */
export const ledgerOf = (situation: Situation): Ledger => ({
  situation, names: new Map(),
  entries: knownEntries(situation, ({ q, applied }) => !isGuess(situation, q) || rounded(applied) !== 0),
});

function nameOf({ situation: { scenario }, names }: Pick<Ledger, 'situation' | 'names'>, { cause }: Entry): string {
  const key = causeKey(cause);
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = causeWords(scenario, cause);
  names.set(key, name);
  return name;
}

/** A filter that lets everything of one quantity through, or everything there is. */
export const wholeOf = ({ situation: { scenario, world } }: Ledger, q: number | null): LedgerFilter =>
  ({ q, theme: null, kind: null, cause: null, by: null, from: scenario.from, to: Math.max(scenario.from, world.quarter) });

/** The entries that a filter lets through, newest first. */
export function selected(ledger: Ledger, filter: LedgerFilter): Entry[] {
  const { q, theme, kind, cause, by, from, to } = filter;
  return ledger.entries.filter((entry) => fits(q, entry.q) && fits(theme, entry.theme) && fits(kind, entry.cause.kind) && fits(by, entry.cause.by)
    && entry.quarter >= from && entry.quarter <= to && (cause === null || nameOf(ledger, entry) === cause)).reverse();
}

const fits = <T>(wanted: T | null, found: T | undefined): boolean => wanted === null || wanted === found;

/** An entry in words. */
export const rowOf = (ledger: Ledger, entry: Entry): LedgerRow => ({
  entry, quarter: quarterShort(entry.quarter), quantity: shortName(entry.q),
  cause: nameOf(ledger, entry), because: becauseWords(ledger.situation.scenario, entry),
  theme: entry.theme < 0 ? '' : themeName(THEMES[entry.theme]!), guess: isGuess(ledger.situation, entry.q),
});

/** The selection added up, the weightiest first; years in their order. */
export function sumsOf(ledger: Ledger, entries: readonly Entry[], sumBy: SumBy): LedgerSum[] {
  const sums = new Map<string, { name: string; gains: number; losses: number; count: number }>();
  for (const entry of entries) {
    const [id, name] = NAMED[sumBy](ledger, entry);
    const sum = sums.get(id) ?? { name, gains: 0, losses: 0, count: 0 };
    // What is only estimated is told in whole points, here as everywhere.
    const by = isGuess(ledger.situation, entry.q) ? rounded(entry.applied) * 100 : entry.applied;
    if (by > 0) sum.gains += by;
    else sum.losses += by;
    sum.count += 1;
    sums.set(id, sum);
  }
  const list = [...sums].map(([id, sum]) => ({ id, ...sum }));
  return sumBy === 'year' ? list.toSorted((a, b) => Number(b.id) - Number(a.id)) : list.toSorted((a, b) => moved(b) - moved(a));
}

const moved = ({ gains, losses }: LedgerSum): number => gains - losses;

const NAMED: { readonly [K in SumBy]: (ledger: Ledger, entry: Entry) => readonly [string, string] } = {
  theme: (_ledger, { theme }) => (theme < 0 ? ['', t('ledger:noTheme')] : [THEMES[theme]!, themeName(THEMES[theme]!)]),
  cause: (ledger, entry) => { const words = nameOf(ledger, entry); return [words, words]; },
  capital: (_ledger, { cause }) => (cause.by ? [cause.by, cityOf(cause.by)] : ['', t('ledger:nobody')]),
  year: (_ledger, { quarter }) => [String(Math.floor(quarter / 4)), String(Math.floor(quarter / 4))],
};

/** The account of one number: opening, what is selected, what is filtered out, what is hidden, and now. */
export function balanceOf({ situation, entries }: Ledger, chosen: readonly Entry[], q: number): Balance {
  const { scenario, world, seen } = situation;
  const guess = isGuess(situation, q);
  const sum = (list: readonly Entry[]): number => list.reduce((total, entry) => total + (entry.q === q ? entry.applied : 0), 0);
  const opening = scenario.opening.q[q]!;
  const now = guess ? seen.q[q]! : world.q[q]!;
  const part = sum(chosen);
  const known = sum(entries);
  return { name: shortName(q), opening, selected: part, rest: known - part, hidden: now - opening - known, now, guess };
}

/** Quantities that have moved, and those of the triangle, by kind: what the filter offers. */
export function quantitiesOf({ entries }: Ledger): { readonly kind: string; readonly choices: readonly { readonly q: number; readonly name: string }[] }[] {
  const moving = new Set(entries.map(({ q }) => q));
  const offered = QUANTITY_NAMES.map((_, q) => q).filter((q) => q < COUNT && (q < COUNT_THEMED || moving.has(q) || (q >= SUPPORT && q < SUPPORT + 3) || q === HEAT));
  const kinds = [...new Set(offered.map(kindOf))];
  return kinds.map((kind) => ({ kind, choices: offered.filter((q) => kindOf(q) === kind).map((q) => ({ q, name: shortName(q) })) }));
}

/** Causes of a selection by their words, for the filter. */
export function causesIn(ledger: Ledger, entries: readonly Entry[]): string[] {
  return [...new Set(entries.map((entry) => nameOf(ledger, entry)))].toSorted((a, b) => a.localeCompare(b));
}

/** Who can have caused something: the capitals, and third parties that did. */
export const doersIn = ({ entries }: Ledger): string[] =>
  [...CAPITALS, ...new Set(entries.flatMap(({ cause: { by } }) => (by && !CAPITALS.some((each) => each === by) ? [by] : [])))];
