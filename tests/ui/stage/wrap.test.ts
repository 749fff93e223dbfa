import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/ui/stage/wrap.ts';

/** Every letter is one wide. */
const wrap = (text: string, width: number): string[] => wrapText(text, width, (line) => [...line].length);

describe('breaking lines', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one', 10, ['one']],
    ['', 10, ['']],
    ['first\nsecond', 20, ['first', 'second']],
    ['blood on the ice', 8, ['blood on', 'the ice']],
    ['thirty-one guards', 8, ['thirty-', 'one', 'guards']],
    ['Moscow–Beijing line', 9, ['Moscow–', 'Beijing', 'line']],
    ['−12 to −7', 9, ['−12 to −7']],
    ['rapprochement', 6, ['rappro', 'chemen', 't']],
    ['珍宝岛的第一枪。毛泽东', 7, ['珍宝岛的第一', '枪。毛泽东']],
    ['美国，苏联，中国', 3, ['美国，', '苏联，', '中国']],
    ['从 1969 年起', 6, ['从 1969', '年起']],
  ] as const)('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('loses no letter', () => {
    const text = 'Shenyang ambushes the next patrol — then breaks off; 珍宝岛 — no pursuit.';
    for (let width = 1; width < 40; width++) expect(wrap(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
