/** The free actors: capitals that no human plays. */
import type { Decide } from '../engine/types.ts';
import { decideAnswer } from './answer.ts';
import { MINDS } from './choose.ts';
import type { Difficulty } from './choose.ts';
import { decideEvent } from './decision.ts';
import { decideOrders } from './orders.ts';
import { emptyMemo } from './quick.ts';
import { decideMandates, decideRung, decideStance } from './rung.ts';

/**
 * A way of deciding by expected utility over the dialog's own preview. *Easy* sees immediate effects, *normal* also
 * the likely answer to its signals; *hard* thinks as *normal* does and strays less from the best.
 */
export function freeActor({ difficulty }: { readonly difficulty: Difficulty }): Decide {
  const mind = MINDS[difficulty];
  const memo = emptyMemo();
  return (scenario, view, stop) => {
    switch (stop.kind) {
      case 'decision': return decideEvent(scenario, view, stop, mind);
      case 'orders': return decideOrders({ scenario, view, stop, mind, memo });
      case 'answer': return decideAnswer(scenario, view, stop);
      case 'rung': return decideRung(scenario, view, stop, mind);
      case 'stance': return decideStance(scenario, view, stop, mind);
      case 'mandates': return decideMandates(view, stop);
    }
  };
}
