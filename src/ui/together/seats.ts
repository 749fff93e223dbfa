/** Whose turn it is where one table is handed round: what may be taken back, what a seat finds when it sits down again. */
import type { Capital, Happening, Refusal, Stop } from '../../engine/types.ts';
import { current, undoRefusal } from '../../session/session.ts';
import type { Session } from '../../session/types.ts';
import { isTogether } from '../model/situation.ts';

/** Who has to come to the table before it may be seen; `opened` where the envelopes of all have just been opened. */
export interface Hand { readonly to: Capital; readonly opened: boolean }

/** Whether the last step opened the envelopes: the last seat has sealed, and all came out together. */
export function isOpened({ steps, cursor }: Session): boolean {
  const { entry, world } = steps[cursor]!;
  return entry?.kind === 'reply' && entry.reply.kind === 'orders' && world.sealed.length === 0;
}

/** Whose eyes look, null while the table is covered, and at which step they began to. */
export interface Eyes { readonly eyes: Capital | null; readonly since: number | null }

/** Who has to come to the table; null where the seat whose eyes look is the one that is asked, or nobody is. */
export function handOf(session: Session, { eyes, since }: Eyes): Hand | null {
  const { stop } = current(session);
  if (!isTogether(session) || stop === null) return null;
  const [to, opened] = [seatOf(stop), isOpened(session) && since !== session.cursor];
  return eyes === to && !opened ? null : { to, opened };
}

const seatOf = ({ capital }: Stop): Capital => capital as Capital;

/** Why the last step cannot be taken back by whoever looks: only one's own can, or anybody's while the table is covered. */
export function takeBackRefusal(session: Session, eyes: Capital | null): Refusal | null {
  const refused = undoRefusal(session);
  if (refused || !isTogether(session) || eyes === null) return refused;
  const before = session.steps[session.cursor - 1]!.stop;
  return before?.capital === eyes ? null : { code: 'session/other-seat', params: {} };
}

/** Index of the step that a seat made last; the opening where it has made none. */
export function lastStepOf({ steps, cursor }: Session, seat: Capital): number {
  for (let i = cursor; i > 0; i -= 1) if (steps[i]!.entry?.kind === 'reply' && steps[i - 1]!.stop?.capital === seat) return i;
  return 0;
}

/** What has happened since a seat decided last, what came of that included. */
export const newsFor = (session: Session, seat: Capital): Happening[] =>
  session.steps.slice(lastStepOf(session, seat), session.cursor + 1).flatMap(({ happenings }) => happenings);
