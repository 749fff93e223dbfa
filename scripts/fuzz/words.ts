/** The interface's own words in all its languages, since a restless player may change them. */
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../run.mjs';

const LANGUAGES = ['en', 'ru', 'zh'];

/** The words of messages such as `table:bar.advance` in every language that has them, up to what is filled in. */
export const wordsOf = (...keys: readonly string[]): string[] =>
  keys.flatMap((key) => LANGUAGES.map((language) => wordIn(language, key))).map((word) => word.split('{{')[0]!.trim()).filter((word) => word !== '');

function wordIn(language: string, key: string): string {
  const [space, path] = key.split(':') as [string, string];
  const file = inProject(`src/words/messages/${language}/${space}.json`);
  if (!existsSync(file)) return '';
  let found: unknown = JSON.parse(readFileSync(file, 'utf8'));
  for (const part of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  return typeof found === 'string' ? found : '';
}
