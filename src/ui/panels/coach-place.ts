/** Where a note lies: beside what it points at, never over it where there is room, always within the window. */

const GAP = 14;

/** Puts the note beside a part of the page; in a small window the style sheet keeps it at the foot. */
export function besideOf(note: HTMLElement, spot: HTMLElement | null): void {
  const { left, top } = placeOf(note.getBoundingClientRect(), spot?.getBoundingClientRect() ?? null, { width: innerWidth, height: innerHeight });
  note.style.setProperty('--x', `${left}px`);
  note.style.setProperty('--y', `${top}px`);
}

interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number; readonly width: number; readonly height: number }
type Size = Pick<Box, 'width' | 'height'>;

/** Left and top of a note: to the right of its spot, else to the left, else inside it at the foot. */
export function placeOf(note: Size, spot: Box | null, room: Size): { left: number; top: number } {
  const within = (value: number, size: number, most: number): number => Math.round(Math.max(GAP, Math.min(value, most - size - GAP)));
  if (!spot || spot.width === 0) return { left: within((room.width - note.width) / 2, note.width, room.width), top: within(room.height, note.height, room.height) };
  const top = within(spot.top + Math.max(0, (spot.height - note.height) / 2), note.height, room.height);
  if (spot.right + GAP * 2 + note.width <= room.width) return { left: spot.right + GAP, top };
  if (spot.left - GAP * 2 - note.width >= 0) return { left: spot.left - GAP - note.width, top };
  const above = spot.top - GAP * 2 - note.height >= 0;
  return { left: within(spot.left + (spot.width - note.width) / 2, note.width, room.width), top: above ? spot.top - GAP - note.height : within(spot.bottom - note.height - 40, note.height, room.height) };
}
