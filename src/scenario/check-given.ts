/** What the checks work on. */
import type { Scenario } from '../engine/scenario.ts';
import type { Gathered, Item } from './gather.ts';
import type { Context, EventName } from './names.ts';
import type { RawScenario } from './schema-scenario.ts';

/** What every check is given. */
export interface Check {
  readonly ctx: Context;
  readonly gathered: Gathered;
  readonly header: Item<RawScenario>;
  readonly scenario: Scenario;
  setElsewhere(flag: string): boolean;
}

/** The events and situations that the scenario plays. */
export const playedEvents = ({ ctx }: Check): EventName[] => [...ctx.names.events.values()].filter(({ index }) => index >= 0);
