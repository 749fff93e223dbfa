/** One bust from one description: the order of printing, from the ground to the glasses. */
import { dressOf } from './portrait-dress.ts';
import { definitions, ears, modelling, neckOf } from './portrait-face.ts';
import { features } from './portrait-features.ts';
import { ground } from './portrait-ground.ts';
import { hairOf } from './portrait-hair.ts';
import { group, num } from './portrait-svg.ts';
import { glassesOf, hatOf } from './portrait-wear.ts';
import type { Person } from './portrait-types.ts';

/** The whole sheet as SVG text; ids inside begin with the person's id, so several may stand in one document. */
export function portrait(person: Person): string {
  const head = group(`transform="rotate(${num(person.tilt)} 0 180)"`,
    ears(person), modelling(person), features(person), hairOf(person), glassesOf(person), hatOf(person));
  return '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="260" viewBox="0 0 200 260">' +
    group('transform="translate(100 0)" stroke-linecap="round" stroke-linejoin="round"', definitions(person), ground(person.house, person.mood?.ground ?? 'calm'),
      group('transform="translate(0 -11) scale(1.1)"', neckOf(person), dressOf(person), head)) + '</svg>\n';
}
