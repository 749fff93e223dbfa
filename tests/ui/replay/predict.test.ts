/** Predict, then reveal: where a recording halts, how predictions fare, and what is taken away. */
import { describe, expect, it } from 'vitest';
import { askedBetween } from '../../../src/ui/model/reel.ts';
import { decisionKey } from '../../../src/ui/replay/caption-model.ts';
import { forecastCsv, forecastOf, forecastText, isOpen, outcomeOf, scoreWords } from '../../../src/ui/replay/predict-model.ts';
import type { Prediction } from '../../../src/ui/replay/predict-model.ts';
import { takeScenario } from '../../../src/ui/scenario-shelf.ts';
import { replayGame } from '../../support/replay-game.ts';

const scenario = (await takeScenario('ussuri-1969'))!;
const game = replayGame(scenario);
const reel = game.reel()!;
const last = game.session().steps.length - 1;

/** Predicts the first three decisions: rightly, wrongly, not at all. */
function threePredictions(): Map<string, Prediction> {
  const [first, second, third] = reel.asked;
  const key = decisionKey(second!.decision);
  const part = scenario.events.find(({ id }) => id === second!.decision.event)!.parts.find(({ id }) => id === second!.decision.part)!;
  const wrong = part.options.find(({ id }) => id !== second!.decision.option)!.id;
  const list: Prediction[] = [
    { key: decisionKey(first!.decision), option: first!.decision.option, reason: 'He said so, twice, "in public"' },
    { key, option: wrong, reason: 'It is what I would do' },
    { key: decisionKey(third!.decision), option: null, reason: '' },
  ];
  return new Map(list.map((each) => [each.key, each]));
}

describe('predict, then reveal', () => {
  it('halts before every decision of the one who is asked for, and before none twice', () => {
    const made = new Map<string, Prediction>();
    const halts: number[] = [];
    for (let from = 0; ;) {
      const asked = askedBetween(reel, from, last, isOpen({ whose: 'SU', made }));
      if (!asked) break;
      expect(game.session().steps[asked.step]!.stop).toMatchObject({ kind: 'decision', capital: 'SU' });
      halts.push(asked.step);
      made.set(decisionKey(asked.decision), { key: decisionKey(asked.decision), option: null, reason: '' });
      from = asked.step;
    }
    expect(halts).toEqual(reel.asked.filter(({ capital }) => capital === 'SU').map(({ step }) => step));
    expect(halts.length).toBeGreaterThan(0);
  });

  it('has a key of its own for every decision', () => {
    const keys = reel.asked.map(({ decision }) => decisionKey(decision));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('counts what was foreseen, what was not, and what was let pass', () => {
    const made = threePredictions();
    const forecast = forecastOf(scenario, reel, made);
    expect(forecast.rows.map(({ outcome }) => outcome)).toEqual(['hit', 'miss', 'passed']);
    expect([forecast.made, forecast.hits]).toEqual([2, 1]);
    expect(forecast.rows.map(({ step }) => step)).toEqual(reel.asked.slice(0, 3).map(({ step }) => step));
    expect(scoreWords(forecast)).toMatch(/^2 decisions predicted, 1 foreseen; .* about [01]\.$/);
    expect(forecastOf(scenario, reel, new Map())).toEqual({ rows: [], made: 0, hits: 0, byChance: 0 });
    expect(outcomeOf({ key: '', option: null, reason: '' }, { option: 'x' })).toBe('passed');
  });

  it('is taken away as a text and as a table, reasons beside what happened', () => {
    const forecast = forecastOf(scenario, reel, threePredictions());
    const text = forecastText('Predictions', forecast);
    expect(text).toContain('Because: It is what I would do');
    expect(text).toContain(`Decided was: ${forecast.rows[1]!.happened} (not foreseen)`);
    const lines = forecastCsv(forecast).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('"He said so, twice, ""in public"""');
  });
});
