/** How the triangle works, in three slides: three tensions, and what the engine's own rule reads in them. */
import { COUNT, DYAD_ENDS, direction, TENSION, TRUST } from '../../engine/quantities.ts';
import { readKind, triangleOf } from '../../engine/triangle.ts';
import type { Triangle } from '../../engine/triangle.ts';
import { CAPITALS, DYADS } from '../../engine/types.ts';
import type { Capital, DyadKind } from '../../engine/types.ts';
import { capitalise, t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';

export type Tensions = readonly [number, number, number];

export interface Slide {
  readonly id: 'pair' | 'pattern' | 'pivot';
  /** Tensions of `DYADS` with which it begins, in points. */
  readonly start: Tensions;
  readonly solved: (triangle: Triangle) => boolean;
}

export const SLIDES: readonly Slide[] = [
  { id: 'pair', start: [45, 55, 65], solved: ({ kinds }) => kinds[2] === 'amity' },
  { id: 'pattern', start: [40, 40, 40], solved: ({ pattern }) => pattern === 'stable-marriage' },
  { id: 'pivot', start: [47, 52, 62], solved: ({ pivot }) => pivot === 'US' },
];

/** Mean trust that the slides give to a pair that is calm; otherwise none. Points. */
const CALM_TRUST = 25;
const CALM = 30;

export interface SlideModel {
  readonly kinds: readonly DyadKind[];
  readonly pairs: readonly { readonly a: Capital; readonly b: Capital; readonly kind: DyadKind; readonly kindText: string; readonly name: string }[];
  readonly pattern: string;
  readonly about: string;
  readonly positions: Readonly<Record<Capital, 'pivot' | 'pariah' | 'partner'>>;
  /** Why somebody is pivot or pariah, or nobody is. */
  readonly why: string;
  readonly solved: boolean;
}

/** What three tensions make, by the rule of the engine. */
export function slideModel(slide: Slide, tensions: Tensions): SlideModel {
  const triangle = triangleOf({ kinds: kindsOf(tensions) });
  const { pattern, pivot, pariah, kinds } = triangle;
  const position = (capital: Capital): 'pivot' | 'pariah' | 'partner' => (capital === pivot ? 'pivot' : capital === pariah ? 'pariah' : 'partner');
  return {
    kinds,
    pairs: DYADS.map((id, index) => {
      const [a, b] = id.split('-') as [Capital, Capital];
      return { a, b, kind: kinds[index]!, kindText: t(`table:kind.${kinds[index]!}`), name: t('slides:pair', { a: cityOf(a), b: cityOf(b) }) };
    }),
    pattern: t(`names:pattern.${pattern}`), about: t(`names:patternAbout.${pattern}`),
    positions: { US: position('US'), SU: position('SU'), CN: position('CN') },
    why: whyOf(triangle), solved: slide.solved(triangle),
  };
}

/** Indices into KINDS; trust is let follow tension, so that three knobs are enough. */
function kindsOf(tensions: Tensions): number[] {
  const q = new Array<number>(COUNT).fill(0);
  tensions.forEach((tension, index) => {
    const [a, b] = DYAD_ENDS[index]!;
    q[TENSION + index] = tension * 100;
    const trust = tension < CALM ? CALM_TRUST * 100 : 0;
    q[TRUST + direction(a, b)] = trust;
    q[TRUST + direction(b, a)] = trust;
  });
  return DYADS.map((_, index) => readKind(q, index));
}

function whyOf({ pivot, pariah, kinds }: Triangle): string {
  const lines = [pivot === null ? null : positionWhy('pivot', pivot, kinds), pariah === null ? null : positionWhy('pariah', pariah, kinds)].filter((each) => each !== null);
  return lines.length === 0 ? t('slides:why.none') : lines.join(' ');
}

function positionWhy(position: 'pivot' | 'pariah', capital: Capital, kinds: readonly DyadKind[]): string {
  const [first, second] = CAPITALS.filter((each) => each !== capital) as [Capital, Capital];
  const kind = (a: Capital, b: Capital): string => t(`table:kind.${kinds[DYADS.findIndex((id) => id.includes(a) && id.includes(b))]!}`);
  return capitalise(t(`slides:why.${position}`, {
    city: cityOf(capital), first: cityOf(first), second: cityOf(second), one: kind(capital, first), other: kind(capital, second), between: kind(first, second),
  }));
}
