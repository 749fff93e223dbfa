import { describe, expect, it } from 'vitest';
import { attemptOf, emptyAnswer } from '../../src/classroom/attempt.ts';
import type { ParsedAttempt } from '../../src/classroom/attempt-schema.ts';
import { exerciseFaults } from '../../src/classroom/check-exercise.ts';
import { handInLink, handInText, parseHandIn, readHandIn } from '../../src/classroom/hand-in.ts';
import { exerciseLink, readExerciseLink } from '../../src/classroom/link.ts';
import { packText } from '../../src/classroom/pack.ts';
import type { ParsedExercise } from '../../src/classroom/parse-exercise.ts';
import { parseExercise } from '../../src/classroom/parse-exercise.ts';
import { beginExercise, stageScenario } from '../../src/classroom/stage.ts';
import { verify } from '../../src/classroom/verify.ts';
import { loadExercises } from '../../src/cli/exercise-files.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { hashText } from '../../src/engine/index.ts';
import { decide, playSome, small, ussuri } from './support/exercise.ts';

const { exercises } = loadExercises();
const scenario = ussuri();

/** Named draws: the same hostile file in every run. */
const draws = (name: string): ((below: number) => number) => {
  let count = 0;
  return (below) => parseInt(hashText(`${name} ${(count += 1)}`).slice(0, 8), 16) % below;
};
type Draw = ReturnType<typeof draws>;

const HOSTILE: readonly unknown[] = [
  null, true, -1, 1e308, 0.5, 2 ** 53, '', ' ', '__proto__', 'constructor', '<img src=x onerror=alert(1)>', '../../etc', '\u0000', '\ud800', '=1+1', 'x'.repeat(9000), '9'.repeat(400),
  [], {}, [[[[[[[[]]]]]]]], { constructor: {} }, JSON.parse('{"__proto__":{"polluted":1}}') as unknown, Array.from({ length: 500 }, () => 'a'), 'hold:tension:SU-CN<=40', 'event:constructor', 'act:US>CN:visit=never',
  'zhenbao-march-2=never', '1969Q1', '1950Q4', '1979Q4', 'outcome:toString', 'flag:__proto__', { kind: 'watch', stops: 100_000 }, { kind: 'seats', humans: ['US'], gravity: 0, luck: 'x' },
];

/** Every place of a tree, by its container and key. */
function places(value: unknown, found: [Record<string, unknown>, string][] = []): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Record<string, unknown>, key]);
    places((value as Record<string, unknown>)[key], found);
  }
  return found;
}

/** A text with one to three things done to it that no honest program does. */
function spoiled(text: string, draw: Draw): string {
  const tree = JSON.parse(text) as unknown;
  for (let times = 1 + draw(3); times > 0; times -= 1) {
    const all = places(tree);
    const [container, key] = all[draw(all.length)]!;
    const [other, from] = all[draw(all.length)]!;
    const how = draw(5);
    if (how === 0) delete container[key];
    else if (how === 1) container[key] = JSON.parse(JSON.stringify(other[from] ?? null));
    else if (how === 2) Object.defineProperty(container, ['extra', '__proto__', 'constructor'][draw(3)]!, { value: HOSTILE[draw(HOSTILE.length)], enumerable: true, configurable: true, writable: true });
    else container[key] = HOSTILE[draw(HOSTILE.length)];
  }
  const out = JSON.stringify(tree);
  const cut = draw(12);
  if (cut === 0) return out.slice(0, draw(out.length));
  return cut === 1 ? out.replace(/[{}[\]",:]/g, (mark) => (draw(40) === 0 ? '?' : mark)) : out;
}

const refusalOf = (parsed: ParsedExercise | ParsedAttempt): string | null => parsed.refused?.code ?? null;
const isCode = (code: string | null): boolean => code === null || /^(exercise|attempt|link|set|metric)\/[a-z-]+$/.test(code);

describe('hostile files', () => {
  it('exercises are read or refused with a code, and none breaks what plays them', () => {
    let taken = 0;
    for (let run = 0; run < 1000; run += 1) {
      const draw = draws(`exercise ${run}`);
      const parsed = parseExercise(spoiled(JSON.stringify(exercises[draw(exercises.length)]), draw));
      expect(isCode(refusalOf(parsed))).toBe(true);
      if (parsed.refused) continue;
      taken += 1;
      const own = loadScenario('ussuri-1969').scenario!;
      const faults = exerciseFaults(parsed.exercise, own);
      expect(faults.every(({ code }) => isCode(code))).toBe(true);
    }
    expect(taken).toBeGreaterThan(20);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('hand-ins are read or refused, and what is read can be verified', () => {
    const session = playSome(beginExercise({ scenario: stageScenario(scenario, small), exercise: small, decide }, { seed: 'class', seats: ['CN'] }), 2);
    const text = handInText(attemptOf(session, { scenario, exercise: small, seed: 'class', seats: ['CN'], group: 'b', answers: small.prompts.map(emptyAnswer) }));
    const verdicts = new Set<string>();
    for (let run = 0; run < 500; run += 1) {
      const parsed = parseHandIn(spoiled(text, draws(`hand-in ${run}`)));
      expect(isCode(refusalOf(parsed))).toBe(true);
      if (!parsed.refused) verdicts.add(verify(parsed.attempt, scenario, decide).kind);
    }
    expect([...verdicts]).toContain('altered');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('links are opened or refused', async () => {
    const exercise = (await exerciseLink(small, exercises)).hash;
    const handIn = (await handInLink(attemptOf(beginExercise({ scenario: stageScenario(scenario, small), exercise: small, decide }, { seed: 'class', seats: ['CN'] }), { scenario, exercise: small, seed: 'class', seats: ['CN'], group: '', answers: [] })))!;
    for (let run = 0; run < 500; run += 1) {
      const draw = draws(`link ${run}`);
      const [whole, head] = draw(2) === 0 ? [exercise, 'classroom/exercise/'] : [handIn, 'classroom/hand-in/'];
      const at = head.length + draw(whole.length - head.length);
      const packed = draw(4) === 0 ? `${head}${await packText(spoiled('{"1":1,"b":"no-secret-speech","o":{"t":"A","p":[]}}', draw))}` : `${whole.slice(0, at)}${['', '!', 'A', '%00', '/'][draw(5)]}${whole.slice(at + 1)}`;
      expect(isCode(refusalOf(await readExerciseLink(packed, exercises)))).toBe(true);
      expect(isCode(refusalOf(await readHandIn(packed)))).toBe(true);
    }
  });
});
