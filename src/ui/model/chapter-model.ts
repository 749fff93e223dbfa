/** The pages between: a leader's end with promises kept, verdict, successor; and the opening of a chapter of a long campaign. */
import type { Capital, Happening } from '../../engine/types.ts';
import { t } from '../../words/messages.ts';
import { cityOf, eventTitle, leaderName, optionLabel, quarterWords, textOf } from '../../words/names.ts';
import type { Situation } from './situation.ts';

export type Verdict = 'kept' | 'partly' | 'broken';

export interface ChapterModel {
  readonly capital: Capital;
  readonly leaderId: string;
  readonly heading: string;
  readonly years: string;
  readonly mandates: readonly { readonly title: string; readonly text: string; readonly score: number; readonly verdict: Verdict; readonly cards: readonly string[] }[];
  readonly verdict: string;
  readonly successor: { readonly id: string; readonly words: string } | null;
  readonly decisions: readonly string[];
}

const KEPT = 65;
const PARTLY = 40;

const verdictOf = (score: number): Verdict => {
  if (score >= KEPT) return 'kept';
  return score >= PARTLY ? 'partly' : 'broken';
};

/** All kept, all broken, or something between. */
const wholeOf = (each: readonly Verdict[]): Verdict => (each.every((one) => one === each[0]) ? each[0]! : 'partly');

type Scored = Extract<Happening, { kind: 'mandates' }>;

/** The page of a term that has been scored; `news` says who follows. */
export function chapterModel({ scenario, world }: Situation, { capital, leader: id, scores, quarter }: Scored, news: readonly Happening[]): ChapterModel {
  const leader = scenario.leaders.find((each) => each.id === id)!;
  const change = news.filter((each) => each.kind === 'leader').find((each) => each.capital === capital && each.left === id);
  const name = leaderName(scenario, id);
  const began = Math.max(scenario.from, leader.from);
  const mandates = scores.map(({ id: mandate, score }) => {
    const found = leader.mandates.find((each) => each.id === mandate);
    const points = Math.round(score / 100);
    return { title: textOf(scenario, found?.title ?? mandate), text: textOf(scenario, found?.text ?? null), score: points, verdict: verdictOf(points), cards: found?.cards ?? [] };
  });
  return {
    capital, leaderId: id, mandates,
    heading: t(change ? 'chapter:heading' : 'chapter:headingFinal', { leader: name }),
    years: t('chapter:years', { city: cityOf(capital), from: quarterWords(began), to: quarterWords(Math.min(quarter, scenario.to)) }),
    verdict: mandates.length === 0 ? t('chapter:noMandates') : t(`chapter:verdictWhole.${wholeOf(mandates.map(({ verdict }) => verdict))}`),
    successor: change ? { id: change.leader, words: successorWords(scenario, change.leader) } : null,
    decisions: world.decisions.filter((each) => each.capital === capital && each.quarter >= began && each.quarter <= scenario.to)
      .map(({ event, option }) => `${eventTitle(scenario, event)}: ${optionLabel(scenario, event, option)}`),
  };
}

function successorWords(scenario: Situation['scenario'], id: string): string {
  const office = scenario.leaders.find((each) => each.id === id)?.office ?? '';
  return t('chapter:successor', { leader: leaderName(scenario, id), office: textOf(scenario, office) });
}

export interface StretchModel { readonly heading: string; readonly number: string; readonly from: string; readonly text: string }

/** The chapter of a long campaign that the news opened last; null where none began. */
export function stretchModel({ scenario }: Pick<Situation, 'scenario'>, news: readonly Happening[]): StretchModel | null {
  const begun = news.flatMap((each) => (each.kind === 'quarter' ? [each.quarter] : []));
  const index = scenario.chapters.findLastIndex(({ from }) => begun.includes(from));
  const chapter = scenario.chapters[index];
  if (!chapter) return null;
  return {
    heading: textOf(scenario, chapter.title),
    number: t('chapter:stretch', { number: index + 1, total: scenario.chapters.length }),
    from: t('chapter:stretchFrom', { from: quarterWords(chapter.from) }),
    text: textOf(scenario, chapter.text),
  };
}
