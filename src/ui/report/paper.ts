/** The two papers of the world's schools. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Width and height in mm. */
export const SIZES: Readonly<Record<Paper, readonly [number, number]>> = { a4: [210, 297], letter: [215.9, 279.4] };

/** Margins of a sheet, mm: above and beside, and below, where the number of the page stands. */
export const MARGIN = 13;
export const MARGIN_BELOW = 15;

/** Where paper is of the American size, by the language that the browser was set to. */
const LETTER = /-(?:US|CA|MX|PH|CL|CO|VE)$/;

let chosen: Paper | null = null;

/** The paper that is printed on: the one chosen in this visit, else that of the reader's country. */
export const paperNow = (): Paper => chosen ?? (LETTER.test(navigator.language) ? 'letter' : 'a4');

/** Chooses the paper of all reports of this visit. */
export const choosePaper = (paper: Paper): void => { chosen = paper; };

/** The rule that tells a printer; it stands after the style sheet's own. */
export const pageRule = (paper: Paper): string => `@page { size: ${paper}; margin: ${MARGIN}mm ${MARGIN}mm ${MARGIN_BELOW}mm; }`;
