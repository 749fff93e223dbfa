/** The head as a solid, seen from the front with the eyes at their own height; the light finds the likeness in it. */
import { carve, egg, rod, twin } from './solid.ts';
import type { Solid, Step } from './solid.ts';
import type { Person } from './types.ts';

/** Middle of the braincase: hair and hats are measured from here. */
export const SKULL = { y: 88, z: -14 } as const;

/** Skull, face and neckless jaw with all that sits on them. */
export function headSolid(p: Person): Solid {
  return carve(cranium(p), [...faceSteps(p), ...jawSteps(p), ...eyeSteps(p), ...noseSteps(p), ...mouthSteps(p), ...earSteps(p)]);
}

/** The braincase alone, on which hair grows. */
export function cranium({ head: { w, top } }: Person): Solid {
  return egg([0, SKULL.y, SKULL.z], [w, SKULL.y - top, 49]);
}

function faceSteps({ head: h, eye }: Person): Step[] {
  const cheekY = eye.y + 13;
  return [
    [egg([0, 80, 2], [h.w * 0.9, 34, 33]), 10],
    [egg([0, 112, -2], [h.cheek - 1, 40, 36]), 10],
    [twin(rod([5, eye.y - 11, 33 + h.ridge], [22, eye.y - 10, 25 + h.ridge], 5.5)), 9],
    [twin(egg([h.cheek - 14, cheekY, 15], [11.5, 9, 13])), 12],
    [twin(egg([h.cheek - 18, cheekY + 13, 17], [12.5 + 4 * h.full, 14 + 4 * h.full, 12 + 5 * h.full])), 12],
    ...(h.hollow > 0 ? [[twin(egg([h.cheek + 1, cheekY + 19, 24], [6 + 5 * h.hollow, 13, 12])), 12, 'cut'] as const] : []),
    [twin(egg([h.w + 6, 92, 24], [9, 16, 12])), 10, 'cut'],
  ];
}

function jawSteps({ head: h, mouth }: Person): Step[] {
  const corner = h.jawY - 6;
  return [
    [egg([0, h.jawY - 10, 3], [h.jaw - 2, 24, 33]), 9],
    [twin(rod([h.jaw - 9, corner, -8], [h.chin - 5, h.chinY - 8, 22 + h.out], 9)), 10],
    [egg([0, h.chinY - 9, 25 + h.out], [h.chin, 9.5, 10]), 9],
    [egg([0, mouth.y + 1, 27], [19, 15, 13]), 12],
    ...(h.jowl > 0 ? [[twin(egg([h.jaw - 12, h.jawY + 2, 12], [8.5 + 3.5 * h.jowl, 11, 14])), 9] as const] : []),
    ...(h.under > 0 ? [[egg([0, h.chinY - 1, 7], [h.jaw * 0.72, 7 + 5 * h.under, 19]), 10] as const] : []),
  ];
}

function eyeSteps({ eye: e }: Person): Step[] {
  return [
    [twin(egg([e.gap + 0.5, e.y, 43], [11.5, 8.5 + 1.5 * e.deep, 12 + 3 * e.deep])), 7, 'cut'],
    [twin(egg([e.gap, e.y + 1, 23.5], [10, 9, 9.5])), 3],
    ...(e.bag > 0 ? [[twin(egg([e.gap + 0.5, e.y + 8.5, 29], [7.5, 3 + e.bag, 3.5 + e.bag])), 3] as const] : []),
    ...(e.hood > 0 ? [[twin(rod([e.gap - 5, e.y - 6, 32], [e.gap + 9, e.y - 3, 25], 2.6 + e.hood)), 3] as const] : []),
  ];
}

function noseSteps({ nose: n, eye }: Person): Step[] {
  const tip = 38 + n.out;
  const root = 32 + n.out * 0.2;
  const middle = (eye.y + n.base) / 2 - 1;
  return [
    [rod([0, eye.y - 5, root], [0, middle, (root + tip) / 2 + 1 + n.hump], 3.2 + n.bridge), 6],
    [rod([0, middle, (root + tip) / 2 + 1 + n.hump], [0, n.base - 6, tip], 3.4 + n.bridge, n.bulb * 0.72), 4],
    [egg([0, n.base - 5.5, tip + 1], [n.bulb, n.bulb * 0.8, n.bulb * 0.85]), 4],
    [twin(egg([n.wing - 3.4, n.base - 4.6, tip - 5], [4.6, 4.8, 6])), 3],
    [twin(egg([n.wing - 5.4, n.base - 0.4, tip - 0.5], [2.4, 1.5, 3])), 1.5, 'cut'],
  ];
}

function mouthSteps({ mouth: m, lines, nose: n }: Person): Step[] {
  const z = 37.5;
  return [
    [egg([0, m.y - 3, z], [m.half * 0.95, 3 + m.lip, 4.5 + m.lip]), 4],
    [egg([0, m.y + 3.6, z - 1], [m.half * 0.75, 2.6 + m.lip, 4 + m.lip]), 4],
    [rod([-m.half * 0.6, m.y + 9.5, z + 3.5], [m.half * 0.6, m.y + 9.5, z + 3.5], 2.6), 5, 'cut'],
    [twin(rod([m.half - 1, m.y - m.curve, z + 0.5], [m.half + 3, m.y - m.curve + 1, z - 2], 1.6)), 4, 'cut'],
    [rod([0, n.base + 2, z + 6], [0, m.y - 6, z + 6], 1.8), 3, 'cut'],
    ...(lines.fold > 0 ? [[twin(rod([n.wing + 2.5, n.base - 4, 36.5], [m.half + 6, m.y + 1, 30.5], 1.2 + 1.5 * lines.fold)), 5, 'cut'] as const] : []),
  ];
}

function earSteps({ head: h, eye }: Person): Step[] {
  const y = eye.y + 8;
  return [
    [twin(egg([h.cheek + 1.2 * h.ear, y, -13], [2.6 + 1.6 * h.ear, 9 + 3 * h.ear, 6.5])), 2.5],
    [twin(egg([h.cheek + 3.6 * h.ear, y - 1, -8], [2, 5 + 2 * h.ear, 3.6])), 2, 'cut'],
  ];
}
