/** What the stage is told of a crisis, and what it tells. Types only. */

import type { CapitalId } from '../map/board-model.ts';
import type { House } from './house.ts';

export interface RungModel {
  /** 1…9 from the lowest. */
  readonly rung: number;
  readonly name: string;
}

export interface LadderSide {
  readonly id: CapitalId;
  readonly name: string;
  /** Where its marker stands; 0 is off the ladder. */
  readonly rung: number;
  /** `holds at border battle`: for screen readers and the caption. */
  readonly state: string;
}

/** A risk or price of a move: `Accident 3 %`, `Prestige −10`. */
export interface RiskModel { readonly text: string; readonly tone: 'danger' | 'cost' | 'safe' }

/** One way in which a move may come out, as the rules alone give it. */
export interface OutcomeModel {
  /** Per cent. */
  readonly chance: number;
  /** `97 %: border battle`. */
  readonly text: string;
  readonly tone: RiskModel['tone'];
  /** The rung on which it would end; null where the crisis is over. */
  readonly rung: number | null;
}

export interface LadderChoice {
  readonly id: string;
  readonly digit: number;
  /** `Climb to border battle`. */
  readonly label: string;
  readonly detail: string;
  /** The fan of what may come of it at once; empty where nothing is drawn by luck or rule. */
  readonly outcomes: readonly OutcomeModel[];
  /** What the other side may do then, and what that would bring; empty for none. */
  readonly after: string;
  /** Whether it is done before the world or through a channel; null where that says nothing. */
  readonly way: { readonly kind: 'public' | 'private'; readonly text: string } | null;
  readonly risks: readonly RiskModel[];
  readonly refusal: string | null;
  /** What an adviser says before a threshold is crossed. */
  readonly remark: string | null;
}

export interface LadderModel {
  readonly id: string;
  /** Whose choice it is: the house colour of the card. */
  readonly house: House;
  /** `Crisis on the Ussuri`: the name of the dialog. */
  readonly title: string;
  readonly theatre: string;
  /** Id of the theatre, for its close-up; null for none. */
  readonly place: string | null;
  /** Whether the two have a private channel, in words; null where it does not matter. */
  readonly channel: { readonly open: boolean; readonly text: string } | null;
  readonly date: string;
  /** `Moscow moves`. */
  readonly turn: string;
  /** `Moves left: 4`. */
  readonly movesLeft: string;
  /** One or two sentences on where things stand. */
  readonly situation: string;
  /** Nine, from the lowest. */
  readonly rungs: readonly RungModel[];
  readonly sides: readonly [LadderSide, LadderSide];
  /** The third capital and what it said; null where nobody looks on. */
  readonly third: { readonly id: CapitalId; readonly name: string; readonly state: string } | null;
  /** Climb, hold, step back, step back privately; or silent, warn, mediate; or `Continue` alone. */
  readonly choices: readonly LadderChoice[];
  /** Moves so far, oldest first. */
  readonly log: readonly string[];
  readonly words: { readonly rungs: string; readonly choices: string; readonly outcomes: string; readonly log: string; readonly noLog: string; readonly minimise: string; readonly restore: string };
}

export interface LadderHandlers {
  onChoose(choice: string): void;
  onMinimise?(minimised: boolean): void;
}

export interface LadderHandle {
  update(model: LadderModel): void;
  close(): Promise<void>;
}
