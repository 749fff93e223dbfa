/** What would have turned a decision of another capital: worked out when it is asked for, by running the step again. */
import type { Difficulty } from '../../agents/choose.ts';
import { mindOf } from '../../agents/free-actor.ts';
import { flipAt } from '../../agents/thought.ts';
import type { Flip } from '../../agents/thought.ts';
import type { Decision } from '../../engine/types.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { rerun, stepOfDecision } from '../../session/thoughts.ts';
import type { Session } from '../../session/types.ts';
import { t } from '../../words/messages.ts';
import { optionLabel } from '../../words/names.ts';
import { points } from '../../words/numbers.ts';
import { quantityName } from '../../words/quantities.ts';

const LEVELS: readonly Difficulty[] = ['easy', 'normal', 'hard'];

/** The minimal flip of a decision (its place in the campaign's list) in a sentence. */
export function flipSentence(session: Session, index: number): string {
  const { scenario, steps, cursor } = session;
  const decision = steps[cursor]!.world.decisions[index]!;
  const flip = flipOf(session, index, decision);
  if (!flip) return t('reasons:flipNone');
  return t(flip.up ? 'reasons:flipUp' : 'reasons:flipDown', {
    name: quantityName(flip.q), value: points(flip.value), label: optionLabel(scenario, decision.event, flip.choice),
  });
}

function flipOf(session: Session, index: number, decision: Decision): Flip | null {
  const { scenario, difficulty } = session;
  const at = stepOfDecision(session, index);
  if (at < 0) return null;
  const mind = mindOf(LEVELS.find((level) => level === difficulty) ?? 'normal');
  let found: Flip | null = null;
  rerun(session, at, (view, stop) => {
    if (stop.kind !== 'decision' || stop.event !== decision.event || stop.capital !== decision.capital) return;
    if (view.seen.quarter !== decision.quarter || partOf(scenario, stop.event, stop.part) !== decision.part) return;
    found = flipAt({ scenario, view, stop }, mind);
  });
  return found;
}

const partOf = (scenario: Scenario, event: string, part: number): string | null =>
  scenario.events.find(({ id }) => id === event)?.parts[part]?.id ?? null;
