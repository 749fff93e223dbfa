/** The transport of a player: what is pressed, the speed, and the rail of quarters. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { rove } from '../focus/roving.ts';
import type { Reel } from '../model/reel.ts';
import { t } from '../../words/messages.ts';
import { quarterWords } from '../../words/names.ts';

/** How many times as fast as one reads. */
export const SPEEDS = [1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];

export interface TransportHandlers {
  readonly toggle: () => void;
  readonly back: () => void;
  readonly step: () => void;
  readonly quarter: () => void;
  readonly decision: () => void;
  readonly branch: () => void;
  readonly speed: (speed: Speed) => void;
}

export interface TransportState { readonly playing: boolean; readonly first: boolean; readonly last: boolean; readonly speed: Speed }

/** The buttons and the speeds as things stand. */
export function transport({ playing, first, last, speed }: TransportState, on: TransportHandlers): Child[] {
  const end = last ? t('table:replay.end') : null;
  return [
    h('div', { class: 'projector' },
      button({ label: '', icon: 'ui/step-back', press: on.back, key: 'back', refused: first ? t('replay:atStart') : null, props: { 'aria-label': t('replay:back'), title: t('replay:back') } }),
      button({ label: t(playing ? 'table:replay.pause' : 'table:replay.play'), icon: playing ? 'ui/pause' : 'ui/play', kind: 'main', press: on.toggle, refused: playing ? null : end, key: 'play' }),
      button({ label: '', icon: 'ui/step', press: on.step, refused: end, key: 'step', props: { 'aria-label': t('table:replay.step'), title: t('table:replay.step') } }),
      speeds(speed, on.speed)),
    h('div', { class: 'projector projector-more' },
      button({ label: t('table:replay.nextQuarter'), kind: 'quiet', press: on.quarter, refused: end, key: 'next' }),
      button({ label: t('replay:nextDecision'), kind: 'quiet', press: on.decision, refused: end, key: 'decision' }),
      button({ label: t('table:timeline.branch'), icon: 'ui/branch', kind: 'quiet', press: on.branch, key: 'take-over' })),
  ];
}

function speeds(now: Speed, choose: (speed: Speed) => void): HTMLElement {
  const group = h('div', { class: 'speeds', role: 'radiogroup', 'aria-label': t('table:replay.speed') }, ...SPEEDS.map((speed) => h('button', {
    type: 'button', role: 'radio', class: 'chip', 'data-key': `speed-${speed}`, 'data-speed': speed, 'aria-checked': String(speed === now), onclick: () => choose(speed),
  }, t('replay:speed', { speed }))));
  rove(group, 'button', (item) => choose(SPEEDS.find((speed) => String(speed) === item.dataset['speed'])!));
  return group;
}

/** How a mark on the rail is drawn: decided, foreseen, not foreseen. */
export type MarkTone = 'plain' | 'hit' | 'miss';

export interface Rail {
  readonly element: HTMLElement;
  /** Shows where the recording stands, without moving the focus. */
  show(index: number): void;
  marks(tones: ReadonlyMap<number, MarkTone>): void;
}

/** The rail: a slider over the quarters with a mark where something is decided. It is never made anew while it is dragged. */
export function rail({ quarters }: Reel, go: (index: number) => void): Rail {
  const valueText = (index: number): string => {
    const { quarter, decisions } = quarters[index]!;
    return t('replay:at', { quarter: quarterWords(quarter), count: decisions });
  };
  const input = h('input', {
    class: 'rail', type: 'range', min: 0, max: quarters.length - 1, step: 1, value: 0, 'data-key': 'rail', 'aria-label': t('replay:rail'),
    oninput: () => { say(Number(input.value)); go(Number(input.value)); },
  });
  const ends = [quarters[0]!, quarters.at(-1)!].map(({ quarter }) => h('span', {}, String(Math.floor(quarter / 4))));
  const marks = h('div', { class: 'rail-marks', 'aria-hidden': 'true' });
  const most = Math.max(1, ...quarters.map(({ decisions }) => decisions));
  const say = (index: number): void => input.setAttribute('aria-valuetext', valueText(index));
  const share = (index: number): string => `${((100 * index) / Math.max(1, quarters.length - 1)).toFixed(2)}%`;
  say(0);
  return {
    element: h('div', { class: 'rail-box' }, marks, input, h('div', { class: 'rail-ends', 'aria-hidden': 'true' }, ...ends)),
    show: (index) => {
      if (Number(input.value) !== index) input.value = String(index);
      say(index);
      marks.style.setProperty('--done', share(index));
    },
    marks: (tones) => marks.replaceChildren(...quarters.flatMap(({ quarter, decisions }, index) => (decisions === 0 ? [] : [
      h('span', { class: `rail-mark mark-${tones.get(quarter) ?? 'plain'}`, style: `--at:${share(index)};--tall:${(0.35 + (0.65 * decisions) / most).toFixed(2)}` })]))),
  };
}
