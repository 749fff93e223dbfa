/** Cases of Russian nouns. A message asks with `{{name, gen}}`; the table has the forms of each name by its first. */

export const LETTER_CASES = ['gen', 'dat', 'acc', 'ins', 'pre'] as const;
export type LetterCase = (typeof LETTER_CASES)[number];
export type CaseTable = Readonly<Record<string, Readonly<Partial<Record<LetterCase, string>>>>>;

const LINK = /( и |, )/;

/** A name, or several joined by a comma or “и”, in a case; what the table does not have stays as it is. */
export const caseWords = (table: CaseTable, words: string, letterCase: LetterCase): string =>
  formOf(table, words, letterCase) ?? words.split(LINK).map((part) => formOf(table, part, letterCase) ?? part).join('');

const formOf = (table: CaseTable, words: string, letterCase: LetterCase): string | undefined =>
  (Object.hasOwn(table, words) ? table[words]![letterCase] ?? words : undefined);
