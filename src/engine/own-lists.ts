/** How deep rules change a state in place: whoever hands them a state that others keep gives it lists of its own first. */
import type { World } from './world.ts';

/** The lists of a state as copies, as deep as rules change them; all else may be shared. */
export function ownLists(world: World): Partial<World> {
  const lists: Record<string, unknown> = {};
  // Spread, not `slice`: of a frozen list, as sessions keep them, it is a hundred times as fast.
  for (const [key, value] of Object.entries(world)) if (Array.isArray(value)) lists[key] = [...(value as readonly unknown[])];
  return {
    ...(lists as Partial<World>),
    fading: world.fading.map((spike) => ({ ...spike })),
    wakes: world.wakes.map((wake) => ({ ...wake })),
    treaties: world.treaties.map((treaty) => ({ ...treaty })),
    ladder: world.ladder && { ...world.ladder, sides: [...world.ladder.sides], resolve: [...world.ladder.resolve], log: [...world.ladder.log] },
  };
}
