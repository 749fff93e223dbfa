/** `turning`: the decisions that moved a finished campaign most, by its save: each put back to history, with its futures played. */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { freeActor } from '../agents/free-actor.ts';
import type { Difficulty } from '../agents/choose.ts';
import { quarterName } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital } from '../engine/types.ts';
import { csvLines } from '../lab/csv.ts';
import { turningPoints, turningPointsJob } from '../lab/turning-points.ts';
import type { Campaign, TurningPoint } from '../lab/turning-points.ts';
import { decidedIn } from '../session/decided.ts';
import { parseSave, SAVE_LIMIT } from '../session/parse-save.ts';
import { fromSave } from '../session/saves.ts';
import type { Session } from '../session/types.ts';
import { bad, good, readScenario, readWhole } from './inputs.ts';
import type { Read } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { progressOn } from './progress.ts';
import { runJob } from './threads.ts';

export interface TurningOptions { readonly json?: boolean; readonly csv?: boolean; readonly runs: string; readonly threads?: string; readonly scenario?: string }

interface Opened { readonly scenario: Scenario; readonly campaign: Campaign }

/** Runs a save again, plays the futures and prints the turning points, the widest first. */
export async function turningCommand(io: Io, path: string, options: TurningOptions): Promise<number> {
  const { json = false, csv = false } = options;
  const [read, runs] = [readCampaign(path, options.scenario), readWhole('--runs', options.runs, 2, 2000)];
  const threads = options.threads === undefined ? good(availableParallelism()) : readWhole('--threads', options.threads, 1, 64);
  if (read.fault !== null) return fail(io, json, read.fault);
  if (runs.fault !== null) return fail(io, json, runs.fault);
  if (threads.fault !== null) return fail(io, json, threads.fault);
  const { scenario, campaign } = read.value;
  const job = turningPointsJob(scenario, campaign, { runs: runs.value });
  const points = turningPoints(job, await runJob({ scenario, job, threads: threads.value, told: progressOn(io, runs.value) }));
  if (json) io.out(JSON.stringify({ scenario: scenario.id, capital: campaign.capital, runs: runs.value, departures: job.moments.length, points: points.map(named) }));
  else if (csv) io.out(csvLines([['date', 'event', 'own', 'history', 'n', 'gained', 'lower', 'upper'], ...points.map(({ quarter, event, own, history, n, gained, interval }) => [quarterName(quarter), event, own, history, n, gained, ...interval])]));
  else print(io, points, job.moments.length);
  return EXIT.done;
}

const named = ({ quarter, ...point }: TurningPoint): object => ({ date: quarterName(quarter), ...point });

function print(io: Io, points: readonly TurningPoint[], departures: number): void {
  io.out(say('turning/head', { departures, shown: points.length }));
  for (const { quarter, event, own, history, gained, interval } of points) {
    io.out(`${quarterName(quarter)}  ${event}: ${own} (${history})  ${gained.toFixed(1)} [${interval.map((each) => each.toFixed(1)).join(', ')}]`);
  }
}

const LEVELS: readonly Difficulty[] = ['easy', 'normal', 'hard'];

function readCampaign(path: string, own: string | undefined): Read<Opened> {
  if (!existsSync(path)) return bad('experiment/no-file', { found: path });
  const parsed = parseSave(readFileSync(path, 'utf8').slice(0, SAVE_LIMIT + 1));
  if (parsed.refused) return bad('turning/refused', { code: parsed.refused.code });
  const scenario = readScenario(own ?? parsed.save.scenario);
  if (scenario.fault !== null) return scenario;
  const difficulty = LEVELS.find((level) => level === parsed.save.difficulty) ?? 'normal';
  const loaded = fromSave(parsed.save, scenario.value, freeActor({ difficulty }));
  if (loaded.refused) return bad('turning/refused', { code: loaded.refused.code });
  const [capital] = seatsIn(loaded.session);
  if (loaded.session.steps.at(-1)!.world.over === null || capital === undefined) return bad('turning/unfinished', {});
  return good({ scenario: scenario.value, campaign: { capital, difficulty, decided: decidedIn(loaded.session) } });
}

/** Who has played: the seats of the setup, or those taken since; in the epilogue nobody sits any more. */
function seatsIn({ steps, setup }: Session): readonly Capital[] {
  const taken = steps.findLast(({ entry }) => entry?.kind === 'seats')?.entry;
  return taken?.kind === 'seats' ? taken.humans : setup.humans;
}
