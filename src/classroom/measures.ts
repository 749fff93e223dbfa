/** What can be forecast and told of a campaign: the lab's yes-or-no measures, and outcomes by `outcome:ID`. */
import { outcome } from '../engine/index.ts';
import type { OutcomeValue } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Refusal, World } from '../engine/types.ts';
import { historyBaseline } from '../lab/baseline.ts';
import { parseMetric } from '../lab/metrics.ts';
import type { Ended } from '../lab/metrics.ts';

const OUTCOME = 'outcome:';

/** Outcomes that are yes or no, by their ids. */
export const YES_OR_NO = [
  'splitBy1964', 'sinoSovietBorderWar', 'sinoSovietWar', 'taiwanWar', 'nuclearWar', 'rapprochementBy1972', 'normalisationBy1979',
  'salt1By1972', 'unSeatBy1971', 'fall.US', 'fall.SU', 'fall.CN',
] as const;

/** Why a measure cannot be forecast in a scenario; null where it can. */
export function forecastRefusal(scenario: Scenario, metric: string): Refusal | null {
  if (metric.startsWith(OUTCOME)) {
    const id = metric.slice(OUTCOME.length);
    return YES_OR_NO.some((known) => known === id) ? null : { code: 'exercise/outcome', params: { found: id, allowed: YES_OR_NO.join(', ') } };
  }
  const parsed = parseMetric(scenario, metric);
  if (parsed.refused) return parsed.refused;
  return parsed.metric.share ? null : { code: 'exercise/no-yes-or-no', params: { found: metric, allowed: 'event:ID, flag:ID, choice:EVENT=OPTION, clash:SU-CN@…, war:SU-CN@…, outcome:ID' } };
}

/** Whether a forecast came true in a campaign that is over; null where the measure cannot be taken. */
export function cameTrue(scenario: Scenario, metric: string, ended: Ended): boolean | null {
  if (metric.startsWith(OUTCOME)) {
    const value = outcomeValues(scenario, ended.world)[metric.slice(OUTCOME.length)];
    return typeof value === 'boolean' ? value : null;
  }
  const parsed = parseMetric(scenario, metric);
  const value = parsed.refused ? null : parsed.metric.of(ended);
  return value === null ? null : value > 0;
}

/** All outcomes of a campaign by their ids, scores against history's. */
export const outcomeValues = (scenario: Scenario, world: World): Readonly<Record<string, OutcomeValue>> =>
  outcome(scenario, world, historyBaseline(scenario)).values;
