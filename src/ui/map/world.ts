/** The world of 1955 as the map holds it: features to draw and the arcs that they share. */

import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from './geography.ts';

export type Bloc = 'usa' | 'west' | 'ussr' | 'soviet' | 'prc' | 'neutral' | 'colony';

export interface CountryProperties {
  readonly name: string;
  readonly bloc1950: Bloc;
  /** Ruling power in 1950. */
  readonly col?: string;
  /** Year of independence or transfer. */
  readonly free?: number;
  /** Later changes of side: year, bloc, what happened. */
  readonly ev?: readonly (readonly [number, Bloc, string])[];
}

export interface Country {
  readonly id: string;
  readonly properties: CountryProperties;
  readonly feature: Feature<Geometry>;
}

type Layer = GeometryCollection<CountryProperties>;

export interface WorldTopology extends Topology {
  readonly objects: {
    readonly countries: Layer;
    readonly lakes?: GeometryCollection;
    readonly rivers?: GeometryCollection;
    readonly regions?: GeometryCollection;
  };
}

export interface World {
  readonly topology: WorldTopology;
  readonly countries: readonly Country[];
  readonly byId: ReadonlyMap<string, Country>;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
  /** Cities, straits, islands and test sites by id. */
  readonly sites: ReadonlyMap<string, LonLat>;
}

/** The points of `places.geo.json`. */
export interface SiteFile {
  readonly features: readonly { readonly id: string; readonly geometry: { readonly coordinates: readonly number[] } }[];
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Unpacks a topology of `assets/map`; the two smaller layers may be missing. */
export function readWorld(topology: WorldTopology, sites: SiteFile = { features: [] }): World {
  const countries = feature(topology, topology.objects.countries).features.map((f): Country => ({
    id: String(f.id),
    properties: f.properties,
    feature: f,
  }));
  const layer = (of: GeometryCollection | undefined): FeatureCollection =>
    of === undefined ? EMPTY : feature(topology, of);
  return {
    topology,
    countries,
    byId: new Map(countries.map((c) => [c.id, c])),
    lakes: layer(topology.objects.lakes),
    rivers: layer(topology.objects.rivers),
    sites: new Map(sites.features.map(({ id, geometry }): [string, LonLat] => [id, [geometry.coordinates[0], geometry.coordinates[1]]])),
  };
}

/** Loads the full world (149 kB) as its own chunk, so that the title does not wait for it. */
export async function loadWorld(): Promise<World> {
  const [file, places] = await Promise.all([import('../../../assets/map/world-1955.topo.json'), import('../../../assets/map/places.geo.json')]);
  return readWorld(file.default as unknown as WorldTopology, places.default);
}

/** Loads the coarse world (69 kB) of the title screen. */
export async function loadSmallWorld(): Promise<World> {
  const file = await import('../../../assets/map/world-1955.small.topo.json');
  return readWorld(file.default as unknown as WorldTopology);
}
