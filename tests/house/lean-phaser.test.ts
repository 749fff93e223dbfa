import { describe, expect, it } from 'vitest';
import { CONSTANTS, OFFERED, REGISTERING } from '../../scripts/vite-phaser.ts';
import { sourcesBelow, textOf } from './support/files.ts';
import { bare } from './support/source.ts';

const usesPhaser = (path: string): boolean => textOf(path).includes("from 'phaser'");
const sources = sourcesBelow('src/ui').filter(usesPhaser).map((path) => bare(textOf(path), { strings: 'blanked' }));

const unique = (names: readonly string[]): string[] => [...new Set(names)].toSorted();
const found = (...patterns: readonly RegExp[]): string[] =>
  unique(sources.flatMap((text) => patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))));
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

describe('Phaser, built with only what the game uses', () => {
  it('offers every value that the sources take from it, and nothing more', () => {
    // Made, extended, called, or a constant; everything else after the dot is a type.
    const values = found(/(?:new|extends) Phaser\.(\w+)/g, /Phaser\.(\w+)(?:\.\w+)*\(/g, /Phaser\.(\w+)\.[A-Z_]{2,}\b/g, /Phaser\.([A-Z]{2,})\b/g);
    expect(values).toEqual([...Object.keys(OFFERED), ...CONSTANTS].toSorted());
  });

  it('registers every kind of game object that the sources make, and nothing more', () => {
    const added = found(/\b(?:scene|this)\.add\.(\w+)\(/g).map((name) => `${capitalised(name)}Factory`);
    const made = found(/\b(?:scene|this)\.make\.(\w+)\(/g).map((name) => `${capitalised(name)}Creator`);
    const registered = REGISTERING.flatMap((path) => /^gameobjects\/\w+\/(\w+)$/.exec(path)?.[1] ?? []);
    expect([...added, ...made].toSorted()).toEqual(registered.toSorted());
  });
});
