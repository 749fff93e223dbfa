/**
 * Cuts Noto Serif SC down to the letters that the Chinese messages use and writes it into assets/fonts, with its licence
 * and chinese.css. A test reads the fonts and says when letters are missing: then run it again. The tool that cuts is
 * fetched for this one job, because nothing else needs it.
 *
 *   npx tsx scripts/art/chinese-font.ts
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lettersUsed, OWN_NAMES, rangeOf, WIDE_MARKS } from './chinese-letters.ts';

type Cut = (font: Buffer, letters: string, options: { readonly targetFormat: 'woff2' }) => Promise<Buffer>;

/** 500 for reading, because the thin strokes of 400 vanish at 13 px; 700 for headings. */
const WEIGHTS = [{ file: '500', covers: '100 599' }, { file: '700', covers: '600 900' }] as const;
const SOURCE = 'node_modules/@fontsource/noto-serif-sc';
const TOOL = 'subset-font@2.9.0';
const out = 'assets/fonts';

const workshop = mkdtempSync(join(tmpdir(), 'letters-'));
execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--silent', '--prefix', workshop, TOOL], { stdio: 'inherit' });
const { default: cut } = await import(pathToFileURL(join(workshop, 'node_modules/subset-font/index.js')).href) as { default: Cut };

/** One weight cut to some letters. */
async function write(weight: string, letters: string, file: string): Promise<void> {
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

const letters = lettersUsed();
const rules: string[] = [];
for (const { file: weight, covers } of WEIGHTS) {
  const file = `noto-serif-sc-${weight}.woff2`;
  await write(weight, letters + WIDE_MARKS, file);
  rules.push(rule('Noto Serif SC', { file, covers, range: null }), rule('Wide Marks', { file, covers, range: rangeOf(WIDE_MARKS) }));
}
await write('500', OWN_NAMES, 'noto-serif-sc-names.woff2');
writeFileSync(join(out, 'chinese.css'), rules.join('\n'));
copyFileSync(join(SOURCE, 'LICENSE'), join(out, 'noto-serif-sc-OFL.txt'));
rmSync(workshop, { recursive: true });
