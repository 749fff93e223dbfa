import { describe, expect, it } from 'vitest';
import { textOf, trackedTexts } from './support/files.ts';

interface Entry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = textOf('package-lock.json');
const packages: Record<string, Entry> = JSON.parse(lock).packages;

// Put together here, so that this file does not find itself.
const machinePath = new RegExp(`(?<![\\w.:/-])/(?:${['work', 'root'].join('|')})/`);
const registry = new RegExp(['registry\\.npm', 'js\\.org|registry\\.yarn', 'pkg\\.com'].join(''));

const whereFound = (pattern: RegExp): string[] =>
  trackedTexts().flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );

describe('what is committed', () => {
  it('names no folder of the machine it was written on', () => {
    expect(whereFound(machinePath)).toEqual([]);
  });

  it('names no address of a package registry', () => {
    expect(whereFound(registry)).toEqual([]);
    expect(Object.keys(packages).filter((path) => packages[path].resolved !== undefined)).toEqual([]);
  });

  it('locks every optional package of every platform, without which npm ci refuses the lock', () => {
    const open = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(open).toEqual([]);
  });
});
