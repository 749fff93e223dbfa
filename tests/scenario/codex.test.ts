import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codexFaults, loadCodex } from '../../src/cli/codex-files.ts';
import { SCENARIOS } from '../../src/cli/scenario-files.ts';
import { readCodex } from '../../src/scenario/check-codex.ts';
import { BULLETS } from '../../src/scenario/codex-data.ts';
import { faultLine } from '../../src/scenario/index.ts';

const path = join(SCENARIOS, 'codex.yaml');
const text = readFileSync(path, 'utf8');
const { codex } = loadCodex();
const sources = codex!.sources.map(({ id }) => id);
const faultsOf = (changed: string): string[] => readCodex('codex.yaml', changed, sources).faults.map(({ code, found, params }) => `${code} ${found ?? params.key ?? params.what}`);

describe('the file of the codex', () => {
  it('has no fault, not even a warning', () => expect(codexFaults(path)!.map(faultLine)).toEqual([]));

  it('tells all 57 bullets of the nine cards in their order', () => {
    expect(BULLETS).toHaveLength(57);
    expect(codex!.cards.flatMap(({ bullets }) => bullets.map(({ id }) => id))).toEqual(BULLETS);
  });

  it('explains at least 45 terms', () => expect(codex!.glossary.length).toBeGreaterThanOrEqual(45));

  it('has a note on every treaty of the scenarios', () => {
    expect(codex!.treaties.filter((treaty) => treaty.text === null).map(({ id }) => id)).toEqual([]);
  });

  it('is told from other files', () => expect(codexFaults(join(SCENARIOS, 'world.yaml'))).toBeNull());

  it.each([
    ['a bullet that is missing', text.replace('id: c5.1\n', 'id: c5.9\n'), ['schema/not-allowed c5.9', 'schema/missing c5.1']],
    ['a bullet that stands twice', text.replace('id: c5.2\n', 'id: c5.1\n'), ['schema/duplicate c5.1', 'schema/missing c5.2']],
    ['a source that is none', text.replace('[{id: un-2758}', '[{id: un-2759}'), ['ref/unknown-source un-2759']],
    ['a mention that leads nowhere', text.replace('see: [trust, signal]', 'see: [trust, signals]'), ['schema/not-allowed signals']],
    ['an account that is too short', text.replace(/(id: c9\.0[\s\S]*?historians: >-\n) {10}[\s\S]*?( {8}sources)/, '$1          Nobody knows.\n$2'), ['text/too-short historians']],
    ['a verdict that is none', text.replace('verdict: wrong', 'verdict: false-ish'), ['schema/not-allowed false-ish']],
  ])('is refused with %s', (_what, changed, expected) => {
    expect(changed).not.toBe(text);
    expect(faultsOf(changed).sort()).toEqual([...expected].sort());
  });
});
