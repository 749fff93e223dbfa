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
/** By day and under the lamp, each also printed stronger for eyes and rooms that need it. */
export type Theme = 'paper' | 'lamp' | 'paper-strong' | 'lamp-strong';

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
  /** What has happened in the quarter shown, oldest first. */
  readonly marks?: readonly BoardMark[];
  /** The unit under the bar of a close-up, in the language of the player. */
  readonly kilometres?: string;
  /** Names of the sites of close-ups by id, in the language of the player. */
  readonly sites?: Readonly<Record<string, string>>;
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

/** The six families of acts, and the marks that a treaty, a rocket, a match and the outbreak of a crisis make. */
export type FamilyKind =
  | 'envoy' | 'money' | 'pressure' | 'force' | 'announce' | 'withdraw'
  | 'paper' | 'orbit' | 'match' | 'alarm';

/** What a great event looks like, drawn for it alone. */
export type SceneKind =
  | 'barrage' | 'ice' | 'rail' | 'trains' | 'rally' | 'flight' | 'convoy' | 'cordon' | 'ballot'
  | 'armour' | 'reading' | 'signing' | 'front' | 'wall' | 'fleet' | 'descent' | 'blast';

export type AnimationKind = FamilyKind | SceneKind;

export interface BoardAnimation {
  readonly kind: AnimationKind;
  /** Id of a capital, a theatre, a country or a site of `assets/map/places.geo.json`. */
  readonly from: string;
  /** The same; left out, the act stays where it begins. */
  readonly to?: string;
  /** Whose colour it has; that of `from` left out. */
  readonly by?: CapitalId;
  /** Places by which it goes, or to which it spreads. */
  readonly way?: readonly string[];
  /** 0..1, how strong; 0.5 left out. */
  readonly force?: number;
}

/**
 * Something that has happened in the quarter shown: it stands on the map as a small stamp. What is
 * in one state and not in the one before is what moves.
 */
export interface BoardMark extends BoardAnimation {
  /** The same in two states exactly when it is the same happening. */
  readonly id: string;
  /** What is told while it moves. */
  readonly caption: string;
}

export interface BoardEvents {
  /** The place under the pointer changed; null over open sea. */
  readonly hover: Place | null;
  readonly pick: Place;
  /** The mark that moves now; null when all lie still. */
  readonly scene: BoardMark | null;
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
