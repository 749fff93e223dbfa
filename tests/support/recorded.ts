import type { Recording } from '../../src/session/record.ts';
import type { Session } from '../../src/session/types.ts';

/** Runs a recording to its end. */
export function recorded(work: Recording): Session {
  for (let next = work.next(); ; next = work.next()) {
    if (!next.done) continue;
    if (next.value.refused) throw new Error(next.value.refused.code);
    return next.value.session;
  }
}
