/** What is worked out behind the first pages: causes by theme, a test run of free campaigns, the claim, the lesson's own notes. */
import { freeActor } from '../../../agents/free-actor.ts';
import { movedBy, movedInHistory } from '../../../classroom/debrief/causes.ts';
import type { Moved } from '../../../classroom/debrief/causes.ts';
import { exerciseMark } from '../../../classroom/exercise.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import { stageScenario } from '../../../classroom/stage.ts';
import { TEST_RUNS, testRunJob, testRunOf } from '../../../classroom/test-run.ts';
import type { TestRun } from '../../../classroom/test-run.ts';
import type { BandRow } from '../../../lab/bands.ts';
import { ensembleOf } from '../../../lab/ensemble.ts';
import { start } from '../../../lab/pool.ts';
import { takeCodex } from '../../codex/shelf.ts';
import { browserPorts } from '../../lab/ports.ts';
import { t } from '../../../words/messages.ts';
import type { ClassView } from '../class-charts.ts';
import { readyExercises } from '../ready.ts';
import { toldQuantities } from './show-state.ts';
import type { Show, Work } from './show-state.ts';

/** Nothing worked out yet. */
export const freshWork = (exercise: Exercise): Work => ({ moved: null, run: null, runsDone: 0, bullets: null, notes: notesOf(exercise), failed: null });

/** The notes that came with the exercise; a link leaves them out, so those of a ready lesson are taken from the shelf. */
function notesOf(exercise: Exercise): string {
  if (exercise.notes.trim() !== '') return exercise.notes;
  const mark = exerciseMark(exercise);
  return readyExercises.find((ready) => exerciseMark(ready) === mark)?.notes ?? '';
}

/** Works it all out, tells after each piece, and returns how to stop. */
export function workOut(show: Show, told: (piece: 'bullets' | 'moved' | 'run' | 'progress') => void): () => void {
  let stopped = false;
  let cancel = (): void => undefined;
  const fail = (error: unknown): void => {
    show.work.failed = t('class:show.failed', { why: error instanceof Error ? error.message : String(error) });
    told('run');
  };
  const all = async (): Promise<void> => {
    show.work.bullets = (await takeCodex()).cards.flatMap(({ bullets }) => bullets);
    told('bullets');
    show.work.moved = await causesOf(show.view, () => stopped);
    if (stopped) return;
    told('moved');
    await testRuns(show, { progress: () => told('progress'), stoppable: (stop) => { cancel = stop; } });
    if (!stopped) told('run');
  };
  void all().catch(fail);
  return () => { stopped = true; cancel(); };
}

/** Every group's campaign once more with its ledger; between two the page breathes. */
async function causesOf({ checked, scenario, exercise }: ClassView, stopped: () => boolean): Promise<Show['work']['moved']> {
  const names = toldQuantities({ exercise });
  const groups: Moved[] = [];
  for (const { attempt, verdict } of checked) {
    if (stopped()) return null;
    if (!('played' in verdict)) continue;
    await breath();
    groups.push(movedBy(attempt, scenario, { decide: freeActor({ difficulty: exercise.level }), names }));
  }
  await breath();
  return { groups, history: movedInHistory(scenario, exercise, names) };
}

const breath = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

/** Free campaigns from history's own beginning, and where the exercise changes something, as many with the change. */
async function testRuns(show: Show, { progress, stoppable }: Watching): Promise<void> {
  const { view: { exercise }, work } = show;
  const plain = await testRun(show, { ...exercise, divergence: { ...exercise.divergence, set: [] }, locked: [] }, { progress, stoppable });
  const changed = plain && exercise.divergence.set.length + exercise.locked.length > 0 ? await testRun(show, exercise, { progress, stoppable }) : null;
  if (plain) work.run = { bands: plain.bands, plain: plain.test, changed: changed?.test ?? null };
}

interface Watching { readonly progress: () => void; readonly stoppable: (stop: () => void) => void }

async function testRun({ view: { scenario }, work }: Show, exercise: Exercise, { progress, stoppable }: Watching): Promise<{ readonly bands: readonly BandRow[]; readonly test: TestRun } | null> {
  const staged = stageScenario(scenario, exercise);
  const job = testRunJob(staged, exercise);
  const before = work.runsDone;
  const running = start(staged, job, browserPorts(), { told: ({ done }) => { work.runsDone = before + done; progress(); } });
  stoppable(running.cancel);
  const { runs, part } = await running.ended;
  return runs === 0 ? null : { bands: ensembleOf(staged, job, part).bands, test: testRunOf(scenario, exercise, { staged, job, part }) };
}

/** How many free campaigns are played for an exercise. */
export const runsFor = ({ divergence, locked }: Pick<Exercise, 'divergence' | 'locked'>): number => (divergence.set.length + locked.length > 0 ? 2 : 1) * TEST_RUNS;
