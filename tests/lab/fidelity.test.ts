/** The grand campaign against history: landmarks in their quarters, peaks, the split, the triangle, trade. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allEntries, newCampaign, quarterName, quarterOf } from '../../src/engine/index.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { playOn } from '../../src/agents/play-on.ts';
import { quantity } from '../../src/engine/quantities.ts';
import { replay } from '../../src/lab/replay.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';

const { scenario } = loadScenario('grand-campaign');
if (!scenario) throw new Error('grand-campaign does not compile');
const record = replay(scenario, 'history');
const world = newCampaign(scenario, { seed: 'history', gravity: 100, humans: [], keepLedger: true });
playOn(scenario, world, freeActor({ difficulty: 'normal' }), null);

const LANDMARKS: Readonly<Record<string, string>> = {
  'treaty-1950': '1950Q1', 'china-enters-korea': '1950Q4', 'korean-armistice': '1953Q3', 'secret-speech': '1956Q1',
  'quemoy-1958': '1958Q3', 'experts-recalled': '1960Q3', 'cuba-crisis': '1962Q4', 'test-ban': '1963Q3', 'china-bomb': '1964Q4',
  'prague-1968': '1968Q3', 'zhenbao-march-2': '1969Q1', 'kosygin-zhou': '1969Q3', 'kissinger-secret-visit': '1971Q3',
  'un-seat': '1971Q4', 'nixon-in-china': '1972Q1', 'moscow-summit-1972': '1972Q2', 'paris-accords': '1973Q1',
  'ford-in-beijing': '1975Q4', 'mao-dies': '1976Q3', 'normalisation-1979': '1979Q1', afghanistan: '1979Q4',
};

/** Sizes of the dossier, by event and quantity: S, M or L with a sign. */
const SIZES = JSON.parse(readFileSync(new URL('support/dossier-sizes.json', import.meta.url), 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
/** Bands of the dossier (section 0) in points of tension; of trust a third more (S 5, M 12, L 24 against 3, 7, 14). */
const BANDS: Readonly<Record<string, readonly [number, number]>> = { S: [2, 4], M: [5, 9], L: [10, 18] };

/** Where the game counts on purpose otherwise than the dossier. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'vladivostok, trust:SU>US': 'the dossier counts the trade act of the following weeks, an event of its own here (jackson-vanik)',
  'helsinki, tension:US-SU': 'the Angolan airlift of the same season is a part of this event here',
};
/** The dossier's edges are whole points; so much may be missing or too much. */
const ROUNDED = 0.3;

/** What an event asked of a number on the path within a year, its wake and the crises that it opened included, spikes before they fade. */
function movedBy(id: string, name: string): number {
  const at = world.happened[scenario!.events.findIndex((event) => event.id === id)]!;
  return allEntries(world)
    .filter(({ q, quarter, cause }) => q === quantity(name) && quarter >= at && quarter < at + 4 && cause.id !== 'fading' && (cause.id === id || cause.via === id))
    .reduce((sum, { asked }) => sum + asked / 100, 0);
}

/** Tension of a dyad by year: the highest of its quarters. */
function peaks(dyad: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const { date, tension } of record.quarters) {
    const year = Number(date.slice(0, 4));
    found.set(year, Math.max(found.get(year) ?? 0, tension[dyad]!));
  }
  return found;
}
const peakYear = (dyad: string): number => [...peaks(dyad)].toSorted((a, b) => b[1] - a[1])[0]![0];

const between = (from: string, to: string): typeof record.quarters =>
  record.quarters.filter(({ date }) => quarterOf(date) >= quarterOf(from) && quarterOf(date) <= quarterOf(to));
const share = (from: string, to: string, fits: (row: (typeof record.quarters)[number]) => boolean): number => {
  const rows = between(from, to);
  return rows.filter(fits).length / rows.length;
};

describe('the grand campaign along history', () => {
  it('reaches each landmark in its quarter', () => {
    const played = Object.fromEntries(record.events.filter(({ event }) => event in LANDMARKS).map(({ event, date }) => [event, date]));
    expect(played).toEqual(LANDMARKS);
  });

  it('plays every event of the chronology', () => {
    const dated = scenario.events.filter(({ date }) => date !== null);
    expect(dated.length).toBeGreaterThanOrEqual(122);
  });

  it('splits Moscow from Beijing in 1960–64, and is hottest where history was', () => {
    expect(record.outcomes.splitYear).toBeGreaterThanOrEqual(1960);
    expect(record.outcomes.splitYear).toBeLessThanOrEqual(1964);
    expect(peakYear('SU-CN')).toBe(1969);
    expect([1950, 1951, 1952, 1953]).toContain(peakYear('US-CN'));
    expect([1961, 1962]).toContain(peakYear('US-SU'));
  });

  it('reads the triangle as Dittmer would', () => {
    expect(share('1950Q3', '1957Q4', ({ triangle }) => triangle.pattern === 'stable-marriage')).toBeGreaterThan(0.8);
    expect(share('1961Q1', '1968Q4', ({ triangle }) => triangle.pattern === 'unit-veto' || triangle.pattern === 'stable-marriage')).toBeGreaterThan(0.5);
    expect(share('1972Q2', '1979Q4', ({ triangle }) => triangle.pattern === 'romantic-triangle' && triangle.positions.US === 'pivot')).toBeGreaterThan(0.8);
  });

  it('lets trade between Washington and Beijing follow its real, uneven curve within a third (or three million)', () => {
    const q = quantity('trade:US-CN');
    for (const { year, trade } of scenario.years) {
      const row = world.rows[quarterOf(`${year}Q4`) - scenario.from];
      if (!row || trade < 4) continue;
      expect(Math.abs(row[q]! / 100 - trade), `${year}: ${row[q]! / 100}, in history ${trade}`).toBeLessThanOrEqual(Math.max(3, trade / 3));
    }
  });

  it('keeps American soldiers in Vietnam near the yearly figures', () => {
    const q = quantity('presence:US@indochina');
    for (const { year, troops } of scenario.years) {
      const row = world.rows[quarterOf(`${year}Q4`) - scenario.from];
      if (!row || troops < 10) continue;
      expect(Math.abs(row[q]! / 100 - troops), `${year}: ${row[q]! / 100}, in history ${troops}`).toBeLessThanOrEqual(Math.max(30, troops / 3));
    }
  });

  it('gives every event of the chronology and what it sets off within a year a size in its band', () => {
    const missing = Object.keys(SIZES).filter((id) => !scenario.events.some((event) => event.id === id));
    expect(missing).toEqual([]);
    const outside: string[] = [];
    let told = 0;
    for (const [id, sizes] of Object.entries(SIZES)) {
      for (const [name, size] of Object.entries(sizes)) {
        const band = BANDS[size.slice(1)];
        if (!band || `${id}, ${name}` in ELSEWHERE) continue;
        const scale = name.startsWith('trust') ? 4 / 3 : 1;
        const moved = movedBy(id, name) * (size.startsWith('-') ? -1 : 1);
        told += 1;
        if (moved < band[0] * scale - ROUNDED || moved > band[1] * scale + ROUNDED) outside.push(`${id}, ${name} ${size}: ${moved.toFixed(1)}`);
      }
    }
    expect(told).toBeGreaterThan(400);
    expect(outside).toEqual([]);
  });

  it('loses less than three in a hundred of what was asked to the ends of the scales', () => {
    let asked = 0;
    let lost = 0;
    for (const entry of allEntries(world)) {
      if (entry.q >= 9) continue;
      asked += Math.abs(entry.asked);
      lost += Math.abs(entry.asked - entry.applied);
    }
    expect(lost / asked).toBeLessThan(0.03);
  });

  it('puts each leader in office when history did', () => {
    const told = record.quarters.map(({ date, capitals }) => `${date} ${capitals.US.leader} ${capitals.SU.leader} ${capitals.CN.leader}`);
    const at = (date: string): string => told.find((line) => line.startsWith(date))!.slice(7);
    expect(at('1953Q1')).toBe('eisenhower collective mao');
    expect(at('1955Q1')).toBe('eisenhower khrushchev mao');
    expect(at('1961Q1')).toBe('kennedy khrushchev mao');
    expect(at('1964Q4')).toBe('johnson brezhnev-troika mao');
    expect(at('1969Q1')).toBe('nixon brezhnev-troika mao');
    expect(at('1974Q3')).toBe('ford brezhnev mao');
    expect(at('1976Q3')).toBe('ford brezhnev hua');
    expect(at('1979Q4')).toBe('carter brezhnev deng');
    expect(quarterName(world.quarter)).toBe('1980Q4');
  });
});
