/** Where a long sheet is cut into pages: never through a line, a row or a drawing, and no heading is left alone at a foot. */

/** What is not cut, from top to bottom. */
export interface Block { readonly top: number; readonly bottom: number }

/** Elements that stay whole. */
const WHOLE = 'h1, h2, h3, p, li, tr, figure, svg, img, dt, dd, .theme-bar, .report-head, .report-kept, .report-cite';
/** Elements that stay with what comes after them, px of it. */
const LEADS = 'h1, h2, h3, thead, h2 + .hint';
const WITH = 60;

/** The tops of the pages of an element, each so tall at most; the first is 0. */
export function cutsOf(report: HTMLElement, tall: number): number[] {
  const zero = report.getBoundingClientRect().top;
  const blocks = [...report.querySelectorAll(WHOLE)].map((element): Block => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: top - zero, bottom: bottom - zero + (element.matches(LEADS) ? WITH : 0) };
  });
  return cutsIn(blocks.filter(({ top, bottom }) => bottom - top < tall * 0.8), report.getBoundingClientRect().height, tall);
}

/** The same of blocks that are known; what is taller than a page is cut where the page ends. */
export function cutsIn(blocks: readonly Block[], height: number, tall: number): number[] {
  const cuts = [0];
  while (height - cuts.at(-1)! > tall) cuts.push(nextCut(blocks, cuts.at(-1)!, tall));
  return cuts;
}

/** The lowest line within a page that goes through no block. */
function nextCut(blocks: readonly Block[], from: number, tall: number): number {
  let cut = from + tall;
  for (;;) {
    const through = blocks.filter(({ top, bottom }) => top < cut - 0.5 && bottom > cut + 0.5);
    if (through.length === 0) return cut;
    const higher = Math.min(...through.map(({ top }) => top));
    if (higher <= from + 1) return from + tall;
    cut = higher;
  }
}
