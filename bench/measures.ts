/** What is measured: each a number with its unit and its goal (none where there is none yet). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { randomActor } from '../src/agents/fixed-actors.ts';
import { freeActor } from '../src/agents/free-actor.ts';
import { playOn } from '../src/agents/play-on.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { diskReader } from '../src/cli/scenario-files.ts';
import { newCampaign, viewFor } from '../src/engine/index.ts';
import type { Capital } from '../src/engine/types.ts';
import type { Scenario } from '../src/engine/scenario.ts';
import { parseSave } from '../src/session/parse-save.ts';
import { fromSave, toSave } from '../src/session/saves.ts';
import { begin, current, step } from '../src/session/session.ts';
import type { Session } from '../src/session/types.ts';

export interface Figure { readonly name: string; readonly value: number; readonly unit: string; readonly goal: string }

const easy = freeActor({ difficulty: 'easy' });
const now = (): number => performance.now();
const round = (value: number): number => Math.round(value * 100) / 100;

/** Campaigns a second on one thread, three free actors, without ledger; and the same by quarter, to compare scenarios. */
export function campaigns(scenario: Scenario, seconds: number): Figure[] {
  const playOne = (run: number): number => {
    const world = newCampaign(scenario, { seed: `bench/${run}`, gravity: 50, humans: [], keepLedger: false });
    playOn(scenario, world, easy, null);
    return world.rows.length;
  };
  for (let run = 0; run < 20; run += 1) playOne(run);
  const start = now();
  const processor = process.cpuUsage();
  let runs = 0;
  let quarters = 0;
  while (now() - start < seconds * 1000) {
    quarters += playOne(runs);
    runs += 1;
  }
  const spent = (now() - start) / 1000;
  const { user, system } = process.cpuUsage(processor);
  return [
    { name: `${scenario.id}: campaigns`, value: round(runs / spent), unit: '/s', goal: '≥ 1000 for 124 quarters' },
    { name: `${scenario.id}: campaigns by processor time`, value: round((1e6 * runs) / (user + system)), unit: '/s', goal: 'on a busy machine' },
    { name: `${scenario.id}: quarters`, value: round(quarters / spent), unit: '/s', goal: '≥ 128000' },
  ];
}

/** Time of interactive steps (frozen states, ledger) from a reply to the next stop, the free actors' thinking included; and of the beginning, up to the first stop of the human. */
export function steps(scenario: Scenario, runs: number): Figure[] {
  const times: number[] = [];
  const begun = timed(() => { beginOne(scenario, 0); });
  for (let run = 0; run < runs; run += 1) playTimed(scenario, run, times);
  times.sort((a, b) => a - b);
  const at = (share: number): number => round(times[Math.min(times.length - 1, Math.floor(times.length * share))]!);
  return [
    { name: `${scenario.id}: campaign begun, the first time`, value: round(begun), unit: 'ms', goal: '' },
    { name: `${scenario.id}: interactive step p50`, value: at(0.5), unit: 'ms', goal: '' },
    { name: `${scenario.id}: interactive step p99`, value: at(0.99), unit: 'ms', goal: '< 4' },
  ];
}

const beginOne = (scenario: Scenario, run: number): Session => begin(scenario, { seed: `bench/${run}`, gravity: 50, humans: ['US'] }, easy, 'easy');

/** Plays a campaign at random through a session, noting how long each step took. */
export function playTimed(scenario: Scenario, run: number, times: number[]): Session {
  const random = randomActor(`bench/${run}`);
  let session = beginOne(scenario, run);
  while (current(session).stop) {
    const { world, stop } = current(session);
    const reply = random(scenario, viewFor(scenario, world, stop!.capital as Capital), stop!);
    const start = now();
    const next = step(session, reply);
    times.push(now() - start);
    if (next.refused) throw new Error(next.refused.code);
    session = next.session;
  }
  return session;
}

/** Size of a full campaign's save, and the time to read, run and verify it. */
export function saves(scenario: Scenario): Figure[] {
  const text = JSON.stringify(toSave(playTimed(scenario, 0, [])));
  const start = now();
  const parsed = parseSave(text);
  if (parsed.refused || fromSave(parsed.save, scenario, easy).refused) throw new Error('the save did not come back');
  return [
    { name: `${scenario.id}: save of a campaign`, value: round(text.length / 1024), unit: 'KB', goal: '< 16' },
    { name: `${scenario.id}: save loaded and run again`, value: round(now() - start), unit: 'ms', goal: '< 100' },
  ];
}

/** Time to compile a scenario from YAML, warm (once reading every file anew, once with the packs that did not change kept, as an editor does), and to read its compiled JSON. */
export function loading(scenario: Scenario): Figure[] {
  const name = `${scenario.id}.yaml`;
  const anew = (): void => { compileScenario(name, { ...diskReader(), remember: (_name, _text, read) => read() }); };
  const again = (): void => { compileScenario(name, diskReader()); };
  const text = JSON.stringify(scenario);
  anew();
  again();
  return [
    { name: `${scenario.id}: compile from YAML, warm`, value: round(timed(anew)), unit: 'ms', goal: '< 200' },
    { name: `${scenario.id}: the same, packs kept`, value: round(timed(again)), unit: 'ms', goal: '' },
    { name: `${scenario.id}: load compiled JSON`, value: round(timed(() => JSON.parse(text) as unknown)), unit: 'ms', goal: '< 20' },
    { name: `${scenario.id}: compiled JSON`, value: round(text.length / 1024), unit: 'KB', goal: '' },
  ];
}

function timed(work: () => void): number {
  const start = now();
  work();
  return now() - start;
}

/** Sizes of the built bundles, gzip; empty where nothing is built. */
export function bundles(folder: string): Figure[] {
  if (!existsSync(folder)) return [];
  const scripts = filesUnder(folder).filter((path) => /\.(js|css)$/.test(path));
  const sizes = scripts.map((path) => ({ path, size: gzipSync(readFileSync(path)).length / 1024 }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const largest = sizes.toSorted((a, b) => b.size - a.size).slice(0, 8);
  return [
    { name: 'scripts and styles of every screen and scenario, gzip', value: round(total), unit: 'KB', goal: '' },
    ...largest.map(({ path, size }) => ({ name: `  ${path.slice(folder.length + 1)}`, value: round(size), unit: 'KB', goal: '' })),
  ];
}

const filesUnder = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (
  entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]
));
