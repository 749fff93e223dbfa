import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/ui/map/board-model.ts';
import { contrast, paletteOf } from '../../../src/ui/map/palette.ts';

describe.each(['paper', 'lamp', 'paper-strong', 'lamp-strong'] satisfies Theme[])('the palette %s', (theme) => {
  const p = paletteOf(theme);

  it.each([
    ['labels on their halo', p.ink, p.halo],
    ['country names on their halo', p.countryInk, p.halo],
    ['names of seas', p.seaInk, p.seaMiddle],
    ['UNITED STATES', p.homeInk.us, p.homeHalo.us],
    ['SOVIET UNION', p.homeInk.su, p.homeHalo.su],
    ['CHINA', p.homeInk.cn, p.homeHalo.cn],
    ['the number of a medal', p.medalInk, p.medal],
  ])('%s is readable: at least 4.5:1', (_, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ...Object.entries(p.bands).map(([band, colour]) => [`the line of ${band}`, colour, p.casing] as const),
    ['trust', p.trust, p.casing] as const,
    ['distrust', p.distrust, p.casing] as const,
    ['the sign of a theatre', p.markInk, p.markPaper] as const,
    ['the focus ring', p.focus, p.focusCasing] as const,
    ...Object.entries(p.sides).map(([id, colour]) => [`the seal of ${id}`, p.sideInk, colour] as const),
  ])('%s stands out: at least 3:1', (_, mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#777777')).toBe(1);
  });
});
