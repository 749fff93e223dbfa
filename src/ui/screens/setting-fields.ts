/** Fields of the settings: ticks and sliders, and the groups of sound and keys. */
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { KEY_ACTIONS, moveKey, SOUND_GROUPS } from '../app/setting-kinds.ts';
import type { KeyAction, SoundGroup, SoundSettings } from '../app/setting-kinds.ts';
import { changeSettings, settings } from '../app/settings.ts';
import type { SoundId } from '../sound/scores.ts';
import { sample } from '../sound/sound.ts';
import { t } from '../../words/messages.ts';

/** A group of fields under its name. */
export const group = (name: string, ...fields: Child[]): HTMLElement => h('fieldset', { class: 'field' }, h('legend', { class: 'field-title' }, name), ...fields);

/** A box to tick. */
export function tick(label: string, on: boolean, change: (on: boolean) => void): HTMLElement {
  const box = h('input', { type: 'checkbox', checked: on, onchange: () => change(box.checked) });
  return h('label', { class: 'tick-box' }, box, h('span', {}, label));
}

export interface SliderOptions {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly change: (value: number) => void;
  /** Called when it has been let go. */
  readonly done?: () => void;
  /** Its label is the title of a field of its own. */
  readonly title?: boolean;
}

/** A slider in steps of ten per cent, with its value beside it. */
export function slider({ label, low, high, value, change, done, title }: SliderOptions): HTMLElement {
  const id = newId('slider');
  const words = (now: number): string => t('settings:textSizeValue', { value: now });
  const output = h('output', { for: id }, words(value));
  const input = h('input', {
    id, type: 'range', min: low, max: high, step: 10, value, 'aria-valuetext': words(value), onchange: done,
    oninput: () => {
      const now = Number(input.value);
      output.textContent = words(now);
      input.setAttribute('aria-valuetext', words(now));
      change(now);
    },
  });
  return h('div', { class: 'slider' }, h('label', { class: title ? 'field-title' : 'slider-label', for: id }, label), input, output);
}

/** Sound on or off, captions, and a volume for each kind. */
export const soundFields = (): HTMLElement => group(t('settings:sound'),
  tick(t('settings:soundOn'), settings().sound.on, (on) => changeSound({ on })),
  tick(t('settings:captionsOn'), settings().sound.captions, (captions) => changeSound({ captions })),
  ...SOUND_GROUPS.map((kind) => slider({ label: t(`settings:volumes.${kind}`), low: 0, high: 100, value: settings().sound.volumes[kind], change: (value) => changeVolume(kind, value), done: () => sample(SAMPLES[kind]) })));

/** What lets hear how loud a kind is. */
const SAMPLES: Readonly<Record<SoundGroup, SoundId>> = { machines: 'teletype', events: 'table-tennis', motifs: 'motif-us' };

const changeSound = (change: Partial<SoundSettings>): void => changeSettings({ sound: { ...settings().sound, ...change } });

function changeVolume(kind: SoundGroup, value: number): void {
  changeSound({ volumes: { ...settings().sound.volumes, [kind]: value } });
}

/** Shortcuts on or off, and the letter of each; a letter that is taken is exchanged. */
export function keyFields(): HTMLElement {
  const host = h('div', { class: 'key-letters' });
  const draw = (): void => fill(host, ...KEY_ACTIONS.map((action) => letterField(action, draw)));
  draw();
  return group(t('settings:shortcuts'),
    tick(t('settings:shortcutsOn'), settings().shortcuts, (on) => changeSettings({ shortcuts: on })),
    tick(t('settings:digitsOn'), settings().digits, (on) => changeSettings({ digits: on })),
    host);
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

function letterField(action: KeyAction, redraw: () => void): HTMLElement {
  const id = newId('key');
  const letter = settings().keys[action];
  const select = h('select', {
    id, class: 'select', 'data-key': `letter-${action}`,
    onchange: () => {
      changeSettings({ keys: moveKey(settings().keys, action, select.value) });
      redraw();
    },
  }, ...LETTERS.map((each) => h('option', { value: each, selected: each === letter }, each.toUpperCase())));
  return h('div', { class: 'key-letter' }, h('label', { for: id }, t('settings:keyOf', { action: t(`keys:actions.${action}`) })), select);
}
