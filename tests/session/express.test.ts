/** An express campaign: the humans are asked what it is cut to, and nothing else. */
import { describe, expect, it } from 'vitest';
import { freeActor } from '../../src/agents/free-actor.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import type { Setup } from '../../src/engine/types.ts';
import { parseSave } from '../../src/session/parse-save.ts';
import { fromSave, toSave } from '../../src/session/saves.ts';
import { begin, current, step } from '../../src/session/session.ts';
import type { Session } from '../../src/session/types.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const whole = playableScenario();
const partOf = (event: string): number => whole.events.find(({ id }) => id === event)!.parts[0]!.index;
const scenario: Scenario = { ...whole, express: { US: [partOf('talks'), partOf('visit')], SU: [], CN: [partOf('clash')] } };
const easy = freeActor({ difficulty: 'easy' });
const setup = (more: Partial<Setup> = {}): Setup => ({ seed: 'express', gravity: 90, humans: ['US'], ...more });

/** What was asked on the way to the end, each answered with its first legal option. */
function asked(first: Session): { session: Session; events: string[]; kinds: Set<string> } {
  let session = first;
  const events: string[] = [];
  const kinds = new Set<string>();
  for (let { stop } = current(session); stop !== null; { stop } = current(session)) {
    kinds.add(stop.kind);
    if (stop.kind !== 'decision') throw new Error(`asked for ${stop.kind}`);
    events.push(stop.event);
    const next = step(session, { kind: 'decision', option: stop.legal.find(({ refusal }) => refusal === null)!.id });
    if (next.refused) throw new Error(next.refused.code);
    session = next.session;
  }
  return { session, events, kinds };
}

describe('an express campaign', () => {
  it('asks the express decisions of the capital, and ends', () => {
    const { session, events, kinds } = asked(begin(scenario, setup({ express: true }), easy, 'easy'));
    expect(events).toEqual(['talks', 'visit']);
    expect([...kinds]).toEqual(['decision']);
    expect(current(session).world.over).not.toBeNull();
  });

  it('asks everything where it is not wished for, or where the scenario has no express cut', () => {
    expect(current(begin(scenario, setup(), easy, 'easy')).stop!.kind).toBe('mandates');
    expect(current(begin(whole, setup({ express: true }), easy, 'easy')).stop!.kind).toBe('mandates');
  });

  it('is saved in a few lines and runs again to the same state', () => {
    const { session } = asked(begin(scenario, setup({ express: true }), easy, 'easy'));
    const parsed = parseSave(JSON.stringify(toSave(session)));
    if (parsed.refused) throw new Error(parsed.refused.code);
    expect(parsed.save.log).toHaveLength(2);
    expect(fromSave(parsed.save, scenario, easy).refused).toBeNull();
  });
});
