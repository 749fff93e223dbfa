/** Where a table's role cards begin: the scenario's opening, or the quarter in which the groups take their seats. */
import { newCampaign, quarterOf } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Quarter, World } from '../../engine/types.ts';
import { begin, current, watch } from '../../session/session.ts';
import type { Session } from '../../session/types.ts';
import { chroniclers } from '../app/game.ts';

/** The opening, or what history has come to by a later quarter. */
export function worldAt(scenario: Scenario, quarter: Quarter): World {
  if (quarter <= scenario.from) return newCampaign(scenario, { seed: '', gravity: 0, humans: [], keepLedger: false });
  let session = begin(scenario, { seed: '', gravity: 100, humans: [], keepLedger: false }, chroniclers(), 'normal');
  while (current(session).stop !== null && current(session).world.quarter < quarter) {
    const next = watch(session, 'quarter');
    if (next.refused) break;
    session = next.session;
  }
  return current(session).world;
}

/** The quarter in which seats were last taken; the opening where nobody joined later. */
export function joinedIn({ scenario, steps }: Pick<Session, 'scenario' | 'steps'>): Quarter {
  return steps.findLast(({ entry }) => entry?.kind === 'seats')?.world.quarter ?? scenario.from;
}

/** The quarter that such an address names; the opening where it names none of the scenario's. */
export function quarterAsked({ from, to }: Pick<Scenario, 'from' | 'to'>, word: string): Quarter {
  const asked = /^\d{4}Q[1-4]$/.test(word) ? quarterOf(word) : from;
  return asked > from && asked <= to ? asked : from;
}
