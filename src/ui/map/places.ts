/** Board positions of everything that has an id: capitals, theatres, ties, countries. */

import { geoPath } from 'd3-geo';
import type { BoardModel, CapitalId, Place } from './board-model.ts';
import { CAPITAL_SITES, HOME_COUNTRY, LETTERING, THEATRE_SITES, WAYPOINTS } from './geography.ts';
import type { LonLat } from './geography.ts';
import { tieId } from './lines.ts';
import type { Stop } from './neighbours.ts';
import { boardProjection, projectSite } from './projection.ts';
import type { Point } from './projection.ts';
import { arcOf, middleOf, tieArcs } from './ties-layer.ts';
import type { World } from './world.ts';

const projection = boardProjection();
const arcs = tieArcs();

export const isCapital = (id: string): id is CapitalId => Object.hasOwn(CAPITAL_SITES, id);

const siteOfTheatre = (model: BoardModel, id: string): LonLat | undefined => {
  const given = model.theatres.find((t) => t.id === id);
  if (given?.lon !== undefined && given.lat !== undefined) return [given.lon, given.lat];
  return THEATRE_SITES[id];
};

/** Where a country is spoken to: its capital if it is one of the three, its lettering, else its middle. */
function siteOfCountry(world: World, id: string): Point | null {
  const home = (Object.keys(HOME_COUNTRY) as CapitalId[]).find((c) => HOME_COUNTRY[c] === id);
  if (home !== undefined) return projectSite(projection, CAPITAL_SITES[home]);
  const lettering = LETTERING.find((l) => l.id === id);
  if (lettering !== undefined) return projectSite(projection, lettering.at);
  const country = world.byId.get(id);
  if (country === undefined) return null;
  const [x, y] = geoPath(projection).centroid(country.feature);
  return Number.isFinite(x) ? { x, y } : null;
}

/** A site of the map's own list, or a point on the high seas by which ways lead. */
const siteOf = (world: World, id: string): LonLat | undefined => world.sites.get(id) ?? WAYPOINTS[id];

/** The board position of any id, or null where there is none or it lies behind the globe. */
export function placeOf(world: World, model: BoardModel, id: string): Point | null {
  if (isCapital(id)) return projectSite(projection, CAPITAL_SITES[id]);
  const theatre = siteOfTheatre(model, id);
  if (theatre !== undefined) return projectSite(projection, theatre);
  const site = siteOf(world, id);
  if (site !== undefined) return projectSite(projection, site);
  const tie = model.ties.find((each) => tieId(each) === id || tieId({ a: each.b, b: each.a }) === id);
  const arc = tie === undefined ? arcs.get(id) : arcOf(tie);
  return arc === undefined ? siteOfCountry(world, id) : middleOf(arc);
}

/** What kind of thing an id names. */
export function kindOf(model: BoardModel, id: string): Place['kind'] {
  if (isCapital(id)) return 'capital';
  if (model.theatres.some((t) => t.id === id)) return 'theatre';
  return arcs.has(id) ? 'tie' : 'country';
}

/** The stops of the arrow keys: capitals, theatres and the medals of the ties. */
export function stopsOf(world: World, model: BoardModel): Stop[] {
  const ids = [...model.capitals.map((c) => c.id), ...model.theatres.map((t) => t.id), ...model.ties.map(tieId)];
  return ids.flatMap((id) => {
    const at = placeOf(world, model, id);
    return at === null ? [] : [{ id, at }];
  });
}
