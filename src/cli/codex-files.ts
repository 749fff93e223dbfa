/** The codex from the disk: its file, the scenarios that ship, the places of the map. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Scenario } from '../engine/scenario.ts';
import { readCodex } from '../scenario/check-codex.ts';
import type { ReadCodex } from '../scenario/check-codex.ts';
import type { Codex, CodexPlace } from '../scenario/codex-data.ts';
import { indexCodex } from '../scenario/codex-index.ts';
import type { Fault } from '../scenario/faults.ts';
import { parseSource } from '../scenario/source.ts';
import { loadScenario, scenarioIds, SCENARIOS } from './scenario-files.ts';

/** Name of the codex's own file. */
export const CODEX_FILE = 'codex.yaml';
/** Where the places of the map stand. */
export const PLACES_FILE = join(SCENARIOS, '..', 'assets', 'map', 'places.geo.json');

/** Faults of a file if it is a codex, null for any other. */
export function codexFaults(path: string): readonly Fault[] | null {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return /^glossary:/m.test(text) ? checkCodexFile(basename(path), text).faults : null;
}

/** Checks a codex file against the bibliography that ships. */
function checkCodexFile(name: string, text: string): ReadCodex {
  const { file } = parseSource('sources.yaml', readFileSync(join(SCENARIOS, 'sources.yaml'), 'utf8'));
  const sources = (file.data as { sources?: readonly { id: string }[] } | null)?.sources ?? [];
  return readCodex(name, text, sources.map(({ id }) => id));
}

/** The codex of all scenarios that ship and compile; null where its file has errors. */
export function loadCodex(): { readonly codex: Codex | null; readonly faults: readonly Fault[] } {
  const { raw, faults } = checkCodexFile(CODEX_FILE, readFileSync(join(SCENARIOS, CODEX_FILE), 'utf8'));
  const scenarios = scenarioIds().map((id) => loadScenario(id).scenario).filter((each): each is Scenario => each !== null);
  return { codex: raw ? indexCodex(raw, scenarios, places()) : null, faults };
}

interface Feature { id: string; properties: { name: string; kind: string; years: string; note?: string }; geometry: { coordinates: [number, number] } }

const places = (): CodexPlace[] => (JSON.parse(readFileSync(PLACES_FILE, 'utf8')) as { features: Feature[] }).features
  .map(({ id, properties, geometry }) => ({
    id, name: properties.name, kind: properties.kind, years: dashed(properties.years), note: dashed(properties.note ?? ''), at: geometry.coordinates,
  }));

/** A hyphen between numbers is a dash. */
const dashed = (text: string): string => text.replace(/(\d)-(\d)/g, '$1–$2');
