/** The great events in one table: what each looks like and how long it takes. */

import type { Act } from './act-scene.ts';
import type { SceneKind } from './board-model.ts';
import { armour, barrage, cordon, convoy, descent, fleet, front, ice, wall } from './scene-force.ts';
import { ballot, blast, flight, rail, rally, reading, signing, trains } from './scene-state.ts';

/** Every great event with its length in ms. */
export const SCENE_ACTS: Readonly<Record<SceneKind, Act>> = {
  barrage: { duration: 2400, draw: barrage },
  ice: { duration: 2400, draw: ice },
  rail: { duration: 2600, draw: rail },
  trains: { duration: 2800, draw: trains },
  rally: { duration: 2600, draw: rally },
  flight: { duration: 2200, draw: flight },
  convoy: { duration: 2600, draw: convoy },
  cordon: { duration: 2000, draw: cordon },
  ballot: { duration: 2400, draw: ballot },
  armour: { duration: 2200, draw: armour },
  reading: { duration: 2800, draw: reading },
  signing: { duration: 1900, draw: signing },
  front: { duration: 1900, draw: front },
  wall: { duration: 1900, draw: wall },
  fleet: { duration: 2100, draw: fleet },
  descent: { duration: 1900, draw: descent },
  blast: { duration: 2400, draw: blast },
};
