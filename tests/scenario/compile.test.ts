import { describe, expect, it } from 'vitest';
import { accountOf, COUNT_THEMED, Q_LENGTH, quantity } from '../../src/engine/quantities.ts';
import { canonical, hashText } from '../../src/scenario/index.ts';
import { compileSample } from './support/sample.ts';

const scenario = compileSample().scenario!;
const event = (id: string) => scenario.events.find((each) => each.id === id)!;

describe('the opening', () => {
  const accounts = (name: string): number[] => scenario.opening.q.slice(accountOf(quantity(name)), accountOf(quantity(name)) + 6);

  it('stands in hundredths, nuclear stages as numbers, strength from the data of the year', () => {
    const value = (name: string): number => scenario.opening.q[quantity(name)]!;
    expect([value('trust:US>SU'), value('tension:SU-CN'), value('nuclear:CN'), value('strength:SU')]).toEqual([-2400, 6800, 200, 6800]);
  });
  it('divides a dyad between base and themes by the given shares', () => {
    expect(accounts('tension:SU-CN')).toEqual([680, 3060, 1700, 1020, 340, 0]);
    expect(accounts('trust:CN>SU')).toEqual([-640, -2880, -1600, -960, -320, 0]);
    expect(accounts('trust:US>SU')).toEqual([-2400, 0, 0, 0, 0, 0]);
  });
  it('has accounts that sum to their quantity, exactly', () => {
    for (let q = 0; q < COUNT_THEMED; q += 1) {
      expect(scenario.opening.q.slice(accountOf(q), accountOf(q) + 6).reduce((a, b) => a + b, 0)).toBe(scenario.opening.q[q]);
    }
    expect(scenario.opening.q).toHaveLength(Q_LENGTH);
  });
});

describe('events', () => {
  it('stand in the order of their dates, without those that were over before the opening', () => {
    expect(scenario.events.map(({ id }) => id)).toEqual(['shots', 'talks']);
    expect(scenario.partCount).toBe(3);
    expect(event('talks').parts.map(({ index }) => index)).toEqual([1, 2]);
  });
  it('know their historical options by part', () => {
    expect(event('shots').parts[0]!.historical).toBe(0);
    expect(event('talks').parts.map(({ historical }) => historical)).toEqual([0, 0]);
  });
  it('have their conditions resolved', () => {
    expect(event('shots').when).toEqual([
      { test: 'flag', flag: scenario.flags.indexOf('quarrel') },
      { test: 'quantity', q: quantity('tension:SU-CN'), atLeast: 5000, atMost: 10000 },
    ]);
    expect(event('talks').parts[1]!.when).toEqual([{ test: 'happened', event: 1, part: 1, option: 0 }]);
  });
  it('have their effects resolved, with shares, half-lives and texts by id', () => {
    const [trust, heat, flag, sequel] = event('shots').parts[0]!.options[0]!.effects;
    expect(trust).toEqual({ do: 'shift', q: quantity('trust:SU>CN'), by: -1200, theme: 2, split: [40, 0, 60, 0, 0], because: 'event.shots.option.strike.effect.0.because', card: 'c5.0', fades: 0 });
    expect(heat).toEqual({ do: 'shift', q: quantity('heat:ussuri'), by: 2500, theme: 2, because: null, card: null, fades: 3 });
    expect(flag).toMatchObject({ do: 'flag', on: true });
    expect(sequel).toEqual({ do: 'schedule', event: 1, after: 2, chance: 80 });
    expect(scenario.texts['event.shots.option.strike.effect.0.because']).toBe('guards dead');
  });
  it('take a question about what is past for answered', () => {
    const { scenario: other } = compileSample('events/sample.yaml', '[{flag: quarrel}, ', '[{happened: old-quarrel}, {flag: quarrel}, ');
    expect(other!.events[0]!.when).toHaveLength(2);
  });
});

describe('the hash', () => {
  it('does not depend on the order of keys', () => {
    expect(hashText(canonical({ a: 1, b: [{ c: 2, d: 3 }] }))).toBe(hashText(canonical({ b: [{ d: 3, c: 2 }], a: 1 })));
  });
  it('is the same for the same text, and another for another', () => {
    expect(compileSample().scenario!.hash).toBe(scenario.hash);
    expect(scenario.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(compileSample('sample.yaml', 'A sample', 'A simple').scenario!.hash).not.toBe(scenario.hash);
  });
});

describe('texts', () => {
  it('are found by the ids that the fields hold', () => {
    for (const id of [scenario.title, event('talks').title, event('talks').parts[0]!.brief[1]!.text]) expect(scenario.texts[id]).toBeTypeOf('string');
    expect(scenario.texts['event.talks.su.brief.1']).toBe('A quiet year.');
  });
});
