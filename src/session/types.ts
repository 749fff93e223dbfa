/** The session: which step of a campaign we look at. Plain state and free functions (`session.ts`, `saves.ts`). */
import type { Capital, Decide, Happening, Quarter, Refusal, Reply, Setup, Stop, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';

/** What a human did, in order: this, the scenario and the seed are the whole save. */
export type LogEntry =
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** The same up to the very next stop of anyone: what a recording cuts a reply into, so that a branch may leave between two free actors. */
  | { readonly kind: 'once'; readonly reply: Reply }
  /**
   * From here on these capitals are human (`branch here`, take-over from a replay); `luck` renames the campaign's luck.
   * With `waits` nobody answers yet.
   */
  | { readonly kind: 'seats'; readonly humans: readonly Capital[]; readonly gravity: number; readonly luck: string | null; readonly waits?: boolean }
  /** Someone watched: this many stops, one after the other, were answered by the free actors (automatic replay). */
  | { readonly kind: 'watch'; readonly stops: number };

/** One step: what was done, what happened, and the state it left (frozen, sharing structure with the step before). */
export interface Step {
  readonly entry: LogEntry | null;
  readonly world: World;
  readonly stop: Stop | null;
  readonly happenings: readonly Happening[];
}

export interface Session {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly decide: Decide;
  readonly difficulty: string;
  readonly steps: readonly Step[];
  /** Index of the step we look at; steps after it can be redone. */
  readonly cursor: number;
}

/** An entry as a save holds it: a short line (`short-log.ts`), or the entry where no line says all of it. */
export type SavedEntry = string | LogEntry;

/** The save file: small, plain, versioned (`parse-save.ts` reads the older ones too). */
export interface Save {
  readonly format: 2;
  readonly program: 'three-capitals';
  readonly engine: string;
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly setup: Setup;
  readonly difficulty: string;
  readonly log: readonly SavedEntry[];
  /** Hash of the state after the last entry, so that a file can be verified by running it. */
  readonly hash: string;
  readonly quarter: Quarter;
}

export type Stepped = { readonly refused: Refusal } | { readonly refused: null; readonly session: Session };
