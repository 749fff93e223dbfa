/** Assumptions: each constant at both ends of its range, one at a time; which of them drives the answer? */
import { TUNABLE, TUNABLE_IDS } from '../../engine/index.ts';
import { parsedMetrics } from '../../lab/metrics.ts';
import type { PairsJob, PairsPart } from '../../lab/pairing.ts';
import { sensitivityJob, sensitivityOf } from '../../lab/sensitivity.ts';
import type { Setting } from '../../lab/sensitivity.ts';
import { fill, h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { dotDrawing } from '../charts/dots.ts';
import type { DotRow } from '../charts/dots.ts';
import { liveChart } from '../charts/frame.ts';
import type { ChartSpec, LiveChart } from '../charts/frame.ts';
import { INK } from '../charts/look.ts';
import { announce } from '../focus/announce.ts';
import { t } from '../words/messages.ts';
import type { LabPanel } from './ask-panel.ts';
import { captionOf, headOf, readyNow } from './desk.ts';
import type { Desk } from './desk.ts';
import { gapOf, isClear, mannerOf } from './figures.ts';
import { order } from './runner.ts';
import { commandLine } from './take-away.ts';
import { measureName } from './measure-words.ts';
import { askWords, changeWords, refusalWords } from './words.ts';

/** Pairs for each end of each constant. */
const RUNS = [20, 50, 100, 200] as const;
/** Constants in the chart; the table has all. */
const SHOWN = 12;

interface State {
  readonly desk: Desk;
  readonly parts: Readonly<Record<'bar' | 'found' | 'fault', HTMLElement>>;
  runs: number;
  chart: LiveChart | null;
  turn: number;
  cancel: () => void;
}

/** The panel over the desk's experiment. */
export function sensitivityPanel(desk: Desk): LabPanel {
  const state: State = { desk, parts: { bar: h('div', {}), found: h('div', {}), fault: h('div', {}) }, runs: RUNS[0], chart: null, turn: 0, cancel: () => undefined };
  const { scenario, settings: { set, ask } } = desk;
  const id = newId('sensitivity-runs');
  const many = h('select', { id, class: 'select', onchange: () => { state.runs = Number(many.value); } }, ...RUNS.map((count) => h('option', { value: count }, String(count))));
  const element = h('div', { class: 'lab-sensitivity' },
    h('p', { class: 'lab-about' }, t('lab:sensitivity.about', { count: TUNABLE_IDS.length })),
    h('p', { class: 'slip-question' }, set.length === 0 ? t('lab:sensitivity.plain') : t('lab:whatIf', { change: set.map((text) => changeWords(scenario, text)).join('; ') }), h('span', { class: 'slip-ask' }, askWords(scenario, ask))),
    h('div', { class: 'lab-controls' }, h('span', {}, h('label', { for: id }, t('lab:sensitivity.runs')), many),
      button({ label: t('lab:sensitivity.run'), kind: 'main', icon: 'ui/lab', press: () => void run(state), key: 'sensitivity-run' })),
    state.parts.fault, state.parts.bar, state.parts.found, commandLine('sensitivity', desk));
  return { element, leave: () => { state.turn += 1; state.cancel(); } };
}

async function run(state: State): Promise<void> {
  const { desk, parts } = state;
  const read = readyNow(desk);
  if (read.refused) {
    fill(parts.fault, h('p', { class: 'lab-fault', role: 'alert' }, refusalWords(read.refused)));
    return;
  }
  state.cancel();
  state.turn += 1;
  const turn = state.turn;
  const { scenario, jobs: [first] } = read.ready;
  const { gravity, seed, interventions, metrics } = first!;
  const job: PairsJob = { ...sensitivityJob({ runs: state.runs, seed, gravity, interventions, metrics: parsedMetrics(scenario, metrics) }), unscored: true };
  const show = (part: PairsPart): void => {
    if (turn !== state.turn || part.runs < 2) return;
    const spec = specOf(desk, sensitivityOf(job, part, [desk.settings.ask]), part.runs);
    if (state.chart) state.chart.update(spec);
    else {
      state.chart = liveChart(spec);
      fill(parts.found, state.chart.element);
    }
  };
  const course = order({ scenario, job, baseline: null, label: t('lab:sensitivity.run'), seen: show });
  state.cancel = course.cancel;
  fill(parts.bar, course.element);
  try {
    show((await course.ended).part);
    announce(t('lab:sensitivity.ready'), 'own');
  } catch (error) {
    fill(parts.fault, h('p', { class: 'lab-fault', role: 'alert' }, t('lab:run.failed', { why: error instanceof Error ? error.message : String(error) })));
  }
  if (turn === state.turn) fill(parts.bar, null);
}

const nameOf = ({ constant }: Setting): string => t(`lab:constant.${constant}`);
/** The lower end of a range is drawn hollow, the upper full. */
const sideOf = ({ constant, value }: Setting): DotRow['side'] => (value < TUNABLE[constant].value ? 'baseline' : 'intervention');

function specOf(desk: Desk, settings: readonly Setting[], runs: number): ChartSpec {
  const { ask } = desk.settings;
  const moved = settings.flatMap((setting) => { const found = setting.moved[ask]; return found && found.difference !== null ? [{ setting, difference: found.difference, interval: found.interval }] : []; });
  const widest = (constant: string): number => Math.max(...moved.filter(({ setting }) => setting.constant === constant).map(({ difference }) => Math.abs(difference)));
  const first = [...new Set(moved.map(({ setting }) => setting.constant))].toSorted((a, b) => widest(b) - widest(a)).slice(0, SHOWN);
  const rows = first.flatMap((constant) => moved.filter(({ setting }) => setting.constant === constant)
    .map(({ setting, difference, interval }): DotRow => ({ name: nameOf(setting), value: difference, interval, side: sideOf(setting) })));
  const most = Math.max(mannerOf(ask) === 'share' ? 0.05 : 0.5, ...rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])].map(Math.abs))) * 1.05;
  const clear = moved.filter(({ interval }) => isClear(interval)).toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return {
    title: clear[0] ? t('lab:sensitivity.title', { name: nameOf(clear[0].setting), outcome: measureName(desk.scenario, ask) }) : t('lab:sensitivity.titleNone', { outcome: measureName(desk.scenario, ask) }),
    summary: t('lab:sensitivity.summary', { count: new Set(clear.map(({ setting }) => setting.constant)).size, all: TUNABLE_IDS.length }),
    draw: (size) => dotDrawing(rows, { domain: [-most, most], format: (value) => gapOf(ask, value), zero: 0, label: t('lab:gravity.axis', { name: measureName(desk.scenario, ask) }) }, size),
    key: [{ label: t('lab:sensitivity.low'), form: 'open', ink: INK.baseline }, { label: t('lab:sensitivity.high'), form: 'full', ink: INK.intervention }],
    table: {
      head: ['constant', 'usual', 'value', 'difference', 'low', 'high'].map((name) => t(`lab:table.${name}`)),
      rows: moved.map(({ setting, difference, interval }) => [nameOf(setting), String(setting.usual), String(setting.value), difference, interval?.[0], interval?.[1]]),
      shown: (cell) => (typeof cell === 'number' ? gapOf(ask, cell) : String(cell ?? '–')),
    },
    caption: captionOf(desk, runs, Math.round((desk.settings.gravities[0] ?? 0.5) * 100)), file: `${desk.scenario.id}-sensitivity`, level: 2, head: headOf(desk, runs),
  };
}
