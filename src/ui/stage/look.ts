/** The papers and inks of the stage, by day and under the lamp, each also in a stronger print. */

import type { CapitalId, Theme } from '../map/board-model.ts';
import { paletteOf } from '../map/palette.ts';
import type { Palette } from '../map/inks.ts';
import type { House } from './house.ts';

/** Inks by what they are for; `house` is the dark of the decider's house on paper, `onHouse` what stands on its strip. */
export type Ink = 'ink' | 'soft' | 'house' | 'onHouse' | 'stamp' | 'good' | 'bad' | 'faded';

export interface Look {
  readonly theme: Theme;
  /** Under the lamp. */
  readonly dark: boolean;
  readonly palette: Palette;
  readonly house: House;
  readonly inks: Readonly<Record<Ink, string>>;
  /** The strip at the head of a paper. */
  readonly strip: string;
  readonly sheet: string;
  readonly sheetEdge: string;
  readonly slip: string;
  readonly slipEdge: string;
  readonly slipOff: string;
  readonly rule: string;
  readonly fibre: string;
  /** How much of the paper's grain, folds and age is seen, 1 as drawn, 0 none. */
  readonly grain: number;
  /** Px of the lines round slips and sheets. */
  readonly line: number;
  readonly neutralBar: string;
  /** The dark over the map behind a paper, 0..1. */
  readonly dim: number;
  /** Paints a theatre in close-up; left out where there is no map to take it from. */
  readonly theatre?: (pen: CanvasRenderingContext2D, id: string, at: { readonly x: number; readonly y: number; readonly radius: number }) => void;
}

type Houses = Readonly<Record<House, string>>;

/** Darker than on the map, so that small cream letters read on the strip. */
const STRIPS: Readonly<Record<Theme, Houses>> = {
  paper: { US: '#1f4570', SU: '#8c2417', CN: '#7d5705', other: '#4d4538' },
  lamp: { US: '#23507f', SU: '#86291c', CN: '#7a5710', other: '#453f36' },
  'paper-strong': { US: '#143557', SU: '#701a10', CN: '#5f4200', other: '#2f2a20' },
  'lamp-strong': { US: '#143557', SU: '#701a10', CN: '#5f4200', other: '#2f2a20' },
};
const INKS_OF_HOUSE: Readonly<Record<Theme, Houses>> = {
  paper: { US: '#1f4570', SU: '#8c2417', CN: '#7a5304', other: '#4d4538' },
  lamp: { US: '#9cc4ee', SU: '#ff9f8c', CN: '#f0c565', other: '#d5c8ab' },
  'paper-strong': { US: '#123a60', SU: '#7f1c10', CN: '#5c4000', other: '#2a2115' },
  'lamp-strong': { US: '#b9d8f7', SU: '#ffb3a3', CN: '#ffdd85', other: '#efe4c8' },
};

const PAPERS = {
  paper: {
    sheet: '#f6eedb', sheetEdge: '#b79d6c', slip: '#fdf8ea', slipEdge: '#c8b184', slipOff: '#ebe1c9', rule: '#cdb88c', fibre: '#a48a56', grain: 1, line: 1,
    ink: '#221a10', soft: '#5b4a31', stamp: '#a5231b', good: '#185c4f', bad: '#8d1f2b', faded: '#6a5d48', neutralBar: '#6d6250', dim: 0.46,
  },
  lamp: {
    sheet: '#2b2722', sheetEdge: '#5d5240', slip: '#38332b', slipEdge: '#6b5e48', slipOff: '#2f2b26', rule: '#5d523f', fibre: '#6f6248', grain: 1, line: 1,
    ink: '#f4e9cf', soft: '#cdbf9f', stamp: '#ff8a76', good: '#86d8c3', bad: '#ff938c', faded: '#b3a78d', neutralBar: '#a99b7f', dim: 0.6,
  },
  'paper-strong': {
    sheet: '#ffffff', sheetEdge: '#000000', slip: '#ffffff', slipEdge: '#4a3c22', slipOff: '#f1ece0', rule: '#7a6740', fibre: '#4a3c22', grain: 0, line: 2,
    ink: '#000000', soft: '#2a2115', stamp: '#7f1c10', good: '#0d4a3b', bad: '#7f1c10', faded: '#3b3020', neutralBar: '#4a3c22', dim: 0.62,
  },
  'lamp-strong': {
    sheet: '#0d0c0b', sheetEdge: '#cdbd97', slip: '#0d0c0b', slipEdge: '#cdbd97', slipOff: '#1d1a16', rule: '#a08b60', fibre: '#a08b60', grain: 0, line: 2,
    ink: '#ffffff', soft: '#efe4c8', stamp: '#ffb3a3', good: '#9be0cc', bad: '#fdae9b', faded: '#d9cdb0', neutralBar: '#cdbd97', dim: 0.75,
  },
} as const;

/** All colours for a paper of one house under one light. */
export function lookOf(theme: Theme, house: House): Look {
  const { ink, soft, stamp, good, bad, faded, ...papers } = PAPERS[theme];
  return {
    theme, house, dark: isDark(theme), ...papers,
    palette: paletteOf(theme),
    strip: STRIPS[theme][house],
    inks: { ink, soft, stamp, good, bad, faded, house: INKS_OF_HOUSE[theme][house], onHouse: '#fff6e2' },
  };
}

const isDark = (theme: Theme): boolean => theme === 'lamp' || theme === 'lamp-strong';

/** The strip colour of any house, for things that are not the decider's. */
export const stripOf = (theme: Theme, house: House): string => STRIPS[theme][house];

export const isCapital = (house: House): house is CapitalId => house !== 'other';
