/** How each instrument is made out of oscillators and noise; works in any audio context, one that renders to memory too. */
import type { Note, Voice } from './score.ts';

/** Where and when a note is played. */
interface Desk {
  readonly context: BaseAudioContext;
  readonly out: AudioNode;
  /** Seconds of the context's clock. */
  readonly start: number;
}

/** Plays one note into `out`, `start` being the beginning of its score. */
export function playNote(context: BaseAudioContext, out: AudioNode, start: number, note: Note): void {
  PLAY[note.voice]({ context, out, start: start + note.at }, note);
}

const PLAY: Readonly<Record<Voice, (desk: Desk, note: Note) => void>> = {
  click: (desk, note) => {
    noise(desk, note, { kind: 'bandpass', sharp: 2.5, attack: 0.001, gain: 1.4 });
    tone(desk, { ...note, pitch: note.pitch / 9 }, { wave: 'sine', attack: 0.001, gain: 0.5 });
  },
  bell: (desk, note) => [[1, 0.6], [2.76, 0.28], [5.4, 0.12]].forEach(([ratio, gain]) => tone(desk, { ...note, pitch: note.pitch * ratio!, for: note.for / Math.sqrt(ratio!) }, { wave: 'sine', attack: 0.002, gain: gain! })),
  hiss: (desk, note) => noise(desk, note, { kind: 'bandpass', sharp: 0.6, attack: 0.12, gain: 0.8, hold: 0.6 }),
  whistle: (desk, note) => tone(desk, note, { wave: 'sine', attack: 0.1, gain: 0.6, glide: 0.55, hold: 0.7 }),
  thump: (desk, note) => {
    tone(desk, note, { wave: 'sine', attack: 0.004, gain: 1, glide: 0.45 });
    noise(desk, { ...note, pitch: note.pitch * 4, for: note.for / 2 }, { kind: 'lowpass', sharp: 0.7, attack: 0.003, gain: 0.6 });
  },
  rumble: (desk, note) => noise(desk, note, { kind: 'lowpass', sharp: 0.8, attack: 0.09, gain: 1.6 }),
  pock: (desk, note) => {
    tone(desk, note, { wave: 'triangle', attack: 0.001, gain: 0.8, glide: 0.85 });
    noise(desk, { ...note, pitch: note.pitch * 2.5, for: 0.02 }, { kind: 'bandpass', sharp: 1.5, attack: 0.001, gain: 0.6 });
  },
  brass: (desk, note) => [1, 1.004].forEach((ratio) => tone(desk, { ...note, pitch: note.pitch * ratio }, { wave: 'sawtooth', attack: 0.05, gain: 0.26, soft: 4.5, hold: 0.6 })),
  choir: (desk, note) => [1, 1.006, 0.995].forEach((ratio) => tone(desk, { ...note, pitch: note.pitch * ratio }, { wave: 'sawtooth', attack: 0.14, gain: 0.17, soft: 2.4, hold: 0.65 })),
  pluck: (desk, note) => {
    tone(desk, note, { wave: 'triangle', attack: 0.002, gain: 0.7, soft: 6 });
    tone(desk, { ...note, pitch: note.pitch * 2, for: note.for / 2 }, { wave: 'sine', attack: 0.002, gain: 0.2 });
  },
  gong: (desk, note) => [[1, 0.5], [1.48, 0.3], [2.09, 0.25], [2.83, 0.12]].forEach(([ratio, gain]) => tone(desk, { ...note, pitch: note.pitch * ratio!, for: note.for / ratio! }, { wave: 'sine', attack: 0.02, gain: gain! })),
  crack: (desk, note) => noise(desk, note, { kind: 'bandpass', sharp: 0.9, attack: 0.001, gain: 1.5 }),
  drone: (desk, note) => [1, 1.012, 2.01].forEach((ratio) => tone(desk, { ...note, pitch: note.pitch * ratio }, { wave: 'sawtooth', attack: note.for * 0.45, gain: 0.3 / ratio, soft: 3.2, glide: 0.93, hold: 0.6 })),
  reed: (desk, note) => [1, 1.005].forEach((ratio) => tone(desk, { ...note, pitch: note.pitch * ratio }, { wave: 'sawtooth', attack: 0.09, gain: 0.24, soft: 3.4, hold: 0.8 })),
  beep: (desk, note) => tone(desk, note, { wave: 'sine', attack: 0.012, gain: 0.6, hold: 0.9 }),
};

interface Tone {
  readonly wave: OscillatorType;
  readonly attack: number;
  readonly gain: number;
  /** To what part of its pitch it slides. */
  readonly glide?: number;
  /** For what part of its length it sounds on before it dies away; struck things do not. */
  readonly hold?: number;
  /** Overtones above this many times the pitch are taken away. */
  readonly soft?: number;
}

function tone({ context, out, start }: Desk, note: Note, { wave, attack, gain, glide, soft, hold }: Tone): void {
  const source = context.createOscillator();
  source.type = wave;
  source.frequency.setValueAtTime(note.pitch, start);
  if (glide !== undefined) source.frequency.exponentialRampToValueAtTime(note.pitch * glide, start + note.for);
  const shaped = envelope({ context, out, start }, { attack, long: note.for, peak: note.loud * gain, hold: hold ?? 0 });
  source.connect(soft === undefined ? shaped : filter(context, shaped, { kind: 'lowpass', pitch: note.pitch * soft, sharp: 0.7 }));
  source.start(start);
  source.stop(start + note.for + 0.05);
}

interface Noise { readonly kind: 'bandpass' | 'lowpass'; readonly sharp: number; readonly attack: number; readonly gain: number; readonly hold?: number }

function noise({ context, out, start }: Desk, note: Note, { kind, sharp, attack, gain, hold }: Noise): void {
  const source = context.createBufferSource();
  source.buffer = noiseOf(context);
  source.loop = true;
  source.connect(filter(context, envelope({ context, out, start }, { attack, long: note.for, peak: note.loud * gain, hold: hold ?? 0 }), { kind, pitch: note.pitch, sharp }));
  source.start(start, (note.at * 0.37) % 1);
  source.stop(start + note.for + 0.05);
}

interface Shape { readonly attack: number; readonly long: number; readonly peak: number; readonly hold: number }

/** Up in `attack` seconds, held for part of the length, and down to nothing by the end. */
function envelope({ context, out, start }: Desk, { attack, long, peak, hold }: Shape): GainNode {
  const gain = context.createGain();
  const rise = Math.min(attack, long / 2);
  gain.gain.setValueAtTime(0.0001, start);
  gain.gain.exponentialRampToValueAtTime(Math.max(0.0002, peak), start + rise);
  if (long * hold > rise) gain.gain.linearRampToValueAtTime(Math.max(0.0002, peak * 0.8), start + long * hold);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + long);
  gain.connect(out);
  return gain;
}

function filter(context: BaseAudioContext, out: AudioNode, { kind, pitch, sharp }: { kind: BiquadFilterType; pitch: number; sharp: number }): BiquadFilterNode {
  const node = context.createBiquadFilter();
  node.type = kind;
  node.frequency.value = Math.min(pitch, context.sampleRate / 2.2);
  node.Q.value = sharp;
  node.connect(out);
  return node;
}

const noises = new WeakMap<BaseAudioContext, AudioBuffer>();

/** A second of white noise, always the same. */
function noiseOf(context: BaseAudioContext): AudioBuffer {
  const known = noises.get(context);
  if (known) return known;
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const data = buffer.getChannelData(0);
  let state = 1949;
  for (let index = 0; index < data.length; index++) {
    state = (state * 16807) % 2147483647;
    data[index] = state / 1073741823.5 - 1;
  }
  noises.set(context, buffer);
  return buffer;
}
