/**
 * When interventions make no difference, as far as it can be told from a state: of two campaigns of the same luck that
 * stand in the same state, one with an intervention and one without, both go the same way while it lies idle.
 */
import type { GameEvent, Scenario } from './scenario.ts';
import type { Intervention, World } from './types.ts';
import { eventsWith } from './interventions.ts';

/** Whether an intervention can make no difference any more. `world` stands in a quarter of which the calendar is over. */
export const isSpent = (scenario: Scenario, world: World, held: Intervention): boolean => SPENT[held.kind](scenario, world, held as never);

type Spent = { readonly [K in Intervention['kind']]: (scenario: Scenario, world: World, held: Extract<Intervention, { kind: K }>) => boolean };
const SPENT: Spent = {
  'option': (scenario, world, { event }) => isOver(scenario, world, eventOf(scenario, event)),
  // Once its time is past an event that may never happen still keeps the doors shut that lead to it.
  'never': (scenario, world, { event }) => hasHappened(scenario, world, eventOf(scenario, event)),
  'no-clause': (scenario, world, { clause }) => eventsWith(scenario, clause).every((event) => isOver(scenario, world, event)),
  'absent': ({ advisers }, { quarter, away }, { adviser }) => {
    const index = advisers.findIndex(({ id }) => id === adviser);
    return index >= 0 && (quarter > advisers[index]!.to || away.includes(index));
  },
  'no-act': (_scenario, { quarter }, { until = Infinity }) => quarter > until,
  'hold': (_scenario, { quarter }, { to }) => quarter > to,
  'shift': (_scenario, { quarter }, { to }) => quarter > to + 1,
  'stays': () => false,
};

/**
 * Whether an intervention made no difference between two states of a campaign without it. Told only of a forced
 * decision, which is asked for nowhere but in its event: idle where that did not open and was not under way.
 */
export function isIdle(scenario: Scenario, before: World, after: World, held: Intervention): boolean {
  if (held.kind !== 'option') return false;
  const event = eventOf(scenario, held.event);
  if (!event || !isPlain(event)) return false;
  const index = scenario.events.indexOf(event);
  return before.happened[index] === after.happened[index] && !isUnderWay(before, index);
}

const eventOf = ({ events }: Scenario, name: string): GameEvent | undefined => events.find(({ id }) => id === name);

/** Situations and the rungs of a crisis may come again. */
const isPlain = ({ kind, rung }: GameEvent): boolean => kind !== 'situation' && !rung;

const isUnderWay = ({ agenda }: World, event: number): boolean => agenda.some((task) => 'event' in task && task.event === event);

const isOver = (scenario: Scenario, world: World, event: GameEvent | undefined): boolean =>
  event !== undefined && (hasHappened(scenario, world, event) || (isPlain(event) && world.quarter > event.to && !isUnderWay(world, scenario.events.indexOf(event))));

/** Whether an event has happened, or was closed for good, and nothing of it is left to do. */
function hasHappened({ events }: Scenario, world: World, event: GameEvent | undefined): boolean {
  if (!event || !isPlain(event)) return false;
  const index = events.indexOf(event);
  return world.happened[index] !== 0 && !isUnderWay(world, index);
}
