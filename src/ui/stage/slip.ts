/** A slip of paper that is a button: the numeral and the label at its head. */

import type { Box } from './boxes.ts';
import { press } from './page.ts';
import type { Composer } from './page.ts';

export interface SlipButton {
  readonly id: string;
  /** Id of the button. */
  readonly control: string;
  readonly label: string;
  readonly refusal: string | null;
  readonly digit: number;
  readonly lights: readonly string[];
}

/**
 * Draws the slip under what was written in its list item, once the row's height is known, and puts
 * its button over it, first in the item; the group `ID.about` describes it.
 */
export function closeSlip(c: Composer, of: SlipButton, box: Box): void {
  c.art.push({ art: 'slip', layer: 1, off: of.refusal !== null, box });
  const item = c.entries.find((entry) => entry.kind === 'group' && entry.entries.some((each) => each.kind === 'text' && each.id === `${of.id}.label`));
  if (item?.kind !== 'group') return;
  const outer = c.entries;
  c.entries = [];
  press(c, { id: of.control, label: of.label, box, disabled: of.refusal !== null, describedBy: `${of.id}.about`, digit: of.digit, lights: of.lights });
  const button = c.entries;
  c.entries = outer.map((entry) => (entry === item ? { ...item, entries: [...button, ...item.entries] } : entry));
}
