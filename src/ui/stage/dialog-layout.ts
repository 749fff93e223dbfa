/** Lays out the decision: letterhead, what is known, who advises what, and the options. */

import { bottomOf } from './boxes.ts';
import { cardsWidth, layCards } from './card-layout.ts';
import { layCounsel } from './counsel-layout.ts';
import { finishPage, sheetIn, writeLetterhead } from './letterhead.ts';
import type { Sheet } from './letterhead.ts';
import { layOptions } from './option-layout.ts';
import { group, leavesOf, newComposer, press, unitOf, widthOf, write } from './page.ts';
import type { Composer, Page, Room } from './page.ts';
import type { DialogModel } from './stage-model.ts';
import { wrapText } from './wrap.ts';

/** Advisers in a row under the brief, or in a column beside it. */
type Arrangement = 'row' | 'beside';

/** The page of a decision; `opened` shows the background as well. The airier arrangement is taken where it fits. */
export function layDialog(model: DialogModel, room: Room, opened: boolean): Page {
  const row = arrange(model, room, { opened, arrangement: 'row' });
  if (row.height <= room.height || !sheetIn(room, mostOf(room)).wide) return row;
  const beside = arrange(model, room, { opened, arrangement: 'beside' });
  return beside.height < row.height ? beside : row;
}

/** On a low screen and on a wide one the paper is wider, so that less of it lies below the edge. */
const mostOf = (room: Room): number => (room.height / unitOf(room) < 860 || room.width / unitOf(room) > 1500 ? 1260 : 1120);

function arrange(model: DialogModel, room: Room, how: { opened: boolean; arrangement: Arrangement }): Page {
  const c = newComposer(room);
  const { u } = c;
  const sheet = sheetIn(room, mostOf(room));
  const strip = writeLetterhead(c, sheet, { ...model, minimise: model.words.minimise });
  const top = sheet.y + strip + (sheet.narrow ? 16 : how.arrangement === 'row' ? 24 : 18) * u;
  const below = how.arrangement === 'row' ? layRow(c, sheet, { model, top, ...how }) : layBeside(c, sheet, { model, top, ...how });
  const options = layOptions(c, { x: sheet.left, y: below + (how.arrangement === 'row' ? 20 : 15) * u, width: sheet.inner }, model);
  const hinted = model.words.hint === '' || leavesOf(c.entries).some(({ id }) => id === 'hint');
  const bottom = hinted ? options + Math.min(22 * u, sheet.pad) : layHint(c, { x: sheet.left, y: options + 9 * u, width: sheet.inner }, model.words.hint, 'center') + 10 * u;
  return finishPage(c, sheet, { bottom, strip });
}

const layHint = (c: Composer, at: { x: number; y: number; width: number }, text: string, align: 'center' | 'right'): number =>
  bottomOf(write(c, { id: 'hint', text, ...at, face: 'plain', size: 12.5, ink: 'soft', align }));

interface Part {
  readonly model: DialogModel;
  readonly top: number;
  readonly opened: boolean;
}

function layRow(c: Composer, sheet: Sheet, part: Part): number {
  const { u } = c;
  const stamp = layStamp(c, sheet, part);
  const width = sheet.narrow ? sheet.inner : sheet.inner - stamp.width - 28 * u;
  const told = layBrief(c, { x: sheet.left, y: sheet.narrow ? stamp.bottom + 8 * u : part.top, width: sheet.inner, title: width, stamp: stamp.bottom, size: sheet.narrow ? 18 : 19.5, sheet }, part);
  return layCounsel(c, { x: sheet.left, y: told + 20 * u, width: sheet.inner }, { counsel: part.model.counsel, words: part.model.words, pile: sheet.narrow });
}

function layBeside(c: Composer, sheet: Sheet, part: Part): number {
  const { u } = c;
  const gap = 38 * u;
  const left = (sheet.inner - gap) * 0.51;
  const right = sheet.inner - gap - left;
  const stamp = layStamp(c, { ...sheet, inner: left }, part);
  const told = layBrief(c, { x: sheet.left, y: part.top, width: left, title: left - stamp.width - 20 * u, stamp: stamp.bottom, size: 17.5, sheet }, part);
  const counsel = layCounsel(c, { x: sheet.left + left + gap, y: part.top + 4 * u, width: right }, { counsel: part.model.counsel, words: part.model.words, pile: true });
  return Math.max(told, counsel);
}

/** The mark of secrecy, aslant at the upper right; on a phone it stands above the title. */
function layStamp(c: Composer, sheet: Sheet, { model, top }: Part): { width: number; bottom: number } {
  const { u } = c;
  if (model.classification === '') return { width: 0, bottom: top - 8 * u };
  const wanted = sheet.narrow ? 14 : 17;
  const most = sheet.inner - 26 * u;
  const whole = widthOf(c, model.classification.toUpperCase(), { face: 'typed', size: wanted, spacing: 0.12 }) + 2;
  const size = wanted * Math.min(1, most / whole);
  const text = Math.min(whole, most);
  const width = text + 26 * u;
  const height = (size + 15) * u;
  const turn = sheet.narrow ? 0 : -3;
  const x = sheet.narrow ? sheet.left : sheet.left + sheet.inner - width;
  c.art.push({ art: 'stamp', layer: 2, turn, box: { x, y: top, width, height } });
  write(c, {
    id: 'classification', text: model.classification, x, y: top + (height - size * 1.3 * u) / 2, width, face: 'typed', size, ink: 'stamp', caps: true, spacing: 0.12, align: 'center', turn,
  });
  // Aslant, its lower corner hangs below its box.
  return { width, bottom: top + height + (Math.sin((Math.abs(turn) * Math.PI) / 180) * width) / 2 };
}

interface BriefPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly title: number;
  /** Foot of the mark of secrecy beside it. */
  readonly stamp: number;
  readonly size: number;
  readonly sheet: Sheet;
}

function layBrief(c: Composer, at: BriefPlace, part: Part): number {
  const { u } = c;
  const { model } = part;
  const theme = model.theme === '' ? null : write(c, { id: 'theme', text: model.theme, x: at.x, y: at.y, width: at.title, face: 'strong', size: 12, ink: 'soft', caps: true, spacing: 0.12 });
  const y = theme ? bottomOf(theme) + 1 * u : at.y;
  const size = Math.min(37, Math.max(23, (at.sheet.width / u) * 0.06));
  // A title that would stand in short lines beside the mark of secrecy goes below it where that takes less room.
  const tall = (width: number): number => wrapText(model.title, width, (text) => widthOf(c, text, { face: 'display', size })).length * size * 1.14 * u;
  const below = at.title < at.width && Math.max(y, at.stamp) + tall(at.width) < y + tall(at.title);
  const place = below ? { y: Math.max(y, at.stamp), width: at.width } : { y, width: at.title };
  const title = write(c, { id: 'title', tag: 'h2', text: model.title, x: at.x, ...place, face: 'display', size, leading: 1.14 });
  const brief = write(c, { id: 'brief', text: model.brief, x: at.x, y: bottomOf(title) + 9 * u, width: Math.min(at.width, 840 * u), face: 'text', size: at.size, leading: 1.46 });
  const tools = layTools(c, { x: at.x, y: bottomOf(brief) + 6 * u, width: at.width }, part);
  if (!part.opened || model.more === null) return tools;
  const heading = write(c, { id: 'background', tag: 'h3', text: model.words.background, x: at.x, y: tools + 8 * u, width: at.width, face: 'strong', size: 12, ink: 'soft', caps: true, spacing: 0.12 });
  return bottomOf(write(c, { id: 'more-text', text: model.more, x: at.x, y: bottomOf(heading) + 3 * u, width: Math.min(at.width, 840 * u), face: 'text', size: 16.5, leading: 1.45, ink: 'soft' }));
}

/** The line under the brief: more, and the cards. */
function layTools(c: Composer, at: { x: number; y: number; width: number }, { model, opened }: Part): number {
  const { u } = c;
  let x = at.x;
  if (model.more !== null) {
    const text = opened ? model.words.less : model.words.more;
    const width = Math.max(44, widthOf(c, text, { face: 'strong', size: 14 }) + 30 * u);
    const box = { x, y: at.y, width, height: Math.max(44, 34 * u) };
    c.art.push({ art: 'key', layer: 1, strong: false, box: { ...box, y: box.y + 5, height: box.height - 10 } });
    write(c, { id: 'more', text, x, y: at.y + (box.height - 14 * 1.3 * u) / 2, width, face: 'strong', size: 14, ink: 'house', align: 'center', told: false });
    press(c, { id: 'more', label: text, box, expanded: opened });
    x += width + 14 * u;
  }
  const cards = group(c, { tag: 'div', label: model.words.cards }, () =>
    layCards(c, { x, y: at.y, width: at.x + at.width - x, left: at.x, full: at.width }, model.cards));
  const after = x + cardsWidth(c, model.cards) + 24 * u;
  const hint = widthOf(c, model.words.hint, { face: 'plain', size: 12.5 }) + 3;
  const high = Math.max(44, 34 * u);
  if (model.words.hint !== '' && after + hint <= at.x + at.width) {
    layHint(c, { x: at.x + at.width - hint, y: at.y + (high - 12.5 * 1.3 * u) / 2, width: hint }, model.words.hint, 'right');
    return Math.max(cards, at.y + high);
  }
  return Math.max(cards, model.more === null ? at.y : at.y + high);
}
