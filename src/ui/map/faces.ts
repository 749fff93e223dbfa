/** Which faces have to be there before a canvas is painted: a canvas does not paint itself again when a font arrives. */

const LETTERS: Readonly<Record<string, string>> = { ru: 'AЖ', zh: 'A北' };
/** Of Moscow's and Beijing's own names, which stand on the map in every language. */
const OWN_NAMES = 'М北';

/** Fetches faces, given as CSS fonts, with the letters of the page's language; missing ones stop nothing. */
export const fetchFaces = (fonts: readonly string[]): Promise<void> => fetchWith(fonts, LETTERS[document.documentElement.lang.slice(0, 2)] ?? 'A');

/** Fetches the few letters of the capitals' own names. The family alone: of a list, every face with such letters would come. */
export const fetchOwnNames = (): Promise<void> => fetchWith(['16px "Own Names"'], OWN_NAMES);

async function fetchWith(fonts: readonly string[], letters: string): Promise<void> {
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font, letters)));
}
