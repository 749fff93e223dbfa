/** Which lines are borders at a date: some countries come apart, some grow together. */

import { mesh } from 'topojson-client';
import type { MultiLineString } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import type { Country, CountryProperties, World } from './world.ts';

interface Union {
  readonly id: string;
  readonly into: string;
  readonly from: number;
  readonly to: number;
}

const ALWAYS = Infinity;
const union = (id: string, into: string, from: number, to = ALWAYS): Union => ({ id, into, from, to });

/** Territories that belong to another shape of the map for a time. */
const UNIONS: readonly Union[] = [
  union('VNS', 'VNN', 1976.5), // Socialist Republic of Vietnam, 2 July 1976
  union('NNG', 'IDN', 1963.33), // handed over on 1 May 1963
  union('RYU', 'JPN', 1972.37), // Okinawa returns on 15 May 1972
  union('MYB', 'MYS', 1963.7), // Malaysia
  union('SGP', 'MYS', 1963.7, 1965.6),
  union('SOB', 'SOM', 1960.5),
];

/** Bangladesh: the map changes with the year 1972, after the surrender of 16 December 1971. */
export const BANGLADESH = 1972;

/** The country whose body `id` is part of at `date` (a year number). */
export function unitOf(id: string, date: number): string {
  const found = UNIONS.find((u) => u.id === id && date >= u.from && date < u.to);
  return found === undefined ? id : found.into;
}

/** Whether a country is still ruled from elsewhere at `date`. */
export const isColony = (properties: CountryProperties, date: number): boolean =>
  properties.bloc1950 === 'colony' && date < (properties.free ?? ALWAYS);

/** Text that is equal for two dates exactly when the same borders are to be drawn. */
export function borderKey(world: World, date: number): string {
  const joined = UNIONS.filter((u) => unitOf(u.id, date) !== u.id).map((u) => u.id);
  const ruled = world.countries.filter((c) => isColony(c.properties, date)).length;
  return `${joined.join()}|${ruled}`;
}

export interface Borders {
  readonly states: MultiLineString;
  /** Lines between two colonies of one power: drawn lighter. */
  readonly colonial: MultiLineString;
  readonly coast: MultiLineString;
}

const idOf = (g: GeometryObject): string => String(g.id);

/** The lines of the map at `date`, each shared line once. */
export function bordersAt(world: World, date: number): Borders {
  const layer = world.topology.objects.countries;
  const lines = (keep: (a: string, b: string) => boolean): MultiLineString =>
    mesh(world.topology, layer, (a, b) => a !== b && unitOf(idOf(a), date) !== unitOf(idOf(b), date) && keep(idOf(a), idOf(b)));
  const inner = (a: string, b: string): boolean => sameRuler(world.byId.get(a), world.byId.get(b), date);
  return {
    states: lines((a, b) => !inner(a, b)),
    colonial: lines(inner),
    coast: mesh(world.topology, layer, (a, b) => a === b),
  };
}

function sameRuler(a: Country | undefined, b: Country | undefined, date: number): boolean {
  if (a === undefined || b === undefined) return false;
  return isColony(a.properties, date) && isColony(b.properties, date) && a.properties.col === b.properties.col;
}
