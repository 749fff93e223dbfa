import { describe, expect, it } from 'vitest';
import type { Insets } from '../../../src/ui/map/board-model.ts';
import { overlap, within } from '../../../src/ui/stage/boxes.ts';
import { layDialog } from '../../../src/ui/stage/dialog-layout.ts';
import { layLadder } from '../../../src/ui/stage/ladder-layout.ts';
import { buttonsOf, textsOf } from '../../../src/ui/stage/page.ts';
import type { Page, Room, TextEntry } from '../../../src/ui/stage/page.ts';
import { layResult } from '../../../src/ui/stage/result-layout.ts';
import { layTab } from '../../../src/ui/stage/tab-layout.ts';
import { CRISIS, DECISION, DECISION_IN_CHINESE, DECISION_OF_FOUR, RESULT, STANCE } from './sample-stage.ts';
import { measure } from './support/measure.ts';

const SIZES = [[360, 640], [390, 844], [640, 360], [768, 1024], [1024, 768], [1366, 768], [1920, 1080], [2560, 1440], [3840, 2160]] as const;
const SCALES = [1, 1.25, 1.5, 2] as const;

const NO_PANELS: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

const PAPERS: readonly (readonly [string, (room: Room) => Page])[] = [
  ['a decision', (room) => layDialog(DECISION, room, false)],
  ['a decision with its background', (room) => layDialog(DECISION, room, true)],
  ['a decision with four options', (room) => layDialog(DECISION_OF_FOUR, room, false)],
  ['a decision in Chinese', (room) => layDialog(DECISION_IN_CHINESE, room, true)],
  ['a result', (room) => layResult(RESULT, room)],
  ['a crisis', (room) => layLadder(CRISIS, room)],
  ['the third capital', (room) => layLadder(STANCE, room)],
  ['a paper put aside', (room) => layTab({ title: DECISION.title, restore: DECISION.words.restore, insets: NO_PANELS }, room)],
];

const ROOMS = SIZES.flatMap(([width, height]) => SCALES.map((textScale): Room => ({ width, height, textScale, measure, lens: true })));
const CASES = PAPERS.flatMap(([name, lay]) => ROOMS.map((room) => ({ name: `${name} at ${room.width} × ${room.height}, text × ${room.textScale}`, page: lay(room), room })));

const drawn = (page: Page): TextEntry[] => textsOf(page).filter(({ lines }) => lines.length > 0);

describe.each(CASES)('$name', ({ page, room }) => {
  it('lets no two texts touch', () => {
    const texts = drawn(page);
    const touching = texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => overlap(a.box, b.box, 1)).map((b) => `${a.id} / ${b.id}`));
    expect(touching).toEqual([]);
  });

  it('cuts no line: each fits its box, and every box the paper', () => {
    const cut = drawn(page).filter(({ lines, box, face, size, spacing }) =>
      lines.some((line) => measure(line, { face, size, spacing }) > box.width + 1.5 && [...line].length > 1) || !within(box, page.paper, 2));
    expect(cut.map(({ id }) => id)).toEqual([]);
  });

  it('keeps portraits clear of words and on the paper', () => {
    const faults = page.pictures.filter(({ box }) => !within(box, page.paper, 1) || drawn(page).some((text) => overlap(text.box, box, 1)));
    expect(faults).toEqual([]);
  });

  it('keeps the close-up of a theatre, the fans and the seals clear of words', () => {
    const drawings = [...page.art.filter(({ art }) => art === 'lens' || art === 'fan' || art === 'wire'), ...page.pieces];
    const faults = drawings.filter(({ box }) => !within(box, page.paper, 5) || drawn(page).some((text) => overlap(text.box, box, 2)));
    expect(faults).toEqual([]);
  });

  it('has buttons that a thumb can hit, none over another', () => {
    const buttons = buttonsOf(page);
    expect(buttons.filter(({ box }) => box.width < 43.9 || box.height < 43.9).map(({ id }) => id)).toEqual([]);
    expect(buttons.flatMap((a, i) => buttons.slice(i + 1).filter((b) => overlap(a.box, b.box, 1)).map((b) => `${a.id} / ${b.id}`))).toEqual([]);
  });

  it('lies within the screen from left to right, and scrolls if it is longer', () => {
    expect(page.paper.x).toBeGreaterThanOrEqual(0);
    expect(page.paper.x + page.paper.width).toBeLessThanOrEqual(room.width);
    expect(page.height).toBeGreaterThanOrEqual(room.height - 1);
  });
});

it('puts a decision with three advisers on a laptop without scrolling', () => {
  const page = layDialog(DECISION, { width: 1366, height: 768, textScale: 1, measure }, false);
  expect(page.height).toBeLessThanOrEqual(768);
});

it('leaves the way back to a paper put aside clear of the panels', () => {
  const insets = { left: 333, right: 379, top: 48, bottom: 180 };
  const page = layTab({ title: DECISION.title, restore: DECISION.words.restore, insets }, { width: 1366, height: 768, textScale: 1, measure });
  const [way] = buttonsOf(page);
  expect(way!.box.x).toBeGreaterThanOrEqual(insets.left);
  expect(way!.box.x + way!.box.width).toBeLessThanOrEqual(1366 - insets.right);
  expect(way!.box.y + way!.box.height).toBeLessThanOrEqual(768 - insets.bottom);
});
