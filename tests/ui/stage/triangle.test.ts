import { describe, expect, it } from 'vitest';
import { overlap, within } from '../../../src/ui/stage/boxes.ts';
import { contrast } from '../../../src/ui/map/palette.ts';
import { lookOf } from '../../../src/ui/stage/look.ts';
import { layTriangle } from '../../../src/ui/stage/triangle-layout.ts';
import { TRIANGLE } from './sample-stage.ts';
import { measure } from './support/measure.ts';

const SIZES = [[220, 230], [250, 260], [300, 310], [320, 260], [400, 420], [640, 600]] as const;

describe.each(SIZES.flatMap(([width, height]) => [1, 1.5, 2].map((textScale) => ({ width, height, textScale }))))('the triangle in $width × $height, text × $textScale', (size) => {
  const layout = layTriangle(TRIANGLE, { ...size, measure });

  it('keeps nine numbers apart and inside', () => {
    const boxes = layout.numbers.map(({ box }) => box);
    expect(boxes).toHaveLength(9);
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b, 2)))).toEqual([]);
    expect(boxes.filter((box) => !within(box, { x: 0, y: 0, width: size.width, height: size.height }))).toEqual([]);
  });

  it('gives each at least the 24 px that a finger needs', () => {
    expect(layout.numbers.filter(({ box }) => Math.min(box.width, box.height) < 20)).toEqual([]);
  });
});

it('reads a dyad at a time: tension, then the two trusts', () => {
  const layout = layTriangle(TRIANGLE, { width: 300, height: 310, textScale: 1, measure });
  expect(layout.numbers.map(({ number }) => number.q)).toEqual([6, 0, 1, 7, 2, 3, 8, 4, 5]);
});

describe.each(['paper', 'lamp'] as const)('the inks on %s', (theme) => {
  it.each(['US', 'SU', 'CN', 'other'] as const)('can be read on the papers of %s', (house) => {
    const { inks, strip, sheet, slip, slipOff } = lookOf(theme, house);
    expect(contrast(inks.onHouse, strip)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [sheet, slip]) for (const ink of [inks.ink, inks.soft, inks.house, inks.stamp, inks.good, inks.bad]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ink of [inks.faded, inks.stamp]) expect(contrast(ink, slipOff)).toBeGreaterThanOrEqual(4.5);
  });
});
