import { describe, expect, it } from 'vitest';
import { cutsIn } from '../../../src/ui/report/page-cuts.ts';
import { pageRule, PAPERS, SIZES } from '../../../src/ui/report/paper.ts';

describe('a long sheet', () => {
  it('is one page where it fits', () => {
    expect(cutsIn([{ top: 0, bottom: 90 }], 90, 100)).toEqual([0]);
  });

  it('is cut above the line through which a page would end', () => {
    expect(cutsIn([{ top: 0, bottom: 60 }, { top: 60, bottom: 95 }, { top: 95, bottom: 120 }], 120, 100)).toEqual([0, 95]);
  });

  it('is cut where neither of two columns is', () => {
    // The right column's row ends at 104, and the left one's begins at 92 beside it.
    expect(cutsIn([{ top: 70, bottom: 92 }, { top: 92, bottom: 130 }, { top: 88, bottom: 104 }, { top: 104, bottom: 130 }], 130, 100)).toEqual([0, 70]);
  });

  it('is cut through what is taller than a page, and comes to an end', () => {
    expect(cutsIn([{ top: 0, bottom: 250 }], 250, 100)).toEqual([0, 100, 200]);
  });
});

describe('paper', () => {
  it('is of two sizes, each with its rule for printers', () => {
    expect(PAPERS.map((paper) => SIZES[paper])).toEqual([[210, 297], [215.9, 279.4]]);
    expect(pageRule('letter')).toContain('size: letter;');
  });
});
