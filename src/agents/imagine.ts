/**
 * A world that a capital may imagine from what it sees: the same table, what it does not know drawn anew, under
 * another luck than the campaign's own, so that nobody can foresee the dice or look into another's head.
 */
import { draw, ownState } from '../engine/index.ts';
import { resolveOf } from '../engine/ladder.ts';
import { drawLeanings } from '../engine/leaders.ts';
import { accountOf, COUNT_THEMED, HIGHEST, LOWEST } from '../engine/quantities.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Stop, View, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';

/** A draw of an event that has not been drawn yet: a hazard has no memory. */
const FRESH = 1_000_000;

/** One world, the `sample`th, as it may be behind this view (which must be whole), waiting at the stop; its own to change. */
export function imagine(scenario: Scenario, view: View, stop: Stop, sample: number): World {
  const world = ownState(view.seen);
  Object.assign(world, {
    key: luckOf(view, stop, sample), humans: [], keepLedger: false, ledger: [], decisions: [], waiting: stop,
    hazard: world.hazard.map(() => FRESH),
  });
  guess(world, view);
  CAPITALS.forEach((capital, index) => {
    if (capital === view.capital) return;
    drawLeanings({ scenario, world, out: [] }, index);
    if (stop.kind === 'orders' && !hasStillToSeal(world, capital)) world.agenda.push({ do: 'orders', capital });
  });
  const { ladder } = world;
  ladder?.sides.forEach((side, i) => {
    if (side !== view.capital) ladder.resolve[i] = resolveOf({ scenario, world, out: [] }, side, ladder.theatre);
  });
  return world;
}

/** Whether a capital's turn to seal is still to come. Those whose turn has passed seal anew: their envelopes are shut. */
const hasStillToSeal = ({ agenda }: World, capital: string): boolean =>
  agenda.some((task) => task.do === 'orders' && task.capital === capital);

/** Another luck for each sample and stop, the same for every choice that is weighed there. */
function luckOf({ seen, capital }: View, { kind }: Stop, sample: number): number {
  const name = `imagine/${capital}/${kind}/${sample}`;
  return draw(seen, name, '/high') * 10000 + draw(seen, name, '/low');
}

/** Others' hearts, anywhere within what is estimated of them; of the last quarter no more is known than of this one. */
function guess(world: World, { spread, seen }: View): void {
  const last = world.rows.length - 1;
  const before = last >= 0 ? world.rows[last]!.slice() : null;
  for (let q = 0; q < spread.length; q += 1) {
    if (spread[q] === 0) continue;
    const off = Math.round(((draw(world, 'imagine/', `${q}`) - 5000) * spread[q]!) / 5000);
    const value = Math.min(HIGHEST[q]!, Math.max(LOWEST[q]!, seen.q[q]! + off));
    if (q < COUNT_THEMED) world.q[accountOf(q)]! += value - world.q[q]!;
    world.q[q] = value;
    if (before) before[q] = value;
  }
  if (before) world.rows[last] = before;
}
