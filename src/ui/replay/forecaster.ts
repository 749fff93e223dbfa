/** Predict, then reveal, on a player: when it halts, what is asked, and what was foreseen so far. */
import { hashWorld } from '../../engine/index.ts';
import { CAPITALS } from '../../engine/types.ts';
import type { Capital } from '../../engine/types.ts';
import type { Codex } from '../../scenario/codex-data.ts';
import type { Game } from '../app/game.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { announce } from '../focus/announce.ts';
import { askedBetween } from '../model/reel.ts';
import type { Asked } from '../model/reel.ts';
import { keepPredictions, keptPredictions } from '../store/prediction-store.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import { captionOf, decisionKey } from './caption-model.ts';
import { openForecast } from './forecast-sheet.ts';
import { forecastOf, isOpen, outcomeOf } from './predict-model.ts';
import type { Prediction } from './predict-model.ts';
import { openPrediction, openReveal } from './predict-paper.ts';
import type { MarkTone } from './transport.ts';

export interface ForecasterHost {
  readonly codex: () => Codex | null;
  /** Shows a step as what happens next. */
  readonly seek: (step: number) => void;
  /** Something about the predictions has changed. */
  readonly changed: () => void;
}

export interface Forecaster {
  readonly on: () => boolean;
  /** The decision before which a way from one step to another has to halt; null where it is free. */
  readonly guard: (from: number, to: number) => Asked | null;
  /** Asks; `then` is called when what was done has been read. */
  readonly ask: (asked: Asked, then: () => void) => void;
  /** Tones of the marks on the rail, by quarter. */
  readonly tones: () => ReadonlyMap<number, MarkTone>;
  readonly panel: () => Child[];
  /** Lays the sheet of all predictions, where there are any, at the recording's end. */
  readonly sumUp: () => void;
}

interface State {
  readonly game: Game;
  readonly host: ForecasterHost;
  readonly key: string;
  on: boolean;
  whose: Capital | null;
  made: Map<string, Prediction>;
}

/** The forecaster of a game that is played back. */
export function forecasterOf(game: Game, host: ForecasterHost): Forecaster {
  const { steps, scenario } = game.session();
  const state: State = { game, host, key: `${scenario.id}/${scenario.hash}/${hashWorld(steps.at(-1)!.world)}`, on: false, whose: null, made: new Map() };
  void keptPredictions(state.key).then((list) => {
    if (list.length === 0) return;
    state.made = new Map(list.map((each) => [each.key, each]));
    host.changed();
  });
  return {
    on: () => state.on,
    guard: (from, to) => (state.on ? askedBetween(game.reel()!, from, to, wantedBy(state)) : null),
    ask: (asked, then) => ask(state, asked, then),
    tones: () => tonesOf(state),
    panel: () => panelOf(state),
    sumUp: () => { if (state.on && state.made.size > 0) openSheet(state); },
  };
}

/** A campaign that goes on lets only its player's own decisions be predicted: the others are not known. */
function wantedBy({ game, whose, made }: State): (asked: Asked) => boolean {
  const open = isOpen({ whose, made });
  const eyes = game.situation().capital;
  return (asked) => open(asked) && (eyes === null || asked.capital === eyes);
}

function ask(state: State, { step, decision }: Asked, then: () => void): void {
  const { game, host } = state;
  const { world, stop } = game.session().steps[step]!;
  if (stop?.kind !== 'decision') return;
  const { scenario } = game.session();
  const paper = openPrediction({ scenario, world, stop, key: decisionKey(decision) }, {
    aside: () => paper.close(),
    done: (prediction) => {
      paper.close();
      state.made.set(prediction.key, prediction);
      keep(state);
      host.seek(step + 1);
      if (prediction.option === null) then();
      else reveal(state, { step, decision, prediction }, then);
    },
  });
}

function reveal({ game, host }: State, { step, decision, prediction }: Pick<Asked, 'step' | 'decision'> & { prediction: Prediction }, then: () => void): void {
  const { scenario, steps } = game.session();
  const caption = captionOf({ scenario, world: steps[step + 1]!.world, history: game.reel()!.history, codex: host.codex() }, decision);
  const paper = openReveal({ scenario, caption, prediction, decision }, () => { paper.close(); then(); });
}

function keep(state: State): void {
  state.host.changed();
  void keepPredictions(state.key, [...state.made.values()]).catch((error: unknown) => announce(t('app:saveFailed', { why: String(error) }), 'hints'));
}

/** A quarter is marked as missed where any of its decisions was, as foreseen where all that were predicted were. */
function tonesOf({ game, made }: State): ReadonlyMap<number, MarkTone> {
  const tones = new Map<number, MarkTone>();
  for (const { decision } of game.reel()!.asked) {
    const prediction = made.get(decisionKey(decision));
    const outcome = prediction ? outcomeOf(prediction, decision) : 'passed';
    if (outcome !== 'passed' && tones.get(decision.quarter) !== 'miss') tones.set(decision.quarter, outcome);
  }
  return tones;
}

function panelOf(state: State): Child[] {
  const { game, made, host } = state;
  const box = h('input', { type: 'checkbox', id: 'predict', checked: state.on, 'data-key': 'predict', onchange: () => { state.on = box.checked; host.changed(); } });
  const whose = h('select', {
    id: 'predict-whose', class: 'select', 'data-key': 'predict-whose', 'aria-label': t('replay:predict.whose'),
    onchange: () => { state.whose = CAPITALS.find((id) => id === whose.value) ?? null; },
  }, h('option', { value: '', selected: state.whose === null }, t('replay:predict.all')), ...CAPITALS.map((id) => h('option', { value: id, selected: state.whose === id }, cityOf(id))));
  const forecast = forecastOf(game.session().scenario, game.reel()!, made);
  return [
    h('label', { class: 'tick-box' }, box, h('span', {}, t('replay:predict.switch'))),
    state.on && game.situation().capital === null ? whose : null,
    forecast.rows.length === 0 ? null : h('button', {
      type: 'button', class: 'line-button', 'data-key': 'forecast',
      onclick: () => openSheet(state),
    }, t('replay:predict.open', { count: forecast.made, hits: forecast.hits })),
  ];
}

function openSheet(state: State): void {
  const { game, made, host } = state;
  const { scenario } = game.session();
  openForecast(scenario.id, forecastOf(scenario, game.reel()!, made), { seek: host.seek, clear: () => { made.clear(); keep(state); } });
}
