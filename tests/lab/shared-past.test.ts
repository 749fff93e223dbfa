import { describe, expect, it } from 'vitest';
import { canonical, hashText, hashWorld, parseIntervention } from '../../src/engine/index.ts';
import type { Intervention } from '../../src/engine/types.ts';
import { armsPlayer } from '../../src/lab/arms.ts';
import { player } from '../../src/lab/campaigns.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';

const grand = loadScenario('grand-campaign').scenario!;

const change = (text: string): Intervention => {
  const parsed = parseIntervention(grand, text);
  if ('code' in parsed) throw new Error(`${text}: ${parsed.code}`);
  return parsed;
};

/** One of each kind, early, late and in the middle. */
const CHANGES = [
  'secret-speech=no-speech', 'prague-1968=never', 'korean-war=never', 'act:CN>SU:polemic=never@1960Q1..1964Q4', 'act:US>CN:visit=never',
  'adviser:kissinger=absent', 'leader:khrushchev=stays', 'clause:shanghai/anti-hegemony=absent', 'hold:tension:SU-CN<=40@1969Q1..1972Q4',
  'shift:trust:CN>US=+10@1971Q1..', 'hold:support:CN>=60', 'quemoy-1958=never', 'zhenbao-march-2=keep-patrol-scuffles',
].map((text) => ({ text, intervention: change(text) }));

const readable = ({ world, happenings }: ReturnType<ReturnType<typeof player>>): unknown =>
  ({ hash: hashWorld(world), rest: hashText(canonical([world.decisions, world.rows, happenings])) });

describe('campaigns that share a past', () => {
  it.each([0, 50, 100])('are those that are played one by one, at gravity %i', (gravity) => {
    const sample = { seed: 'past', gravity, difficulty: 'easy' } as const;
    const alone = player(grand, sample);
    const together = armsPlayer(grand, sample);
    for (const run of gravity === 50 ? [0, 1] : [0]) {
      const [baseline, ...arms] = together(run, [], CHANGES.map(({ intervention }) => [intervention]));
      expect(readable(baseline)).toEqual(readable(alone(run, [])));
      CHANGES.forEach(({ text, intervention }, index) => expect({ text, ended: readable(arms[index]!) }).toEqual({ text, ended: readable(alone(run, [intervention])) }));
    }
  });

  it('keep what is changed in both, and what is taken away', () => {
    const [held, speech, prague] = ['hold:support:CN>=60', 'secret-speech=no-speech', 'prague-1968=never'].map(change) as [Intervention, Intervention, Intervention];
    const sample = { seed: 'both', gravity: 30, difficulty: 'easy' } as const;
    const alone = player(grand, sample);
    const lists = [[held, prague], [held], [speech, held, prague]];
    const [baseline, ...arms] = armsPlayer(grand, sample)(0, [held, speech], lists);
    expect(readable(baseline)).toEqual(readable(alone(0, [held, speech])));
    arms.forEach((ended, index) => expect(readable(ended)).toEqual(readable(alone(0, lists[index]!))));
  });

  it('are one again where what was changed came anyway, until the next change', () => {
    const sample = { seed: '1', gravity: 60, difficulty: 'easy' } as const;
    const alone = player(grand, sample);
    const together = armsPlayer(grand, sample);
    const lists = [['secret-speech=speak-full-unannounced', 'zhenbao-march-2=keep-patrol-scuffles'], ['quemoy-1958=never', 'kosygin-zhou/su=full-border-package'], ['secret-speech=no-speech', 'prague-1968=never', 'hold:tension:SU-CN<=40@1950Q1..1950Q4']]
      .map((texts) => texts.map(change));
    for (let run = 0; run < 3; run += 1) {
      const [, ...arms] = together(run, [], lists);
      arms.forEach((ended, index) => expect(readable(ended)).toEqual(readable(alone(run, lists[index]!))));
    }
  });

  it('are one campaign where nothing is changed', () => {
    const [baseline, same] = armsPlayer(grand, { seed: 'same', gravity: 50, difficulty: 'easy' })(0, [], [[]]);
    expect(same!.world).toBe(baseline.world);
  });
});
