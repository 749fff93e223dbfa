/** Two exam questions that any campaign can ask: the year that did most harm, and the aim that went furthest from history. */
import { allEntries } from '../../engine/index.ts';
import { direction, DYAD_ENDS, TENSION, TRUST } from '../../engine/quantities.ts';
import { yearOf } from '../../engine/quarters.ts';
import type { Aim, Scenario } from '../../engine/scenario.ts';
import { DYADS, THEMES } from '../../engine/types.ts';
import type { Capital, Decision, Entry, World } from '../../engine/types.ts';
import { causeWords } from '../../words/causes.ts';
import { t } from '../../words/messages.ts';
import { eventById, eventTitle, optionLabel, pairOf, quarterShort, textOf, themeName } from '../../words/names.ts';
import { points, signed } from '../../words/numbers.ts';
import type { ExamModel, TrustBar } from './exam-model.ts';
import { placeOfDecision } from './result-model.ts';
import { historyOf } from '../../charts/curve-model.ts';

interface HarmYear {
  readonly year: number;
  /** Net change of the tension and of the mean of the two trusts, hundredths. */
  readonly tension: number;
  readonly trust: number;
  readonly entries: readonly Entry[];
}

const MOST_FACTS = 4;

/** Harm that an entry did to a dyad, hundredths: tension counts whole, each trust by half. */
function harmOf({ q, applied }: Entry, dyad: number): number {
  if (q === TENSION + dyad) return applied;
  const [a, b] = DYAD_ENDS[dyad]!;
  return q === TRUST + direction(a, b) || q === TRUST + direction(b, a) ? -applied / 2 : 0;
}

/** The dyad of the highest mean tension over the scenario's own time. */
function worstDyad(scenario: Scenario, { rows }: World): number {
  const own = rows.slice(0, scenario.to - scenario.from + 1);
  const means = DYADS.map((_, dyad) => own.reduce((sum, row) => sum + row[TENSION + dyad]!, 0));
  return means.indexOf(Math.max(...means));
}

/** The year in which a dyad lost most; null where none did it harm. */
function harmYear(scenario: Scenario, world: World, dyad: number): HarmYear | null {
  const entries = allEntries(world).filter((entry) => entry.theme >= 0 && entry.quarter <= scenario.to && harmOf(entry, dyad) !== 0);
  const sums = new Map<number, number>();
  for (const entry of entries) sums.set(yearOf(entry.quarter), (sums.get(yearOf(entry.quarter)) ?? 0) + harmOf(entry, dyad));
  const [year, worst] = [...sums].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  if (worst <= 0) return null;
  const own = entries.filter(({ quarter }) => yearOf(quarter) === year);
  const tension = own.filter(({ q }) => q === TENSION + dyad).reduce((sum, { applied }) => sum + applied, 0);
  return { year, tension, trust: tension - worst, entries: own };
}

/** Shares of the themes in what did harm that year. */
function harmBar({ year, entries }: HarmYear, dyad: number, name: string): TrustBar {
  const sums = THEMES.map((_, index) => entries.filter(({ theme }) => theme === index).reduce((sum, entry) => sum + Math.max(0, harmOf(entry, dyad)), 0));
  const total = sums.reduce((sum, each) => sum + each, 0) || 1;
  const parts = THEMES.map((theme, index) => ({ theme, name: themeName(theme), share: Math.round((100 * sums[index]!) / total) }));
  const most = parts.reduce((best, part) => (part.share > best.share ? part : best));
  return { name, parts, finding: t('debrief:exam.harmFinding', { name, year, theme: most.name.toLowerCase(), share: most.share }) };
}

/** What did the harm, the heaviest first. */
function harmFacts(scenario: Scenario, { entries }: HarmYear, dyad: number): string[] {
  const sums = new Map<string, number>();
  for (const entry of entries) {
    const words = causeWords(scenario, entry.cause);
    sums.set(words, (sums.get(words) ?? 0) + harmOf(entry, dyad));
  }
  return [...sums].filter(([, harm]) => harm >= 50).toSorted((a, b) => b[1] - a[1]).slice(0, MOST_FACTS)
    .map(([cause, harm]) => t('debrief:exam.harmFact', { cause, harm: points(harm) }));
}

/** Which year did most harm to the worst of the three relations, and what did it; null in a campaign that harmed none. */
export function harmQuestion(scenario: Scenario, world: World): ExamModel | null {
  const dyad = worstDyad(scenario, world);
  const own = harmYear(scenario, world, dyad);
  if (!own) return null;
  const past = harmYear(scenario, historyOf(scenario), dyad);
  const bars = [harmBar(own, dyad, t('debrief:exam.own')), ...(past ? [harmBar(past, dyad, t('debrief:exam.history'))] : [])];
  const cards = own.entries.flatMap((entry) => (entry.card && harmOf(entry, dyad) > 0 ? [entry.card] : []));
  const against = past === null ? '' : t(past.year === own.year ? 'debrief:exam.harmSame' : 'debrief:exam.harmOther', { year: past.year });
  return {
    question: t('debrief:exam.harm', { pair: pairOf(DYADS[dyad]!) }), cards: [...new Set(cards)].slice(0, MOST_FACTS), bars,
    answer: `${t('debrief:exam.harmAnswer', { year: own.year, tension: signed(own.tension), trust: signed(own.trust) })} ${against}`.trim(),
    facts: harmFacts(scenario, own, dyad), about: t('debrief:exam.harmAbout'),
  };
}

export interface AimScores { readonly own: Readonly<Record<string, number>>; readonly history: Readonly<Record<string, number>> }

/** How far an aim was reached against history, and what was decided otherwise on the way; null where nobody held the seat. */
export function aimQuestion(scenario: Scenario, world: World, capital: Capital | null, { own, history }: AimScores): ExamModel | null {
  const gap = (aim: Aim): number => Math.abs(own[aim.id]! - history[aim.id]!) * aim.weight;
  const aims = scenario.aims.filter((aim) => aim.capital === capital);
  if (aims.length === 0) return null;
  const aim = aims.reduce((widest, each) => (gap(each) > gap(widest) ? each : widest));
  const [mine, past] = [Math.round(own[aim.id]!), Math.round(history[aim.id]!)];
  const key = mine === past ? 'even' : mine > past ? 'better' : 'worse';
  return {
    question: t('debrief:exam.aim', { title: textOf(scenario, aim.title) }), cards: aim.cards, bars: [],
    answer: t(`debrief:exam.aimAnswer.${key}`, { own: mine, history: past, text: textOf(scenario, aim.text) }),
    facts: otherwise(scenario, world, aim).map((decision) => t('debrief:exam.otherwise', {
      quarter: quarterShort(decision.quarter), title: eventTitle(scenario, decision.event), label: optionLabel(scenario, decision.event, decision.option),
      history: textOf(scenario, placeOfDecision(scenario, decision)?.historical?.label ?? null),
    })),
    about: t('debrief:exam.aimAbout'),
  };
}

/** One's own decisions that were not history's, those on the aim's cards first, in the order of time. */
function otherwise(scenario: Scenario, { decisions }: World, aim: Aim): Decision[] {
  const near = ({ event }: Decision): number => (eventById(scenario, event)?.cards ?? []).filter((card) => aim.cards.includes(card)).length;
  const changed = (decision: Decision): boolean => {
    const historical = placeOfDecision(scenario, decision)?.historical;
    return historical !== undefined && historical.id !== decision.option;
  };
  return decisions.filter((each) => each.capital === aim.capital && each.quarter <= scenario.to && changed(each))
    .toSorted((a, b) => near(b) - near(a)).slice(0, MOST_FACTS).toSorted((a, b) => a.quarter - b.quarter);
}
