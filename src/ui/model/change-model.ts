/** What has moved: entries of the ledger summed by quantity, told like what was foreseen. */
import type { Entry } from '../../engine/types.ts';
import type { EffectModel } from '../stage/stage-model.ts';
import { t } from '../../words/messages.ts';
import { rounded, signed } from '../../words/numbers.ts';
import { shortName } from '../../words/quantities.ts';
import { welcome } from './foreseen-model.ts';
import type { Situation } from './situation.ts';

/** Who reads, and how well he knows each quantity. */
export type Eyes = Pick<Situation, 'capital' | 'spread'>;

/** Most lines of one list, and the least that is told, in hundredths. */
const MOST = 8;
const LEAST = 50;

/** The changes of some entries: those that concern the reader first, then by size; less than half a point is left out. */
export function changesOf(entries: readonly Entry[], eyes: Eyes): EffectModel[] {
  const sums = new Map<number, number>();
  for (const { q, applied } of entries) sums.set(q, (sums.get(q) ?? 0) + applied);
  return [...sums].filter(([, by]) => Math.abs(by) >= LEAST)
    .map(([q, by]) => changeModel(q, by, eyes))
    .toSorted((a, b) => Number(b.welcome !== null) - Number(a.welcome !== null) || Math.abs(b.low) - Math.abs(a.low)).slice(0, MOST);
}

const changeModel = (q: number, by: number, { capital, spread }: Eyes): EffectModel => ({
  name: shortName(q), low: by / 100, high: by / 100,
  certainty: 'sure', certaintyText: t('decision:certainty.sure'), welcome: welcome(q, by, capital), because: '',
  // What others feel is only estimated: whole points.
  change: (spread[q] ?? 0) > 0 ? t('table:because.about', { by: signed(rounded(by) * 100) }) : signed(by),
});
