/** Lays out a crisis: the ladder with both sides on it, the theatre beside it, where things stand, and the moves. */

import { bottomOf } from './boxes.ts';
import { layChoices } from './ladder-choices.ts';
import { isTight, layRungs } from './ladder-rungs.ts';
import type { Column } from './ladder-rungs.ts';
import { finishPage, sheetIn, writeLetterhead } from './letterhead.ts';
import type { Sheet } from './letterhead.ts';
import { group, newComposer, widthOf, write } from './page.ts';
import type { Composer, Page, Room } from './page.ts';
import type { LadderModel } from './stage-model.ts';

/** The page of a crisis; the ladder stands to the left, or above on a phone. */
export function layLadder(model: LadderModel, room: Room): Page {
  const c = newComposer(room);
  const { u } = c;
  const sheet = sheetIn(room, 1240);
  const strip = writeLetterhead(c, sheet, { house: model.house, heading: model.turn, place: model.theatre, date: model.date, reference: model.movesLeft, minimise: model.words.minimise });
  const top = sheet.y + strip + (sheet.narrow ? 16 : 20) * u;
  const bottom = sheet.wide ? layWide(c, sheet, { model, top }) : layNarrow(c, sheet, { model, top });
  return finishPage(c, sheet, { bottom: bottom + sheet.pad * 0.6, strip });
}

interface Part { readonly model: LadderModel; readonly top: number }

function layWide(c: Composer, sheet: Sheet, { model, top }: Part): number {
  const { u } = c;
  const gap = 34 * u;
  const left = Math.min(350 * u, (sheet.inner - gap) * 0.34);
  const right = { x: sheet.left + left + gap, width: sheet.inner - gap - left };
  const glass = lensOf(c, model) ? Math.min(212 * u, right.width * 0.31) : 0;
  const beside = glass === 0 ? right.width : right.width - glass - 22 * u;
  const said = laySituation(c, { x: right.x, width: beside, y: top }, model);
  if (glass > 0) layLens(c, { x: right.x + right.width - glass, y: top - 6 * u, width: glass }, model);
  const chosen = layChoices(c, { ...right, y: Math.max(said, glass > 0 ? top + glass - 6 * u : said) + 12 * u }, model);
  const least = top + 9 * 34 * u;
  const height = Math.min(60 * u, (Math.max(chosen, least) - 74 * u - top) / 9);
  const climbed = layRungs(c, { x: sheet.left, y: top, width: left }, { model, height: Math.max(34 * u, height) });
  return Math.max(chosen, layLog(c, { x: sheet.left, width: left, y: climbed + 10 * u }, model));
}

function layNarrow(c: Composer, sheet: Sheet, { model, top }: Part): number {
  const at = { x: sheet.left, width: sheet.inner };
  let y = laySituation(c, { ...at, y: top }, model) + 12 * c.u;
  if (lensOf(c, model) && at.width > 250 * c.u) {
    const glass = Math.min(200 * c.u, at.width * 0.6);
    layLens(c, { x: at.x + (at.width - glass) / 2, y, width: glass }, model);
    y += glass + 12 * c.u;
  }
  const climbed = layRungs(c, { ...at, y }, { model, height: (isTight(c, at.width) ? 42 : 34) * c.u });
  const chosen = layChoices(c, { ...at, y: climbed + 16 * c.u }, model);
  return layLog(c, { ...at, y: chosen + 16 * c.u }, model);
}

const lensOf = (c: Composer, { place }: LadderModel): boolean => c.room.lens === true && place !== null;

function layLens(c: Composer, at: Column, { place }: LadderModel): void {
  if (place !== null) c.art.push({ art: 'lens', layer: 1, theatre: place, box: { x: at.x, y: at.y, width: at.width, height: at.width } });
}

function laySituation(c: Composer, at: Column, model: LadderModel): number {
  const { u } = c;
  const size = Math.min(33, Math.max(23, (at.width / u) * 0.065));
  const title = write(c, { id: 'title', tag: 'h2', text: model.title, ...at, face: 'display', size, leading: 1.14 });
  let y = bottomOf(write(c, { id: 'situation', text: model.situation, x: at.x, y: bottomOf(title) + 5 * u, width: at.width, face: 'text', size: 17, leading: 1.4 })) + 8 * u;
  const stands = [...model.sides, ...(model.third ? [model.third] : [])];
  group(c, { tag: 'ul' }, () => stands.forEach((side) => group(c, { tag: 'li' }, () => {
    const seal = 25 * u;
    const x = at.x + seal + 10 * u;
    const name = widthOf(c, side.name, { face: 'strong', size: 14 }) + 10 * u;
    const beside = name + widthOf(c, side.state, { face: 'plain', size: 14 }) <= at.x + at.width - x || name < at.width * 0.3;
    const called = write(c, { id: `side.${side.id}.name`, text: side.name, x, y: y + 3 * u, width: beside ? name : at.x + at.width - x, face: 'strong', size: 14 });
    const stateAt = beside ? { x: x + name, y: y + 3 * u } : { x, y: bottomOf(called) };
    const state = write(c, { id: `side.${side.id}.state`, text: side.state, ...stateAt, width: at.x + at.width - stateAt.x, face: 'plain', size: 14, ink: 'soft' });
    c.art.push({ art: 'seal', layer: 2, id: side.id, box: { x: at.x, y, width: seal, height: seal } });
    y = Math.max(y + seal, bottomOf(state), bottomOf(called)) + 4 * u;
  })));
  return layWire(c, { ...at, y }, model);
}

/** Whether there is a private way down. */
function layWire(c: Composer, at: Column, { channel }: LadderModel): number {
  if (channel === null) return at.y;
  const { u } = c;
  const wide = 25 * u;
  const text = write(c, { id: 'channel', text: channel.text, x: at.x + wide + 10 * u, y: at.y + 3 * u, width: at.width - wide - 10 * u, face: 'plain', size: 14, ink: channel.open ? 'good' : 'soft' });
  c.art.push({ art: 'wire', layer: 2, open: channel.open, box: { x: at.x, y: at.y + 2 * u, width: wide, height: 20 * u } });
  return Math.max(bottomOf(text), at.y + 22 * u) + 2 * u;
}

function layLog(c: Composer, at: Column, { log, words }: LadderModel): number {
  const { u } = c;
  const heading = write(c, { id: 'log.heading', tag: 'h3', text: words.log, ...at, face: 'strong', size: 12, ink: 'soft', caps: true, spacing: 0.1 });
  let y = bottomOf(heading) + 2 * u;
  const line = (id: string, text: string): void => {
    y = bottomOf(write(c, { id, text, x: at.x, y, width: at.width, face: 'typed', size: 12.5, ink: 'soft', leading: 1.35 }));
  };
  if (log.length === 0) line('log.none', words.noLog);
  else group(c, { tag: 'ol' }, () => log.forEach((text, i) => group(c, { tag: 'li' }, () => line(`log.${i}`, text))));
  return y;
}
