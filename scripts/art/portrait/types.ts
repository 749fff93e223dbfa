/** The words in which a portrait is described. Lengths are units of the 200 × 260 sheet, angles are degrees. */

export type House = 'us' | 'su' | 'cn';

/** A point of the sheet, or of the face seen from the front: x from its middle, y downwards. */
export type Pt = readonly [number, number];
/** A point in space: x to the viewer's right, y downwards, z towards the viewer. */
export type Vec = readonly [number, number, number];

/** How a person holds himself: turned to the viewer's right, chin raised, head leant; the body may face elsewhere. */
export type Pose = { yaw: number; pitch: number; roll: number; body: number; size: number; drop: number };

/** Half-widths at temple, cheekbone, jaw and chin, and the heights at which they lie. */
export type Head = {
  w: number; top: number; cheek: number; jaw: number; jawY: number; chin: number; chinY: number;
  /** How far the chin stands out; full cheeks, sunken cheeks, jowls, a second chin, each from 0 to 1; the bones over the eyes. */
  out: number; full: number; hollow: number; jowl: number; under: number; ridge: number; ear: number; neck: number;
};

export type Brow = {
  thick: number; length: number; arch: number;
  /** Positive lowers the inner ends: stern. Negative raises them: tired, open. */
  tilt: number; lift: number; bushy: boolean; tone?: Tone;
};
export type Eye = { y: number; gap: number; size: number; open: number; bag: number; deep: number; hood: number };
export type Nose = { base: number; wing: number; bulb: number; bridge: number; out: number; hump: number };
/** Positive curve lifts the corners; a grin from 0 to 1 shows teeth. */
export type Mouth = { y: number; half: number; curve: number; lip: number; grin: number };
/** How deep time has cut, each from 0 to 1; marks are moles. */
export type Lines = { fold: number; furrow: number; crow: number; cleft: boolean; stubble: number; moles: readonly Pt[] };

export type Tone = 'black' | 'iron' | 'grey' | 'white' | 'brown' | 'chestnut' | 'fair';

/** Where hair grows, in degrees over the equator of the skull: at the brow's middle, temple, ear and nape. */
export type Hair = {
  tone: Tone; front: number; temple: number; side: number; peak: number;
  /** Thickness at the top, at the sides and over the brow; a parting leans the mass to one side (−1 … 1). */
  top: number; puff: number; quiff: number; part: number; wave: number;
  /** Above this height the head is bald (90 is nowhere); strands follow the comb. */
  bald: number; comb: 'back' | 'side' | 'crop'; strands: number; bob?: boolean;
};

export type Moustache = { half: number; thick: number; drop: number; tone?: Tone; shape: 'full' | 'trim' | 'thin' };
export type Glasses = { shape: 'round' | 'square' | 'browline' | 'aviator'; weight: number; half: number; high: number; dark: boolean; tone?: string; arms: boolean };
export type Hat = { kind: 'soft' | 'peaked' | 'beret' | 'homburg' | 'fur' | 'side'; tone: string; badge: 'star' | 'oak' | 'none'; band?: string };

export type Dress = {
  kind: 'suit' | 'tunic' | 'marshal' | 'general' | 'stand';
  tone: string; tie: string; knot: 'long' | 'bow'; pattern: 'plain' | 'stripe' | 'dot';
  double: boolean; broad: number; slope: number;
  tabs: boolean; medals: 'none' | 'stars' | 'ribbons' | 'badge' | 'kerchief';
};

export type Person = {
  id: string; house: House;
  /** Leaders stand before the house's rays, advisers before its screen of dots. */
  rank: 'leader' | 'adviser';
  pose: Pose; head: Head; brow: Brow; eye: Eye; nose: Nose; mouth: Mouth; lines: Lines; hair: Hair; dress: Dress;
  moustache?: Moustache; glasses?: Glasses; hat?: Hat; pipe?: 'briar' | 'cob';
};

/** What sets one apart from the plain person: any part of any group. */
export type Traits = { readonly [K in keyof Person]?: Person[K] extends string | undefined ? Person[K] : Partial<Person[K]> };

/** What the hour does to a face. */
export type Mood = 'calm' | 'tense' | 'glad';
