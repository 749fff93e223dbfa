import { describe, expect, it } from 'vitest';
import { parseIntervention } from '../../src/engine/index.ts';
import type { Intervention } from '../../src/engine/types.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { compare } from '../../src/lab/compare.ts';
import { experimentJob, foundIn } from '../../src/lab/experiment.ts';
import { historyRecord, rankOf } from '../../src/lab/history.ts';
import { chunksOf, playAll } from '../../src/lab/jobs.ts';
import { throughLens } from '../../src/lab/lenses.ts';
import { localPort } from '../../src/lab/local-port.ts';
import { narrowArm } from '../../src/lab/narrow.ts';
import { start } from '../../src/lab/pool.ts';
import { reportCsv, reportOf } from '../../src/lab/report.ts';
import { readyOf } from '../../src/lab/settings.ts';
import type { Wanted } from '../../src/lab/settings.ts';

const scenario = loadScenario('ussuri-1969').scenario!;
const never = parseIntervention(scenario, 'zhenbao-march-2=never') as Intervention;
const plan = { runs: 30, seed: 'lab', gravity: 50, interventions: [never], metrics: [] };
const job = experimentJob(plan);
const found = foundIn(scenario, job, playAll(scenario, job));

describe('an experiment', () => {
  it('begins with single pairs, so that something is seen at once, and holds every run once', () => {
    const sizes = chunksOf({ ...job, runs: 200 }).map(({ first, last }) => last - first);
    expect(sizes.slice(0, 6)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(200);
    expect(Math.max(...sizes)).toBe(job.chunk);
  });

  it('finds what a comparison finds', () => {
    const { outcomes, runs } = compare(scenario, plan);
    expect(runs).toBe(found.runs);
    expect(found.outcomes).toEqual(outcomes);
  });

  it('gives the same bits with several workers', async () => {
    const { part } = await start(scenario, job, [localPort(), localPort(), localPort()]).ended;
    expect(foundIn(scenario, job, part)).toEqual(found);
  });

  it('counts every campaign once in the years in which a thing came', () => {
    for (const side of [found.baseline, found.intervention]) {
      for (const counts of Object.values(side.years)) expect(Object.values(counts).reduce((sum, number) => sum + number, 0)).toBe(plan.runs);
    }
  });

  it('has bands for every quarter of both sides', () => {
    expect(found.baseline.bands.length).toBe(scenario.to - scenario.from + 1);
    expect(found.intervention.bands.map(({ date }) => date)).toEqual(found.baseline.bands.map(({ date }) => date));
  });

  it('without a change shows the model twice', () => {
    const plain = experimentJob({ ...plan, interventions: [], runs: 5 });
    const { baseline, intervention, outcomes } = foundIn(scenario, plain, playAll(scenario, plain));
    expect(intervention).toEqual(baseline);
    expect(outcomes['detente']).toMatchObject({ difference: 0 });
  });

  it('is long enough when the answer is narrow enough, and not before forty runs', () => {
    const part = playAll(scenario, { ...job, runs: 45 });
    expect(narrowArm(job, part, { id: 'detente', width: 1000 })).toBe(true);
    expect(narrowArm(job, part, { id: 'detente', width: 1e-9 })).toBe(false);
    expect(narrowArm(job, playAll(scenario, { ...job, runs: 5 }), { id: 'detente', width: 1000 })).toBe(false);
  });
});

describe('history among the model’s campaigns', () => {
  it('is counted earlier, in the same year, later and never', () => {
    expect(rankOf({ 1958: 2, 1960: 3, 1961: 4, none: 5 }, 1960)).toEqual({ year: 1960, earlier: 2, same: 3, later: 4, none: 5 });
    expect(rankOf({ 1958: 2 }, null)).toBeNull();
  });

  it('has a row of nine numbers for every quarter', () => {
    const { rows, outcomes } = historyRecord(scenario);
    expect(rows.length).toBe(scenario.to - scenario.from + 1);
    expect(rows.every((row) => row.length === 9)).toBe(true);
    expect(outcomes['nuclearWar']).toBe(false);
  });
});

const wanted: Wanted = { set: ['zhenbao-march-2=never'], measures: [], ask: 'sinoSovietWar', seed: 'lab', runs: 30, gravities: [0, 0.5], lens: null, constants: {} };

describe('the words of an experiment', () => {
  it('become a job for each gravity', () => {
    const read = readyOf(scenario, wanted);
    expect(read.refused === null && read.ready.jobs.map(({ gravity }) => gravity)).toEqual([0, 50]);
    expect(read.refused === null && read.ready.jobs[1]).toEqual(job);
    expect(read.refused === null && read.ready.scenario).toBe(scenario);
  });

  it('take a lens and constants, one’s own last', () => {
    const read = readyOf(scenario, { ...wanted, lens: 'security', constants: { alarm: 100 } });
    expect(read.refused === null && read.ready.scenario.tuning).toMatchObject({ ...throughLens('security'), alarm: 100 });
  });

  it.each<[string, Partial<Wanted>, string]>([
    ['an unknown event', { set: ['zhenbao-march-3=never'] }, 'set/unknown-event'],
    ['an unreadable measure', { measures: ['tension'] }, 'metric/unreadable'],
    ['a question that nobody knows', { ask: 'splitDay' }, 'metric/unknown-outcome'],
    ['a lens that there is none of', { lens: 'rose' }, 'lens/unknown'],
    ['a constant that there is none of', { constants: { alarms: 3 } }, 'constant/unknown'],
    ['a constant out of its range', { constants: { alarm: 3000 } }, 'constant/range'],
  ])('are refused for %s', (_name, part, code) => {
    expect(readyOf(scenario, { ...wanted, ...part }).refused?.code).toBe(code);
  });
});

describe('the report of an experiment', () => {
  const report = reportOf({ ...wanted, scenario: scenario.id, scenarioHash: scenario.hash, gravities: [0.5], until: null }, [found], { history: historyRecord(scenario), from: scenario.from });
  const lines = reportCsv(report).split('\r\n');

  it('has its settings before its figures', () => {
    expect(lines.slice(0, 4)).toEqual([`engine,${report.engine}`, `scenario,ussuri-1969,${scenario.hash}`, 'set,zhenbao-march-2=never', 'ask,sinoSovietWar']);
    expect(lines[lines.indexOf('') + 1]).toMatch(/^gravity,id,name,n,baseline,intervention,difference/);
  });

  it('says where history lies among the campaigns, and what its numbers were', () => {
    const { place } = report.results[0]!;
    const { year, earlier, same, later, none } = place.splitYear!;
    expect(year).toBe(report.history.outcomes['splitYear']);
    expect(earlier + same + later + none).toBe(30);
    expect(report.history.numbers).toHaveLength(scenario.to - scenario.from + 1);
    expect(Object.keys(report.history.numbers[0]!.trust)).toHaveLength(6);
  });

  it('has a line for each outcome, with both sides’ own intervals', () => {
    const cells = lines.find((line) => line.startsWith('0.5,sinoSovietWar,'))!.split(',');
    expect(cells.slice(0, 4)).toEqual(['0.5', 'sinoSovietWar', '', '30']);
    expect(Number(cells[9])).toBeLessThanOrEqual(Number(cells[4]));
    expect(Number(cells[10])).toBeGreaterThanOrEqual(Number(cells[4]));
  });
});
