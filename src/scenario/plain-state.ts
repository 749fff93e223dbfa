/** What the plain reader's parts share: where it is, how it gives up, keys, and what a plain scalar stands for. */

/** Where the entries of a list or mapping stand: of a list each item's offset, of a mapping each key's and its value's. */
export type Offsets = WeakMap<object, readonly number[]>;

/** Where the reader is: at the first letter of a line's content, in this column; −1 at the end. */
export interface State { readonly text: string; at: number; column: number; depth: number; readonly offsets: Offsets }

export const MAX_DEPTH = 20;

/** Thrown where a text is not plain; caught where the reading began. */
export const ODD = new Error('not plain');
/** Gives up. */
export const odd = (): never => { throw ODD; };

/** Keys that are no texts, or reach into prototypes. */
const NO_KEYS: ReadonlySet<string> = new Set(['constructor', 'prototype', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE', 'null', 'Null', 'NULL']);
/** A key, as far as it is beyond doubt that it is a text. */
export const KEY_FORM = '[A-Za-z][\\w>@/.-]{0,59}';

/** Takes a key at the present place, with its colon. */
export function takeKey(state: State, pattern: RegExp, data: object): string {
  pattern.lastIndex = state.at;
  if (!pattern.test(state.text)) return odd();
  const key = state.text.slice(state.at, state.text.indexOf(':', state.at));
  if (NO_KEYS.has(key) || Object.hasOwn(data, key)) return odd();
  state.at = pattern.lastIndex;
  return key;
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['true', true], ['True', true], ['TRUE', true], ['false', false], ['False', false], ['FALSE', false],
]);
const EMPTY: ReadonlySet<string> = new Set(['null', 'Null', 'NULL']);
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;
/** What may be a number of some rarer kind. */
const NUMERIC = /^[-+]?(0[ox][\da-f]*|[\d.]*(e[-+]?\d*)?)$/i;
const LETTER = /^[A-Za-z(\p{L}]/u;
/** Letters of the longest word that is no text. */
const LONGEST = 5;

/** The value of a plain scalar by YAML's core schema; what may be anything else than what it seems is odd. */
export function known(words: string): string | number | boolean | null {
  if (LETTER.test(words)) return words.length > LONGEST ? words : WORDS.get(words) ?? (EMPTY.has(words) ? null : words);
  if (!/^-?\d/.test(words)) return odd();
  if (NUMBER.test(words)) return /^-0(\.0*)?$/.test(words) ? odd() : Number(words);
  return NUMERIC.test(words) ? odd() : words;
}
