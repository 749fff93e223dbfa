/** The checker: what a file may say but should not. Every fault is told at once. */
import { checkEvidence } from './check-evidence.ts';
import { checkFlow } from './check-flow.ts';
import type { Check } from './check-given.ts';
import { checkRanges } from './check-ranges.ts';
import { checkReferences } from './check-references.ts';
import { checkTexts } from './check-texts.ts';

/** Runs every tier above schema. */
export function checkScenario(check: Check): void {
  checkReferences(check);
  checkRanges(check);
  checkFlow(check);
  checkEvidence(check);
  checkTexts(check);
}
