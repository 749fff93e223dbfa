/** Renders a score to memory as the player would play it at full volume, and measures what comes out. */
import { lengthOf } from '../../../src/ui/sound/score.ts';
import { levelOf, SCORES } from '../../../src/ui/sound/scores.ts';
import type { SoundId } from '../../../src/ui/sound/scores.ts';
import { playNote } from '../../../src/ui/sound/voices.ts';

export const RATE = 44_100;
/** What the player's own bus leaves of full scale. */
const BUS = 0.5;
/** Below this many hertz the loudspeaker of a small computer gives next to nothing. */
const SPEAKER = 250;
/** Seconds over which an ear adds up. */
const MOMENT = 0.4;

export interface Measured {
  /** Seconds of the score. */
  readonly length: number;
  /** Largest sample, of full scale. */
  readonly peak: number;
  /** Level of the loudest moment as an ear hears it from a small loudspeaker, decibels of full scale. */
  readonly loudest: number;
  /** First sample, and the largest where the score ends: what is not next to nothing clicks. */
  readonly begin: number;
  readonly end: number;
}

/** The samples of a sound, with a tenth of a second of what comes after it; `small` as a small loudspeaker gives them. */
export async function render(sound: SoundId, small = false): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, Math.ceil((lengthOf(SCORES[sound]) + 0.1) * RATE), RATE);
  const bus = context.createGain();
  bus.gain.value = BUS * levelOf(sound);
  bus.connect(small ? speaker(context) : context.destination);
  for (const note of SCORES[sound].notes) playNote(context, bus, 0, note);
  return (await context.startRendering()).getChannelData(0);
}

/** A small loudspeaker, and after it an ear, to which low tones are softer. */
function speaker(context: OfflineAudioContext): AudioNode {
  const [box, ear] = [context.createBiquadFilter(), context.createBiquadFilter()];
  Object.assign(box, { type: 'highpass' }).frequency.value = SPEAKER;
  Object.assign(ear, { type: 'lowshelf' }).frequency.value = 600;
  ear.gain.value = -12;
  box.connect(ear).connect(context.destination);
  return box;
}

/** Renders a sound twice and measures it. */
export async function measure(sound: SoundId): Promise<Measured> {
  const [data, heard] = [await render(sound), await render(sound, true)];
  const length = lengthOf(SCORES[sound]);
  return { length, peak: largest(data), loudest: loudestOf(heard), begin: Math.abs(data[0]!), end: largest(data.subarray(Math.round((length + 0.05) * RATE) - 100)) };
}

const largest = (data: Float32Array): number => data.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

function loudestOf(data: Float32Array): number {
  const size = Math.round(MOMENT * RATE);
  let most = 0;
  for (let from = 0; from < data.length; from += Math.round(size / 4)) {
    const power = data.subarray(from, from + size).reduce((sum, each) => sum + each * each, 0) / size;
    most = Math.max(most, power);
  }
  return 10 * Math.log10(most);
}

Object.assign(window, { measure });
