/** What moves on the map, for the ear: short, low, far away; none of it is there to please. */
import { hertz } from './score.ts';
import type { Note, Score, Voice } from './score.ts';

type Struck = readonly [at: number, long: number, pitch: number, loud: number];
const struck = (voice: Voice, notes: readonly Struck[]): Note[] => notes.map(([at, long, pitch, loud]) => ({ at, for: long, pitch, voice, loud }));
const event = (...parts: readonly (readonly Note[])[]): Score => ({ group: 'events', notes: parts.flat().toSorted((a, b) => a.at - b.at) });
const every = (count: number, from: number, gap: number, make: (at: number, index: number) => Struck): Struck[] =>
  Array.from({ length: count }, (_, index) => make(from + index * gap, index));

/** A battery beyond the horizon: uneven, each with its echo. */
const shells = event(
  struck('thump', [[0, 0.4, 74, 0.6], [0.42, 0.4, 66, 0.5], [0.66, 0.4, 80, 0.45], [1.3, 0.5, 62, 0.6]]),
  struck('rumble', [[0.03, 0.9, 400, 0.7], [0.05, 1.3, 140, 0.55], [0.45, 0.8, 340, 0.55], [0.5, 1.2, 120, 0.5], [0.68, 0.7, 430, 0.5], [1.33, 1.1, 360, 0.7], [1.35, 1.5, 105, 0.55]]),
  struck('crack', [[0, 0.18, 360, 0.35], [0.42, 0.16, 320, 0.28], [0.66, 0.16, 390, 0.26], [1.3, 0.2, 310, 0.35]]),
);

/** Ice on a river gives way, and a rifle is heard from the other bank. */
const ice = event(
  struck('crack', [[0, 0.09, 3100, 0.55], [0.07, 0.16, 1700, 0.45], [0.2, 0.3, 900, 0.35], [1.15, 0.12, 1500, 0.6]]),
  struck('bell', [[0.03, 0.5, 1640, 0.1], [0.1, 0.6, 2350, 0.07]]),
  struck('rumble', [[0.2, 0.9, 160, 0.3], [1.17, 1.1, 260, 0.4]]),
);

/** A steam whistle on three pipes, then wheels over the joints of the rails, four to a carriage. */
const train = event(
  struck('reed', [[0, 0.75, hertz('Bb4'), 0.3], [0, 0.75, hertz('D5'), 0.26], [0.02, 0.73, hertz('F5'), 0.22]]),
  struck('hiss', [[0, 0.8, 2600, 0.22]]),
  struck('thump', [0, 1, 2, 3].flatMap((carriage): Struck[] => [0, 0.09, 0.2, 0.29].map((joint) => [0.95 + carriage * 0.42 + joint, 0.08, 190, 0.34]))),
  struck('hiss', every(5, 0.9, 0.38, (at) => [at, 0.3, 620, 0.26])),
);

/** Propellers that come, pass and go. */
const plane = event(
  struck('drone', [[0, 1.7, 104, 0.34], [0.9, 1.7, 97, 0.34]]),
  struck('hiss', [[0.1, 2.4, 420, 0.24]]),
);

/** A ship's horn over water. */
const horn = event(
  struck('reed', [[0, 1.25, 110, 0.5], [0, 1.25, 138.6, 0.34], [0, 1.25, 164.8, 0.3]]),
  struck('hiss', [[0.9, 1.5, 380, 0.3]]),
);

/** Three strokes of a wooden hammer, the last one final. */
const gavel = event(
  struck('pock', [[0, 0.1, 330, 0.8], [0.34, 0.1, 325, 0.8], [0.95, 0.14, 300, 1]]),
  struck('thump', [[0, 0.16, 150, 0.5], [0.34, 0.16, 150, 0.5], [0.95, 0.3, 125, 0.75]]),
);

/** A nib signs, twice, and a seal comes down. */
const pen = event(
  struck('hiss', [[0, 0.16, 4300, 0.3], [0.15, 0.1, 5200, 0.26], [0.3, 0.22, 4600, 0.3], [0.75, 0.12, 5000, 0.28], [0.88, 0.3, 4400, 0.3]]),
  struck('thump', [[1.5, 0.2, 135, 0.75]]),
  struck('click', [[1.5, 0.06, 900, 0.5]]),
);

/** Engines that labour, and tracks over stone. */
const tracks = event(
  struck('drone', [[0, 1.5, 58, 0.5], [0, 1.5, 174, 0.2], [0.7, 1.6, 54, 0.5], [0.7, 1.6, 162, 0.2]]),
  struck('click', every(19, 0.1, 0.11, (at, index) => [at, 0.06, 620 + 90 * ((index * 5) % 3), 0.26 + 0.05 * ((index * 3) % 3)])),
);

/** Stones are set and tapped into their mortar. */
const mason = event(
  struck('hiss', [[0, 0.35, 1900, 0.32], [0.95, 0.35, 2000, 0.3]]),
  struck('pock', [[0.45, 0.06, 980, 0.5], [0.6, 0.06, 940, 0.55], [1.4, 0.06, 990, 0.5], [1.55, 0.06, 930, 0.55]]),
  struck('thump', [[0.4, 0.2, 120, 0.4], [1.36, 0.2, 118, 0.4]]),
);

/** Something falls from a great height and lands far off. */
const fall = event(
  struck('whistle', [[0, 1.5, 1250, 0.24]]),
  struck('thump', [[1.55, 0.4, 66, 0.6]]),
  struck('rumble', [[1.58, 1.1, 120, 0.5]]),
);

/** The ground, and long after it the air: nothing more. */
const blast = event(
  struck('thump', [[0, 0.9, 44, 0.8]]),
  struck('rumble', [[0.05, 3.2, 85, 0.7], [0.3, 2.9, 330, 0.7], [0.7, 2.6, 60, 0.6]]),
);

/** A bell in a corridor. */
const alarm = event(struck('bell', every(6, 0, 0.22, (at, index) => [at, index === 5 ? 0.8 : 0.3, 784, 0.34])));

/** A transmitter that goes round the earth. */
const beeps = event(struck('beep', every(4, 0, 0.5, (at) => [at, 0.28, 1480, 0.3])), struck('hiss', [[0, 2, 2400, 0.1]]));

/** Leaves of a long typescript are turned. */
const pages = event(struck('hiss', [[0, 0.22, 3400, 0.34], [0.2, 0.12, 2100, 0.3], [0.95, 0.24, 3600, 0.34], [1.16, 0.12, 2200, 0.3]]), struck('pock', [[1.3, 0.04, 420, 0.2]]));

export const SCENE_SOUNDS = ['shells', 'ice', 'train', 'plane', 'horn', 'gavel', 'pen', 'tracks', 'mason', 'fall', 'blast', 'alarm', 'beeps', 'pages'] as const;
export type SceneSoundId = (typeof SCENE_SOUNDS)[number];

export const SCENE_SCORES: Readonly<Record<SceneSoundId, Score>> = { shells, ice, train, plane, horn, gavel, pen, tracks, mason, fall, blast, alarm, beeps, pages };
