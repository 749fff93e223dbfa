/** A lesson under way: an exercise, what was written so far, and the game once the seats are taken. Every change is kept at once. */
import { freeActor } from '../../agents/free-actor.ts';
import { attemptOf, emptyAnswer } from '../../classroom/attempt.ts';
import type { Answer, Attempt } from '../../classroom/attempt.ts';
import { parseAttempt } from '../../classroom/attempt-schema.ts';
import { exerciseFaults } from '../../classroom/check-exercise.ts';
import { exerciseMark, seatsOf } from '../../classroom/exercise.ts';
import type { Exercise, Prompt } from '../../classroom/exercise.ts';
import { restore } from '../../classroom/lms-state.ts';
import { promptStates } from '../../classroom/prompts.ts';
import type { PromptState } from '../../classroom/prompts.ts';
import { beginExercise, stageScenario } from '../../classroom/stage.ts';
import { resume } from '../../classroom/verify.ts';
import { ENGINE_VERSION, quarterOf } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Capital, Decide } from '../../engine/types.ts';
import type { Session } from '../../session/types.ts';
import { gameOn } from '../app/game.ts';
import type { Game } from '../app/game.ts';
import { announce } from '../focus/announce.ts';
import { takeScenario } from '../scenario-shelf.ts';
import { keepAttempt, keptAttempts } from '../store/attempt-store.ts';
import { t } from '../../words/messages.ts';
import { keptByLms, tellLms, tellLmsSoon } from './lms.ts';

export interface Lesson {
  readonly exercise: Exercise;
  /** The scenario that ships; the game's is the exercise's cut of it. */
  readonly scenario: Scenario;
  readonly game: () => Game | null;
  readonly group: () => string;
  readonly call: (group: string) => void;
  /** The seat that was chosen; null where none was, or none can be. */
  readonly seat: () => Capital | null;
  readonly choose: (seat: Capital) => void;
  readonly answer: (prompt: Prompt) => Answer;
  readonly write: (answer: Answer) => void;
  readonly states: () => readonly PromptState[];
  /** Takes the seats: from here on there is a game. */
  readonly begin: () => void;
  readonly attempt: () => Attempt;
  /** Tells a school's system how things stand. */
  readonly tell: () => void;
}

interface Held { seats: readonly Capital[]; chosen: boolean; seed: string; group: string; answers: readonly Answer[]; game: Game | null }

interface Bound { readonly exercise: Exercise; readonly scenario: Scenario }

const decideOf = ({ level }: Exercise): Decide => freeActor({ difficulty: level });

let running: Lesson | null = null;

/** The lesson on an exercise: the one that runs, what was kept of it, or a new one. */
export async function takeLesson(exercise: Exercise, scenario: Scenario): Promise<Lesson> {
  const mark = exerciseMark(exercise);
  if (running !== null && exerciseMark(running.exercise) === mark) return running;
  const bound = { exercise, scenario };
  // Where a school's system is there, it knows whose work this is; what this machine keeps may be somebody else's.
  const kept = keptByLms() === null ? await fromStore(bound, mark) : fromLms(bound);
  // Whoever asked meanwhile has it already: two lessons on one exercise would write over each other.
  if (running !== null && exerciseMark(running.exercise) === mark) return running;
  running = lessonOf(bound, kept ?? fresh(bound));
  return running;
}

/** A new attempt at the same exercise; what was written before is written over. */
export function takeAgain({ exercise, scenario }: Lesson): Lesson {
  running = lessonOf({ exercise, scenario }, fresh({ exercise, scenario }));
  return running;
}

/** The lesson that runs, or the one that was worked on last; null where there is none. */
export async function lastLesson(): Promise<Lesson | null> {
  if (running !== null) return running;
  const [newest] = await keptAttempts();
  const parsed = newest ? parseAttempt(newest.text) : null;
  if (!parsed || parsed.refused) return null;
  const { exercise } = parsed.attempt;
  const scenario = await takeScenario(exercise.scenario);
  return scenario && exerciseFaults(exercise, scenario).length === 0 ? takeLesson(exercise, scenario) : null;
}

function fresh({ exercise }: Bound): Held {
  const seats = seatsOf(exercise, null);
  return { seats, chosen: seats.length > 0, seed: exercise.seed ?? `group-${Date.now().toString(36)}`, group: '', answers: [], game: null };
}

async function fromStore(bound: Bound, mark: string): Promise<Held | null> {
  const kept = (await keptAttempts()).find((each) => each.mark === mark);
  const parsed = kept ? parseAttempt(kept.text) : null;
  if (!kept || !parsed || parsed.refused || exerciseMark(parsed.attempt.exercise) !== mark) return null;
  return held(bound, parsed.attempt, kept);
}

function held({ exercise, scenario }: Bound, attempt: Attempt, { begun, chosen }: { readonly begun: boolean; readonly chosen: boolean }): Held {
  const { seats, seed, group, answers } = attempt;
  const game = begun ? gameOn(resume(attempt, scenario, decideOf(exercise))) : null;
  return { seats: chosen ? seats : seatsOf(exercise, null), chosen, seed, group, answers, game };
}

/** What a school's system kept for the pupil. */
function fromLms(bound: Bound): Held | null {
  const data = keptByLms();
  if (data === null || data === '') return null;
  const { refused, ...rest } = restore(data, { ...bound, decide: decideOf(bound.exercise) });
  return refused || !('attempt' in rest) ? null : held(bound, rest.attempt, { begun: true, chosen: true });
}

function lessonOf(bound: Bound, now: Held): Lesson {
  const { exercise, scenario } = bound;
  const mark = exerciseMark(exercise);
  const attempt = attemptMaker(bound, now);
  const keep = (): void => void keepAttempt({ mark, text: JSON.stringify(attempt()), begun: now.game !== null, chosen: now.chosen, at: Date.now() })
    .catch((error: unknown) => announce(t('lesson:notKept', { why: String(error) }), 'own'));
  const tell = (): void => { if (now.game) tellLms({ exercise, scenario, session: now.game.session(), seats: now.seats, answers: now.answers }, attempt()); };
  const follow = (game: Game): void => void game.onChange(({ kind }) => { if (kind !== 'look') { keep(); tell(); } });
  if (now.game) follow(now.game);
  return {
    exercise, scenario, attempt, tell,
    game: () => now.game,
    group: () => now.group,
    call: (group) => { now.group = group; keep(); },
    seat: () => (now.chosen && now.seats.length === 1 ? now.seats[0]! : null),
    choose: (seat) => { Object.assign(now, { seats: seatsOf(exercise, seat), chosen: true }); keep(); },
    answer: (prompt) => now.answers.find((each) => each.prompt === prompt.id) ?? emptyAnswer(prompt),
    write: (answer) => { now.answers = [...now.answers.filter((each) => each.prompt !== answer.prompt), answer]; keep(); tellLmsSoon(tell); },
    states: () => promptStates({ exercise, scenario, session: now.game?.session() ?? null, answers: now.answers }),
    begin: () => {
      now.game = gameOn(beginExercise({ scenario: stageScenario(scenario, exercise), exercise, decide: decideOf(exercise) }, now));
      follow(now.game);
      keep();
      tell();
    },
  };
}

/** Makes the attempt as it stands; a state is written out once, since letters come faster than states. */
function attemptMaker({ exercise, scenario }: Bound, now: Held): () => Attempt {
  let [of, made]: [Session | null, Attempt | null] = [null, null];
  return () => {
    const session = now.game?.session() ?? null;
    const { seed, seats, group, answers } = now;
    if (session === null) return unbegun({ exercise, scenario }, now);
    if (made === null || of !== session) [of, made] = [session, attemptOf(session, { scenario, exercise, seed, seats, group, answers })];
    return { ...made, group, answers };
  };
}

/** An attempt before the seats are taken: forecasts, perhaps a seat, no decision. */
const unbegun = ({ exercise, scenario }: Bound, { seed, seats, group, answers }: Held): Attempt => ({
  format: 1, program: 'three-capitals-attempt', exercise, engine: ENGINE_VERSION, scenarioHash: scenario.hash, seed,
  seats: seats.length > 0 ? seats : scenario.sides, group, log: [], marks: [], answers, hash: '', quarter: quarterOf(exercise.from), over: false,
});
