/** The head of every paper: how wide it is, its strip with seal, place and date, and the button that puts it aside. */

import type { Box } from './boxes.ts';
import { bottomOf } from './boxes.ts';
import { isCapital } from './look.ts';
import { group, press, unitOf, widthOf, write } from './page.ts';
import type { Composer, Page, Room } from './page.ts';
import type { House } from './house.ts';

/** The measures of a paper in a room. */
export interface Sheet {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly pad: number;
  /** Where the text begins and how wide it may be. */
  readonly left: number;
  readonly inner: number;
  readonly narrow: boolean;
  readonly wide: boolean;
}

/** A paper at most `most` units wide; on a phone it takes the whole width. */
export function sheetIn(room: Room, most: number): Sheet {
  const u = unitOf(room);
  const gutter = room.width < 640 ? 6 : 24 * Math.min(u, 1.5);
  const width = Math.min(most * u, room.width - 2 * gutter);
  const units = width / u;
  const pad = (units < 340 ? 14 : units < 560 ? 18 : units < 860 ? 26 : 38) * u;
  const x = (room.width - width) / 2;
  const y = Math.min(gutter, room.height * 0.02);
  return { x, y, width, pad, left: x + pad, inner: width - 2 * pad, narrow: units < 560, wide: units >= 820 };
}

export interface Letterhead {
  readonly house: House;
  readonly heading: string;
  readonly place: string;
  readonly date: string;
  readonly reference: string;
  readonly minimise: string;
}

const FOLD = 44;

/** Writes the strip and returns its height; `sheet.y` is its top. */
export function writeLetterhead(c: Composer, sheet: Sheet, of: Letterhead): number {
  return group(c, { tag: 'div' }, () => stripOf(c, sheet, of));
}

function stripOf(c: Composer, sheet: Sheet, of: Letterhead): number {
  const { u } = c;
  const fold = Math.max(FOLD, Math.min(40 * u, sheet.narrow ? 52 : 72));
  const seal = sheet.narrow ? 0 : 46 * u;
  const left = sheet.left + (seal === 0 ? 0 : seal + 14 * u);
  const right = sheet.x + sheet.width - Math.max(8, sheet.pad * 0.6) - fold;
  const reference = sheet.wide ? Math.min(widthOf(c, of.reference, { face: 'typed', size: 13 }) + 2, (right - left) * 0.45) : 0;
  const top = sheet.y + 13 * u;
  const width = right - left - reference - 12 * u;
  const heading = write(c, { id: 'heading', text: of.heading, x: left, y: top, width, face: 'strong', size: 12.5, ink: 'onHouse', caps: true, spacing: 0.09, leading: 1.35 });
  const when = [of.place, of.date].filter((text) => text !== '').join(' · ');
  const place = write(c, { id: 'place', text: when, x: left, y: bottomOf(heading) + 2 * u, width, face: 'typed', size: 15, ink: 'onHouse' });
  const typed = writeReference(c, of.reference, sheet.wide
    ? { x: right - reference - 8 * u, y: 0, width: reference + 2, height: 0 }
    : { x: left, y: bottomOf(place) + 2 * u, width, height: 0 });
  const height = Math.max(fold + 10, (sheet.wide ? bottomOf(place) : bottomOf(typed)) + 12 * u - sheet.y);
  const middle = sheet.y + height / 2;
  if (sheet.wide) moveReference(c, middle - typed.height / 2);
  if (seal > 0 && isCapital(of.house)) c.art.push({ art: 'seal', layer: 2, id: of.house, box: { x: sheet.left, y: middle - seal / 2, width: seal, height: seal } });
  const box = { x: right, y: middle - fold / 2, width: fold, height: fold };
  c.art.push({ art: 'fold', layer: 2, box });
  press(c, { id: 'minimise', label: of.minimise, box });
  return height;
}

const writeReference = (c: Composer, text: string, at: Box): Box =>
  write(c, { id: 'reference', text, x: at.x, y: at.y, width: at.width, face: 'typed', size: 13, ink: 'onHouse', align: at.y === 0 ? 'right' : 'left' });

/** The reference is centred once the height of the strip is known. */
function moveReference(c: Composer, y: number): void {
  c.entries = c.entries.map((entry) => (entry.kind === 'text' && entry.id === 'reference' ? { ...entry, box: { ...entry.box, y } } : entry));
}

/** Closes a paper that ends at `bottom`, in the middle of the screen where it fits, and gives the page. */
export function finishPage(c: Composer, sheet: Sheet, of: { bottom: number; strip: number }): Page {
  const { room } = c;
  const height = of.bottom - sheet.y;
  const drop = Math.max(0, (room.height - height) / 2 - sheet.y);
  const paper: Box = { x: sheet.x, y: sheet.y, width: sheet.width, height };
  c.art.push({ art: 'sheet', layer: 0, strip: of.strip, box: paper });
  const page: Page = { width: room.width, height: height + 2 * sheet.y, paper, art: c.art, pictures: c.pictures, pieces: c.pieces, entries: c.entries };
  return drop > 0 ? { ...lower(page, Math.round(drop)), height: room.height } : page;
}

/** The same page further down. */
function lower(page: Page, by: number): Page {
  const down = (box: Box): Box => ({ ...box, y: box.y + by });
  const fall = <T extends { readonly y: number }>(spot: T): T => ({ ...spot, y: spot.y + by });
  const entries = (list: Page['entries']): Page['entries'] => list.map((entry) =>
    (entry.kind === 'group' ? { ...entry, entries: entries(entry.entries) } : { ...entry, box: down(entry.box) }));
  return {
    ...page,
    paper: down(page.paper),
    art: page.art.map((each) => (each.art === 'fan' ? { ...each, box: down(each.box), from: fall(each.from), rays: each.rays.map(fall) } : { ...each, box: down(each.box) })),
    pictures: page.pictures.map((each) => ({ ...each, box: down(each.box) })),
    pieces: page.pieces.map((each) => ({ ...each, box: down(each.box) })),
    entries: entries(page.entries),
  };
}
