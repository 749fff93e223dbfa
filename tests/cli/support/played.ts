import { freeActor } from '../../../src/agents/free-actor.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import type { Reply, Stop } from '../../../src/engine/types.ts';
import { begin, current, step } from '../../../src/session/session.ts';
import type { Session } from '../../../src/session/types.ts';

/** The last option that is open, so that some departs from history; elsewhere the quietest reply. */
function replyTo(stop: Stop): Reply {
  switch (stop.kind) {
    case 'decision': return { kind: 'decision', option: stop.legal.findLast(({ refusal }) => refusal === null)!.id };
    case 'mandates': return { kind: 'mandates', mandates: stop.legal.slice(0, stop.choose) };
    case 'orders': return { kind: 'orders', orders: [] };
    case 'answer': return { kind: 'answer', answer: 'no' };
    case 'rung': return { kind: 'rung', move: 'hold' };
    case 'stance': return { kind: 'stance', stance: 'silent' };
  }
}

/** A campaign from Moscow's seat that takes the last option of each decision, so many stops long. */
export function played(scenario: Scenario, seed: string, stops: number): Session {
  let now = begin(scenario, { seed, gravity: 50, humans: ['SU'] }, freeActor({ difficulty: 'easy' }), 'easy');
  for (let count = 0; count < stops && current(now).stop; count += 1) {
    const next = step(now, replyTo(current(now).stop!));
    if (next.refused) throw new Error(next.refused.code);
    now = next.session;
  }
  return now;
}
