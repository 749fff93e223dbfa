/** The test run on the composing page: a hundred campaigns in the background tell what pupils are likely to see. */
import { stageScenario } from '../../classroom/stage.ts';
import { TEST_RUNS, testRunJob, testRunOf } from '../../classroom/test-run.ts';
import type { Share, TestRun } from '../../classroom/test-run.ts';
import { start } from '../../lab/pool.ts';
import type { Running } from '../../lab/pool.ts';
import type { EnsembleJob } from '../../lab/ensemble.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { browserPorts } from '../lab/ports.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import type { Desk } from './compose-desk.ts';

export interface RunPanel { readonly element: HTMLElement; readonly leave: () => void }

interface State { readonly desk: Desk; readonly host: HTMLElement; running: Running<EnsembleJob> | null; stale: boolean; shown: TestRun | null }

/** The panel; it offers the run, shows how far it is, and says when the draft has moved on since. */
export function runPanel(desk: Desk): RunPanel {
  const state: State = { desk, host: h('div', { class: 'compose-run' }), running: null, stale: false, shown: null };
  desk.onChange((what) => {
    if (what === 'words' || state.running) return;
    state.stale = state.shown !== null;
    if (what === 'all') state.shown = null;
    draw(state, null);
  });
  draw(state, null);
  return { element: state.host, leave: () => state.running?.cancel() };
}

function draw(state: State, failed: string | null): void {
  const { desk, host, shown, stale } = state;
  const refused = desk.faults().length > 0 ? t('classroom:mendFirst') : null;
  fill(host, h('p', { class: 'hint' }, t('classroom:runAbout', { runs: TEST_RUNS })),
    failed === null ? null : h('p', { role: 'alert' }, t('classroom:runFailed', { why: failed })),
    h('p', {}, button({ label: t(shown ? 'classroom:runAgain' : 'classroom:run'), icon: 'ui/play', refused, press: () => void work(state), key: 'run' })),
    shown === null ? null : [stale ? h('p', { class: 'compose-stale' }, t('classroom:runStale')) : null, ...results(state, shown)]);
}

async function work(state: State): Promise<void> {
  const { desk, host } = state;
  const [exercise, scenario] = [desk.draft(), desk.scenario()];
  const staged = stageScenario(scenario, exercise);
  const job = testRunJob(staged, exercise);
  const label = h('span', {}, t('classroom:runProgress', { done: 0, runs: job.runs }));
  const bar = h('progress', { max: job.runs, value: 0, 'aria-label': t('classroom:runTitle') });
  fill(host, h('p', { class: 'turning-run' }, bar, label, button({ label: t('classroom:stop'), icon: 'ui/close', press: () => state.running?.cancel(), key: 'run' })));
  const told = ({ done }: { readonly done: number }): void => {
    bar.value = done;
    label.textContent = t('classroom:runProgress', { done, runs: job.runs });
  };
  let failed: string | null = null;
  try {
    state.running = start(staged, job, browserPorts(), { told });
    const { runs, part } = await state.running.ended;
    state.shown = runs === 0 ? null : testRunOf(scenario, exercise, { staged, job, part });
    state.stale = desk.draft() !== exercise && desk.draft().scenario !== exercise.scenario;
    announce(t('classroom:runReady', { runs }), 'own');
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
  state.running = null;
  draw(state, failed);
}

function results({ desk }: State, { runs, outcomes, prompts, forecasts, decisions }: TestRun): Child[] {
  const { draft } = desk;
  const seats = draft().side === 'free' || draft().side === 'three' ? Object.keys(decisions) : [draft().side];
  const promptName = (id: string): string => t('classroom:promptNumber', { number: draft().prompts.findIndex((each) => each.id === id) + 1 });
  const forecastName = (id: string): string => draft().prompts.flatMap((each) => each.forecasts).find((each) => each.id === id)?.text ?? id;
  return [
    h('p', {}, seats.map((seat) => t('classroom:runDecisions', { city: cityOf(seat), n: decisions[seat] ?? 0 })).join(' ')),
    table(t('classroom:runPrompts'), prompts, promptName),
    table(t('classroom:runForecasts'), forecasts, forecastName),
    table(t('classroom:runOutcomes'), outcomes, (id) => t(`classroom:outcomes.${id.replace('.', '-')}`)),
    h('p', { class: 'hint' }, t('classroom:runCaption', { runs })),
  ];
}

/** Shares as bars with their figures; history's own answer stands beside each. */
function table(caption: string, shares: readonly Share[], nameOf: (id: string) => string): Child {
  if (shares.length === 0) return null;
  return h('table', { class: 'run-table' }, h('caption', {}, caption),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('classroom:runWhat')), h('th', { scope: 'col' }, t('classroom:runHere')), h('th', { scope: 'col' }, t('classroom:runHistory')))),
    h('tbody', {}, ...shares.map(({ id, share, history }) => {
      const bar = h('span', { class: 'share-bar', 'aria-hidden': 'true' });
      bar.style.setProperty('--share', String(share));
      return h('tr', {}, h('th', { scope: 'row' }, nameOf(id)), h('td', {}, bar, t('classroom:perCent', { value: Math.round(share * 100) })), h('td', {}, t(history ? 'classroom:yes' : 'classroom:no')));
    })));
}
