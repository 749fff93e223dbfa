/** A board of a size without a canvas: its camera, and its marks without their pictures. */

import type { Camera } from '../../../../src/ui/map/base-map.ts';
import type { BoardModel, Insets } from '../../../../src/ui/map/board-model.ts';
import { theatreRadius } from '../../../../src/ui/map/emblems.ts';
import type { Mark } from '../../../../src/ui/map/marks.ts';
import { placeOf } from '../../../../src/ui/map/places.ts';
import { freeBox, homeView, zoomAt } from '../../../../src/ui/map/view.ts';
import { world } from '../fixtures.ts';

export interface Seen { readonly width: number; readonly height: number; readonly insets: Insets; readonly zoom: number; readonly scale: number }

export const NONE: Insets = { left: 0, right: 0, top: 0, bottom: 0 };
/** Windows with the room that the panels of the table take in them. */
export const WINDOWS: readonly Omit<Seen, 'zoom' | 'scale'>[] = [
  { width: 360, height: 640, insets: { ...NONE, top: 96, bottom: 52 } },
  { width: 390, height: 844, insets: { ...NONE, top: 96, bottom: 52 } },
  { width: 768, height: 1024, insets: { ...NONE, top: 90, bottom: 52 } },
  { width: 1024, height: 768, insets: { left: 290, right: 322, top: 64, bottom: 182 } },
  { width: 1366, height: 768, insets: { left: 333, right: 379, top: 64, bottom: 182 } },
  { width: 1920, height: 1080, insets: { left: 333, right: 379, top: 64, bottom: 210 } },
  { width: 3840, height: 2160, insets: { left: 600, right: 700, top: 80, bottom: 300 } },
];

/** The camera for a window, as the board makes it. */
export function cameraAt({ width, height, insets, zoom, scale }: Seen): Camera {
  const frame = { width, height, insets };
  const grown = Math.min(2, Math.max(1, (Math.min(width, height) / 768) ** 0.6));
  const px = grown * Math.max(1, Math.min(scale, Math.min(width, height) / 330));
  const home = homeView(frame);
  const free = freeBox(frame);
  const view = zoomAt(frame, home, { factor: zoom, at: { x: free.x + free.width / 2, y: free.y + free.height * 0.7 } });
  return { frame, ratio: 1, px, view };
}

/** Capitals and theatres with the room that they take, in CSS px. */
export const marksAt = (model: BoardModel, { frame, px }: Camera): Mark[] => {
  const short = Math.min(frame.width, frame.height) / px;
  const capital = short < 500 ? 14 : short < 1000 ? 18 : 22;
  const mark = (id: string, radius: number): Mark => ({ id, at: placeOf(world, model, id)!, radius, images: [], glow: null });
  return [...model.theatres.map((each) => mark(each.id, theatreRadius(each) + (each.active ? 9 : 1.6))), ...model.capitals.map(({ id }) => mark(id, capital))];
};
