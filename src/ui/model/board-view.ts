/** The model of the map from a situation: tints by alignment, ties, theatres, names. */
import { bandOf, triangleOf } from '../../engine/index.ts';
import { ALIGNMENT, HEAT, TENSION, TRUST } from '../../engine/quantities.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { CAPITALS, DIRECTIONS, DYADS, THEATRES, THIRD_PARTIES } from '../../engine/types.ts';
import type { Capital, Order } from '../../engine/types.ts';
import type { BoardAnimation, BoardModel, CapitalView, TieView, Tone } from '../map/board-model.ts';
import { LENSES } from '../map/lens-table.ts';
import { atlasNames, capitalise, t } from '../../words/messages.ts';
import { cityOf, theatreName } from '../../words/names.ts';
import { rounded } from '../../words/numbers.ts';
import type { Situation } from './situation.ts';

/** Alignment from which a third party is printed in a side's own colour, and in its paler one. */
const BOUND = 6000;
const LEANING = 2500;

/** What the map draws for a situation. */
export function boardModel(situation: Situation, marks: Pick<BoardModel, 'focused' | 'hovered' | 'marks'>): BoardModel {
  const { seen } = situation;
  return {
    date: seen.quarter / 4,
    tones: tonesOf(situation),
    capitals: capitalViews(),
    ties: tiesOf(situation),
    theatres: THEATRES.map((id, index) => ({
      id, name: capitalise(theatreName(id)), heat: rounded(seen.q[HEAT + index]!), active: seen.ladder?.theatre === id,
    })),
    names: atlasNames(),
    kilometres: t('scenes:kilometres'),
    sites: siteNames(),
    ...marks,
  };
}

/** Names of the three capitals in the language of the page, and in their own letters where those are others. */
export const capitalViews = (): CapitalView[] => CAPITALS.map((id) => {
  const [name, native] = [cityOf(id), t(`names:native.${id}`)];
  return { id, name, native: native === name ? '' : native };
});

function tiesOf({ seen }: Situation): TieView[] {
  const { kinds } = triangleOf(seen);
  return DYADS.map((id, index) => {
    const [a, b] = id.split('-') as [Capital, Capital];
    const trust = (from: Capital, to: Capital): number =>
      rounded(seen.q[TRUST + DIRECTIONS.findIndex((name) => name === `${from}>${to}`)]!);
    const tension = seen.q[TENSION + index]!;
    return { a, b, tension: rounded(tension), band: bandOf(tension), trustAB: trust(a, b), trustBA: trust(b, a), kind: kinds[index]! };
  });
}

/** Tints of the third parties that behave, by the strongest of their alignments. */
export function tonesOf({ scenario, seen }: { readonly scenario: Scenario; readonly seen: { readonly q: readonly number[] } }): Record<string, { tone: Tone }> {
  const tones: Record<string, { tone: Tone }> = {};
  for (const { id, country } of scenario.thirdParties) {
    const first = ALIGNMENT + THIRD_PARTIES.indexOf(id) * CAPITALS.length;
    const leanings = CAPITALS.map((_, index) => seen.q[first + index]!);
    const most = Math.max(...leanings);
    const side = CAPITALS[leanings.indexOf(most)]!.toLowerCase() as 'us' | 'su' | 'cn';
    tones[country] = { tone: most >= BOUND ? side : most >= LEANING ? `${side}-lean` : 'neutral' };
  }
  return tones;
}

/** Names of the places of close-ups, as short as a map needs them. */
const siteNames = (): Record<string, string> =>
  Object.fromEntries([...new Set(Object.values(LENSES).flatMap(({ sites }) => sites))].map((id) => [id, t(`scenes:site.${id}`)]));

const ANIMATION: Readonly<Record<string, BoardAnimation['kind']>> = {
  'treaty-propose': 'paper', 'treaty-renounce': 'paper', credits: 'money', advisers: 'envoy', 'trade-opening': 'money',
  'cultural-exchange': 'match', 'back-channel': 'envoy', visit: 'envoy', summit: 'envoy', 'arms-talks': 'paper', 'border-talks': 'paper',
  recognition: 'paper', 'un-vote': 'announce', withdrawal: 'withdraw', polemic: 'announce', embargo: 'pressure', 'recall-advisers': 'withdraw',
  mobilisation: 'force', shelling: 'force', 'border-incident': 'force', 'proxy-arms': 'money', 'nuclear-test': 'blast',
  'nuclear-threat': 'pressure', 'bloc-intervention': 'force',
};

/** The animation of an order that was carried out, null where there is none. */
export function animationOf({ scenario }: Situation, { act, from, to, theatre }: Order): BoardAnimation | null {
  const kind = ANIMATION[act];
  if (!kind) return null;
  const third = scenario.thirdParties.find(({ id }) => id === to);
  return { kind, from, to: theatre ?? third?.country ?? to };
}
