import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { historyRecord } from '../../src/lab/history.ts';
import { cameAbout, ENDINGS, inevitabilityJob, inevitabilityOf, momentsOf } from '../../src/lab/inevitability.ts';
import { playAll } from '../../src/lab/jobs.ts';
import { localPort } from '../../src/lab/local-port.ts';
import { start } from '../../src/lab/pool.ts';

const scenario = loadScenario('ussuri-1969').scenario!;
const job = inevitabilityJob({ runs: 4, seed: 'moments', gravity: 0, interventions: [], every: 2 });

describe('inevitability', () => {
  it('looks at every so many quarters from the first on', () => {
    expect(momentsOf({ from: 7876, to: 7884 }, 4)).toEqual([7876, 7880, 7884]);
    expect(momentsOf({ from: 7876, to: 7879 }, 4)).toEqual([7876]);
  });

  it('where everybody keeps to history, every future ends as history did', () => {
    const { outcomes } = historyRecord(scenario);
    const kept = inevitabilityJob({ ...job, runs: 1, gravity: 100 });
    for (const { endings } of inevitabilityOf(scenario, kept, playAll(scenario, kept))) {
      expect(ENDINGS.map((id) => endings[id].share)).toEqual(ENDINGS.map((id) => Number(cameAbout(outcomes[id] ?? null))));
    }
  });

  it('counts the same futures with one worker and with three', async () => {
    const alone = inevitabilityOf(scenario, job, playAll(scenario, job));
    const { part } = await start(scenario, job, [localPort(), localPort(), localPort()]).ended;
    expect(inevitabilityOf(scenario, job, part)).toEqual(alone);
    expect(alone.every(({ n }) => n === 4)).toBe(true);
  });
});
