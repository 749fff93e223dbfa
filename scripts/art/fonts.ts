/**
 * Copies the Latin and Cyrillic slices of the three type families into assets/fonts, with their licences and fonts.css.
 *
 *   npx tsx scripts/art/fonts.ts
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_NAMES, rangeOf } from './chinese-letters.ts';

type Family = Readonly<{ name: string; from: string; slug: string; faces: readonly Face[] }>;
type Face = Readonly<{ file: string; weight: string; style: 'normal' | 'italic' }>;

const FAMILIES: readonly Family[] = [
  { name: 'IBM Plex Mono', from: '@fontsource/ibm-plex-mono', slug: 'ibm-plex-mono', faces: [{ file: '400-normal', weight: '400', style: 'normal' }] },
  {
    name: 'Old Standard TT', from: '@fontsource/old-standard-tt', slug: 'old-standard-tt',
    faces: [
      { file: '400-normal', weight: '400', style: 'normal' }, { file: '400-italic', weight: '400', style: 'italic' },
      { file: '700-normal', weight: '700', style: 'normal' },
    ],
  },
  { name: 'Jost', from: '@fontsource-variable/jost', slug: 'jost', faces: [{ file: 'wght-normal', weight: '100 900', style: 'normal' }] },
];

const SLICES = ['cyrillic', 'latin'] as const;
const out = process.argv[2] ?? 'assets/fonts';
mkdirSync(out, { recursive: true });

/** Copies one family and gives its rules. */
function copyFamily(family: Family): string[] {
  const source = join('node_modules', family.from);
  const ranges = JSON.parse(readFileSync(join(source, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  copyFileSync(join(source, 'LICENSE'), join(out, `${family.slug}-OFL.txt`));
  return family.faces.flatMap((face) => SLICES.map((slice) => {
    const file = `${family.slug}-${slice}-${face.file}.woff2`;
    copyFileSync(join(source, 'files', file), join(out, file));
    return rule(family.name, face, { file, range: ranges[slice] ?? '' });
  }));
}

const rule = (name: string, face: Face, slice: Readonly<{ file: string; range: string }>): string => `@font-face {
  font-family: '${name}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url('./${slice.file}') format('woff2');
  unicode-range: ${slice.range.replaceAll(',', ', ')};
}
`;

/** The few Chinese letters that a page of any language shows; `chinese-font.ts` cuts them. */
const NAMES = rule('Own Names', { file: '', weight: '100 900', style: 'normal' }, { file: 'noto-serif-sc-names.woff2', range: rangeOf(OWN_NAMES) });

writeFileSync(join(out, 'fonts.css'), [...FAMILIES.flatMap(copyFamily), NAMES].join('\n'));
