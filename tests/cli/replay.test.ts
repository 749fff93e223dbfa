/** Replay and play on the command line: captions, one quarter, predict then reveal, a seat taken on the way, saves. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { askedIn, recordedHistory } from '../../src/cli/recordings.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { parseSave } from '../../src/session/parse-save.ts';
import { cli } from './support/said.ts';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = loadScenario('ussuri-1969').scenario!;
const asked = askedIn(recordedHistory(scenario, 'history'));

interface Row { readonly date: string }
interface Replayed { readonly quarters: readonly Row[]; readonly events: readonly Row[]; readonly decisions: readonly (Row & { capital: string; option: string; event: string })[]; readonly hash: string; readonly captions: readonly (Row & { event: string; capital: string; leader: string | null; day: string | null; chosen: string; cards: string[]; sources: string[]; errors: { verdict: string }[] })[] }
const replayed = async (args: readonly string[]): Promise<Replayed> => JSON.parse((await cli(['replay', ...args, '--json'])).out) as Replayed;

describe('a replay on the command line', () => {
  it('captions every decision with day, who, card and sources', async () => {
    const { captions, decisions } = await replayed(['ussuri-1969', '--captions']);
    expect(captions.map(({ event, capital }) => `${event}/${capital}`)).toEqual(decisions.map(({ event, capital }) => `${event}/${capital}`));
    const shots = captions.find(({ event }) => event === 'zhenbao-march-2')!;
    expect(shots).toMatchObject({ day: '1969-03-02', leader: 'Mao Zedong' });
    expect(shots.cards).toContain('c5.0');
    expect(shots.errors.every(({ verdict }) => verdict !== 'stands')).toBe(true);
    expect(shots.sources.length).toBeGreaterThan(0);
    expect((await cli(['replay', 'ussuri-1969', '--captions'])).out).toContain('Dates are history’s; numbers are the model’s.');
  });

  it('shows one quarter alone', async () => {
    const { quarters, events, decisions } = await replayed(['ussuri-1969', '--at', '1969Q1']);
    expect(quarters).toHaveLength(1);
    for (const { date } of [...quarters, ...events, ...decisions]) expect(date).toBe('1969Q1');
  });

  it('is a table of the nine numbers under its settings', async () => {
    const lines = (await cli(['replay', 'ussuri-1969', '--csv'])).out.split('\r\n');
    expect(lines).toContain('seed,history');
    expect(lines.find((line) => line.startsWith('1969Q1,'))!.split(',')).toHaveLength(11);
  });
});

describe('predict, then reveal', () => {
  it('takes a number and a reason for each decision, and says how it went', async () => {
    const [first, second] = asked;
    const right = first!.stop.legal.filter(({ refusal }) => refusal === null).findIndex(({ id }) => id === first!.decision.option) + 1;
    const wrong = second!.stop.legal.filter(({ refusal }) => refusal === null).findIndex(({ id }) => id !== second!.decision.option) + 1;
    const { code, out } = await cli(['replay', 'ussuri-1969', '--predict', '--json'], [`${right}`, '99 because', `${right} they fear it`, `${wrong} I hope so`, '', 'quit']);
    expect(code).toBe(0);
    const { predictions, made, hits } = JSON.parse(out) as { predictions: { outcome: string; reason: string }[]; made: number; hits: number };
    expect(predictions.map(({ outcome }) => outcome)).toEqual(['hit', 'miss', 'passed']);
    expect(predictions[0]!.reason).toBe('they fear it');
    expect([made, hits]).toEqual([2, 1]);
  });

  it('shows what was decided only after it was predicted', async () => {
    const before = await cli(['replay', 'ussuri-1969', '--predict'], []);
    const label = scenario.texts[scenario.events.find(({ id }) => id === asked[0]!.decision.event)!.parts.flatMap(({ options }) => options).find(({ id }) => id === asked[0]!.decision.option)!.outcome!]!;
    expect(before.out).not.toContain(label);
    expect((await cli(['replay', 'ussuri-1969', '--predict'], [''])).out).toContain(label);
  });

  it('asks of one capital alone where that is wished, to the last decision', async () => {
    const count = asked.filter(({ capital }) => capital === 'CN').length;
    const { out } = await cli(['replay', 'ussuri-1969', '--predict', '--as', 'CN', '--csv'], Array.from({ length: count + 3 }, () => ''));
    expect(out.split('\r\n').filter((line) => line.includes(',CN,'))).toHaveLength(count);
  });
});

describe('a seat taken on the way', () => {
  const path = join(folder, 'branch.json');

  it('leaves history at the beginning of a quarter, and is kept as a save that goes on', async () => {
    const { code, out, err } = await cli(['play', 'ussuri-1969', '--as', 'CN', '--from', '1969Q3', '--write', path], ['1', 'quit']);
    expect(code).toBe(0);
    expect(out).toContain('You take the seat of CN in 1969Q3.');
    expect(err).toContain(path);
    const parsed = parseSave(readFileSync(path, 'utf8'));
    expect(parsed.refused).toBeNull();
    const again = await cli(['play', path], ['quit']);
    expect(again.code).toBe(0);
    expect(again.out).toContain('You are CN');
  });

  it('is replayed as its player knows it while it goes on', async () => {
    const { decisions, quarters } = await replayed([path]);
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.every(({ capital }) => capital === 'CN')).toBe(true);
    expect(quarters.length).toBeGreaterThan(0);
  });

  it('may be left again for another seat', async () => {
    const { code, out } = await cli(['play', path, '--as', 'SU', '--from', '1969Q1'], ['quit']);
    expect(code).toBe(0);
    expect(out).toContain('You take the seat of SU in 1969Q1.');
  });

  it('hangs on the tree where it left, and another one on it', async () => {
    const [longer, other, early] = ['longer', 'other', 'early'].map((name) => join(folder, `${name}.json`)) as [string, string, string];
    await cli(['play', path, '--write', longer], Array.from({ length: 40 }, (_, index) => ['3', '2', '', '1 2'][index % 4]!));
    await cli(['play', longer, '--as', 'SU', '--from', '1969Q4', '--write', other], ['quit']);
    await cli(['play', longer, '--as', 'US', '--from', '1969Q1', '--write', early], ['quit']);
    const { branches } = JSON.parse((await cli(['branches', longer, other, early, '--json'])).out) as { branches: object[] };
    expect(branches).toMatchObject([
      { name: 'longer', parent: 'history', from: '1969Q3', seats: ['CN'] },
      { name: 'other', parent: 'longer', from: '1969Q4', seats: ['SU'] },
      { name: 'early', parent: 'history', from: '1969Q1', seats: ['US'] },
    ]);
    expect((await cli(['branches', longer, other])).out).toMatch(/^history .*\n {2}longer: CN, leaves in 1969Q3.*\n {4}other: SU, leaves in 1969Q4/);
    expect((await cli(['branches', path, path])).err).toContain('two saves are called branch');
    expect((await cli(['branches', 'ussuri-1969'])).err).toContain('name saves');
  });

  it.each<[string, readonly string[], string]>([
    ['a quarter outside', ['play', 'ussuri-1969', '--as', 'CN', '--from', '1950Q1'], 'from 1968Q3 to 1970Q1'],
    ['no seat', ['play', 'ussuri-1969'], '--as'],
    ['a seat that another has', ['play', path, '--as', 'US'], 'CN'],
    ['a file that is there', ['play', 'ussuri-1969', '--as', 'CN', '--write', path], 'nothing is written over'],
    ['a save that is none', ['replay', join(folder, 'none.json')], 'no file'],
    ['a quarter that is not replayed', ['replay', 'ussuri-1969', '--at', '1969Q5'], 'from 1968Q3 to 1970Q1'],
    ['reasons of a save in the model’s words', ['replay', path, '--decisions'], '--captions'],
  ])('is refused with a reason: %s', async (_what, args, why) => {
    const { code, err } = await cli(args);
    expect(code).toBe(1);
    expect(err).toContain(why);
  });
});
