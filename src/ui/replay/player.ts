/** The player of a recording: it plays, steps and scrubs, and tells what was decided. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Decision } from '../../engine/types.ts';
import type { Codex } from '../../scenario/codex-data.ts';
import type { Game } from '../app/game.ts';
import { fill, h } from '../app/h.ts';
import { takeCodex } from '../codex/shelf.ts';
import { announce } from '../focus/announce.ts';
import { decisionAfter, frameAt, frameBy, quarterAfter, quarterAt } from '../model/reel.ts';
import type { Reel } from '../model/reel.ts';
import { t } from '../../words/messages.ts';
import { cityOf, countryOf, eventTitle, isCapital, optionLabel } from '../../words/names.ts';
import { captionPaper, earlier, quietCaption } from './caption.ts';
import { captionOf, decisionKey } from './caption-model.ts';
import { forecasterOf } from './forecaster.ts';
import type { Forecaster } from './forecaster.ts';
import { rail, transport } from './transport.ts';
import type { Rail, Speed } from './transport.ts';

export interface Player {
  /** Lays the player in a host, once, and brings it up to date. */
  draw(host: HTMLElement): void;
  stop(): void;
}

/** How long a moment stands at the slowest speed, ms: one with a decision to read, and one without. */
const DWELL = { decision: 6000, quarter: 1600 } as const;

interface Machine {
  readonly game: Game;
  readonly reel: Reel;
  readonly rail: Rail;
  readonly parts: Readonly<Record<'buttons' | 'predict' | 'caption', HTMLElement>>;
  readonly forecaster: Forecaster;
  readonly branch: () => void;
  codex: Codex | null;
  timer: number;
  speed: Speed;
  /** Quarter that the slider was dragged to and is not shown yet. */
  wanted: number | null;
}

/** The player of a game that is played back. */
export function playerOf(game: Game, branch: () => void): Player {
  const reel = game.reel()!;
  const parts = { buttons: h('div', { class: 'player-buttons' }), predict: h('div', { class: 'player-predict' }), caption: h('div', { class: 'player-caption', 'data-scroll': 'caption' }) };
  const slider = rail(reel, (index) => scrub(machine, index));
  const element = h('div', { class: 'player' }, slider.element, parts.buttons, parts.predict, parts.caption, h('p', { class: 'standing-line' }, t(reel.history ? 'replay:standing' : 'replay:standingOwn')));
  const forecaster = forecasterOf(game, {
    codex: () => machine.codex,
    seek: (step) => { halt(machine); goTo(machine, step); },
    changed: () => { slider.marks(forecaster.tones()); drawAll(machine); },
  });
  const machine: Machine = { game, reel, rail: slider, parts, forecaster, branch, codex: null, timer: 0, speed: 2, wanted: null };
  slider.marks(forecaster.tones());
  void takeCodex().then((codex) => {
    machine.codex = codex;
    drawCaption(machine);
  }, () => undefined);
  return {
    draw: (host) => {
      if (element.parentElement !== host) host.replaceChildren(element);
      drawAll(machine);
    },
    stop: () => halt(machine),
  };
}

/** Goes where the slider is dragged, once a frame at most, and no farther than to what is to be predicted. */
function scrub(machine: Machine, index: number): void {
  const { game, reel, forecaster } = machine;
  if (machine.wanted === null) requestAnimationFrame(() => {
    const { last } = reel.quarters[machine.wanted!]!;
    machine.wanted = null;
    if (!game.replaying()) return;
    const asked = forecaster.guard(now(machine), last);
    game.seek(asked?.step ?? last, 'scrub');
  });
  machine.wanted = index;
}

const now = ({ game }: Machine): number => game.session().cursor;
const lastOf = ({ game }: Machine): number => game.session().steps.length - 1;

function halt(machine: Machine): void {
  window.clearTimeout(machine.timer);
  machine.timer = 0;
}

/** Shows a later moment as what happens next, an earlier one at once. */
function goTo(machine: Machine, step: number): void {
  const from = now(machine);
  machine.game.seek(step, step > from ? 'watch' : 'scrub');
  if (step > from && machine.timer === 0) sayDecisions(machine, from);
  if (step === lastOf(machine)) machine.forecaster.sumUp();
}

/** Says what has been decided since a step, for those who listen; while it plays by itself that would be too much. */
function sayDecisions({ game, reel }: Machine, from: number): void {
  const { scenario, world, capital } = game.situation();
  const fresh = world.decisions.slice(game.session().steps[from]!.world.decisions.length).filter((each) => !reel.veiled || each.capital === capital);
  for (const each of fresh.slice(-MOST_SAID)) announce(lineWords(scenario, each));
}

const MOST_SAID = 3;

/** A decision in a line: who, at what, what. */
const lineWords = (scenario: Scenario, { capital, event, option }: Decision): string =>
  t('replay:line', { city: isCapital(capital) ? cityOf(capital) : countryOf(capital), title: eventTitle(scenario, event), label: optionLabel(scenario, event, option) });

/** Goes on to a later moment, or to the decision before it that is to be predicted first. */
function goOn(machine: Machine, step: number): void {
  const asked = machine.forecaster.guard(now(machine), step);
  if (!asked) {
    goTo(machine, step);
    return;
  }
  const played = machine.timer !== 0;
  halt(machine);
  goTo(machine, asked.step);
  machine.forecaster.ask(asked, () => { if (played) wait(machine); });
}

function play(machine: Machine): void {
  if (now(machine) === lastOf(machine)) {
    halt(machine);
    drawAll(machine);
    return;
  }
  const step = frameBy(machine.reel, now(machine), 1);
  // Set before the board is drawn, so that the button says that it plays.
  machine.timer = window.setTimeout(() => play(machine), dwellOf(machine, step));
  goOn(machine, step > now(machine) ? step : lastOf(machine));
}

/** Plays on after what is shown has had its time. */
function wait(machine: Machine): void {
  machine.timer = window.setTimeout(() => play(machine), dwellOf(machine, now(machine)));
  drawAll(machine);
}

function dwellOf({ reel, speed }: Machine, step: number): number {
  const { from, to } = frameAt(reel, step);
  return (to > from ? DWELL.decision : DWELL.quarter) / speed;
}

function drawAll(machine: Machine): void {
  const { reel, rail: slider, parts, forecaster } = machine;
  const here = now(machine);
  slider.show(quarterAt(reel, here));
  const once = (to: () => number) => (): void => {
    halt(machine);
    goOn(machine, to());
  };
  fill(parts.buttons, ...transport({ playing: machine.timer !== 0, first: here === 0, last: here === lastOf(machine), speed: machine.speed }, {
    toggle: () => toggle(machine),
    back: () => { halt(machine); goTo(machine, before(machine)); },
    step: once(() => Math.max(frameBy(reel, now(machine), 1), Math.min(now(machine) + 1, lastOf(machine)))),
    quarter: once(() => quarterAfter(reel, now(machine))),
    decision: once(() => decisionAfter(reel, now(machine))),
    branch: () => { halt(machine); drawAll(machine); machine.branch(); },
    speed: (speed) => setSpeed(machine, speed),
  }));
  fill(parts.predict, ...forecaster.panel());
  drawCaption(machine);
}

/** The beginning of what is shown, or what was shown before it. */
function before({ reel, game }: Machine): number {
  const here = game.session().cursor;
  const { step } = frameAt(reel, here);
  return step === here ? frameBy(reel, here, -1) : step;
}

function toggle(machine: Machine): void {
  if (machine.timer === 0) play(machine);
  else {
    halt(machine);
    drawAll(machine);
  }
}

function setSpeed(machine: Machine, speed: Speed): void {
  machine.speed = speed;
  if (machine.timer !== 0) {
    halt(machine);
    wait(machine);
  } else drawAll(machine);
}

function drawCaption(machine: Machine): void {
  const { game, reel, codex, parts } = machine;
  const { scenario, world, capital } = game.situation();
  const frame = frameAt(reel, now(machine));
  const own = (each: { readonly capital: string }): boolean => !reel.veiled || each.capital === capital;
  const told = world.decisions.filter((each) => each.quarter === world.quarter && own(each));
  // Of what one step brought, a capital's decision counts before a third country's.
  const fresh = world.decisions.slice(frame.from, frame.to).filter(own);
  const shown = fresh.find(({ capital: id }) => isCapital(id)) ?? fresh.at(-1) ?? told.at(-1);
  const captioned = { scenario, world, history: reel.history, codex };
  const seek = (step: number) => (): void => { halt(machine); game.seek(step, 'scrub'); };
  const before = told.filter((each) => each !== shown).map((each) => ({
    key: decisionKey(each), words: lineWords(scenario, each),
    go: seek(stepOf(reel, world.decisions.indexOf(each)) ?? frame.step),
  }));
  fill(parts.caption, shown ? captionPaper(captionOf(captioned, shown)) : quietCaption(t('replay:quiet')), earlier(before));
}

/** The step that brought a decision. */
const stepOf = ({ frames }: Reel, decision: number): number | undefined => frames.find(({ from, to }) => decision >= from && decision < to)?.step;
