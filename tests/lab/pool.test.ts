import { describe, expect, it } from 'vitest';
import { ensembleJob, ensembleOf } from '../../src/lab/ensemble.ts';
import { chunksOf, playAll } from '../../src/lab/jobs.ts';
import { localPort } from '../../src/lab/local-port.ts';
import { narrowMean } from '../../src/lab/narrow.ts';
import { start } from '../../src/lab/pool.ts';
import type { Port } from '../../src/lab/pool.ts';
import { nodePort } from '../../src/cli/threads.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const scenario = playableScenario();
const job = { ...ensembleJob({ runs: 47, seed: 'pool', gravity: 50, interventions: [], metrics: [] }), chunk: 5 };
const ports = (count: number): Port[] => Array.from({ length: count }, localPort);

/** A port whose answers come in another order: each one later than the next. */
function tardyPort(delay: () => number): Port {
  const port = localPort();
  return { ...port, listen: (hear) => port.listen((message) => setTimeout(() => hear(message), delay())) };
}

describe('the pool', () => {
  const alone = ensembleOf(scenario, job, playAll(scenario, job));

  it('cuts a job into chunks that hold every run once', () => {
    expect(chunksOf(job).map(({ first, last }) => last - first)).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5, 2]);
  });

  it.each([1, 2, 3])('gives the same result with %i workers', async (count) => {
    const { why, runs, part } = await start(scenario, job, ports(count)).ended;
    expect([why, runs]).toEqual(['done', 47]);
    expect(ensembleOf(scenario, job, part)).toEqual(alone);
  });

  it('gives the same result where answers come out of order', async () => {
    let turn = 0;
    const tardy = Array.from({ length: 3 }, () => tardyPort(() => [9, 0, 4][turn++ % 3]!));
    expect(ensembleOf(scenario, job, (await start(scenario, job, tardy).ended).part)).toEqual(alone);
  });

  it('gives the same result on threads of Node', async () => {
    const { part } = await start(scenario, job, [nodePort(), nodePort()]).ended;
    expect(ensembleOf(scenario, job, part)).toEqual(alone);
  }, 30_000);

  it('tells its progress in order', async () => {
    const done: number[] = [];
    await start(scenario, job, ports(3), { told: (progress) => done.push(progress.done) }).ended;
    expect(done).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 47]);
  });

  it('stops when it is cancelled, with what is merged', async () => {
    const running = start(scenario, job, ports(2), { told: ({ done }) => { if (done === 15) running.cancel(); } });
    const { why, runs, part } = await running.ended;
    expect([why, runs, part.runs]).toEqual(['cancelled', 15, 15]);
  });

  it('waits while it is paused, and goes on', async () => {
    const done: number[] = [];
    const running = start(scenario, job, ports(1), { told: (progress) => {
      done.push(progress.done);
      if (progress.done === 10) {
        running.pause();
        setTimeout(() => { done.push(-1); running.resume(); }, 50);
      }
    } });
    await running.ended;
    expect(done.slice(0, 5)).toEqual([5, 10, -1, 15, 20]);
  });

  it('ends early where the interval is narrow enough, at the same chunk for any number of workers', async () => {
    const ends = await Promise.all([1, 3].map((count) => start(scenario, job, ports(count), {
      enough: ({ part }) => narrowMean(job, part, { id: 'nuclearWar', width: 0.5 }),
    }).ended));
    expect(ends.map(({ why, runs }) => `${why} ${runs}`)).toEqual(['enough 40', 'enough 40']);
  });

  it('says so where a worker fails', async () => {
    const broken = { ...job, metrics: ['nonsense'] };
    const fails = { ...localPort(), post: () => {}, listen: (hear: (message: null) => void) => { setTimeout(() => hear(null), 0); } };
    await expect(start(scenario, job, [fails]).ended).rejects.toThrow('broke down');
    expect(() => playAll(scenario, broken)).toThrow('metric/unreadable');
  });
});
