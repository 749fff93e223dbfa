/** Comparing the message files of two languages. */

export type Leaves = Readonly<Record<string, string>>;

/** Every text of a message file by its path. */
export function leavesOf(value: unknown, path: string): Record<string, string> {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  const joint = path.endsWith(':') ? '' : '.';
  return Object.assign({}, ...Object.entries(value).map(([key, each]) => leavesOf(each, `${path}${joint}${key}`))) as Record<string, string>;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string): string => key.replace(PLURAL, '');

/** Keys of `from` that `to` lacks; where `from` counts, the plurals of the language of `to`. */
export function missingKeys(from: Leaves, to: Leaves, language: string): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const counted = new Set(Object.keys(from).filter((key) => key.endsWith('_other') || key.endsWith('_one')).map(stemOf));
  const wanted = Object.keys(from).flatMap((key) => {
    const stem = stemOf(key);
    return PLURAL.test(key) && counted.has(stem) && !key.endsWith('_zero') ? categories.map((each) => `${stem}_${each}`) : [key];
  });
  return [...new Set(wanted)].filter((key) => !(key in to)).toSorted();
}

/** The names that a text fills in, in order of the alphabet, without the case that it asks for. */
export const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1]!))].toSorted();

export const hasHole = (text: string): boolean => text.includes('{{');

/** Words that another language's grammar gives in its own way: a plural may name its number or not. */
const FREE = ['count'];
/** Russian and Chinese name the one by its short name where English has an article or a genitive. */
const SAME: Readonly<Record<string, string>> = { the: 'b' };

/** Messages that fill in something else than English does. */
export const unlikeEnglish = (english: Leaves, own: Leaves): string[] => Object.keys(own).filter((key) => {
  const model = english[key] ?? english[`${stemOf(key)}_other`];
  if (model === undefined) return false;
  const [a, b] = [model, own[key]!].map((text) => placeholdersOf(text).map((name) => SAME[name] ?? name).filter((name) => !FREE.includes(name)));
  return [...new Set(a)].toSorted().join() !== [...new Set(b)].toSorted().join();
});

/** Latin words that stand in Russian and Chinese print too: keys, file kinds, licences, makers. */
const LATIN = new Set(`Tab Esc Enter Alt Ctrl Shift Space F E N M T D L C I Z YAML JSON Schema VS Code HTML SVG PNG CSV csv ledger PDF events include yaml my pack docs scenario guide reference md
  Lorc Delapouite game icons net CC BY Lucide ISC Natural Earth Old Standard TT IBM Plex Mono Jost Noto Serif SC SIL Open Font License
  SCORM Moodle itslearning Canvas Blackboard MB Washington D U three capitals json kv linkage Stalin Khrushchev Lin Biao Alliance Zhou`.split(/\s+/));

/** Latin words of a text that are no names of things. */
export const stray = (text: string): string[] =>
  (text.replace(CITATION, '').replaceAll(/\{\{[^}]*\}\}/g, ' ').match(/[A-Za-z]+/g) ?? []).filter((word) => !LATIN.has(word));

/** A work is cited as its title page has it. */
const CITATION = /Lowell Dittmer.*World Politics/;
