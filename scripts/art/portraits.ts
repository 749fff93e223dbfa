/**
 * Draws every leader's portrait into assets/portraits (one SVG per person, 200 × 260, no text inside).
 *
 *   npx tsx scripts/art/portraits.ts [FOLDER]
 *
 * The drawings are our own: a person is a set of parameters (portrait-people-*.ts), printed by portrait.ts
 * in paper, one shadow and ink over the ground of the house, with the light from the left and a halftone
 * along the terminator. The same input gives the same bytes. To add a person, add a parameter set.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHINESE } from './portrait-people-cn.ts';
import { HEIRS } from './portrait-people-heirs.ts';
import { SOVIET } from './portrait-people-su.ts';
import { AMERICAN } from './portrait-people-us.ts';
import { portrait } from './portrait.ts';

const folder = process.argv[2] ?? 'assets/portraits';
mkdirSync(folder, { recursive: true });
const people = [...CHINESE, ...AMERICAN, ...SOVIET, ...HEIRS];
let total = 0;
for (const person of people) {
  const text = portrait(person);
  total += text.length;
  writeFileSync(join(folder, `${person.id}.svg`), text);
}
process.stdout.write(`${people.length} portraits, ${Math.round(total / 1024)} KB, in ${folder}\n`);
