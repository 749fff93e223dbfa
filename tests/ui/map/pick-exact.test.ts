import { describe, expect, it } from 'vitest';
import { pickAt } from '../../../src/ui/map/picking.ts';
import { placeOf } from '../../../src/ui/map/places.ts';
import { tieId } from '../../../src/ui/map/lines.ts';
import { toScreen } from '../../../src/ui/map/view.ts';
import { world } from './fixtures.ts';
import { sampleModel } from './sample-model.ts';
import { WINDOWS, cameraAt, marksAt } from './support/board-at.ts';

const model = sampleModel(1969.25);
const table = { ids: [], cells: 0, data: new Uint8Array(0) };
const cases = WINDOWS.flatMap((window) => [1, 3].map((zoom) => ({ name: `${window.width} × ${window.height}, zoom ${zoom}`, camera: cameraAt({ ...window, zoom, scale: 1 }) })));

describe.each(cases)('picking at $name', ({ camera }) => {
  const marks = marksAt(model, camera);
  const pick = (x: number, y: number, by: 'mouse' | 'touch' = 'mouse'): string | null => pickAt({ table, marks, model, camera }, { x, y }, by)?.id ?? null;

  it('finds each capital, theatre and tie where it is drawn, by mouse and by finger', () => {
    for (const by of ['mouse', 'touch'] as const) {
      const found = marks.map((mark) => {
        const at = toScreen(camera.view, mark.at);
        return pick(at.x, at.y, by);
      });
      expect(found).toEqual(marks.map(({ id }) => id));
    }
    const medals = model.ties.map((tie) => {
      const at = toScreen(camera.view, placeOf(world, model, tieId(tie))!);
      return pick(at.x, at.y);
    });
    expect(medals).toEqual(model.ties.map(tieId));
  });

  it('takes the nearer of two signs, and nothing beside them', () => {
    const [a, b] = ['berlin', 'eastern-europe'].map((id) => toScreen(camera.view, marks.find((mark) => mark.id === id)!.at));
    const part = Math.min(0.4, (18 * camera.px) / Math.hypot(b!.x - a!.x, b!.y - a!.y));
    const between = (t: number): string | null => pick(a!.x + (b!.x - a!.x) * t, a!.y + (b!.y - a!.y) * t, 'touch');
    expect([between(part), between(1 - part)]).toEqual(['berlin', 'eastern-europe']);
    const alone = toScreen(camera.view, marks.find(({ id }) => id === 'himalaya')!.at);
    expect(pick(alone.x, alone.y + 26 * camera.px)).not.toBe('himalaya');
  });
});
