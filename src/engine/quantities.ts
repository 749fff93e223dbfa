/** Where every quantity stands in `World.q`, its range, its unit, and its name. One table for all readers. */
import { CAPITALS, DIRECTIONS, DYADS, THEATRES, THEMES, THIRD_PARTIES } from './types.ts';

/** One kind of quantity: its keys in order, its range in units, whether an option may ask for it. */
export interface QuantityKind {
  readonly kind: string;
  readonly keys: readonly string[];
  readonly min: number;
  readonly max: number;
}

const pairs = (left: readonly string[], right: readonly string[], mark: string): string[] =>
  left.flatMap((a) => right.map((b) => `${a}${mark}${b}`));

/** The kinds in the order in which they stand in `World.q`. Presence in thousands, trade in million US$ a year. */
export const QUANTITY_KINDS: readonly QuantityKind[] = [
  { kind: 'trust', keys: DIRECTIONS, min: -100, max: 100 },
  { kind: 'tension', keys: DYADS, min: 0, max: 100 },
  { kind: 'heat', keys: THEATRES, min: 0, max: 100 },
  { kind: 'support', keys: CAPITALS, min: 0, max: 100 },
  { kind: 'prestige', keys: CAPITALS, min: 0, max: 100 },
  { kind: 'strength', keys: CAPITALS, min: 0, max: 100 },
  { kind: 'nuclear', keys: CAPITALS, min: 0, max: 3 },
  { kind: 'economy', keys: CAPITALS, min: 0, max: 100 },
  { kind: 'initiative', keys: CAPITALS, min: 0, max: 6 },
  { kind: 'alignment', keys: pairs(THIRD_PARTIES, CAPITALS, '>'), min: -100, max: 100 },
  { kind: 'presence', keys: pairs(CAPITALS, THEATRES, '@'), min: 0, max: 2000 },
  { kind: 'trade', keys: DYADS, min: 0, max: 10000 },
];

const OFFSETS: Record<string, number> = {};
const NAMES: string[] = [];
const KIND_AT: string[] = [];
const MIN: number[] = [];
const MAX: number[] = [];
for (const { kind, keys, min, max } of QUANTITY_KINDS) {
  OFFSETS[kind] = NAMES.length;
  for (const key of keys) {
    NAMES.push(`${kind}:${key}`);
    KIND_AT.push(kind);
    MIN.push(min * 100);
    MAX.push(max * 100);
  }
}

export const TRUST = 0;
export const TENSION = OFFSETS.tension!;
export const HEAT = OFFSETS.heat!;
export const SUPPORT = OFFSETS.support!;
export const PRESTIGE = OFFSETS.prestige!;
export const STRENGTH = OFFSETS.strength!;
export const NUCLEAR = OFFSETS.nuclear!;
export const ECONOMY = OFFSETS.economy!;
export const INITIATIVE = OFFSETS.initiative!;
export const ALIGNMENT = OFFSETS.alignment!;
export const PRESENCE = OFFSETS.presence!;
export const TRADE = OFFSETS.trade!;
/** How many quantities there are (98). */
export const COUNT = NAMES.length;
/** The first COUNT_THEMED quantities (six trusts, three tensions) are a base and five theme accounts. */
export const COUNT_THEMED = TENSION + DYADS.length;
const PARTS = THEMES.length + 1;
/** Length of `World.q`. */
export const Q_LENGTH = COUNT + COUNT_THEMED * PARTS;

/** Names of the quantities, `trust:US>SU` … `trade:SU-CN`. */
export const QUANTITY_NAMES: readonly string[] = NAMES;
/** Lower and upper ends of the ranges, hundredths. */
export const LOWEST: readonly number[] = MIN;
export const HIGHEST: readonly number[] = MAX;

const INDEX: Readonly<Record<string, number>> = Object.freeze(
  Object.fromEntries(NAMES.map((name, index) => [name, index])),
);

/** Index of a quantity by its name (`tension:SU-CN`), −1 where there is none. */
export const quantity = (name: string): number => INDEX[name] ?? -1;

/** Kind of the quantity at an index (`trust`, `heat` …). */
export const kindOf = (q: number): string => KIND_AT[q]!;

/** Key of the quantity at an index (`US>SU`, `ussuri` …). */
export const keyOf = (q: number): string => NAMES[q]!.slice(NAMES[q]!.indexOf(':') + 1);

/** Index in `World.q` of the base account of a trust or tension; the five theme accounts follow it. */
export const accountOf = (q: number): number => COUNT + q * PARTS;

/** Index of a capital, −1 for whoever is none; asked so often that comparing beats looking it up. */
export function capitalIndex(capital: string): number {
  if (capital === 'US') return 0;
  if (capital === 'SU') return 1;
  return capital === 'CN' ? 2 : -1;
}

const DIRECTION_AT = [-1, 0, 2, 1, -1, 4, 3, 5, -1];
/** Direction index of `a`'s trust in `b` (capital indices), −1 for the same capital. */
export const direction = (a: number, b: number): number => DIRECTION_AT[a * 3 + b]!;

const DYAD_AT = [-1, 0, 1, 0, -1, 2, 1, 2, -1];
/** Dyad index of two capitals (indices), −1 for the same capital. */
export const dyad = (a: number, b: number): number => DYAD_AT[a * 3 + b]!;

/** The two capitals (indices) of a dyad. */
export const DYAD_ENDS: readonly (readonly [number, number])[] = [[0, 1], [0, 2], [1, 2]];
/** The capital (index) that is not in a dyad. */
export const DYAD_THIRD: readonly number[] = [2, 1, 0];
/** The dyad of the two communist parties: Moscow and Beijing. */
export const COMRADES = 2;
