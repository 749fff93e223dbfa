/** Why a number is what it is: the latest entries of the ledger and the shares of the themes, each opened down to its deed. */
import { accountOf, COUNT_THEMED } from '../../engine/quantities.ts';
import { THEMES } from '../../engine/types.ts';
import type { Entry } from '../../engine/types.ts';
import { becauseWords, causeWords } from '../../words/causes.ts';
import { quarterShort, themeName } from '../../words/names.ts';
import { t } from '../../words/messages.ts';
import { points, rounded, signed } from '../../words/numbers.ts';
import { amountOf, causeKey, isGuess, knownEntries } from './known-entries.ts';
import { deedOf, TOLD } from './because-depths.ts';
import type { Deed } from './because-depths.ts';
import { numberOf } from './number-model.ts';
import type { NumberModel } from './number-model.ts';
import type { Situation } from './situation.ts';

/** What lies under a cause, its own causes as lines. */
export interface Depths extends Omit<Deed, 'causes'> { readonly lines: () => readonly BecauseLine[] }

export interface BecauseLine {
  readonly quarter: string;
  readonly by: string;
  readonly sign: number;
  readonly cause: string;
  readonly because: string;
  readonly theme: string | null;
  readonly themeId: string | null;
  readonly card: string | null;
  /** Where less was applied than asked: what was asked. */
  readonly clamped: string | null;
  /** What lies under it: the deed, the event, the causes of the cause. Null where there is no more to say. */
  readonly depths: (() => Depths) | null;
}

export interface ThemeShare {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly share: number;
  /** What of it stood there at the opening; empty where nothing did. */
  readonly opening: string;
  /** The causes of this theme, the weightiest first; worked out when asked for. */
  readonly causes: () => readonly BecauseLine[];
}

export interface BecauseModel {
  readonly number: NumberModel;
  readonly opening: string;
  readonly lines: readonly BecauseLine[];
  readonly themes: readonly ThemeShare[];
  readonly argued: string;
}

const SHOWN = 14;
/** As many entries are looked at for each line, since those of one cause stand together. */
const SAME = 6;
/** Causes told under a theme. */
const CAUSES = 8;

/** The because list of a quantity: newest first; entries of one quarter and cause stand together. */
export function becauseModel(situation: Situation, q: number): BecauseModel {
  const { scenario } = situation;
  const number = numberOf(situation, q);
  const because = scenario.opening.because[number.kind] ?? '';
  return {
    number,
    opening: t('table:because.opening', { value: points(scenario.opening.q[q]!), quarter: quarterShort(scenario.from) }),
    lines: linesOf(situation, entriesOf(situation, q), SHOWN, 0),
    themes: q < COUNT_THEMED ? themesOf(situation, q) : [],
    argued: scenario.texts[because] ?? because,
  };
}

const entriesOf = (situation: Situation, q: number): Entry[] => knownEntries(situation, (entry) => entry.q === q);

/** The latest of some entries as lines; `depth` says how far below the number they stand. */
export const linesOf = (situation: Situation, entries: readonly Entry[], most: number, depth: number): BecauseLine[] =>
  merged(entries.slice(-most * SAME), (entry) => `${entry.quarter}|${causeKey(entry.cause)}|${entry.because ?? ''}`)
    .filter((entry) => !isGuess(situation, entry.q) || rounded(entry.applied) !== 0)
    .slice(-most).reverse().map((entry) => lineOf(situation, entry, depth));

/** Entries that belong together, added up, in the order of the first of each. */
function merged(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const first = found.get(key);
    found.set(key, first ? { ...first, asked: first.asked + entry.asked, applied: first.applied + entry.applied } : entry);
  }
  return [...found.values()];
}

function lineOf(situation: Situation, entry: Entry, depth: number): BecauseLine {
  const gap = !isGuess(situation, entry.q) && Math.abs(entry.asked - entry.applied) >= 50;
  return {
    ...wordsOf(situation, entry),
    quarter: quarterShort(entry.quarter),
    card: entry.card,
    clamped: gap ? t('table:because.clamped', { asked: signed(entry.asked) }) : null,
    depths: depthsOf(situation, entry, depth),
  };
}

function depthsOf(situation: Situation, entry: Entry, depth: number): (() => Depths) | null {
  const deed = deedOf(situation, entry, depth);
  return deed && (() => {
    const { causes, ...rest } = deed();
    return { ...rest, lines: () => linesOf(situation, causes(), TOLD, depth + 1) };
  });
}

function wordsOf(situation: Situation, entry: Entry): Pick<BecauseLine, 'by' | 'sign' | 'cause' | 'because' | 'theme' | 'themeId'> {
  const theme = THEMES[entry.theme] ?? null;
  return {
    by: amountOf(situation, entry.q, entry.applied),
    sign: Math.sign(entry.applied),
    cause: causeWords(situation.scenario, entry.cause),
    because: becauseWords(situation.scenario, entry),
    theme: theme && themeName(theme),
    themeId: theme,
  };
}

function themesOf(situation: Situation, q: number): ThemeShare[] {
  const { seen, scenario } = situation;
  const account = accountOf(q);
  const openingOf = (part: number): string => (rounded(part) === 0 ? '' : t('table:because.opening', { value: signed(part), quarter: quarterShort(scenario.from) }));
  const values = THEMES.map((_, index) => seen.q[account + 1 + index]!);
  const total = values.reduce((sum, value) => sum + Math.abs(value), 0) || 1;
  return THEMES.map((id, index) => ({
    id, name: themeName(id), value: values[index]!, text: amountOf(situation, q, values[index]!), share: Math.abs(values[index]!) / total,
    opening: openingOf(scenario.opening.q[account + 1 + index]!),
    causes: () => causesOf(situation, entriesOf(situation, q).filter(({ theme }) => theme === index)),
  }));
}

/** Causes added up over the whole campaign, the weightiest first; under each stand its entries. */
function causesOf(situation: Situation, entries: readonly Entry[]): BecauseLine[] {
  const kind = ({ cause }: Entry): string => `${cause.kind}|${cause.id}|${cause.by ?? ''}|${cause.via ?? ''}`;
  return merged(entries, kind).filter((sum) => rounded(sum.applied * 10) !== 0)
    .toSorted((a, b) => Math.abs(b.applied) - Math.abs(a.applied)).slice(0, CAUSES)
    .map((sum) => groupLine(situation, sum, entries.filter((each) => kind(each) === kind(sum))));
}

function groupLine(situation: Situation, sum: Entry, group: readonly Entry[]): BecauseLine {
  const quarters = [...new Set(group.map(({ quarter }) => quarterShort(quarter)))];
  if (quarters.length === 1) return lineOf(situation, sum, 1);
  return {
    ...wordsOf(situation, sum), because: '', card: null, clamped: null, theme: null,
    quarter: t('because:times', { count: quarters.length, from: quarters[0]!, to: quarters.at(-1)! }),
    depths: () => ({ facts: [], event: null, title: t('because:each'), lines: () => linesOf(situation, group, SHOWN, 1) }),
  };
}
