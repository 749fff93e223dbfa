import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { turningPointsJob } from '../../src/lab/turning-points.ts';
import { decidedIn } from '../../src/session/decided.ts';
import { toSave } from '../../src/session/saves.ts';
import { current } from '../../src/session/session.ts';
import { played } from './support/played.ts';
import { cli } from './support/said.ts';

const folder = mkdtempSync(join(tmpdir(), 'turning-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = loadScenario('ussuri-1969').scenario!;

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('turning points on the command line', () => {
  it('are those of the page, from the campaign’s save', async () => {
    const session = played(scenario, 'turning', 1000);
    expect(current(session).world.over).not.toBeNull();
    const { code, out } = await cli(['turning', fileOf('over.json', JSON.stringify(toSave(session))), '--runs', '2', '--threads', '1', '--json']);
    expect(code).toBe(0);
    const job = turningPointsJob(scenario, { capital: 'SU', difficulty: 'easy', decided: decidedIn(session) }, { runs: 2 });
    expect(JSON.parse(out)).toMatchObject({ scenario: 'ussuri-1969', capital: 'SU', runs: 2, departures: job.moments.length });
    expect(job.moments.length).toBeGreaterThan(0);
    expect(playAll(scenario, job).runs).toBe(2);
  }, 60_000);

  it('are not told of a campaign that goes on, nor of what is no save', async () => {
    const goesOn = await cli(['turning', fileOf('on.json', JSON.stringify(toSave(played(scenario, 'turning', 2))))]);
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
