import { describe, expect, it } from 'vitest';
import { answerOf, asksOf, changesOf, LENS_IDS, lensJob, movedBy, seenThrough, turnOf } from '../../src/classroom/second-lens.ts';
import { beginExercise, stageScenario } from '../../src/classroom/stage.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import { TUNABLE, tuningOf } from '../../src/engine/index.ts';
import type { Decision } from '../../src/engine/types.ts';
import { playAll } from '../../src/lab/jobs.ts';
import type { NumberComparison } from '../../src/lab/pairs.ts';
import { current } from '../../src/session/session.ts';
import { decide, playSome, small, ussuri } from './support/exercise.ts';

const scenario = ussuri();
const stage = (exercise: Exercise) => stageScenario(scenario, exercise);
const decided = (): readonly Decision[] => current(playSome(beginExercise({ scenario: stage(small), exercise: small, decide }, { seed: 'class', seats: ['CN'] }))).world.decisions;

describe('what can be asked of another school', () => {
  it('is the change of the exercise, then decisions of the pupils that were not history’s', () => {
    const own = decided().find(({ capital, historical }) => capital === 'CN' && historical !== null)!;
    const other = scenario.events.find(({ id }) => id === own.event)!.parts.find(({ id }) => id === own.part)!.options.find(({ id }) => id !== own.historical)!.id;
    const changes = changesOf(stage(small), small, [own, { ...own, option: other }, { ...own, option: own.historical! }, { ...own, option: 'unheard-of' }]);
    expect(changes.map(({ kind }) => kind)).toEqual(own.option === own.historical ? ['divergence', 'own'] : ['divergence', 'own', 'own']);
    expect(changes.at(-1)!.word).toMatch(new RegExp(`^${own.event}(/[a-z-]+)?=${other}$`));
    const free = { ...small, divergence: { title: '', about: '', set: [] } };
    expect(changesOf(stage(free), free, [])).toEqual([]);
    // What history decided before the seats were taken is nobody's departure.
    expect(changesOf(stage(free), free, [{ ...own, option: other, quarter: 0 }])).toEqual([]);
  });

  it('is put as the exercise forecasts and draws it', () => {
    expect(asksOf(stage(small), small)).toEqual(['sinoSovietBorderWar', 'tension:SU-CN@1968Q3..1969Q3']);
  });
});

describe('a lens', () => {
  it('moves constants within their range, and tells which, the farthest first', () => {
    for (const lens of LENS_IDS) {
      const moved = movedBy(lens);
      const far = moved.map(({ constant, from, to }) => Math.abs(to - from) / (TUNABLE[constant].high - TUNABLE[constant].low));
      expect(far).toEqual(far.toSorted((a, b) => b - a));
      expect(moved.every(({ constant, from, to }) => from === TUNABLE[constant].value && tuningOf(seenThrough(scenario, lens))[constant] === to)).toBe(true);
    }
    expect(movedBy('')).toEqual([]);
    expect(seenThrough(scenario, '')).toBe(scenario);
  });

  it('answers the same question of the same pairs, from the beginning of the stretch', () => {
    const staged = stage(small);
    const [change] = changesOf(staged, small, []);
    const job = { ...lensJob(staged, small, change!), runs: 24 };
    const [own, seen] = ['', 'security'].map((lens) => {
      const through = seenThrough(staged, lens);
      return answerOf(through, { job, part: playAll(through, job), ask: 'tension:SU-CN@1968Q3..1969Q3' })!;
    });
    expect([own!.n, seen!.n]).toEqual([24, 24]);
    // A school that lets arms and hot borders weigh more sees more tension, with the change and without.
    expect(seen!.baseline).toBeGreaterThan(own!.baseline!);
    // No shots were fired: the tension is lower for it.
    expect(own!.difference).toBeLessThan(0);
  });
});

describe('two answers', () => {
  const answer = (difference: number, half: number): NumberComparison => ({ n: 100, baseline: 0, intervention: difference, difference, interval: [difference - half, difference + half], none: { baseline: 0, intervention: 0 } });
  it.each([
    [0.2, 0.3, 0.1, 'same'], [0.2, 0.5, 0.1, 'more'], [0.5, 0.2, 0.1, 'less'], [-0.5, -0.2, 0.1, 'less'], [0.2, -0.2, 0.1, 'turned'], [0.2, -0.2, 0.4, 'same'],
  ] as const)('of %d and %d with intervals of ±%d are: %s', (own, other, half, turn) => {
    expect(turnOf(answer(own, half), answer(other, half))).toBe(turn);
  });
  it('without a number say nothing', () => {
    expect(turnOf(answer(1, 0.1), { ...answer(0, 0), difference: null, interval: null })).toBe('same');
  });
});
