/** The lab in words: what is asked, what was found. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Refusal } from '../../engine/types.ts';
import type { Found } from '../../lab/experiment.ts';
import type { Interval } from '../../lab/intervals.ts';
import type { NumberComparison } from '../../lab/pairs.ts';
import { hasMessage, t } from '../../words/messages.ts';
import { measureName } from '../../charts/measure-words.ts';
import { asNumbers, decimal, isClear, mannerOf, percent, rangeOf, valueOf } from '../../charts/figures.ts';

/** The question as a student asks it. */
export const askWords = (scenario: Scenario, id: string): string => (hasMessage(`lab:ask.${id}`) ? t(`lab:ask.${id}`) : t('lab:ask.other', { name: measureName(scenario, id) }));

/** A refusal of an experiment's words. */
export const refusalWords = ({ code, params }: Refusal): string => {
  const key = `lab:refused.${code}`;
  return hasMessage(key) ? t(key, params as Readonly<Record<string, string | number>>) : t('refusals:unknown', { code });
};

/** The finding with its uncertainty in two or three sentences. */
export function findingWords(scenario: Scenario, ask: string, found: Found): string {
  const numbers = asNumbers(found.outcomes[ask] ?? found.metrics[ask]);
  const never = neverWords(ask, found);
  if (!numbers || numbers.difference === null || numbers.interval === null) return never === '' ? t('lab:finding.nothing', { name: measureName(scenario, ask) }) : never;
  return [differenceWords({ id: ask, name: measureName(scenario, ask) }, { ...numbers, difference: numbers.difference, interval: numbers.interval }, found.runs), never].filter((each) => each !== '').join(' ');
}

interface Difference extends NumberComparison { readonly difference: number; readonly interval: Interval }

function differenceWords({ id, name }: { readonly id: string; readonly name: string }, { baseline, intervention, difference, interval }: Difference, runs: number): string {
  const manner = mannerOf(id);
  const gap = manner === 'share' ? decimal(Math.abs(difference) * 100, 0) : decimal(Math.abs(difference), 1);
  const params = { name, before: valueOf(id, baseline), after: valueOf(id, intervention), gap, range: rangeOf(id, interval), runs };
  if (difference === 0 && interval[0] === interval[1]) return t('lab:finding.same', params);
  const way = !isClear(interval) ? 'unclear' : wayOf(difference, manner === 'share' ? 0.005 : 0.05);
  return t(`lab:finding.${manner}.${way}`, params);
}

/** Which way it moves; what would be written as nought is little. */
const wayOf = (difference: number, least: number): 'little' | 'more' | 'less' => {
  if (Math.abs(difference) < least) return 'little';
  return difference > 0 ? 'more' : 'less';
};

/** What never came at all stands apart: a mean year knows nothing of it. */
function neverWords(ask: string, { runs, baseline, intervention }: Found): string {
  const [before, after] = [baseline, intervention].map(({ years }) => years[ask]?.['none'] ?? 0) as [number, number];
  if (mannerOf(ask) !== 'year' || runs === 0 || before + after === 0) return '';
  return t('lab:finding.never', { before: percent(before / runs), after: percent(after / runs) });
}
