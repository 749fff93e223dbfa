/** What a choice is foreseen to change: computed from the view by the same effects that will run. */
import { OTHER_SIZE } from './constants.ts';
import { orderEffects, weighed } from './order-effects.ts';
import { actOf } from './acts.ts';
import { capitalIndex, COUNT, HIGHEST, LOWEST, PRESTIGE } from './quantities.ts';
import { removed } from './registry/effects.ts';
import type { Effect, Option, Scenario } from './scenario.ts';
import type { Foreseen, Order, View, World } from './types.ts';

/** One way that chance nodes may fall: its probability and the total change by quantity. */
interface Path { chance: number; readonly by: Readonly<Record<number, number>> }
/** More branches than this are not told apart. */
const MOST_PATHS = 16;

/** Foreseen changes of a list of effects, one line a quantity, in the order of the effects. */
export function previewEffects(_scenario: Scenario, world: World, effects: readonly Effect[]): Foreseen[] {
  const because: Record<number, string | null> = {};
  const order: number[] = [];
  const paths = follow(world, effects, [{ chance: 1, by: {} }], (q, why) => {
    if (q in because) return;
    because[q] = why;
    order.push(q);
  });
  return order.map((q) => foresee(world, q, paths, because[q] ?? null)).filter(({ low, high }) => low !== 0 || high !== 0);
}

type Note = (q: number, because: string | null) => void;

function follow(world: World, effects: readonly Effect[], paths: readonly Path[], note: Note): Path[] {
  let now: Path[] = [...paths];
  for (const effect of effects) {
    if (effect.clause !== undefined && removed(world, effect.clause)) continue;
    if (effect.do === 'shift' && effect.q < COUNT) {
      note(effect.q, effect.because);
      now = now.map(({ chance, by }) => ({ chance, by: { ...by, [effect.q]: (by[effect.q] ?? 0) + effect.by } }));
    } else if (effect.do === 'chance') {
      const share = effect.chance / 100;
      const weigh = (part: number): Path[] => now.map(({ chance, by }) => ({ chance: chance * part, by }));
      now = [...follow(world, effect.then, weigh(share), note), ...follow(world, effect.else, weigh(1 - share), note)].slice(0, MOST_PATHS);
    }
  }
  return now;
}

function foresee(world: World, q: number, paths: readonly Path[], because: string | null): Foreseen {
  const now = world.q[q]!;
  const room = (by: number): number => Math.min(HIGHEST[q]!, Math.max(LOWEST[q]!, now + by)) - now;
  const ends = paths.map(({ by }) => room(by[q] ?? 0));
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (low === high) return { q, low, high, chance: 100, certainty: 'sure', because };
  const idle = ends.includes(0) && new Set(ends).size === 2;
  if (!idle) return { q, low, high, chance: 100, certainty: 'range', because };
  let chance = 0;
  paths.forEach((path, i) => { if (ends[i] !== 0) chance += path.chance; });
  const value = ends.find((end) => end !== 0)!;
  return { q, low: value, high: value, chance: Math.round(chance * 100), certainty: 'chance', because };
}

/** Foreseen changes of an option, from what a capital knows. */
export const previewOption = (scenario: Scenario, view: View, option: Option): Foreseen[] =>
  previewEffects(scenario, view.seen, option.effects);

/** Foreseen changes of an order if it is carried out, and if it is refused in public. */
export function previewOrder(scenario: Scenario, view: View, order: Order): { readonly yes: readonly Foreseen[]; readonly no: readonly Foreseen[] } {
  const yes = previewEffects(scenario, view.seen, weighed(view.seen, orderEffects(order)));
  if (!actOf(order.act)!.answer || order.covert) return { yes, no: [] };
  const q = PRESTIGE + capitalIndex(order.from);
  const snub: Effect = { do: 'shift', q, by: -OTHER_SIZE.S, theme: 1, because: 'rule.public-no', card: null, fades: 0 };
  return { yes, no: previewEffects(scenario, view.seen, [snub]) };
}
