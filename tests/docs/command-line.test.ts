/** The table that leads from the page to the command line: every command and option in it is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/program.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8');

async function helpOf(command: string): Promise<{ code: number; out: string }> {
  const out: string[] = [];
  const code = await run(command === '' ? ['--help'] : [command, '--help'], { out: (line) => out.push(line), err: () => undefined, lines: async function* () { yield* []; } });
  return { code, out: out.join('\n') };
}

const COMMANDS = ['replay', 'play', 'branches', 'side-by-side', 'deviation', 'turning', 'experiment', 'claims', 'inevitability', 'sensitivity'];
const spans = [...text.matchAll(/`([^`]+)`/g)].map(([, span]) => span!);

/** The options that stand in a row, with the command that they belong to: the row's own, or the last that was named. */
function optionsIn(): [string, string][] {
  let command = '';
  return spans.flatMap((span): [string, string][] => {
    const [word = ''] = span.split(' ');
    if (COMMANDS.includes(word) && (span.includes(' ') || word === 'claims')) command = word;
    return [...span.matchAll(/(?:^|\s)(--[a-z]+(?:-[a-z]+)*)/g)].map(([, option]) => [command, option!]);
  });
}

describe('from the page to the command line', () => {
  it('names only commands that there are', async () => {
    const { out } = await helpOf('');
    for (const command of COMMANDS) {
      expect(out).toContain(`  ${command} `);
      expect(spans.some((span) => span === command || span.startsWith(`${command} `))).toBe(true);
    }
  });

  it('names only options that a command has', async () => {
    const general = ['--help', '--json', '--csv', '--head', '--scenario'];
    const named = optionsIn().filter(([command, option]) => command !== '' && !general.includes(option));
    expect(named.length).toBeGreaterThan(20);
    for (const [command, option] of named) expect(`${command}: ${(await helpOf(command)).out}`).toContain(`${option} `);
  });

  it('stands in the readme', () => {
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('docs/command-line.md');
  });
});
