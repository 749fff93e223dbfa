/** What would have turned another capital's decision is said in a sentence, and running a step again changes nothing. */
import { describe, expect, it } from 'vitest';
import { freeActor } from '../../../src/agents/free-actor.ts';
import { loadScenario } from '../../../src/cli/scenario-files.ts';
import { hashWorld, viewFor } from '../../../src/engine/index.ts';
import type { Capital } from '../../../src/engine/types.ts';
import { begin, current, step } from '../../../src/session/session.ts';
import { rerun, stepOfDecision } from '../../../src/session/thoughts.ts';
import type { Session } from '../../../src/session/types.ts';
import { flipSentence } from '../../../src/ui/model/flip-model.ts';

const scenario = loadScenario('ussuri-1969').scenario!;
const easy = freeActor({ difficulty: 'easy' });

/** A campaign of Washington's, played to its end by an easy actor. */
function played(): Session {
  let session = begin(scenario, { seed: 'flip', gravity: 0, humans: ['US'] }, freeActor({ difficulty: 'normal' }), 'normal');
  for (let { stop, world } = current(session); stop; { stop, world } = current(session)) {
    const done = step(session, easy(scenario, viewFor(scenario, world, stop.capital as Capital), stop));
    if (done.refused) throw new Error(done.refused.code);
    session = done.session;
  }
  return session;
}

const session = played();
const { world } = current(session);
const others = world.decisions.flatMap((made, index) => (made.capital !== 'US' && made.odds !== null ? [{ made, index }] : []));

describe('what was behind a decision of another capital', () => {
  it('is heard again as it was decided, and the session stays as it is', () => {
    const before = hashWorld(world);
    for (const { made, index } of others) {
      const heard: (number | undefined)[] = [];
      rerun(session, stepOfDecision(session, index), (view, stop, reply) => {
        if (stop.kind === 'decision' && stop.event === made.event && stop.capital === made.capital && reply.kind === 'decision' && reply.option === made.option) heard.push(reply.odds);
      });
      expect(heard).toContain(made.odds);
    }
    expect(hashWorld(current(session).world)).toBe(before);
  });

  it('is told with the number that would have turned it, where there is one', () => {
    const sentences = others.map(({ index }) => flipSentence(session, index));
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) expect(sentence).toMatch(/^(With .+ at −?\d+ or (more|less), the likeliest choice would have been another: “.+”\.|No one number .+)$/);
    expect(sentences.some((sentence) => sentence.startsWith('With'))).toBe(true);
  });
});
