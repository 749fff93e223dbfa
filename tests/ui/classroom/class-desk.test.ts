import { describe, expect, it } from 'vitest';
import { handInText, parseHandIn } from '../../../src/classroom/hand-in.ts';
import type { SealedAttempt } from '../../../src/classroom/attempt-schema.ts';
import type { Checked } from '../../../src/classroom/compare.ts';
import { verify } from '../../../src/classroom/verify.ts';
import { quarterOf } from '../../../src/engine/index.ts';
import { linesTable } from '../../../src/charts/lines.ts';
import { CLASS_LIMIT, EMPTY_DESK, misfit, pastedParts } from '../../../src/ui/classroom/class-desk.ts';
import { awayWords, outcomeName, verdictWords } from '../../../src/ui/classroom/class-words.ts';
import { curveQuarters } from '../../../src/ui/classroom/curve-field.ts';
import { decide, played, small, ussuri } from '../../classroom/support/exercise.ts';

const scenario = ussuri();

function handedIn(seed: string): SealedAttempt {
  const parsed = parseHandIn(handInText(played(small, scenario, { seed, replies: 4 })));
  if (parsed.refused) throw new Error(parsed.refused.code);
  return parsed.attempt;
}

const [first, second] = [handedIn('class'), handedIn('other')];
const lying = (attempt: SealedAttempt): Checked => ({ attempt, verdict: verify(attempt, scenario, decide) });
const desk = { ...EMPTY_DESK, checked: [lying(first)], scenario };

describe('the teacher’s desk', () => {
  it('takes links out of a mail, one after another, and a file’s text whole', () => {
    expect(pastedParts('Ours: https://a.example/#/classroom/hand-in/1 and\nhttps://a.example/#/classroom/hand-in/2')).toHaveLength(2);
    expect(pastedParts(' {"a": "#/ b"} ')).toEqual(['{"a": "#/ b"}']);
    expect(pastedParts('  ')).toEqual([]);
  });

  it('takes another group, and neither the same hand-in twice nor another exercise nor more than a class', () => {
    expect(misfit(EMPTY_DESK, first)).toBeNull();
    expect(misfit(desk, second)).toBeNull();
    expect(misfit(desk, first)?.code).toBe('class/twice');
    expect(misfit(desk, { ...second, exercise: { ...small, question: 'Another?' } })?.code).toBe('class/other-exercise');
    expect(misfit({ ...desk, checked: Array.from({ length: CLASS_LIMIT }, () => lying(first)) }, second)?.code).toBe('class/full');
  });

  it('says of each verdict what it means, and of what was turned away why', () => {
    const changed = { ...first, answers: first.answers.map((answer) => ({ ...answer, claim: 'Another' })) };
    const words = [first, changed, { ...first, engine: '0.0.1' }, { ...first, scenarioHash: 'x' }, { ...first, hash: 'x' }].map((each) => verdictWords(lying(each).verdict));
    expect(new Set(words).size).toBe(5);
    for (const each of [...words, awayWords({ code: 'class/twice', params: {} }), awayWords({ code: 'attempt/not-an-attempt', params: {} })]) expect(each).not.toMatch(/class:|classroom:|attempt\//);
    expect(outcomeName('fall.CN')).toMatch(/Beijing/);
    expect(outcomeName('no-such-outcome')).toBeNull();
  });
});

describe('courses', () => {
  it('are drawn at quarters from the first to the last, never more than there are', () => {
    expect(curveQuarters(small)).toEqual([0, 1, 2, 3, 4].map((step) => quarterOf('1968Q3') + step));
    expect(curveQuarters({ from: '1950Q1', to: '1969Q4' })).toHaveLength(9);
  });

  it('stand in a table by quarter, with a gap where a campaign ended early', () => {
    const at = quarterOf('1969Q1');
    const line = (points: { quarter: number; value: number }[]) => ({ label: 'one', form: 'line', ink: 'red', points }) as const;
    const { head, rows } = linesTable([line([{ quarter: at, value: 3 }]), line([{ quarter: at, value: 5 }, { quarter: at + 1, value: 6 }])], 'Quarter', ['A', 'B']);
    expect(head).toEqual(['Quarter', 'A', 'B']);
    expect(rows.map(([, ...cells]) => cells)).toEqual([[3, 5], [null, 6]]);
  });
});
