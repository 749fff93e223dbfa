/** Warnings before a threshold is crossed: sure only where every case crosses it, and in somebody's voice. */
import { describe, expect, it } from 'vitest';
import { COUNT } from '../../../src/engine/quantities.ts';
import type { Foreseen } from '../../../src/engine/types.ts';
import { newGame } from '../../../src/ui/app/game.ts';
import { boundsOf, crossings, nearings, together } from '../../../src/ui/model/thresholds.ts';
import { deskWarnings, optionWarnings } from '../../../src/ui/model/warnings-model.ts';
import { takeScenario } from '../../../src/ui/scenario-shelf.ts';
import { indexOf } from '../../../src/words/quantities.ts';

const TENSION = indexOf('tension:US-SU');
const SUPPORT = indexOf('support:US');
const [US_SU, SU_US] = [indexOf('trust:US>SU'), indexOf('trust:SU>US')];

/** Numbers of a calm world but for what is given, in points. */
function world(values: Readonly<Record<number, number>>): number[] {
  const q = new Array<number>(COUNT).fill(0);
  for (const name of ['tension:US-SU', 'tension:US-CN', 'tension:SU-CN']) q[indexOf(name)] = 4000;
  q[SUPPORT] = 5000;
  for (const [index, value] of Object.entries(values)) q[Number(index)] = value * 100;
  return q;
}

const known = (values: Readonly<Record<number, number>>, spread: readonly number[] = []): Parameters<typeof crossings>[0] => ({ q: world(values), spread, capital: 'US' });
const foreseen = (q: number, low: number, high = low, certainty: Foreseen['certainty'] = 'sure'): Foreseen => ({ q, low: low * 100, high: high * 100, chance: 100, certainty, because: null });
const told = (...args: Parameters<typeof crossings>): string[] => crossings(...args).map(({ kind, sure }) => (sure ? kind : `${kind}?`));

describe('a threshold', () => {
  it.each([
    ['enmity at 50', { [TENSION]: 48 }, [foreseen(TENSION, 2)], ['enmity']],
    ['not yet at 49.9', { [TENSION]: 48 }, [foreseen(TENSION, 1.9)], []],
    ['perhaps, where it is a range', { [TENSION]: 48 }, [foreseen(TENSION, 1, 3)], ['enmity?']],
    ['perhaps, where it is a chance', { [TENSION]: 48 }, [foreseen(TENSION, 3, 3, 'chance')], ['enmity?']],
    ['enmity by trust: a mean of −40', { [US_SU]: -38, [SU_US]: -38 }, [foreseen(US_SU, -4)], ['enmity']],
    ['friendship under 30 with a mean of 20', { [TENSION]: 31, [US_SU]: 20, [SU_US]: 20 }, [foreseen(TENSION, -2)], ['amity']],
    ['friendship lost', { [TENSION]: 29, [US_SU]: 20, [SU_US]: 20 }, [foreseen(TENSION, 1)], ['amityLost']],
    ['enmity left', { [TENSION]: 51 }, [foreseen(TENSION, -2)], ['enmityLeft']],
    ['the brink at 75', { [TENSION]: 74 }, [foreseen(TENSION, 1)], ['brink']],
    ['war at 90, and not the brink as well', { [TENSION]: 74 }, [foreseen(TENSION, 16)], ['war']],
    ['support under 35', { [SUPPORT]: 36 }, [foreseen(SUPPORT, -1.5)], ['weak']],
    ['the fall under 10, first', { [SUPPORT]: 11, [TENSION]: 49 }, [foreseen(SUPPORT, -2), foreseen(TENSION, 1)], ['fall', 'enmity']],
    ['nothing where it was crossed before', { [TENSION]: 60 }, [foreseen(TENSION, 3)], []],
  ])('%s', (_name, values, changes, expected) => { expect(told(known(values), boundsOf(changes))).toEqual(expected); });

  it('is not sure where it hangs on an estimate', () => {
    const spread = new Array<number>(COUNT).fill(0);
    spread[SU_US] = 500;
    expect(told(known({ [US_SU]: -38, [SU_US]: -38 }, spread), boundsOf([foreseen(US_SU, -4)]))).toEqual(['enmity?']);
  });

  it('is crossed by several acts together, each of which may be refused', () => {
    const one = { bounds: boundsOf([foreseen(TENSION, -3)]), mayFail: true };
    expect(told(known({ [TENSION]: 54 }), one.bounds)).toEqual([]);
    expect(told(known({ [TENSION]: 54 }), together([one, one]))).toEqual(['enmityLeft?']);
  });

  it('is near where the number moves towards it', () => {
    const standing = { ...known({ [TENSION]: 73 }), kinds: [0, 1, 1], readings: [0, 1, 1] };
    expect(nearings({ ...standing, before: world({ [TENSION]: 71 }) }).map(({ kind, floor }) => [kind, floor])).toEqual([['tension', 7500]]);
    expect(nearings({ ...standing, before: world({ [TENSION]: 74 }) })).toEqual([]);
    expect(nearings({ ...standing, kinds: [1, 1, 1], before: undefined }).map(({ kind, reads }) => [kind, reads])).toEqual([['pending', 0]]);
  });
});

describe('a warning', async () => {
  const scenario = (await takeScenario('ussuri-1969'))!;
  const situation = newGame({ scenario, capital: 'CN', difficulty: 'easy', gravity: 50, seed: 'warnings' }).situation();
  const event = scenario.events.find(({ id }) => id === 'zhenbao-march-2')!;
  const part = event.parts[0]!;
  const crossing = [foreseen(indexOf('tension:SU-CN'), 30)];

  it('of an option is given by an adviser who is for another', () => {
    const option = part.options.find(({ id }) => part.counsel.some(({ favours }) => favours === id))!;
    const [warning] = optionWarnings(situation, { part, option }, crossing);
    const doubters = part.counsel.filter(({ favours }) => favours !== option.id).map(({ adviser }) => scenario.advisers[adviser]!.id);
    expect(doubters).toContain(warning!.voice!.id);
    expect(warning!.line).toMatch(/^\S.+: “After this a war between the Soviet Union and China is possible\.”$/);
  });

  it('at the desk promises nothing', () => {
    const [warning] = deskWarnings(situation, boundsOf(crossing));
    expect(warning).toMatchObject({ sure: false, bad: true });
    expect(warning!.says).toContain('may be possible');
    expect(warning!.voice!.capital).toBe('CN');
  });

  it('comes from the desk itself where nobody is in office', () => {
    const seen = { ...situation.seen, away: scenario.advisers.map((_, index) => index) };
    const [warning] = deskWarnings({ ...situation, seen }, boundsOf(crossing));
    expect(warning).toMatchObject({ voice: null });
    expect(warning!.line).toBe(warning!.says);
  });
});
