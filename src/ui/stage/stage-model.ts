/**
 * What the stage is told and what it tells. Types only: ids are plain strings, every text is already
 * worded in the player's language, and what is drawn and what is read aloud come from the same model.
 */

import type { House } from './house.ts';
import type { LadderHandle, LadderHandlers, LadderModel } from './ladder-model.ts';
import type { CapitalId, Insets, TensionBand, Theme, TieKind } from '../map/board-model.ts';

export type { LadderChoice, LadderHandle, LadderHandlers, LadderModel, LadderSide, OutcomeModel, RiskModel, RungModel } from './ladder-model.ts';

export type Certainty = 'sure' | 'range' | 'chance';
export type Trend = -1 | 0 | 1;

/** One predicted change, in points as shown (not hundredths). */
export interface EffectModel {
  /** Short name of the quantity: `Trust of China in the USSR`. */
  readonly name: string;
  /** `+5`, `−7 to −2`. */
  readonly change: string;
  readonly low: number;
  readonly high: number;
  readonly certainty: Certainty;
  /** `sure`, `range`, `30 % chance`. */
  readonly certaintyText: string;
  /** Whether the decider should be glad of it; colours the bar. Null where it is neither. */
  readonly welcome: boolean | null;
  /** Short cause for the screen reader and the second line; empty for none. */
  readonly because: string;
}

export interface OptionModel {
  readonly id: string;
  /** 1…4: the key that chooses it. */
  readonly digit: number;
  readonly label: string;
  readonly detail: string;
  /** Why it is not possible, in words; null where it is. */
  readonly refusal: string | null;
  /** A remark under the detail, such as `Opens a crisis on the Ussuri`; null for none. */
  readonly remark: string | null;
  readonly effects: readonly EffectModel[];
}

export interface CounselModel {
  readonly id: string;
  /** Id of a portrait in `assets/portraits`; an unknown one falls back to the official of his house. */
  readonly portrait: string;
  readonly house: House;
  readonly name: string;
  readonly post: string;
  readonly says: string;
  /** Worded whole: `Favours: Resume the talks`. */
  readonly favours: string;
  /** The option he is for; its box carries his initials. */
  readonly favoursId: string | null;
}

/** A revision card: `c5.0`. The label is what a screen reader says: `Card 5.0`. */
export interface CardChip { readonly id: string; readonly text: string; readonly label: string }

/** The fixed words of the decision dialog. */
export interface DialogWords {
  readonly counsel: string;
  readonly options: string;
  readonly effects: string;
  /** Said where an option has no predicted effect. */
  readonly noEffects: string;
  readonly cards: string;
  readonly more: string;
  readonly less: string;
  readonly background: string;
  readonly minimise: string;
  readonly restore: string;
  /** `Press 1–4 to choose`; empty for none. */
  readonly hint: string;
  /** What the stamp says that falls on the chosen option: `APPROVED`. */
  readonly stamp: string;
}

export interface DialogModel {
  /** The same id means the same dialog: `update` then keeps focus and scroll. */
  readonly id: string;
  readonly house: House;
  /** `For decision: Mao Zedong`. */
  readonly heading: string;
  readonly place: string;
  readonly date: string;
  /** `TOP SECRET`. */
  readonly classification: string;
  /** Typed: `TELEGRAM 0302 · BEIJING`. */
  readonly reference: string;
  readonly title: string;
  /** Theme of the event in words; empty for none. */
  readonly theme: string;
  readonly brief: string;
  readonly counsel: readonly CounselModel[];
  readonly options: readonly OptionModel[];
  readonly cards: readonly CardChip[];
  readonly more: string | null;
  readonly words: DialogWords;
}

export interface DialogHandlers {
  /** Called once, when the stamp has been put on; call `showResult` or `close` then. */
  onChoose(option: string): void;
  onCard?(card: string): void;
  /** True when the paper was put aside to look at the map, false when it came back. */
  onMinimise?(minimised: boolean): void;
}

/** A part of the result page: a small heading and its text. */
export interface Passage { readonly heading: string; readonly text: string }

export interface ResultModel {
  readonly id: string;
  readonly house: House;
  readonly heading: string;
  readonly place: string;
  readonly date: string;
  readonly reference: string;
  readonly classification: string;
  readonly title: string;
  /** `You chose` and the option's label. */
  readonly chosen: Passage;
  readonly outcome: string;
  /** What the others may think; null for none. */
  readonly others: Passage | null;
  /** What moved after the choice, with signs; null where nothing did. */
  readonly changes: { readonly heading: string; readonly items: readonly EffectModel[] } | null;
  /** What was done in history; null where history has no such decision. */
  readonly history: (Passage & { readonly same: boolean; readonly verdict: string }) | null;
  readonly note: Passage | null;
  readonly sources: { readonly heading: string; readonly items: readonly string[] };
  /** Null for none; `counterfactual` is shown apart. */
  readonly confidence: { readonly level: 'high' | 'medium' | 'low' | 'counterfactual'; readonly text: string } | null;
  readonly cards: readonly CardChip[];
  readonly words: { readonly cards: string; readonly continue: string; readonly minimise: string; readonly restore: string };
}

export interface ResultHandlers {
  onContinue(): void;
  onCard?(card: string): void;
  onMinimise?(minimised: boolean): void;
}

export interface DialogHandle {
  /** Shows another state of the same dialog. */
  update(model: DialogModel): void;
  /** Turns the paper over to the result. */
  showResult(model: ResultModel, on: ResultHandlers | (() => void)): void;
  /** Folds the paper and gives the focus back; resolves when it is gone. */
  close(): Promise<void>;
}

export interface CornerModel {
  readonly id: CapitalId;
  /** `Washington` or `USA`: short, it stands beside the emblem. */
  readonly name: string;
  readonly position: 'pivot' | 'pariah' | 'partner';
  /** `pivot`; empty for a partner. */
  readonly positionText: string;
}

/** One of the nine numbers; `label` is the whole sentence of its button. */
export interface TriangleNumber {
  /** Index of the quantity, given back on activation. */
  readonly q: number;
  /** As shown: `−20`, `64`. */
  readonly text: string;
  /** As a number, for length and colour. */
  readonly value: number;
  readonly trend: Trend;
  /** `Trust of China in the Soviet Union: −20, falling`. */
  readonly label: string;
}

export interface EdgeModel {
  readonly a: CapitalId;
  readonly b: CapitalId;
  readonly kind: TieKind;
  /** `enmity`. */
  readonly kindText: string;
  readonly band: TensionBand;
  readonly tension: TriangleNumber;
  /** Trust of `a` in `b` and of `b` in `a`. */
  readonly trusts: readonly [TriangleNumber, TriangleNumber];
}

export interface TriangleModel {
  /** Name of the whole figure for screen readers: `The triangle: romantic triangle`. */
  readonly label: string;
  readonly pattern: string;
  readonly corners: readonly [CornerModel, CornerModel, CornerModel];
  readonly edges: readonly [EdgeModel, EdgeModel, EdgeModel];
}

export interface TriangleHandle {
  update(model: TriangleModel): void;
  destroy(): void;
}

export interface StageOptions {
  readonly theme: Theme;
  readonly motion: boolean;
  /** 1…2. */
  readonly textScale: number;
  /** Room that panels over the map take while no paper is open. */
  readonly insets: Insets;
  /** Address of a portrait; `./portraits/ID.svg` left out. */
  readonly portrait?: (id: string) => string;
  /** A dialog opened or closed (a minimised one counts as closed): let the panels step aside and be inert meanwhile. */
  readonly onModal?: (open: boolean) => void;
}

export interface Stage {
  showDialog(model: DialogModel, handlers: DialogHandlers): DialogHandle;
  /** Draws the figure into `host` and follows its size. */
  showTriangle(host: HTMLElement, model: TriangleModel, onPick: (q: number) => void): TriangleHandle;
  showLadder(model: LadderModel, handlers: LadderHandlers): LadderHandle;
  setTheme(theme: Theme): void;
  setMotion(motion: boolean): void;
  setTextScale(scale: number): void;
  /** Tells where the panels are, so that a paper put aside does not lie under them. */
  setInsets(insets: Insets): void;
  destroy(): void;
}
