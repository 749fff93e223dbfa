/** Is the model right? The claim that the lesson asks about, what the model cannot see of it, and where history lies among its own campaigns. */
import { quarterOf } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { BandRow } from '../../lab/bands.ts';
import type { Curve } from '../compare.ts';
import { eventOf } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';

/** What the model leaves out, as `docs/left-out.md` tells it. */
export const LEFT_OUT = ['people', 'minds', 'government', 'ideas', 'economies', 'arms', 'secrets', 'days', 'chance', 'unknown'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What matters most of it for each revision card. */
const BY_CARD: Readonly<Record<number, readonly LeftOut[]>> = {
  1: ['economies', 'minds'], 2: ['days', 'chance'], 3: ['ideas', 'people'], 4: ['economies', 'people'], 5: ['chance', 'days'],
  6: ['secrets', 'minds'], 7: ['secrets', 'government'], 8: ['minds', 'government'], 9: ['arms', 'government'],
};
const MOST = 3;

/** The three gaps of the model that weigh most on an exercise's question; what nobody knows is always the last. */
export function leftOutOf({ cards }: Pick<Exercise, 'cards'>): LeftOut[] {
  const own = [...new Set(cards.flatMap((card) => BY_CARD[card] ?? []))];
  const known: LeftOut[] = own.length > 0 ? own : ['people', 'minds'];
  return [...known.slice(0, MOST - 1), 'unknown'];
}

/** Bullets of an exercise's revision cards, of those that are `known`: first the ones that its events cite, most cited first. */
export function bulletsOf(exercise: Exercise, { events }: Pick<Scenario, 'events'>, known: readonly string[]): string[] {
  const named = new Set([...exercise.prompts.flatMap((prompt) => eventOf(prompt) ?? []), ...wordsOf(exercise)]);
  const own = known.filter((bullet) => exercise.cards.length === 0 || exercise.cards.some((card) => bullet.startsWith(`c${card}.`)));
  const cited = events.filter(({ id }) => named.has(id)).flatMap(({ cards }) => cards);
  const times = (bullet: string): number => cited.filter((each) => each === bullet).length;
  return own.toSorted((a, b) => times(b) - times(a));
}

/** Events in the words of what is changed and what is forecast: `zhenbao-march-2=never`, `event:nixon-in-china`. */
const wordsOf = ({ divergence, prompts }: Exercise): string[] =>
  [...divergence.set, ...prompts.flatMap(({ forecasts }) => forecasts.map(({ metric }) => metric.slice(metric.indexOf(':') + 1)))].map((word) => word.split(/[=/@]/)[0]!);

/** A quarter of the free campaigns with history's value; ten in a hundred lie below `p10`, ten above `p90`. */
export interface Placed { readonly quarter: number; readonly p10: number; readonly p50: number; readonly p90: number; readonly history: number | null }

/** Where history lies among free campaigns of the model, quarter by quarter of the stretch; of tension and trust only. */
export function placedOf(bands: readonly BandRow[], name: string, history: readonly Curve[], { from, to }: Pick<Exercise, 'from' | 'to'>): Placed[] {
  const [kind, key = ''] = name.split(':');
  if (kind !== 'tension' && kind !== 'trust') return [];
  const [first, last] = [quarterOf(from), quarterOf(to)];
  return bands.flatMap((row): Placed[] => {
    const quarter = quarterOf(row.date);
    const band = row[kind][key];
    if (!band || quarter < first || quarter > last) return [];
    const { p10, p50, p90 } = band;
    return [{ quarter, p10, p50, p90, history: history.find((point) => point.quarter === quarter)?.value ?? null }];
  });
}

/** How many quarters history spends within the middle four fifths, and where it ends. */
export function standingOf(placed: readonly Placed[]): { readonly inside: number; readonly of: number; readonly end: 'below' | 'inside' | 'above' } | null {
  const known = placed.flatMap((each) => (each.history === null ? [] : [{ ...each, history: each.history }]));
  const last = known.at(-1);
  if (!last) return null;
  const inside = known.filter(({ history, p10, p90 }) => history >= p10 && history <= p90 + 1).length;
  return { inside, of: known.length, end: last.history < last.p10 ? 'below' : last.history > last.p90 + 1 ? 'above' : 'inside' };
}
