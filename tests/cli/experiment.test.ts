import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { ENGINE_VERSION } from '../../src/engine/index.ts';
import { foundIn } from '../../src/lab/experiment.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { reportOf } from '../../src/lab/report.ts';
import { readyOf } from '../../src/lab/settings.ts';
import { experimentFile } from '../../src/session/parse-experiment.ts';
import type { Settings } from '../../src/session/parse-experiment.ts';

const folder = mkdtempSync(join(tmpdir(), 'experiment-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command line; what it said on each stream, and its exit code. */
async function cli(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line), lines: async function* () { yield* []; } });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

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
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(reportOf({ ...settings, scenarioHash: scenario.hash }, found))));
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
});
