/** Branches: from any step on, other capitals human, another gravity, the same luck or new. */
import { produce } from 'immer';
import { luckKey } from '../engine/random.ts';
import type { Capital, Quarter, World } from '../engine/types.ts';
import { settleFree } from './drive.ts';
import { append, stepAt, stepOf } from './session.ts';
import type { Session } from './types.ts';

/** Where a branch leaves: a step by its index, or the last one that stands in a quarter. */
export type Place = { readonly step: number } | { readonly quarter: Quarter };

/** Who sits where from the branch on. `luck` null keeps the campaign's luck. */
export interface Seats {
  readonly humans: readonly Capital[];
  readonly gravity: number;
  readonly luck: string | null;
  /** The free actors wait too: the campaign stands still at the step where the seats change. */
  readonly waits?: boolean;
}

/** A new session that shares the steps up to a place and goes its own way from there; the old one is untouched. */
export function branchAt(session: Session, place: Place, seats: Seats): Session {
  const at = 'step' in place ? Math.min(Math.max(0, place.step), session.steps.length - 1) : stepAt(session, place.quarter);
  return takeSeats({ ...session, steps: session.steps.slice(0, at + 1), cursor: at }, seats);
}

/** Changes who sits where at the step that a session looks at, and runs to the first human's stop. */
export function takeSeats(session: Session, { humans, gravity, luck, waits = false }: Seats): Session {
  const from = session.steps[session.cursor]!;
  const world = produce(from.world, (draft) => {
    Object.assign(draft, { humans: [...humans], gravity });
    if (luck !== null) Object.assign(draft, { seed: luck, key: luckKey(luck) });
  }) as World;
  const here = { world, stop: from.stop, happenings: [], refused: null };
  const run = waits || humans.length === 0 ? here : settleFree(session, here);
  return append(session, stepOf({ kind: 'seats', humans: [...humans], gravity, luck, ...(waits && { waits }) }, run));
}
