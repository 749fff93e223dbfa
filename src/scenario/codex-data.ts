/** The codex as the page gets it: plain data, texts in place, ids that lead from one entry to another. */
import type { Citation } from '../engine/scenario.ts';
import type { Capital, Quarter } from '../engine/types.ts';

/** How a bullet of the cards fares with historians. */
export const VERDICTS = ['stands', 'in-part', 'wrong', 'disputed'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface CodexBullet {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly verdict: Verdict;
  readonly historians: string;
  readonly game: string | null;
  readonly sources: readonly Citation[];
}
export interface CodexCard { readonly id: string; readonly title: string; readonly about: string; readonly bullets: readonly CodexBullet[] }
export interface CodexTerm { readonly id: string; readonly term: string; readonly text: string; readonly see: readonly string[] }

/** An event in the index; its long texts stay in the scenarios named, the smallest first. */
export interface CodexEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date: Quarter | null;
  readonly day: string | null;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly place: string | null;
  readonly theatre: string | null;
  readonly deciders: readonly string[];
  /** Ids of the advisers who are heard. */
  readonly advisers: readonly string[];
  readonly cards: readonly string[];
  /** Bullets that only an effect of it cites. */
  readonly also: readonly string[];
  readonly scenarios: readonly string[];
}

/** An office that a person holds in the game: in history (`leader`, `adviser`) or only where history goes otherwise (`heir`). */
export interface CodexRole {
  readonly id: string;
  readonly kind: 'leader' | 'adviser' | 'heir';
  readonly office: string;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly about: string;
}
export interface CodexPerson {
  readonly id: string;
  readonly name: string;
  readonly capital: Capital;
  readonly roles: readonly CodexRole[];
  readonly promises: readonly CodexWish[];
}
/** An aim of a scenario or a promise of a leader. */
export interface CodexWish { readonly title: string; readonly text: string; readonly cards: readonly string[] }
export interface CodexAim extends CodexWish { readonly capital: Capital; readonly scenarios: readonly string[] }
export interface CodexAct { readonly id: string; readonly date: Quarter; readonly text: string; readonly cards: readonly string[] }

export interface CodexTreaty {
  readonly id: string;
  readonly name: string;
  readonly parties: readonly string[];
  readonly from: Quarter;
  /** Null where it outlives the game. */
  readonly to: Quarter | null;
  readonly kind: string;
  readonly fictional: boolean;
  readonly text: string | null;
  readonly see: readonly string[];
  /** Events that can make or end it. */
  readonly events: readonly string[];
}
export interface CodexTheatre { readonly id: string; readonly dyads: readonly string[]; readonly beside: readonly string[]; readonly place: string }
export interface CodexPlace { readonly id: string; readonly name: string; readonly kind: string; readonly years: string; readonly note: string; readonly at: readonly [number, number] }
export interface CodexCountry { readonly id: string; readonly about: string }
export interface CodexSource { readonly id: string; readonly author: string; readonly year: number; readonly title: string }

export interface Codex {
  readonly cards: readonly CodexCard[];
  readonly glossary: readonly CodexTerm[];
  readonly events: readonly CodexEvent[];
  readonly people: readonly CodexPerson[];
  readonly treaties: readonly CodexTreaty[];
  readonly theatres: readonly CodexTheatre[];
  readonly places: readonly CodexPlace[];
  readonly countries: readonly CodexCountry[];
  readonly acts: readonly CodexAct[];
  readonly aims: readonly CodexAim[];
  readonly sources: readonly CodexSource[];
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
}

/** Number of the last bullet of each card, and whether the card has a lead (`.0`). */
const CARDS: readonly (readonly [number, number])[] = [[0, 7], [0, 4], [0, 5], [0, 4], [0, 5], [1, 8], [0, 10], [1, 3], [0, 4]];

/** Ids of all bullets of the nine cards in their order: `c1.0` … `c9.4`. */
export const BULLETS: readonly string[] = CARDS.flatMap(([first, last], card) =>
  Array.from({ length: last - first + 1 }, (_, index) => `c${card + 1}.${first + index}`));
