/**
 * What free actors replied in the campaigns without any change. Many experiments are held against the same ones: with
 * their replies at hand the rules alone play them once more, to the same states, in a quarter of the time.
 */
import type { Scenario } from '../engine/scenario.ts';
import type { Sample, Tape } from './campaigns.ts';

/** Tapes of one scenario and sample by run. */
interface Shelf { readonly scenario: Scenario; readonly key: string; readonly tapes: Map<number, Tape> }

/** What was used last stands last. */
const shelves: Shelf[] = [];
let most = 0;

/** Keeps the replies of so many campaigns from now on, and none of those before: for who lives longer than one job. None are kept at first. */
export function keepTapes(number: number): void {
  most = number;
  shelves.length = 0;
}

/** The tapes of a sample's runs without changes, wound back; one may have to be filled yet, null where no more are kept. */
export function tapesOf(scenario: Scenario, { seed, gravity, difficulty, since = 0 }: Sample): (run: number) => Tape | null {
  const key = JSON.stringify([seed, gravity, difficulty, since]);
  return (run) => (most === 0 ? null : tapeIn(shelfOf(scenario, key), run));
}

function tapeIn({ tapes }: Shelf, run: number): Tape | null {
  const known = tapes.get(run);
  if (known) known.given = 0;
  else if (hasRoom()) tapes.set(run, { replies: [], given: 0 });
  return tapes.get(run) ?? null;
}

function shelfOf(scenario: Scenario, key: string): Shelf {
  const at = shelves.findIndex((each) => each.scenario === scenario && each.key === key);
  const shelf = at >= 0 ? shelves.splice(at, 1)[0]! : { scenario, key, tapes: new Map<number, Tape>() };
  shelves.push(shelf);
  return shelf;
}

/** Whether one more may be kept; what was not used for longest goes first. */
function hasRoom(): boolean {
  const kept = (): number => shelves.reduce((sum, { tapes }) => sum + tapes.size, 0);
  while (kept() >= most && shelves.length > 1) shelves.shift();
  return kept() < most;
}
