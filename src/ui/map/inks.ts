/** The inks that a printing of the atlas needs. */

import type { CapitalId, TensionBand, Tone } from './board-model.ts';

export type Side = 'us' | 'su' | 'cn';

export interface ToneInk {
  /** Flat colour of the country. */
  readonly fill: string;
  /** The pattern printed over it. */
  readonly hatch: string;
  /** The ribbon along the inside of its borders. */
  readonly ribbon: string;
}

export interface Palette {
  /** The ground; no two palettes have the same, so that it is also the name of one. */
  readonly paper: string;
  readonly fibre: string;
  readonly vignette: string;
  /** How much the edges fall into shadow, 1 as drawn, 0 not at all. */
  readonly shade: number;
  /** How much heavier lines are than engraved, 1 or more. */
  readonly heavy: number;
  /** How far the printing plates miss the black one: 1 as drawn, 0 not at all. */
  readonly misprint: number;
  readonly land: string;
  readonly seaMiddle: string;
  readonly seaEdge: string;
  readonly waterline: string;
  readonly graticule: string;
  readonly coast: string;
  readonly border: string;
  readonly river: string;
  readonly lake: string;
  readonly rim: string;
  readonly rimInk: string;
  /** How printing plates are laid over the land. */
  readonly plates: GlobalCompositeOperation;
  readonly tones: Readonly<Record<Tone, ToneInk>>;
  readonly homes: Readonly<Record<Side, ToneInk>>;
  readonly ink: string;
  readonly halo: string;
  readonly countryInk: string;
  readonly homeInk: Readonly<Record<Side, string>>;
  readonly homeHalo: Readonly<Record<Side, string>>;
  readonly seaInk: string;
  readonly sides: Readonly<Record<CapitalId, string>>;
  readonly sideInk: string;
  readonly bands: Readonly<Record<TensionBand, string>>;
  readonly casing: string;
  readonly trust: string;
  readonly distrust: string;
  readonly medal: string;
  readonly medalInk: string;
  /** Light behind the capitals, 0..1. */
  readonly beacon: number;
  /** Cold to hot. */
  readonly heat: readonly [string, string, string, string];
  readonly markInk: string;
  readonly markPaper: string;
  readonly glow: string;
  readonly focus: string;
  readonly focusCasing: string;
  readonly hover: string;
}
