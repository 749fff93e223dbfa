/** Crises that break out by themselves. */
import { HOT } from './constants.ts';
import { openCrisis } from './ladder.ts';
import { oncePer } from './once-per.ts';
import { DYAD_ENDS, HEAT, TENSION } from './quantities.ts';
import { chanceOf } from './random.ts';
import { tuningOf } from './tuning.ts';
import { CAPITALS, DYADS, THEATRES } from './types.ts';
import type { Capital, Play, Theatre, World } from './types.ts';

/** A theatre and a dyad that shares it, as places of their heat and tension. */
interface Flashpoint { readonly theatre: Theatre; readonly at: number; readonly dyad: number; readonly sides: readonly [Capital, Capital] }

const flashpoints = oncePer(({ theatres }): readonly (readonly Flashpoint[])[] => theatres.map(({ id, dyads }) =>
  DYAD_ENDS.flatMap(([a, b], dyad): Flashpoint[] => ((dyads[DYADS[dyad]!] ?? 0) > 0
    ? [{ theatre: id, at: THEATRES.indexOf(id), dyad, sides: [CAPITALS[a]!, CAPITALS[b]!] }] : []))));

/** Where a dyad is at the brink and a shared theatre burns, a crisis may break out by itself. */
export function hotCrises(play: Play): void {
  const { q } = play.world;
  if (q[TENSION]! < HOT.tension && q[TENSION + 1]! < HOT.tension && q[TENSION + 2]! < HOT.tension) return;
  for (const here of flashpoints(play.scenario)) here.some((flashpoint) => breaksOut(play, flashpoint));
}

function breaksOut(play: Play, { theatre, at, dyad, sides }: Flashpoint): boolean {
  const { scenario, world } = play;
  const hot = world.q[HEAT + at]! >= HOT.heat && world.q[TENSION + dyad]! >= HOT.tension;
  if (world.ladder || !hot || !isRested(world, at)) return false;
  if (!chanceOf(world, `hot/${theatre}/${dyad}`, tuningOf(scenario).hotChance, false)) return false;
  openCrisis(play, { theatre, rung: 2, sides, history: [] }, { kind: 'crisis', id: theatre });
  return true;
}

const isRested = ({ crisisAt, quarter }: World, theatre: number): boolean => crisisAt[theatre] === 0 || quarter - crisisAt[theatre]! >= 4;
