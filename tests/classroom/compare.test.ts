import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/classroom/calibration.ts';
import { classCsv, classJson } from '../../src/classroom/compare-files.ts';
import { answersTo, curveOf, forecastsOf, histogram, historyOf, tableOf } from '../../src/classroom/compare.ts';
import { isHeldUp, promptStates, reasonsGiven } from '../../src/classroom/prompts.ts';
import { beginExercise, stageScenario } from '../../src/classroom/stage.ts';
import { resume, verify } from '../../src/classroom/verify.ts';
import { emptyAnswer } from '../../src/classroom/attempt.ts';
import { decide, played, small, ussuri } from './support/exercise.ts';

const scenario = ussuri();
const attempts = ['a', 'b', 'c'].map((seed) => ({ ...played(small, scenario, { seed }), group: `Group ${seed}` }));
const checked = attempts.map((attempt) => ({ attempt, verdict: verify(attempt, scenario, decide) }));
const rows = tableOf(checked);
const history = historyOf(scenario, small);

describe('a class', () => {
  it('stands in a table, a row a group, with outcomes and choices', () => {
    expect(rows.map(({ verdict }) => verdict)).toEqual(['reproduced', 'reproduced', 'reproduced']);
    for (const row of rows) {
      expect(Object.keys(row.outcomes)).toEqual(Object.keys(history.outcomes));
      expect(row.choices.length).toBeGreaterThan(0);
    }
  });

  it('is counted by outcome, with history\'s own value among the bars', () => {
    const bars = histogram(rows, history.outcomes, 'sinoSovietBorderWar');
    expect(bars.reduce((sum, { groups }) => sum + groups, 0)).toBe(3);
    expect(bars.filter((bar) => bar.history)).toHaveLength(1);
    expect(bars.find((bar) => bar.history)!.value).toBe(history.outcomes.sinoSovietBorderWar);
  });

  it('has curves over the quarters of the stretch', () => {
    const curve = curveOf(rows[0]!.played!.scenario, rows[0]!.played!.world, 'tension:SU-CN');
    expect(curve).toHaveLength(5);
    expect(curve.every(({ value }) => value >= 0 && value <= 100)).toBe(true);
  });

  it('has forecasts that are judged by each group\'s own campaign', () => {
    const wars = rows.filter(({ outcomes }) => outcomes.sinoSovietBorderWar === true).length;
    const { all, each } = forecastsOf(small, checked);
    expect(each).toMatchObject([{ said: [30, 30, 30], cameTrue: wars, n: 3 }]);
    expect(all.brier).toBeCloseTo((wars * 0.49 + (3 - wars) * 0.09) / 3, 4);
  });

  it('answers a prompt without names', () => {
    expect(answersTo(small.prompts[1]!, checked)).toHaveLength(3);
    expect(JSON.stringify(answersTo(small.prompts[1]!, checked))).not.toContain('Group');
  });

  it('is written out for a spreadsheet, which takes no cell for a formula, and for programs', () => {
    const tricky = rows.map((row) => ({ ...row, answers: row.answers.map((answer) => ({ ...answer, claim: '=1+1, "so"' })) }));
    const csv = classCsv({ exercise: small, rows: tricky, history, names: false });
    expect(csv.trim().split('\r\n')).toHaveLength(5);
    expect(csv).toContain(`"'=1+1, ""so"""`);
    expect(csv).not.toContain('Group a');
    expect(classCsv({ exercise: small, rows, history, names: true })).toContain('Group a');
    const document = JSON.parse(classJson({ exercise: small, rows, history, names: true })) as { groups: { name: string }[] };
    expect(document.groups.map(({ name }) => name)).toEqual(['Group a', 'Group b', 'Group c']);
  });
});

describe('forecasts', () => {
  it('are scored after Brier and laid into five bins', () => {
    const { brier, bins } = calibrate([{ perCent: 100, cameTrue: true }, { perCent: 0, cameTrue: false }, { perCent: 50, cameTrue: true }, { perCent: 55, cameTrue: false }]);
    // (0 + 0 + 0.25 + 0.3025) / 4
    expect(brier).toBeCloseTo(0.1381, 4);
    expect(bins.map(({ n }) => n)).toEqual([1, 0, 2, 0, 1]);
    expect(bins[2]).toMatchObject({ from: 40, to: 60, cameTrue: 0.5, forecast: 0.525 });
    expect(calibrate([]).brier).toBeNull();
  });
});

describe('prompts', () => {
  const session = beginExercise({ scenario: stageScenario(scenario, small), exercise: small, decide }, { seed: 'a', seats: ['CN'] });
  const over = resume(attempts[0]!, scenario, decide);
  const at = { exercise: small, scenario, session, answers: [] };

  it('hold up play while a required one is open', () => {
    expect(isHeldUp({ ...at, session: null })).toBe(true);
    expect(promptStates(at).map(({ standing }) => standing)).toEqual(['open', 'ahead']);
    const answered = [{ ...emptyAnswer(small.prompts[0]!), forecasts: { 'border-war': 20 } }];
    expect(isHeldUp({ ...at, answers: answered })).toBe(false);
    // The other required one is still to come.
    expect(reasonsGiven({ ...at, answers: answered })).toBe(50);
    expect(reasonsGiven(at)).toBe(0);
  });

  it('are passed by where their event never comes', () => {
    const never = { ...small, prompts: [{ ...small.prompts[1]!, at: 'event:zhenbao-march-2' as const }] };
    expect(promptStates({ ...at, exercise: never }).map(({ standing }) => standing)).toEqual(['ahead']);
    expect(promptStates({ ...at, exercise: never, session: over }).map(({ standing }) => standing)).toEqual(['never']);
  });

  it('are not answered by an empty reason', () => {
    const reflect = { ...emptyAnswer(small.prompts[1]!), claim: '  ' };
    expect(promptStates({ ...at, session: over, answers: [reflect] })[1]).toMatchObject({ standing: 'open', blocks: true });
  });
});
