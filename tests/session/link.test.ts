/** A campaign as a link: it comes back letter by letter, and whatever else stands there is refused. */
import { describe, expect, it } from 'vitest';
import { freeActor } from '../../src/agents/free-actor.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { parseSave } from '../../src/session/parse-save.ts';
import { fromSave, toSave } from '../../src/session/saves.ts';
import { begin, current, watch } from '../../src/session/session.ts';
import { packSave, unpackSave } from '../../src/session/link.ts';

const scenario = loadScenario('the-split').scenario!;
const decide = freeActor({ difficulty: 'easy' });

/** A whole campaign, the seat left to a free actor. */
function played(): string {
  const begun = begin(scenario, { seed: 'link ✉', gravity: 50, humans: ['CN'] }, decide, 'easy');
  const { session, refused } = watch(begun, 'end') as { session: typeof begun; refused: null };
  expect(refused).toBeNull();
  expect(current(session).world.over).toBe('term');
  return JSON.stringify(toSave(session));
}

describe('a link', () => {
  const save = played();

  it('brings a campaign back to its last state, in letters that an address may hold', async () => {
    const code = (await packSave(save))!;
    expect(code).toMatch(/^[\w-]+$/);
    const unpacked = await unpackSave(code);
    expect(unpacked).toEqual({ refused: null, text: save });
    const parsed = parseSave(save);
    expect(parsed.refused === null && fromSave(parsed.save, scenario, decide).refused).toBeNull();
  });

  it('is not made of a save that is too long for an address', async () => {
    let state = 1;
    const noise = Array.from({ length: 40_000 }, () => {
      state = Math.imul(state ^ (state >>> 13), 0x5bd1e995) + 1;
      return String.fromCharCode(33 + ((state >>> 8) % 89));
    }).join('');
    expect(await packSave(noise)).toBeNull();
  });

  it.each([
    ['cut', (code: string) => code.slice(0, -20)],
    ['changed', (code: string) => `${code.slice(0, 30)}AAAA${code.slice(34)}`],
    ['no link at all', () => '%%%'],
    ['empty', () => ''],
  ])('is refused where it is %s', async (_what, change) => {
    const unpacked = await unpackSave(change((await packSave(save))!));
    const refused = unpacked.refused ?? parseSave(unpacked.text).refused;
    expect(refused?.code).toMatch(/^(link\/broken|save\/.*)$/);
  });

  it('is not unpacked beyond the size of a save', async () => {
    expect((await unpackSave((await packSave('x'.repeat(2_000_000)))!)).refused?.code).toBe('save/too-large');
  });
});
