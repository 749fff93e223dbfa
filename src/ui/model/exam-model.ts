/** The exam question of a scenario's debrief, answered from the ledger: what of a dyad's trust was lost, or won, by which theme. */
import { allEntries, allHold } from '../../engine/index.ts';
import { direction, DYAD_ENDS, TRUST } from '../../engine/quantities.ts';
import type { Exam, Scenario } from '../../engine/scenario.ts';
import { THEMES } from '../../engine/types.ts';
import type { World } from '../../engine/types.ts';
import { t } from '../../words/messages.ts';
import { textOf, themeName } from '../../words/names.ts';
import { whole } from '../../words/numbers.ts';
import { historyOf } from '../../charts/curve-model.ts';

export interface TrustBar {
  /** "In this campaign" or "In history". */
  readonly name: string;
  readonly finding: string;
  readonly parts: readonly { readonly theme: string; readonly name: string; readonly share: number }[];
}

export interface ExamModel {
  readonly question: string;
  readonly cards: readonly string[];
  readonly answer: string;
  readonly bars: readonly TrustBar[];
  /** Evidence from this campaign, a line each. */
  readonly facts: readonly string[];
  /** How far the evidence reaches. */
  readonly about: string;
}

/** The question with its answer and figures; null where the scenario has none. */
export function examModel(scenario: Scenario, world: World): ExamModel | null {
  const { exam } = scenario;
  if (!exam) return null;
  const answer = exam.answers.find(({ when }) => allHold(scenario, world, when));
  return {
    question: textOf(scenario, exam.text), cards: exam.cards, answer: answer ? textOf(scenario, answer.text) : '',
    bars: [trustBar('own', world, exam), trustBar('history', historyOf(scenario), exam)], facts: [], about: t('debrief:exam.about'),
  };
}

/** Losses or gains of trust between the two, both ways, by the theme of their causes. */
function trustBar(whose: 'own' | 'history', world: World, { dyad, counts }: Exam): TrustBar {
  const [a, b] = DYAD_ENDS[dyad]!;
  const trusts = [TRUST + direction(a, b), TRUST + direction(b, a)];
  const sums = THEMES.map(() => 0);
  const sign = counts === 'losses' ? -1 : 1;
  for (const { q, theme, applied } of allEntries(world)) if (theme >= 0 && applied * sign > 0 && trusts.includes(q)) sums[theme]! += applied * sign;
  const total = sums.reduce((sum, each) => sum + each, 0);
  const parts = THEMES.map((theme, index) => ({ theme, name: themeName(theme), share: total === 0 ? 0 : Math.round((100 * sums[index]!) / total) }));
  const [first, second] = parts.toSorted((x, y) => y.share - x.share);
  const name = t(`debrief:exam.${whose}`);
  const params = { name, sum: whole(Math.round(total / 200)), first: first!.name.toLowerCase(), firstShare: first!.share, second: second!.name.toLowerCase(), secondShare: second!.share };
  return { name, parts, finding: t(`debrief:exam.${total === 0 ? 'none' : 'finding'}.${counts}`, params) };
}
