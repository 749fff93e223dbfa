/** The player of a recording: it plays, steps and scrubs, and tells what was decided. */
import type { Codex } from '../../scenario/codex-data.ts';
import type { Game } from '../app/game.ts';
import { fill, h } from '../app/h.ts';
import { takeCodex } from '../codex/shelf.ts';
import { decisionAfter, frameAt, frameBy, quarterAfter, quarterAt } from '../model/reel.ts';
import type { Reel } from '../model/reel.ts';
import { t } from '../words/messages.ts';
import { cityOf, countryOf, eventTitle, isCapital, optionLabel } from '../words/names.ts';
import { captionPaper, earlier, quietCaption } from './caption.ts';
import { captionOf, decisionKey } from './caption-model.ts';
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
  readonly parts: Readonly<Record<'buttons' | 'caption', HTMLElement>>;
  readonly element: HTMLElement;
  readonly branch: () => void;
  codex: Codex | null;
  timer: number;
  speed: Speed;
}

/** The player of a game that is played back. */
export function playerOf(game: Game, branch: () => void): Player {
  const reel = game.reel()!;
  const parts = { buttons: h('div', { class: 'player-buttons' }), caption: h('div', { class: 'player-caption', 'data-scroll': 'caption' }) };
  const slider = rail(reel, scrubber(game, reel));
  slider.marks(new Map());
  const element = h('div', { class: 'player' }, slider.element, parts.buttons, parts.caption, h('p', { class: 'standing-line' }, t(reel.history ? 'replay:standing' : 'replay:standingOwn')));
  const machine: Machine = { game, reel, rail: slider, parts, element, branch, codex: null, timer: 0, speed: 2 };
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

/** Goes where the slider is dragged, once a frame at most. */
function scrubber(game: Game, { quarters }: Reel): (index: number) => void {
  let wanted: number | null = null;
  return (index) => {
    if (wanted === null) requestAnimationFrame(() => {
      const at = quarters[wanted!]!;
      wanted = null;
      if (game.replaying()) game.seek(at.last, 'scrub');
    });
    wanted = index;
  };
}

const now = ({ game }: Machine): number => game.session().cursor;
const lastOf = ({ game }: Machine): number => game.session().steps.length - 1;

function halt(machine: Machine): void {
  window.clearTimeout(machine.timer);
  machine.timer = 0;
}

/** Shows a later moment as what happens next, an earlier one at once. */
function goTo(machine: Machine, step: number): void {
  machine.game.seek(step, step > now(machine) ? 'watch' : 'scrub');
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
  goTo(machine, step);
}

function dwellOf({ reel, speed }: Machine, step: number): number {
  const { from, to } = frameAt(reel, step);
  return (to > from ? DWELL.decision : DWELL.quarter) / speed;
}

function drawAll(machine: Machine): void {
  const { reel, rail: slider, parts } = machine;
  slider.show(quarterAt(reel, now(machine)));
  const once = (to: () => number) => (): void => {
    halt(machine);
    goTo(machine, to());
  };
  fill(parts.buttons, ...transport({ playing: machine.timer !== 0, first: now(machine) === 0, last: now(machine) === lastOf(machine), speed: machine.speed }, {
    toggle: () => toggle(machine),
    back: once(() => (now(machine) === frameAt(reel, now(machine)).step ? frameBy(reel, now(machine), -1) : frameAt(reel, now(machine)).step)),
    step: once(() => (frameBy(reel, now(machine), 1) > now(machine) ? frameBy(reel, now(machine), 1) : lastOf(machine))),
    quarter: once(() => quarterAfter(reel, now(machine))),
    decision: once(() => decisionAfter(reel, now(machine))),
    branch: () => { halt(machine); drawAll(machine); machine.branch(); },
    speed: (speed) => setSpeed(machine, speed),
  }));
  drawCaption(machine);
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
    machine.timer = window.setTimeout(() => play(machine), dwellOf(machine, now(machine)));
  }
  drawAll(machine);
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
    key: decisionKey(each), words: t('replay:line', { city: isCapital(each.capital) ? cityOf(each.capital) : countryOf(each.capital), title: eventTitle(scenario, each.event), label: optionLabel(scenario, each.event, each.option) }),
    go: seek(stepOf(reel, world.decisions.indexOf(each)) ?? frame.step),
  }));
  fill(parts.caption, shown ? captionPaper(captionOf(captioned, shown)) : quietCaption(t('replay:quiet')), earlier(before));
}

/** The step that brought a decision. */
const stepOf = ({ frames }: Reel, decision: number): number | undefined => frames.find(({ from, to }) => decision >= from && decision < to)?.step;
