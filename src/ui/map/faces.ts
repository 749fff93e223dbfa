/** Which faces have to be there before a canvas is painted: a canvas does not paint itself again when a font arrives. */

const LETTERS: Readonly<Record<string, string>> = { ru: 'AЖ', zh: 'A北' };
/** The capitals' own names stand on the map in every language. */
const OWN_NAMES = 'AЖ北';

/** Fetches faces, given as CSS fonts, with the letters of the page's language or with those of the capitals' own names; missing ones stop nothing. */
export async function fetchFaces(fonts: readonly string[], letters: 'language' | 'names'): Promise<void> {
  const sample = letters === 'names' ? OWN_NAMES : LETTERS[document.documentElement.lang.slice(0, 2)] ?? 'A';
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font, sample)));
}
