/** A lesson: the player sits in every seat in turn, and each is asked what the scenario's express cut names, and one desk a quarter. */
import type { Scenario } from '../engine/scenario.ts';
import type { Capital, Decision, Stop, World } from '../engine/types.ts';
import { current, watch } from './session.ts';
import type { Session } from './types.ts';

/** Passes by what a lesson does not ask, one watched stop after the other; any other session stays as it is, and so does a lesson without a cut. */
export function settleLesson(session: Session): Session {
  if (session.scenario.kind !== 'tutorial' || session.scenario.express === null) return session;
  let now = session;
  for (let { stop, world } = current(now); stop !== null && !isAsked(now.scenario, world, stop); { stop, world } = current(now)) {
    const next = watch(now, 'stop');
    if (next.refused) return now;
    now = next.session;
  }
  return now;
}

/** Whether a lesson asks: a decision of its cut, or the desk of the seat that took the quarter's last one. */
function isAsked(scenario: Scenario, world: World, stop: Stop): boolean {
  const seat = stop.capital as Capital;
  if (!world.humans.includes(seat)) return false;
  if (stop.kind === 'decision') return isCut(scenario, { event: stop.event, part: scenario.events.find(({ id }) => id === stop.event)?.parts[stop.part]?.id ?? null, capital: seat });
  return stop.kind === 'orders' && world.decisions.findLast((each) => each.quarter === world.quarter && isCut(scenario, each))?.capital === seat;
}

function isCut({ events, express }: Scenario, { event, part, capital }: Pick<Decision, 'event' | 'part' | 'capital'>): boolean {
  const found = events.find(({ id }) => id === event)?.parts.find(({ id }) => id === part);
  return found !== undefined && (express?.[capital as Capital] ?? []).includes(found.index);
}
