/** Inevitability: from each moment of history on, how many futures end in a thing; drawn first by the reader, then played. */
import { yearOf } from '../../engine/quarters.ts';
import { inevitabilityJob, inevitabilityOf, momentsOf } from '../../lab/inevitability.ts';
import type { EndingId, FromMoment } from '../../lab/inevitability.ts';
import { isRefusal, parseIntervention } from '../../engine/index.ts';
import type { Intervention } from '../../engine/types.ts';
import { fill, h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { liveChart } from '../charts/frame.ts';
import type { LiveChart } from '../charts/frame.ts';
import { announce } from '../focus/announce.ts';
import { t } from '../../words/messages.ts';
import type { LabPanel } from './ask-panel.ts';
import { isPlain } from '../../charts/asked.ts';
import { readyNow } from './desk.ts';
import type { Desk } from './desk.ts';
import { guessField } from './guess-field.ts';
import { chancesSpec, comparedWords, modelOf } from '../../charts/inevitability-chart.ts';
import { order } from './runner.ts';
import { commandLine } from './take-away.ts';
import { changeWords } from '../../charts/change-words.ts';

/** Endings that a reader may draw and see. */
const SHOWN = ['splitYear', 'rapprochementYear', 'sinoSovietBorderWar', 'normalisationBy1979'] as const satisfies readonly EndingId[];
const FUTURES = [20, 50, 100, 200] as const;
/** Quarters from which on a story is asked once a year. */
const LONG = 40;

interface State {
  readonly desk: Desk;
  ending: EndingId;
  runs: number;
  /** Chances by knot, 0 … 1; null before anything was drawn. */
  guess: Record<string, number>;
  found: readonly FromMoment[];
  every: number;
  readonly chart: LiveChart;
  readonly parts: Readonly<Record<'bar' | 'draw' | 'verdict' | 'fault' | 'command', HTMLElement>>;
  turn: number;
  cancel: () => void;
}

/** The panel over the desk's scenario; what is changed on the slip is changed here too. */
export function inevitabilityPanel(desk: Desk): LabPanel {
  const every = desk.scenario.to - desk.scenario.from > LONG ? 4 : 1;
  const first = { ending: 'splitYear' as const, found: [], guess: {}, every };
  const chart = liveChart(chancesSpec(desk, first));
  const state: State = {
    desk, ...first, ending: firstEnding(desk), runs: FUTURES[1], chart, turn: 0, cancel: () => undefined,
    parts: { bar: h('div', {}), draw: h('div', {}), verdict: h('p', { class: 'lab-finding', role: 'status' }), fault: h('div', {}), command: h('div', {}) },
  };
  tellCommand(state);
  drawGuess(state);
  redraw(state);
  const { bar, draw, verdict, fault, command } = state.parts;
  const element = h('div', { class: 'lab-inevitability' }, h('p', { class: 'lab-about' }, t('lab:inevitability.about')), pathWords(desk), controls(state), fault,
    h('div', { class: 'inevitability-columns' }, draw, h('div', {}, bar, verdict, chart.element)),
    h('aside', { class: 'lab-warning' }, h('h3', {}, t('lab:warning.head')), h('p', {}, t('lab:inevitability.warning'))),
    command);
  return { element, leave: () => { state.turn += 1; state.cancel(); } };
}

/** The ending that history's own path comes to, where there is one. */
const firstEnding = ({ history, scenario }: Desk): EndingId =>
  SHOWN.find((id) => { const value = history.outcomes[id]; return typeof value === 'number' ? value > yearOf(scenario.from) : value === true; }) ?? SHOWN[0];

const pathWords = ({ scenario, settings: { set } }: Desk): HTMLElement | null =>
  (set.length === 0 ? null : h('p', { class: 'hint' }, t('lab:inevitability.changed', { change: set.map((text) => changeWords(scenario, text)).join('; ') })));

function controls(state: State): HTMLElement {
  const [ending, futures, step] = [newId('ending'), newId('futures'), newId('step')];
  const choose = h('select', { id: ending, class: 'select', onchange: () => {
    state.ending = SHOWN.find((id) => id === choose.value)!;
    state.guess = {};
    drawGuess(state);
    redraw(state);
  } }, ...SHOWN.map((id) => h('option', { value: id, selected: id === state.ending }, t(`lab:ending.${id}`))));
  const many = h('select', { id: futures, class: 'select', onchange: () => { state.runs = Number(many.value); tellCommand(state); } }, ...FUTURES.map((count) => h('option', { value: count, selected: count === state.runs }, String(count))));
  const often = h('select', { id: step, class: 'select', onchange: () => { state.every = Number(often.value); state.found = []; redraw(state); tellCommand(state); } },
    ...([4, 1] as const).map((each) => h('option', { value: each, selected: each === state.every }, t(`lab:inevitability.every.${each}`))));
  return h('div', { class: 'lab-controls' },
    h('span', {}, h('label', { for: ending }, t('lab:inevitability.ending')), choose), h('span', {}, h('label', { for: futures }, t('lab:inevitability.futures')), many), h('span', {}, h('label', { for: step }, t('lab:inevitability.from')), often),
    button({ label: t('lab:inevitability.run'), kind: 'main', icon: 'ui/lab', press: () => void run(state), key: 'inevitability-run' }));
}

const tellCommand = ({ parts, desk, runs, every }: State): void => fill(parts.command, commandLine('inevitability', desk, ` --runs ${runs} --every ${every}`));

function drawGuess(state: State): void {
  const { scenario } = state.desk;
  const years = [...new Set(momentsOf(scenario, 1).map(yearOf))];
  fill(state.parts.draw, guessField({ years, guess: state.guess, name: t(`lab:ending.${state.ending}`), changed: (guess) => { state.guess = guess; redraw(state); } }));
}

function redraw(state: State): void {
  state.chart.update(chancesSpec(state.desk, state));
  fill(state.parts.verdict, state.found.length === 0 ? null : comparedWords(modelOf(state.desk, state)));
}

async function run(state: State): Promise<void> {
  const { desk, parts } = state;
  const read = readyNow(desk);
  if (read.refused) return;
  state.cancel();
  state.turn += 1;
  const turn = state.turn;
  const { scenario } = read.ready;
  const interventions = desk.settings.set.flatMap((text): Intervention[] => { const parsed = parseIntervention(scenario, text); return isRefusal(parsed) ? [] : [parsed]; });
  const job = inevitabilityJob({ runs: state.runs, seed: desk.settings.seed, gravity: read.ready.jobs[0]!.gravity, interventions, every: state.every });
  const show = (part: { readonly runs: number; readonly hits: number[] }): void => {
    if (turn !== state.turn) return;
    state.found = inevitabilityOf(scenario, job, part);
    redraw(state);
  };
  const course = order({ scenario, job, baseline: isPlain(desk.settings) ? desk.history.baseline : null, label: t('lab:inevitability.run'), seen: show });
  state.cancel = course.cancel;
  fill(parts.bar, course.element);
  try {
    show((await course.ended).part);
    announce(parts.verdict.textContent, 'own');
  } catch (error) {
    fill(parts.fault, h('p', { class: 'lab-fault', role: 'alert' }, t('lab:run.failed', { why: error instanceof Error ? error.message : String(error) })));
  }
  if (turn === state.turn) fill(parts.bar, null);
}
