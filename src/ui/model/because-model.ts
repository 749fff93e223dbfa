/** Why a number is what it is: the latest entries of the ledger, and the shares of the themes. */
import { accountOf, COUNT_THEMED } from '../../engine/quantities.ts';
import { THEMES } from '../../engine/types.ts';
import type { Entry, Order } from '../../engine/types.ts';
import { becauseWords, causeWords } from '../words/causes.ts';
import { quarterShort, themeName } from '../words/names.ts';
import { t } from '../words/messages.ts';
import { points, rounded, signed } from '../words/numbers.ts';
import { numberOf } from './number-model.ts';
import type { NumberModel } from './number-model.ts';
import type { Situation } from './situation.ts';

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
}

export interface ThemeShare { readonly id: string; readonly name: string; readonly value: number; readonly text: string; readonly share: number }

export interface BecauseModel {
  readonly number: NumberModel;
  readonly opening: string;
  readonly lines: readonly BecauseLine[];
  readonly themes: readonly ThemeShare[];
  readonly argued: string;
}

const SHOWN = 14;

/** The because list of a quantity: newest first; entries of one quarter and cause stand together. */
export function becauseModel(situation: Situation, q: number): BecauseModel {
  const { scenario } = situation;
  const kind = numberOf(situation, q).kind;
  return {
    number: numberOf(situation, q),
    opening: t('table:because.opening', { value: points(scenario.opening.q[q]!), quarter: quarterShort(scenario.from) }),
    lines: merged(known(situation, q)).filter((entry) => !isGuess(situation, q) || rounded(entry.applied) !== 0)
      .slice(-SHOWN).reverse().map((entry) => lineOf(situation, entry)),
    themes: q < COUNT_THEMED ? themesOf(situation, q) : [],
    argued: scenario.texts[scenario.opening.because[kind] ?? ''] ?? scenario.opening.because[kind] ?? '',
  };
}

/** Whether a capital can only estimate a quantity: what others feel. */
const isGuess = ({ spread }: Situation, q: number): boolean => (spread[q] ?? 0) > 0;

/** Entries that this capital may know: not those of secret acts that it was not told of and that are not out. */
function known({ world, seen }: Situation, q: number): Entry[] {
  const unheard = world.secrets.filter((secret) => !seen.secrets.includes(secret));
  return world.ledger.filter((entry) => entry.q === q && entry.applied !== 0 && !unheard.some((secret) => isOf(entry, secret)));
}

/** Whether an entry tells of a secret: the act itself, or the fading of its spike. */
const isOf = ({ cause }: Entry, { act, from, to }: Order): boolean => cause.detail === to
  && (cause.kind === 'act' ? cause.id === act && cause.by === from : cause.id === 'fading' && cause.via === act);

/** A change in hundredths; of what is only estimated, about so many whole points. */
const amount = (situation: Situation, q: number, by: number): string =>
  (isGuess(situation, q) ? t('table:because.about', { by: signed(rounded(by) * 100) }) : signed(by));

function merged(entries: readonly Entry[]): Entry[] {
  const list: Entry[] = [];
  for (const entry of entries) {
    const at = list.findIndex((each) => each.quarter === entry.quarter && each.because === entry.because
      && each.cause.kind === entry.cause.kind && each.cause.id === entry.cause.id && each.cause.detail === entry.cause.detail);
    if (at < 0) list.push(entry);
    else list[at] = { ...list[at]!, asked: list[at]!.asked + entry.asked, applied: list[at]!.applied + entry.applied };
  }
  return list;
}

function lineOf(situation: Situation, entry: Entry): BecauseLine {
  const { scenario } = situation;
  const theme = THEMES[entry.theme] ?? null;
  const gap = !isGuess(situation, entry.q) && Math.abs(entry.asked - entry.applied) >= 50;
  return {
    quarter: quarterShort(entry.quarter),
    by: amount(situation, entry.q, entry.applied),
    sign: Math.sign(entry.applied),
    cause: causeWords(scenario, entry.cause),
    because: becauseWords(scenario, entry),
    theme: theme && themeName(theme),
    themeId: theme,
    card: entry.card,
    clamped: gap ? t('table:because.clamped', { asked: signed(entry.asked) }) : null,
  };
}

function themesOf(situation: Situation, q: number): ThemeShare[] {
  const { seen } = situation;
  const account = accountOf(q);
  const values = THEMES.map((_, index) => seen.q[account + 1 + index]!);
  const total = values.reduce((sum, value) => sum + Math.abs(value), 0) || 1;
  return THEMES.map((id, index) => ({
    id, name: themeName(id), value: values[index]!, text: amount(situation, q, values[index]!), share: Math.abs(values[index]!) / total,
  }));
}
