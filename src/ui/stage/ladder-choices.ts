/** Lays out the moves on the ladder: what each does, the fan of what may come of it, what may follow, and its price. */

import { bottomOf } from './boxes.ts';
import type { Column } from './ladder-rungs.ts';
import { slanted } from './faces.ts';
import { columnsFor } from './option-layout.ts';
import { group, tell, widthOf, write } from './page.ts';
import type { Composer } from './page.ts';
import { closeSlip } from './slip.ts';
import type { LadderChoice, LadderModel } from './stage-model.ts';

/** Slips side by side where there is room, else a pile; returns the bottom. */
export function layChoices(c: Composer, at: Column, { choices, words }: LadderModel): number {
  const { u } = c;
  // Climb, hold and step back stand side by side where each has the room of a paragraph.
  const most = choices.length === 3 && at.width / u >= 720 ? 3 : 2;
  const columns = Math.min(most, columnsFor(choices.length, at.width / u));
  const gap = 12 * u;
  const width = (at.width - gap * (columns - 1)) / columns;
  let { y } = at;
  group(c, { tag: 'ul', label: words.choices }, () => {
    for (let first = 0; first < choices.length; first += columns) {
      const row = choices.slice(first, first + columns);
      const place = (i: number): Column => ({ x: at.x + i * (width + gap), y, width });
      const height = Math.max(...row.map((choice, i) => group(c, { tag: 'li' }, () => layChoice(c, place(i), { choice, fan: words.outcomes })))) - y;
      row.forEach((choice, i) => closeSlip(c, { ...choice, control: `choice:${choice.id}`, lights: litBy(choice) }, { ...place(i), height }));
      y += height + gap;
    }
  });
  return y - gap;
}

/** The rungs on which one may come to stand, each with its chance in per cent. */
const litBy = ({ outcomes }: LadderChoice): string[] => outcomes.flatMap(({ rung, chance }) => (rung === null ? [] : [`rung:${rung}:${chance}`]));

function layChoice(c: Composer, at: Column, { choice, fan }: { choice: LadderChoice; fan: string }): number {
  const { u } = c;
  const pad = 13 * u;
  const off = choice.refusal !== null;
  const numeral = widthOf(c, String(choice.digit), { face: 'display', size: 28 });
  write(c, { id: `${choice.id}.digit`, text: String(choice.digit), x: at.x + pad, y: at.y + 6 * u, width: numeral + 2, face: 'display', size: 28, leading: 1.14, ink: off ? 'faded' : 'house', told: false });
  const left = at.x + pad + numeral + 10 * u;
  const label = write(c, { id: `${choice.id}.label`, text: choice.label, x: left, y: at.y + 10 * u, width: at.x + at.width - pad - left, face: 'display', size: 18, ink: off ? 'faded' : 'ink', told: false, leading: 1.18 });
  return group(c, { tag: 'div', id: `${choice.id}.about` }, () => {
    const inner = { x: at.x + pad, width: at.width - 2 * pad };
    let y = Math.max(bottomOf(layWay(c, { x: left, y: bottomOf(label), width: at.x + at.width - pad - left }, choice)), at.y + 38 * u) + 5 * u;
    const line = (id: string, text: string | null, style: { face: 'text' | 'plain' | 'italic'; size: number; ink: 'ink' | 'soft' | 'stamp' | 'faded' }): void => {
      if (text === null || text === '') return;
      y = bottomOf(write(c, { id: `${choice.id}.${id}`, text, ...inner, y, leading: 1.34, ...style })) + 5 * u;
    };
    line('detail', choice.detail, { face: 'text', size: 15, ink: off ? 'faded' : 'ink' });
    line('refusal', choice.refusal, { face: 'plain', size: 13.5, ink: 'stamp' });
    line('remark', off ? null : choice.remark, { face: slanted(choice.remark ?? ''), size: 14.5, ink: 'stamp' });
    y = layFan(c, { ...inner, y }, { choice, fan });
    y = layRisks(c, { ...inner, y }, choice);
    line('after', choice.after, { face: 'plain', size: 13, ink: off ? 'faded' : 'soft' });
    return y + pad * 0.45;
  });
}

/** Before the world or through a channel, in small letters under the label. */
function layWay(c: Composer, at: Column, { id, way, refusal }: LadderChoice): { y: number; height: number; x: number; width: number } {
  if (way === null) return { ...at, height: 0 };
  const ink = refusal !== null ? 'faded' : way.kind === 'private' ? 'house' : 'soft';
  return write(c, { id: `${id}.way`, text: way.text, ...at, face: 'strong', size: 11.5, ink, caps: true, spacing: 0.09, leading: 1.35 });
}

/** The fan: one ray for each outcome, and beside each ray its chance and where it leads. */
function layFan(c: Composer, at: Column, { choice, fan }: { choice: LadderChoice; fan: string }): number {
  const { u } = c;
  const { outcomes } = choice;
  if (outcomes.length === 0) return at.y;
  tell(c, `${choice.id}.fan`, fan);
  const spread = 34 * u;
  let { y } = at;
  const rays = outcomes.map(({ text, tone, chance }, i) => {
    const box = write(c, { id: `${choice.id}.outcome.${i}`, text, x: at.x + spread + 14 * u, y, width: at.width - spread - 14 * u, face: 'strong', size: 13.5, ink: tone === 'safe' ? 'good' : tone === 'danger' ? 'bad' : 'soft', leading: 1.3 });
    y = bottomOf(box) + 4 * u;
    return { x: at.x + spread + 4 * u, y: box.y + 13.5 * 0.65 * u, chance, tone };
  });
  const from = { x: at.x + 6 * u, y: (rays[0].y + rays[rays.length - 1].y) / 2 };
  c.art.push({ art: 'fan', layer: 2, from, rays, box: { x: at.x, y: at.y, width: spread + 10 * u, height: y - at.y } });
  return y + 2 * u;
}

function layRisks(c: Composer, at: Column, choice: LadderChoice): number {
  const { u } = c;
  let { y } = at;
  choice.risks.forEach(({ text, tone }, i) => {
    c.art.push({ art: 'mark', layer: 2, tone, box: { x: at.x, y: y + 4 * u, width: 10 * u, height: 10 * u } });
    y = bottomOf(write(c, { id: `${choice.id}.risk.${i}`, text, x: at.x + 17 * u, y, width: at.width - 17 * u, face: 'strong', size: 13.5, ink: tone === 'safe' ? 'good' : tone === 'danger' ? 'bad' : 'soft' })) + 2 * u;
  });
  return y + (choice.risks.length > 0 ? 3 * u : 0);
}
