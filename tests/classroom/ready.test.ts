import { describe, expect, it } from 'vitest';
import { exerciseLink, LINK_LIMIT, readExerciseLink } from '../../src/classroom/link.ts';
import { CONCEPTS, eventOf, PROMPT_KINDS, seatsOf } from '../../src/classroom/exercise.ts';
import { beginExercise, stageScenario } from '../../src/classroom/stage.ts';
import { resume, verify } from '../../src/classroom/verify.ts';
import type { Played } from '../../src/classroom/verify.ts';
import { exerciseFiles, loadExercises } from '../../src/cli/exercise-files.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { hashWorld, quarterOf } from '../../src/engine/index.ts';
import { current } from '../../src/session/session.ts';
import { decide, played, playSome } from './support/exercise.ts';

const { exercises, faults } = loadExercises();
const each = exercises.map((exercise) => [exercise.id, exercise] as const);

describe('the ready exercises', () => {
  it('are twelve, and fit their scenarios', () => {
    expect(faults).toEqual([]);
    expect(exerciseFiles()).toHaveLength(12);
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(12);
  });

  it('are about every card, ask in every way, and think with every concept', () => {
    expect([...new Set(exercises.flatMap(({ cards }) => cards))].toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const prompts = exercises.flatMap((exercise) => exercise.prompts);
    expect(new Set(prompts.map(({ kind }) => kind))).toEqual(new Set(PROMPT_KINDS));
    expect(new Set(prompts.map(({ concept }) => concept))).toEqual(new Set(CONCEPTS));
  });

  it.each(each)('%s is a whole lesson: forecast, reasons, reflection, rubric, source with provenance, notes', (_id, exercise) => {
    const kinds = exercise.prompts.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['forecast', 'justify', 'reflect', 'source']));
    expect(exercise.rubric.length).toBeGreaterThan(2);
    expect(exercise.sources.every(({ provenance }) => /not in copyright/.test(provenance))).toBe(true);
    expect(exercise.notes).toMatch(/^Aim: /);
    expect(exercise.brief.length).toBeGreaterThan(200);
  });

  it.each(each)('%s asks its reasons of a side that the event concerns', (_id, exercise) => {
    const { events } = loadScenario(exercise.scenario).scenario!;
    for (const prompt of exercise.prompts.filter(({ kind, required }) => required && kind === 'justify')) {
      const event = eventOf(prompt);
      const deciders = events.find(({ id }) => id === event)?.parts.map(({ decider }) => decider as string) ?? [];
      const seats = exercise.side === 'free' ? ['SU', 'CN'] : seatsOf(exercise, null);
      expect(event === null || deciders.some((decider) => seats.some((seat) => seat === decider))).toBe(true);
    }
  });

  it.each(each)('%s is one link of at most two thousand characters, and comes out of it as it went in', async (_id, exercise) => {
    const edited = { ...exercise, title: `${exercise.title}, for 10b`, side: 'free' as const, prompts: exercise.prompts.slice(1) };
    for (const one of [exercise, edited]) {
      const { hash, length } = await exerciseLink(one, exercises);
      expect(length).toBeLessThanOrEqual(LINK_LIMIT);
      expect(await readExerciseLink(hash, exercises)).toEqual({ refused: null, exercise: one });
    }
  });

  it.each(each)('%s can be played for a few decisions and is reproduced', (_id, exercise) => {
    const scenario = loadScenario(exercise.scenario).scenario!;
    const seats = seatsOf(exercise, scenario.sides[0]!);
    const begun = beginExercise({ scenario: stageScenario(scenario, exercise), exercise, decide }, { seed: 'class', seats });
    expect(current(begun).stop).not.toBeNull();
    expect(current(begun).world.quarter).toBeGreaterThanOrEqual(quarterOf(exercise.from));
    expect(playSome(begun, 3).cursor).toBeGreaterThan(begun.cursor);
    const attempt = played(exercise, scenario, { replies: 3 });
    const verdict = verify(attempt, scenario, decide);
    expect(verdict.kind).toBe('reproduced');
    // A session of it and its quick rerun stand in the same state.
    expect(hashWorld(current(resume(attempt, scenario, decide)).world)).toBe(hashWorld((verdict as { played: Played }).played.world));
  });
});
