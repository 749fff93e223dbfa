/** Paints the art of a page, layer by layer, on a 2D pen whose unit is the CSS px. */

import { overlap } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { Look } from './look.ts';
import type { Art } from './page.ts';
import { paintChip, paintFrame, paintKey, paintSheet, paintSlip, paintTape } from './paint-paper.ts';
import type { Pen } from './paint-paper.ts';
import { paintFan, paintRails, paintRung, paintTheatre, paintWire } from './paint-ladder.ts';
import { paintBadge, paintBar, paintFold, paintMark, paintSeal, paintStamp, paintVerdict } from './paint-signs.ts';

type Painters = { readonly [K in Art['art']]: (pen: Pen, art: Extract<Art, { art: K }>, look: Look) => void };

const PAINTERS: Painters = {
  sheet: (pen, { box, strip }, look) => paintSheet(pen, box, { look, strip }),
  slip: (pen, { box, off }, look) => paintSlip(pen, box, { look, off }),
  tape: (pen, { box, holes }, look) => paintTape(pen, box, { look, holes }),
  frame: (pen, { box }, look) => paintFrame(pen, box, look),
  rule: (pen, { box }, look) => {
    pen.fillStyle = look.rule;
    pen.fillRect(box.x, box.y, box.width, box.height);
  },
  chip: (pen, { box }, look) => paintChip(pen, box, look),
  key: (pen, { box, strong }, look) => paintKey(pen, box, { look, strong }),
  fold: (pen, { box }) => paintFold(pen, box),
  seal: paintSeal,
  stamp: (pen, art, look) => paintStamp(pen, art, look.inks.stamp),
  bar: (pen, { box, effect, most }, look) => paintBar(pen, box, { look, effect, most }),
  rails: (pen, { box }, look) => paintRails(pen, box, look),
  rung: paintRung,
  fan: paintFan,
  wire: paintWire,
  lens: paintTheatre,
  mark: (pen, { box, tone }, look) => paintMark(pen, box, { look, tone }),
  badge: (pen, { box, level }, look) => paintBadge(pen, box, { look, level }),
  verdict: (pen, { box, same }, look) => paintVerdict(pen, box, { look, same }),
};

/** How far a shadow reaches beyond its box. */
const BLEED = 60;

/** Paints what touches `part` of the page. */
export function paintArt(pen: Pen, art: readonly Art[], of: { look: Look; part: Box }): void {
  const { look, part } = of;
  const near = { x: part.x - BLEED, y: part.y - BLEED, width: part.width + 2 * BLEED, height: part.height + 2 * BLEED };
  const layered = art.filter(({ box }) => overlap(box, near, 0)).sort((a, b) => a.layer - b.layer);
  for (const each of layered) (PAINTERS[each.art] as (pen: Pen, art: Art, look: Look) => void)(pen, each, look);
}
