/**
 * Two thousand hostile exercises, hand-ins and links: broken, cut, swollen, with keys that reach for prototypes. Each is
 * refused with a reason, or is sound; nothing crashes, hangs, or changes what all objects share.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deflateSync } from 'fflate';
import { exerciseFaults } from '../../src/classroom/check-exercise.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import { HAND_IN_ROUTE, handInText, parseHandIn, readHandIn } from '../../src/classroom/hand-in.ts';
import { EXERCISE_ROUTE, readExerciseLink } from '../../src/classroom/link.ts';
import { restore } from '../../src/classroom/lms-state.ts';
import { packText } from '../../src/classroom/pack.ts';
import { parseExercise } from '../../src/classroom/parse-exercise.ts';
import { verify } from '../../src/classroom/verify.ts';
import type { Refusal } from '../../src/engine/types.ts';
import { decide, played, small, ussuri } from './support/exercise.ts';

const EACH = 500;
/** Longest that one reading may take, ms; a busy machine needs some of it. */
const PATIENCE = 3000;

const scenario = ussuri();
const whole = played(small, scenario, { replies: 4 });
const exerciseText = JSON.stringify(small);
const handIn = handInText(whole);

/** Numbers from 0 to 1 that are the same in every run. */
function dice(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 0x1000000;
  };
}

type Roll = () => number;
const pick = <T>(roll: Roll, from: readonly T[]): T => from[Math.floor(roll() * from.length)]!;

/** Values that programs have stumbled over. */
const POISON: readonly ((roll: Roll) => unknown)[] = [
  () => null, () => -1, () => 1e308, () => 0.1, () => '', () => [], () => ({}), () => true,
  () => '<img src=x onerror=alert(1)>', () => '=HYPERLINK("x")', () => '\u0000\u202e', () => '__proto__', () => '../../etc/passwd', () => 'constructor', () => 'toString',
  (roll) => 'x'.repeat(Math.floor(roll() * 20_000)), (roll) => Array.from({ length: Math.floor(roll() * 3000) }, () => 0),
  (roll) => deep(Math.floor(roll() * 200)), () => '9'.repeat(400), () => Number.MAX_SAFE_INTEGER, () => ['US', 'US', 'US', 'US'], () => ({ length: 1e9 }), () => ({ toString: 1, valueOf: null }),
];

const deep = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 0);

/** Puts poison into one place of some data, found by walking down at random. */
function poisoned(roll: Roll, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || roll() < 0.25) return pick(roll, POISON)(roll);
  if (Array.isArray(value)) {
    const at = Math.floor(roll() * (value.length + 1));
    return [...value.slice(0, at), poisoned(roll, value[at]), ...value.slice(at + 1)];
  }
  const keys = Object.keys(value);
  const key = pick(roll, [...keys, 'extra']);
  const copy: Record<string, unknown> = { ...value, [key]: poisoned(roll, (value as Record<string, unknown>)[key]) };
  if (roll() < 0.1) delete copy[pick(roll, keys)];
  return copy;
}

/** A text made hostile: poisoned inside, given a key that reaches for prototypes, cut, scrambled, or something else altogether. */
function hostile(roll: Roll, text: string): string {
  const way = roll();
  if (way < 0.55) return JSON.stringify(poisoned(roll, JSON.parse(text)));
  const at = Math.floor(roll() * text.length);
  if (way < 0.7) return text.replace(pick(roll, ['{', '"format":1']), (found) => `${found === '{' ? '{' : `${found},`}"${pick(roll, ['__proto__', 'constructor', 'prototype'])}":{"polluted":true}${found === '{' ? ',' : ''}`);
  if (way < 0.8) return text.slice(0, at);
  if (way < 0.95) return text.slice(0, at) + pick(roll, ['\u0000', '"', '}', ']', '\\', '\ud800', 'NaN', '1e999', ',']) + text.slice(at + Math.floor(roll() * 3));
  return pick(roll, ['', '[', '{}', 'null', '[[[[', '"x"', '{"format":2}', text + text, '['.repeat(50_000), 'x'.repeat(500_000)]);
}

/** What came of a reading: refused with a code that says something, or taken. Slow readings fail. */
async function outcome(read: () => { readonly refused: Refusal | null } | Promise<{ readonly refused: Refusal | null }>): Promise<'refused' | 'taken'> {
  const begun = performance.now();
  const { refused } = await read();
  expect(performance.now() - begun).toBeLessThan(PATIENCE);
  if (refused === null) return 'taken';
  expect(refused.code).toMatch(/^[a-z-]+\/[a-z-]+$/);
  return 'refused';
}

const shared = (): string => JSON.stringify([Object.prototype, Array.prototype, Function.prototype].map((each) => Reflect.ownKeys(each).map(String)));
let before: string;
beforeAll(() => { before = shared(); });
afterAll(() => {
  expect(shared()).toBe(before);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

/** Counts what came of so many hostile readings. */
async function tried(seed: number, text: string, read: (roll: Roll, text: string) => Promise<'refused' | 'taken'>): Promise<number> {
  let refused = 0;
  for (let i = 0; i < EACH; i++) {
    const roll = dice(seed + i * 7);
    if (await read(roll, hostile(roll, text)) === 'refused') refused += 1;
  }
  return refused;
}

describe('strangers’ data', () => {
  it('as exercises: refused, or fit to be checked against its scenario', async () => {
    const refused = await tried(1, exerciseText, (_, text) => outcome(() => {
      const parsed = parseExercise(text);
      if (parsed.refused) return parsed;
      const faults = exerciseFaults(parsed.exercise, scenario);
      return { refused: faults[0] ?? null };
    }));
    expect(refused).toBeGreaterThan(EACH * 0.8);
  });

  it('as hand-ins: refused, or played again without a fault of ours', async () => {
    let verified = 0;
    const refused = await tried(2, handIn, (_, text) => outcome(() => {
      const parsed = parseHandIn(text);
      if (parsed.refused) return parsed;
      verified += 1;
      const verdict = verify(parsed.attempt, scenario, decide);
      return { refused: verdict.kind === 'refused' ? verdict.refused : null };
    }));
    expect(refused).toBeGreaterThan(EACH * 0.6);
    expect(verified).toBeGreaterThan(0);
  });

  it('as links: to exercises and hand-ins, packed and then hurt, or hurt and then packed', async () => {
    const ready: Exercise[] = [small];
    const sources = [JSON.stringify({ 1: 1, b: small.id, v: 1, o: { t: 'Another title' } }), JSON.stringify({ 1: 1, x: { t: 'x' } }), handIn];
    let refused = 0;
    for (let i = 0; i < EACH; i++) {
      const roll = dice(3 + i * 7);
      const source = pick(roll, sources);
      const code = roll() < 0.5 ? await packText(hostile(roll, source)) : scrambled(roll, await packText(source));
      const came = source === handIn
        ? await outcome(() => readHandIn(`https://school.example/#/${HAND_IN_ROUTE}${code}`))
        : await outcome(() => readExerciseLink(`https://school.example/#/${EXERCISE_ROUTE}${code}`, ready));
      if (came === 'refused') refused += 1;
    }
    expect(refused).toBeGreaterThan(EACH * 0.6);
  });

  it('as what a school’s system gives back', async () => {
    const text = JSON.stringify({ seed: whole.seed, seats: whole.seats, group: '', log: whole.log.slice(0, 1), answers: whole.answers });
    const refused = await tried(4, text, (roll, hurt) => outcome(() => {
      const packed = `1${btoa(String.fromCharCode(...deflateSync(new TextEncoder().encode(hurt.slice(0, 20_000)))))}`;
      return restore(roll() < 0.7 ? packed : scrambled(roll, packed), { exercise: small, scenario, decide });
    }));
    expect(refused).toBeGreaterThan(EACH * 0.4);
  });

  it('as a link that unpacks to far more than it is', async () => {
    const bomb = await packText(' '.repeat(30_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    expect((await readExerciseLink(EXERCISE_ROUTE + bomb, [])).refused).not.toBeNull();
    expect((await readHandIn(HAND_IN_ROUTE + bomb.slice(0, 30_000))).refused).not.toBeNull();
    const swollen = `1${btoa(String.fromCharCode(...deflateSync(new Uint8Array(2_500_000))))}`;
    expect(swollen.length).toBeLessThan(4096);
    expect(restore(swollen, { exercise: small, scenario, decide }).refused).not.toBeNull();
  });
});

function scrambled(roll: Roll, code: string): string {
  const at = Math.floor(roll() * code.length);
  return pick(roll, [code.slice(0, at), code.slice(0, at) + pick(roll, ['A', '!', '=', '😀', '%00']) + code.slice(at + 1), code.slice(at), code + code, code.split('').toReversed().join('')]);
}
