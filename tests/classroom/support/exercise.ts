/** A small exercise on a small scenario that ships, and groups that play it. */
import { freeActor } from '../../../src/agents/free-actor.ts';
import { attemptOf, emptyAnswer } from '../../../src/classroom/attempt.ts';
import type { Attempt } from '../../../src/classroom/attempt.ts';
import type { Exercise } from '../../../src/classroom/exercise.ts';
import { seatsOf } from '../../../src/classroom/exercise.ts';
import { beginExercise, stageScenario } from '../../../src/classroom/stage.ts';
import { loadScenario } from '../../../src/cli/scenario-files.ts';
import { viewFor } from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import type { Capital, Reply } from '../../../src/engine/types.ts';
import { current, step } from '../../../src/session/session.ts';
import type { Session } from '../../../src/session/types.ts';

export const decide = freeActor({ difficulty: 'normal' });

export const ussuri = (): Scenario => loadScenario('ussuri-1969').scenario!;

export const small: Exercise = {
  format: 1,
  program: 'three-capitals-exercise',
  id: 'no-shots',
  version: 1,
  title: 'No shots on the ice',
  question: 'Did the shots of March 1969 turn China to America?',
  brief: 'You are in Beijing.',
  cards: [5],
  minutes: 40,
  board: '',
  scenario: 'ussuri-1969',
  from: '1968Q3',
  to: '1969Q3',
  express: true,
  divergence: { title: 'No shots on the ice', about: 'The patrol does not fire.', set: ['zhenbao-march-2=never'] },
  side: 'CN',
  locked: [],
  seed: 'class',
  leanings: false,
  gravity: 50,
  level: 'normal',
  reveal: 'end',
  prompts: [
    { id: 'war', kind: 'forecast', concept: 'consequence', at: 'start', required: true, text: 'How likely?', source: null, curve: null, forecasts: [{ id: 'border-war', text: 'A border battle', metric: 'outcome:sinoSovietBorderWar' }] },
    { id: 'why', kind: 'reflect', concept: 'cause', at: 'end', required: true, text: 'Why?', source: null, forecasts: [], curve: null },
  ],
  rubric: [{ concept: 'cause', text: 'Names two causes and weighs them.' }],
  sources: [],
  notes: '',
};

/** Plays on as a group that a free actor advises and that starts nothing of its own, until so many replies were given or the campaign is over. */
export function playSome(session: Session, replies = Infinity): Session {
  let now = session;
  for (let given = 0; given < replies; given += 1) {
    const { stop, world } = current(now);
    if (stop === null) break;
    const reply: Reply = stop.kind === 'orders' ? { kind: 'orders', orders: [] } : decide(now.scenario, viewFor(now.scenario, world, stop.capital as Capital), stop);
    const next = step(now, reply);
    if (next.refused) throw new Error(next.refused.code);
    now = next.session;
  }
  return now;
}

/** What a group hands in after so many replies. */
export function played(exercise: Exercise, scenario: Scenario, { seed = 'class', replies = Infinity } = {}): Attempt {
  const group = { seed, seats: seatsOf(exercise, scenario.sides[0]!) };
  const session = playSome(beginExercise({ scenario: stageScenario(scenario, exercise), exercise, decide }, group), replies);
  const answers = exercise.prompts.map((prompt) => ({ ...emptyAnswer(prompt), claim: 'It did', because: 'of the border', forecasts: Object.fromEntries(prompt.forecasts.map(({ id }) => [id, 30])) }));
  return attemptOf(session, { scenario, exercise, ...group, group: '', answers });
}
