/** The dispatches: what has happened, newest quarter first. */
import { CAPITALS } from '../../engine/types.ts';
import type { Happening, Quarter } from '../../engine/types.ts';
import { dispatchOf } from '../../words/happenings.ts';
import type { Dispatch } from '../../words/happenings.ts';
import { t } from '../../words/messages.ts';
import { quarterWords } from '../../words/names.ts';
import type { Situation } from './situation.ts';

export interface DispatchGroup { readonly quarter: Quarter; readonly title: string; readonly items: readonly Dispatch[] }

/** Dispatches of the last so many quarters up to the step that is shown. */
export function dispatchGroups(situation: Situation, quarters: number): DispatchGroup[] {
  const { session, step, world } = situation;
  const from = world.quarter - quarters + 1;
  const groups = new Map<Quarter, Dispatch[]>();
  for (let i = step; i >= 0; i -= 1) {
    const { happenings, world: then } = session.steps[i]!;
    if (then.quarter < from) break;
    for (const happening of happenings.toReversed()) collect(groups, situation, happening, from);
  }
  return [...groups.keys()].toSorted((a, b) => b - a)
    .map((quarter) => ({ quarter, title: titleOf(situation, quarter), items: groups.get(quarter)! }));
}

const titleOf = ({ scenario }: Situation, quarter: Quarter): string =>
  (quarter > scenario.to ? t('table:situation.headingEpilogue', { quarter: quarterWords(quarter) }) : quarterWords(quarter));

function collect(groups: Map<Quarter, Dispatch[]>, situation: Situation, happening: Happening, from: Quarter): void {
  if (happening.quarter < from) return;
  const told = tell(situation, happening);
  if (!told) return;
  const group = groups.get(happening.quarter);
  if (group) group.push(told);
  else groups.set(happening.quarter, [told]);
}

/** The dispatch of one happening, for this reader, with the numbers of its own quarter; in public only what every capital has heard of. */
export function tell({ scenario, capital, seen, world, covered }: Situation, happening: Happening): Dispatch | null {
  const q = world.rows[happening.quarter - scenario.from] ?? seen.q;
  if (covered && CAPITALS.some((each) => dispatchOf({ scenario, capital: each, q }, happening) === null)) return null;
  return dispatchOf({ scenario, capital, q }, happening);
}
