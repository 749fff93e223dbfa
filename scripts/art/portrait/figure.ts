/** A person in space: the solids put together, turned as he holds himself, and the way from his face to the sheet. */
import { headSolid } from './head.ts';
import { hairSolid } from './hair.ts';
import { look, walk } from './light.ts';
import type { Body, View } from './light.ts';
import { back, rotate, turnOf } from './solid.ts';
import type { Solid, Turn } from './solid.ts';
import { coatSolid, hatSolids, neckSolid, pipeSolid } from './wear.ts';
import type { Person, Pt, Vec } from './types.ts';

export const STUFF = { head: 1, hair: 2, cloth: 3, band: 4, visor: 5, coat: 6, pipe: 7, neck: 8 } as const;

export type Figure = {
  view: View;
  /** From the face seen from the front to the sheet; `off` lifts the point off the skin. */
  onFace: (at: Pt, off?: number) => Pt;
  /** From a place in the head's own space to the sheet. */
  inHead: (at: Vec) => Pt;
  onCoat: (at: Pt) => Pt;
  /** The place on the hair under a ray from outside, and whether it can be seen. */
  onHair: (from: Vec) => Pt | null;
};

const PIVOT: Vec = [0, 146, -16];
/** The head sits this much lower than it is described. */
const SINK = 6;

export function figureOf(person: Person, cell: number): Figure {
  const { pose } = person;
  const turn = turnOf(pose.yaw, pose.pitch, pose.roll);
  const bodyTurn = turnOf(pose.body, 0, 0);
  const head = headSolid(person);
  const hair = hairSolid(person);
  const chest = coatSolid(person);
  const neck = neckSolid(person);
  const trunk: Solid = (x, y, z) => Math.min(chest(x, y, z), neck(x, y, z));
  const view = look(bodiesOf(person, { head, hair, chest, neck }, { turn, bodyTurn }), cell);
  return {
    view,
    inHead: (at) => flat(moved(turn, at, SINK)),
    onFace: ([x, y], off = 0) => flat(moved(turn, [x, y, (walk(head, x, y) ?? 10) + off], SINK)),
    onCoat: ([x, y]) => flat(moved(bodyTurn, [x, y, walk(trunk, x, y) ?? -10])),
    onHair: (from) => hair && seen(hair, from, (p) => moved(turn, p, SINK), view),
  };
}

const flat = ([x, y]: Vec): Pt => [x, y];

function moved(m: Turn, [x, y, z]: Vec, sink = 0): Vec {
  const [a, b, c] = rotate(m, [x - PIVOT[0], y - PIVOT[1], z - PIVOT[2]]);
  return [a + PIVOT[0], b + PIVOT[1] + sink, c + PIVOT[2]];
}

type Parts = { head: Solid; hair: Solid | null; chest: Solid; neck: Solid };
type Turns = { turn: Turn; bodyTurn: Turn };

function bodiesOf(person: Person, parts: Parts, { turn, bodyTurn }: Turns): Body[] {
  const inHead = placed(turn, SINK);
  const inBody = placed(bodyTurn);
  const [hx, hy, hz] = moved(turn, [0, 100, -6], SINK);
  const ball = [hx, hy, hz, 88] as const;
  const bodies: Body[] = [
    { stuff: STUFF.head, solid: inHead(parts.head), ball: [hx, hy, hz, 78] },
    { stuff: STUFF.neck, solid: inBody(parts.neck), ball: [0, 170, -16, 62] },
    { stuff: STUFF.coat, solid: inBody(parts.chest), ball: [0, 260, -18, 130] },
  ];
  if (parts.hair) bodies.push({ stuff: STUFF.hair, solid: inHead(parts.hair), ball });
  if (person.pipe) bodies.push({ stuff: STUFF.pipe, solid: inHead(pipeSolid(person)), ball: [hx, hy + 45, hz + 30, 60] });
  if (person.hat) {
    const { cloth, band, visor } = hatSolids(person.hat, person.head.w);
    bodies.push({ stuff: STUFF.cloth, solid: inHead(cloth), ball: [hx, hy, hz, 120] });
    if (band) bodies.push({ stuff: STUFF.band, solid: inHead(band), ball: [hx, hy, hz, 100] });
    if (visor) bodies.push({ stuff: STUFF.visor, solid: inHead(visor), ball: [hx, hy, hz, 100] });
  }
  return bodies;
}

/** A solid as it stands in the room, from the one of the unturned person. */
function placed(turn: Turn, sink = 0): (solid: Solid) => Solid {
  const inverse = back(turn);
  return (solid) => (x, y, z) => {
    const [dx, dy, dz] = [x - PIVOT[0], y - PIVOT[1] - sink, z - PIVOT[2]];
    return solid(
      inverse[0] * dx + inverse[1] * dy + inverse[2] * dz + PIVOT[0],
      inverse[3] * dx + inverse[4] * dy + inverse[5] * dz + PIVOT[1],
      inverse[6] * dx + inverse[7] * dy + inverse[8] * dz + PIVOT[2]);
  };
}

/** Goes inwards from a point outside until it meets the hair; hidden when something lies before it. */
function seen(hair: Solid, from: Vec, toSheet: (p: Vec) => Vec, view: View): Pt | null {
  const aim: Vec = [0, 88, -14];
  for (let t = 0; t < 0.6; t += 0.01) {
    const p: Vec = [from[0] + (aim[0] - from[0]) * t, from[1] + (aim[1] - from[1]) * t, from[2] + (aim[2] - from[2]) * t];
    if (hair(...p) > 0.1) continue;
    const [x, y, z] = toSheet(p);
    const i = Math.round(y / view.cell) * view.columns + Math.round((x - view.left) / view.cell);
    return z > view.depth[i] - 2.5 && view.stuff[i] === STUFF.hair ? [x, y] : null;
  }
  return null;
}
