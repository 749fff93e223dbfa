/** The checker: what a file may say but should not. Every fault is told at once. */
import type { Scenario } from '../engine/scenario.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkFlow } from './check-flow.ts';
import { checkRanges } from './check-ranges.ts';
import { checkReferences } from './check-references.ts';
import { checkTexts } from './check-texts.ts';
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

/** Runs every tier above schema. */
export function checkScenario(check: Check): void {
  checkReferences(check);
  checkRanges(check);
  checkFlow(check);
  checkEvidence(check);
  checkTexts(check);
}

/** The events and situations that the scenario plays. */
export const playedEvents = ({ ctx }: Check): EventName[] => [...ctx.names.events.values()].filter(({ index }) => index >= 0);
