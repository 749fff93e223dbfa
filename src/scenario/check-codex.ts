/** Checks the codex's own file: its shape, that every bullet has an entry, that every name leads somewhere, how long texts are. */
import { BULLETS } from './codex-data.ts';
import { conform } from './conform.ts';
import { makeFault, sortFaults } from './faults.ts';
import { at } from './places.ts';
import type { Fault } from './faults.ts';
import type { Cursor } from './places.ts';
import { codexSchema } from './schema-codex.ts';
import type { RawCodex } from './schema-codex.ts';
import { parseSource } from './source.ts';

/** Fewest and most words, by what the text is. */
const LIMITS = { says: [6, 45], historians: [30, 70], game: [8, 35], term: [15, 40], 'treaty note': [15, 45] } as const;

/** The codex file read, or null where it has errors. */
export interface ReadCodex { readonly raw: RawCodex | null; readonly faults: readonly Fault[] }

interface Visit { readonly raw: RawCodex; readonly root: Cursor; readonly sources: readonly string[]; readonly faults: Fault[] }

/** Reads and checks the file; `sources` are the ids of the bibliography. */
export function readCodex(name: string, content: string, sources: readonly string[]): ReadCodex {
  const parsed = parseSource(name, content);
  const shape = parsed.faults.length > 0 ? parsed.faults : conform(parsed.file, codexSchema);
  if (shape.length > 0) return { raw: null, faults: sortFaults(shape) };
  const raw = parsed.file.data as RawCodex;
  const visit: Visit = { raw, root: { file: parsed.file, path: [] }, sources, faults: [] };
  checkBullets(visit);
  checkEntries(visit);
  const faults = sortFaults(visit.faults);
  return { raw: faults.some(({ severity }) => severity === 'error') ? null : raw, faults };
}

function checkBullets({ raw, root, sources, faults }: Visit): void {
  const found: string[] = [];
  raw.cards.forEach(({ bullets }, card) => bullets.forEach(({ id, says, historians, game, sources: cited }, index) => {
    const here = at(root, 'cards', card, 'bullets', index);
    if (found.includes(id)) faults.push(makeFault(at(here, 'id'), { code: 'schema/duplicate', found: id }));
    if (!BULLETS.includes(id)) faults.push(makeFault(at(here, 'id'), { code: 'schema/not-allowed', found: id, allowed: BULLETS }));
    found.push(id);
    cited.forEach((each, source) => {
      if (!sources.includes(each.id)) faults.push(makeFault(at(here, 'sources', source, 'id'), { code: 'ref/unknown-source', found: each.id, allowed: sources }));
    });
    measure(faults, at(here, 'says'), 'says', says);
    measure(faults, at(here, 'historians'), 'historians', historians);
    if (game) measure(faults, at(here, 'game'), 'game', game);
  }));
  for (const key of BULLETS.filter((id) => !found.includes(id))) faults.push(makeFault(at(root, 'cards'), { code: 'schema/missing', params: { key } }));
}

function checkEntries({ raw, root, faults }: Visit): void {
  const targets = [...raw.glossary.map(({ id }) => id), ...BULLETS];
  const lists = [['glossary', 'term', raw.glossary], ['treaties', 'treaty note', raw.treaties]] as const;
  for (const [key, what, entries] of lists) {
    const seen = new Set<string>();
    entries.forEach(({ id, text, see = [] }, index) => {
      const here = at(root, key, index);
      if (seen.has(id)) faults.push(makeFault(at(here, 'id'), { code: 'schema/duplicate', found: id }));
      seen.add(id);
      measure(faults, at(here, 'text'), what, text);
      see.forEach((target, place) => {
        if (!targets.includes(target)) faults.push(makeFault(at(here, 'see', place), { code: 'schema/not-allowed', found: target, allowed: targets }));
      });
    });
  }
}

function measure(faults: Fault[], cursor: Cursor, what: keyof typeof LIMITS, text: string): void {
  const words = text.trim().split(/\s+/).length;
  const [least, most] = LIMITS[what];
  if (words > most) faults.push(makeFault(cursor, { code: 'text/too-long', params: { what, words, limit: most } }));
  if (words < least) faults.push(makeFault(cursor, { code: 'text/too-short', params: { what, words, limit: least } }));
}
