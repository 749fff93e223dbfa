import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/run.mjs';
import { hasMessage } from '../../src/words/messages.ts';
import { sourcesBelow, textOf } from '../house/support/files.ts';

const folder = 'src/words/messages/en';

/** Keys that the sources name outright: `t('table:region.map')` and the like. */
const named = (): string[] => ['ui', 'words', 'charts'].flatMap((layer) => sourcesBelow(`src/${layer}`)).flatMap((file) =>
  [...textOf(file).matchAll(/['"`]([a-z][a-z0-9-]*:[A-Za-z][\w./-]*)['"`]/g)].map((match) => match[1]!));

const spaces = readdirSync(inProject(folder)).map((name) => name.replace('.json', ''));

describe('message files', () => {
  it('hold every message that the interface names', () => {
    const wanted = [...new Set(named())].filter((key) => spaces.includes(key.split(':')[0]!) && !key.endsWith('.'));
    const missing = wanted.filter((key) => !hasMessage(key) && !hasMessage(`${key}_other`));
    expect(wanted.length).toBeGreaterThan(150);
    expect(missing).toEqual([]);
  });

  it.each(readdirSync(inProject(folder)))('%s is typographically clean', (name) => {
    const text = readFileSync(inProject(`${folder}/${name}`), 'utf8');
    const values = [...text.matchAll(/: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]!);
    expect(values.filter((value) => /\s-\d|'|\.\.\.| {2}/.test(value))).toEqual([]);
  });
});
