/** The page on mechanisms speaks of every bullet of the cards, and of events that there are. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/scenario-files.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const rows = read('docs/mechanisms.md').split('\n').filter((line) => line.startsWith('| c')).map((line) => line.split('|').map((cell) => cell.trim()));
const bullets = [...read('scenarios/codex.yaml').matchAll(/- id: (c\d\.\d+)$/gm)].map(([, id]) => id!);

/** The bullets that a cell names: `c5.1, c5.2` or `c7.0–c7.4`. */
function named(cell: string): string[] {
  const [from, to] = cell.split('–').map((end) => end.trim());
  if (to === undefined) return cell.split(',').map((id) => id.trim());
  const [card, first] = from!.slice(1).split('.').map(Number) as [number, number];
  return Array.from({ length: Number(to.split('.')[1]) - first + 1 }, (_, i) => `c${card}.${first + i}`);
}

it('tells of every bullet once', () => {
  expect(bullets.length).toBe(57);
  expect(rows.flatMap(([, cell]) => named(cell!)).toSorted()).toEqual(bullets.toSorted());
});

it('names events that the grand campaign has', () => {
  const events = new Set(loadScenario('grand-campaign').scenario!.events.map(({ id }) => id));
  const told = rows.flatMap(([, , cell]) => [...cell!.replace(/clause `[^`]+`/g, '').matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id!));
  expect(told.length).toBeGreaterThan(80);
  expect(told.filter((id) => !events.has(id) && id !== 'the-split')).toEqual([]);
});
