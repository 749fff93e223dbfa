/** Text from a stranger → plain data: bounded in size, depth and number of values, without keys that reach into prototypes. */
import type { Refusal } from '../engine/types.ts';

export interface Bounds {
  /** First part of the codes of refusals, such as `exercise`. */
  readonly what: string;
  readonly size: number;
  readonly depth: number;
  readonly values: number;
}

export type Plain = { readonly refused: Refusal } | { readonly refused: null; readonly value: unknown };

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Reads JSON within bounds; refused with the reason, and for a forbidden key or too deep a value with its place. */
export function readPlain(text: string, bounds: Bounds): Plain {
  const { what, size } = bounds;
  if (text.length > size) return refuse(`${what}/too-large`, { size: text.length, limit: size });
  const value = fromJson(text);
  if (value === undefined) return refuse(`${what}/not-json`, {});
  const refused = walk(value, '', { bounds, depth: 0, count: { values: 0 } });
  return refused ? { refused } : { refused: null, value };
}

/** Checks data that was read elsewhere against the same bounds. */
export const boundsRefusal = (value: unknown, bounds: Bounds): Refusal | null => walk(value, '', { bounds, depth: 0, count: { values: 0 } });

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

interface Way { readonly bounds: Bounds; readonly depth: number; readonly count: { values: number } }

function walk(value: unknown, place: string, way: Way): Refusal | null {
  const { bounds: { what, depth, values }, count } = way;
  count.values += 1;
  if (count.values > values) return { code: `${what}/too-many`, params: { limit: values } };
  if (typeof value !== 'object' || value === null) return null;
  if (way.depth >= depth) return { code: `${what}/too-deep`, params: { place, limit: depth } };
  for (const [key, each] of Object.entries(value)) {
    if (FORBIDDEN.includes(key)) return { code: `${what}/key`, params: { place, found: key } };
    const refused = walk(each, place === '' ? key : `${place}.${key}`, { ...way, depth: way.depth + 1 });
    if (refused) return refused;
  }
  return null;
}

const refuse = (code: string, params: Refusal['params']): Plain => ({ refused: { code, params } });

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
