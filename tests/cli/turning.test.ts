import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freeActor } from '../../src/agents/free-actor.ts';
import { run } from '../../src/cli/program.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import type { Reply, Stop } from '../../src/engine/types.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { turningPointsJob } from '../../src/lab/turning-points.ts';
import { decidedIn } from '../../src/session/decided.ts';
import { toSave } from '../../src/session/saves.ts';
import { begin, current, step } from '../../src/session/session.ts';
import type { Session } from '../../src/session/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'turning-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function cli(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line), lines: async function* () { yield* []; } });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The last option that is open, so that some departs from history; elsewhere the quietest reply. */
function replyTo(stop: Stop): Reply {
  switch (stop.kind) {
    case 'decision': return { kind: 'decision', option: stop.legal.findLast(({ refusal }) => refusal === null)!.id };
    case 'mandates': return { kind: 'mandates', mandates: stop.legal.slice(0, stop.choose) };
    case 'orders': return { kind: 'orders', orders: [] };
    case 'answer': return { kind: 'answer', answer: 'no' };
    case 'rung': return { kind: 'rung', move: 'hold' };
    case 'stance': return { kind: 'stance', stance: 'silent' };
  }
}

const scenario = loadScenario('ussuri-1969').scenario!;

function played(stops: number): Session {
  let now = begin(scenario, { seed: 'turning', gravity: 50, humans: ['SU'] }, freeActor({ difficulty: 'easy' }), 'easy');
  for (let count = 0; count < stops; count += 1) {
    const { stop } = current(now);
    if (stop === null) break;
    const next = step(now, replyTo(stop));
    if (next.refused) throw new Error(next.refused.code);
    now = next.session;
  }
  return now;
}

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('turning points on the command line', () => {
  it('are those of the page, from the campaign’s save', async () => {
    const session = played(1000);
    expect(current(session).world.over).not.toBeNull();
    const { code, out } = await cli(['turning', fileOf('over.json', JSON.stringify(toSave(session))), '--runs', '2', '--threads', '1', '--json']);
    expect(code).toBe(0);
    const job = turningPointsJob(scenario, { capital: 'SU', difficulty: 'easy', decided: decidedIn(session) }, { runs: 2 });
    expect(JSON.parse(out)).toMatchObject({ scenario: 'ussuri-1969', capital: 'SU', runs: 2, departures: job.moments.length });
    expect(job.moments.length).toBeGreaterThan(0);
    expect(playAll(scenario, job).runs).toBe(2);
  }, 60_000);

  it('are not told of a campaign that goes on, nor of what is no save', async () => {
    const goesOn = await cli(['turning', fileOf('on.json', JSON.stringify(toSave(played(2))))]);
    expect(goesOn.code).toBe(1);
    expect(goesOn.err).toContain('when it is over');
    const none = await cli(['turning', fileOf('none.json', '{}')]);
    expect(none.code).toBe(1);
    expect(none.err).toContain('cannot be run again');
  });
});

describe('a scenario of one’s own', () => {
  it('is named beside an experiment that needs it', async () => {
    const missing = await cli(['experiment', 'nowhere.json', '--scenario', 'my.yaml']);
    expect(missing.err).toContain('nowhere.json');
    const effect = await cli(['sensitivity', 'ussuri-1969', '--effect', 'splitYears', '--runs', '2']);
    expect(effect.code).toBe(1);
  });
});
