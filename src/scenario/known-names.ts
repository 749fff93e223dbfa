/** The names that a scenario and what it includes know, for an editor to offer. */
import type { Scenario } from '../engine/scenario.ts';
import type { Gathered, Item } from './gather.ts';
import { partsOf } from './names.ts';

/** A name and what it stands for. */
export interface KnownName { readonly id: string; readonly about: string }
export interface KnownEvent extends KnownName { readonly file: string; readonly options: readonly KnownName[] }

export interface Known {
  readonly events: readonly KnownEvent[];
  readonly leaders: readonly KnownName[];
  readonly advisers: readonly KnownName[];
  readonly treaties: readonly KnownName[];
  readonly sources: readonly KnownName[];
  readonly flags: readonly KnownName[];
  readonly cards: readonly KnownName[];
  readonly places: readonly KnownName[];
}

/** Collects the names; flags, cards and places only where the scenario could be drafted. */
export function knownNames({ entries }: Gathered, draft: Scenario | null): Known {
  const named = (items: readonly Item<{ id: string; name: string }>[]): KnownName[] => items.map(({ raw }) => ({ id: raw.id, about: raw.name }));
  const bare = (ids: readonly string[]): KnownName[] => [...new Set(ids)].sort().map((id) => ({ id, about: '' }));
  return {
    events: [...entries.events, ...entries.situations].map(({ raw, cursor }) => ({
      id: raw.id, about: raw.title, file: cursor.file.name,
      options: partsOf(raw).flatMap(({ options }) => options.map(({ id, label }) => ({ id, about: label }))),
    })),
    leaders: entries.leaders.flatMap(({ raw }) => [{ id: raw.id, about: raw.name },
      ...(raw.heirs ?? []).flatMap((heir) => (typeof heir === 'string' ? [] : [{ id: heir.id, about: heir.name }]))]),
    advisers: entries.advisers.map(({ raw }) => ({ id: raw.id, about: `${raw.name}, ${raw.capital}, ${raw.from}–${raw.to}` })),
    treaties: named(entries.treaties),
    sources: entries.sources.map(({ raw }) => ({ id: raw.id, about: `${raw.author}, ${raw.title} (${raw.year})` })),
    flags: bare(draft?.flags ?? []),
    cards: bare(draft ? [...draft.events, ...draft.chronicle, ...draft.aims].flatMap(({ cards }) => cards) : []),
    places: bare(draft ? [...draft.events, ...draft.theatres].flatMap(({ place }) => place ?? []) : []),
  };
}
