/** Crises that break out by themselves. */
import { HOT } from './constants.ts';
import { openCrisis } from './ladder.ts';
import { oncePer } from './once-per.ts';
import { DYAD_ENDS, HEAT, TENSION } from './quantities.ts';
import { chanceOf } from './random.ts';
import { tuningOf } from './tuning.ts';
import { CAPITALS, DYADS, THEATRES } from './types.ts';
import type { Capital, Play, Theatre, World } from './types.ts';

/** A theatre and a dyad that shares it, as places of their heat and tension; what their luck is called. */
interface Flashpoint { readonly theatre: Theatre; readonly at: number; readonly dyad: number; readonly sides: readonly [Capital, Capital]; readonly luck: string }

const flashpoints = oncePer(({ theatres }): readonly (readonly Flashpoint[])[] => theatres.map(({ id, dyads }) =>
  DYAD_ENDS.flatMap(([a, b], dyad): Flashpoint[] => ((dyads[DYADS[dyad]!] ?? 0) > 0
    ? [{ theatre: id, at: THEATRES.indexOf(id), dyad, sides: [CAPITALS[a]!, CAPITALS[b]!], luck: `hot/${id}/${dyad}` }] : []))));

/** Where a dyad is at the brink and a shared theatre burns, a crisis may break out by itself. */
export function hotCrises(play: Play): void {
  const { q } = play.world;
  if (q[TENSION]! < HOT.tension && q[TENSION + 1]! < HOT.tension && q[TENSION + 2]! < HOT.tension) return;
  const all = flashpoints(play.scenario);
  for (let i = 0; i < all.length; i += 1) breakOutIn(play, all[i]!);
}

/** In one theatre at most one crisis breaks out. */
function breakOutIn(play: Play, here: readonly Flashpoint[]): void {
  for (let i = 0; i < here.length; i += 1) if (breaksOut(play, here[i]!)) return;
}

function breaksOut(play: Play, { theatre, at, dyad, sides, luck }: Flashpoint): boolean {
  const { scenario, world } = play;
  const hot = world.q[HEAT + at]! >= HOT.heat && world.q[TENSION + dyad]! >= HOT.tension;
  if (!hot || world.ladder || !isRested(world, at)) return false;
  if (!chanceOf(world, luck, tuningOf(scenario).hotChance, false)) return false;
  openCrisis(play, { theatre, rung: 2, sides, history: [] }, { kind: 'crisis', id: theatre });
  return true;
}

const isRested = ({ crisisAt, quarter }: World, theatre: number): boolean => crisisAt[theatre] === 0 || quarter - crisisAt[theatre]! >= 4;
