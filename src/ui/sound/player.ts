/** Plays scores where it may: after the first gesture, while sound is on and the page is seen. */
import type { SoundSettings } from '../app/setting-kinds.ts';
import { lengthOf } from './score.ts';
import { levelOf, SCORES } from './scores.ts';
import type { SoundId } from './scores.ts';
import { playNote } from './voices.ts';

export interface PlayerNeeds {
  readonly settings: () => SoundSettings;
  /** Whether the page is seen. */
  readonly seen: () => boolean;
  readonly context: () => AudioContext;
  /** Told of every sound that is heard, or would be if sound were on. */
  readonly caption: (sound: SoundId) => void;
}

export interface Player {
  /** The reader has pressed something: from here on sounds may play. */
  wake(): void;
  /** Plays sounds one after the other; one that still sounds is not begun again. */
  play(sounds: readonly SoundId[]): void;
  /** Ends all at once. */
  hush(): void;
}

/** All together are no louder than this part of full scale. */
const LOUDEST = 0.5;
/** Seconds. */
const FADE = 0.03;
/** The next begins when this part of the one before is over. */
const OVERLAP = 0.8;

/** A player that makes nothing before it is woken. */
export function createPlayer(needs: PlayerNeeds): Player {
  let awake = false;
  let context: AudioContext | null = null;
  let bus: GainNode | null = null;
  const until = new Map<SoundId, number>();
  const ready = (): AudioContext => {
    context ??= needs.context();
    if (context.state === 'suspended') void context.resume().catch(() => undefined);
    return context;
  };
  const play = (sounds: readonly SoundId[]): void => {
    if (!awake || !needs.seen()) return;
    const now = performance.now() / 1000;
    const fresh = sounds.filter((sound) => (until.get(sound) ?? 0) <= now);
    for (const { sound, after } of inTurn(fresh)) {
      until.set(sound, now + after + lengthOf(SCORES[sound]));
      needs.caption(sound);
    }
    if (fresh.length === 0 || !needs.settings().on) return;
    const device = ready();
    bus ??= busOf(device);
    for (const { sound, after } of inTurn(fresh)) sounding(device, bus, { sound, at: device.currentTime + 0.03 + after, volume: needs.settings().volumes[SCORES[sound].group] });
  };
  return {
    wake: () => { awake = true; },
    play,
    hush: () => {
      if (bus && context) fadeOut(context, bus);
      bus = null;
      until.clear();
    },
  };
}

/** When each begins, in seconds from now. */
export function inTurn(sounds: readonly SoundId[]): { sound: SoundId; after: number }[] {
  let after = 0;
  return sounds.map((sound) => {
    const begin = after;
    after += lengthOf(SCORES[sound]) * OVERLAP;
    return { sound, after: begin };
  });
}

/** Ends what sounds without a click. */
function fadeOut({ currentTime }: AudioContext, bus: GainNode): void {
  bus.gain.setValueAtTime(LOUDEST, currentTime);
  bus.gain.linearRampToValueAtTime(0, currentTime + FADE);
  setTimeout(() => bus.disconnect(), FADE * 2000);
}

function busOf(context: AudioContext): GainNode {
  const gain = context.createGain();
  gain.gain.value = LOUDEST;
  gain.connect(context.destination);
  return gain;
}

function sounding(context: AudioContext, bus: AudioNode, { sound, at, volume }: { sound: SoundId; at: number; volume: number }): void {
  if (volume === 0) return;
  const gain = context.createGain();
  // The ear hears the square of it as about half as loud at half of the way.
  gain.gain.value = (volume / 100) ** 2 * levelOf(sound);
  gain.connect(bus);
  for (const note of SCORES[sound].notes) playNote(context, gain, at, note);
}
