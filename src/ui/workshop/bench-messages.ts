/** What the page asks the workshop's worker, and what it answers. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Checked, Files } from './checker.ts';
import type { Schema } from './schema-walk.ts';

/** A file that ships. */
export interface ShippedFile { readonly name: string; readonly title: string; readonly scenario: boolean }

export interface Answers {
  readonly start: { readonly schema: Schema; readonly shipped: readonly ShippedFile[] };
  readonly text: string | null;
  readonly check: Checked;
  readonly draft: Scenario | null;
  readonly scenario: Scenario | null;
}

export type Question =
  | { readonly ask: 'start' }
  | { readonly ask: 'text'; readonly name: string }
  | { readonly ask: 'check'; readonly files: Files }
  | { readonly ask: 'draft'; readonly root: string }
  | { readonly ask: 'scenario'; readonly root: string };

export type Asked = Question & { readonly id: number };
export type Answered = { readonly id: number; readonly answer: Answers[keyof Answers] } | { readonly id: number; readonly failed: string };
