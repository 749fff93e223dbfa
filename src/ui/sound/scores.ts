/** The sounds of the game, all composed for it: machines of the time, a gun far off, a ball, and a motif for each capital. */
import { SCENE_SCORES, SCENE_SOUNDS } from './scene-scores.ts';
import { hertz } from './score.ts';
import type { Note, Score, Voice } from './score.ts';

export const SOUNDS = ['teletype', 'telephone', 'static', 'gun', 'table-tennis', 'motif-us', 'motif-su', 'motif-cn', ...SCENE_SOUNDS] as const;
export type SoundId = (typeof SOUNDS)[number];

type Struck = readonly [at: number, long: number, pitch: number, loud: number];
const struck = (voice: Voice, notes: readonly Struck[]): Note[] => notes.map(([at, long, pitch, loud]) => ({ at, for: long, pitch, voice, loud }));

type Sung = readonly [at: number, long: number, name: string, loud: number];
const sung = (voice: Voice, notes: readonly Sung[]): Note[] => struck(voice, notes.map(([at, long, name, loud]) => [at, long, hertz(name), loud]));

const inOrder = (...parts: readonly (readonly Note[])[]): Note[] => parts.flat().toSorted((a, b) => a.at - b.at);
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** Pauses between words of the teletype, as strokes that are left out. */
const SPACES: readonly number[] = [5, 11, 14, 20];
/** Some sixty words a minute, a printer's pace, is a stroke in a tenth of a second; told a little faster. */
const STROKE = 0.078;

const teletype: Score = {
  group: 'machines',
  notes: inOrder(
    struck('click', many(24, (index) => index).filter((index) => !SPACES.includes(index)).map((index) => [index * STROKE, 0.05, 1500 + 260 * ((index * 7) % 5), 0.5 + 0.12 * ((index * 3) % 4)])),
    struck('bell', [[24 * STROKE, 0.5, 2100, 0.28]]),
    struck('thump', [[24 * STROKE + 0.12, 0.14, 150, 0.35]]),
  ),
};

/** The clapper goes to and fro between two gongs about twenty-five times a second. */
const ring = (begin: number): Note[] => struck('bell', many(20, (index) => [begin + index * 0.04, index === 19 ? 0.7 : 0.16, index % 2 === 0 ? 1080 : 1350, 0.3]));

const telephone: Score = { group: 'machines', notes: inOrder(ring(0), ring(1.5)) };

const radio: Score = {
  group: 'machines',
  notes: inOrder(
    struck('hiss', [[0, 1.8, 1800, 0.32], [0.25, 0.3, 3200, 0.3], [1.05, 0.2, 900, 0.35]]),
    struck('whistle', [[0.1, 0.7, 1900, 0.14], [0.9, 0.6, 700, 0.16]]),
  ),
};

const gun: Score = {
  group: 'events',
  notes: inOrder(
    struck('thump', [[0, 0.5, 70, 0.8], [0.9, 0.45, 62, 0.5]]),
    struck('rumble', [[0.02, 1.6, 420, 0.8], [0.05, 2.2, 130, 0.7], [0.92, 1.4, 360, 0.55], [0.95, 2.0, 110, 0.45]]),
    struck('crack', [[0, 0.22, 380, 0.4], [0.9, 0.2, 330, 0.25]]),
  ),
};

/** Bat and table by turns: the bat is the lower one. */
const tableTennis: Score = {
  group: 'events',
  notes: struck('pock', [
    [0, 0.06, 760, 0.6], [0.17, 0.05, 1240, 0.5], [0.56, 0.06, 700, 0.6], [0.72, 0.05, 1180, 0.45], [1.08, 0.06, 790, 0.65], [1.22, 0.05, 1260, 0.5],
    [1.56, 0.05, 1120, 0.35], [1.76, 0.05, 1140, 0.25], [1.88, 0.05, 1150, 0.18], [1.95, 0.05, 1160, 0.12],
  ]),
};

/** Washington: open, rising, in brass. */
const washington: Score = {
  group: 'motifs',
  notes: sung('brass', [[0, 0.34, 'D4', 0.5], [0.32, 0.34, 'A4', 0.55], [0.64, 0.3, 'B4', 0.5], [0.92, 0.3, 'F#4', 0.45], [1.2, 1.3, 'E4', 0.4], [1.2, 1.3, 'A4', 0.5]]),
};

/** Moscow: low voices that close on the ground note. */
const moscow: Score = {
  group: 'motifs',
  notes: inOrder(
    sung('choir', [[0, 0.62, 'D4', 0.5], [0.55, 0.34, 'F4', 0.5], [0.85, 0.34, 'E4', 0.5], [1.15, 0.6, 'C4', 0.5], [1.7, 1.5, 'D4', 0.5]]),
    sung('choir', [[0, 1.1, 'D3', 0.5], [1.15, 0.6, 'A2', 0.5], [1.7, 1.5, 'D3', 0.55], [1.7, 1.5, 'A3', 0.35]]),
  ),
};

/** Beijing: five tones on plucked strings over a gong. */
const beijing: Score = {
  group: 'motifs',
  notes: inOrder(
    struck('gong', [[0, 2.6, 118, 0.4]]),
    sung('pluck', [[0.3, 0.7, 'A4', 0.5], [0.52, 0.7, 'B4', 0.45], [0.74, 0.8, 'D5', 0.55], [1.12, 0.7, 'A4', 0.45], [1.34, 0.7, 'G4', 0.45], [1.56, 1.2, 'E4', 0.5]]),
  ),
};

/**
 * How much louder or softer a score is played than it is written: so that a small loudspeaker, which gives nothing below
 * 250 Hz, gives all of them about alike. `tests/ui/sound/shoot.ts` measures it.
 */
const LEVELS: Readonly<Partial<Record<SoundId, number>>> = {
  teletype: 1.5, static: 0.9, gun: 1.5, 'table-tennis': 2, 'motif-su': 1.7, shells: 2, ice: 1.4, plane: 2.6, horn: 2.6, gavel: 1.4, pen: 1.5, tracks: 2.5, mason: 1.8, fall: 0.8, blast: 1.7, alarm: 1.2, beeps: 0.8, pages: 2.4,
};
export const levelOf = (sound: SoundId): number => LEVELS[sound] ?? 1;

export const SCORES: Readonly<Record<SoundId, Score>> = {
  ...SCENE_SCORES, teletype, telephone, static: radio, gun, 'table-tennis': tableTennis, 'motif-us': washington, 'motif-su': moscow, 'motif-cn': beijing,
};
