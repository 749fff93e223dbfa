/** Two lines of one scenario side by side: what each decided, where they first part, how their numbers drift, what came of them. */
import { allEntries, outcome, viewFor } from '../engine/index.ts';
import type { OutcomeValue } from '../engine/index.ts';
import { COUNT_THEMED, HIGHEST, LOWEST } from '../engine/quantities.ts';
import type { Scenario } from '../engine/scenario.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, Decision, Entry, Quarter, World } from '../engine/types.ts';
import { historyBaseline } from './baseline.ts';

/** A line as it is compared: the state at its end, and through whose eyes, where its campaign goes on. */
export interface Side { readonly name: string; readonly world: World; readonly eyes: Capital | null }

export type Sides = readonly [Side, Side];

/** One decision, as each of the two took it; null where it never came to it. */
export interface Meeting {
  readonly quarter: Quarter;
  readonly event: string;
  readonly part: string | null;
  readonly capital: string;
  readonly first: Decision | null;
  readonly second: Decision | null;
  readonly same: boolean;
}

/** The last quarter that both have played. */
export const sharedEnd = (scenario: Scenario, [a, b]: Sides): Quarter => Math.min(a.world.quarter, b.world.quarter, scenario.to);

/** All decisions of both in the order of time, one beside the other, as far as both have come. */
export function meetings(scenario: Scenario, sides: Sides): Meeting[] {
  const end = sharedEnd(scenario, sides);
  const rows = new Map<string, { first: Decision | null; second: Decision | null }>();
  sides.forEach((side, at) => {
    const seen = new Map<string, number>();
    for (const decision of known(sides, side)) {
      if (decision.quarter > end) continue;
      const stem = `${decision.event}/${decision.part ?? ''}/${decision.capital}`;
      const times = (seen.get(stem) ?? 0) + 1;
      seen.set(stem, times);
      const row = rows.get(`${stem}/${times}`) ?? { first: null, second: null };
      rows.set(`${stem}/${times}`, at === 0 ? { ...row, first: decision } : { ...row, second: decision });
    }
  });
  // What only one of them has decided in a quarter that the other still plays may yet come.
  const running = Math.min(...sides.map(({ world }) => (world.over === null ? world.quarter : Infinity)));
  return [...rows.values()].map(meetingOf).filter(({ quarter, first, second }) => quarter < running || (first !== null && second !== null))
    .toSorted((a, b) => a.quarter - b.quarter);
}

/** Decisions that may be shown: where either line goes on, only those of the capital through whose eyes it is seen. */
const known = (sides: Sides, { world }: Side): readonly Decision[] =>
  sides.reduce<readonly Decision[]>((list, { eyes }) => (eyes === null ? list : list.filter(({ capital }) => capital === eyes)), world.decisions);

function meetingOf({ first, second }: { first: Decision | null; second: Decision | null }): Meeting {
  const one = (first ?? second)!;
  return {
    quarter: Math.min(first?.quarter ?? Infinity, second?.quarter ?? Infinity), event: one.event, part: one.part, capital: one.capital, first, second,
    same: first !== null && second !== null && first.option === second.option && first.quarter === second.quarter,
  };
}

/** Where two lines part: by a decision, by an act, or by the numbers alone. */
export type Parting =
  | { readonly kind: 'decision'; readonly quarter: Quarter; readonly meeting: Meeting }
  | { readonly kind: 'act'; readonly quarter: Quarter; readonly entry: Entry; readonly side: 0 | 1 }
  | { readonly kind: 'numbers'; readonly quarter: Quarter };

/** The first difference of two lines; null where there is none as far as both have come. */
export function partingOf(scenario: Scenario, sides: Sides): Parting | null {
  const meeting = meetings(scenario, sides).find(({ same }) => !same);
  const numbers = firstRowApart(scenario, sides);
  if (meeting && (numbers === null || meeting.quarter <= numbers)) return { kind: 'decision', quarter: meeting.quarter, meeting };
  if (numbers === null) return null;
  return actApart(sides, numbers) ?? { kind: 'numbers', quarter: numbers };
}

function firstRowApart(scenario: Scenario, sides: Sides): Quarter | null {
  const [a, b] = sides;
  const shown = numbersOf(scenario, sides);
  const count = Math.min(a.world.rows.length, b.world.rows.length, scenario.to - scenario.from + 1);
  for (let index = 0; index < count; index += 1) {
    if (shown.some((q) => a.world.rows[index]![q] !== b.world.rows[index]![q])) return scenario.from + index;
  }
  return null;
}

/** An act of that quarter that only one of the two knows; secrets of a line that goes on are no such thing. */
function actApart(sides: Sides, quarter: Quarter): Extract<Parting, { kind: 'act' }> | null {
  const acts = sides.map(({ world, eyes }) => allEntries(world).filter((entry) => entry.quarter === quarter && entry.cause.kind === 'act' && (eyes === null || entry.cause.by === eyes)));
  const key = ({ cause }: Entry): string => `${cause.by}|${cause.id}|${cause.detail}`;
  for (const side of [0, 1] as const) {
    const other = new Set(acts[1 - side]!.map(key));
    const entry = acts[side]!.find((each) => !other.has(key(each)));
    if (entry) return { kind: 'act', quarter, entry, side };
  }
  return null;
}

/** The numbers of the nine that may be shown: what is only estimated in a line that goes on is not. */
export function numbersOf(scenario: Scenario, sides: Sides): number[] {
  const hidden = sides.map(({ world, eyes }) => (eyes === null ? null : viewFor(scenario, world, eyes).spread));
  return Array.from({ length: COUNT_THEMED }, (_, q) => q).filter((q) => hidden.every((spread) => spread === null || spread[q] === 0));
}

/** One number in both lines, at the opening and at the end of each quarter, points. */
export interface Gap {
  readonly q: number;
  readonly rows: readonly { readonly quarter: Quarter; readonly at: number; readonly first: number | null; readonly second: number | null }[];
  readonly low: number;
  readonly high: number;
  /** Mean and widest distance where both are known, points. */
  readonly mean: number;
  readonly widest: { readonly quarter: Quarter; readonly by: number };
}

/** The courses of the numbers, the widest apart first. */
export function gapsOf(scenario: Scenario, sides: Sides): Gap[] {
  return numbersOf(scenario, sides).map((q) => gapOf(scenario, sides, q)).toSorted((a, b) => b.mean - a.mean);
}

function gapOf(scenario: Scenario, [a, b]: Sides, q: number): Gap {
  const most = scenario.to - scenario.from + 1;
  const value = ({ world }: Side, index: number): number | null => {
    const row = index === 0 ? scenario.opening.q : world.rows[index - 1];
    return row === undefined ? null : row[q]! / 100;
  };
  const count = Math.min(most, Math.max(a.world.rows.length, b.world.rows.length)) + 1;
  const rows = Array.from({ length: count }, (_, index) => ({ quarter: scenario.from + index - 1, at: (scenario.from + index) / 4, first: value(a, index), second: value(b, index) }));
  const both = rows.flatMap(({ quarter, first, second }) => (first === null || second === null ? [] : [{ quarter, by: second - first }]));
  const widest = both.reduce((wide, each) => (Math.abs(each.by) > Math.abs(wide.by) ? each : wide), { quarter: scenario.from, by: 0 });
  const mean = both.reduce((sum, { by }) => sum + Math.abs(by), 0) / Math.max(1, both.length);
  return { q, rows, low: LOWEST[q]! / 100, high: HIGHEST[q]! / 100, mean, widest };
}

export interface OutcomeRow { readonly id: string; readonly first: OutcomeValue; readonly second: OutcomeValue; readonly history: OutcomeValue }

/** What is always told, and what only where it came about in one of the three. */
const ALWAYS = ['sinoSovietBorderWar', 'sinoSovietWar', 'taiwanWar', 'nuclearWar'] as const;
const WHERE_IT_CAME = ['splitYear', 'chinaBombYear', 'rapprochementYear', 'unSeatYear', 'salt1By1972', 'usOutOfVietnamYear'] as const;

/** What came of the two, and of history; scores only where both are over. */
export function outcomesOf(scenario: Scenario, sides: Sides, history: World): OutcomeRow[] {
  const baseline = historyBaseline(scenario);
  const [first, second, past] = [sides[0].world, sides[1].world, history].map((world) => outcome(scenario, world, baseline));
  const row = (id: string): OutcomeRow => ({ id, first: first!.values[id] ?? null, second: second!.values[id] ?? null, history: past!.values[id] ?? null });
  const over = sides.every(({ world }) => world.over !== null);
  const scores = over ? CAPITALS.map((capital) => row(`score.${capital}`)) : [];
  return [...scores, ...WHERE_IT_CAME.map(row).filter((each) => each.first || each.second || each.history), ...ALWAYS.map(row)];
}
