/** `play`: the same game, decisions and results, in a terminal or from piped lines. */
import { freeActor } from '../agents/free-actor.ts';
import { outcome, quarterName, viewFor } from '../engine/index.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, Stop, View } from '../engine/types.ts';
import { historyBaseline } from '../lab/baseline.ts';
import { begin, current, step, undo } from '../session/session.ts';
import type { Session, Stepped } from '../session/types.ts';
import { readChoice, readGravity, readScenario, readSeed, readSets } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { refusalText, say } from './messages.ts';
import { readReply } from './play-replies.ts';
import { happeningLine, stateLines, stopLines, textOf } from './play-words.ts';

export interface PlayOptions {
  readonly json?: boolean;
  readonly as: string;
  readonly seed?: string;
  readonly gravity: string;
  readonly difficulty: string;
  readonly set: readonly string[];
}

const DIFFICULTIES = ['easy', 'normal', 'hard'] as const;

/** Plays a capital. With `--json` what is asked goes to stderr and the result alone, as one document, to stdout. */
export async function playCommand(io: Io, name: string, options: PlayOptions): Promise<number> {
  const json = options.json ?? false;
  const scenario = readScenario(name);
  if (scenario.fault !== null) return fail(io, json, scenario.fault);
  const capital = readChoice('--as', options.as, CAPITALS);
  if (capital.fault !== null) return fail(io, json, capital.fault);
  const gravity = readGravity(options.gravity);
  if (gravity.fault !== null) return fail(io, json, gravity.fault);
  const difficulty = readChoice('--difficulty', options.difficulty, DIFFICULTIES);
  if (difficulty.fault !== null) return fail(io, json, difficulty.fault);
  const sets = readSets(scenario.value, options.set);
  if (sets.fault !== null) return fail(io, json, sets.fault);
  const seed = readSeed(options.seed ?? Date.now().toString(36));
  if (seed.fault !== null) return fail(io, json, seed.fault);
  const setup = { seed: seed.value, gravity: gravity.value, humans: [capital.value], interventions: sets.value };
  const session = begin(scenario.value, setup, freeActor({ difficulty: difficulty.value }), difficulty.value);
  await table(io, session, capital.value, json);
  return EXIT.done;
}

/** Where the game is and where it prints. */
interface Table { session: Session; readonly own: Capital; readonly print: (line: string) => void }

async function table(io: Io, session: Session, own: Capital, json: boolean): Promise<void> {
  const at: Table = { session, own, print: json ? io.err : io.out };
  const { scenario, setup } = session;
  at.print(say('play/intro', {
    title: textOf(scenario, scenario.title), from: quarterName(scenario.from), to: quarterName(scenario.to),
    capital: own, seed: setup.seed, gravity: setup.gravity / 100,
  }));
  tell(at);
  for await (const line of io.lines()) {
    if (current(at.session).stop === null || line.trim() === 'quit') break;
    take(at, line);
    if (current(at.session).stop === null) break;
  }
  finish(at, io, json);
}

const viewOf = ({ session, own }: Table): View => viewFor(session.scenario, current(session).world, own);

/** Prints what happened and what is asked now. */
function tell(at: Table): void {
  const { scenario } = at.session;
  const { happenings, stop } = current(at.session);
  for (const each of happenings) {
    const line = happeningLine(scenario, each, at.own);
    if (line !== null) at.print(line);
  }
  if (stop) ask(at, stop);
}

function ask(at: Table, stop: Stop): void {
  const view = viewOf(at);
  if (stop.kind === 'orders') for (const line of stateLines(at.session.scenario, view)) at.print(line);
  for (const line of stopLines(at.session.scenario, view, stop)) at.print(line);
}

/** Takes a typed line: a command of the table, or a reply to what is asked. */
function take(at: Table, line: string): void {
  const word = line.trim();
  const { stop } = current(at.session);
  if (word === '?') at.print(say('play/help'));
  else if (word === 'state') for (const each of stateLines(at.session.scenario, viewOf(at))) at.print(each);
  else if (word === 'undo') move(at, undo(at.session));
  else {
    const reply = readReply(stop!, line);
    if (reply) move(at, step(at.session, reply));
    else at.print(say('play/unclear', { line: word }));
  }
}

function move(at: Table, next: Stepped): void {
  if (next.refused) {
    at.print(refusalText(next.refused));
    return;
  }
  at.session = next.session;
  tell(at);
}

/** The end, or where the player left: outcomes and score. */
function finish({ session, own, print }: Table, io: Io, json: boolean): void {
  const { world } = current(session);
  const over = world.over !== null;
  const { values, score, endings } = outcome(session.scenario, world, historyBaseline(session.scenario));
  if (!over) print(say('play/left', { quarter: quarterName(world.quarter) }));
  const ending = session.scenario.endings[own].find(({ id }) => id === endings[own]);
  print(`${own}: ${score[own]} (history: 100)${over && ending ? `, ${textOf(session.scenario, ending.title)}` : ''}`);
  if (json) io.out(JSON.stringify({ over: world.over, quarter: quarterName(world.quarter), seed: session.setup.seed, score, endings, outcomes: values }));
}
