/** A board of the spring of 1969, with every band and kind of tie to be seen by date. */

import scenes from '../../../src/words/messages/en/scenes.json';
import type { BoardMark, BoardModel, TieView } from '../../../src/ui/map/board-model.ts';
import { SCENES } from '../../../src/ui/map/scenes.ts';

const TIES_1969: readonly TieView[] = [
  { a: 'US', b: 'SU', tension: 46, band: 'rivalry', trustAB: -28, trustBA: -35, kind: 'neutral' },
  { a: 'US', b: 'CN', tension: 61, band: 'crisis', trustAB: -55, trustBA: -74, kind: 'enmity' },
  { a: 'SU', b: 'CN', tension: 84, band: 'brink', trustAB: -62, trustBA: -81, kind: 'enmity' },
];

const TIES_1951: readonly TieView[] = [
  { a: 'US', b: 'SU', tension: 70, band: 'crisis', trustAB: -70, trustBA: -66, kind: 'enmity' },
  { a: 'US', b: 'CN', tension: 96, band: 'war', trustAB: -90, trustBA: -95, kind: 'enmity' },
  { a: 'SU', b: 'CN', tension: 12, band: 'calm', trustAB: 48, trustBA: 72, kind: 'amity' },
];

const THEATRES: readonly (readonly [string, string, number, boolean])[] = [
  ['taiwan-strait', 'Taiwan Strait', 34, false],
  ['korea', 'Korea', 41, false],
  ['indochina', 'Indochina', 78, false],
  ['ussuri', 'Ussuri', 92, true],
  ['xinjiang', 'Xinjiang', 63, false],
  ['mongolia', 'Mongolia', 38, false],
  ['himalaya', 'Himalaya', 22, false],
  ['berlin', 'Berlin', 30, false],
  ['eastern-europe', 'Eastern Europe', 52, false],
  ['cuba', 'Cuba', 14, false],
  ['middle-east', 'Middle East', 57, false],
];

/** The mark of a scene by its id. */
export const sampleMark = (id: string): BoardMark => {
  const { event, options, ...look } = SCENES.find((each) => each.id === id)!;
  return { ...look, id: `${event}/${id}/${options?.length ?? 0}`, caption: id };
};

/** A model at a date; before 1960 with the ties of the Korean war. */
export const sampleModel = (date: number): BoardModel => ({
  date,
  tones: {},
  capitals: [
    { id: 'US', name: 'Washington', native: '' },
    { id: 'SU', name: 'Moscow', native: 'Москва' },
    { id: 'CN', name: 'Beijing', native: '北京' },
  ],
  ties: date < 1960 ? TIES_1951 : TIES_1969,
  theatres: THEATRES.map(([id, name, heat, active]) => ({ id, name, heat, active })),
  sites: scenes.site,
  marks: [],
  focused: null,
  hovered: null,
});
