import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sheetText } from '../../src/charts/sheet.ts';
import { turningRows, turningSpec } from '../../src/charts/turning-chart.ts';
import { plainPaper } from '../../src/cli/chart-paper.ts';
import { pngPainter } from '../../src/cli/chart-png.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { ENGINE_VERSION } from '../../src/engine/index.ts';
import { quarterOf } from '../../src/engine/quarters.ts';
import { cli } from './support/said.ts';

const folder = mkdtempSync(join(tmpdir(), 'charts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const EXPERIMENT = ['experiment', 'ussuri-1969', '--set', 'zhenbao-march-2=never', '--runs', '4', '--seed', 'drawn', '--threads', '1'];

/** Whether an XML parser takes it; it is the one that draws, and says where it stumbles. */
async function parses(text: string): Promise<Uint8Array> {
  const painter = await pngPainter();
  if (painter.fault !== null) throw new Error(painter.fault);
  return painter.value(text);
}

const inside = (text: string, tag: string): string => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(text)?.[1] ?? '';
const plain = (text: string): string => text.replaceAll(/<style>[^<]*<\/style>/g, '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('charts of an experiment', () => {
  it('are all in the folder that is named, each a picture that stands alone', async () => {
    const { code, out, err } = await cli([...EXPERIMENT, '--svg', at('all')]);
    expect(code).toBe(0);
    expect(out).toContain('sinoSovietWar');
    const names = readdirSync(at('all'));
    expect(names).toContain('ussuri-1969-fan-tension-SU-CN.svg');
    expect(names).toContain('ussuri-1969-causes.svg');
    expect(names.filter((name) => name.includes('-fan-'))).toHaveLength(9);
    for (const name of names) {
      const text = readFileSync(join(at('all'), name), 'utf8');
      await parses(text);
      expect(err).toContain(name);
      expect(inside(text, 'title').length).toBeGreaterThan(10);
      // The sentence for whoever does not see the drawing is there to be heard and to be read.
      expect(plain(text).split(inside(text, 'desc').split(' ').slice(0, 6).join(' ')).length).toBeGreaterThan(2);
      expect(plain(text)).toContain(`4 pairs of campaigns, seed drawn, gravity 50 %, rules ${ENGINE_VERSION}`);
      expect(text).not.toContain('var(');
      expect(text).toContain("'Jost', 'Jost Variable', 'Segoe UI', system-ui, sans-serif");
    }
  });

  it('show both fans and history, told apart by their dashes', async () => {
    const { code } = await cli([...EXPERIMENT, '--number', 'tension:SU-CN', '--svg', at('fan.svg')]);
    expect(code).toBe(0);
    const text = readFileSync(at('fan.svg'), 'utf8');
    expect(text.match(/aria-label="area"/g)).toHaveLength(2);
    expect(text.match(/aria-label="line"/g)).toHaveLength(7);
    expect(text.match(/stroke-dasharray="7 4"/g)).toHaveLength(3);
    expect(text).toContain('stroke-dasharray="1 4.5"');
    expect(plain(text)).toContain('Tension between the Soviet Union and China');
  });

  it('are the same in dots, twice as fine', async () => {
    const { code } = await cli([...EXPERIMENT, '--chart', 'causes', '--png', at('causes.png'), '--svg', at('causes.svg'), '--json']);
    expect(code).toBe(0);
    const picture = readFileSync(at('causes.png'));
    expect(picture.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(readFileSync(at('causes.svg'), 'utf8'))!.map(Number);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!]);
    expect(picture.length).toBeGreaterThan(20_000);
  });

  it('at several gravities have each its own file, and one lays them side by side', async () => {
    const { code } = await cli([...EXPERIMENT, '--gravity', '0,0.5', '--svg', at('two')]);
    expect(code).toBe(0);
    const names = readdirSync(at('two'));
    expect(names).toContain('ussuri-1969-causes-gravity-0.svg');
    expect(names).toContain('ussuri-1969-causes-gravity-50.svg');
    expect(names).toContain('ussuri-1969-gravities.svg');
  });
});

describe('charts of the other commands', () => {
  const CASES: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['inevitability', ['inevitability', 'ussuri-1969', '--runs', '4', '--every', '4', '--ending', 'sinoSovietBorderWar', '--seed', 'drawn'], /A Sino-Soviet border war.*4 futures from each moment, seed drawn/],
    ['sensitivity', ['sensitivity', 'ussuri-1969', '--runs', '2', '--seed', 'drawn'], /How far the answer moves.*2 pairs of campaigns, seed drawn/],
    ['side-by-side', ['side-by-side', 'history', 'ussuri-1969', '--seed', 'drawn', '--number', 'trust:CN>SU'], /China’s trust in the Soviet Union.*seeds history, drawn/],
    ['claims', ['claims', 'K19', '--runs', '2', '--seed', 'drawn', '--threads', '1'], /Claim K19: .*half-widths.*2 pairs of campaigns, seed drawn/],
    ['replay', ['replay', 'ussuri-1969', '--chart', 'trust:CN>SU'], /China’s trust in the Soviet Union.*Seed history/],
  ];

  it.each(CASES)('%s draws what its page draws', async (name, args, words) => {
    const { code, err } = await cli([...args, '--svg', at(`${name}.svg`)]);
    expect(`${code} ${err}`).toMatch(/^0 /);
    const text = readFileSync(at(`${name}.svg`), 'utf8');
    await parses(text);
    expect(plain(text)).toMatch(words);
    expect(plain(text)).toContain(`rules ${ENGINE_VERSION}`);
  });
});

describe('turning points', () => {
  it('are drawn with what each choice gained, and from which campaign', async () => {
    const scenario = loadScenario('ussuri-1969').scenario!;
    const point = { quarter: quarterOf('1969Q1'), event: 'zhenbao-march-2', part: 0, own: 'ambush', history: 'ambush', n: 20, withHistory: 40, withOwn: 52, gained: 12, interval: [8, 16] } as const;
    const text = sheetText(turningSpec(scenario, turningRows(scenario, [point, { ...point, gained: -7, interval: [-9, -5] }]), { seed: 'played', runs: 20 }), await plainPaper());
    await parses(text);
    expect(plain(text)).toContain(`Scenario ussuri-1969, seed played, rules ${ENGINE_VERSION}; 20 futures each way.`);
    expect(text.match(/<circle/g)).toHaveLength(2);
  });
});

describe('pictures that cannot be', () => {
  const there = at('there.svg');
  writeFileSync(there, 'kept');
  const REFUSED: readonly (readonly [string, readonly string[], string])[] = [
    ['a file that is there already', ['--svg', there], 'nothing is written over'],
    ['a folder that holds something', ['--svg', folder], 'holds something already'],
    ['a folder that is not there', ['--svg', at('none/chart.svg')], 'cannot be written (ENOENT)'],
    ['a folder below a file', ['--svg', join(there, 'charts')], 'cannot be written (ENOTDIR)'],
    ['another kind of file', ['--png', at('chart.svg')], 'ends in .png'],
    ['a chart that there is not', ['--svg', at('chart.svg'), '--chart', 'causse'], 'did you mean causes'],
    ['a chart and nowhere to put it', ['--chart', 'causes'], '--svg or --png'],
    ['one chart for a folder', ['--svg', at('one'), '--chart', 'causes'], 'into a folder all charts'],
    ['a chart that has nothing to show', ['--svg', at('chart.svg'), '--chart', 'splitYear'], 'nothing to show'],
  ];

  it.each(REFUSED)('%s', async (_what, args, why) => {
    const { code, out, err } = await cli([...EXPERIMENT, ...args, '--json']);
    expect(code).toBe(1);
    expect(err).toContain(why);
    expect(JSON.parse(out)).toEqual({ error: expect.stringContaining(why) as string });
    expect(existsSync(at('chart.svg'))).toBe(false);
    expect(readFileSync(there, 'utf8')).toBe('kept');
  });

  it('a replay that hides what comes', async () => {
    const { code, err } = await cli(['replay', 'ussuri-1969', '--predict', '--svg', at('hidden')]);
    expect(code).toBe(1);
    expect(err).toContain('the whole replay');
  });
});
