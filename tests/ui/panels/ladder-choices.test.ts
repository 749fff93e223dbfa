import { describe, expect, it } from 'vitest';
import { LADDER } from '../../../src/engine/constants.ts';
import type { Ladder, LegalMove, Stop } from '../../../src/engine/types.ts';
import { newGame } from '../../../src/ui/app/game.ts';
import { SUPPORT, TENSION } from '../../../src/engine/quantities.ts';
import { rungChoices } from '../../../src/ui/model/ladder-choices.ts';
import { rungCrossings } from '../../../src/ui/model/ladder-thresholds.ts';
import { takeScenario } from '../../../src/ui/scenario-shelf.ts';

const scenario = (await takeScenario('ussuri-1969'))!;
const eyes = newGame({ scenario, capital: 'SU', difficulty: 'easy', gravity: 0, seed: 'ladder' }).situation();

type RungStop = Extract<Stop, { kind: 'rung' }>;

const ladder = (more: Partial<Ladder> = {}): Ladder => ({
  theatre: 'ussuri', sides: ['CN', 'SU'], rung: 4, turn: 1, moves: 1, holds: 0, stance: 'silent', third: 'US', warned: null,
  opener: { kind: 'event', id: 'zhenbao-march-2' }, resolve: [5000, 5000], history: [], log: [], ...more,
});

/** The moves that the engine grants on a rung. */
function stopAt(rung: number, quiet = false): RungStop {
  const move = (of: Partial<LegalMove>): LegalMove => ({ move: 'hold', quiet: false, to: rung, accident: 0, prestige: 0, support: 0, ...of });
  return {
    kind: 'rung', capital: 'SU', theatre: 'ussuri',
    legal: [move({ move: 'climb', to: rung + 1, accident: LADDER.accident[rung + 1]! }), move({}), move({ move: 'back', quiet, to: 0, prestige: rung * 2, support: rung })],
  };
}

const chancesOf = (rung: number): number[] => rungChoices(eyes, stopAt(rung), ladder({ rung })).find(({ id }) => id === 'climb')!.outcomes.map(({ chance }) => chance);

describe('the fan of a move', () => {
  it('is the engine’s own chance of sliding on, and the rest', () => {
    expect([1, 3, 4, 5, 6].map(chancesOf)).toEqual([[100], [98, 2], [97, 3], [95, 5], [90, 10]]);
  });

  it('always adds up to a hundred', () => {
    for (let rung = 1; rung < LADDER.top; rung += 1) {
      for (const { outcomes } of rungChoices(eyes, stopAt(rung, true), ladder({ rung }))) expect(outcomes.reduce((sum, { chance }) => sum + chance, 0)).toBe(100);
    }
  });

  it('leads to the rungs that light up, and off the ladder by stepping back', () => {
    const choices = rungChoices(eyes, stopAt(4), ladder());
    expect(choices.map(({ id, outcomes }) => [id, outcomes.map(({ rung }) => rung)])).toEqual([['climb', [5, 6]], ['hold', [4]], ['back', [null]], ['quiet', [null]]]);
  });
});

describe('what standing firm may bring, and stepping back costs', () => {
  it('is half of the other side’s price: at rung 4 four points of prestige and two of support', () => {
    const hold = rungChoices(eyes, stopAt(4), ladder()).find(({ id }) => id === 'hold')!;
    expect(hold.after).toContain('+4 prestige, +2 support');
    expect(hold.after).toContain('3 %');
  });

  it('is eight and four in public, half of it in private', () => {
    const choices = rungChoices(eyes, stopAt(4, true), ladder());
    expect(choices.find(({ id }) => id === 'back')!.risks[0]!.text).toBe('It costs prestige −8, support −4');
    expect(choices.find(({ id }) => id === 'quiet')!.risks[0]!.text).toBe('It costs prestige −4, support −2');
  });

  it('says which way is public and which private, and why the private one is shut', () => {
    const choices = rungChoices(eyes, stopAt(4), ladder());
    expect(choices.map(({ way }) => way?.kind)).toEqual(['public', 'public', 'public', 'private']);
    expect(choices[3]!.refusal).toBe('There is no private channel between the two.');
    expect(rungChoices(eyes, stopAt(4), ladder({ stance: 'mediate' })).map(({ id }) => id)).toEqual(['climb', 'hold', 'back']);
  });

  it('says that it ends where the other side has held, and with the last move', () => {
    expect(rungChoices(eyes, stopAt(4), ladder({ holds: 1 })).find(({ id }) => id === 'hold')!.outcomes[0]!.text).toContain('it ends here');
    expect(rungChoices(eyes, stopAt(4), ladder({ moves: LADDER.moves - 1 })).find(({ id }) => id === 'climb')!.after).toBe('It is the last move: the crisis ends with it.');
  });
});

describe('an adviser warns', () => {
  const remark = (rung: number, id: string, seen = eyes.seen): string => rungChoices({ ...eyes, seen }, stopAt(rung, true), ladder({ rung })).find((choice) => choice.id === id)!.remark ?? '';
  const withNumbers = (numbers: Readonly<Record<number, number>>): typeof eyes.seen => ({ ...eyes.seen, q: eyes.seen.q.map((value, q) => numbers[q] ?? value) });
  const crossed = (rung: number): string[] => rungCrossings(rung, stopAt(rung).legal[0]!).map(({ kind, sure, chance }) => (sure ? kind : `${kind} ${chance} %`));

  it.each([
    [3, []], [4, ['rungWar 3 %']], [5, ['rungWar', 'rungAlert 5 %']], [6, ['rungAlert', 'rungStrike 10 %']], [7, ['rungStrike']], [8, []],
  ])('from rung %i before war, alert and strike, surely or by accident', (rung, told) => {
    expect(crossed(rung)).toEqual(told);
  });

  it('in the voice of somebody in office, and of no other move than the climb', () => {
    expect(remark(4, 'climb')).toMatch(/^\S.+: “3 times in a hundred this slides into war/);
    expect(['hold', 'back', 'quiet'].map((id) => remark(4, id))).toEqual(['', '', '']);
  });

  it('of support at home: a step back in public may bring it under the limit, in private not', () => {
    const weak = withNumbers({ [SUPPORT + 1]: 3700 });
    expect(remark(4, 'back', weak)).toContain('Support at home falls under 35');
    expect(remark(4, 'quiet', weak)).toBe('');
    expect(remark(5, 'climb', withNumbers({ [SUPPORT + 1]: 1400, [TENSION + 2]: 9500 }))).toContain('Support falls under 10');
  });
});
