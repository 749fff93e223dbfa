/** The lesson for newcomers is played: three seats, three decisions, two desks, and the end of it. */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import type { Reply, Stop } from '../../src/engine/types.ts';
import { replay } from '../../src/lab/replay.ts';
import { gameFromSave, newGame, tutorialGame } from '../../src/ui/app/game.ts';
import type { Game } from '../../src/ui/app/game.ts';
import { shelf, takeScenario, TUTORIAL } from '../../src/ui/scenario-shelf.ts';

const scenario = (await takeScenario(TUTORIAL!))!;

/** Answers what waits with the option that this picks. */
function answer(game: Game, pick: (legal: readonly string[], stop: Stop) => string): Stop {
  const stop = game.situation().stop!;
  const reply: Reply = stop.kind === 'decision'
    ? { kind: 'decision', option: pick(stop.legal.filter(({ refusal }) => refusal === null).map(({ id }) => id), stop) }
    : { kind: 'orders', orders: [] };
  expect(game.reply(reply)).toBeNull();
  return stop;
}

/** Plays to the end; gives what was asked, by quarter, seat and kind. */
function play(pick: (legal: readonly string[], stop: Stop) => string, each: (game: Game) => void = () => undefined): { game: Game; asked: string[] } {
  const game = tutorialGame(scenario);
  const asked: string[] = [];
  while (game.situation().stop) {
    each(game);
    const { seen, capital } = game.situation();
    const stop = answer(game, pick);
    asked.push(`${seen.quarter - scenario.from} ${capital} ${stop.kind}`);
    expect(stop.capital).toBe(capital);
  }
  return { game, asked };
}

const ASKED = ['0 CN decision', '0 CN orders', '1 US decision', '1 SU decision', '1 SU orders'];

describe('the lesson', () => {
  it('is no scenario of the list, compiles without a warning, and follows history to 100 points', () => {
    expect(shelf.map(({ id }) => id)).not.toContain(TUTORIAL);
    expect(loadScenario(TUTORIAL!).faults.filter(({ severity }) => severity !== 'note')).toEqual([]);
    const { outcomes, decisions } = replay(scenario, 'history');
    expect([outcomes['score.US'], outcomes['score.SU'], outcomes['score.CN']]).toEqual([100, 100, 100]);
    expect(decisions.every(({ option, historical }) => historical === null || option === historical)).toBe(true);
  });

  it('cites a card and a source at each of its events', () => {
    for (const { id, cards, sources } of scenario.events) expect([cards.length > 0, sources.length > 0], id).toEqual([true, true]);
  });

  it.each([
    ['the first option', (legal: readonly string[]) => legal[0]!],
    ['the last option', (legal: readonly string[]) => legal.at(-1)!],
  ])('asks each seat once and two desks, whatever is chosen: %s', (_name, pick) => {
    const { game, asked } = play(pick);
    expect(asked).toEqual(ASKED);
    expect(game.situation().world.over).toBe('term');
  });

  it('as history went it makes Washington the pivot', () => {
    const { game } = play((legal, stop) => {
      const event = scenario.events.find(({ id }) => stop.kind === 'decision' && id === stop.event)!;
      const part = event.parts.find(({ decider }) => decider === stop.capital)!;
      return part.options[part.historical]!.id;
    });
    const pattern = game.session().steps.flatMap(({ happenings }) => happenings).find(({ kind }) => kind === 'pattern');
    expect(pattern).toMatchObject({ pattern: 'romantic-triangle', pivot: 'US' });
  });

  it('is saved anywhere and comes back where it was', async () => {
    const saves: string[] = [];
    play((legal) => legal[0]!, (game) => saves.push(game.save()));
    for (const [index, text] of saves.entries()) {
      const opened = await gameFromSave(text);
      if (opened.refused) throw new Error(opened.refused.code);
      const { seen, capital, stop } = opened.game.situation();
      expect(`${seen.quarter - scenario.from} ${capital} ${stop!.kind}`).toBe(ASKED[index]);
    }
  });

  it('is a lesson from wherever it is begun, and asks everything where it has no cut', () => {
    const wish = { capital: 'US', difficulty: 'easy', gravity: 50, seed: 'own' } as const;
    expect(newGame({ scenario, ...wish }).situation().capital).toBe('CN');
    expect(tutorialGame({ ...scenario, express: null }).situation().stop!.kind).toBe('mandates');
  });

  it('leaves every other campaign alone', async () => {
    const other = (await takeScenario(shelf[0]!.id))!;
    expect(newGame({ scenario: other, capital: 'US', difficulty: 'easy', gravity: 50, seed: 'lesson' }).session().steps).toHaveLength(1);
  });
});
