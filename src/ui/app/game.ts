/** The running game: a session, whose step we look at, and who is told when it changes. */
import { freeActor } from '../../agents/free-actor.ts';
import type { Difficulty } from '../../agents/choose.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Capital, Decide, Happening, Refusal, Reply } from '../../engine/types.ts';
import { advanceToNextDecision } from '../../session/advance-to.ts';
import { branchAt } from '../../session/branch.ts';
import { parseSave } from '../../session/parse-save.ts';
import { fromSave, toSave } from '../../session/saves.ts';
import { settleLesson } from '../../session/lesson.ts';
import { begin, current, redo, step, undo } from '../../session/session.ts';
import type { Session, Stepped } from '../../session/types.ts';
import { reelOf } from '../model/reel.ts';
import type { Reel } from '../model/reel.ts';
import { isTogether, playedBack, situationOf } from '../model/situation.ts';
import type { Situation } from '../model/situation.ts';
import { takeScenario } from '../scenario-shelf.ts';
import { playedScenario } from '../store/workshop-store.ts';
import { coveredSituation } from '../together/public-world.ts';
import { handOf, newsFor, takeBackRefusal } from '../together/seats.ts';
import type { Hand } from '../together/seats.ts';

/** What a change was, for those who draw and those who announce. */
export interface Change {
  readonly kind: 'begun' | 'reply' | 'undo' | 'redo' | 'look' | 'watch' | 'scrub' | 'branch';
  readonly news: readonly Happening[];
  readonly reply: Reply | null;
  /** Of a branch: what it was called. */
  readonly named?: Naming;
}

/** What a branch is called, and what is noted about it; both may be empty. */
export interface Naming { readonly name: string; readonly note: string }

/** Who takes over, whether with other luck, and what the branch is called. */
export interface Seat { readonly capital: Capital; readonly luck: string | null; readonly named?: Naming }

export interface Game {
  session(): Session;
  situation(): Situation;
  /** True while a recording is played back and nobody has taken a seat. */
  replaying(): boolean;
  /** What is played back; null in a game. */
  reel(): Reel | null;
  /** Shows another step of a recording: `watch` as the next thing that happens, `scrub` at once. */
  seek(step: number, how: 'watch' | 'scrub'): void;
  reply(reply: Reply): Refusal | null;
  advance(): Refusal | null;
  undo(): Refusal | null;
  redo(): Refusal | null;
  /** Looks at an earlier step; null returns to the present. */
  look(step: number | null): void;
  /** Leaves this campaign at a step and takes a capital; `luck` null keeps the luck. */
  branch(at: number, seat: Seat): void;
  /** Whether one table is handed round between several seats. */
  together(): boolean;
  /** Who has to come to the table before it may be seen; null where nobody has. */
  hand(): Hand | null;
  /** Covers the table: nobody's eyes look. */
  cover(): void;
  /** Who was called sits down; once the campaign is over, anybody may. */
  sit(capital: Capital): void;
  /** What has happened since the seat that looks decided last; at the opening, all of it. */
  arrivals(): readonly Happening[];
  undoRefusal(): Refusal | null;
  /** The save file's text. */
  save(): string;
  onChange(handler: (change: Change) => void): () => void;
}

/** Historical gravity with which the others go on from a branch off history. */
export const BRANCH_GRAVITY = 50;

export interface Choice {
  readonly scenario: Scenario;
  readonly capital: Capital;
  /** Several seats at one table; `capital` alone where it is left out. */
  readonly seats?: readonly Capital[];
  /** Of an express campaign: every so many quarters the desks are opened too. */
  readonly desks?: number;
  readonly difficulty: Difficulty;
  readonly gravity: number;
  readonly seed: string;
  /** Only the scenario's express decisions are asked. */
  readonly express?: boolean;
}

/** A new campaign; a lesson knows its own seats and luck. */
export function newGame({ scenario, capital, seats = [capital], desks, difficulty, gravity, seed, express }: Choice): Game {
  if (scenario.kind === 'tutorial') return tutorialGame(scenario);
  const cut = express ? { express, ...(desks && { desks }) } : {};
  return gameOf(begin(scenario, { seed, gravity, humans: seats, ...cut }, freeActor({ difficulty }), difficulty));
}

/** The lesson: all three seats, with history at full weight, so that it tells the same story each time. */
export function tutorialGame(scenario: Scenario): Game {
  return gameOf(begin(scenario, { seed: scenario.id, gravity: 100, humans: scenario.sides }, freeActor({ difficulty: 'easy' }), 'easy'));
}

/** A game that goes on from a session which was made elsewhere, such as a lesson's. */
export const gameOn = (session: Session): Game => gameOf(session);

/** A recording, played back from its opening. */
export const recordedGame = (session: Session): Game => gameOf({ ...session, cursor: 0 }, reelOf(session));

/** How the chronicle's capitals think where history leaves them room, and after someone has taken a seat. */
export const chroniclers = (): Decide => freeActor({ difficulty: 'normal' });

export type Opened = { readonly refused: Refusal } | { readonly refused: null; readonly game: Game };

const LEVELS: readonly Difficulty[] = ['easy', 'normal', 'hard'];
const decideOf = (difficulty: string): Decide => freeActor({ difficulty: LEVELS.find((level) => level === difficulty) ?? 'normal' });

/**
 * A game from the text of a save; refused with the reason, and nothing is changed. A save from a `file` may need what
 * lies open in the workshop, which takes a moment to compile.
 */
export async function gameFromSave(text: string, from: 'file' | 'browser' = 'browser'): Promise<Opened> {
  const parsed = parseSave(text);
  if (parsed.refused) return parsed;
  const { scenario: id, scenarioHash } = parsed.save;
  const scenario = await scenarioOf(id, scenarioHash, from);
  if (!scenario) return { refused: { code: 'save/unknown-scenario', params: { found: id } } };
  const loaded = fromSave(parsed.save, scenario, decideOf(parsed.save.difficulty));
  return loaded.refused ? loaded : { refused: null, game: gameOf(loaded.session) };
}

/** The scenario of a save. One of the player's own may have the id of one that ships: the hash tells them apart. */
async function scenarioOf(id: string, hash: string, from: 'file' | 'browser'): Promise<Scenario | undefined> {
  const shelved = await takeScenario(id);
  if (shelved?.hash === hash) return shelved;
  const own = (await playedScenario(id, hash)) ?? (from === 'file' ? await (await import('../workshop/own-scenario.ts')).ownScenario(id, hash) : undefined);
  return own ?? shelved;
}

/** What a game holds: its session, the step that is looked at, the recording that it plays back. */
interface Held {
  session: Session;
  reel: Reel | null;
  looked: number | null;
  /** Whose eyes look where a table is handed round; null while it is covered. */
  eyes: Capital | null;
  /** The step at which they began to look. */
  since: number | null;
  readonly handlers: Set<(change: Change) => void>;
}

function gameOf(first: Session, reel: Reel | null = null): Game {
  const held: Held = { session: reel ? first : settleLesson(first), reel, looked: null, eyes: null, since: null, handlers: new Set() };
  return {
    session: () => held.session,
    situation: () => (held.reel ? playedBack(situationOf(held.session), held.reel.veiled) : situationNow(held)),
    replaying: () => held.reel !== null,
    reel: () => held.reel,
    seek: (at, how) => seek(held, at, how),
    reply: (reply) => take(held, step(held.session, reply), 'reply', { reply }),
    advance: () => take(held, advanceToNextDecision(held.session), 'reply'),
    undo: () => takeBackRefusal(held.session, held.eyes) ?? take(held, undo(held.session), 'undo'),
    redo: () => take(held, redo(held.session), 'redo'),
    ...seating(held),
    look: (at) => look(held, at),
    branch: (at, seat) => branch(held, at, seat),
    save: () => JSON.stringify(toSave(held.session)),
    onChange: (handler) => {
      held.handlers.add(handler);
      return () => held.handlers.delete(handler);
    },
  };
}

/** What a table needs that is handed round; of any other game nobody has to be waited for. */
const seating = (held: Held): Pick<Game, 'together' | 'hand' | 'cover' | 'sit' | 'arrivals' | 'undoRefusal'> => ({
  together: () => held.reel === null && isTogether(held.session),
  hand: () => (held.reel ? null : handOf(held.session, held)),
  cover: () => Object.assign(held, { eyes: null, since: null, looked: null }),
  sit: (capital) => Object.assign(held, { eyes: capital, since: held.session.cursor }),
  arrivals: () => (held.eyes === null ? openingNews(held.session) : newsFor(held.session, held.eyes)),
  undoRefusal: () => takeBackRefusal(held.session, held.eyes),
});

const openingNews = ({ steps, cursor }: Session): readonly Happening[] => (cursor === 0 ? steps[0]!.happenings : []);

/** What is seen now: with the eyes of the seat that sits at a table handed round, while it is covered with nobody's. */
function situationNow({ session, looked, eyes }: Held): Situation {
  if (!isTogether(session)) return situationOf(session, looked);
  const over = current(session).stop === null;
  return eyes === null && !over ? coveredSituation(session) : situationOf(session, looked, eyes);
}

function tell({ handlers }: Held, change: Change): void {
  for (const handler of handlers) handler(change);
}

function take(held: Held, done: Stepped, kind: Change['kind'], more: { readonly reply?: Reply; readonly named?: Naming | undefined } = {}): Refusal | null {
  if (done.refused) return done.refused;
  const before = held.session.cursor;
  held.session = settleLesson(done.session);
  held.looked = null;
  const { reply = null, named } = more;
  tell(held, { kind, news: newsSince(held.session, before), reply, ...(named && { named }) });
  return null;
}

const newsSince = ({ steps, cursor }: Session, before: number): Happening[] =>
  steps.slice(before + 1, cursor + 1).flatMap(({ happenings }) => happenings);

function seek(held: Held, at: number, how: 'watch' | 'scrub'): void {
  const before = held.session.cursor;
  held.session = { ...held.session, cursor: at };
  tell(held, { kind: how, news: how === 'watch' ? newsSince(held.session, before) : [], reply: null });
}

function look(held: Held, at: number | null): void {
  if (held.reel) {
    seek(held, at ?? held.session.cursor, 'scrub');
    return;
  }
  held.looked = at === held.session.cursor ? null : at;
  tell(held, { kind: 'look', news: [], reply: null });
}

function branch(held: Held, at: number, { capital, luck, named }: Seat): void {
  const { steps, difficulty } = held.session;
  const gravity = Math.min(steps[at]!.world.gravity, difficulty === 'history' ? BRANCH_GRAVITY : 100);
  held.reel = null;
  take(held, { refused: null, session: branchAt(held.session, { step: at }, { humans: [capital], gravity, luck }) }, 'branch', { named });
}
