import { describe, expect, it } from 'vitest';
import { accidentOf, advance, allEntries } from '../../src/engine/index.ts';
import { openCrisis } from '../../src/engine/ladder.ts';
import type { Play, Stop } from '../../src/engine/types.ts';
import { AT, event, option, part, playOf, shift, smallScenario, value } from '../support/small-scenario.ts';

const cause = { kind: 'act', id: 'border-incident', by: 'CN' } as const;

/** A crisis on the Ussuri at rung 4, China having fired; the Soviet side moves. */
function crisis(play: Play): Stop | null {
  play.world.agenda = [];
  openCrisis(play, { theatre: 'ussuri', rung: 4, sides: ['CN', 'SU'], history: [] }, cause);
  const first = advance(play.scenario, play.world, null);
  return first.refused ? null : first.stop;
}
const silent = (play: Play): Stop | null => {
  const next = advance(play.scenario, play.world, { kind: 'stance', stance: 'silent' });
  return next.refused ? null : next.stop;
};

describe('the crisis ladder', () => {
  it('asks the third capital once, then the sides in turn, with the risk and price of each move', () => {
    const play = playOf(smallScenario());
    expect(crisis(play)).toMatchObject({ kind: 'stance', capital: 'US' });
    expect(silent(play)).toEqual({
      kind: 'rung', capital: 'SU', theatre: 'ussuri',
      legal: [
        { move: 'climb', quiet: false, to: 5, accident: 3, prestige: 0, support: 0 },
        { move: 'hold', quiet: false, to: 4, accident: 0, prestige: 0, support: 0 },
        { move: 'back', quiet: false, to: 0, accident: 0, prestige: 8, support: 4 },
      ],
    });
  });

  it('makes stepping back from rung 4 cost 8 prestige and 4 support, and gives the other side half', () => {
    const play = playOf(smallScenario());
    crisis(play);
    silent(play);
    advance(play.scenario, play.world, { kind: 'rung', move: 'back' });
    expect(value(play.world, 'prestige:SU')).toBe(42);
    expect(allEntries(play.world).filter(({ cause: { detail } }) => detail === 'back').map(({ applied }) => applied))
      .toEqual([-800, -400, 400, 200, -700]);
    expect(play.world.ladder).toBeNull();
  });

  it('costs half in a private channel, and is refused where there is none', () => {
    const mute = playOf(smallScenario());
    crisis(mute);
    silent(mute);
    expect(advance(mute.scenario, mute.world, { kind: 'rung', move: 'back', quiet: true })).toEqual({ refused: { code: 'reply/no-channel', params: {} } });
    const play = playOf(smallScenario());
    play.world.channels[2] = AT;
    crisis(play);
    silent(play);
    advance(play.scenario, play.world, { kind: 'rung', move: 'back', quiet: true });
    expect(allEntries(play.world).filter(({ cause: { detail } }) => detail === 'back').map(({ applied }) => applied))
      .toEqual([-400, -200, 200, 100, -700]);
  });

  it('ends at two holds in a row, at the rung where it stands', () => {
    const play = playOf(smallScenario());
    crisis(play);
    silent(play);
    advance(play.scenario, play.world, { kind: 'rung', move: 'hold' });
    advance(play.scenario, play.world, { kind: 'rung', move: 'hold' });
    expect(play.world.ladder).toBeNull();
    expect(play.world.crisisRung).toContain(4);
    expect(play.world.peakRung[2]).toBe(4);
  });

  it('lets an event be the move to its rung, with the event’s own effects instead of the ladder’s', () => {
    const answer = event('answer', [part(0, 'SU', [
      option('punish', [shift('trust:CN>SU', -12)], { move: 'climb' }),
      option('protest', [], { move: 'hold' }),
    ])], { rung: { theatre: 'ussuri', at: 5, side: 'SU' }, to: AT + 8 });
    const play = playOf(smallScenario({ events: [answer] }));
    crisis(play);
    expect(silent(play)).toMatchObject({ kind: 'decision', capital: 'SU', event: 'answer' });
    advance(play.scenario, play.world, { kind: 'decision', option: 'punish' });
    expect(play.world.ladder?.rung).toBeGreaterThanOrEqual(5);
    expect(value(play.world, 'trust:CN>SU')).toBe(-76);
    expect(play.world.ladder?.turn).toBe(0);
  });

  it('refuses a move that is not open, and changes nothing', () => {
    const play = playOf(smallScenario());
    crisis(play);
    const before = JSON.stringify(play.world);
    expect(advance(play.scenario, play.world, { kind: 'rung', move: 'climb' })).toEqual({ refused: { code: 'reply/kind', params: { expected: 'stance', found: 'rung' } } });
    expect(JSON.stringify(play.world)).toBe(before);
  });
});

describe('the chance of an accident that is shown', () => {
  it('is the one that is drawn: less as history weighs more, none where it decides, none at the top', () => {
    expect([1, 4, 5, 7, 9].map((rung) => accidentOf({ gravity: 0 }, rung))).toEqual([0, 2, 3, 10, 0]);
    expect([4, 5, 7].map((rung) => accidentOf({ gravity: 50 }, rung))).toEqual([1, 2, 5]);
    expect([4, 7].map((rung) => accidentOf({ gravity: 100 }, rung))).toEqual([0, 0]);
  });
});
