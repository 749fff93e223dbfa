import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { THEMES as CAUSES } from '../../../src/engine/types.ts';
import type { Tone } from '../../../src/ui/map/board-model.ts';
import { HOME_WEAVES, WEAVES } from '../../../src/ui/map/patterns.ts';
import { paletteOf } from '../../../src/ui/map/palette.ts';
import { lookOf } from '../../../src/ui/stage/look.ts';
import { textOf } from '../../house/support/files.ts';
import { closest, EYES, pick, THEMES, tokensOf } from './support.ts';

/** Least differences by CIEDE2000; about 2.3 is what one just notices side by side. */
const APART = 10;
/** The tint of a country: its ribbon and its pattern say the same. */
const TINT = 4;
const RIBBON = 8;

const BANDS = ['calm', 'rivalry', 'crisis', 'brink', 'war'];
const SIDES = ['us', 'su', 'cn'];
const GROUNDS = ['sheet', 'sheet-2', 'teletype'];
/** What is written on those grounds. */
const INKS = ['ink', 'ink-2', 'red', 'blue', 'gold', 'good', 'bad', ...BANDS.map((band) => `band-${band}`)];

describe.each(THEMES)('the page, %s', (theme) => {
  const tokens = tokensOf(theme);

  it.each(Object.keys(EYES))('%s: bands of tension, capitals, causes, good and bad are told apart', (eyes) => {
    const see = EYES[eyes]!;
    for (const colours of [pick(tokens, 'band-', BANDS), pick(tokens, 'fill-', SIDES), pick(tokens, 'theme-', CAUSES), pick(tokens, '', ['good', 'bad'])]) {
      const least = closest(colours, see);
      expect(least.difference, least.pair).toBeGreaterThan(APART);
    }
  });

  it('has no text under 4.5:1 on any sheet', () => {
    const faint = INKS.flatMap((ink) => GROUNDS.map((ground) => ({ pair: `${ink} on ${ground}`, contrast: wcagContrast(tokens[ink]!, tokens[ground]!) })));
    const others = [['ink', 'paper'], ['ink-2', 'paper'], ['red-ink', 'red'], ['fill-main-ink', 'fill-main'], ['sheet-2', 'ink'], ['sheet-2', 'ink-2']].map(([ink, ground]) => ({ pair: `${ink} on ${ground}`, contrast: wcagContrast(tokens[ink!]!, tokens[ground!]!) }));
    expect([...faint, ...others].filter(({ contrast }) => contrast < 4.5)).toEqual([]);
  });

  it('has no line or focus under 3:1', () => {
    const pairs = [['rule', 'sheet'], ['rule', 'sheet-2'], ['focus', 'sheet'], ['focus', 'focus-halo'], ...SIDES.map((side) => [`fill-${side}`, 'sheet'])];
    expect(pairs.map(([mark, ground]) => ({ pair: `${mark} on ${ground}`, contrast: wcagContrast(tokens[mark!]!, tokens[ground!]!) })).filter(({ contrast }) => contrast < 3)).toEqual([]);
  });
});

it('stronger contrast is stronger: text reaches 7:1 on every sheet', () => {
  for (const theme of THEMES.slice(2)) {
    const tokens = tokensOf(theme);
    const faint = ['ink', 'ink-2', 'red', 'blue', 'gold', 'good', 'bad'].flatMap((ink) => GROUNDS.filter((ground) => wcagContrast(tokens[ink]!, tokens[ground]!) < 7).map((ground) => `${ink} on ${ground}`));
    expect(faint, theme).toEqual([]);
  }
});

const PRINTS = ['paper', 'lamp', 'paper-strong', 'lamp-strong'] as const;
const STRONG = ['paper-strong', 'lamp-strong'] as const;
const HOUSES = ['US', 'SU', 'CN', 'other'] as const;

describe.each(PRINTS)('the map, %s', (theme) => {
  const { bands, sides, homes, tones, trust, distrust, heat } = paletteOf(theme);
  const part = (of: 'fill' | 'ribbon', names = Object.keys(tones) as Tone[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, tones[name][of]]));

  describe.each(Object.keys(EYES))('%s', (eyes) => {
    const see = EYES[eyes]!;

    it.each([
      ['bands of tension', bands, APART],
      ['capitals', sides, APART],
      ['the three countries', Object.fromEntries(Object.entries(homes).map(([side, { fill }]) => [side, fill])), APART],
      ['trust and distrust', { trust, distrust }, APART],
      ['heat of theatres', Object.fromEntries(heat.map((colour, index) => [`heat ${index}`, colour])), APART],
      ['the camps and those between', part('fill', ['us', 'su', 'cn', 'neutral']), APART],
      ['tints of all alignments', part('fill'), TINT],
      ['ribbons of all alignments', part('ribbon'), RIBBON],
    ] as const)('%s are told apart', (_name, colours, least) => {
      const found = closest(colours, see);
      expect(found.difference, found.pair).toBeGreaterThan(least);
    });
  });
});

interface Pair { readonly pair: string; readonly contrast: number }
const pairOf = (pair: string, ink: string, ground: string): Pair => ({ pair, contrast: wcagContrast(ink, ground) });
const under = (least: number, pairs: readonly Pair[]): readonly Pair[] => pairs.filter(({ contrast }) => contrast < least);

describe.each(STRONG)('the map in a stronger print, %s', (theme) => {
  const strong = paletteOf(theme);
  const plain = paletteOf(theme === 'paper-strong' ? 'paper' : 'lamp');
  const lands = { ...strong.tones, ...Object.fromEntries(Object.entries(strong.homes).map(([side, ink]) => [`home ${side}`, ink])) };

  it('writes every name at 7:1 or more', () => {
    const words = [
      pairOf('names', strong.ink, strong.halo), pairOf('countries', strong.countryInk, strong.halo), pairOf('seas', strong.seaInk, strong.seaMiddle), pairOf('medal', strong.medalInk, strong.medal),
      ...(['us', 'su', 'cn'] as const).map((side) => pairOf(`home ${side}`, strong.homeInk[side], strong.homeHalo[side])),
    ];
    expect(under(7, words)).toEqual([]);
  });

  it('draws ties, trusts, heat and signs at 4.5:1 or more', () => {
    const marks = [
      ...Object.entries(strong.bands).map(([band, colour]) => pairOf(band, colour, strong.casing)), pairOf('trust', strong.trust, strong.casing), pairOf('distrust', strong.distrust, strong.casing),
      ...strong.heat.map((colour, index) => pairOf(`heat ${index}`, colour, strong.markPaper)), pairOf('sign', strong.markInk, strong.markPaper), ...Object.entries(strong.sides).map(([id, colour]) => pairOf(id, strong.sideInk, colour)),
    ];
    expect(under(4.5, marks)).toEqual([]);
  });

  it('draws coasts and borders at 6:1 on every tint, and heavier than before', () => {
    expect(under(6, Object.entries(lands).flatMap(([name, { fill }]) => [pairOf(`coast on ${name}`, strong.coast, fill), pairOf(`border on ${name}`, strong.border, fill)]))).toEqual([]);
    expect(strong.heavy).toBeGreaterThan(plain.heavy);
  });

  it('prints patterns at 3:1 on their tint, with no shadow and no slipped plate', () => {
    const printed = Object.entries({ ...WEAVES, ...Object.fromEntries(Object.entries(HOME_WEAVES).map(([side, weave]) => [`home ${side}`, weave])) }).filter(([, weave]) => weave !== null);
    expect(under(3, printed.map(([name]) => pairOf(name, lands[name as Tone].hatch, lands[name as Tone].fill)))).toEqual([]);
    expect([strong.shade, strong.misprint]).toEqual([0, 0]);
  });

  it('has a ground of its own, by which what is drawn for it is kept apart', () => {
    expect(new Set(PRINTS.map((print) => paletteOf(print).paper)).size).toBe(PRINTS.length);
  });
});

describe.each(PRINTS)('the papers on the map, %s', (theme) => {
  const least = STRONG.some((each) => each === theme) ? 7 : 4.5;

  it.each(HOUSES)('of %s are read on sheet, slip and strip', (house) => {
    const { inks, sheet, slip, slipOff, strip } = lookOf(theme, house);
    const { onHouse, ...written } = inks;
    const pairs = Object.entries(written).flatMap(([name, ink]) => [pairOf(`${name} on sheet`, ink, sheet), pairOf(`${name} on slip`, ink, slip)]);
    expect(under(least, [...pairs, pairOf('off', inks.soft, slipOff), pairOf('strip', onHouse, strip)])).toEqual([]);
  });

  it('tell good from bad in every pair of eyes', () => {
    const { inks: { good, bad } } = lookOf(theme, 'US');
    for (const see of Object.values(EYES)) expect(closest({ good, bad }, see).difference).toBeGreaterThan(APART);
  });
});

describe('never colour alone', () => {
  it('prints every alignment in a pattern of its own, or bare', () => {
    const prints = Object.values(WEAVES).map((weave) => (weave ? `${weave.motif} ${weave.weight}` : 'bare'));
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('draws one\'s own curve whole and history\'s in dashes', () => {
    const styles = textOf('src/ui/styles/panels.css');
    expect(/\.line-history \{[^}]*stroke-dasharray/.test(styles)).toBe(true);
    expect(/\.line-own \{[^}]*stroke-dasharray/.test(styles)).toBe(false);
  });
});
