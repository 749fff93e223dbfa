/** The world as the map ships it, read once for the tests. */

import file from '../../../assets/map/world-1955.topo.json';
import places from '../../../assets/map/places.geo.json';
import { readWorld } from '../../../src/ui/map/world.ts';
import type { WorldTopology } from '../../../src/ui/map/world.ts';

export const world = readWorld(file as unknown as WorldTopology, places);
