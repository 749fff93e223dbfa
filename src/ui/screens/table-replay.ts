/** History running by itself: play, pause, step. */
import type { Game } from '../app/game.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { cityOf, eventTitle, optionLabel, textOf } from '../words/names.ts';
import { t } from '../words/messages.ts';
import { placeOfDecision, sourcesOf } from '../model/result-model.ts';

export interface Projector {
  panel(): Child[];
  playing(): boolean;
  stop(): void;
}

/** Milliseconds between two quarters, at the three speeds. */
const PACES = [4500, 2200, 900] as const;

/** The projector of a replay; `drawn` is called when its own buttons change. */
export function projector(game: Game, drawn: () => void, branch: () => void): Projector {
  let timer = 0;
  let pace = 1;
  const stop = (): void => {
    window.clearInterval(timer);
    timer = 0;
  };
  const over = (): boolean => game.session().steps[game.session().cursor]!.stop === null;
  const advance = (how: 'stop' | 'quarter'): void => {
    if (game.situation().past) game.look(null);
    else if (game.watch(how)) stop();
    if (over()) { stop(); drawn(); }
  };
  const play = (): void => {
    timer = window.setInterval(() => advance('quarter'), PACES[pace]!);
    advance('quarter');
    drawn();
  };
  const setPace = (next: number): void => {
    pace = next;
    if (timer === 0) return;
    stop();
    timer = window.setInterval(() => advance('quarter'), PACES[pace]!);
  };
  const toggle = (): void => { if (timer === 0) play(); else { stop(); drawn(); } };
  const panel = (): Child[] => [
    h('div', { class: 'projector' },
      button({ label: t(timer === 0 ? 'table:replay.play' : 'table:replay.pause'), icon: timer === 0 ? 'ui/play' : 'ui/pause', kind: 'main', press: toggle, refused: over() ? t('table:replay.end') : null, key: 'play' }),
      button({ label: t('table:replay.step'), icon: 'ui/step', press: () => { stop(); advance('stop'); drawn(); }, refused: over() ? t('table:replay.end') : null, key: 'step' }),
      button({ label: t('table:replay.nextQuarter'), icon: 'ui/chevron-right', press: () => { stop(); advance('quarter'); drawn(); }, refused: over() ? t('table:replay.end') : null, key: 'next' }),
      button({ label: t('table:timeline.branch'), icon: 'ui/branch', press: () => { stop(); drawn(); branch(); }, key: 'take-over', refused: over() && !game.situation().past ? t('table:replay.end') : null }),
      speed(pace, setPace)),
    ...decisionNow(game),
  ];
  return { panel, playing: () => timer !== 0, stop };
}

function speed(pace: number, change: (pace: number) => void): HTMLElement {
  const input = h('input', { id: 'speed', type: 'range', min: 0, max: 2, step: 1, value: pace, 'data-key': 'speed', oninput: () => change(Number(input.value)) });
  return h('p', { class: 'field' }, h('label', { for: 'speed' }, t('table:replay.speed')), input);
}

/** The latest decision of history, with its note. */
function decisionNow(game: Game): Child[] {
  const { world, scenario } = game.situation();
  const decision = world.decisions.at(-1);
  const place = decision ? placeOfDecision(scenario, decision) : null;
  if (!decision || !place) return [];
  const { event } = place;
  return [h('article', { class: 'decided' },
    h('h3', {}, eventTitle(scenario, decision.event)),
    h('p', {}, h('strong', {}, `${cityOf(decision.capital)}: `), optionLabel(scenario, decision.event, decision.option)),
    place.option.outcome ? h('p', { class: 'dispatch-text' }, textOf(scenario, place.option.outcome)) : null,
    event.note ? h('details', {}, h('summary', {}, t('decision:note')), h('p', {}, textOf(scenario, event.note)), h('ul', { class: 'sources' }, ...sourcesOf(scenario, event).map((line) => h('li', {}, line)))) : null)];
}

