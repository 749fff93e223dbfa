/** The campaign as a row of small maps: at each the tints, the three relations and the pattern at that moment. */
import { triangleOf } from '../../engine/index.ts';
import { TENSION } from '../../engine/quantities.ts';
import { yearOf } from '../../engine/quarters.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { kindsAfter } from '../../engine/triangle.ts';
import { DYADS } from '../../engine/types.ts';
import type { Capital, DyadKind, Quarter, World } from '../../engine/types.ts';
import type { Tone } from '../map/board-model.ts';
import { t } from '../../words/messages.ts';
import { cityOf, quarterShort } from '../../words/names.ts';
import { points } from '../../words/numbers.ts';
import { tonesOf } from './board-view.ts';

export interface DecadeTie { readonly a: Capital; readonly b: Capital; readonly kind: DyadKind }

export interface DecadeFrame {
  /** `1969`, the end of the year, or `1969 Q2`. */
  readonly label: string;
  /** The moment as a year number, for the borders. */
  readonly date: number;
  readonly tones: Readonly<Record<string, { readonly tone: Tone }>>;
  readonly ties: readonly DecadeTie[];
  readonly pattern: string;
  readonly pivot: Capital | null;
  /** The whole picture in words. */
  readonly sentence: string;
}

/** Quarters between two maps: every quarter of a short scenario, half-years, or the ends of years. */
const stepOf = (quarters: number): number => (quarters <= 8 ? 1 : quarters <= 20 ? 2 : 4);

/** The maps of a campaign, as far as it went within the scenario. */
export function decadeFrames(scenario: Scenario, world: World): DecadeFrame[] {
  const quarters = scenario.to - scenario.from + 1;
  const rows = world.rows.slice(0, quarters);
  const step = stepOf(quarters);
  return rows.flatMap((_, index) => {
    const quarter = scenario.from + index;
    const shown = (quarter + 1) % step === 0 || index === rows.length - 1;
    return shown ? [frameAt(scenario, rows.slice(0, index + 1), quarter, step)] : [];
  });
}

function frameAt(scenario: Scenario, rows: World['rows'], quarter: Quarter, step: number): DecadeFrame {
  const q = rows.at(-1)!;
  const { pattern, pivot, kinds } = triangleOf({ kinds: kindsAfter(scenario.opening.q, rows) });
  const label = step === 4 ? String(yearOf(quarter)) : quarterShort(quarter);
  const ties = DYADS.map((id, dyad) => ({ a: id.slice(0, 2) as Capital, b: id.slice(3) as Capital, kind: kinds[dyad]!, tension: q[TENSION + dyad]! }));
  const relation = ({ a, b, kind, tension }: (typeof ties)[number]): string =>
    t('debrief:decade.tie', { a: cityOf(a), b: cityOf(b), kind: t(`table:kind.${kind}`), tension: points(tension) });
  const words = t(`names:pattern.${pattern}`);
  return {
    label, date: quarter / 4, tones: tonesOf({ scenario, seen: { q } }), ties, pattern: words, pivot,
    sentence: t('debrief:decade.sentence', {
      label, pattern: pivot === null ? words : t('debrief:decade.pivot', { pattern: words, city: cityOf(pivot) }), relations: ties.map(relation).join('; '),
    }),
  };
}
