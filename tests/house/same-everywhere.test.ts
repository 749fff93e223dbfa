import { describe, expect, it } from 'vitest';
import { sourcesBelow, textOf } from './support/files.ts';
import { bare } from './support/source.ts';

/** What differs between machines, engines, languages or runs. Plain + − × ÷, Math.sqrt and rounding do not. */
const forbidden: [what: string, pattern: RegExp][] = [
  ['Math.random', /\bMath\s*\.\s*random\b/],
  [
    'a function of Math that engines round differently',
    /\bMath\s*\.\s*(?:exp|expm1|pow|log\w*|a?sinh?|a?cosh?|a?tanh?|atan2|cbrt|hypot)\b/,
  ],
  ['Math under another name', /\bMath\b(?!\s*\.\s*[a-zA-Z])/],
  ['**', /\*\*/],
  ['Date', /\bDate\b/],
  ['Intl', /\bIntl\b|\.\s*toLocale\w+|\.\s*localeCompare\b/],
  ['a clock', /\bperformance\b|\bset(?:Timeout|Interval)\b|\brequestAnimationFrame\b/],
  ['chance of the host', /\bcrypto\b/],
];

const faultsIn = (code: string): string[] =>
  forbidden.filter(([, pattern]) => pattern.test(bare(code, { strings: 'blanked' }))).map(([what]) => what);

describe('the rules give the same answer everywhere', () => {
  it.each(['src/engine', 'src/agents'])('nothing in %s depends on the host', (folder) => {
    const faults = sourcesBelow(folder).flatMap((file) => faultsIn(textOf(file)).map((what) => `${file}: ${what}`));
    expect(faults).toEqual([]);
  });

  it.each([
    'const a = Math.random();',
    'const a = Math.exp(1);',
    'const a = Math.log2(8);',
    'const { pow } = Math;',
    'const a = 2 ** 3;',
    'let a = 2; a **= 2;',
    'const now = Date.now();',
    'const text = `at ${new Date()}`;',
    "new Intl.Collator('en');",
    "['b', 'a'].sort((x, y) => x.localeCompare(y));",
  ])('finds the fault in %s', (code) => {
    expect(faultsIn(code)).not.toEqual([]);
  });

  it.each([
    '// Math.exp would differ between engines\nconst a = Math.floor(1.5);',
    "const label = 'Date and Math.exp';",
    'const a = Math.max(1, Math.sqrt(4));',
    '/** A Date is no quarter. */ const a = 1 / 2 / 3;',
    'const update = 1; const dateOf = 2;',
    'const text = `2 ** 3`;',
  ])('lets %s be', (code) => {
    expect(faultsIn(code)).toEqual([]);
  });
});
