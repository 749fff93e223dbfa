/** The distance from history and two campaigns side by side, on the command line: the figures of the page, by the same save. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { historicalWorld } from '../../src/lab/baseline.ts';
import { deviationOf, SOURCES } from '../../src/lab/deviation.ts';
import { gapsOf, outcomesOf, partingOf } from '../../src/lab/side-by-side.ts';
import { packSave } from '../../src/session/link.ts';
import { toSave } from '../../src/session/saves.ts';
import { current } from '../../src/session/session.ts';
import { played } from './support/played.ts';
import { cli } from './support/said.ts';

const folder = mkdtempSync(join(tmpdir(), 'campaigns-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = loadScenario('ussuri-1969').scenario!;
const history = historicalWorld(scenario, true);

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const over = played(scenario, 'campaigns', 1000);
const save = JSON.stringify(toSave(over));
const path = fileOf('over.json', save);
const half = fileOf('half.json', JSON.stringify(toSave(played(scenario, 'campaigns', 6))));

interface Shares { readonly departures: number; readonly points: number }
type Sources = Readonly<Record<(typeof SOURCES)[number], Shares>>;
interface Metered { readonly gap: number; readonly eyes: string | null; readonly seats: string[]; readonly sources: Sources; readonly quarters: readonly ({ readonly date: string; readonly gap: number } & Sources)[]; readonly departures: readonly { readonly source: string; readonly capital: string; readonly points: number }[] }

describe('the distance from history on the command line', () => {
  it('is the page’s, from the campaign’s save', async () => {
    const { code, out } = await cli(['deviation', path, '--json']);
    expect(code).toBe(0);
    const found = JSON.parse(out) as Metered;
    const wanted = deviationOf(over, history);
    expect(found.gap).toBe(wanted.gap / 100);
    expect(found.seats).toEqual(['SU']);
    expect(wanted.counts.player).toBeGreaterThan(0);
    for (const source of SOURCES) expect(found.sources[source]).toEqual({ departures: wanted.counts[source], points: wanted.sizes[source] / 100 });
    expect(found.departures).toHaveLength(wanted.departures.length);
    expect(found.quarters.at(-1)!.gap).toBe(found.gap);
  });

  it('is the same behind the page’s link', async () => {
    const { out } = await cli(['deviation', path, '--json']);
    const shared = await cli(['deviation', `https://example.org/game/#/shared/${(await packSave(save))!}`, '--json']);
    expect(shared.out).toBe(out);
  });

  it('of a campaign that goes on tells what its player did and nothing else', async () => {
    const { eyes, departures, sources } = JSON.parse((await cli(['deviation', half, '--json'])).out) as Metered;
    expect(eyes).toBe('SU');
    expect(departures.every(({ source, capital }) => source === 'player' && capital === 'SU')).toBe(true);
    expect([sources.free.departures, sources.chance.departures, sources.sequel.departures]).toEqual([0, 0, 0]);
  });

  it('of free actors has no player’s departures, and none at all where history is followed', async () => {
    const free = JSON.parse((await cli(['deviation', 'ussuri-1969', '--gravity', '0', '--seed', 'a', '--json'])).out) as Metered;
    expect(free.sources.player.departures).toBe(0);
    expect(free.sources.free.departures).toBeGreaterThan(0);
    const strict = JSON.parse((await cli(['deviation', 'ussuri-1969', '--gravity', '1', '--seed', 'history', '--json'])).out) as Metered;
    expect(strict.departures).toEqual([]);
    expect(strict.gap).toBe(0);
  });

  it('prints tables with the settings before them', async () => {
    const quarters = (await cli(['deviation', path, '--csv'])).out.split('\r\n');
    expect(quarters).toContain('seats,SU');
    expect(quarters.filter((line) => /^19\d\dQ[1-4],/.test(line))).toHaveLength(scenario.to - scenario.from + 1);
    const each = (await cli(['deviation', path, '--csv', '--departures'])).out.split('\r\n');
    expect(each.filter((line) => /^19\d\dQ[1-4],/.test(line))).toHaveLength(deviationOf(over, history).departures.length);
  });
});

interface Sided { readonly parting: { readonly kind: string; readonly date: string } | null; readonly decisions: readonly { readonly same: boolean; readonly capital: string }[]; readonly numbers: readonly { readonly id: string; readonly mean: number; readonly quarters: readonly { readonly first: number; readonly second: number; readonly gap: number }[] }[]; readonly outcomes: readonly object[] }

describe('two campaigns side by side on the command line', () => {
  it('are as the page lays them', async () => {
    const { code, out } = await cli(['side-by-side', 'history', path, '--json']);
    expect(code).toBe(0);
    const found = JSON.parse(out) as Sided;
    const sides = [{ name: 'a', world: history, eyes: null }, { name: 'b', world: current(over).world, eyes: null }] as const;
    expect(found.parting!.kind).toBe(partingOf(scenario, sides)!.kind);
    expect(found.outcomes).toEqual(JSON.parse(JSON.stringify(outcomesOf(scenario, sides, history))));
    expect(found.numbers.map(({ mean }) => mean)).toEqual(gapsOf(scenario, sides).map(({ mean }) => Math.round(mean * 100) / 100));
    for (const { quarters } of found.numbers) for (const { first, second, gap } of quarters) expect(second - first).toBeCloseTo(gap, 6);
  });

  it('do not differ where they are the same', async () => {
    const { parting, decisions } = JSON.parse((await cli(['side-by-side', path, path, '--json'])).out) as Sided;
    expect(parting).toBeNull();
    expect(decisions.every(({ same }) => same)).toBe(true);
    expect((await cli(['side-by-side', path, path])).out).toContain('no difference up to');
  });

  it('part where a decision of history is changed', async () => {
    const { parting } = JSON.parse((await cli(['side-by-side', 'history', 'ussuri-1969', '--seed', 'history', '--gravity', '1', '--set', 'prague-1968/us=reinforce-europe', '--json'])).out) as Sided;
    expect(parting).toMatchObject({ kind: 'decision', event: 'prague-1968', capital: 'US', second: { option: 'reinforce-europe' } });
  });

  it('keep quiet about what the player of one that goes on does not know', async () => {
    const { numbers, decisions } = JSON.parse((await cli(['side-by-side', 'history', half, '--json'])).out) as Sided;
    expect(numbers.length).toBeLessThan(9);
    expect(decisions.every(({ capital }) => capital === 'SU')).toBe(true);
  });

  it.each([['numbers', 'trust:SU>US,1968Q3,'], ['decisions', 'date,event,part,capital'], ['outcomes', 'nuclearWar,']])('as a table of %s have the settings before it', async (table, line) => {
    const { out } = await cli(['side-by-side', 'history', path, '--csv', '--table', table]);
    expect(out).toContain('second,over,campaigns,0.5,');
    expect(out).toContain(line);
  });

  it('print the course of the number that is asked for', async () => {
    expect((await cli(['side-by-side', 'history', path, '--number', 'tension:SU-CN'])).out).toContain('tension:SU-CN at the end of each quarter');
  });
});

describe('what is no campaign', () => {
  it.each<[string, readonly string[], string]>([
    ['a file that is not there', ['deviation', 'nowhere.json'], 'no file "nowhere.json"'],
    ['a file that is no save', ['deviation', fileOf('none.json', '{}')], 'none.json cannot be run again: it is no save'],
    ['a save with a broken part', ['side-by-side', path, fileOf('broken.json', save.replace('"gravity":50', '"gravity":900'))], 'a part of it is broken: setup'],
    ['a save that ends elsewhere', ['deviation', fileOf('other.json', save.replace('"seed":"campaigns"', '"seed":"other"'))], 'cannot be run again'],
    ['a link to an experiment', ['deviation', 'https://example.org/#/lab/try/abc'], '#/shared/'],
    ['a damaged link', ['deviation', 'https://example.org/#/shared/AAAA'], 'cannot be run again'],
    ['history twice', ['side-by-side', 'history', 'history'], 'history cannot be laid beside itself'],
    ['two scenarios', ['side-by-side', path, 'the-split'], 'ussuri-1969'],
    ['a seed beside a save', ['deviation', path, '--seed', 'x'], '--seed goes with a scenario'],
    ['a table of nothing', ['side-by-side', 'history', path, '--csv', '--table', 'number'], 'numbers'],
    ['a number that there is not', ['side-by-side', 'history', path, '--number', 'tension:SU-CH'], 'tension:SU-CN'],
    ['both forms', ['deviation', path, '--json', '--csv'], 'not both'],
  ])('is refused with a reason: %s', async (_what, args, why) => {
    const { code, err } = await cli(args);
    expect(code).toBe(1);
    expect(err).toContain(why);
  });
});
