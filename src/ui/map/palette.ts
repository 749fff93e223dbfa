/** The two papers of the atlas: by day and under the lamp; `palette-strong.ts` has their stronger print. */

import type { Theme } from './board-model.ts';
import type { Palette, ToneInk } from './inks.ts';
import { LAMP_STRONG, PAPER_STRONG } from './palette-strong.ts';

const tone = (fill: string, hatch: string, ribbon: string): ToneInk => ({ fill, hatch, ribbon });

const PAPER: Palette = {
  paper: '#e7dcc3',
  fibre: '#b9a67f',
  vignette: '#4a3413',
  shade: 1,
  heavy: 1,
  misprint: 1,
  land: '#f2e9d2',
  seaMiddle: '#dde8e2',
  seaEdge: '#b3cac7',
  waterline: '#6f9a9d',
  graticule: '#6c8f8e',
  coast: '#3d3a30',
  border: '#54452f',
  river: '#5f8f9a',
  lake: '#cfdfdb',
  rim: '#f0e7d0',
  rimInk: '#4d4130',
  plates: 'multiply',
  tones: {
    us: tone('#a9c3dc', '#5b86b2', '#5f8cba'),
    'us-lean': tone('#dfe4df', '#6f97bf', '#8fb0d0'),
    su: tone('#e2a18b', '#b65a42', '#be533b'),
    'su-lean': tone('#e8d0c4', '#c97a63', '#c49689'),
    cn: tone('#efd08a', '#b58a22', '#c4952a'),
    'cn-lean': tone('#f6e6bb', '#bf9530', '#dab75d'),
    neutral: tone('#e4dbbd', '#b3a478', '#bfae7c'),
    colony: tone('#f5edd8', '#a99b83', '#d3c7aa'),
    contested: tone('#d4c6aa', '#7d5f45', '#9c7c5a'),
  },
  homes: {
    us: tone('#4a80b6', '#2b5681', '#234d78'),
    su: tone('#c64a35', '#93301f', '#8c2a1c'),
    cn: tone('#e6b03a', '#b27f17', '#a87411'),
  },
  ink: '#221a10',
  halo: '#f5edd9',
  countryInk: '#2e2415',
  homeInk: { us: '#fff8e6', su: '#fff4e0', cn: '#38260a' },
  homeHalo: { us: '#34648f', su: '#ac3826', cn: '#dba531' },
  seaInk: '#2f5558',
  sides: { US: '#244f7d', SU: '#a32c1d', CN: '#b98212' },
  sideInk: '#fff6e2',
  bands: { calm: '#2f6f62', rivalry: '#816300', crisis: '#ba6c46', brink: '#a3221c', war: '#4d0f12' },
  casing: '#fbf4e2',
  trust: '#1f6a5c',
  distrust: '#8d1f2b',
  medal: '#fbf3df',
  medalInk: '#221a10',
  beacon: 0.45,
  heat: ['#6f6a55', '#b18720', '#c2561b', '#a3161a'],
  markInk: '#221a10',
  markPaper: '#fbf3df',
  glow: '#f0501f',
  focus: '#12100c',
  focusCasing: '#ffffff',
  hover: '#fff7df',
};

const LAMP: Palette = {
  paper: '#17171a',
  fibre: '#2b2a2c',
  vignette: '#000000',
  shade: 1,
  heavy: 1,
  misprint: 1,
  land: '#4b4638',
  seaMiddle: '#24383f',
  seaEdge: '#131f26',
  waterline: '#4c7078',
  graticule: '#4d6b70',
  coast: '#0d0f10',
  border: '#1b1712',
  river: '#3f6068',
  lake: '#223840',
  rim: '#1d1c1d',
  rimInk: '#a08f6c',
  plates: 'source-over',
  tones: {
    us: tone('#456583', '#7fa3c6', '#6f97bf'),
    'us-lean': tone('#46505a', '#6b8db0', '#587795'),
    su: tone('#8b432d', '#c67660', '#c47363'),
    'su-lean': tone('#6d5249', '#ad6a57', '#855c5c'),
    cn: tone('#8a6c2f', '#cda446', '#c79a3c'),
    'cn-lean': tone('#61573c', '#a8893f', '#917739'),
    neutral: tone('#4f4c47', '#7d7258', '#756949'),
    colony: tone('#413d34', '#6c6455', '#585141'),
    contested: tone('#56493a', '#9b7d5d', '#8f5a20'),
  },
  homes: {
    us: tone('#2f5f92', '#5b8fc6', '#6aa0d8'),
    su: tone('#9c3325', '#d0604a', '#dd6a50'),
    cn: tone('#b98722', '#e6b94e', '#f0c65a'),
  },
  ink: '#f3e7ca',
  halo: '#121214',
  countryInk: '#e9dcbd',
  homeInk: { us: '#fff6e0', su: '#fff1dc', cn: '#1d1304' },
  homeHalo: { us: '#2c5a8a', su: '#932f22', cn: '#bd8b26' },
  seaInk: '#a9c4c6',
  sides: { US: '#3a76b3', SU: '#c13f2b', CN: '#a67d27' },
  sideInk: '#fff6e2',
  bands: { calm: '#7cc7b2', rivalry: '#f0cf75', crisis: '#f0904a', brink: '#be6b5b', war: '#ff3032' },
  casing: '#0e0e10',
  trust: '#7fd3bd',
  distrust: '#ff7d78',
  medal: '#1b1a1c',
  medalInk: '#f3e7ca',
  beacon: 0.8,
  heat: ['#a39a7d', '#e6b93e', '#ee8541', '#ff322a'],
  markInk: '#f3e7ca',
  markPaper: '#19181a',
  glow: '#ff6a2a',
  focus: '#ffffff',
  focusCasing: '#000000',
  hover: '#fff0c8',
};

const PALETTES: Readonly<Record<Theme, Palette>> = { paper: PAPER, lamp: LAMP, 'paper-strong': PAPER_STRONG, 'lamp-strong': LAMP_STRONG };

/** The colours of a theme. */
export const paletteOf = (theme: Theme): Palette => PALETTES[theme];

/** Font stacks; the page loads the faces, the map waits for them. */
export const FONTS = {
  /** A capital in its own letters, of which each has one upright cut. */
  names: '"Own Names", "Old Standard TT", Georgia, serif',
  atlas: '"Old Standard TT", "Noto Serif SC", "Own Names", Georgia, serif',
  plain: '"Jost Variable", Jost, "Noto Serif SC", "Segoe UI", sans-serif',
} as const;

/** Channels 0..255 of `#rrggbb`. */
export function channels(colour: string): readonly [number, number, number] {
  const n = Number.parseInt(colour.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/** `#rrggbb` as the number Phaser wants. */
export const tint = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** `#rrggbb` with an opacity from 0 to 1. */
export const fade = (colour: string, opacity: number): string => `rgba(${channels(colour).join()},${opacity})`;

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
