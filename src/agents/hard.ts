/**
 * The hard free actor: what its own rule weighs is played on in imagined worlds first. At events and on the ladder what is
 * seen there is added to the utilities; of orders, a few sets that its rule might draw, waiting, and the turns of posture
 * that stand open are compared. All within a fixed budget of steps. Answers to proposals stay by the one rule, because the
 * asker is shown their odds.
 */
import { capitalIndex } from '../engine/quantities.ts';
import { CAPITALS, POSTURES } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital, Decide, Posture, Reply, Stop, View } from '../engine/types.ts';
import { draw } from '../engine/index.ts';
import type { Mind } from './choose.ts';
import { lookahead } from './lookahead.ts';
import type { Budget, Crossroads, Lookahead } from './lookahead.ts';

type Plan = Extract<Reply, { kind: 'orders' }>;

/** Imagined worlds for each reply, for the best two, and the quarters that are played of each. */
const BUDGET: Budget = { first: 2, second: 4, quarters: 4 };
/** Hundredths of utility for each point of score that is seen ahead. Estimate. */
const EACH = 40;
/** How many sets its own rule is asked for. */
const DRAWN = 3;
/** Points of score by which another plan must promise more than the first, which its own rule drew. Estimate. */
const MARGIN = 0.1;

/** The mind of a hard actor in whose imagination everybody plays on as `decide` does. */
export const farMind = (mind: Mind, decide: Decide): Mind => ({ ...mind, ahead: { look: lookahead(decide, BUDGET), each: EACH } });

/** Decides as `decide` does, but for orders, which it plays on in its head first. History's orders are given as they are. */
export const farSighted = (decide: Decide, { ahead }: Mind): Decide => Object.assign((scenario: Scenario, view: View, stop: Stop): Reply => {
  const own = decide(scenario, view, stop);
  if (!ahead || stop.kind !== 'orders' || own.kind !== 'orders' || own.postures === undefined) return own;
  const at: Crossroads = { scenario, view, stop };
  const { look } = ahead;
  const plan = bestOf(at, look, plansBy(decide, at, own));
  return bestOf(at, look, turnsOf(view, plan));
}, decide.unseen && { unseen: decide.unseen });

/** The first of the plans, or the one that promises clearly more. */
function bestOf(at: Crossroads, look: Lookahead, plans: readonly Plan[]): Plan {
  if (plans.length < 2) return plans[0]!;
  const points = look(at, plans);
  let best = 0;
  for (let i = 1; i < plans.length; i += 1) {
    const lead = best === 0 ? MARGIN : 0;
    if (points[i]! > points[best]! + lead) best = i;
  }
  return plans[best]!;
}

/** Its own plan first, others that its rule would draw with other luck, and to do nothing; each once. */
function plansBy(decide: Decide, { scenario, view, stop }: Crossroads, own: Plan): Plan[] {
  const plans: Plan[] = [own];
  for (let i = 0; i < DRAWN; i += 1) {
    const key = draw(view.seen, `plan/${view.capital}/`, `${i}`);
    const other = decide(scenario, { ...view, seen: { ...view.seen, key } }, stop);
    if (other.kind === 'orders' && other.postures !== undefined) plans.push(other);
  }
  plans.push({ kind: 'orders', postures: {}, orders: [], home: false });
  const seen = new Set<string>();
  return plans.filter((plan) => {
    const text = JSON.stringify(plan);
    return !seen.has(text) && seen.add(text);
  });
}

/** A plan with each turn of posture that stands open, and with none. */
function turnsOf({ seen, capital }: View, plan: Plan): Plan[] {
  const self = capitalIndex(capital);
  const plans: Plan[] = [plan];
  const add = (postures: Partial<Record<Capital, Posture>>): void => {
    if (JSON.stringify(postures) !== JSON.stringify(plan.postures)) plans.push({ ...plan, postures });
  };
  add({});
  CAPITALS.forEach((other, index) => {
    if (index === self) return;
    for (const posture of POSTURES) {
      if (POSTURES.indexOf(posture) - 1 !== seen.postures[self * 3 + index]) add({ [other]: posture });
    }
  });
  return plans;
}
