import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENARIOS, shippedFiles } from '../../src/cli/scenario-files.ts';
import { fits } from '../../src/scenario/quick-fit.ts';
import { claimsSchema } from '../../src/scenario/schema-claims.ts';
import { codexSchema } from '../../src/scenario/schema-codex.ts';
import { scenarioSchema } from '../../src/scenario/schema-scenario.ts';
import { packSchema } from '../../src/scenario/schema-world.ts';
import type { Schema } from '../../src/scenario/shapes.ts';
import { text } from '../../src/scenario/shapes.ts';
import { parseSource } from '../../src/scenario/source.ts';

const dataOf = (name: string): unknown => parseSource(name, readFileSync(join(SCENARIOS, name), 'utf8')).file.data;

function schemaOf(name: string): Schema {
  if (name === 'codex.yaml') return codexSchema;
  if (name === 'claims.yaml') return claimsSchema;
  return typeof (dataOf(name) as { opening?: unknown }).opening === 'object' ? scenarioSchema : packSchema;
}

const ODD: readonly unknown[] = [null, true, -1, 1.5, 1e16, 700, '', 'none', 'US', '1969Q1', 'x y', 'x'.repeat(2000), [], [1], ['US', 'US'], {}, { flag: 'a' }, { base: 1 }];

/** The data with one value somewhere replaced, taken away or given twice; `picks` say which way to go. */
function spoilt(value: unknown, picks: readonly number[], odd: unknown): unknown {
  const [pick, ...others] = picks;
  if (pick === undefined || typeof value !== 'object' || value === null) return odd;
  const keys = Object.keys(value);
  const key = keys[pick % keys.length];
  if (key === undefined) return odd;
  const inner = (value as Record<string, unknown>)[key];
  if (Array.isArray(value)) return value.with(Number(key), spoilt(inner, others, odd));
  if (pick % 7 === 0) return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
  return pick % 11 === 0 ? { ...value, [`${key}s`]: inner } : { ...value, [key]: spoilt(inner, others, odd) };
}

describe('the quick look at a file', () => {
  it('takes every file that ships', () => {
    for (const name of shippedFiles()) expect(fits(schemaOf(name), dataOf(name)), name).toBe(true);
  });

  it('agrees with Zod on spoilt files', () => {
    const names = ['acts/1949-1953.yaml', 'claims.yaml', 'codex.yaml', 'events/korea.yaml', 'events/elsewhere.yaml', 'three-seats.yaml', 'treaty-1950.yaml', 'world.yaml'];
    const files = names.map((name) => ({ schema: schemaOf(name), data: dataOf(name) }));
    const picks = fc.array(fc.nat(5000), { minLength: 1, maxLength: 9 });
    fc.assert(fc.property(fc.constantFrom(...files), picks, fc.constantFrom(...ODD), ({ schema, data }, path, odd) => {
      const changed = spoilt(data, path, odd);
      return fits(schema, changed) === schema.safeParse(changed).success;
    }), { numRuns: 400 });
  }, 60_000);

  it('leaves to Zod how long a text of pairs of surrogates is', () => {
    const pairs = '\u{1F54A}'.repeat(3);
    expect(fits(text(5), pairs)).toBe(false);
    expect(text(5).safeParse(pairs).success).toBe(true);
  });
});
