import { describe, expect, it } from 'vitest';
import { borderKey, bordersAt, unitOf } from '../../../src/ui/map/borders.ts';
import { defaultTone, tonesFor } from '../../../src/ui/map/tones.ts';
import { world } from './fixtures.ts';

const toneAt = (id: string, date: number): string | undefined => tonesFor(world, { date, tones: {} }).get(id);

describe('tones by date', () => {
  it.each([
    ['USA', 1950, 'us'],
    ['SUN', 1979, 'su'],
    ['CHN', 1950, 'cn'],
    ['CUB', 1955, 'us'],
    ['CUB', 1962, 'su'],
    ['ALB', 1955, 'su'],
    ['ALB', 1965, 'cn'],
    ['ALB', 1979, 'neutral'],
    ['GHA', 1956, 'colony'],
    ['GHA', 1958, 'neutral'],
    ['VNS', 1953, 'colony'],
    ['VNS', 1960, 'us'],
    ['VNS', 1977, 'su'],
    ['EGY', 1954, 'neutral'],
    ['EGY', 1956, 'su-lean'],
    ['IND', 1970, 'neutral'],
    ['IND', 1972, 'su-lean'],
    ['TWN', 1979.5, 'us-lean'],
  ])('%s in %d is %s', (id, date, tone) => {
    expect(toneAt(id, date)).toBe(tone);
  });

  it('tints East Pakistan with Pakistan until Bangladesh', () => {
    expect(toneAt('PKE', 1960)).toBe(toneAt('PAK', 1960));
    expect(toneAt('PKE', 1972)).toBe('neutral');
    expect(tonesFor(world, { date: 1960, tones: { PAK: { tone: 'cn-lean' } } }).get('PKE')).toBe('cn-lean');
  });

  it('lets the caller overrule, and gives every country a tone', () => {
    const tones = tonesFor(world, { date: 1969, tones: { JPN: { tone: 'contested' } } });
    expect(tones.get('JPN')).toBe('contested');
    expect(tones.size).toBe(world.countries.length);
  });

  it('calls a colony free from its year on when nothing else is known', () => {
    const properties = { name: 'x', bloc1950: 'colony', free: 1960 } as const;
    expect(defaultTone('XXX', properties, 1959.9)).toBe('colony');
    expect(defaultTone('XXX', properties, 1960)).toBe('neutral');
  });
});

describe('borders by date', () => {
  it('joins Vietnam in July 1976', () => {
    expect(unitOf('VNS', 1976.4)).toBe('VNS');
    expect(unitOf('VNS', 1976.5)).toBe('VNN');
  });

  it('lets Singapore in and out of Malaysia', () => {
    expect([1963, 1964, 1966].map((date) => unitOf('SGP', date))).toEqual(['SGP', 'MYS', 'SGP']);
  });

  it('draws fewer lines of state when Vietnam is one', () => {
    const points = (date: number): number => bordersAt(world, date).states.coordinates.flat().length;
    expect(points(1977)).toBeLessThan(points(1976.2));
  });

  it('draws lines between colonies of one power lightly, and none when all are free', () => {
    expect(bordersAt(world, 1950).colonial.coordinates.length).toBeGreaterThan(10);
    expect(bordersAt(world, 1979).colonial.coordinates.length).toBeLessThan(bordersAt(world, 1950).colonial.coordinates.length);
  });

  it('asks for a repaint only when a line changed', () => {
    expect(borderKey(world, 1969.25)).toBe(borderKey(world, 1969.75));
    expect(borderKey(world, 1959.5)).not.toBe(borderKey(world, 1960.5));
  });
});
