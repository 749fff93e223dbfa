/** How the map tints a country when the game says nothing: from the blocs in the map's own data. */

import type { BoardModel, Tone } from './board-model.ts';
import { BANGLADESH, isColony, unitOf } from './borders.ts';
import type { Bloc, CountryProperties, World } from './world.ts';

const BLOC_TONE: Readonly<Record<Bloc, Tone>> = {
  usa: 'us', west: 'us', ussr: 'su', soviet: 'su', prc: 'cn', neutral: 'neutral', colony: 'colony',
};

interface Leaning {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
}

const lean = (id: string, tone: Tone, from: number, to = Infinity): Leaning => ({ id, tone, from, to });

/**
 * Countries between the camps that bought their arms or had their friends on one side.
 * An editor's judgement for tinting alone; no rule reads it.
 */
const LEANINGS: readonly Leaning[] = [
  lean('EGY', 'su-lean', 1955.75, 1967), // arms by way of Prague
  lean('SYR', 'su-lean', 1956),
  lean('IRQ', 'su-lean', 1958.6, 1972),
  lean('AFG', 'su-lean', 1955, 1978.3), // credits and arms after Khrushchev's visit
  lean('IND', 'su-lean', 1971.6), // treaty of August 1971
  lean('ROU', 'su-lean', 1964.3), // declaration of April 1964
  lean('PAK', 'us-lean', 1965.7), // the embargo ends the alliance in substance
  lean('PKE', 'us-lean', 1965.7, BANGLADESH),
  lean('FRA', 'us-lean', 1966.2), // leaves the integrated command
  lean('TWN', 'us-lean', 1979),
  lean('TZA', 'cn-lean', 1967),
  lean('ALB', 'cn-lean', 1960.5, 1961),
  lean('KHM', 'cn-lean', 1963.9, 1970.2),
  lean('SAU', 'us-lean', 1951),
  lean('ETH', 'us-lean', 1953, 1977),
  lean('ESP', 'us-lean', 1953.75),
  lean('LBY', 'us-lean', 1954, 1969.7),
  lean('CUB', 'su-lean', 1960.1, 1961),
  lean('GIN', 'su-lean', 1959, 1962),
  lean('GAZ', 'contested', 1967.4),
  lean('ESH', 'contested', 1976),
];

/** The tone of one country at a date (a year number) from its bloc and its later changes. */
export function defaultTone(id: string, properties: CountryProperties, date: number): Tone {
  const leaning = LEANINGS.find((l) => l.id === id && date >= l.from && date < l.to);
  if (leaning !== undefined) return leaning.tone;
  if (isColony(properties, date)) return 'colony';
  const last = (properties.ev ?? []).filter(([year]) => date >= year).at(-1);
  if (last !== undefined) return BLOC_TONE[last[1]];
  return properties.bloc1950 === 'colony' ? 'neutral' : BLOC_TONE[properties.bloc1950];
}

/** The tone of every country: the caller's where he gives one, else the default of its body. */
export function tonesFor(world: World, model: Pick<BoardModel, 'date' | 'tones'>): Map<string, Tone> {
  const tones = new Map<string, Tone>();
  for (const { id } of world.countries) {
    const unit = unitOf(id, model.date);
    const body = world.byId.get(unit);
    const given = model.tones[unit] ?? model.tones[id];
    if (given !== undefined) tones.set(id, given.tone);
    else if (body !== undefined) tones.set(id, defaultTone(unit, body.properties, model.date));
  }
  const west = tones.get('PAK');
  const east = model.tones['PKE'];
  if (model.date < BANGLADESH && west !== undefined && east === undefined) tones.set('PKE', west);
  return tones;
}

/** Text that is equal for two tables exactly when the map would be tinted alike. */
export const toneKey = (tones: ReadonlyMap<string, Tone>): string =>
  [...tones].map(([id, tone]) => `${id}:${tone}`).join();
