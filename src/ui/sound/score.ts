/** What a sound is before anything sounds: notes on a line of time. */
import type { SoundGroup } from '../app/setting-kinds.ts';

/** Instruments of the game; `voices.ts` knows how each is made. */
export const VOICES = ['click', 'bell', 'hiss', 'whistle', 'thump', 'rumble', 'pock', 'brass', 'choir', 'pluck', 'gong', 'crack', 'drone', 'reed', 'beep'] as const;
export type Voice = (typeof VOICES)[number];

export interface Note {
  /** Seconds from the beginning. */
  readonly at: number;
  /** Seconds until it has died away. */
  readonly for: number;
  /** Hertz; of noise, the middle of its band. */
  readonly pitch: number;
  readonly voice: Voice;
  /** 0…1. */
  readonly loud: number;
}

export interface Score {
  readonly group: SoundGroup;
  /** In the order in which they begin. */
  readonly notes: readonly Note[];
}

/** Seconds until the last note has died away. */
export const lengthOf = ({ notes }: Score): number => Math.max(...notes.map((note) => note.at + note.for));

const SEMITONES: Readonly<Record<string, number>> = { C: -9, D: -7, E: -5, F: -4, G: -2, A: 0, B: 2 };

/** Hertz of a name such as `F#4` in equal temperament, A4 = 440; throws on what is no name. */
export function hertz(name: string): number {
  const [, letter, sign, octave] = /^([A-G])([#b]?)(\d)$/.exec(name) ?? [];
  if (letter === undefined) throw new Error(`No such note: ${name}`);
  const steps = SEMITONES[letter]! + (sign === '#' ? 1 : sign === 'b' ? -1 : 0) + 12 * (Number(octave) - 4);
  return 440 * 2 ** (steps / 12);
}
