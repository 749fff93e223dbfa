import { describe, expect, it } from 'vitest';
import { sourcesBelow, textOf } from './support/files.ts';
import { bare } from './support/source.ts';

const code = (path: string): string => bare(textOf(path), { strings: 'blanked' });
const folders = ['src', 'tests', 'scripts', 'bench'];
// Put together here, so that this file does not find itself.
const suppression = new RegExp(['oxlint', 'eslint'].map((tool) => `${tool}-disable`).concat(`@ts-${'(?:ignore|expect-error|nocheck)'}`).join('|'));

describe('the style of the house', () => {
  it('silences neither the type checker nor the linter', () => {
    const silenced = folders.flatMap(sourcesBelow).filter((path) => suppression.test(textOf(path)));
    expect(silenced).toEqual([]);
  });

  it('has no classes but what Phaser demands, in the interface', () => {
    const declaring = sourcesBelow('src').filter((path) => /\bclass\s+(?:\w+\s*)?(?:extends\b|\{|<)/.test(code(path)));
    expect(declaring.filter((path) => !path.startsWith('src/ui/'))).toEqual([]);
  });

  it('leaves nothing for later', () => {
    const later = sourcesBelow('src').filter((path) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(textOf(path)));
    expect(later).toEqual([]);
  });
});
