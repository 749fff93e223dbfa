import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/run.mjs';
import { textOf } from './support/files.ts';
import { bare } from './support/source.ts';

/** Screens, the codex over them and a replay's player, that wait for their words before they are made. */
const WAITING = ['src/ui/screens/debrief.ts', 'src/ui/screens/codex.ts', 'src/ui/screens/lab.ts', 'src/ui/screens/workshop.ts', 'src/ui/screens/branches.ts', 'src/ui/screens/classroom.ts', 'src/ui/together/curtain.ts', 'src/ui/together/projector-page.ts', 'src/ui/together/role-page.ts', 'src/ui/together/debrief-three.ts', 'src/ui/codex/sheet.ts', 'src/ui/replay/player.ts'];

const spaces = /\{([\w,]+)\}\.json/.exec(textOf('src/words/later.ts'))![1]!.split(',');

/** Modules of the project that a module asks for, at once or later; types are none. */
const askedFor = (path: string): string[] => [...bare(textOf(path), { strings: 'kept' }).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'(\.[^']+\.ts)'/g)]
  .map((match) => posix.join(posix.dirname(path), match[1]!));

const withoutTypes = (path: string): string => bare(textOf(path), { strings: 'kept' }).replace(/\bimport type [^;]+;/g, '');

/** Every module that may run before a screen has waited for its words. */
function early(): Set<string> {
  const seen = new Set<string>();
  const left = ['src/main.ts'];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path) || WAITING.includes(path)) continue;
    seen.add(path);
    const real = new Set([...withoutTypes(path).matchAll(/'(\.[^']+\.ts)'/g)].map((match) => posix.join(posix.dirname(path!), match[1]!)));
    left.push(...askedFor(path).filter((each) => real.has(each) && existsSync(inProject(each))));
  }
  return seen;
}

describe('words that come later', () => {
  it('are the same in both lists', () => {
    expect(textOf('src/words/messages.ts')).toContain(`!./messages/en/{${spaces.join(',')}}.json`);
  });

  it('are said by no module that may run before they are there', () => {
    const modules = early();
    expect(modules.size).toBeGreaterThan(100);
    const saying = [...modules].filter((path) => new RegExp(`['\`"](?:${spaces.join('|')}):`).test(textOf(path)));
    expect(saying).toEqual([]);
  });
});
