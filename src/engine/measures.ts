/** Measures of aims and mandates: 0 … 100, in whole hundredths (0 … 10000). */
import { SCORE } from './constants.ts';
import { capitalIndex } from './quantities.ts';
import type { Measure, Scenario } from './scenario.ts';
import type { Capital, MandateScore, Quarter, World } from './types.ts';

/** Score of a measure over the quarters since `from` (inclusive), 0 … 10000. */
export function measure(scenario: Scenario, world: World, from: Quarter, what: Measure): number {
  if (what.kind === 'deed') return deed(scenario, world, what);
  const first = scenario.from;
  const start = Math.max(0, from - first);
  const begin = what.kind === 'state' ? Math.max(start, world.rows.length - SCORE.state) : start;
  const { rows } = world;
  if (rows.length <= begin) return clamp(Math.round(reading(world.q, what)));
  let sum = 0;
  for (let i = begin; i < rows.length; i += 1) sum += reading(rows[i]!, what);
  return clamp(Math.round(sum / (rows.length - begin)));
}

function reading(row: readonly number[], what: Extract<Measure, { base: number }>): number {
  let value = what.base * 100;
  for (const { q, weight } of what.terms) value += (row[q]! * weight) / 100;
  return clamp(value);
}

const clamp = (value: number): number => Math.min(10000, Math.max(0, value));

/** A deed counts fully if done by its date, five points less for each quarter late. */
function deed(scenario: Scenario, world: World, what: Extract<Measure, { kind: 'deed' }>): number {
  const done = doneIn(scenario, world, what);
  if (done === 0) return 0;
  return clamp(10000 - Math.max(0, done - what.by) * SCORE.lateQuarter * 100);
}

/** Quarter in which a deed was done, 0 never. */
function doneIn(scenario: Scenario, world: World, what: Extract<Measure, { kind: 'deed' }>): Quarter {
  if (what.flag >= 0) return world.flags[what.flag]!;
  if (what.treaty >= 0) return world.treaties[what.treaty]!.ended === 0 ? world.treaties[what.treaty]!.made : 0;
  const at = world.happened[what.event]!;
  if (at <= 0 || what.option === null) return Math.max(0, at);
  const taken = scenario.events[what.event]!.parts.some(
    (part) => part.options[world.chosen[part.index]!]?.id === what.option,
  );
  return taken ? at : 0;
}

/** Scores of the mandates that a capital's leader chose. */
export function scoreMandates(scenario: Scenario, world: World, capital: Capital): MandateScore[] {
  const index = capitalIndex(capital);
  const leader = scenario.leaders[world.leaders[index]!]!;
  const chosen = world.mandates[index]!;
  return leader.mandates
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, measure: what }) => ({ id, score: measure(scenario, world, world.since[index]!, what) }));
}
