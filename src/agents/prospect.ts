/** What a capital makes of how a campaign has gone on: its aims as the score counts them, its mandates, its hold, its wars. */
import { measure } from '../engine/index.ts';
import { SCORE } from '../engine/constants.ts';
import { capitalIndex, PRESTIGE, SUPPORT } from '../engine/quantities.ts';
import type { Capital, World } from '../engine/types.ts';
import type { Measure, Scenario } from '../engine/scenario.ts';

/** How much the mandates of the one in office count beside the aims, per cent. Estimate. */
const MANDATES = 20;
/** Up to this support or prestige a point counts as the score's bill does; above it a third as much. Estimate. */
const HOLD = 55;
/** How much a point beyond the end of an aim's scale still counts: it may be needed later. Estimate. */
const BEYOND = 0.2;

/** Points of score that the quarters since `first` (a number of rows) seem worth to a capital. */
export function prospectOf(scenario: Scenario, world: World, capital: Capital, first: number): number {
  if (world.over === 'nuclear-war') return -100;
  const self = capitalIndex(capital);
  const rows = world.rows.length > first ? world.rows.slice(first) : [world.q];
  const course: Course = { scenario, world, rows };
  let total = 0;
  let weight = 0;
  for (const aim of scenario.aims) {
    if (aim.capital !== capital) continue;
    total += aim.weight * worthOf(course, aim.measure);
    weight += aim.weight;
  }
  const aims = weight === 0 ? 0 : total / weight;
  const wars = SCORE.war * world.warsOf[self]! + SCORE.campaign * world.campaignsOf[self]!;
  return aims + mandatesOf(course, self) + holdOf(rows, self) - wars;
}

interface Course { readonly scenario: Scenario; readonly world: World; readonly rows: readonly (readonly number[])[] }

/** A measure over these quarters, 0 … 100 and a little beyond: half by their mean, half by where they end. A deed by its date. */
function worthOf({ scenario, world, rows }: Course, what: Measure): number {
  if (what.kind === 'deed') return measure(scenario, world, scenario.from, what) / 100;
  let sum = 0;
  for (const row of rows) sum += readingOf(row, what);
  return (sum / rows.length + readingOf(rows[rows.length - 1]!, what)) / 2;
}

function readingOf(row: readonly number[], what: Exclude<Measure, { kind: 'deed' }>): number {
  let value = what.base;
  for (const { q, weight } of what.terms) value += (row[q]! * weight) / 10000;
  const within = Math.min(100, Math.max(0, value));
  return within + (value - within) * BEYOND;
}

function mandatesOf(course: Course, self: number): number {
  const { scenario, world } = course;
  const leader = scenario.leaders[world.leaders[self]!]!;
  const chosen = leader.mandates.filter(({ id }) => world.mandates[self]!.includes(id));
  if (chosen.length === 0) return 0;
  return (MANDATES * chosen.reduce((sum, mandate) => sum + worthOf(course, mandate.measure), 0)) / chosen.length / 100;
}

/** What support and prestige are worth at the end. */
function holdOf(rows: readonly (readonly number[])[], self: number): number {
  const last = rows[rows.length - 1]!;
  const worth = (points: number): number => SCORE.bill * (Math.min(points, HOLD) + Math.max(0, points - HOLD) / 3);
  return worth(last[SUPPORT + self]! / 100) + worth(last[PRESTIGE + self]! / 100);
}
