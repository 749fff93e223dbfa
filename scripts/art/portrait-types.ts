/** The words in which a portrait is described; all lengths are units of the 200 × 260 sheet. */

/** A point; x runs from the middle of the face, y from the top of the sheet. */
export type Pt = readonly [number, number];

export type House = 'us' | 'su' | 'cn';

/** Half-widths at temple, cheekbone, jaw and chin, and the heights at which they lie. */
export type Head = Readonly<{
  w: number; cheek: number; jaw: number; chin: number;
  top: number; jawY: number; chinY: number;
  /** 0 is a round lower face, 1 a square one; 0.15 unless told. */
  square?: number;
}>;

export type Brow = Readonly<{
  thick: number; length: number; arch: number;
  /** Positive lowers the inner ends: stern. Negative raises them: tired, open. */
  tilt: number;
  bushy?: boolean; y?: number; tone?: HairTone;
}>;

export type Eye = Readonly<{ size: number; open: number; bag: number; gap: number; y?: number }>;

export type Nose = Readonly<{ base: number; wing: number; bulb: number; bridge: number }>;

export type Mouth = Readonly<{
  y: number; half: number;
  /** Positive lifts the corners. */
  curve: number;
  lip: number;
}>;

/** How deep time has cut, each from 0 to 1. */
export type Lines = Readonly<{
  fold: number; jowl: number; brow: number; hollow: number; cleft?: boolean;
  /** A shaved beard that shows. */
  stubble?: boolean;
}>;

export type HairTone = 'black' | 'iron' | 'grey' | 'white' | 'brown' | 'fair' | 'chestnut';

/** One lock: outer edge and hairline, both from left to right in head units (see portrait-hair.ts). */
export type Patch = Readonly<{ outer: readonly Pt[]; inner: readonly Pt[] }>;

export type Hair = Readonly<{
  tone: HairTone; patches: readonly Patch[];
  flow: 'back' | 'side' | 'none'; strands: number; wave?: number;
}>;

export type Glasses = Readonly<{
  shape: 'round' | 'square' | 'browline'; weight: number; half: number; height: number;
  dark?: boolean; tone?: string;
}>;

export type Hat = Readonly<{
  kind: 'soft-cap' | 'beret' | 'fedora' | 'fur' | 'peaked';
  tone: string; shade: string; star?: boolean;
}>;

export type Dress = Readonly<{
  kind: 'suit' | 'tunic' | 'army-us' | 'army-su';
  tone: string; shade: string;
  tie?: string; pattern?: 'plain' | 'stripe' | 'dot';
  /** A suit that closes across the chest, with peaked lapels and two rows of buttons. */
  double?: boolean;
  /** Red tabs on a tunic's collar: the Chinese army after 1965. */
  tabs?: boolean;
  medals?: 'stars' | 'ribbons' | 'pin';
  broad?: number;
}>;

/** What changes with the hour: brows and mouth are added to the person's own, the ground grows dark. */
export type Mood = Readonly<{ brow: number; mouth: number; ground: 'calm' | 'tense' }>;

export type Person = Readonly<{
  id: string; house: House; head: Head;
  /** −1 … 1: features move to the viewer's left or right; tilt is in degrees. */
  turn: number; tilt: number;
  brow: Brow; eye: Eye; nose: Nose; mouth: Mouth; lines: Lines;
  ear: number; neck: number; hair: Hair; dress: Dress;
  glasses?: Glasses; hat?: Hat; mole?: Pt; mood?: Mood;
}>;
