/** Reads and checks the file of causal claims: its shape, that every claim is there, that every experiment can be said. */
import { isRefusal, parseIntervention } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Refusal } from '../engine/types.ts';
import { CLAIM_IDS } from './claims-data.ts';
import type { Claim } from './claims-data.ts';
import { BULLETS } from './codex-data.ts';
import { conform } from './conform.ts';
import { makeFault, sortFaults } from './faults.ts';
import { at } from './places.ts';
import type { Fault } from './faults.ts';
import type { Cursor } from './places.ts';
import { claimsSchema } from './schema-claims.ts';
import type { RawClaims } from './schema-claims.ts';
import { parseSource } from './source.ts';

/** What the claims are held against: the scenarios, and why a measure cannot be taken in one (null: it can). */
export interface ClaimsWorld {
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly refuseMeasure: (scenario: Scenario, measure: string) => Refusal | null;
}

export interface ReadClaims { readonly claims: readonly Claim[]; readonly faults: readonly Fault[] }

/** Words of a text, least and most. */
const LIMITS = { says: [5, 25], historians: [15, 55] } as const;

/** Reads the file; the claims are empty where it has errors. */
export function readClaims(name: string, content: string, world: ClaimsWorld): ReadClaims {
  const parsed = parseSource(name, content);
  const shape = parsed.faults.length > 0 ? parsed.faults : conform(parsed.file, claimsSchema);
  if (shape.length > 0) return { claims: [], faults: sortFaults(shape) };
  const { claims } = parsed.file.data as RawClaims;
  const root: Cursor = { file: parsed.file, path: ['claims'] };
  const faults = sortFaults([...checkIds(root, claims), ...claims.flatMap((claim, index) => checkClaim(at(root, index), claim, world))]);
  return { claims: faults.some(({ severity }) => severity === 'error') ? [] : claims, faults };
}

/** Each claim of the list stands in the file, once. */
function checkIds(root: Cursor, claims: readonly Claim[]): Fault[] {
  const found = claims.map(({ id }) => id);
  const faults = found.flatMap((id, index) => (found.indexOf(id) < index ? [makeFault(at(root, index, 'id'), { code: 'schema/duplicate', found: id })] : []));
  return [...faults, ...CLAIM_IDS.filter((id) => !found.includes(id)).map((key) => makeFault(root, { code: 'schema/missing', params: { key } }))];
}

function checkClaim(here: Cursor, claim: Claim, { scenarios, refuseMeasure }: ClaimsWorld): Fault[] {
  const faults: Fault[] = [];
  if (!BULLETS.includes(claim.card)) faults.push(makeFault(at(here, 'card'), { code: 'schema/not-allowed', found: claim.card, allowed: BULLETS }));
  for (const key of ['says', 'historians'] as const) faults.push(...checkLength(at(here, key), key, claim[key]));
  const scenario = scenarios[claim.scenario];
  if (!scenario) {
    faults.push(makeFault(at(here, 'scenario'), { code: 'schema/not-allowed', found: claim.scenario, allowed: Object.keys(scenarios) }));
    return faults;
  }
  claim.set.forEach((text, index) => {
    const parsed = parseIntervention(scenario, text);
    if (isRefusal(parsed)) faults.push(makeFault(at(here, 'set', index), { code: 'schema/form', found: text, params: { expected: `an intervention in ${scenario.id}: ${said(parsed)}` } }));
  });
  claim.measures.forEach(({ measure }, index) => {
    const refused = refuseMeasure(scenario, measure);
    if (refused) faults.push(makeFault(at(here, 'measures', index, 'measure'), { code: 'schema/form', found: measure, params: { expected: `a measure in ${scenario.id}: ${said(refused)}` } }));
  });
  return faults;
}

/** A refusal's code with the nearest name, for a message. */
const said = ({ code, params }: Refusal): string => (params.nearest ? `${code}, perhaps ${params.nearest}` : code);

function checkLength(here: Cursor, what: keyof typeof LIMITS, text: string): Fault[] {
  const words = text.trim().split(/\s+/).length;
  const [least, most] = LIMITS[what];
  if (words > most) return [makeFault(here, { code: 'text/too-long', params: { what, words, limit: most } })];
  return words < least ? [makeFault(here, { code: 'text/too-short', params: { what, words, limit: least } })] : [];
}
