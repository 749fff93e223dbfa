/** How deep rules change a state in place: whoever hands them a state that others keep gives them one with lists of its own. */
import { stateOf } from './world.ts';
import type { World } from './world.ts';

/** The same state with lists of its own, as deep as rules change them; all else is shared. */
export function ownState(world: World): World {
  const own = stateOf(world);
  const lists = own as unknown as Record<string, unknown>;
  // Spread, not `slice`: of a frozen list, as sessions keep them, it is a hundred times as fast.
  for (const key in lists) if (Array.isArray(lists[key])) lists[key] = [...(lists[key] as readonly unknown[])];
  own.fading = world.fading.map((spike) => ({ ...spike }));
  own.wakes = world.wakes.map((wake) => ({ ...wake }));
  own.treaties = world.treaties.map((treaty) => ({ ...treaty }));
  own.ladder = world.ladder && { ...world.ladder, sides: [...world.ladder.sides], resolve: [...world.ladder.resolve], log: [...world.ladder.log] };
  const open = own.ledger.length - 1;
  if (open >= 0) own.ledger[open] = [...own.ledger[open]!];
  return own;
}
