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
import { begin, historicalSession, redo, step, undo, watch } from '../../session/session.ts';
import type { Watch } from '../../session/session.ts';
import type { Session, Stepped } from '../../session/types.ts';
import { situationOf } from '../model/situation.ts';
import type { Situation } from '../model/situation.ts';
import { takeScenario } from '../scenario-shelf.ts';
import { playedScenario } from '../store/workshop-store.ts';

/** What a change was, for those who draw and those who announce. */
export interface Change {
  readonly kind: 'begun' | 'reply' | 'undo' | 'redo' | 'look' | 'watch' | 'branch';
  readonly news: readonly Happening[];
  readonly reply: Reply | null;
}

export interface Game {
  session(): Session;
  situation(): Situation;
  /** True while history runs by itself and nobody has taken a seat. */
  replaying(): boolean;
  reply(reply: Reply): Refusal | null;
  advance(): Refusal | null;
  undo(): Refusal | null;
  redo(): Refusal | null;
  watch(how: Watch): Refusal | null;
  /** Looks at an earlier step; null returns to the present. */
  look(step: number | null): void;
  /** Leaves this campaign at a step and takes a capital; `luck` null keeps the luck. */
  branch(at: number, seat: { readonly capital: Capital; readonly luck: string | null }): void;
  /** The save file's text. */
  save(): string;
  onChange(handler: (change: Change) => void): () => void;
}

/** Historical gravity with which the others go on from a branch off history. */
export const BRANCH_GRAVITY = 50;

export interface Choice {
  readonly scenario: Scenario;
  readonly capital: Capital;
  readonly difficulty: Difficulty;
  readonly gravity: number;
  readonly seed: string;
  /** Only the scenario's express decisions are asked. */
  readonly express?: boolean;
}

/** A new campaign; a lesson knows its own seats and luck. */
export function newGame({ scenario, capital, difficulty, gravity, seed, express }: Choice): Game {
  if (scenario.kind === 'tutorial') return tutorialGame(scenario);
  return gameOf(begin(scenario, { seed, gravity, humans: [capital], ...(express && { express }) }, freeActor({ difficulty }), difficulty));
}

/** The lesson: all three seats, with history at full weight, so that it tells the same story each time. */
export function tutorialGame(scenario: Scenario): Game {
  return gameOf(begin(scenario, { seed: scenario.id, gravity: 100, humans: scenario.sides }, freeActor({ difficulty: 'easy' }), 'easy'));
}

/** History, to be watched. */
export const replayGame = (scenario: Scenario): Game => gameOf(historicalSession(scenario, freeActor({ difficulty: 'normal' })));

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

function gameOf(first: Session): Game {
  let session = settleLesson(first);
  let looked: number | null = null;
  const handlers = new Set<(change: Change) => void>();
  const tell = (change: Change): void => { for (const handler of handlers) handler(change); };
  const take = (done: Stepped, kind: Change['kind'], reply: Reply | null = null): Refusal | null => {
    if (done.refused) return done.refused;
    const before = session.cursor;
    session = settleLesson(done.session);
    looked = null;
    const news = session.steps.slice(before + 1, session.cursor + 1).flatMap(({ happenings }) => happenings);
    tell({ kind, news, reply });
    return null;
  };
  return {
    session: () => session,
    situation: () => situationOf(session, looked),
    replaying: () => session.difficulty === 'history' && session.steps[session.cursor]!.world.humans.length === 0 && !session.steps.some(({ entry }) => entry?.kind === 'seats'),
    reply: (reply) => take(step(session, reply), 'reply', reply),
    advance: () => take(advanceToNextDecision(session), 'reply'),
    undo: () => take(undo(session), 'undo'),
    redo: () => take(redo(session), 'redo'),
    watch: (how) => take(watch(session, how), 'watch'),
    look: (at) => {
      looked = at === session.cursor ? null : at;
      tell({ kind: 'look', news: [], reply: null });
    },
    branch: (at, { capital, luck }) => {
      const gravity = Math.min(session.steps[at]!.world.gravity, session.difficulty === 'history' ? BRANCH_GRAVITY : 100);
      take({ refused: null, session: branchAt(session, { step: at }, { humans: [capital], gravity, luck }) }, 'branch');
    },
    save: () => JSON.stringify(toSave(session)),
    onChange: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
  };
}
