import { describe, expect, it } from 'vitest';
import { hertz, lengthOf, VOICES } from '../../../src/ui/sound/score.ts';
import { SCORES, SOUNDS } from '../../../src/ui/sound/scores.ts';
import { hasMessage } from '../../../src/words/messages.ts';

/** Semitones above A, 0…11. */
const toneOf = (pitch: number): number => ((Math.round(12 * Math.log2(pitch / 440)) % 12) + 12) % 12;

describe.each(SOUNDS)('the score of %s', (sound) => {
  const score = SCORES[sound];

  it('is notes in order, each with a length, a pitch that is heard and a voice that there is', () => {
    expect(score.notes.length).toBeGreaterThan(1);
    expect(score.notes.map(({ at }) => at)).toEqual(score.notes.map(({ at }) => at).toSorted((a, b) => a - b));
    for (const { at, for: long, pitch, voice, loud } of score.notes) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(long).toBeGreaterThan(0.01);
      expect(pitch).toBeGreaterThan(30);
      expect(pitch).toBeLessThan(6000);
      expect(loud).toBeGreaterThan(0);
      expect(loud).toBeLessThanOrEqual(1);
      expect(VOICES).toContain(voice);
    }
  });

  it('is over before it is a nuisance', () => {
    expect(lengthOf(score)).toBeGreaterThan(0.5);
    expect(lengthOf(score)).toBeLessThan(4);
  });

  it('has a caption', () => {
    expect(hasMessage(`sound:captions.${sound}`)).toBe(true);
  });
});

describe('the motifs', () => {
  const tones = (sound: 'motif-us' | 'motif-su' | 'motif-cn', voice: string): number[] => SCORES[sound].notes.filter((note) => note.voice === voice).map(({ pitch }) => toneOf(pitch));

  it('have few notes, and a voice of their own each', () => {
    const voices = (['motif-us', 'motif-su', 'motif-cn'] as const).map((sound) => new Set(SCORES[sound].notes.map(({ voice }) => voice)));
    for (const [index, each] of voices.entries()) for (const other of voices.slice(index + 1)) expect([...each].every((voice) => !other.has(voice))).toBe(true);
    for (const sound of ['motif-us', 'motif-su', 'motif-cn'] as const) expect(SCORES[sound].notes.length).toBeLessThanOrEqual(10);
  });

  it('Beijing keeps to five tones without a half step, Moscow to D minor, Washington to D major', () => {
    const [G, A, B, D, E] = ['G4', 'A4', 'B4', 'D4', 'E4'].map((name) => toneOf(hertz(name)));
    expect(new Set([...tones('motif-cn', 'pluck'), G, A, B, D, E]).size).toBe(5);
    const minor = ['D4', 'E4', 'F4', 'G4', 'A4', 'Bb4', 'C4'].map((name) => toneOf(hertz(name)));
    expect(tones('motif-su', 'choir').every((tone) => minor.includes(tone))).toBe(true);
    const major = ['D4', 'E4', 'F#4', 'G4', 'A4', 'B4', 'C#4'].map((name) => toneOf(hertz(name)));
    expect(tones('motif-us', 'brass').every((tone) => major.includes(tone))).toBe(true);
  });
});

describe('the machines', () => {
  it('the bell of the telephone is struck twenty-five times a second, twice for eight tenths', () => {
    const times = SCORES.telephone.notes.map(({ at }) => at);
    expect(times).toHaveLength(40);
    expect(times[1]! - times[0]!).toBeCloseTo(0.04);
    expect(times[20]! - times[0]!).toBeCloseTo(1.5);
  });

  it('a ball comes to rest: its last bounces are ever sooner and softer', () => {
    const last = SCORES['table-tennis'].notes.slice(-4);
    const gaps = last.slice(1).map(({ at }, index) => at - last[index]!.at);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    expect(last.map(({ loud }) => loud)).toEqual(last.map(({ loud }) => loud).toSorted((a, b) => b - a));
  });
});

it('notes are named as everywhere', () => {
  expect(hertz('A4')).toBe(440);
  expect(hertz('A2')).toBe(110);
  expect(hertz('C4')).toBeCloseTo(261.63, 2);
  expect(hertz('Bb3')).toBeCloseTo(233.08, 2);
  expect(() => hertz('H4')).toThrow();
});
