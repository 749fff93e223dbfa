import { describe, expect, it } from 'vitest';
import { exerciseFaults } from '../../src/classroom/check-exercise.ts';
import { exerciseMark } from '../../src/classroom/exercise.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import { exerciseLink, readExerciseLink } from '../../src/classroom/link.ts';
import { packText } from '../../src/classroom/pack.ts';
import { formFaults, parseExercise } from '../../src/classroom/parse-exercise.ts';
import { beginExercise, stageScenario } from '../../src/classroom/stage.ts';
import { hashText, quarterOf } from '../../src/engine/index.ts';
import { current } from '../../src/session/session.ts';
import { refusalWords } from '../../src/words/refusals.ts';
import { decide, playSome, small, ussuri } from './support/exercise.ts';

const scenario = ussuri();
const [forecast] = small.prompts;
const changed = (changes: object): Exercise => ({ ...small, ...changes });
const withPrompt = (changes: object): Exercise => changed({ prompts: [{ ...forecast, ...changes }] });

describe('an exercise from a stranger', () => {
  it('is read where it holds what an exercise holds', () => {
    expect(parseExercise(JSON.stringify(small))).toEqual({ refused: null, exercise: small });
  });

  it.each<[string, string, object]>([
    ['{', 'exercise/not-json', {}],
    ['null', 'exercise/not-an-exercise', {}],
    ['"x"'.padEnd(130_000), 'exercise/too-large', { limit: 120_000 }],
    [`{"a":${'['.repeat(50)}${']'.repeat(50)}}`, 'exercise/too-deep', { limit: 6 }],
    [`[${'1,'.repeat(3000)}1]`, 'exercise/too-many', { limit: 1500 }],
    ['{"__proto__":{"a":1}}', 'exercise/key', { found: '__proto__' }],
    [JSON.stringify(changed({ format: 2 })), 'exercise/newer', { found: 2, known: 1 }],
    [JSON.stringify(changed({ minutes: 45 })), 'exercise/not-allowed', { place: 'minutes', found: '45', allowed: '20, 40, 60' }],
    [JSON.stringify(changed({ title: '' })), 'exercise/too-short', { place: 'title', limit: 1 }],
    [JSON.stringify(changed({ gravity: 101 })), 'exercise/too-high', { place: 'gravity', limit: 100 }],
    [JSON.stringify(changed({ gravity: '50' })), 'exercise/type', { place: 'gravity', allowed: 'number' }],
    [JSON.stringify(changed({ from: '1968' })), 'exercise/form', { place: 'from', allowed: '1969Q1' }],
    [JSON.stringify(changed({ html: '<b>' })), 'exercise/unknown-key', { found: 'html' }],
    [JSON.stringify(changed({ question: undefined })), 'exercise/missing', { place: 'question' }],
    [JSON.stringify(changed({ prompts: [forecast, forecast] })), 'exercise/twice', { place: 'prompts', found: 'war' }],
    [JSON.stringify(withPrompt({ kind: 'essay' })), 'exercise/not-allowed', { place: 'prompts.1.kind', found: 'essay' }],
  ])('is refused with place and what is allowed: %#', (text, code, params) => {
    expect(parseExercise(text).refused).toMatchObject({ code, params });
  });

  it('is told all that is wrong at once while it is being written', () => {
    expect(formFaults(changed({ title: '', minutes: 1, board: 5 })).map(({ params }) => params.place).toSorted()).toEqual(['board', 'minutes', 'title']);
  });
});

describe('an exercise and its scenario', () => {
  it.each<[object, string, object]>([
    [{ scenario: 'the-split' }, 'exercise/other-scenario', { allowed: 'ussuri-1969' }],
    [{ from: '1950Q1' }, 'exercise/outside', { place: 'from', from: '1968Q3', to: '1970Q1' }],
    [{ to: '1968Q3' }, 'exercise/stretch', { place: 'to', limit: 2 }],
    [{ divergence: { title: '', about: '', set: ['zhenbao-march=never'] } }, 'set/unknown-event', { place: 'divergence.set.1', nearest: 'zhenbao-march-2' }],
    [{ locked: ['nowhere=fire'] }, 'exercise/unknown-event', { place: 'locked.1' }],
    [{ locked: ['zhenbao-march-2=sing'] }, 'exercise/unknown-option', { place: 'locked.1' }],
    [{ prompts: [{ ...forecast, at: 'event:zhenbao' }] }, 'exercise/unknown-event', { place: 'prompts.1.at' }],
    [{ prompts: [{ ...forecast, kind: 'source' }] }, 'exercise/no-source', { place: 'prompts.1.source' }],
    [{ prompts: [{ ...forecast, forecasts: [] }] }, 'exercise/forecasts', { place: 'prompts.1.forecasts' }],
    [{ prompts: [{ ...forecast, forecasts: [{ id: 'a', text: 'b', metric: 'date:zhenbao-march-2' }] }] }, 'exercise/no-yes-or-no', { place: 'prompts.1.forecasts.1.metric' }],
  ])('do not fit: %#', (changes, code, params) => {
    expect(exerciseFaults(changed(changes), scenario)).toContainEqual(expect.objectContaining({ code, params: expect.objectContaining(params) }));
  });

  it('leave every decision an option that is open whatever the state', () => {
    const event = scenario.events.find(({ parts }) => parts.length > 0)!;
    const all = event.parts[0]!.options.map(({ id }) => `${event.id}=${id}`);
    expect(exerciseFaults(changed({ locked: all }), scenario)).toContainEqual({ code: 'exercise/all-locked', params: { place: 'locked', event: event.id } });
  });
});

describe('the stage of an exercise', () => {
  const stage = (exercise: Exercise) => ({ scenario: stageScenario(scenario, exercise), exercise, decide });
  const group = { seed: 'a', seats: ['CN'] as const };

  it('begins where the stretch begins, after history has gone by, and ends where it ends', () => {
    const later = changed({ from: '1969Q1', express: false });
    const begun = beginExercise(stage(later), group);
    expect(current(begun).world.quarter).toBe(quarterOf('1969Q1'));
    expect(current(begun).world.humans).toEqual(['CN']);
    const over = current(playSome(begun)).world;
    expect(over.over).toBe('term');
    expect(over.decisions.every(({ quarter }) => quarter <= quarterOf('1969Q3') + 4)).toBe(true);
  });

  it('is one object for one cut, and another where anything that decides is another', () => {
    expect(stageScenario(scenario, small)).toBe(stageScenario(scenario, changed({ title: 'Other words' })));
    expect(stageScenario(scenario, changed({ to: '1969Q2' })).hash).not.toBe(stageScenario(scenario, small).hash);
  });

  it('refuses a locked option to everyone', () => {
    const event = scenario.events.find(({ parts }) => parts.some(({ decider, options }) => decider === 'CN' && options.filter(({ requires }) => requires.length === 0).length > 1))!;
    const option = event.parts.find(({ decider }) => decider === 'CN')!.options[0]!.id;
    const locked = stageScenario(scenario, changed({ locked: [`${event.id}=${option}`] }));
    const found = locked.events.find(({ id }) => id === event.id)!.parts.flatMap(({ options }) => options).find(({ id }) => id === option)!;
    expect(found.requires[0]).toEqual({ test: 'any', of: [] });
    expect(refusalWords(locked, { code: 'requires/any', params: { count: 0 } })).toBe('Locked for this exercise.');
  });
});

describe('a link to an exercise', () => {
  it('holds an exercise of one\'s own, without the notes for the teacher', async () => {
    const { hash } = await exerciseLink({ ...small, notes: 'For me alone' }, []);
    const read = await readExerciseLink(`https://school.example/#/${hash}`, []);
    expect(read).toEqual({ refused: null, exercise: small });
    expect(exerciseMark({ ...small, notes: 'For me alone' })).toBe(exerciseMark(small));
  });

  it('holds of a ready exercise only what was changed', async () => {
    const other = changed({ title: 'Another title', rubric: [] });
    const [own, ready] = await Promise.all([exerciseLink(other, []), exerciseLink(other, [small])]);
    expect(ready.length).toBeLessThan(own.length);
    expect(await readExerciseLink(ready.hash, [small])).toEqual({ refused: null, exercise: other });
  });

  it('says that it is too long where it is', async () => {
    const rubric = Array.from({ length: 300 }, (_, index) => ({ concept: 'cause', text: hashText(String(index)) }));
    expect((await exerciseLink(changed({ rubric }), [])).fits).toBe(false);
    expect((await exerciseLink(small, [])).fits).toBe(true);
  });

  it.each<[string | Promise<string>, string]>([
    ['%%%', 'link/broken'],
    ['x'.repeat(90_000), 'exercise/too-large'],
    [packText('{"1":9}'), 'exercise/newer'],
    [packText('{"1":1,"b":"gone"}'), 'exercise/unknown-ready'],
    [packText('{"1":1,"x":{"__proto__":{}}}'), 'exercise/key'],
    [packText(`{"1":1,"x":${'['.repeat(9000)}${']'.repeat(9000)}}`), 'exercise/too-deep'],
    [packText('0'.repeat(200_000)), 'exercise/too-large'],
    [packText('{"1":1,"x":{"i":"a"}}'), 'exercise/missing'],
  ])('is refused where it is not one: %#', async (code, refusal) => {
    expect((await readExerciseLink(await code, [small])).refused?.code).toBe(refusal);
  });
});
