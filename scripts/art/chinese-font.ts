/**
 * Cuts Noto Serif SC down to the letters that the Chinese messages use and writes it into assets/fonts, with its licence
 * and chinese.css. A test reads the fonts and says when letters are missing: then run it again.
 *
 *   npx tsx scripts/art/chinese-font.ts
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lettersUsed, OWN_NAMES, rangeOf, WIDE_MARKS } from './chinese-letters.ts';
import { withCutter } from './font-cutter.ts';
import type { Cut } from './font-cutter.ts';

/** 500 for reading, because the thin strokes of 400 vanish at 13 px; 700 for headings. */
const WEIGHTS = [{ file: '500', covers: '100 599' }, { file: '700', covers: '600 900' }] as const;
const SOURCE = 'node_modules/@fontsource/noto-serif-sc';
const out = 'assets/fonts';

/** One weight cut to some letters. */
async function write(cut: Cut, { weight, letters, file }: Readonly<Record<'weight' | 'letters' | 'file', string>>): Promise<void> {
  const whole = readFileSync(join(SOURCE, `files/noto-serif-sc-chinese-simplified-${weight}-normal.woff2`));
  writeFileSync(join(out, file), await cut(whole, letters, { targetFormat: 'woff2' }));
}

const rule = (family: string, { file, covers, range }: Readonly<{ file: string; covers: string; range: string | null }>): string => `@font-face {
  font-family: '${family}';
  font-style: normal;
  font-weight: ${covers};
  font-display: swap;
  src: url('./${file}') format('woff2');${range === null ? '' : `\n  unicode-range: ${range.replaceAll(',', ', ')};`}
}
`;

await withCutter(async (cut) => {
  const letters = lettersUsed();
  const rules: string[] = [];
  for (const { file: weight, covers } of WEIGHTS) {
    const file = `noto-serif-sc-${weight}.woff2`;
    await write(cut, { weight, letters: letters + WIDE_MARKS, file });
    rules.push(rule('Noto Serif SC', { file, covers, range: null }), rule('Wide Marks', { file, covers, range: rangeOf(WIDE_MARKS) }));
  }
  await write(cut, { weight: '500', letters: OWN_NAMES, file: 'noto-serif-sc-names.woff2' });
  writeFileSync(join(out, 'chinese.css'), rules.join('\n'));
  copyFileSync(join(SOURCE, 'LICENSE'), join(out, 'noto-serif-sc-OFL.txt'));
});
