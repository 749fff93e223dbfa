/** The triangle as table: pattern, positions, six trusts and three tensions. */
import { triangleOf } from '../../engine/index.ts';
import { TENSION, TRUST } from '../../engine/quantities.ts';
import { DIRECTIONS, DYADS } from '../../engine/types.ts';
import type { Capital, DyadKind, Position } from '../../engine/types.ts';
import { t } from '../../words/messages.ts';
import { numberOf } from './number-model.ts';
import type { NumberModel } from './number-model.ts';
import type { Situation } from './situation.ts';

export interface TiePanel {
  readonly id: string;
  readonly a: Capital;
  readonly b: Capital;
  readonly kind: DyadKind;
  readonly tension: NumberModel;
  readonly trusts: readonly [NumberModel, NumberModel];
}

export interface TrianglePanel {
  readonly pattern: string;
  readonly about: string;
  readonly positions: Readonly<Record<Capital, Position>>;
  readonly ties: readonly TiePanel[];
}

/** The nine numbers, their pattern and what it means. */
export function trianglePanel(situation: Situation): TrianglePanel {
  const { pattern, pivot, pariah, kinds } = triangleOf(situation.seen);
  const position = (capital: Capital): Position => {
    if (capital === pivot) return 'pivot';
    return capital === pariah ? 'pariah' : 'partner';
  };
  return {
    pattern: t(`names:pattern.${pattern}`),
    about: t(`names:patternAbout.${pattern}`),
    positions: { US: position('US'), SU: position('SU'), CN: position('CN') },
    ties: DYADS.map((id, index) => {
      const [a, b] = id.split('-') as [Capital, Capital];
      const trust = (from: Capital, to: Capital): NumberModel =>
        numberOf(situation, TRUST + DIRECTIONS.findIndex((name) => name === `${from}>${to}`));
      return { id, a, b, kind: kinds[index]!, tension: numberOf(situation, TENSION + index), trusts: [trust(a, b), trust(b, a)] };
    }),
  };
}

/** The nine quantities in reading order: a dyad's tension, then its two trusts. */
export const nineNumbers = (panel: TrianglePanel): NumberModel[] =>
  panel.ties.flatMap(({ tension, trusts }) => [tension, ...trusts]);
