/** After play: the same question under another historians' lens. Both runs are played in the background when asked for. */
import { answerOf, asksOf, changesOf, LENS_IDS, lensJob, movedBy, seenThrough } from '../../classroom/second-lens.ts';
import type { Change } from '../../classroom/second-lens.ts';
import type { PairsJob, PairsPart } from '../../lab/pairing.ts';
import type { NumberComparison } from '../../lab/pairs.ts';
import { start } from '../../lab/pool.ts';
import type { Running } from '../../lab/pool.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { isClear } from '../../charts/figures.ts';
import { measureName } from '../../charts/measure-words.ts';
import { browserPorts } from '../lab/ports.ts';
import { t } from '../../words/messages.ts';
import { eventTitle, optionLabel, typeset } from '../../words/names.ts';
import { row, selectField } from './compose-fields.ts';
import { movedWords, viewsFound } from './lesson-lens-words.ts';
import type { Subject, View } from './lesson-lens-words.ts';
import type { Lesson } from './lesson.ts';

/** The panel; `found` is what the report prints, null where nothing was asked. */
export interface LensPanel { readonly element: HTMLElement; readonly found: () => Child[] | null; readonly leave: () => void }

/** The model's own view, as a lens that moves nothing. */
const OWN = '';

interface Played { readonly job: PairsJob; readonly part: PairsPart }

interface State {
  readonly lesson: Lesson;
  readonly staged: Scenario;
  readonly changes: readonly Change[];
  readonly asks: readonly string[];
  readonly host: HTMLElement;
  change: Change;
  ask: string;
  /** Whether the reader has chosen what is asked. */
  chosen: boolean;
  lens: string;
  /** What was played, by change and lens. */
  readonly played: Map<string, Played>;
  running: Running<PairsJob> | null;
  failed: string | null;
}

/** The panel of a finished lesson; null where nothing was changed, by the exercise or by the pupils. */
export function lensPanel(lesson: Lesson): LensPanel | null {
  const { scenario: staged, world } = lesson.game()!.situation();
  const mine = world.decisions.filter(({ capital }) => lesson.attempt().seats.some((seat) => seat === capital));
  const [changes, asks] = [changesOf(staged, lesson.exercise, mine), asksOf(staged, lesson.exercise)];
  if (changes.length === 0) return null;
  const state: State = { lesson, staged, changes, asks, host: h('div', { class: 'lens-host' }), change: changes[0]!, ask: asks[0]!, chosen: false, lens: LENS_IDS[0]!, played: new Map(), running: null, failed: null };
  draw(state);
  return {
    element: h('div', { class: 'lens-panel' }, h('p', { class: 'hint' }, t('lesson:lens.about')), fields(state), state.host),
    found: () => (viewsOf(state).length > 1 ? viewsFound(viewsOf(state), subject(state), true) : null),
    leave: () => state.running?.cancel(),
  };
}

function fields(state: State): HTMLElement {
  const { changes, asks } = state;
  const named = (change: Change): string => changeWords(state, change);
  return h('div', { class: 'lens-fields' },
    selectField({ label: t('lesson:lens.change'), value: state.change.word, key: 'lens-change', choices: changes.map((each) => ({ value: each.word, label: named(each) })), change: (value) => turn(state, { change: changes.find(({ word }) => word === value)! }) }),
    row(
      selectField({ label: t('lesson:lens.ask'), value: state.ask, key: 'lens-ask', choices: asks.map((value) => ({ value, label: askedOf(state, value) })), change: (ask) => turn(state, { ask, chosen: true }) }),
      selectField({ label: t('lab:lens.label'), value: state.lens, key: 'lens', choices: LENS_IDS.map((value) => ({ value, label: t(`lab:lens.${value}`) })), change: (lens) => turn(state, { lens }) })));
}

/** Another choice is shown at once where it was played before; what runs for the old one ends. */
function turn(state: State, chosen: Partial<Pick<State, 'change' | 'ask' | 'chosen' | 'lens'>>): void {
  const other = (chosen.change ?? state.change) !== state.change || (chosen.lens ?? state.lens) !== state.lens;
  Object.assign(state, chosen);
  if (other) state.running?.cancel();
  if (state.running === null || other) draw(state);
}

/** What the exercise calls its change, or what the pupils decided. */
function changeWords({ lesson, staged }: State, change: Change): string {
  if (change.kind === 'divergence') return t('lesson:lens.divergence', { title: typeset(lesson.exercise.divergence.title || lesson.exercise.title) });
  const { event, option } = change.decision;
  return t('lesson:lens.own', { event: eventTitle(staged, event), option: optionLabel(staged, event, option) });
}

/** A question as the exercise forecasts it, or as the lab names its measure. */
function askedOf({ lesson, staged }: State, ask: string): string {
  const forecast = lesson.exercise.prompts.flatMap(({ forecasts }) => forecasts).find(({ metric }) => metric.replace(/^outcome:/, '') === ask);
  return forecast ? typeset(forecast.text) : measureName(staged, ask);
}

const subject = (state: State): Subject => ({ ask: state.ask, asked: askedOf(state, state.ask), change: changeWords(state, state.change), file: `three-capitals-${state.lesson.exercise.id}-lens`, seed: state.lesson.exercise.seed ?? state.lesson.exercise.id });

const keyOf = ({ word }: Change, lens: string): string => `${word}\t${lens}`;

/** The answers that are there: the model's own view first, the chosen lens next, then others that were played before. */
function viewsOf({ staged, change, ask, lens, played }: State): View[] {
  return [OWN, lens, ...LENS_IDS.filter((id) => id !== lens)].flatMap((each): View[] => {
    const run = played.get(keyOf(change, each));
    const answer: NumberComparison | null = run ? answerOf(staged, { ...run, ask }) : null;
    return run && answer ? [{ lens: each, runs: run.part.runs, answer }] : [];
  });
}

/** Which runs are still to be played for what is chosen. */
const missing = ({ change, lens, played }: State): string[] => [OWN, lens].filter((each) => !played.has(keyOf(change, each)));

function draw(state: State): void {
  const views = viewsOf(state);
  const done = missing(state).length === 0;
  fill(state.host,
    movedWords(movedBy(state.lens), state.lens),
    state.failed === null ? null : h('p', { role: 'alert' }, t('lesson:lens.failed', { why: state.failed })),
    done ? null : h('p', {}, button({ label: t('lesson:lens.start'), icon: 'ui/play', key: 'lens-start', press: () => void work(state) })),
    ...(done ? viewsFound(views, subject(state), false) : []));
}

/** Plays what is missing, one run after the other, under one bar. */
async function work(state: State): Promise<void> {
  const { staged, lesson, change } = state;
  const left = missing(state);
  const job = lensJob(staged, lesson.exercise, change);
  const bar = runBar(state, left.length * job.runs);
  state.failed = null;
  fill(state.host, movedWords(movedBy(state.lens), state.lens), bar.element);
  try {
    for (const [index, lens] of left.entries()) {
      state.running = start(lens === OWN ? staged : seenThrough(staged, lens), job, browserPorts(), { told: ({ done }) => bar.told(index * job.runs + done) });
      const ended = await state.running.ended;
      if (ended.why === 'cancelled') break;
      state.played.set(keyOf(change, lens), { job, part: ended.part });
    }
    if (missing(state).length === 0) tellingAsk(state);
    if (missing(state).length === 0) announce(t('lesson:lens.ready'), 'own');
  } catch (error) {
    state.failed = error instanceof Error ? error.message : String(error);
  }
  state.running = null;
  draw(state);
}

/** Where the first question is moot, because it comes about either way, the first that the change moves is shown instead. */
function tellingAsk(state: State): void {
  const run = state.played.get(keyOf(state.change, OWN))!;
  const moves = (ask: string): boolean => isClear(answerOf(state.staged, { ...run, ask })?.interval ?? null);
  if (state.chosen || moves(state.ask)) return;
  state.ask = state.asks.find(moves) ?? state.ask;
  const select = state.host.parentElement?.querySelector<HTMLSelectElement>('[data-key=lens-ask]');
  if (select) select.value = state.ask;
}

function runBar(state: State, runs: number): { readonly element: HTMLElement; readonly told: (done: number) => void } {
  const words = (done: number): string => t('lesson:lens.progress', { done, runs });
  const label = h('span', {}, words(0));
  const bar = h('progress', { max: runs, value: 0, 'aria-label': t('lesson:lens.heading') });
  const stop = button({ label: t('lesson:lens.stop'), icon: 'ui/close', key: 'lens-start', press: () => state.running?.cancel() });
  return { element: h('p', { class: 'turning-run' }, bar, label, stop), told: (done) => { bar.value = done; label.textContent = words(done); } };
}
