/** The stamp that falls on the chosen option. */

import type { Box } from './boxes.ts';
import { lookFor, move, roomOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { fontOf } from './faces.ts';
import { easeIn } from './motion.ts';
import { unitOf } from './page.ts';
import type { PageView } from './page-view.ts';
import { paintStamp } from './paint-signs.ts';
import type { House } from './house.ts';

export interface Stamping {
  readonly desk: Desk;
  readonly view: PageView;
  readonly house: House;
  /** The option. */
  readonly box: Box;
  readonly word: string;
}

const FALL_MS = 190;
/** Long enough to be read, short enough not to be waited for. */
const REST_MS = 420;
/** Where nothing falls there is less to follow. */
const STILL_MS = 120;
const TURN = -7;

/** Drops the stamp; resolves a moment after it has struck. */
export async function stampOn({ desk, view, house, box, word }: Stamping): Promise<void> {
  const look = lookFor(desk, house);
  const size = Math.min(34 * unitOf(roomOf(desk)), (box.width * 0.8) / Math.max(5, word.length * 0.74));
  const width = desk.measure(word, { face: 'typed', size, spacing: size * 0.1 }) + size * 1.3;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height * 0.55 };
  const reach = width * 0.62;
  const field = { x: middle.x - reach, y: middle.y - reach, width: 2 * reach, height: 2 * reach };
  const image = view.overlay(field, (pen) => {
    paintStamp(pen, { turn: TURN, box: { x: middle.x - width / 2, y: middle.y - size, width, height: size * 2 } }, look.inks.stamp);
    pen.translate(middle.x, middle.y);
    pen.rotate((TURN * Math.PI) / 180);
    pen.fillStyle = look.inks.stamp;
    pen.font = fontOf('typed', size);
    pen.textBaseline = 'middle';
    let x = -(width - size * 1.3) / 2;
    for (const letter of word) {
      pen.fillText(letter, x, size * 0.05);
      x += pen.measureText(letter).width + size * 0.1;
    }
  });
  image.setPosition(image.x + image.displayWidth / 2, image.y + image.displayHeight / 2).setOrigin(0.5);
  const full = image.scale;
  image.setAlpha(0);
  if (desk.motion) image.setScale(full * 1.9);
  await move(desk, { target: image, to: { scaleX: full, scaleY: full, alpha: 0.92 }, duration: desk.motion ? FALL_MS : STILL_MS, ease: easeIn }).done;
  await new Promise((resolve) => window.setTimeout(resolve, desk.motion ? REST_MS : STILL_MS));
}
