import { describe, expect, it } from 'vitest';
import { handInLink, handInText, parseHandIn, readHandIn } from '../../src/classroom/hand-in.ts';
import { verify } from '../../src/classroom/verify.ts';
import type { SealedAttempt } from '../../src/classroom/attempt-schema.ts';
import { exerciseFaults } from '../../src/classroom/check-exercise.ts';
import { decide, played, small, ussuri } from './support/exercise.ts';

const scenario = ussuri();
const attempt = played(small, scenario);
const later = { ...small, from: '1969Q1' };

/** What is read back from a hand-in's file after an edit of its text. */
function reread(edit: (file: SealedAttempt) => object): SealedAttempt {
  const parsed = parseHandIn(JSON.stringify(edit(JSON.parse(handInText(attempt)) as SealedAttempt)));
  if (parsed.refused) throw new Error(JSON.stringify(parsed.refused));
  return parsed.attempt;
}

const asFile = (): SealedAttempt => reread((file) => file);

describe('a hand-in', () => {
  it('was played to the end of its stretch on an exercise that fits its scenario', () => {
    expect(exerciseFaults(small, scenario)).toEqual([]);
    expect(attempt.over).toBe(true);
    expect(attempt.log.length).toBeGreaterThan(0);
    expect(attempt.marks).toHaveLength(attempt.log.length);
  });

  it('is reproduced from its file', () => {
    expect(verify(asFile(), scenario, decide).kind).toBe('reproduced');
  });

  it('is reproduced from its link', async () => {
    const link = await handInLink(attempt);
    const read = await readHandIn(`https://school.example/game/#/${link}`);
    expect(read.refused).toBeNull();
    expect(verify((read as { attempt: SealedAttempt }).attempt, scenario, decide).kind).toBe('reproduced');
  });

  it('is reproduced where history went by before the stretch began, and in the middle of the work', () => {
    const half = played(later, scenario, { replies: 1 });
    expect(half.over).toBe(false);
    expect(half.log.length).toBe(1);
    expect(verify(half, scenario, decide).kind).toBe('reproduced');
  });

  it('names the decision that was changed', () => {
    const at = attempt.log.findIndex((entry) => entry.kind === 'reply' && entry.reply.kind === 'decision');
    const other = reread((file) => ({
      ...file,
      log: file.log.map((entry, index) => {
        if (index !== at || entry.kind !== 'reply' || entry.reply.kind !== 'decision') return entry;
        const { option } = entry.reply;
        const others = scenario.events.flatMap(({ parts }) => parts).find(({ options }) => options.some(({ id }) => id === option))!.options;
        return { ...entry, reply: { kind: 'decision', option: others.find(({ id }) => id !== option)!.id } };
      }),
    }));
    expect(verify(other, scenario, decide)).toMatchObject({ kind: 'altered', difference: { where: 'decision', entry: at + 1 } });
  });

  it('shows that its texts were changed', () => {
    const other = reread((file) => ({ ...file, answers: file.answers.map((answer) => ({ ...answer, claim: 'Something else' })) }));
    expect(verify(other, scenario, decide)).toMatchObject({ kind: 'altered', difference: { where: 'texts' } });
  });

  it('shows that its end was changed', () => {
    const other = reread((file) => ({ ...file, hash: '0000000000000000' }));
    expect(verify(other, scenario, decide)).toMatchObject({ kind: 'altered', difference: { where: 'result' } });
  });

  it('says that it comes from another engine, or another version of the scenario', () => {
    expect(verify({ ...asFile(), engine: '0' }, scenario, decide)).toMatchObject({ kind: 'other-version', what: 'engine', found: '0' });
    expect(verify({ ...asFile(), scenarioHash: 'x' }, scenario, decide)).toMatchObject({ kind: 'other-version', what: 'scenario' });
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['nothing', 'attempt/not-json', {}],
    ['[]', 'attempt/not-an-attempt', {}],
    [JSON.stringify({ ...attempt, format: 2 }), 'attempt/newer', { found: 2 }],
    [JSON.stringify({ ...attempt, seats: ['FR'] }), 'attempt/not-allowed', { place: 'seats.1', found: 'FR' }],
    [JSON.stringify({ ...attempt, log: [{ kind: 'cheat' }] }), 'attempt/entry', { place: 'log.1' }],
    [JSON.stringify({ ...attempt, exercise: { ...small, minutes: 30 } }), 'exercise/not-allowed', { place: 'exercise.minutes', allowed: '20, 40, 60' }],
    [JSON.stringify(attempt).replace('"group":""', '"group":"","__proto__":{}'), 'attempt/key', { found: '__proto__' }],
  ])('is refused with the place: %#', (text, code, params) => {
    expect(parseHandIn(text).refused).toMatchObject({ code, params });
  });
});
