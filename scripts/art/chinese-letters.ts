/** The letters that the Chinese interface needs, gathered from its messages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Punctuation that Chinese prints as wide as a letter; Latin faces have it too, and narrower. */
export const WIDE_MARKS = '‘’“”…—·';
/** What pages of any language show: a capital and the language in their own letters. */
export const OWN_NAMES = '北京简体中文';

const LETTER = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** Every Chinese letter and mark of the messages, each once, in order of code. */
export function lettersUsed(folder = 'src/words/messages/zh'): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  return [...new Set([...text, ...OWN_NAMES])].filter((letter) => LETTER.test(letter)).toSorted().join('');
}

/** The `unicode-range` of some letters. */
export const rangeOf = (letters: string): string => [...letters].map((letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase()}`).join(',');
