/** Which decisions of the seats moved the three tensions most, by the ledger of their events: quick to tell, with no luck in it. */
import { TENSION } from '../../engine/quantities.ts';
import type { Decision } from '../../engine/types.ts';
import { current } from '../../session/session.ts';
import type { Session } from '../../session/types.ts';

export interface Turn {
  readonly decision: Decision;
  /** Sum of what its event moved in the three tensions, hundredths: below nought it calmed. */
  readonly moved: number;
  /** Whether history took the same option. */
  readonly historical: boolean;
}

const MOST = 6;

/** The widest first; what moved no tension is left out. */
export function turnsOf(session: Session): Turn[] {
  const { world } = current(session);
  return world.decisions.filter(({ odds }) => odds === null)
    .map((decision) => ({ decision, moved: movedBy(world.ledger, decision), historical: decision.historical === decision.option }))
    .filter(({ moved }) => moved !== 0)
    .toSorted((a, b) => Math.abs(b.moved) - Math.abs(a.moved)).slice(0, MOST);
}

const movedBy = (ledger: ReturnType<typeof current>['world']['ledger'], { event, option, quarter }: Decision): number => ledger
  .filter(({ q, cause }) => q >= TENSION && q < TENSION + 3 && ((cause.id === event && cause.detail === option) || cause.via === event))
  .filter((entry) => entry.quarter >= quarter)
  .reduce((sum, { applied }) => sum + applied, 0);
