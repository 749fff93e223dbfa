/** The engine below the campaigns: its step without anyone who thinks, previews, an ensemble as a process, memory. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { freeActor } from '../src/agents/free-actor.ts';
import { playOn, seatOf } from '../src/agents/play-on.ts';
import { goOn, newCampaign, previewOption, viewFor } from '../src/engine/index.ts';
import type { Play, Reply, View, World } from '../src/engine/types.ts';
import type { Scenario } from '../src/engine/scenario.ts';
import type { Figure } from './measures.ts';

const easy = freeActor({ difficulty: 'easy' });
const now = (): number => performance.now();
const round = (value: number): number => Math.round(value * 100) / 100;
const opened = (scenario: Scenario, run: number): World =>
  newCampaign(scenario, { seed: `bench/${run}`, gravity: 50, humans: [], keepLedger: false });

/** Replies of the free actors in a campaign, in their order. */
function repliesOf(scenario: Scenario, run: number): Reply[] {
  const log: Reply[] = [];
  playOn(scenario, opened(scenario, run), (...asked) => {
    const reply = easy(...asked);
    log.push(reply);
    return reply;
  }, null);
  return log;
}

/** The limit of what campaigns a second could be: the rules alone, driven as an ensemble drives them, every reply known beforehand. */
export function bareRules(scenario: Scenario, seconds: number): Figure[] {
  const logs = Array.from({ length: 10 }, (_, run) => repliesOf(scenario, run));
  const play = (run: number): void => {
    const world = opened(scenario, run);
    const play: Play = { scenario, world, out: [], brief: 'untold' };
    goOn(play, null);
    for (const reply of logs[run]!) goOn(play, reply);
  };
  for (let run = 0; run < 30; run += 1) play(run % logs.length);
  const start = now();
  let runs = 0;
  for (; now() - start < seconds * 1000; runs += 1) play(runs % logs.length);
  const spent = now() - start;
  const steps = logs.reduce((sum, log) => sum + log.length + 1, 0) / logs.length;
  return [
    { name: `${scenario.id}: bare rules, no actors`, value: round((1000 * runs) / spent), unit: '/s', goal: 'the limit' },
    { name: `${scenario.id}: bare step of the rules`, value: round((1000 * spent) / runs / steps), unit: 'µs', goal: '' },
  ];
}

/** What the dialog's preview of an option costs, and a view: the median of twenty campaigns, once the compiler has seen twenty. */
export function previews(scenario: Scenario): Figure[] {
  const looks = Array.from({ length: 40 }, (_, run) => lookAt(scenario, run % 20)).slice(20);
  const median = (of: 'preview' | 'view'): number => round(looks.map((each) => each[of]).sort((a, b) => a - b)[looks.length >> 1]!);
  return [
    { name: `${scenario.id}: preview of an option`, value: median('preview'), unit: 'µs', goal: '' },
    { name: `${scenario.id}: view of a capital`, value: median('view'), unit: 'µs', goal: '' },
  ];
}

/** Microseconds that a preview and a view take over the stops of a campaign. */
function lookAt(scenario: Scenario, run: number): { readonly preview: number; readonly view: number } {
  const world = opened(scenario, run);
  const spent = { previews: 0, options: 0, views: 0, stops: 0 };
  playOn(scenario, world, (_scenario, glance, stop) => {
    let start = now();
    const view: View = viewFor(scenario, world, seatOf(stop));
    spent.views += now() - start;
    spent.stops += 1;
    if (stop.kind === 'decision') {
      const part = scenario.events.find(({ id }) => id === stop.event)!.parts[stop.part]!;
      start = now();
      for (const option of part.options) previewOption(scenario, view, option);
      spent.previews += now() - start;
      spent.options += part.options.length;
    }
    return easy(scenario, glance, stop);
  }, null);
  return { preview: (1000 * spent.previews) / spent.options, view: (1000 * spent.views) / spent.stops };
}

/** An ensemble as a user runs it: two threads, start of the program and loading included; the program's bundle has been built before. */
export function ensemble(scenario: Scenario, root: string, runs: number): Figure[] {
  const cli = join(root, 'scripts', 'cli.mjs');
  execFileSync(process.execPath, [cli, 'list', '--json'], { stdio: ['ignore', 'ignore', 'ignore'] });
  const start = now();
  execFileSync(process.execPath, [cli, 'simulate', scenario.id, '--runs', `${runs}`, '--threads', '2', '--json'], { stdio: ['ignore', 'ignore', 'ignore'] });
  return [{ name: `${scenario.id}: simulate ${runs}, two threads, process`, value: round((now() - start) / 1000), unit: 's', goal: '< 2 for 1000' }];
}

/** How much more memory is in use after hundreds of campaigns than after a hundred. */
export function memory(scenario: Scenario): Figure[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const after = (from: number, to: number): number => {
    for (let run = from; run < to; run += 1) playOn(scenario, opened(scenario, run), easy, null);
    collect();
    return process.memoryUsage().heapUsed;
  };
  const first = after(0, 100);
  const second = after(100, 400);
  return [{ name: `${scenario.id}: memory, 400 campaigns over 100`, value: round((second - first) / 1048576), unit: 'MB', goal: 'flat' }];
}
