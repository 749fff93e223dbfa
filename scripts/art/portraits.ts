/**
 * Draws every portrait into assets/portraits (one SVG per person, 200 × 260, no text inside).
 *
 *   npx tsx scripts/art/portraits.ts [FOLDER] [ID …]
 *
 * The drawings are our own: a person is a set of traits (portrait/people-*.ts). A head, hair, hat and coat are
 * carved in space from them, turned as the person holds himself and lit by one lamp from the upper left; where
 * the light falls below a level a flat ink begins (portrait/light.ts, trace.ts), as in a silk-screen poster, and
 * eyes, brows, mouth and dress are drawn over it (face.ts, costume.ts). The same input gives the same bytes.
 * Each sheet holds three moods: plain, `#tense` and `#glad`. To add a person, add a set of traits and his id in
 * src/ui/model/portrait-id.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHINESE, CHINESE_LEADERS } from './portrait/people-cn.ts';
import { SOVIET, SOVIET_LEADERS } from './portrait/people-su.ts';
import { AMERICAN } from './portrait/people-us-advisers.ts';
import { PRESIDENTS } from './portrait/people-us.ts';
import { portrait } from './portrait/print.ts';

const [folder = 'assets/portraits', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const people = [...PRESIDENTS, ...AMERICAN, ...SOVIET_LEADERS, ...SOVIET, ...CHINESE_LEADERS, ...CHINESE].filter(({ id }) => wanted.length === 0 || wanted.includes(id));
let total = 0;
for (const person of people) {
  const text = portrait(person);
  total += text.length;
  writeFileSync(join(folder, `${person.id}.svg`), text);
}
process.stdout.write(`${people.length} portraits, ${Math.round(total / 1024)} KB, in ${folder}\n`);
