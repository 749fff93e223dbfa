/** A tree of branches from hand to hand: written, noted, read, taken apart. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { quarterName } from '../../src/engine/index.ts';
import { undoneBy } from '../../src/session/lines.ts';
import { toSave } from '../../src/session/saves.ts';
import { current, step, undo } from '../../src/session/session.ts';
import type { Session } from '../../src/session/types.ts';
import { parseTree, treeFile } from '../../src/session/tree-file.ts';
import { played } from './support/played.ts';
import { cli } from './support/said.ts';

const folder = mkdtempSync(join(tmpdir(), 'branches-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const fileOf = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

const scenario = loadScenario('ussuri-1969').scenario!;
const short = fileOf('short.json', JSON.stringify(toSave(played(scenario, 'tree', 5))));
const long = fileOf('long.json', JSON.stringify(toSave(played(scenario, 'tree', 9))));

describe('a tree out of saves', () => {
  it('is written with notes, opened again, and told with them', async () => {
    const written = await cli(['branches', short, long, '--note', 'short=Moscow waits, and why?', '--write', at('tree.json')]);
    expect(written.code).toBe(0);
    expect(written.err).toContain('tree.json');
    const parsed = parseTree(readFileSync(at('tree.json'), 'utf8'));
    expect(parsed.refused ? parsed.refused : parsed.lines.map(({ name, note }) => [name, note])).toEqual([['short', 'Moscow waits, and why?'], ['long', '']]);
    const read = await cli(['branches', at('tree.json')]);
    expect(read.out).toMatch(/^history .*\n {2}short: SU.*\n {4}note: Moscow waits, and why\?\n {4}long: SU/);
    expect(read.out).toBe(written.out);
    const { branches } = JSON.parse((await cli(['branches', at('tree.json'), '--json'])).out) as { branches: { name: string; parent: string; note: string }[] };
    expect(branches).toMatchObject([{ name: 'short', parent: 'history', note: 'Moscow waits, and why?', undone: [] }, { name: 'long', parent: 'short', note: '' }]);
  });

  it('is refused where a note or a file is wrong', async () => {
    expect((await cli(['branches', short, '--note', 'shrt=x'])).err).toContain('did you mean short');
    expect((await cli(['branches', short, '--note', 'x'])).err).toContain('BRANCH=NOTE');
    expect((await cli(['branches', short, '--note', `short=${'x'.repeat(401)}`])).err).toContain('400');
    expect((await cli(['branches', short, '--write', long])).err).toContain('nothing is written over');
    expect((await cli(['branches', at('tree.json'), short])).err).toContain('name it alone');
    const broken = fileOf('broken.json', readFileSync(at('tree.json'), 'utf8').replace('"from"', '"form"'));
    const { code, err } = await cli(['branches', broken]);
    expect([code, err]).toEqual([1, 'error: a part of the tree is broken: lines.1.from']);
  });
});

describe('what was undone in a branch', () => {
  const { line, session } = withUndone();
  const tree = fileOf('undone.json', JSON.stringify(treeFile([line])));

  it('is told with its quarter', async () => {
    const { out } = await cli(['branches', tree]);
    const { quarter, event, option } = line.undone[0]!;
    expect(out).toContain(`undone in ${quarterName(quarter)}: ${event}=${option}`);
    expect((await cli(['branches', tree, '--csv'])).out).toContain(`${event}=${option}`);
  });

  it('comes out as a save of its own, which goes on from there', async () => {
    const { code } = await cli(['branches', tree, '--saves', at('apart')]);
    expect(code).toBe(0);
    expect(readdirSync(at('apart')).toSorted()).toEqual(['Before-the-ice-undone-1.json', 'Before-the-ice.json']);
    expect(JSON.parse(readFileSync(join(at('apart'), 'Before-the-ice.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(toSave(session))));
    const told = await cli(['deviation', join(at('apart'), 'Before-the-ice-undone-1.json'), '--json']);
    expect(told.code).toBe(0);
    const again = await cli(['branches', tree, '--saves', at('apart')]);
    expect([again.code, again.err]).toEqual([1, `error: the folder ${at('apart')} holds something already; name a new one`]);
  });
});

/** A line in which a decision was taken back for another. */
function withUndone(): { line: Parameters<typeof treeFile>[0][number]; session: Session } {
  for (let run = 0; run < 20; run += 1) {
    for (let stops = 1; stops < 12; stops += 1) {
      const before = played(scenario, `undone/${run}`, stops);
      const { stop } = current(before);
      const back = undo(played(scenario, `undone/${run}`, stops + 1));
      if (stop?.kind !== 'decision' || back.refused) continue;
      const other = stop.legal.find(({ refusal }) => refusal === null)!.id;
      const after = step(back.session, { kind: 'decision', option: other });
      if (after.refused) continue;
      const undone = undoneBy(back.session, after.session);
      if (undone.length === 0) continue;
      const save = toSave(after.session);
      return {
        session: after.session,
        line: { id: 'one', name: 'Before the ice', note: '', scenario: scenario.id, scenarioHash: scenario.hash, capital: 'SU', parent: null, from: scenario.from, to: save.quarter, over: false, text: JSON.stringify(save), hash: save.hash, undone, made: 1, at: 1 },
      };
    }
  }
  throw new Error('no decision could be taken back');
}
