/** Lays out what followed: the outcome, what the others think, what was done in history and why, and where to read on. */

import { bottomOf } from './boxes.ts';
import { layCards } from './card-layout.ts';
import { finishPage, sheetIn, writeLetterhead } from './letterhead.ts';
import type { Sheet } from './letterhead.ts';
import { layChanges } from './option-layout.ts';
import { group, newComposer, press, widthOf, write } from './page.ts';
import type { Composer, Page, Room } from './page.ts';
import type { Passage, ResultModel } from './stage-model.ts';

const LEVELS = { high: 3, medium: 2, low: 1, counterfactual: 0 } as const;

interface Column { readonly x: number; readonly y: number; readonly width: number }

/** The page of a result: two columns where there is room, what happened to the left and history to the right. */
export function layResult(model: ResultModel, room: Room): Page {
  const c = newComposer(room);
  const { u } = c;
  const sheet = sheetIn(room, model.note === null && model.history === null ? 720 : 1040);
  const strip = writeLetterhead(c, sheet, { ...model, minimise: model.words.minimise });
  const top = sheet.y + strip + (sheet.narrow ? 18 : 26) * u;
  const size = Math.min(35, Math.max(23, (sheet.width / u) * 0.058));
  const title = write(c, { id: 'title', tag: 'h2', text: model.title, x: sheet.left, y: top, width: sheet.inner, face: 'display', size, leading: 1.14 });
  const columns = layColumns(c, sheet, { model, y: bottomOf(title) + 14 * u });
  const end = layContinue(c, sheet, { text: model.words.continue, columns });
  return finishPage(c, sheet, { bottom: end + sheet.pad * 0.75, strip });
}

/** Where the columns end, and how wide the left one is. */
interface Columns { readonly half: number; readonly happened: number; readonly bottom: number }

function layColumns(c: Composer, sheet: Sheet, of: { model: ResultModel; y: number }): Columns {
  const { u } = c;
  const { model, y } = of;
  const two = sheet.wide && (model.note !== null || model.history !== null);
  const gap = 42 * u;
  const half = two ? (sheet.inner - gap) * 0.5 : sheet.inner;
  const happened = layHappened(c, { x: sheet.left, y, width: half }, model);
  const second = two ? { x: sheet.left + half + gap, y, width: sheet.inner - half - gap } : { x: sheet.left, y: happened + 20 * u, width: half };
  const history = layHistory(c, second, model);
  if (two) c.art.push({ art: 'rule', layer: 1, box: { x: sheet.left + half + gap / 2, y, width: 1, height: Math.max(happened, history) - y } });
  return { half, happened, bottom: Math.max(happened, history) };
}

function layHappened(c: Composer, at: Column, model: ResultModel): number {
  const { u } = c;
  const kicker = write(c, { id: 'chosen.heading', tag: 'h3', text: model.chosen.heading, ...at, face: 'strong', size: 12, ink: 'soft', caps: true, spacing: 0.1 });
  const label = write(c, { id: 'chosen.text', text: model.chosen.text, x: at.x, y: bottomOf(kicker) + 1 * u, width: at.width, face: 'display', size: 23, ink: 'house', leading: 1.2 });
  const outcome = layTape(c, { x: at.x, y: bottomOf(label) + 10 * u, width: at.width }, model.outcome);
  const told = model.others === null ? outcome : layPassage(c, { ...at, y: outcome + 14 * u }, { id: 'others', passage: model.others, face: 'typed' });
  return layMoved(c, { ...at, y: told + 18 * u }, model) ?? told;
}

/** The answer, torn off the teletype; on a phone the holes of the tape are left out. */
function layTape(c: Composer, at: Column, text: string): number {
  const { u } = c;
  const holes = at.width >= 330 * u;
  const side = (holes ? 26 : 12) * u;
  const outcome = write(c, { id: 'outcome', text, x: at.x + side, y: at.y + 13 * u, width: at.width - 2 * side, face: 'typed', size: 15.5, leading: 1.5, teletype: true });
  const bottom = bottomOf(outcome) + 13 * u;
  c.art.push({ art: 'tape', layer: 1, holes, box: { x: at.x, y: at.y, width: at.width, height: bottom - at.y } });
  return bottom;
}

/** What the choice has moved; null where nothing did. */
function layMoved(c: Composer, at: Column, { changes }: ResultModel): number | null {
  if (changes === null) return null;
  const heading = write(c, { id: 'changes.heading', tag: 'h3', text: changes.heading, ...at, face: 'strong', size: 12, ink: 'soft', caps: true, spacing: 0.1 });
  return layChanges(c, { ...at, y: bottomOf(heading) + 6 * c.u }, changes.items);
}

function layHistory(c: Composer, at: Column, model: ResultModel): number {
  const { u } = c;
  let y = at.y;
  if (model.history !== null) {
    y = layPassage(c, { ...at, y }, { id: 'history', passage: model.history, face: 'display' });
    const verdict = write(c, { id: 'history.verdict', text: model.history.verdict, x: at.x + 22 * u, y: y + 3 * u, width: at.width - 22 * u, face: 'plain', size: 13.5, ink: model.history.same ? 'good' : 'house' });
    c.art.push({ art: 'verdict', layer: 2, same: model.history.same, box: { x: at.x, y: y + 4 * u, width: 15 * u, height: 15 * u } });
    y = bottomOf(verdict) + 14 * u;
  }
  if (model.note !== null) y = layPassage(c, { ...at, y }, { id: 'note', passage: model.note, face: 'text' }) + 14 * u;
  y = laySources(c, { ...at, y }, model);
  if (model.cards.length === 0) return y;
  return group(c, { tag: 'div', label: model.words.cards }, () =>
    layCards(c, { x: at.x, y: y + 4 * u, width: at.width, left: at.x, full: at.width }, model.cards));
}

function layPassage(c: Composer, at: Column, of: { id: string; passage: Passage; face: 'text' | 'typed' | 'display' }): number {
  const { u } = c;
  const size = { text: 16.5, typed: 14.5, display: 19 }[of.face];
  const heading = write(c, { id: `${of.id}.heading`, tag: 'h3', text: of.passage.heading, x: at.x, y: at.y, width: at.width, face: 'strong', size: 12, ink: 'soft', caps: true, spacing: 0.1 });
  return bottomOf(write(c, { id: `${of.id}.text`, text: of.passage.text, x: at.x, y: bottomOf(heading) + 3 * u, width: at.width, face: of.face, size, leading: of.face === 'display' ? 1.22 : 1.45 }));
}

function laySources(c: Composer, at: Column, { sources, confidence }: ResultModel): number {
  const { u } = c;
  let { y } = at;
  if (confidence !== null) {
    const text = write(c, { id: 'confidence', text: confidence.text, x: at.x + 52 * u, y, width: at.width - 52 * u, face: 'plain', size: 13.5, ink: 'soft' });
    c.art.push({ art: 'badge', layer: 2, level: LEVELS[confidence.level], box: { x: at.x, y: y + 2 * u, width: 42 * u, height: 13 * u } });
    y = bottomOf(text) + 14 * u;
  }
  if (sources.items.length === 0) return y;
  const heading = write(c, { id: 'sources.heading', tag: 'h3', text: sources.heading, x: at.x, y, width: at.width, face: 'strong', size: 12, ink: 'soft', caps: true, spacing: 0.1 });
  y = bottomOf(heading) + 2 * u;
  group(c, { tag: 'ul' }, () => sources.items.forEach((item, i) => group(c, { tag: 'li' }, () => {
    y = bottomOf(write(c, { id: `source.${i}`, text: item, x: at.x, y, width: at.width, face: 'text', size: 14.5, ink: 'soft', leading: 1.35 })) + 2 * u;
  })));
  return y;
}

/** Under the left column where that has room, for a long note would push the way on off the screen; else at the foot. */
function layContinue(c: Composer, sheet: Sheet, { text, columns }: { text: string; columns: Columns }): number {
  const { u } = c;
  const { half, happened, bottom } = columns;
  const height = Math.max(48, 46 * u);
  const width = sheet.narrow ? sheet.inner : Math.min(half, Math.max(190 * u, widthOf(c, text, { face: 'strong', size: 17 }) + 64 * u));
  const beside = happened + 30 * u;
  const fits = half < sheet.inner && beside + height <= bottom;
  const y = fits ? beside : bottom + 18 * u;
  const box = { x: sheet.left + (fits ? half : sheet.inner) - width, y, width, height };
  c.art.push({ art: 'key', layer: 1, strong: true, box });
  write(c, { id: 'continue', text, x: box.x, y: y + (height - 17 * 1.3 * u) / 2, width, face: 'strong', size: 17, ink: 'onHouse', align: 'center', told: false });
  press(c, { id: 'continue', label: text, box });
  return Math.max(y + height, bottom);
}
