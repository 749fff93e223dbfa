/** Campaigns cut up into a step for every stop of anyone, so that each decision can be told, foretold, or taken over. */
import { freeActor } from '../agents/free-actor.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, Decision, Intervention, Refusal, Stop, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { recordCampaign } from '../session/record.ts';
import type { Recording } from '../session/record.ts';
import { begin, current, watch } from '../session/session.ts';
import type { Session } from '../session/types.ts';

/** How saves name a recording of history. */
export const OF_HISTORY = 'history';

/** History under a seed, with what is changed in it. */
export function recordedHistory(scenario: Scenario, seed: string, interventions: readonly Intervention[] = []): Session {
  let now = begin(scenario, { seed, gravity: 100, humans: [], interventions }, freeActor({ difficulty: 'normal' }), OF_HISTORY);
  while (current(now).stop !== null) {
    const next = watch(now, 'stop');
    if (next.refused) throw new Error(next.refused.code);
    now = next.session;
  }
  return now;
}

/** A campaign up to the step that its session looks at; why not where it does not play. */
export const recordedCampaign = (session: Session): Session | Refusal => {
  const done = ranOut(recordCampaign(session));
  return done.refused ?? done.session;
};

function ranOut(work: Recording): Extract<ReturnType<Recording['next']>, { done: true }>['value'] {
  for (let next = work.next(); ; next = work.next()) if (next.done) return next.value;
}

/** A decision with the world that it left. */
export interface Made { readonly decision: Decision; readonly world: World }

/** All decisions of a recording in their order, third countries' too. */
export const madeIn = ({ steps }: Session): Made[] => steps.flatMap(({ world }, index) =>
  world.decisions.slice(steps[index - 1]?.world.decisions.length ?? 0).map((decision) => ({ decision, world })));

/** A decision of one of the three capitals: the state and stop that wait for it, and what was then decided. */
export interface Asked extends Made { readonly capital: Capital; readonly before: World; readonly stop: Extract<Stop, { kind: 'decision' }> }

/** The decisions that can be foretold. */
export const askedIn = ({ steps }: Session): Asked[] => steps.flatMap(({ world: before, stop }, index): Asked[] => {
  const after = steps[index + 1]?.world;
  const decision = stop?.kind === 'decision' ? after?.decisions[before.decisions.length] : undefined;
  const capital = CAPITALS.find((id) => id === decision?.capital);
  return after && decision && capital && stop?.kind === 'decision' ? [{ before, stop, decision, capital, world: after }] : [];
});
