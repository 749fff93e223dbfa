/** At which events the seats moved the three tensions most, by the ledger: quick to tell, with no luck in it. */
import { allEntries } from '../../engine/index.ts';
import { TENSION } from '../../engine/quantities.ts';
import type { Decision, Entry } from '../../engine/types.ts';
import { current } from '../../session/session.ts';
import type { Session } from '../../session/types.ts';

export interface Turn {
  /** What the seats decided at the event, in its order. */
  readonly decisions: readonly Decision[];
  /** Sum of what the event and all that it set off moved in the three tensions, hundredths: below nought it calmed. */
  readonly moved: number;
  /** Whether every seat took history's option. */
  readonly historical: boolean;
}

const MOST = 6;

/** The widest first; what moved no tension is left out. */
export function turnsOf(session: Session): Turn[] {
  const { world } = current(session);
  const entries = allEntries(world);
  const own = world.decisions.filter(({ odds }) => odds === null);
  const events = [...new Set(own.map(({ event }) => event))];
  return events.map((event) => {
    const decisions = own.filter((each) => each.event === event);
    return { decisions, moved: movedBy(entries, event), historical: decisions.every(({ historical, option }) => historical === option) };
  }).filter(({ moved }) => moved !== 0).toSorted((a, b) => Math.abs(b.moved) - Math.abs(a.moved)).slice(0, MOST);
}

const movedBy = (ledger: readonly Entry[], event: string): number => ledger
  .filter(({ q, cause }) => q >= TENSION && q < TENSION + 3 && (cause.id === event || cause.via === event))
  .reduce((sum, { applied }) => sum + applied, 0);
