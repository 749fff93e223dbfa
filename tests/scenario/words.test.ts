import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/scenario/check-texts.ts';

describe('the words of a text', () => {
  it.each([['', 0], ['one', 1], ['one – two', 2], ['one—two', 1], ['‘It’s 1950,’ he said', 4], ['a\nb  c', 3], ['- ! …', 0], ['Żenbao Dao', 2], ['½ a\u00a0b', 3]])('of %j are %i', (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });

  it('are what stands between spaces and holds a letter or a number', () => {
    const unit = fc.constantFrom(' ', '\n', 'a', 'Z', '0', '–', '’', '-', '.', 'é', '\u00a0', '½', '\t', '中', '\u{1F54A}', '\u200f', '\u2028', '\ud83d', '~', '\u007f');
    fc.assert(fc.property(fc.string({ unit, maxLength: 12 }), (text) =>
      wordsIn(text) === text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length));
  });
});
