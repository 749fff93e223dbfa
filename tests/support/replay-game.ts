import type { Scenario } from '../../src/engine/scenario.ts';
import { recordHistory } from '../../src/session/record.ts';
import { chroniclers, recordedGame } from '../../src/ui/app/game.ts';
import type { Game } from '../../src/ui/app/game.ts';
import { recorded } from './recorded.ts';

/** History as the replay plays it, at its opening. */
export const replayGame = (scenario: Scenario): Game => recordedGame(recorded(recordHistory(scenario, chroniclers())));
