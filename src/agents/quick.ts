/** A quick look at acts: what each does, and what that is worth to whom, kept. It only picks what to weigh in full. */
import { actOf, deskOf, oncePer, outlineOf } from '../engine/index.ts';
import type { Outline, Thinkable } from '../engine/index.ts';
import { capitalIndex, COUNT, HIGHEST, LOWEST, PRESTIGE, SUPPORT } from '../engine/quantities.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Capital, LegalOrder, Order } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';

/** A legal act as an order without extras: what it does, and its tone. */
export interface Known {
  readonly legal: LegalOrder;
  readonly order: Order;
  readonly outline: Outline;
  /** The capital addressed (index), −1 a third party. */
  readonly to: number;
  readonly proposal: boolean;
  readonly friendly: boolean;
  readonly signal: number;
}

/** What there is to know of all that is ever legal at each capital's desk, by its places. */
const knownAt = oncePer((scenario): Readonly<Record<Capital, readonly Known[]>> => (
  { US: deskKnown(scenario, 'US'), SU: deskKnown(scenario, 'SU'), CN: deskKnown(scenario, 'CN') }
));

const deskKnown = (scenario: Scenario, from: Capital): Known[] =>
  deskOf(scenario)[from].flatMap(({ legal }) => legal.map((each) => known(from, each)));

function known(from: Capital, legal: LegalOrder): Known {
  const order = orderOf(from, legal);
  const { family, signal } = actOf(order.act)!;
  return {
    legal, order, outline: outlineOf(order), to: capitalIndex(order.to), signal,
    proposal: family === 'proposal', friendly: family === 'proposal' || family === 'withdrawal',
  };
}

const nameOf = ({ act, to, theatre, door }: LegalOrder): string => `${act}/${to}/${theatre ?? ''}/${door ?? ''}`;

const placesByName = oncePer((scenario): Readonly<Record<Capital, ReadonlyMap<string, number>>> => {
  const places = (capital: Capital): ReadonlyMap<string, number> =>
    new Map(knownAt(scenario)[capital].map(({ legal }, place) => [nameOf(legal), place]));
  return { US: places('US'), SU: places('SU'), CN: places('CN') };
});

/** Place at a capital's desk of a legal order, for lists that do not say it. */
export const placeOf = (scenario: Scenario, capital: Capital, legal: LegalOrder): number => placesByName(scenario)[capital].get(nameOf(legal))!;

/** A legal order made into an order without extras; what can only be done in secret is done so. */
export const orderOf = (from: Capital, { act, to, theatre }: LegalOrder): Order => (
  { act, from, to, ...(theatre && { theatre }), ...(actOf(act)!.alwaysCovert && { covert: true }) }
);

/**
 * The acts of a desk: what there is to know of each of their places, and by the act's number what it costs, its first place,
 * and what it does: from `first[act]` to `first[act + 1]` quantities and changes.
 */
export interface Deskful {
  readonly known: readonly Known[];
  readonly cost: Int32Array;
  readonly place: Int32Array;
  readonly first: Int32Array;
  readonly q: Int32Array;
  readonly by: Int32Array;
  readonly edges: readonly Edge[];
  /** Of each edge, one after the other, the quantity, the low end and the high one. */
  readonly ends: Int32Array;
  /** The acts in an order in which they were once: the next is seldom far from it. */
  readonly order: Int32Array;
  /** Marks on acts; empty of meaning between two looks. */
  readonly marks: Uint8Array;
}

/** A quantity that acts of a desk move: below `low` the range begins to cut one that moves it down, above `high` one that moves it up; and these acts. */
export interface Edge { readonly q: number; readonly low: number; readonly high: number; readonly downs: readonly number[]; readonly ups: readonly number[] }

const desksful = oncePer((scenario): readonly Deskful[] => CAPITALS.map((capital) => deskful(deskOf(scenario)[capital], knownAt(scenario)[capital])));

/** What the acts of a capital's own desk do. */
export const deskfulOf = (scenario: Scenario, capital: Capital): Deskful => desksful(scenario)[capitalIndex(capital)]!;

function deskful(desk: readonly Thinkable[], known: readonly Known[]): Deskful {
  const outlines = desk.map(({ places }) => known[places[0]!]!.outline);
  const edges = edgesOf(outlines);
  const first = [0];
  for (const { q } of outlines) first.push(first[first.length - 1]! + q.length);
  return {
    known, cost: Int32Array.from(desk, ({ act }) => act.cost), place: Int32Array.from(desk, ({ places }) => places[0]!), first: Int32Array.from(first),
    q: Int32Array.from(outlines.flatMap(({ q }) => q)), by: Int32Array.from(outlines.flatMap(({ by }) => by)), edges, ends: Int32Array.from(edges.flatMap(({ q, low, high }) => [q, low, high])),
    order: Int32Array.from(desk.keys()), marks: new Uint8Array(desk.length),
  };
}

function edgesOf(outlines: readonly Outline[]): Edge[] {
  const moved = [...new Set(outlines.flatMap(({ q }) => q))];
  return moved.map((q) => {
    const way = (sign: number): { readonly most: number; readonly acts: number[] } => ({
      most: Math.max(0, ...outlines.flatMap((outline) => changesOf(outline, q, sign))),
      acts: outlines.flatMap((outline, act) => (changesOf(outline, q, sign).length > 0 ? [act] : [])),
    });
    const [down, up] = [way(-1), way(1)];
    return { q, low: LOWEST[q]! + down.most, high: HIGHEST[q]! - up.most, downs: down.acts, ups: up.acts };
  });
}

/** By how much an act moves a quantity one way. */
const changesOf = ({ q, by }: Outline, at: number, sign: number): number[] =>
  by.flatMap((each, i) => (q[i] === at && each * sign > 0 ? [each * sign] : []));

/** The number of the act at a place. */
export function actAt({ place }: Deskful, at: number): number {
  let act = place.length - 1;
  while (place[act]! > at) act -= 1;
  return act;
}

const LOW = Int32Array.from({ length: COUNT }, (_, q) => LOWEST[q]!);
const HIGH = Int32Array.from({ length: COUNT }, (_, q) => HIGHEST[q]!);

/** What the changes of an act are worth one by one, each within its range, hundredths of utility. */
export function lookAt({ first, q, by }: Deskful, act: number, { of, now }: Eyes): number {
  const end = first[act + 1]!;
  let total = 0;
  for (let i = first[act]!; i < end; i += 1) {
    const at = q[i]!;
    const here = now[at]!;
    total += (of[at]! * (Math.min(HIGH[at]!, Math.max(LOW[at]!, here + by[i]!)) - here)) / 100;
  }
  return total;
}

/** The same, to the last bit, while no range cuts any of them. */
export function lookFreely({ first, q, by }: Deskful, act: number, of: readonly number[]): number {
  const end = first[act + 1]!;
  let total = 0;
  for (let i = first[act]!; i < end; i += 1) total += (of[q[i]!]! * by[i]!) / 100;
  return total;
}

/** The gains among them alone. */
export function gainsOf({ first, q, by }: Deskful, act: number, of: readonly number[]): number {
  let gains = 0;
  for (let i = first[act]!; i < first[act + 1]!; i += 1) gains += Math.max(0, (of[q[i]!]! * by[i]!) / 100);
  return gains;
}

/** What each point of each quantity is worth, and where the quantities stand. */
export interface Eyes { readonly of: readonly number[]; readonly now: readonly number[] }

/** Slack for the rounding of sums, hundredths of utility. */
const SLACK = 0.01;

/**
 * What an act may be worth at most where no intervention narrows a range, by its gains alone: ranges, weighing and merging
 * only lessen a change. Infinity where haste could please, or an act may do more than is told.
 */
export function atMost(gains: number, { outline: { from, signal, reach } }: Known, of: readonly number[]): number {
  if (reach === null || (signal !== 0 && (of[SUPPORT + from]! < 0 || of[PRESTIGE + from]! < 0))) return Infinity;
  let sum = gains + SLACK;
  for (let i = 0; i < reach.length; i += 1) sum += Math.abs(of[reach[i]!.q]! * reach[i]!.by) / 100;
  return sum;
}
