/** Players without judgement, for fuzzing and for the test that no simple habit wins. */
import { actOf, draw, previewOption } from '../engine/index.ts';
import type { Family } from '../engine/acts.ts';
import { capitalIndex, COUNT, TENSION, TRUST } from '../engine/quantities.ts';
import type { Scenario } from '../engine/scenario.ts';
import { CAPITALS, POSTURES } from '../engine/types.ts';
import type { Capital, Decide, Foreseen, Move, Order, Posture, Reply, Stop, View } from '../engine/types.ts';
import { orderOf } from './quick.ts';
import { decideMandates } from './rung.ts';

/** Plays any legal thing with equal chance, by draws named after the actor's own seed. */
export function randomActor(seed: string): Decide {
  return (_scenario, view, stop) => {
    const pick = <T>(list: readonly T[], what: string): T =>
      list[draw(view.seen, `random/${seed}/${stop.kind}/${stop.capital}/${what}`) % list.length]!;
    switch (stop.kind) {
      case 'decision': return { kind: 'decision', option: pick(open(stop), `${stop.event}/${stop.part}`) };
      case 'orders': return randomOrders(view, stop, pick);
      case 'answer': return { kind: 'answer', answer: pick(stop.legal, `${stop.order.from}/${stop.order.act}`) };
      case 'rung': return { kind: 'rung', move: pick(stop.legal, `${view.seen.ladder?.moves ?? 0}`).move };
      case 'stance': return { kind: 'stance', stance: pick(stop.legal, stop.theatre) };
      case 'mandates': return decideMandates(view.seen, stop);
    }
  };
}

/** Whether more of a quantity is warmer (1), colder (−1) or neither. */
const SIGNS: readonly number[] = Array.from({ length: COUNT }, (_, q) => (q >= TRUST && q < TRUST + 6 ? 1 : q >= TENSION && q < TENSION + 3 ? -1 : 0));

type Pick = <T>(list: readonly T[], what: string) => T;

function randomOrders(view: View, stop: Extract<Stop, { kind: 'orders' }>, pick: Pick): Reply {
  const orders: Order[] = [];
  let left = stop.points;
  for (let turn = 0; turn < 3; turn += 1) {
    const legal = stop.legal.filter(({ refusal, cost, act }) => (
      refusal === null && cost <= left && !orders.some((taken) => taken.act === act)
    ));
    if (legal.length === 0 || pick([true, false], `wait/${turn}`)) break;
    const taken = pick(legal, `act/${turn}`);
    orders.push(orderOf(stop.capital, taken));
    left -= taken.cost;
  }
  const other = pick(CAPITALS.filter((capital) => capital !== view.capital), 'other');
  const home = stop.home?.refusal === null && stop.home.cost <= left && pick([true, false, false], 'home');
  return { kind: 'orders', postures: { [other]: pick(POSTURES, 'posture') }, orders, home };
}

/** Starts nothing, answers *not now*, holds on the ladder, decides for what changes least between the capitals. */
export const alwaysWait: Decide = (scenario, view, stop) =>
  habit(scenario, view, stop, { posture: 'hold', families: [], move: 'hold', yes: false });

/** Opens to both sides, offers whatever it can, says yes, steps back. */
export const alwaysOpen: Decide = (scenario, view, stop) =>
  habit(scenario, view, stop, { posture: 'open', families: ['withdrawal', 'proposal'], move: 'back', yes: true });

/** Presses both sides with every point, refuses, climbs. */
export const alwaysPress: Decide = (scenario, view, stop) =>
  habit(scenario, view, stop, { posture: 'press', families: ['pressure', 'force'], move: 'climb', yes: false });

interface Habit {
  readonly posture: Posture;
  readonly families: readonly Family[];
  readonly move: Move;
  readonly yes: boolean;
}

function habit(scenario: Scenario, view: View, stop: Stop, way: Habit): Reply {
  switch (stop.kind) {
    case 'decision': return { kind: 'decision', option: byHabit(scenario, view, stop, way) };
    case 'orders': return habitOrders(view, stop, way);
    case 'answer': return { kind: 'answer', answer: way.yes ? 'yes' : 'not-now' };
    case 'rung': return { kind: 'rung', move: stop.legal.some(({ move }) => move === way.move) ? way.move : 'hold' };
    case 'stance': return { kind: 'stance', stance: 'silent' };
    case 'mandates': return decideMandates(view.seen, stop);
  }
}

/** The option that warms most, chills most or moves least, as the habit is; the first of equals. */
function byHabit(scenario: Scenario, view: View, stop: Extract<Stop, { kind: 'decision' }>, { posture }: Habit): string {
  const part = scenario.events.find(({ id }) => id === stop.event)!.parts[stop.part]!;
  const fit = (id: string): number => {
    const { sum, size } = warmth(previewOption(scenario, view, part.options.find((option) => option.id === id)!));
    return { hold: -size, open: sum, press: -sum }[posture];
  };
  return open(stop).toSorted((a, b) => fit(b) - fit(a))[0]!;
}

/** What foreseen changes do to trust (up) and tension (down): their sum, and how much moves at all. */
function warmth(foreseen: readonly Foreseen[]): { readonly sum: number; readonly size: number } {
  let sum = 0;
  let size = 0;
  for (const { q, low, high, chance } of foreseen) {
    const by = ((low + high) / 2) * chance * SIGNS[q]!;
    sum += by;
    size += Math.abs(by);
  }
  return { sum, size };
}

/** Spends what it has on acts of its families, cheapest first, and turns one posture a quarter. */
function habitOrders(view: View, stop: Extract<Stop, { kind: 'orders' }>, { posture, families }: Habit): Reply {
  const orders: Order[] = [];
  let left = stop.points;
  const fit = stop.legal.filter(({ act, refusal }) => refusal === null && families.includes(actOf(act)!.family));
  for (const legal of fit.toSorted((a, b) => a.cost - b.cost)) {
    if (legal.cost > left || orders.some(({ act, to }) => act === legal.act && to === legal.to)) continue;
    orders.push(orderOf(stop.capital, legal));
    left -= legal.cost;
  }
  return { kind: 'orders', postures: turnOne(view, posture), orders };
}

function turnOne({ seen, capital }: View, posture: Posture): Partial<Record<Capital, Posture>> {
  const self = capitalIndex(capital);
  const other = CAPITALS.find((each, index) => (
    each !== capital && seen.postures[self * 3 + index] !== POSTURES.indexOf(posture) - 1
  ));
  return other ? { [other]: posture } : {};
}

const open = (stop: Extract<Stop, { kind: 'decision' }>): string[] =>
  stop.legal.filter(({ refusal }) => refusal === null).map(({ id }) => id);
