/** Where a class left history's path: the decisions at which groups chose otherwise. */
import type { Choice, Row } from '../compare.ts';

/** An option of a decision, how many groups took it, and whether history did. */
export interface Taken { readonly option: string; readonly groups: number; readonly history: boolean }

/** A decision at which at least one group departed from history. */
export interface Departure {
  readonly event: string;
  /** The earliest quarter in which a group was asked. */
  readonly quarter: number;
  readonly asked: number;
  readonly departed: number;
  /** History's option first, then the others by how many took them. */
  readonly options: readonly Taken[];
}

/** One group's choice at one decision. */
interface Met { readonly group: number; readonly choice: Choice & { readonly historical: string } }

/** The decisions of a class that departed from history; those at which most did come first. */
export function departuresOf(rows: readonly Row[]): Departure[] {
  const met = rows.flatMap(({ number, choices }) => choices.flatMap((choice): Met[] => (choice.historical === null ? [] : [{ group: number, choice: { ...choice, historical: choice.historical } }])));
  // Parts of one event are told apart by what history did there.
  const keys = [...new Set(met.map(keyOf))];
  return keys.map((key) => departureOf(met.filter((each) => keyOf(each) === key)))
    .filter(({ departed }) => departed > 0)
    .toSorted((a, b) => b.departed - a.departed || a.quarter - b.quarter || (a.event < b.event ? -1 : 1));
}

const keyOf = ({ choice }: Met): string => `${choice.event}\t${choice.historical}`;

function departureOf(met: readonly Met[]): Departure {
  const { event, historical } = met[0]!.choice;
  const groupsOf = (of: (each: Met) => boolean): number => new Set(met.filter(of).map(({ group }) => group)).size;
  const others = [...new Set(met.map(({ choice }) => choice.option))].filter((option) => option !== historical)
    .map((option) => ({ option, groups: groupsOf(({ choice }) => choice.option === option), history: false }))
    .toSorted((a, b) => b.groups - a.groups || (a.option < b.option ? -1 : 1));
  return {
    event, quarter: Math.min(...met.map(({ choice }) => choice.quarter)),
    asked: groupsOf(() => true), departed: groupsOf(({ choice }) => choice.option !== historical),
    options: [{ option: historical, groups: groupsOf(({ choice }) => choice.option === historical), history: true }, ...others],
  };
}

/** How many of all decisions that history knows were history's, over the whole class. */
export function asHistory(rows: readonly Row[]): { readonly same: number; readonly count: number } {
  const known = rows.flatMap(({ choices }) => choices).filter(({ historical }) => historical !== null);
  return { same: known.filter(({ option, historical }) => option === historical).length, count: known.length };
}
