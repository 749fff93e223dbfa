/** What a choice is foreseen to change: computed from the view by the same effects that will run. */
import { OTHER_SIZE } from './constants.ts';
import { actOf } from './acts.ts';
import { capitalIndex, PRESTIGE } from './quantities.ts';
import { effectsNow } from './situated-effects.ts';
import { emptySpan, spanOf, waysOf } from './ways.ts';
import type { Effect, Option, Scenario } from './scenario.ts';
import type { Foreseen, Order, View, World } from './types.ts';

/** Foreseen changes of a list of effects, one line a quantity, in the order of the effects. `by` is who would do it. */
export function previewEffects(scenario: Scenario, world: World, effects: readonly Effect[], by = ''): Foreseen[] {
  const ways = waysOf({ scenario, world, by }, effects);
  const span = emptySpan();
  return ways.q.flatMap((q, place) => {
    spanOf(span, world, ways, place);
    const { low, high, chance, certainty } = span;
    return low === 0 && high === 0 ? [] : [{ q, low, high, chance, certainty, because: ways.because[place]! }];
  });
}

/** Foreseen changes of an option, from what a capital knows. */
export const previewOption = (scenario: Scenario, view: View, option: Option): Foreseen[] =>
  previewEffects(scenario, view.seen, option.effects, view.capital);

/** Foreseen changes of an order if it is carried out, and if it is refused in public. */
export function previewOrder(scenario: Scenario, view: View, order: Order): { readonly yes: readonly Foreseen[]; readonly no: readonly Foreseen[] } {
  const yes = previewEffects(scenario, view.seen, effectsNow(scenario, view.seen, order));
  if (!actOf(order.act)!.answer || order.covert) return { yes, no: [] };
  const q = PRESTIGE + capitalIndex(order.from);
  const snub: Effect = { do: 'shift', q, by: -OTHER_SIZE.S, theme: 1, because: 'rule.public-no', card: null, fades: 0 };
  return { yes, no: previewEffects(scenario, view.seen, [snub]) };
}
