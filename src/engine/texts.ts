/** Texts with variants: the first whose conditions hold. */
import { allHold } from './registry/conditions.ts';
import type { Scenario, Variant } from './scenario.ts';
import type { World } from './types.ts';

/** Text id of the first variant that fits the state, null where none does. */
export const textFor = (scenario: Scenario, world: World, variants: readonly Variant[]): string | null =>
  variants.find(({ when }) => allHold(scenario, world, when))?.text ?? null;
