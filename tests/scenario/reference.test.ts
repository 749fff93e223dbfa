import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REFERENCE_FILES } from '../../scripts/reference-text.ts';
import { CONDITIONS, EFFECTS } from '../../src/engine/registry/index.ts';
import { jsonSchema } from '../../src/scenario/index.ts';

interface Defs { readonly $defs: Readonly<Record<string, { readonly anyOf: readonly { readonly properties: object }[] }>> }

describe('the reference', () => {
  it.each(Object.entries(REFERENCE_FILES))('%s is what the definitions say (else run scripts/reference.ts)', (name, text) => {
    expect(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8') === text).toBe(true);
  });
  it('names every verb', () => {
    const page = REFERENCE_FILES['docs/scenario-reference.md']!;
    for (const key of [...Object.keys(CONDITIONS), ...Object.keys(EFFECTS)]) expect(page).toContain(`| \`${key}\` |`);
  });
});

describe('the JSON Schema', () => {
  it('offers every condition and effect with its own parameters', () => {
    const { $defs } = jsonSchema() as unknown as Defs;
    expect($defs.condition!.anyOf.map(({ properties }) => Object.keys(properties)[0])).toEqual(Object.keys(CONDITIONS));
    expect($defs.effect!.anyOf.map(({ properties }) => Object.keys(properties)[0])).toEqual(Object.keys(EFFECTS));
  });
  it('refers only to what it defines', () => {
    const { $defs } = jsonSchema() as unknown as Defs;
    const references = JSON.stringify(jsonSchema()).match(/#\/\$defs\/[a-z]+/g)!;
    expect([...new Set(references)].filter((each) => !($defs[each.slice(8)] as unknown))).toEqual([]);
  });
});
