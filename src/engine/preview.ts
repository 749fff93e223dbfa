/** What a choice is foreseen to change: computed from the view by the same effects that will run. */
import { OTHER_SIZE } from './constants.ts';
import { actOf } from './acts.ts';
import { rangeOf } from './ledger.ts';
import { capitalIndex, PRESTIGE } from './quantities.ts';
import { removed } from './registry/effects.ts';
import { effectsNow } from './situated-effects.ts';
import { indirect } from './tally.ts';
import type { Change, Look } from './tally.ts';
import type { Effect, Option, Scenario } from './scenario.ts';
import type { Foreseen, Order, View, World } from './types.ts';

/** One way that chance nodes may fall: its probability and the total change by quantity. */
interface Path { chance: number; readonly by: Readonly<Record<number, number>> }
/** More branches than this are not told apart. */
const MOST_PATHS = 16;

/** A look that notes why a quantity changes. */
interface NotingLook extends Look { readonly note: (q: number, because: string | null) => void }

/** Foreseen changes of a list of effects, one line a quantity, in the order of the effects. `by` is who would do it. */
export function previewEffects(scenario: Scenario, world: World, effects: readonly Effect[], by = ''): Foreseen[] {
  const because: Record<number, string | null> = {};
  const order: number[] = [];
  const note = (q: number, why: string | null): void => {
    if (q in because) return;
    because[q] = why;
    order.push(q);
  };
  const paths = follow({ scenario, world, by, note }, effects, [{ chance: 1, by: {} }]);
  return order.map((q) => foresee(world, q, paths, because[q] ?? null)).filter(({ low, high }) => low !== 0 || high !== 0);
}

function follow(look: NotingLook, effects: readonly Effect[], paths: readonly Path[]): Path[] {
  let now: Path[] = [...paths];
  for (const effect of effects) {
    if (effect.clause !== undefined && removed(look.world, effect.clause)) continue;
    if (effect.do === 'chance') now = parted(look, now, effect);
    else if (effect.do === 'shift') now = moved(look, now, effect);
    else for (const change of indirect(look, effect)) now = moved(look, now, change);
  }
  return now;
}

function moved({ note }: NotingLook, paths: readonly Path[], change: Change): Path[] {
  note(change.q, change.because);
  return paths.map(({ chance, by }) => ({ chance, by: { ...by, [change.q]: (by[change.q] ?? 0) + change.by } }));
}

/** Both ways of a chance, with the leaning to history that the draw itself has. */
function parted(look: NotingLook, paths: readonly Path[], { chance: percent, history, then, else: other }: Extract<Effect, { do: 'chance' }>): Path[] {
  const { gravity } = look.world;
  const share = (percent * (100 - gravity) + (history ? 100 * gravity : 0)) / 10000;
  const way = (effects: readonly Effect[], part: number): Path[] =>
    (part > 0 ? follow(look, effects, paths.map(({ chance, by }) => ({ chance: chance * part, by }))) : []);
  return [...way(then, share), ...way(other, 1 - share)].slice(0, MOST_PATHS);
}

function foresee(world: World, q: number, paths: readonly Path[], because: string | null): Foreseen {
  const now = world.q[q]!;
  const [lowest, highest] = rangeOf(world, q);
  const room = (by: number): number => Math.min(highest, Math.max(lowest, now + by)) - now;
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
  previewEffects(scenario, view.seen, option.effects, view.capital);

/** Foreseen changes of an order if it is carried out, and if it is refused in public. */
export function previewOrder(scenario: Scenario, view: View, order: Order): { readonly yes: readonly Foreseen[]; readonly no: readonly Foreseen[] } {
  const yes = previewEffects(scenario, view.seen, effectsNow(scenario, view.seen, order));
  if (!actOf(order.act)!.answer || order.covert) return { yes, no: [] };
  const q = PRESTIGE + capitalIndex(order.from);
  const snub: Effect = { do: 'shift', q, by: -OTHER_SIZE.S, theme: 1, because: 'rule.public-no', card: null, fades: 0 };
  return { yes, no: previewEffects(scenario, view.seen, [snub]) };
}
