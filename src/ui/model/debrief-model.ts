/** The debrief: score and ending, aims, curves, causes, decisions, questions, all against history. */
import { allEntries, ENGINE_VERSION, leaderOf, outcome } from '../../engine/index.ts';
import type { Outcomes } from '../../engine/index.ts';
import { COUNT_THEMED, TENSION } from '../../engine/quantities.ts';
import { yearOf } from '../../engine/quarters.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { CAPITALS, THEMES } from '../../engine/types.ts';
import type { Capital, Decision, World } from '../../engine/types.ts';
import { capitalise, t } from '../../words/messages.ts';
import { countryOf, eventById, eventTitle, optionLabel, quarterShort, textOf, themeName } from '../../words/names.ts';
import { whole } from '../../words/numbers.ts';
import { shortName } from '../../words/quantities.ts';
import { reasonWords } from '../../words/reasons.ts';
import { examModel } from './exam-model.ts';
import type { ExamModel } from './exam-model.ts';
import { aimQuestion, harmQuestion } from './exam-more.ts';
import { placeOfDecision, sourcesOf } from './result-model.ts';
import type { Situation } from './situation.ts';
import { curveOf, historyOf } from '../../charts/curve-model.ts';
import type { CurveModel } from '../../charts/curve-model.ts';

export interface AimRow {
  readonly title: string;
  readonly text: string;
  readonly cards: readonly string[];
  readonly weight: number;
  readonly own: number;
  readonly history: number;
}

export interface CauseBar { readonly name: string; readonly finding: string; readonly parts: readonly { readonly theme: string; readonly name: string; readonly share: number }[] }

export interface DecisionRow {
  readonly quarter: string;
  readonly title: string;
  readonly chosen: string;
  readonly history: string;
  readonly same: boolean | null;
  readonly note: string;
  readonly sources: readonly string[];
  readonly cards: readonly string[];
}

/** Decisions of a stretch of the campaign; a short campaign is one group without a title. */
export interface DecisionGroup { readonly title: string; readonly rows: readonly DecisionRow[] }

export interface QuestionRow { readonly text: string; readonly cards: readonly string[]; readonly evidence: readonly string[] }

export interface DebriefModel {
  readonly capital: Capital | null;
  readonly leaderId: string;
  readonly leader: string;
  readonly country: string;
  readonly nuclear: boolean;
  readonly score: number;
  readonly ending: { readonly title: string; readonly text: string } | null;
  readonly penalty: string | null;
  readonly others: readonly string[];
  readonly aims: readonly AimRow[];
  readonly curves: readonly CurveModel[];
  readonly causes: readonly CauseBar[];
  readonly decisions: readonly DecisionGroup[];
  /** Three questions, or two where nobody held a seat, with their answers from this campaign. */
  readonly exam: readonly ExamModel[];
  readonly questions: readonly QuestionRow[];
  readonly outcomes: readonly { readonly name: string; readonly own: string; readonly history: string }[];
  readonly leanings: readonly string[];
  /** What the others decided, how likely it was, and why. */
  readonly reasons: readonly ReasonRow[];
  readonly caption: string;
  readonly summary: string;
}

/** A decision of another capital in a sentence, and its place in the campaign's list. */
interface ReasonRow { readonly index: number; readonly line: string }

/** The debrief of a campaign that is over; of a replay, with nobody's eyes. */
export function debriefModel(situation: Situation): DebriefModel {
  const { scenario, world, capital } = situation;
  const past = outcome(scenario, historyOf(scenario), null);
  const own = outcome(scenario, world, past);
  const seat = capital ?? 'US';
  const leader = leaderOf(scenario, world, seat);
  const ending = scenario.endings[seat].find(({ id }) => id === own.endings[seat]);
  const score = Math.round(own.score[seat]);
  const words = ending ? { title: textOf(scenario, ending.title), text: textOf(scenario, ending.text) } : null;
  return {
    capital, leaderId: leader.id, leader: textOf(scenario, leader.name), country: capitalise(countryOf(seat)),
    nuclear: world.over === 'nuclear-war', score, ending: capital ? words : null,
    penalty: [penaltyOf(world, seat), billOf(own, seat)].filter((each) => each !== null).join(' ') || null,
    others: CAPITALS.filter((each) => each !== capital).map((each) => t('debrief:otherScore', { country: capitalise(countryOf(each)), score: Math.round(own.score[each]) })),
    aims: aimsOf(scenario, capital, own, past),
    curves: Array.from({ length: COUNT_THEMED }, (_, index) => curveOf(situation, (index + TENSION) % COUNT_THEMED)),
    causes: [TENSION, TENSION + 1, TENSION + 2].map((q) => causesOf(world, q)),
    decisions: decisionGroups(scenario, world.decisions.filter((each) => each.quarter <= scenario.to && (capital === null || each.capital === capital))),
    exam: [examModel(scenario, world), harmQuestion(scenario, world), aimQuestion(scenario, world, capital, { own: own.aims, history: past.aims })].filter((each) => each !== null),
    questions: questionsOf(scenario, world),
    outcomes: outcomesOf(own, past),
    leanings: leaningsOf(situation),
    reasons: reasonsOf(scenario, world, capital),
    caption: t('debrief:caption', { seed: world.seed, gravity: world.gravity, engine: ENGINE_VERSION, scenario: scenario.id }),
    summary: t('debrief:summary', {
      scenario: textOf(scenario, scenario.title), leader: textOf(scenario, leader.name), city: countryOf(seat), ending: words?.title ?? '', score,
      seed: world.seed, gravity: world.gravity,
    }),
  };
}

function penaltyOf({ warsOf, campaignsOf }: World, capital: Capital): string | null {
  const index = CAPITALS.indexOf(capital);
  const [wars, campaigns] = [warsOf[index]!, campaignsOf[index]!];
  return wars + campaigns === 0 ? null : t('debrief:penalty', { wars, campaigns });
}

/** What support and prestige under history's took from the score, in whole points. */
function billOf({ bills }: Outcomes, capital: Capital): string | null {
  const [home, abroad] = [Math.round(bills[capital].support), Math.round(bills[capital].prestige)];
  return home + abroad === 0 ? null : t('debrief:bills', { home, abroad });
}

const aimsOf = (scenario: Scenario, capital: Capital | null, own: Outcomes, past: Outcomes): AimRow[] =>
  scenario.aims.filter((aim) => capital === null || aim.capital === capital).map((aim) => ({
    title: textOf(scenario, aim.title), text: textOf(scenario, aim.text), cards: aim.cards, weight: aim.weight,
    own: Math.round(own.aims[aim.id]!), history: Math.round(past.aims[aim.id]!),
  }));

/** Shares of the themes in all that moved a number: sums of sizes, whichever way they went. */
function causesOf(world: World, q: number): CauseBar {
  const sums = THEMES.map(() => 0);
  for (const entry of allEntries(world)) if (entry.q === q && entry.theme >= 0) sums[entry.theme]! += Math.abs(entry.applied);
  const total = sums.reduce((sum, each) => sum + each, 0) || 1;
  const parts = THEMES.map((theme, index) => ({ theme, name: themeName(theme), share: Math.round((100 * sums[index]!) / total) }));
  const most = parts.reduce((best, part) => (part.share > best.share ? part : best));
  return { name: shortName(q), parts, finding: t('debrief:causesFinding', { name: shortName(q), theme: most.name.toLowerCase(), share: most.share }) };
}

/** Most decisions that are listed in one piece. */
const MOST_LISTED = 24;

/** Decisions by the chapters of the scenario, or in one piece where they are few or there are no chapters. */
function decisionGroups(scenario: Scenario, decisions: readonly Decision[]): DecisionGroup[] {
  const rows = (list: readonly Decision[]): DecisionRow[] => list.map((each) => decisionRow(scenario, each));
  if (decisions.length <= MOST_LISTED || scenario.chapters.length === 0) return [{ title: '', rows: rows(decisions) }];
  return scenario.chapters.flatMap(({ from, title }, index) => {
    const end = (scenario.chapters[index + 1]?.from ?? scenario.to + 1) - 1;
    const list = decisions.filter(({ quarter }) => quarter >= from && quarter <= end);
    const words = t('debrief:stretch', { from: yearOf(from), to: yearOf(end), title: textOf(scenario, title) });
    return list.length === 0 ? [] : [{ title: words, rows: rows(list) }];
  });
}

function decisionRow(scenario: Scenario, decision: Decision): DecisionRow {
  const place = placeOfDecision(scenario, decision);
  const historical = place?.historical;
  const same = historical ? historical.id === decision.option : null;
  return {
    quarter: quarterShort(decision.quarter), title: eventTitle(scenario, decision.event), same,
    chosen: optionLabel(scenario, decision.event, decision.option),
    history: historical ? textOf(scenario, historical.label) : '',
    note: textOf(scenario, place?.event.note ?? null),
    sources: place ? sourcesOf(scenario, place.event) : [],
    cards: place?.event.cards ?? [],
  };
}

const MOST_EVIDENCE = 4;

/** Three questions; what in this campaign speaks to each: decisions at events that carry the same cards. */
const questionsOf = (scenario: Scenario, world: World): QuestionRow[] => scenario.questions.map(({ text, cards }) => {
  const main = cards.map((card) => card.split('.')[0]);
  const near = (decision: Decision): number => {
    const own = eventById(scenario, decision.event)?.cards ?? [];
    return own.filter((card) => cards.includes(card)).length * 10 + own.filter((card) => main.includes(card.split('.')[0])).length;
  };
  const evidence = world.decisions.map((decision) => ({ decision, near: near(decision) }))
    .filter((each) => each.near > 0).toSorted((a, b) => b.near - a.near).slice(0, MOST_EVIDENCE)
    .toSorted((a, b) => a.decision.quarter - b.decision.quarter);
  return {
    text: textOf(scenario, text), cards,
    evidence: evidence.map(({ decision }) => t('debrief:evidenceLine', {
      quarter: quarterShort(decision.quarter), who: capitalise(countryOf(decision.capital)), title: eventTitle(scenario, decision.event),
      label: optionLabel(scenario, decision.event, decision.option),
    })),
  };
});

/** What is always told, and what only where it came about, here or in history. */
const ALWAYS = ['sinoSovietBorderWar', 'sinoSovietWar', 'taiwanWar', 'nuclearWar'] as const;
const WHERE_IT_CAME = ['splitYear', 'chinaBombYear', 'rapprochementYear', 'unSeatYear', 'salt1By1972', 'usOutOfVietnamYear'] as const;

const outcomesOf = (own: Outcomes, past: Outcomes): DebriefModel['outcomes'] =>
  [...WHERE_IT_CAME.filter((id) => own.values[id] || past.values[id]), ...ALWAYS]
    .map((id) => ({ name: t(`debrief:outcome.${id}`), own: valueWords(own.values[id]), history: valueWords(past.values[id]) }));

function valueWords(value: Outcomes['values'][string] | undefined): string {
  if (value === null || value === undefined) return t('debrief:neverYear');
  if (typeof value === 'boolean') return t(value ? 'debrief:yes' : 'debrief:no');
  return typeof value === 'number' ? whole(value) : value;
}

const reasonsOf = (scenario: Scenario, world: World, capital: Capital | null): ReasonRow[] => world.decisions
  .flatMap((each, index) => (each.capital !== capital && each.odds !== null && each.reasons.length > 0 && each.quarter <= scenario.to ? [{ index, line: reasonLine(scenario, each) }] : []));

const reasonLine = (scenario: Scenario, { quarter, capital: who, event, option, odds, reasons }: Decision): string => t('debrief:reason', {
  quarter: quarterShort(quarter), who: capitalise(countryOf(who)), title: eventTitle(scenario, event), label: optionLabel(scenario, event, option),
  odds: Math.round(odds! / 100), why: reasons.map((reason) => reasonWords(scenario, reason)).join('; '),
});

/** What the other leaders leaned to all along and which aim they held above the others, hidden until now. */
function leaningsOf({ scenario, world, capital }: Situation): string[] {
  return CAPITALS.filter((each) => each !== capital).flatMap((each) => {
    const leader = leaderOf(scenario, world, each);
    const name = textOf(scenario, leader.name);
    const aim = scenario.aims[world.secretAims[CAPITALS.indexOf(each)]!];
    const secret = aim ? [t('debrief:secretAim', { leader: name, aim: textOf(scenario, aim.title) })] : [];
    return (world.leanings[CAPITALS.indexOf(each)] ?? []).flatMap((index) => {
      const leaning = leader.leanings[index];
      return leaning ? [t('debrief:leaning', { leader: name, text: textOf(scenario, leaning.text) })] : [];
    }).concat(secret);
  });
}
