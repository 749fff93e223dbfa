/** Lays out the crisis ladder: nine rungs with both sides' seals, where things stand, and the moves with their risks. */

import { bottomOf } from './boxes.ts';
import type { Box } from './boxes.ts';
import { finishPage, sheetIn, writeLetterhead } from './letterhead.ts';
import type { Sheet } from './letterhead.ts';
import { columnsFor } from './option-layout.ts';
import { group, newComposer, tell, widthOf, write } from './page.ts';
import type { Composer, Page, Room } from './page.ts';
import { closeSlip } from './slip.ts';
import type { LadderChoice, LadderModel } from './stage-model.ts';

interface Column { readonly x: number; readonly y: number; readonly width: number }

/** The page of a crisis; the ladder stands to the left, or above on a phone. */
export function layLadder(model: LadderModel, room: Room): Page {
  const c = newComposer(room);
  const { u } = c;
  const sheet = sheetIn(room, 1060);
  const strip = writeLetterhead(c, sheet, { house: model.house, heading: model.turn, place: model.theatre, date: model.date, reference: model.movesLeft, minimise: model.words.minimise });
  const top = sheet.y + strip + (sheet.narrow ? 16 : 24) * u;
  const bottom = sheet.wide ? layWide(c, sheet, { model, top }) : layNarrow(c, sheet, { model, top });
  return finishPage(c, sheet, { bottom: bottom + sheet.pad * 0.8, strip });
}

interface Part { readonly model: LadderModel; readonly top: number }

function layWide(c: Composer, sheet: Sheet, { model, top }: Part): number {
  const gap = 40 * c.u;
  const left = (sheet.inner - gap) * 0.41;
  const right = { x: sheet.left + left + gap, width: sheet.inner - gap - left };
  const said = laySituation(c, { ...right, y: top }, { model });
  const chosen = layChoices(c, { ...right, y: said + 16 * c.u }, model);
  const logged = layLog(c, { ...right, y: chosen + 14 * c.u }, model);
  const least = Math.max(logged, top + 9 * 34 * c.u);
  const climbed = layRungs(c, { x: sheet.left, y: top, width: left }, { model, height: Math.min(68 * c.u, (least - top) / 9) });
  return Math.max(logged, climbed);
}

function layNarrow(c: Composer, sheet: Sheet, { model, top }: Part): number {
  const at = { x: sheet.left, width: sheet.inner };
  const said = laySituation(c, { ...at, y: top }, { model });
  const climbed = layRungs(c, { ...at, y: said + 14 * c.u }, { model, height: (isTight(c, at.width) ? 42 : 34) * c.u });
  const chosen = layChoices(c, { ...at, y: climbed + 16 * c.u }, model);
  return layLog(c, { ...at, y: chosen + 16 * c.u }, model);
}

function laySituation(c: Composer, at: Column, { model }: { model: LadderModel }): number {
  const { u } = c;
  const size = Math.min(33, Math.max(23, (at.width / u) * 0.065));
  const title = write(c, { id: 'title', tag: 'h2', text: model.title, ...at, face: 'display', size, leading: 1.14 });
  let y = bottomOf(write(c, { id: 'situation', text: model.situation, x: at.x, y: bottomOf(title) + 7 * u, width: at.width, face: 'text', size: 17.5, leading: 1.44 })) + 10 * u;
  const stands = [...model.sides, ...(model.third ? [model.third] : [])];
  group(c, { tag: 'ul' }, () => stands.forEach((side) => group(c, { tag: 'li' }, () => {
    const seal = 26 * u;
    const x = at.x + seal + 10 * u;
    const name = widthOf(c, side.name, { face: 'strong', size: 14 }) + 10 * u;
    const beside = name + widthOf(c, side.state, { face: 'plain', size: 14 }) <= at.x + at.width - x || name < at.width * 0.3;
    const called = write(c, { id: `side.${side.id}.name`, text: side.name, x, y: y + 4 * u, width: beside ? name : at.x + at.width - x, face: 'strong', size: 14 });
    const stateAt = beside ? { x: x + name, y: y + 4 * u } : { x, y: bottomOf(called) };
    const state = write(c, { id: `side.${side.id}.state`, text: side.state, ...stateAt, width: at.x + at.width - stateAt.x, face: 'plain', size: 14, ink: 'soft' });
    c.art.push({ art: 'seal', layer: 2, id: side.id, box: { x: at.x, y, width: seal, height: seal } });
    y = Math.max(y + seal, bottomOf(state), bottomOf(called)) + 6 * u;
  })));
  return y;
}

/** Where there is no room on both sides of the rails, both seals stand on the left. */
const isTight = (c: Composer, width: number): boolean => width < 235 * c.u;

interface Rungs {
  readonly model: LadderModel;
  readonly height: number;
  readonly seal: number;
  readonly tight: boolean;
  readonly rails: Box;
  /** Where the names begin. */
  readonly names: number;
}

/** From the highest rung down; the seals stand left and right of the rails. */
function layRungs(c: Composer, at: Column, { model, height }: { model: LadderModel; height: number }): number {
  const { u } = c;
  const tight = isTight(c, at.width);
  const seal = tight ? 19 * u : Math.min(32 * u, height - 4);
  const rails: Box = { x: at.x + seal + 8 * u, y: at.y, width: tight ? 32 * u : Math.min(92 * u, at.width * 0.28), height: height * 9 };
  const names = rails.x + rails.width + (tight ? 9 * u : 18 * u + seal);
  c.art.push({ art: 'rails', layer: 1, box: rails });
  const rungs: Rungs = { model, height, seal, tight, rails, names };
  tell(c, 'rungs', model.words.rungs, 'h3');
  group(c, { tag: 'ol', label: model.words.rungs }, () => [...model.rungs].reverse().forEach(({ rung, name }, i) => {
    const row = { x: at.x, y: at.y + i * height, width: at.width, height };
    group(c, { tag: 'li' }, () => layRung(c, row, { ...rungs, rung, name }));
    model.sides.forEach((side, which) => {
      if (side.rung === rung) c.art.push({ art: 'seal', layer: 3, id: side.id, box: sealBox(row, rungs, which) });
    });
  }));
  return at.y + 9 * height;
}

function sealBox(row: Box, { model, seal, tight, rails }: Rungs, which: number): Box {
  const middle = row.y + (row.height - seal) / 2;
  const both = model.sides[0].rung === model.sides[1].rung;
  if (tight) return { x: row.x, y: both ? row.y + row.height / 2 + (which - 1) * seal : middle, width: seal, height: seal };
  return { x: which === 0 ? row.x : rails.x + rails.width + 8, y: middle, width: seal, height: seal };
}

function layRung(c: Composer, row: Box, of: Rungs & { rung: number; name: string }): void {
  const { u } = c;
  const { model, rails, rung } = of;
  const reached = Math.max(...model.sides.map((side) => side.rung));
  const state = rung === reached ? 'at' : rung < reached ? 'below' : 'above';
  c.art.push({ art: 'rung', layer: 2, rung, state, box: { x: rails.x, y: row.y, width: rails.width, height: row.height } });
  write(c, { id: `rung.${rung}.digit`, text: String(rung), x: rails.x, y: row.y + (row.height - 14 * 1.3 * u) / 2, width: rails.width, face: 'strong', size: 14, ink: state === 'above' ? 'soft' : 'onHouse', align: 'center' });
  writeRung(c, { x: of.names, y: row.y, width: row.x + row.width - of.names, height: row.height }, { id: `rung.${rung}`, name: of.name, state });
  for (const side of model.sides) if (side.rung === rung) tell(c, `rung.${rung}.${side.id}`, side.name);
}

/** The name in the middle of its rung; a long one in smaller letters rather than outside. */
function writeRung(c: Composer, box: Box, of: { id: string; name: string; state: 'below' | 'at' | 'above' }): void {
  const { u } = c;
  const face = of.state === 'at' ? 'display' : 'text';
  const whole = widthOf(c, of.name, { face, size: 17 });
  const size = whole <= box.width ? 17 : Math.max(11.5, Math.min(14, 17 * (box.width * 1.7 / whole)));
  const lines = widthOf(c, of.name, { face, size }) <= box.width ? 1 : 2;
  write(c, { id: `${of.id}.name`, text: of.name, x: box.x, y: box.y + Math.max(0, (box.height - lines * size * 1.15 * u) / 2), width: box.width, face, size, leading: 1.15, ink: of.state === 'above' ? 'soft' : 'ink' });
}

function layChoices(c: Composer, at: Column, { choices, words }: LadderModel): number {
  const { u } = c;
  const columns = Math.min(2, columnsFor(choices.length, at.width / u));
  const gap = 14 * u;
  const width = (at.width - gap * (columns - 1)) / columns;
  let { y } = at;
  group(c, { tag: 'ul', label: words.choices }, () => {
    for (let first = 0; first < choices.length; first += columns) {
      const row = choices.slice(first, first + columns);
      const place = (i: number): Column => ({ x: at.x + i * (width + gap), y, width });
      const height = Math.max(...row.map((choice, i) => group(c, { tag: 'li' }, () => layChoice(c, place(i), choice)))) - y;
      row.forEach((choice, i) => closeSlip(c, { ...choice, control: `choice:${choice.id}`, lights: choice.to === null ? null : `rung:${choice.to}` }, { ...place(i), height }));
      y += height + gap;
    }
  });
  return y - gap;
}

function layChoice(c: Composer, at: Column, choice: LadderChoice): number {
  const { u } = c;
  const pad = 13 * u;
  const off = choice.refusal !== null;
  const numeral = widthOf(c, String(choice.digit), { face: 'display', size: 28 });
  write(c, { id: `${choice.id}.digit`, text: String(choice.digit), x: at.x + pad, y: at.y + 6 * u, width: numeral + 2, face: 'display', size: 28, leading: 1.14, ink: off ? 'faded' : 'house', told: false });
  const left = at.x + pad + numeral + 10 * u;
  const label = write(c, { id: `${choice.id}.label`, text: choice.label, x: left, y: at.y + 10 * u, width: at.x + at.width - pad - left, face: 'display', size: 18, ink: off ? 'faded' : 'ink', told: false, leading: 1.18 });
  return group(c, { tag: 'div', id: `${choice.id}.about` }, () => {
    let y = Math.max(bottomOf(label), at.y + 38 * u) + 5 * u;
    const inner = { x: at.x + pad, width: at.width - 2 * pad };
    if (choice.detail !== '') y = bottomOf(write(c, { id: `${choice.id}.detail`, text: choice.detail, ...inner, y, face: 'text', size: 15, ink: off ? 'faded' : 'ink', leading: 1.34 })) + 5 * u;
    if (choice.refusal !== null) y = bottomOf(write(c, { id: `${choice.id}.refusal`, text: choice.refusal, ...inner, y, face: 'plain', size: 13.5, ink: 'stamp' })) + 4 * u;
    choice.risks.forEach(({ text, tone }, i) => {
      c.art.push({ art: 'mark', layer: 2, tone, box: { x: inner.x, y: y + 4 * u, width: 10 * u, height: 10 * u } });
      y = bottomOf(write(c, { id: `${choice.id}.risk.${i}`, text, x: inner.x + 17 * u, y, width: inner.width - 17 * u, face: 'strong', size: 13.5, ink: tone === 'safe' ? 'good' : tone === 'danger' ? 'bad' : 'soft' })) + 2 * u;
    });
    return y + pad * 0.7;
  });
}

function layLog(c: Composer, at: Column, { log, words }: LadderModel): number {
  const { u } = c;
  const heading = write(c, { id: 'log.heading', tag: 'h3', text: words.log, ...at, face: 'strong', size: 12, ink: 'soft', caps: true, spacing: 0.1 });
  let y = bottomOf(heading) + 2 * u;
  const line = (id: string, text: string): void => {
    y = bottomOf(write(c, { id, text, x: at.x, y, width: at.width, face: 'typed', size: 13, ink: 'soft', leading: 1.4 }));
  };
  if (log.length === 0) line('log.none', words.noLog);
  else group(c, { tag: 'ol' }, () => log.forEach((text, i) => group(c, { tag: 'li' }, () => line(`log.${i}`, text))));
  return y;
}
