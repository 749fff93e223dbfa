import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/ui/map/labels.ts';
import { placeWords } from '../../../src/ui/map/lettering.ts';
import { lensBox } from '../../../src/ui/map/lens-layer.ts';
import { placeLens } from '../../../src/ui/map/lens.ts';
import { boxOf, spotMarks } from '../../../src/ui/map/mark-spots.ts';
import { paletteOf } from '../../../src/ui/map/palette.ts';
import { placeOf } from '../../../src/ui/map/places.ts';
import { tieBoxes } from '../../../src/ui/map/ties-layer.ts';
import { toScreen, visibleBox } from '../../../src/ui/map/view.ts';
import { world } from './fixtures.ts';
import { sampleModel } from './sample-model.ts';
import { WINDOWS, cameraAt, marksAt } from './support/board-at.ts';

const palette = paletteOf('paper');
const cases = WINDOWS.flatMap((window) => [1, 1.5, 2].flatMap((scale) => [1, 2.4, 6].flatMap((zoom) => [1951, 1969.25].map((date) => ({
  name: `${window.width} × ${window.height}, text × ${scale}, zoom ${zoom}, ${Math.floor(date)}`, seen: { ...window, zoom, scale }, model: sampleModel(date),
})))));

describe.each(cases)('words on the map at $name', ({ seen, model }) => {
  const camera = cameraAt(seen);
  const marks = marksAt(model, camera);
  const stamp = boxOf(toScreen(camera.view, placeOf(world, model, 'zhenbao')!), 25 * camera.px);
  const words = placeWords(null, model, camera, { palette, marks, taken: [stamp], key: '' });
  const signs = marks.map((mark) => boxOf(toScreen(camera.view, mark.at), 2 * mark.radius * camera.px));

  it('never collide with each other', () => {
    const touching = words.flatMap((a, i) => words.slice(i + 1).filter((b) => overlaps(a, b) && !(a.must && b.must)).map((b) => `${a.id} / ${b.id}`));
    expect(touching).toEqual([]);
  });

  it('keep off signs, ties and stamps, and within what is seen', () => {
    const free = visibleBox(camera);
    const taken = [...signs, ...tieBoxes(model, camera), stamp];
    const faults = words.filter((word) => !word.must && (taken.some((box) => overlaps(word, box)) || word.x < free.x || word.y < free.y || word.x + word.width > free.x + free.width || word.y + word.height > free.y + free.height));
    expect(faults.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(WINDOWS)('the whole map at $width × $height', (window) => {
  const camera = cameraAt({ ...window, zoom: 1, scale: 1 });
  const model = sampleModel(1969.25);
  const marks = marksAt(model, camera);
  const words = placeWords(null, model, camera, { palette, marks, taken: [], key: '' });

  it('names the three capitals, and none of them over a sign or another name', () => {
    const capitals = words.filter(({ must }) => must);
    expect(capitals.map(({ id }) => id).toSorted()).toEqual(['CN', 'SU', 'US']);
    const signs = marks.map((mark) => boxOf(toScreen(camera.view, mark.at), 2 * mark.radius * camera.px));
    expect(capitals.filter((word) => signs.some((box) => overlaps(word, box)) || words.some((other) => other !== word && overlaps(word, other))).map(({ id }) => id)).toEqual([]);
  });

  it('has a corner for the close-up, off its own theatre and off what lies over the map', () => {
    const zoom = { x: window.width - window.insets.right - 46, y: window.height - window.insets.bottom - 120, width: 38, height: 108 };
    const own = toScreen(camera.view, placeOf(world, model, 'taiwan-strait')!);
    const at = placeLens(visibleBox(camera), { radius: 52 * camera.px, px: camera.px, marks: [], medals: [], ties: [], covered: [zoom], own });
    if (at === null) return;
    const [box] = lensBox({ at }, camera);
    expect(overlaps(box!, zoom)).toBe(false);
    expect(own.x > box!.x && own.x < box!.x + box!.width && own.y > box!.y && own.y < box!.y + box!.height).toBe(false);
  });

  it('keeps the close-up off capitals and ties, and lays none where they leave no room', () => {
    const within = { x: 0, y: 0, width: 400, height: 700 };
    const site = { radius: 50, px: 1, marks: [], covered: [], own: { x: 380, y: 640 } };
    const capital = { x: 300, y: 480, width: 80, height: 80 };
    const at = placeLens(within, { ...site, medals: [capital], ties: [] })!;
    expect(overlaps(lensBox({ at }, { px: 1 })[0]!, capital)).toBe(false);
    const everywhere = Array.from({ length: 40 }, (_, i) => ({ x: (i % 5) * 80, y: Math.floor(i / 5) * 90, width: 40, height: 40 }));
    expect(placeLens(within, { ...site, medals: everywhere, ties: everywhere })).toBeNull();
  });
});

describe('stamps of what has happened', () => {
  const within = { x: 0, y: 0, width: 400, height: 300 };
  it('stand near their place and never on one another', () => {
    const spots = spotMarks(Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, at: { x: 200, y: 150 }, clear: 8 })), [], { size: 24, within });
    expect(spots).toHaveLength(9);
    expect(spots.every((a, i) => spots.every((b, j) => i === j || !overlaps(boxOf(a, 24), boxOf(b, 24))))).toBe(true);
    expect(spots.every(({ x, y }) => Math.hypot(x - 200, y - 150) < 110)).toBe(true);
  });

  it('stand on a bare place itself, and are left out where there is no room', () => {
    expect(spotMarks([{ id: 'a', at: { x: 100, y: 100 }, clear: 0 }], [], { size: 24, within })).toEqual([{ id: 'a', x: 100, y: 100 }]);
    expect(spotMarks([{ id: 'a', at: { x: 100, y: 100 }, clear: 0 }], [within], { size: 24, within })).toEqual([]);
  });
});
