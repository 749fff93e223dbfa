/** What the user typed, read and checked: a value, or a fault that names the nearest valid ones. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isRefusal, nearest, parseIntervention } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Intervention, Refusal } from '../engine/types.ts';
import { parseMetric } from '../lab/metrics.ts';
import type { Metric } from '../lab/metrics.ts';
import { faultLine } from '../scenario/index.ts';
import { loadScenario, scenarioIds, tutorialIds } from './scenario-files.ts';
import { refusalText, say } from './messages.ts';

/** Something read, or why not. */
export type Read<T> = { readonly fault: string } | { readonly fault: null; readonly value: T };

export const good = <T>(value: T): Read<T> => ({ fault: null, value });
export const bad = (code: string, params: Refusal['params'] = {}): { readonly fault: string } => ({ fault: say(code, params) });

/** Up to three nearest names, by edit distance. */
export function nearestNames(found: string, known: readonly string[]): string {
  const left = [...known];
  const names: string[] = [];
  while (names.length < 3 && left.length > 0) {
    const name = nearest(found, left);
    names.push(name);
    left.splice(left.indexOf(name), 1);
  }
  return names.join(', ');
}

/** A scenario by id or path. */
export function readScenario(idOrPath: string): Read<Scenario> {
  const ids = [...scenarioIds(), ...tutorialIds()];
  const isId = /^[a-z0-9-]+$/.test(idOrPath);
  if (isId && !ids.includes(idOrPath)) return bad('input/unknown-scenario', { found: idOrPath, nearest: nearestNames(idOrPath, ids) });
  if (!isId && !existsSync(idOrPath)) return bad('input/no-scenario-file', { found: idOrPath });
  const { scenario, faults } = loadScenario(idOrPath);
  if (scenario) return good(scenario);
  return bad('input/faulty-scenario', { found: idOrPath, faults: faults.filter(({ severity }) => severity === 'error').map(faultLine).join('\n') });
}

/** Interventions of `--set`. */
export function readSets(scenario: Scenario, texts: readonly string[]): Read<Intervention[]> {
  const found: Intervention[] = [];
  for (const text of texts) {
    const parsed = parseIntervention(scenario, text);
    if (isRefusal(parsed)) return { fault: setFault(scenario, parsed) };
    found.push(parsed);
  }
  return good(found);
}

/** What names a refused intervention could have meant. */
function setFault(scenario: Scenario, refusal: Refusal): string {
  const kind = /^set\/unknown-(event|option|part|adviser|leader|clause)$/.exec(refusal.code)?.[1];
  if (!kind) return refusalText(refusal);
  const found = String(refusal.params.found);
  const event = scenario.events.find(({ id }) => id === refusal.params.event);
  const known: Readonly<Record<string, readonly string[]>> = {
    event: scenario.events.map(({ id }) => id),
    option: [...(event?.parts.flatMap(({ options }) => options.map(({ id }) => id)) ?? []), 'never'],
    adviser: scenario.advisers.map(({ id }) => id),
    leader: scenario.leaders.map(({ id }) => id),
  };
  const names = known[kind] ? nearestNames(found, known[kind]) : String(refusal.params.nearest ?? '');
  return say('input/unknown-name', { kind, found, nearest: names });
}

/** Measures of `--metric`. */
export function readMetrics(scenario: Scenario, texts: readonly string[]): Read<Metric[]> {
  const found: Metric[] = [];
  for (const text of texts) {
    const parsed = parseMetric(scenario, text);
    if (parsed.refused) return { fault: metricFault(parsed.refused) };
    found.push(parsed.metric);
  }
  return good(found);
}

function metricFault(refusal: Refusal): string {
  const kind = /^metric\/unknown-(\w+)$/.exec(refusal.code)?.[1];
  if (!kind) return refusalText(refusal);
  const found = String(refusal.params.name);
  return say('input/unknown-name', { kind, found, nearest: nearestNames(found, String(refusal.params.known).split(' ')) });
}

/** A whole number within bounds. */
export function readWhole(name: string, text: string, low: number, high: number): Read<number> {
  const value = Number(text);
  const fits = /^\d+$/.test(text) && value >= low && value <= high;
  return fits ? good(value) : bad('input/number', { name, found: text, low, high });
}

/** Gravity 0 … 1, as the engine's 0 … 100. */
export function readGravity(text: string): Read<number> {
  const value = Number(text);
  const fits = /^\d*\.?\d+$/.test(text) && value >= 0 && value <= 1;
  return fits ? good(Math.round(value * 100)) : bad('input/share', { name: '--gravity', found: text });
}

/** One of a closed list. */
export function readChoice<T extends string>(name: string, text: string, allowed: readonly T[]): Read<T> {
  const found = allowed.find((each) => each.toLowerCase() === text.toLowerCase());
  return found ? good(found) : bad('input/choice', { name, found: text, allowed: allowed.join(', '), nearest: nearest(text.toUpperCase(), allowed) });
}

export const readSeed = (text: string): Read<string> =>
  (text.length > 0 && text.length <= 200 ? good(text) : bad('input/seed'));

const MOST_THREADS = 64;

/** Threads that play: as many as asked for, or the cores of this machine. */
export const readThreads = (text: string | undefined): Read<number> => (text === undefined ? good(availableParallelism()) : readWhole('--threads', text, 1, MOST_THREADS));

/** In which form a command answers. */
export type Form = 'text' | 'json' | 'csv';

export function readForm({ json = false, csv = false }: { readonly json?: boolean; readonly csv?: boolean }): Read<Form> {
  if (json && csv) return bad('input/one-form');
  return good(json ? 'json' : csv ? 'csv' : 'text');
}
