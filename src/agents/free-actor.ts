/** The free actors: capitals that no human plays. */
import type { Scenario } from '../engine/scenario.ts';
import type { Decide, Luck, Reply, Stop, View } from '../engine/types.ts';
import { decideAnswer } from './answer.ts';
import { MINDS } from './choose.ts';
import type { Difficulty, Mind } from './choose.ts';
import { choiceUnseen, decideEvent } from './decision.ts';
import { decideOrders, ordersUnseen } from './orders.ts';
import { farMind, farSighted } from './hard.ts';
import { decideMandates, decideRung, decideStance } from './rung.ts';

/**
 * A way of deciding by expected utility over the dialog's own preview. *Easy* sees immediate effects, *normal* also
 * the likely answer to its signals; *hard* thinks as *normal* does, strays less from the best, and looks ahead.
 */
export const freeActor = ({ difficulty }: { readonly difficulty: Difficulty }): Decide =>
  (difficulty === 'hard' ? hardActor() : byMind(mindOf(difficulty)));

function hardActor(): Decide {
  const mind = mindOf('hard');
  return farSighted(byMind(mind), mind);
}

/** The mind of a level; a hard one looks ahead. */
export const mindOf = (difficulty: Difficulty): Mind =>
  (difficulty === 'hard' ? farMind(MINDS.hard, byMind(MINDS.easy)) : MINDS[difficulty]);

function byMind(mind: Mind): Decide {
  return Object.assign((scenario: Scenario, view: View, stop: Stop): Reply => {
    switch (stop.kind) {
      case 'decision': return decideEvent(scenario, view, stop, mind);
      case 'orders': return decideOrders({ scenario, view, stop, mind });
      case 'answer': return decideAnswer(scenario, view, stop);
      case 'rung': return decideRung(scenario, view, stop, mind);
      case 'stance': return decideStance(scenario, view, stop, mind);
      case 'mandates': return decideMandates(view.seen, stop);
    }
  }, { unseen, asks: true });
}

/** What follows from history or by lot alone; null where there is something to weigh. */
function unseen(scenario: Scenario, luck: Luck, stop: Stop): Reply | null {
  switch (stop.kind) {
    case 'decision': return choiceUnseen(scenario, luck, stop);
    case 'orders': return ordersUnseen(scenario, luck, stop.capital);
    case 'mandates': return decideMandates(luck, stop);
    default: return null;
  }
}
