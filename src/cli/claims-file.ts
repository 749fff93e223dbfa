/** The causal claims from the disk, checked against the scenarios that ship. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Scenario } from '../engine/scenario.ts';
import { parseMetric } from '../lab/metrics.ts';
import { isMetric } from '../lab/claims.ts';
import { OUTCOMES } from '../lab/outcomes.ts';
import { readClaims } from '../scenario/check-claims.ts';
import type { ReadClaims } from '../scenario/check-claims.ts';
import type { Fault } from '../scenario/faults.ts';
import type { Refusal } from '../engine/types.ts';
import { loadScenario, scenarioIds, SCENARIOS } from './scenario-files.ts';

const CLAIMS_FILE = join(SCENARIOS, 'claims.yaml');

/** Faults of a file if it holds claims, null for any other. */
export function claimsFaults(path: string): readonly Fault[] | null {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return /^claims:/m.test(text) ? readFile(basename(path), text).faults : null;
}

/** The claims that ship, with their faults. */
export const loadClaims = (): ReadClaims => readFile(basename(CLAIMS_FILE), readFileSync(CLAIMS_FILE, 'utf8'));

function readFile(name: string, text: string): ReadClaims {
  const known = scenarioIds().flatMap((id): [string, Scenario][] => {
    const { scenario } = loadScenario(id);
    return scenario ? [[id, scenario]] : [];
  });
  return readClaims(name, text, { scenarios: Object.fromEntries(known), refuseMeasure });
}

/** Why a measure cannot be taken in a scenario; null where it can. */
export function refuseMeasure(scenario: Scenario, measure: string): Refusal | null {
  if (isMetric(measure)) return parseMetric(scenario, measure).refused;
  return OUTCOMES.includes(measure) ? null : { code: 'metric/unknown-outcome', params: { name: measure, known: OUTCOMES.join(' ') } };
}
