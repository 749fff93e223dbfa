/** Checks of plain JSON from strangers: exact keys, bounded sizes, no prototype keys. Small enough to need no library. */

export type Check = (value: unknown) => boolean;

const PLAIN_KEY = /^[A-Za-z][A-Za-z0-9]*$/;
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

export const isText = (most: number): Check => (value) => typeof value === 'string' && value.length <= most;

/** A stable id or name: letters, digits, `-`, `_`, `:`, `/`, `.`, `>` and spaces, at most 120. */
export const isId: Check = (value) => typeof value === 'string' && /^[\p{L}\p{N} _:/.>@-]{1,120}$/u.test(value);

export const isWhole = (low: number, high: number): Check => (value) =>
  Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high;

export const isFinite: Check = (value) => Number.isFinite(value) && Math.abs(value as number) <= 1e9;

export const isFlag: Check = (value) => typeof value === 'boolean';

export const isOneOf = (...allowed: readonly unknown[]): Check => (value) => allowed.includes(value);

export const isNull: Check = (value) => value === null;

export const either = (...checks: readonly Check[]): Check => (value) => checks.some((check) => check(value));

export const listOf = (check: Check, most: number): Check => (value) =>
  Array.isArray(value) && value.length <= most && value.every(check);

/** An object with exactly these keys; those in `optional` may be missing. */
export const shape = (needed: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check => (value) => {
  if (!isObject(value)) return false;
  for (const [key, check] of Object.entries(needed)) {
    if (!Object.hasOwn(value, key) || !check(value[key])) return false;
  }
  return Object.keys(value).every((key) => (
    Object.hasOwn(needed, key) || (Object.hasOwn(optional, key) && optional[key]!(value[key]))
  ));
};

/** A small table by plain keys. */
export const tableOf = (check: Check, most: number): Check => (value) =>
  isObject(value) && Object.keys(value).length <= most
  && Object.entries(value).every(([key, each]) => PLAIN_KEY.test(key) && !FORBIDDEN.includes(key) && check(each));

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
