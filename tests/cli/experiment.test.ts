import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadClaims } from '../../src/cli/claims-file.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { ENGINE_VERSION } from '../../src/engine/index.ts';
import { foundIn } from '../../src/lab/experiment.ts';
import { historyRecord } from '../../src/lab/history.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { reportOf } from '../../src/lab/report.ts';
import { readyOf } from '../../src/lab/settings.ts';
import { experimentFile, parseExperiment } from '../../src/session/parse-experiment.ts';
import type { Settings } from '../../src/session/parse-experiment.ts';
import { cli } from './support/said.ts';

const folder = mkdtempSync(join(tmpdir(), 'experiment-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = loadScenario('ussuri-1969').scenario!;
const settings: Settings = {
  scenario: 'ussuri-1969', set: ['zhenbao-march-2=never'], measures: ['tension:SU-CN@..'], ask: 'sinoSovietWar', seed: 'cli', runs: 6, gravities: [0, 0.5], lens: 'ideology', constants: { alarm: 100 }, until: null,
};
const file = experimentFile(settings, { engine: ENGINE_VERSION, scenarioHash: scenario.hash });

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the command experiment', () => {
  const path = fileOf('one.json', JSON.stringify(file));

  it('gives the figures that the lab gives, to the last digit', async () => {
    const read = readyOf(scenario, settings);
    if (read.refused) throw new Error(read.refused.code);
    const { ready } = read;
    const found = ready.jobs.map((job) => foundIn(ready.scenario, job, playAll(ready.scenario, job)));
    const { code, out } = await cli(['experiment', path, '--json', '--threads', '1']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(reportOf({ ...settings, scenarioHash: scenario.hash }, found, { history: historyRecord(scenario), from: scenario.from }))));
  });

  it('prints a table with the settings before it', async () => {
    const { out } = await cli(['experiment', path, '--csv', '--threads', '1']);
    expect(out).toContain('constant,alarm,100');
    expect(out).toMatch(/\r\n0,sinoSovietWar,,6,/);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{', 'cannot be read as JSON'],
    ['another scenario', JSON.stringify({ ...file, scenario: 'ussuri-1968' }), 'ussuri-1969'],
    ['an unknown event', JSON.stringify({ ...file, set: ['zhenbao=never'] }), 'zhenbao'],
    ['a constant out of range', JSON.stringify({ ...file, constants: { alarm: 9999 } }), 'alarm goes from'],
  ])('refuses a file with %s', async (name, text, why) => {
    const { code, err } = await cli(['experiment', fileOf(`${name}.json`, text)]);
    expect(code).toBe(1);
    expect(err).toContain(why);
  });

  it('warns where the file was made for another version of the scenario', async () => {
    const { code, err } = await cli(['experiment', fileOf('old.json', JSON.stringify({ ...file, scenarioHash: 'old', runs: 1, gravities: [1] })), '--json', '--threads', '1']);
    expect(code).toBe(0);
    expect(err).toContain('another version');
  });
});

interface Result { readonly gravity: number; readonly baseline: { readonly years: Readonly<Record<string, Readonly<Record<string, number>>>> }; readonly place: { readonly splitYear: { readonly year: number } } }
interface Played { readonly set: string[]; readonly ask: string; readonly runs: number; readonly gravities: number[]; readonly constants: object; readonly history: { readonly outcomes: { readonly splitYear: number } }; readonly results: readonly Result[] }
const playedBy = async (args: readonly string[]): Promise<Played> => JSON.parse((await cli(['experiment', ...args, '--threads', '1', '--json'])).out) as Played;

describe('an experiment without a file', () => {
  it('is put together by options, and is the one that a file of the same words holds', async () => {
    const asked = await playedBy(['ussuri-1969', '--set', 'zhenbao-march-2=never', '--metric', 'tension:SU-CN@..', '--ask', 'sinoSovietWar', '--seed', 'cli', '--runs', '6', '--gravity', '0,0.5', '--lens', 'ideology', '--constant', 'alarm=100']);
    expect(asked).toEqual(await playedBy([fileOf('same.json', JSON.stringify(file))]));
    expect(asked.results.map(({ gravity }) => gravity)).toEqual([0, 0.5]);
  });

  it('goes to the lab as a file and as a link, and comes back from both', async () => {
    const words = ['ussuri-1969', '--set', 'zhenbao-march-2=never', '--ask', 'sinoSovietWar', '--runs', '2'];
    const path = join(folder, 'handed-on.json');
    const { code, out } = await cli(['experiment', ...words, '--write', path, '--link', 'https://example.org/game/']);
    expect(code).toBe(0);
    expect(out).toMatch(/^https:\/\/example\.org\/game\/#\/lab\/try\/[\w-]+$/);
    expect(parseExperiment(readFileSync(path, 'utf8')).refused).toBeNull();
    const [first, second, third] = await Promise.all([playedBy(words), playedBy([path]), playedBy([out])]);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect((await cli(['experiment', ...words, '--write', path])).err).toContain('nothing is written over');
  });

  it('is a claim of the cards by its number', async () => {
    const claim = loadClaims().claims!.find(({ scenario: home }) => home === 'ussuri-1969')!;
    const { set, ask } = await playedBy([claim.id, '--runs', '1']);
    expect(set).toEqual(claim.set);
    expect(ask).toBe(claim.measures[0]!.measure);
  });

  it('asks a file with other constants, and keeps the rest', async () => {
    const { constants, runs, set } = await playedBy([fileOf('base.json', JSON.stringify(file)), '--constant', 'wake=50', '--runs', '1', '--gravity', '1']);
    expect(constants).toEqual({ alarm: 100, wake: 50 });
    expect([runs, set]).toEqual([1, settings.set]);
  });

  it.each<[string, string, RegExp]>([
    ['bands', 'gravity,id,date,baseline p10', /^0\.5,tension:SU-CN,1969Q1,(-?[\d.]+,){8}-?[\d.]+$/],
    ['years', 'gravity,id,year,baseline,intervention,history', /^0\.5,splitYear,\d{4},\d,\d,[01]$/],
    ['themes', 'gravity,pair,theme,baseline,intervention', /^0\.5,SU-CN,security,-?[\d.]+,-?[\d.]+$/],
  ])('prints the table of %s under its settings', async (table, head, row) => {
    const lines = (await cli(['experiment', 'ussuri-1969', '--set', 'zhenbao-march-2=never', '--runs', '2', '--threads', '1', '--csv', '--table', table])).out.split('\r\n');
    expect(lines).toContain('set,zhenbao-march-2=never');
    expect(lines.some((line) => line.startsWith(head))).toBe(true);
    expect(lines.some((line) => row.test(line))).toBe(true);
  });

  it('says what was found, where history lies, and what each gravity makes of it', async () => {
    const { out } = await cli(['experiment', 'ussuri-1969', '--set', 'zhenbao-march-2=never', '--ask', 'sinoSovietBorderWar', '--runs', '4', '--gravity', '0,0.9', '--threads', '1']);
    expect(out.match(/^sinoSovietBorderWar: /gm)).toHaveLength(2);
    expect(out).toContain('at each gravity');
    expect(out).toContain('by theme');
    expect(out).toMatch(/1969Q4( +-?\d+){7}/);
  });

  it.each<[string, readonly string[], string]>([
    ['a claim that there is none of', ['K99'], 'K'],
    ['a question that nobody knows', ['ussuri-1969', '--ask', 'splitDay'], 'splitYear'],
    ['too many gravities', ['ussuri-1969', '--gravity', '0,0.1,0.2,0.3,0.4,0.5'], 'at most 5'],
    ['a gravity beyond history', ['ussuri-1969', '--gravity', '0,2'], 'from 0 to 1'],
    ['a width of nothing', ['ussuri-1969', '--until', '0'], 'width'],
    ['a link to a campaign', ['https://example.org/#/shared/abc'], '#/lab/try/'],
    ['a damaged link', ['https://example.org/#/lab/try/AAAA'], 'damaged'],
    ['a table of nothing', ['ussuri-1969', '--csv', '--table', 'band'], 'bands'],
    ['a lens that there is none of', ['ussuri-1969', '--lens', 'rose'], 'ideology'],
  ])('is refused with a reason: %s', async (_what, args, why) => {
    const { code, err } = await cli(['experiment', ...args]);
    expect(code).toBe(1);
    expect(err).toContain(why);
  });
});

describe('the command inevitability', () => {
  it('gives a share with its interval for each moment', async () => {
    const { code, out } = await cli(['inevitability', 'ussuri-1969', '--runs', '4', '--every', '1', '--threads', '1', '--json']);
    expect(code).toBe(0);
    const { moments } = JSON.parse(out) as { moments: { date: string; n: number; endings: Record<string, { share: number; interval: [number, number] }> }[] };
    expect(moments.length).toBe(scenario.to - scenario.from + 1);
    for (const { n, endings } of moments) {
      expect(n).toBe(4);
      for (const { share, interval: [low, high] } of Object.values(endings)) {
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
      }
    }
  });

  it('refuses a step of nothing', async () => {
    expect((await cli(['inevitability', 'ussuri-1969', '--every', '0'])).code).toBe(1);
  });

  it('holds a guess made beforehand against the model, and says from when on an ending is hard to avoid', async () => {
    const { code, out } = await cli(['inevitability', 'ussuri-1969', '--runs', '2', '--every', '2', '--threads', '1', '--ending', 'sinoSovietBorderWar', '--guess', '1968=0', '--guess', '1970=1', '--json']);
    expect(code).toBe(0);
    const { guess, moments, likelyFrom } = JSON.parse(out) as { guess: { ending: string; mean: number; widest: { date: string; gap: number }; moments: { share: number }[] }; moments: { date: string; endings: Record<string, { share: number }> }[]; likelyFrom: Record<string, string | null> };
    expect(guess.ending).toBe('sinoSovietBorderWar');
    const gaps = moments.map(({ endings }, index) => guess.moments[index]!.share - endings['sinoSovietBorderWar']!.share);
    expect(guess.mean).toBeCloseTo(gaps.reduce((sum, each) => sum + Math.abs(each), 0) / gaps.length, 2);
    expect(Math.abs(guess.widest.gap)).toBeCloseTo(Math.max(...gaps.map(Math.abs)), 2);
    const from = moments.findIndex(({ date }) => date === likelyFrom['splitYear']);
    expect(moments.slice(from).every(({ endings }) => endings['splitYear']!.share >= 0.8)).toBe(true);
  });

  it.each([['1945=0.2', 'from 1968 to 1970'], ['1969=2', 'from 0 to 1'], ['1969', 'such as'], ['1969=0.5', 'two moments']])('refuses the guess %s', async (guess, why) => {
    const { code, err } = await cli(['inevitability', 'ussuri-1969', '--guess', guess]);
    expect(code).toBe(1);
    expect(err).toContain(why);
  });
});

describe('one claim by its number', () => {
  it('is put to the model alone, with what historians say', async () => {
    const claim = loadClaims().claims.find(({ scenario: home }) => home === 'ussuri-1969')!;
    const { code, out } = await cli(['claims', claim.id, '--runs', '2', '--threads', '1']);
    expect(code).toBe(0);
    expect(out).toContain(claim.says);
    expect(out).toContain(`historians: ${claim.historians}`);
    expect(out).toContain('of 1 supported');
    expect((await cli(['claims', 'K99'])).err).toContain('no claim "K99"');
  });
});
