/** The desk of the composing page: the draft, its scenario, who is told when either changes, and what is kept. */
import type { Exercise } from '../../classroom/exercise.ts';
import { exerciseFaults } from '../../classroom/check-exercise.ts';
import { formFaults, parseExercise } from '../../classroom/parse-exercise.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { quarterName } from '../../engine/quarters.ts';
import type { Refusal } from '../../engine/types.ts';
import { shelf, takeScenario } from '../scenario-shelf.ts';
import { keepDraft, keptDraft } from '../store/classroom-store.ts';
import { readyExercises } from './ready.ts';

/** What changed: words only, what is played, or the whole draft. */
export type Changed = 'words' | 'rules' | 'all';

export interface Desk {
  readonly draft: () => Exercise;
  readonly scenario: () => Scenario;
  /** Writes into the draft. */
  readonly change: (patch: Partial<Exercise>, what?: Changed) => void;
  /** Takes up another exercise; what lay there can be fetched back with `back`. */
  readonly take: (exercise: Exercise) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly hasBack: () => boolean;
  /** All that is wrong with the draft now. */
  readonly faults: () => readonly Refusal[];
  readonly onChange: (hear: (what: Changed) => void) => void;
}

/** The desk with what was left on it; on an empty one lies the first ready exercise. */
export async function openDesk(failed: (why: string) => void): Promise<Desk> {
  let draft = (await kept('now')) ?? readyExercises[0]!;
  let before = await kept('before');
  let scenario = await scenarioOf(draft);
  const hearers: ((what: Changed) => void)[] = [];
  const keep = (text: Exercise, place: 'now' | 'before' = 'now'): void => void keepDraft(JSON.stringify(text), place).catch((error: unknown) => failed(String(error)));
  const told = (what: Changed): void => { for (const hear of hearers) hear(what); };
  const lay = async (next: Exercise): Promise<void> => {
    scenario = await scenarioOf(next);
    draft = next;
    keep(draft);
    told('all');
  };
  const take = (next: Exercise): Promise<void> => {
    before = draft;
    keep(before, 'before');
    return lay(next);
  };
  return {
    draft: () => draft,
    scenario: () => scenario,
    change: (patch, what = 'words') => {
      draft = { ...draft, ...patch };
      keep(draft);
      told(what);
    },
    take,
    back: () => (before ? take(before) : Promise.resolve()),
    hasBack: () => before !== null,
    faults: () => {
      const faults = formFaults(draft);
      return faults.length > 0 ? faults : exerciseFaults(draft, scenario);
    },
    onChange: (hear) => { hearers.push(hear); },
  };
}

/** A draft may be unfinished, so it is believed as far as its shape holds; else what was typed would be lost. */
async function kept(place: 'now' | 'before'): Promise<Exercise | null> {
  const text = await keptDraft(place);
  if (text === null) return null;
  const parsed = parseExercise(text);
  return parsed.refused ? unfinished(text) : parsed.exercise;
}

/** A draft with empty fields is one all the same, if everything in it is of its kind. */
function unfinished(text: string): Exercise | null {
  try {
    const data = JSON.parse(text) as Exercise;
    const serious = formFaults(data).some(({ code }) => !/too-short|form$|twice/.test(code));
    return serious ? null : data;
  } catch {
    return null;
  }
}

/** The scenario of an exercise; of one that does not ship, the shelf's first. */
async function scenarioOf({ scenario }: Exercise): Promise<Scenario> {
  return (await takeScenario(scenario)) ?? (await takeScenario(shelf[0]!.id))!;
}

/** A blank exercise on a scenario. */
export const blankExercise = (scenario: Scenario, title: string): Exercise => ({
  format: 1, program: 'three-capitals-exercise', id: `own-${Date.now().toString(36)}`, version: 1, title, question: '', brief: '', cards: [...scenario.cards], minutes: 40, board: '',
  scenario: scenario.id, from: quarterName(scenario.from), to: quarterName(scenario.to), express: scenario.express !== null,
  divergence: { title: '', about: '', set: [] }, side: 'free', locked: [], seed: 'class', leanings: false, gravity: 50, level: 'normal', reveal: 'end',
  prompts: [], rubric: [], sources: [], notes: '',
});
