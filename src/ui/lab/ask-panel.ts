/** The experiment: the slip on the left, what comes of it on the right. */
import { foundIn } from '../../lab/experiment.ts';
import type { ExperimentPart, Found } from '../../lab/experiment.ts';
import { narrowArm } from '../../lab/narrow.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Ready } from '../../lab/settings.ts';
import { fill, h } from '../app/h.ts';
import { announce } from '../focus/announce.ts';
import { chooseText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { isPlain } from '../../charts/asked.ts';
import { fileOf, layFile, layOut, readyNow } from './desk.ts';
import type { Desk } from './desk.ts';
import { gravityPanel } from './gravity-panel.ts';
import type { GravityPanel } from './gravity-panel.ts';
import { takeAway } from './take-away.ts';
import type { Taken } from './take-away.ts';
import { resultsPanel } from './results.ts';
import type { ResultsPanel } from './results.ts';
import { order } from './runner.ts';
import { starters } from './starters.ts';
import { studentForm } from './student-form.ts';
import type { Form, Wishes } from './student-form.ts';
import { findingWords, refusalWords } from './words.ts';

/** A panel of the lab's page. */
export interface LabPanel {
  readonly element: HTMLElement;
  readonly leave: () => void;
}

export interface AskPanel extends LabPanel {
  /** Draws the slip again, when the desk holds another experiment. */
  readonly redraw: () => void;
  readonly run: () => void;
}

interface State {
  readonly desk: Desk;
  readonly parts: Readonly<Record<'bar' | 'fault' | 'away' | 'begin', HTMLElement>>;
  readonly results: ResultsPanel;
  readonly gravity: GravityPanel;
  /** Counts the runs, so that an older one that still ends shows nothing. */
  turn: number;
  cancel: () => void;
  /** The experiment that was played, with what came of it. */
  taken: Taken | null;
}

/** The panel over a desk; `moreForms` stand under the slip. */
export function askPanel(desk: Desk, moreForms: (wishes: Wishes) => Form): AskPanel {
  const state: State = {
    desk, results: resultsPanel(), gravity: gravityPanel((index) => { if (state.taken) showAt(state, index); }), turn: 0, cancel: () => undefined, taken: null,
    parts: { bar: h('div', {}), fault: h('div', {}), away: h('div', {}), begin: h('div', { class: 'lab-begin' }) },
  };
  const wishes: Wishes = {
    scenario: (which) => void changeScenario(state, which, () => redraw()),
    changed: () => redraw(),
    run: () => void run(state),
    open: () => void openFile(state, () => redraw()),
  };
  const forms = [studentForm(desk, wishes), moreForms(wishes)];
  const redraw = (): void => {
    fill(state.parts.fault, null);
    for (const form of forms) form.redraw();
    if (state.taken === null) fill(state.parts.begin, starters(desk, () => redraw()));
  };
  fill(state.parts.begin, starters(desk, () => redraw()));
  const { bar, fault, away, begin } = state.parts;
  return {
    element: h('div', { class: 'lab-desk' }, h('div', { class: 'lab-forms' }, ...forms.map(({ element }) => element)),
      h('section', { class: 'lab-found', 'aria-label': t('lab:found') }, fault, bar, begin, state.gravity.element, state.results.element, away)),
    redraw, run: wishes.run,
    leave: () => { state.turn += 1; state.cancel(); },
  };
}

async function changeScenario({ desk }: State, which: string | Scenario, redraw: () => void): Promise<void> {
  const next = await layOut(which, { ...desk.settings, set: [], measures: [] });
  Object.assign(desk, next);
  redraw();
}

/** Lays a file's experiment on the desk; what cannot be read is refused and changes nothing. */
async function openFile({ desk, parts: { fault } }: State, redraw: () => void): Promise<void> {
  const text = await chooseText();
  if (text === null) return;
  const laid = await layFile(text);
  if (!laid.refused) {
    Object.assign(desk, laid.desk);
    redraw();
  }
  const told = laid.refused ?? laid.told;
  if (told) fill(fault, h('p', { class: 'lab-fault', role: 'alert' }, refusalWords(told)));
}

/** Plays the desk's experiment at each of its gravities, one after the other. */
async function run(state: State): Promise<void> {
  const { desk, parts } = state;
  const read = readyNow(desk);
  state.cancel();
  state.turn += 1;
  if (read.refused) {
    fill(parts.fault, h('p', { class: 'lab-fault', role: 'alert' }, refusalWords(read.refused)));
    return;
  }
  fill(parts.fault, null);
  fill(parts.begin, null);
  fill(parts.away, null);
  const shown: Desk = { ...desk };
  state.taken = { desk: shown, file: fileOf(shown), found: [] };
  state.gravity.begin(shown.settings);
  const turn = state.turn;
  for (const index of read.ready.jobs.keys()) {
    if (turn !== state.turn || !(await play(state, { ready: read.ready, index, turn }))) break;
  }
  if (turn !== state.turn) return;
  fill(parts.bar, null);
  fill(parts.away, takeAway(state.taken));
  const last = state.taken.found[0];
  if (last) announce(t('lab:run.ready', { finding: findingWords(shown.scenario, shown.settings.ask, last) }), 'own');
}

interface Turn { readonly ready: Ready; readonly index: number; readonly turn: number }

/** One gravity; false where it was stopped or failed. */
async function play(state: State, { ready: { scenario, jobs }, index, turn }: Turn): Promise<boolean> {
  const { desk: { history }, parts, taken } = state;
  const { settings } = taken!.desk;
  const job = jobs[index]!;
  const keep = (part: ExperimentPart, last: boolean): void => {
    if (turn !== state.turn || part.runs === 0) return;
    (taken!.found as Found[])[index] = foundIn(scenario, job, part);
    showAt(state, index, last);
  };
  const course = order({
    scenario, job, baseline: isPlain(settings) ? history.baseline : null, label: t('lab:run.at', { gravity: job.gravity }),
    seen: (part) => keep(part, false),
    enough: ({ part }) => settings.until !== null && narrowArm(job, part, { id: settings.ask, width: settings.until }),
  });
  state.cancel = course.cancel;
  fill(parts.bar, course.element);
  try {
    const { why, part } = await course.ended;
    keep(part, true);
    return why !== 'cancelled';
  } catch (error) {
    fill(parts.fault, h('p', { class: 'lab-fault', role: 'alert' }, t('lab:run.failed', { why: error instanceof Error ? error.message : String(error) })));
    return false;
  }
}

function showAt({ taken, results, gravity }: State, index: number, last = true): void {
  const found = taken!.found[index];
  if (!found) return;
  gravity.show(taken!, index);
  results.show({ desk: taken!.desk, found }, last);
}
