/** `play`: the same game, decisions and results, in a terminal or from piped lines. */
import { existsSync } from 'node:fs';
import { outcome, quarterName, viewFor } from '../engine/index.ts';
import type { Capital, Stop, View } from '../engine/types.ts';
import { historyBaseline } from '../lab/baseline.ts';
import { advanceToNextDecision } from '../session/advance-to.ts';
import { toSave } from '../session/saves.ts';
import { current, redo, step, undo } from '../session/session.ts';
import type { Session, Stepped } from '../session/types.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { refusalText, say } from './messages.ts';
import { readBegin } from './play-begin.ts';
import type { Begun, BeginOptions } from './play-begin.ts';
import { readReply } from './play-replies.ts';
import { happeningLine, stateLines, stopLines, textOf } from './play-words.ts';
import { writeNew } from './write-new.ts';

export interface PlayOptions extends BeginOptions { readonly json?: boolean; readonly write?: string }

/** Plays a capital. With `--json` what is asked goes to stderr and the result alone, as one document, to stdout. */
export async function playCommand(io: Io, operand: string, options: PlayOptions): Promise<number> {
  const { json = false, write } = options;
  if (write !== undefined && existsSync(write)) return fail(io, json, say('cli/there-already', { path: write }));
  const read = await readBegin(operand, options);
  if (read.fault !== null) return fail(io, json, read.fault);
  const left = await table(io, read.value, json);
  if (write === undefined) return EXIT.done;
  const written = writeNew(write, `${JSON.stringify(toSave(left))}\n`);
  if (written.fault !== null) return fail(io, false, written.fault);
  io.err(say('play/saved', { path: write }));
  return EXIT.done;
}

/** Where the game is and where it prints. */
interface Table { session: Session; readonly own: Capital; readonly print: (line: string) => void }

/** Plays until the end or until the user leaves; the session as it is left. */
async function table(io: Io, { session, own, taken }: Begun, json: boolean): Promise<Session> {
  const at: Table = { session, own, print: json ? io.err : io.out };
  const { scenario } = session;
  const { seed, gravity } = current(session).world;
  at.print(say('play/intro', {
    title: textOf(scenario, scenario.title), from: quarterName(scenario.from), to: quarterName(scenario.to),
    capital: own, seed, gravity: gravity / 100,
  }));
  if (taken) at.print(say('play/branch', { capital: own, quarter: quarterName(current(session).world.quarter) }));
  tell(at);
  for await (const line of io.lines()) {
    if (current(at.session).stop === null || line.trim() === 'quit') break;
    take(at, line);
    if (current(at.session).stop === null) break;
  }
  finish(at, io, json);
  return at.session;
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
  else if (word === 'redo') move(at, redo(at.session));
  else if (word === 'next') move(at, advanceToNextDecision(at.session));
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
