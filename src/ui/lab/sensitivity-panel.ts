/** Assumptions: each constant at both ends of its range, one at a time; which of them drives the answer? */
import { TUNABLE_IDS } from '../../engine/index.ts';
import { effectsJob, effectsOf } from '../../lab/effects.ts';
import type { EffectsJob } from '../../lab/effects.ts';
import type { ExperimentJob } from '../../lab/experiment.ts';
import type { PartOf } from '../../lab/jobs.ts';
import { parsedMetrics } from '../../lab/metrics.ts';
import type { PairsJob } from '../../lab/pairing.ts';
import { sensitivityJob, sensitivityOf } from '../../lab/sensitivity.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { fill, h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { liveChart } from '../charts/frame.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import type { LiveChart } from '../charts/frame.ts';
import { announce } from '../focus/announce.ts';
import { t } from '../../words/messages.ts';
import type { LabPanel } from './ask-panel.ts';
import { readyNow } from './desk.ts';
import type { Desk } from './desk.ts';
import { order } from './runner.ts';
import { effectSpec, levelSpec } from '../../charts/sensitivity-charts.ts';
import { commandLine } from './take-away.ts';
import { whatIfWords } from '../../charts/change-words.ts';
import { askWords, refusalWords } from './words.ts';

/** Pairs for each end of each constant. */
const RUNS = [20, 50, 100, 200] as const;
/** What is asked of the assumptions: what the effect of the change hangs on, or what the thing itself hangs on. */
type Of = 'effect' | 'level';

interface State {
  readonly desk: Desk;
  readonly parts: Readonly<Record<'bar' | 'found' | 'fault' | 'command', HTMLElement>>;
  runs: number;
  of: Of;
  chart: LiveChart | null;
  turn: number;
  cancel: () => void;
}

/** The panel over the desk's experiment. */
export function sensitivityPanel(desk: Desk): LabPanel {
  const { scenario, settings: { set, ask } } = desk;
  const state: State = {
    desk, parts: { bar: h('div', {}), found: h('div', {}), fault: h('div', {}), command: h('div', {}) },
    runs: RUNS[0], of: set.length === 0 ? 'level' : 'effect', chart: null, turn: 0, cancel: () => undefined,
  };
  tellCommand(state);
  const id = newId('sensitivity-runs');
  const many = h('select', { id, class: 'select', onchange: () => { state.runs = Number(many.value); tellCommand(state); } }, ...RUNS.map((count) => h('option', { value: count }, String(count))));
  const element = h('div', { class: 'lab-sensitivity' },
    h('p', { class: 'lab-about' }, t('lab:sensitivity.about', { count: TUNABLE_IDS.length })),
    h('p', { class: 'slip-question' }, set.length === 0 ? t('lab:sensitivity.plain') : whatIfWords(scenario, set), ' ', h('span', { class: 'slip-ask' }, askWords(scenario, ask))),
    choiceOf(state),
    h('div', { class: 'lab-controls' }, h('span', {}, h('label', { for: id }, t('lab:sensitivity.runs')), many),
      button({ label: t('lab:sensitivity.run'), kind: 'main', icon: 'ui/lab', press: () => void run(state), key: 'sensitivity-run' })),
    state.parts.fault, state.parts.bar, state.parts.found, state.parts.command);
  return { element, leave: () => { state.turn += 1; state.cancel(); } };
}

/** Effect or level; without a change there is no effect to ask for. */
function choiceOf(state: State): HTMLElement {
  const name = newId('sensitivity-of');
  const without = state.desk.settings.set.length === 0;
  const choose = (of: Of) => (): void => {
    state.cancel();
    Object.assign(state, { of, chart: null, turn: state.turn + 1 });
    for (const part of [state.parts.found, state.parts.bar]) fill(part, null);
    tellCommand(state);
  };
  return h('fieldset', { class: 'sensitivity-of' }, h('legend', {}, t('lab:sensitivity.of.legend')),
    ...(['effect', 'level'] as const).map((of) => h('label', {},
      h('input', { type: 'radio', name, value: of, checked: state.of === of, disabled: without && of === 'effect', onchange: choose(of) }),
      h('span', {}, t(`lab:sensitivity.of.${of}`), ' ', h('span', { class: 'hint' }, t(without && of === 'effect' ? 'lab:sensitivity.of.nothing' : `lab:sensitivity.of.${of}About`))))));
}

const tellCommand = ({ parts, desk, of, runs }: State): void => fill(parts.command, commandLine('sensitivity', desk, ` --runs ${runs}${of === 'effect' ? ` --effect '${desk.settings.ask}'` : metricOf(desk)}`));

/** A measure that is asked for is to be told of; outcomes are in any case. */
const metricOf = ({ settings: { ask } }: Desk): string => (ask.includes(':') ? ` --metric '${ask}'` : '');

async function run(state: State): Promise<void> {
  const { desk, parts } = state;
  const read = readyNow(desk);
  if (read.refused) {
    fill(parts.fault, h('p', { class: 'lab-fault', role: 'alert' }, refusalWords(read.refused)));
    return;
  }
  const { scenario, jobs: [first] } = read.ready;
  const { ask } = desk.settings;
  if (state.of === 'effect') {
    const job = effectsJob({ ...first!, runs: state.runs }, ask);
    await play(state, { scenario, job, specOf: (part) => effectSpec(desk, effectsOf(part)) });
    return;
  }
  const job = levelJob(scenario, first!, state.runs);
  await play(state, { scenario, job, specOf: (part) => levelSpec(desk, sensitivityOf(job, part, [ask]), part.runs) });
}

const levelJob = (scenario: Scenario, { gravity, seed, interventions, metrics }: ExperimentJob, runs: number): PairsJob =>
  ({ ...sensitivityJob({ runs, seed, gravity, interventions, metrics: parsedMetrics(scenario, metrics) }), unscored: true });

/** Both kinds of job count their runs. */
type Tested = EffectsJob | PairsJob;

interface Play<J extends Tested> { readonly scenario: Scenario; readonly job: J; readonly specOf: (part: PartOf<J>) => ChartSpec }

async function play<J extends Tested>(state: State, { scenario, job, specOf }: Play<J>): Promise<void> {
  const { parts } = state;
  state.cancel();
  state.turn += 1;
  const turn = state.turn;
  const show = (part: PartOf<J>): void => {
    if (turn !== state.turn || part.runs < 2) return;
    if (state.chart) state.chart.update(specOf(part));
    else {
      state.chart = liveChart(specOf(part));
      fill(parts.found, state.chart.element);
    }
  };
  const course = order({ scenario, job, baseline: null, label: t('lab:sensitivity.run'), seen: show });
  state.cancel = course.cancel;
  fill(parts.bar, course.element);
  try {
    show((await course.ended).part);
    if (turn === state.turn) announce(t('lab:sensitivity.ready'), 'own');
  } catch (error) {
    fill(parts.fault, h('p', { class: 'lab-fault', role: 'alert' }, t('lab:run.failed', { why: error instanceof Error ? error.message : String(error) })));
  }
  if (turn === state.turn) fill(parts.bar, null);
}
