/** Which of a text's variants belongs to the historical date. */
import type { Condition, GameEvent, Scenario, Variant } from '../../engine/scenario.ts';

/** The first variant whose conditions hold on the historical path as far as dates can tell, else the last. */
export function variantOf(scenario: Scenario, { date }: GameEvent, variants: readonly Variant[]): Variant | undefined {
  const found = date === null ? undefined : variants.find(({ when }) => when.every((each) => held(scenario, date, each)));
  return found ?? variants.at(-1);
}

/** Whether a condition held by its historical dates; what dates cannot tell counts as not held. */
function held(scenario: Scenario, date: number, condition: Condition): boolean {
  switch (condition.test) {
    case 'all': return condition.of.every((each) => held(scenario, date, each));
    case 'any': return condition.of.some((each) => held(scenario, date, each));
    case 'happened': return happened(scenario, date, condition);
    case 'leader': return within(scenario.leaders[condition.leader], date);
    case 'adviser': return within(scenario.advisers[condition.adviser], date);
    case 'treaty': return within(scenario.treaties[condition.treaty], date);
    case 'from': return date >= condition.quarter;
    case 'until': return date <= condition.quarter;
    default: return false;
  }
}

const within = (span: { readonly from: number; readonly to: number } | undefined, date: number): boolean => span !== undefined && span.from <= date && date <= span.to;

function happened({ events }: Scenario, date: number, { event, part, option }: Extract<Condition, { test: 'happened' }>): boolean {
  const found = events[event];
  if (!found || found.date === null || found.date > date) return false;
  return option < 0 || found.parts.find(({ index }) => index === part)?.historical === option;
}
