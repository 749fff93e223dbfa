/** The one door to sound: what the screens call, the key that switches it off, and the captions. */
import { h } from '../app/h.ts';
import { changeSettings, onSettings, settings } from '../app/settings.ts';
import { announce } from '../focus/announce.ts';
import { listenKeys } from '../focus/keys.ts';
import type { AnimationKind } from '../map/board-model.ts';
import { t } from '../../words/messages.ts';
import { cuesOf, sceneSounds } from './cues.ts';
import type { Moment } from './cues.ts';
import { createPlayer } from './player.ts';
import type { SoundId } from './scores.ts';

const SHOWN_MS = 3500;
// The same is said to those who listen by the announcements, so it is for the eyes alone.
const box = h('p', { class: 'sound-caption', 'aria-hidden': 'true', hidden: true });
let timer = 0;

const player = createPlayer({
  settings: () => settings().sound,
  seen: () => document.visibilityState === 'visible',
  context: () => new AudioContext({ latencyHint: 'interactive' }),
  caption: (sound) => { if (settings().sound.captions) show(t(`sound:captions.${sound}`)); },
});

/** Lays the captions over a host, waits for the first gesture, and gives sound its key. */
export function startSound(host: HTMLElement): void {
  host.append(box);
  for (const gesture of ['pointerdown', 'keydown'] as const) document.addEventListener(gesture, () => player.wake(), { once: true, capture: true });
  listenKeys({ sound: toggle });
  onSettings(({ sound }) => { if (!sound.on) player.hush(); });
}

/** Sounds of what has changed and what waits now. */
export const hear = (moment: Moment): void => tryPlaying(cuesOf(moment));

/** The sound of something that begins to move on the map. */
export const hearScene = (kind: AnimationKind): void => tryPlaying(sceneSounds([kind]));

/** The sounds of what has happened where nothing moves. */
export const hearStill = (kinds: readonly AnimationKind[]): void => tryPlaying(sceneSounds(kinds));

/** One sound, as a sample. */
export const sample = (sound: SoundId): void => tryPlaying([sound]);

function tryPlaying(sounds: readonly SoundId[]): void {
  try {
    player.play(sounds);
  } catch {
    // A browser without sound still plays the game.
  }
}

function toggle(): void {
  const on = !settings().sound.on;
  changeSettings({ sound: { ...settings().sound, on } });
  const words = t(on ? 'sound:on' : 'sound:off');
  show(words);
  announce(words, 'own');
}

function show(words: string): void {
  box.textContent = words;
  box.hidden = false;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => { box.hidden = true; }, SHOWN_MS);
}
