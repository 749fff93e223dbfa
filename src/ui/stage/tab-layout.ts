/** The paper put aside: a tab at the foot of what the panels leave free of the map, which brings it back. */

import type { Insets } from '../map/board-model.ts';
import { press, newComposer, widthOf, write } from './page.ts';
import type { Page, Room } from './page.ts';

export interface TabModel {
  readonly title: string;
  readonly restore: string;
  /** Room that panels over the map take; the tab may not lie under them. */
  readonly insets: Insets;
}

/** The page of a tab. */
export function layTab(model: TabModel, room: Room): Page {
  const c = newComposer(room);
  const { u } = c;
  const label = `${model.restore}: ${model.title}`;
  const { left, right, bottom } = model.insets;
  const free = room.width - left - right;
  const most = free - 24;
  const pad = 22 * u;
  const width = Math.min(most, Math.max(widthOf(c, model.restore, { face: 'strong', size: 14 }), widthOf(c, model.title, { face: 'display', size: 18 })) + 2 * pad + 4);
  const inner = width - 2 * pad;
  const x = left + (free - width) / 2;
  const restore = write(c, { id: 'tab.restore', text: model.restore, x: x + pad, y: 11 * u, width: inner, face: 'strong', size: 14, ink: 'house', align: 'center', told: false });
  const title = write(c, { id: 'tab.title', text: model.title, x: x + pad, y: restore.y + restore.height + 1 * u, width: inner, face: 'display', size: 18, align: 'center', told: false, leading: 1.15 });
  const height = title.y + title.height + 14 * u;
  const y = room.height - bottom - height;
  const paper = { x, y, width, height: height + 20 };
  c.art.push({ art: 'sheet', layer: 0, strip: 5 * u, box: paper });
  press(c, { id: 'restore', label, box: { x, y, width, height } });
  const lowered = c.entries.map((entry) => (entry.kind === 'text' ? { ...entry, box: { ...entry.box, y: entry.box.y + y } } : entry));
  return { width: room.width, height: room.height, paper, art: c.art, pictures: [], pieces: [], entries: lowered };
}
