/** The exercise: what a teacher sets, as plain data. Everything that pupils play, are asked and read follows from it. */
import { canonical, hashText } from '../engine/index.ts';
import type { Capital } from '../engine/types.ts';

export const PROMPT_KINDS = ['forecast', 'justify', 'source', 'curve', 'reflect'] as const;
export type PromptKind = (typeof PROMPT_KINDS)[number];

/** Second-order concepts of history, by which prompts and rubrics are tagged. */
export const CONCEPTS = ['cause', 'consequence', 'significance', 'interpretation', 'source'] as const;
export type Concept = (typeof CONCEPTS)[number];

/** A lesson's length in minutes. */
export const LENGTHS = [20, 40, 60] as const;
export type Length = (typeof LENGTHS)[number];

/** Whose seat: one capital, one that each group chooses, or all three handed round. */
export const SIDES = ['US', 'SU', 'CN', 'free', 'three'] as const;
export type Side = (typeof SIDES)[number];

export const LEVELS = ['easy', 'normal', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

/** When pupils see what history did: after each decision, or when all is over. */
export const REVEALS = ['decision', 'end'] as const;
export type Reveal = (typeof REVEALS)[number];

/** Where a prompt is asked: before play, when an event (by id) arises, when play is over. */
export type Moment = 'start' | 'end' | `event:${string}`;

/** A statement that will turn out true or not; `metric` is a yes-or-no measure in the lab's words, or `outcome:ID`. */
export interface Forecast { readonly id: string; readonly text: string; readonly metric: string }

export interface Prompt {
  readonly id: string;
  readonly kind: PromptKind;
  readonly concept: Concept;
  readonly at: Moment;
  /** Whether play waits for an answer. */
  readonly required: boolean;
  readonly text: string;
  /** Id of the extract that stands beside it, null where none does. */
  readonly source: string | null;
  /** Of a forecast: what is forecast; else empty. */
  readonly forecasts: readonly Forecast[];
  /** Of a curve: the quantity that is drawn, such as `tension:SU-CN`; else null. */
  readonly curve: string | null;
}

/** A row of a single-point rubric: what a good answer does; the teacher notes beside it what falls short or goes beyond. */
export interface Criterion { readonly concept: Concept; readonly text: string }

/** A short extract of a document in the public domain, and where it comes from. */
export interface Extract {
  readonly id: string;
  readonly title: string;
  /** Who says it. */
  readonly author: string;
  /** Day, `1971-07-15`. */
  readonly date: string;
  readonly text: string;
  /** Where it is printed, and why it may be copied. */
  readonly provenance: string;
}

/** What is otherwise than it was: `set` holds interventions in the words of `--set`; empty where only the pupils diverge. */
export interface Divergence { readonly title: string; readonly about: string; readonly set: readonly string[] }

export interface Exercise {
  readonly format: 1;
  readonly program: 'three-capitals-exercise';
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** The question of the lesson. */
  readonly question: string;
  /** What pupils read before they begin. */
  readonly brief: string;
  readonly cards: readonly number[];
  readonly minutes: Length;
  readonly board: string;
  readonly scenario: string;
  /** The stretch that is played, as quarters (`1956Q1`): before it history goes by, after it the campaign is over. */
  readonly from: string;
  readonly to: string;
  /** Only the decisions of the scenario's express cut are asked. */
  readonly express: boolean;
  /** Of an express cut: every so many quarters the groups' desks are opened too; nought or left out, never. */
  readonly desks?: number | undefined;
  readonly divergence: Divergence;
  readonly side: Side;
  /** Options that may not be chosen, as `EVENT=OPTION` or `EVENT/PART=OPTION`. */
  readonly locked: readonly string[];
  /** The luck of all groups; null where each group has its own. */
  readonly seed: string | null;
  /** Whether leaders draw secret leanings, so that no two campaigns are alike. */
  readonly leanings: boolean;
  readonly gravity: number;
  /** How well the capitals play that nobody leads. */
  readonly level: Level;
  readonly reveal: Reveal;
  readonly prompts: readonly Prompt[];
  readonly rubric: readonly Criterion[];
  readonly sources: readonly Extract[];
  /** For the teacher alone. */
  readonly notes: string;
}

/** The capitals among which a group may choose, or which it holds together. */
export const seatsOf = ({ side }: Pick<Exercise, 'side'>, chosen: Capital | null): readonly Capital[] => {
  if (side === 'three') return ['US', 'SU', 'CN'];
  if (side === 'free') return chosen === null ? [] : [chosen];
  return [side];
};

/** A mark of what pupils play and are asked: two with the same mark can stand in one table. The teacher's notes are not in it. */
export const exerciseMark = (exercise: Exercise): string => hashText(canonical({ ...exercise, notes: '' }));

/** Id of the event at which a prompt is asked; null where it is asked before or after play. */
export const eventOf = ({ at }: Pick<Prompt, 'at'>): string | null => (at.startsWith('event:') ? at.slice(6) : null);
