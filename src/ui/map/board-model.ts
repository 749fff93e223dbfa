/**
 * What the map is told and what it tells. Types only: the map knows nothing of the engine,
 * ids are plain strings, and whoever fills the model in words every name that is shown.
 */

export type CapitalId = 'US' | 'SU' | 'CN';

/** How a country is tinted; `*-lean` is the paler, hatched form of a side. */
export type Tone =
  | 'us' | 'su' | 'cn'
  | 'us-lean' | 'su-lean' | 'cn-lean'
  | 'neutral' | 'colony' | 'contested';

export type TensionBand = 'calm' | 'rivalry' | 'crisis' | 'brink' | 'war';
export type TieKind = 'amity' | 'neutral' | 'enmity';
export type Theme = 'paper' | 'lamp';

export interface CapitalView {
  readonly id: CapitalId;
  readonly name: string;
  /** The capital's name in its own language, shown in small under the name; empty for none. */
  readonly native: string;
}

export interface TieView {
  readonly a: CapitalId;
  readonly b: CapitalId;
  /** 0..100 */
  readonly tension: number;
  readonly band: TensionBand;
  /** Trust of `a` in `b`, −100..100 */
  readonly trustAB: number;
  /** Trust of `b` in `a`, −100..100 */
  readonly trustBA: number;
  readonly kind: TieKind;
}

export interface TheatreView {
  readonly id: string;
  readonly name: string;
  /** 0..100 */
  readonly heat: number;
  /** A crisis is open here. */
  readonly active: boolean;
  /** Degrees; left out, the map uses its own table (`geography.ts`). */
  readonly lon?: number;
  readonly lat?: number;
}

export interface BoardModel {
  /** The year as a number: 1969.0 is 1 January 1969, 1969.75 the start of October. */
  readonly date: number;
  /** Tint by country id (`assets/map`); a country left out takes the map's own tone at that date. */
  readonly tones: Readonly<Record<string, { readonly tone: Tone }>>;
  readonly capitals: readonly CapitalView[];
  readonly ties: readonly TieView[];
  readonly theatres: readonly TheatreView[];
  /** Atlas lettering by label id (`geography.ts`) in the language of the player; null hides one. */
  readonly names?: Readonly<Record<string, string | null>>;
  /** Focused place, as the keyboard or the mirror in the page sets it. */
  readonly focused: string | null;
  readonly hovered: string | null;
}

/** Room that panels take from the map, in CSS px. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface BoardOptions {
  readonly theme: Theme;
  /** False stops everything that moves by itself; `play` resolves at once. */
  readonly motion: boolean;
  readonly insets: Insets;
  readonly model: BoardModel;
  /** Text size from 1 to 2, as set by the player; 1 left out. */
  readonly textScale?: number;
  /** Left out, WebGL where the machine draws it in hardware, else Canvas 2D. */
  readonly renderer?: 'webgl' | 'canvas';
}

export type PlaceKind = 'capital' | 'theatre' | 'tie' | 'country';

/** What lies under the pointer. A tie's id is its two capitals in order: `US-SU`. */
export interface Place {
  readonly kind: PlaceKind;
  readonly id: string;
}

export type AnimationKind =
  | 'announce' | 'envoy' | 'pressure' | 'force' | 'money' | 'paper'
  | 'orbit' | 'blast' | 'match';

export interface BoardAnimation {
  readonly kind: AnimationKind;
  /** Capital, theatre or country id. */
  readonly from: string;
  /** Capital, theatre or country id; left out, the act stays where it begins. */
  readonly to?: string;
  /** 0..1, how strong; 0.5 left out. */
  readonly force?: number;
}

export interface BoardEvents {
  /** The place under the pointer changed; null over open sea. */
  readonly hover: Place | null;
  readonly pick: Place;
  /** Pan or zoom: HTML that is anchored to a place has to move. */
  readonly camera: { readonly zoom: number };
}

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
  /** False where the place lies outside the canvas or behind the globe. */
  readonly visible: boolean;
}

export interface BoardStats {
  readonly renderer: 'webgl' | 'canvas';
  readonly setupMs: number;
  readonly paintMs: number;
  readonly longestPaintStepMs: number;
  readonly frames: number;
  readonly asleep: boolean;
}
