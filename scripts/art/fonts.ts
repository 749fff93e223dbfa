/**
 * Cuts the Latin and Cyrillic slices of the three type families to what the game uses and writes them into
 * assets/fonts, with their licences and fonts.css.
 *
 *   npx tsx scripts/art/fonts.ts
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_NAMES, rangeOf } from './chinese-letters.ts';
import { withCutter } from './font-cutter.ts';
import type { Cut, CutOptions } from './font-cutter.ts';

type Family = Readonly<{ name: string; from: string; slug: string; faces: readonly Face[] }>;
type Face = Readonly<{ file: string; weight: string; style: 'normal' | 'italic'; cut: Omit<CutOptions, 'targetFormat'> | null }>;

/** What style sheets and canvas ask for: pairs, ligatures, accents, and numbers of one height and width. */
const keepFeatures = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'tnum'];

const FAMILIES: readonly Family[] = [
  // Its name is a reserved one, so its slices stay as they come.
  { name: 'IBM Plex Mono', from: '@fontsource/ibm-plex-mono', slug: 'ibm-plex-mono', faces: [{ file: '400-normal', weight: '400', style: 'normal', cut: null }] },
  {
    name: 'Old Standard TT', from: '@fontsource/old-standard-tt', slug: 'old-standard-tt',
    // What is read at length keeps its hints for coarse screens; italics and headings are larger, and half the bytes without them.
    faces: [
      { file: '400-normal', weight: '400', style: 'normal', cut: { keepFeatures } },
      { file: '400-italic', weight: '400', style: 'italic', cut: { keepFeatures, noHinting: true } },
      { file: '700-normal', weight: '700', style: 'normal', cut: { keepFeatures, noHinting: true } },
    ],
  },
  {
    name: 'Jost', from: '@fontsource-variable/jost', slug: 'jost',
    faces: [{ file: 'wght-normal', weight: '400 700', style: 'normal', cut: { keepFeatures, variationAxes: { wght: { min: 400, max: 700 } } } }],
  },
];

const SLICES = ['cyrillic', 'latin'] as const;
/** A capital in its own letters, on the map of every language: four letters instead of a slice of 14 KB. */
const MOSCOW = 'Москва';
const out = process.argv[2] ?? 'assets/fonts';
mkdirSync(out, { recursive: true });

/** The letters of a `unicode-range`. */
const lettersIn = (range: string): string => range.split(',').flatMap((part) => {
  const [from, to = from] = part.trim().slice(2).split('-').map((code) => Number.parseInt(code, 16)) as [number, number?];
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}).join('');

/** Cuts one family and gives its rules. */
async function cutFamily(family: Family, cut: Cut): Promise<string[]> {
  const source = join('node_modules', family.from);
  const ranges = JSON.parse(readFileSync(join(source, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  copyFileSync(join(source, 'LICENSE'), join(out, `${family.slug}-OFL.txt`));
  const rules: string[] = [];
  for (const face of family.faces) {
    for (const slice of SLICES) {
      const file = `${family.slug}-${slice}-${face.file}.woff2`;
      const range = ranges[slice] ?? '';
      const whole = readFileSync(join(source, 'files', file));
      writeFileSync(join(out, file), face.cut ? await cut(whole, lettersIn(range), { targetFormat: 'woff2', ...face.cut }) : whole);
      rules.push(rule(family.name, face, { file, range }));
    }
  }
  return rules;
}

const rule = (name: string, face: Pick<Face, 'style' | 'weight'>, slice: Readonly<{ file: string; range: string }>): string => `@font-face {
  font-family: '${name}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url('./${slice.file}') format('woff2');
  unicode-range: ${slice.range.replaceAll(',', ', ')};
}
`;

/** The few letters of other scripts that a page of any language shows; `chinese-font.ts` cuts the Chinese ones. */
const ownNames = (file: string, letters: string): string => rule('Own Names', { weight: '100 900', style: 'normal' }, { file, range: rangeOf(letters) });

await withCutter(async (cut) => {
  const rules: string[] = [];
  for (const family of FAMILIES) rules.push(...await cutFamily(family, cut));
  const moscow = 'old-standard-tt-names.woff2';
  const upright = readFileSync('node_modules/@fontsource/old-standard-tt/files/old-standard-tt-cyrillic-400-normal.woff2');
  writeFileSync(join(out, moscow), await cut(upright, MOSCOW, { targetFormat: 'woff2', keepFeatures, noHinting: true }));
  writeFileSync(join(out, 'fonts.css'), [...rules, ownNames(moscow, [...new Set(MOSCOW)].join('')), ownNames('noto-serif-sc-names.woff2', OWN_NAMES)].join('\n'));
});
