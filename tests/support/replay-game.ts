import type { Scenario } from '../../src/engine/scenario.ts';
import { recordHistory } from '../../src/session/record.ts';
import type { Recording } from '../../src/session/record.ts';
import type { Session } from '../../src/session/types.ts';
import { chroniclers, recordedGame } from '../../src/ui/app/game.ts';
import type { Game } from '../../src/ui/app/game.ts';

/** Runs a recording to its end. */
export function recorded(work: Recording): Session {
  for (let next = work.next(); ; next = work.next()) {
    if (!next.done) continue;
    if (next.value.refused) throw new Error(next.value.refused.code);
    return next.value.session;
  }
}

/** History as the replay plays it, at its opening. */
export const replayGame = (scenario: Scenario): Game => recordedGame(recorded(recordHistory(scenario, chroniclers())));
