import { describe, expect, it } from 'vitest';
import { emptyAnswer } from '../../src/classroom/attempt.ts';
import type { Answer, Attempt } from '../../src/classroom/attempt.ts';
import { curveOf, historyOf, tableOf } from '../../src/classroom/compare.ts';
import { choiceOf, onTheWall, roomFor } from '../../src/classroom/debrief/answers.ts';
import { movedBy, movedInHistory, sharesOf } from '../../src/classroom/debrief/causes.ts';
import { asHistory, departuresOf } from '../../src/classroom/debrief/departures.ts';
import { bulletsOf, leftOutOf, placedOf, standingOf } from '../../src/classroom/debrief/model-check.ts';
import { remarksOn } from '../../src/classroom/debrief/remarks.ts';
import { rightOf, spreadOf, statementsOf } from '../../src/classroom/debrief/statements.ts';
import { minutesOf, STEPS } from '../../src/classroom/debrief/steps.ts';
import { LENGTHS } from '../../src/classroom/exercise.ts';
import { verify } from '../../src/classroom/verify.ts';
import { quarterOf } from '../../src/engine/index.ts';
import { THEMES } from '../../src/engine/types.ts';
import { decide, played, small, ussuri } from './support/exercise.ts';

const scenario = ussuri();

/** A group that forecast so many per cent. */
const forecasting = (attempt: Attempt, perCent: number): Attempt =>
  ({ ...attempt, answers: attempt.answers.map((answer) => (answer.prompt === 'war' ? { ...answer, forecasts: { 'border-war': perCent } } : answer)) });

const said = [90, 70, 50, 10];
const attempts = said.map((perCent, index) => forecasting(played(small, scenario, { seed: 'abcd'[index]! }), perCent));
const unfinished = forecasting(played(small, scenario, { seed: 'e', replies: 0 }), 60);
const checked = [...attempts, unfinished].map((attempt) => ({ attempt, verdict: verify(attempt, scenario, decide) }));
const rows = tableOf(checked);
const history = historyOf(scenario, small);
const found = { exercise: small, checked, rows, history };

describe('what a class forecast', () => {
  const [statement] = statementsOf(small, checked, history);
  const wars = rows.map(({ outcomes }) => outcomes.sinoSovietBorderWar);

  it('is counted by leaning, judged only where a campaign was played to its end, and held against history', () => {
    expect(statement).toMatchObject({ likely: 3, even: 1, unlikely: 1, judged: 4, history: history.outcomes.sinoSovietBorderWar });
    expect(statement!.said.map(({ group, perCent }) => [group, perCent])).toEqual([[1, 90], [2, 70], [3, 50], [4, 10], [5, 60]]);
    expect(statement!.said.map(({ cameTrue }) => cameTrue)).toEqual([...wars.slice(0, 4), null]);
    expect(statement!.cameTrue).toBe(wars.filter((war) => war === true).length);
    expect(spreadOf(statement!)).toBe(80);
  });

  it('was right where a group leaned to the side that its campaign took; fifty per cent leans to none', () => {
    const right = [wars[0] === true, wars[1] === true, wars[3] === false].filter(Boolean).length;
    expect(rightOf([statement!])).toEqual({ right, judged: 4 });
  });
});

describe('what a class did otherwise than history', () => {
  it('is told by decision, with history’s option first and every group counted once', () => {
    const departures = departuresOf(rows);
    for (const { options, asked, departed } of departures) {
      expect(options[0]!.history).toBe(true);
      expect(options.slice(1).some(({ history: past }) => past)).toBe(false);
      expect(departed).toBeGreaterThan(0);
      expect(departed).toBeLessThanOrEqual(asked);
      expect(asked).toBeLessThanOrEqual(rows.length);
    }
    expect(departures.map(({ departed }) => departed)).toEqual(departures.map(({ departed }) => departed).toSorted((a, b) => b - a));
  });

  it('finds the one group that chose otherwise', () => {
    const choice = { quarter: 7876, event: 'four-marshals', option: 'listen', historical: 'listen' };
    const two = rows.slice(0, 2).map((row, index) => ({ ...row, choices: [index === 0 ? choice : { ...choice, option: 'send-away' }] }));
    expect(departuresOf(two)).toEqual([{ event: 'four-marshals', quarter: 7876, asked: 2, departed: 1, options: [{ option: 'listen', groups: 1, history: true }, { option: 'send-away', groups: 1, history: false }] }]);
    expect(asHistory(two)).toEqual({ same: 1, count: 2 });
    expect(departuresOf(two.slice(0, 1))).toEqual([]);
  });
});

describe('why', () => {
  it('the shares of the themes of class and history sum to a hundred; on the stretch history moved what its ledger says', () => {
    const names = ['tension:SU-CN', 'tension:US-CN'];
    const moved = attempts.slice(0, 2).map((attempt) => movedBy(attempt, scenario, { decide, names }));
    const past = movedInHistory(scenario, small, names);
    for (const shares of [sharesOf(moved, names[0]!), sharesOf([past], names[0]!)]) {
      expect(shares).toHaveLength(THEMES.length);
      expect(Math.abs(shares!.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(THEMES.length);
    }
    expect(sharesOf([{ a: [3, 1, 0, 0, 0] }, { a: [0, 10, 0, 0, 0] }, { a: [0, 0, 0, 0, 0] }], 'a')).toEqual([38, 63, 0, 0, 0]);
    expect(sharesOf([{ a: [0, 0, 0, 0, 0] }], 'a')).toBeNull();
  });

  it('answers that differ stand side by side: the least sure, the surest, the longest; never one claim twice', () => {
    const answer = (claim: string, because: string, confidence: number | null): Answer => ({ ...emptyAnswer({ id: 'why' }), claim, because, confidence });
    const list = [answer('Fear', 'of Moscow', 90), answer('Fear ', 'of war', 95), answer('Vietnam', 'it was ending', 20), answer('Taiwan', 'a long and good reason for it', 60), answer('', '', null), answer('Only a claim', '', 5)];
    expect(choiceOf(list)).toEqual([0, 2, 3]);
    expect(choiceOf([answer('Alone', '', null)])).toEqual([0]);
    expect(choiceOf([])).toEqual([]);
  });

  it('a long text is cut at a word, the shorter the more stand beside it', () => {
    const long = 'Because the marshals said so. '.repeat(40);
    const [one, three] = [onTheWall(long, roomFor('because', 1)), onTheWall(long, roomFor('because', 3))];
    expect(one.length).toBeGreaterThan(three.length);
    expect(three).toMatch(/\S …$/);
    expect(roomFor('claim', 3)).toBeLessThan(roomFor('because', 3));
    expect(onTheWall('长'.repeat(300), 100)).toHaveLength(102);
    expect(onTheWall(' short\n\ntext ', 100)).toBe('short text');
  });
});

describe('is the model right', () => {
  it('the claim is a bullet of the exercise’s cards, the one first that its events cite most; the last gap is what nobody knows', () => {
    const known = ['c5.0', 'c5.1', 'c6.1', 'c6.2'];
    const cards = scenario.events.find(({ id }) => id === 'zhenbao-march-2')!.cards;
    const own = bulletsOf(small, scenario, known);
    expect(own.toSorted()).toEqual(['c5.0', 'c5.1']);
    expect(cards).toContain(own[0]);
    expect(bulletsOf({ ...small, cards: [] }, scenario, known)).toHaveLength(4);
    expect(leftOutOf(small)).toEqual(['chance', 'days', 'unknown']);
    expect(leftOutOf({ cards: [] })).toHaveLength(3);
    expect(Array.from({ length: 9 }, (_, index) => leftOutOf({ cards: [index + 1] }).length)).toEqual(Array.from({ length: 9 }, () => 3));
  });

  it('history lies within the free campaigns, above or below, quarter by quarter of the stretch', () => {
    const curve = curveOf(scenario, history.world, 'tension:SU-CN');
    const bands = curve.map(({ quarter, value }) => ({ date: `${Math.floor(quarter / 4)}Q${(quarter % 4) + 1}`, n: 100, trust: {}, tension: { 'SU-CN': { p10: value - 5, p50: value, p90: value + 5, mean: value }, 'US-CN': { p10: quarter === quarterOf(small.to) ? value + 2 : value, p50: value + 3, p90: value + 9, mean: value } } }));
    const own = { from: '1968Q4', to: '1969Q2' };
    const placed = placedOf(bands, 'tension:SU-CN', curve, own);
    expect(placed).toHaveLength(3);
    expect(standingOf(placed)).toEqual({ inside: 3, of: 3, end: 'inside' });
    const beside = placedOf(bands, 'tension:US-CN', curve, small);
    expect(standingOf(beside)).toMatchObject({ end: 'below', inside: beside.length - 1 });
    expect(placedOf(bands, 'heat:ussuri', curve, small)).toEqual([]);
    expect(standingOf([])).toBeNull();
  });
});

describe('notes for the teacher', () => {
  it('take all minutes that a lesson of each length leaves, at least one a step, most for the causes', () => {
    for (const [length, total] of [[20, 8], [40, 14], [60, 20]] as const) {
      const minutes = minutesOf(length);
      expect(STEPS.reduce((sum, step) => sum + minutes[step], 0)).toBe(total);
      expect(Math.min(...Object.values(minutes))).toBeGreaterThanOrEqual(1);
      expect(minutes.why).toBe(Math.max(...Object.values(minutes)));
    }
    expect(LENGTHS).toEqual([20, 40, 60]);
  });

  it('say how many leaned where and how many saw it, of those that played to the end', () => {
    const wars = rows.filter(({ outcomes }) => outcomes.sinoSovietBorderWar === true).length;
    expect(remarksOn('forecast', found)).toContainEqual({ code: 'likelyEven', params: { likely: 3, count: 5, even: 1 }, statement: 'border-war' });
    expect(remarksOn('forecast', found)).toContainEqual({ code: 'spread', params: { low: 10, high: 90 }, statement: 'border-war' });
    expect(remarksOn('happened', found)[0]).toEqual({ code: 'saw', params: { likely: 2, cameTrue: wars, count: 4 }, statement: 'border-war' });
    expect(remarksOn('happened', found)).toContainEqual({ code: 'unfinished', params: { count: 1 } });
    expect(remarksOn('history', found)[0]!.code).toBe('same');
    expect(remarksOn('why', found)).toContainEqual({ code: 'bare', params: { bare: 5, count: 5 } });
    expect(remarksOn('exit', found)).toEqual([{ code: 'reflected', params: { done: 5, count: 5 } }]);
  });

  it('say so where nothing was forecast or written', () => {
    const mute = { ...found, exercise: { ...small, prompts: [] } };
    expect(STEPS.map((step) => remarksOn(step, mute).map(({ code }) => code).filter((code) => code.startsWith('no') && code !== 'noDeparture'))).toEqual([['noForecasts'], [], [], ['noAnswers'], [], []]);
  });
});
