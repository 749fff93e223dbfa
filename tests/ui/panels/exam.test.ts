/** The exam question of the debrief: an answer that fits the campaign, and figures from its ledger. */
import { describe, expect, it } from 'vitest';
import { loadScenario, scenarioIds } from '../../../src/cli/scenario-files.ts';
import { direction, DYAD_ENDS, TRUST } from '../../../src/engine/quantities.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import { allEntries, outcome } from '../../../src/engine/index.ts';
import { examModel } from '../../../src/ui/model/exam-model.ts';
import { aimQuestion, harmQuestion } from '../../../src/ui/model/exam-more.ts';
import { historyOf } from '../../../src/charts/curve-model.ts';
import { textOf } from '../../../src/words/names.ts';


const withExam = (): Scenario[] => scenarioIds().flatMap((id) => {
  const { scenario } = loadScenario(id);
  return scenario?.exam ? [scenario] : [];
});

describe('the exam question', () => {
  it('is answered for history by the first answer of each scenario, with shares that make a whole', () => {
    expect(withExam().length).toBeGreaterThan(1);
    for (const scenario of withExam()) {
      const model = examModel(scenario, historyOf(scenario))!;
      expect(model.answer, scenario.id).toBe(textOf(scenario, scenario.exam!.answers[0]!.text));
      for (const { parts, finding } of model.bars) {
        expect(Math.abs(parts.reduce((sum, { share }) => sum + share, 0) - 100)).toBeLessThanOrEqual(3);
        expect(finding).not.toContain('exam.');
      }
    }
  });

  it('counts what the ledger says was lost or won, and nothing else', () => {
    const scenario = withExam().find(({ id }) => id === 'ussuri-1969')!;
    const world = historyOf(scenario);
    const [a, b] = DYAD_ENDS[scenario.exam!.dyad]!;
    const lost = allEntries(world)
      .filter(({ q, applied, theme }) => theme >= 0 && applied < 0 && [TRUST + direction(a, b), TRUST + direction(b, a)].includes(q))
      .reduce((sum, { applied }) => sum - applied, 0);
    expect(examModel(scenario, world)!.bars[1]!.finding).toContain(`${Math.round(lost / 200)} points of trust lost`);
  });
});

describe('the questions that any campaign can ask', () => {
  const scenario = withExam().find(({ id }) => id === 'ussuri-1969')!;
  const world = historyOf(scenario);
  const past = outcome(scenario, world, null).aims;

  it('finds history’s worst year the same as history’s, and says what did it', () => {
    const { answer, bars, facts } = harmQuestion(scenario, world)!;
    expect(answer).toMatch(/^1969: over the year tension \+/);
    expect(answer).toContain('the same');
    expect(bars[0]!.parts).toEqual(bars[1]!.parts);
    expect(facts.length).toBeGreaterThan(1);
  });

  it('asks after the aim that went furthest from history, with the decisions that differed', () => {
    const aims = scenario.aims.filter(({ capital }) => capital === 'CN');
    const own = { ...past, [aims[1]!.id]: past[aims[1]!.id]! > 50 ? 0 : 100 };
    const model = aimQuestion(scenario, world, 'CN', { own, history: past })!;
    expect(model.question).toContain(textOf(scenario, aims[1]!.title));
    expect(model.answer).toContain(`${Math.round(own[aims[1]!.id]!)} of 100`);
    // Nothing was decided otherwise than in history.
    expect(model.facts).toEqual([]);
    expect(aimQuestion(scenario, world, null, { own, history: past })).toBeNull();
  });
});
