/**
 * How restrained a counterfactual is, after the historians' rule of the minimal rewrite (Tetlock & Belkin 1996): change
 * little, change what somebody nearly did, and change it close to what it is meant to explain.
 */
import { quarterOf } from '../engine/index.ts';
import type { GameEvent, Scenario } from '../engine/scenario.ts';
import type { Intervention, Quarter } from '../engine/types.ts';
import type { Exercise } from './exercise.ts';
import { interventionsOf } from './stage.ts';

/** From nothing changed to a world of its own. */
export type RestraintLevel = 'untouched' | 'restrained' | 'moderate' | 'bold';

/** A reason by its code, with what it weighs: 0 speaks for restraint. */
export interface RestraintReason { readonly code: string; readonly params: Readonly<Record<string, string | number>>; readonly points: number }
export interface Restraint { readonly level: RestraintLevel; readonly points: number; readonly reasons: readonly RestraintReason[] }

/** Points from which a counterfactual is no longer restrained, and from which it is bold. Judgement, not measurement. */
const MODERATE = 2;
const BOLD = 4;
/** Years between change and end from which the chain of causes is long, and very long. */
const LONG_YEARS = 3;
const VERY_LONG_YEARS = 7;

/** How restrained an exercise's divergence is, and why. */
export function restraintOf(scenario: Scenario, exercise: Exercise): Restraint {
  const changes = interventionsOf(scenario, exercise);
  if (changes.length === 0) return { level: 'untouched', points: 0, reasons: [{ code: 'untouched', params: {}, points: 0 }] };
  const reasons = [number(changes.length), ...kindsOf(scenario, changes), distance(scenario, changes, exercise)];
  const points = reasons.reduce((sum, each) => sum + each.points, 0);
  return { level: points >= BOLD ? 'bold' : points >= MODERATE ? 'moderate' : 'restrained', points, reasons };
}

const number = (n: number): RestraintReason => ({ code: n === 1 ? 'one' : 'several', params: { n }, points: Math.min(2, n - 1) });

/** What kinds of change there are; of each kind the reason is told once. */
function kindsOf(scenario: Scenario, changes: readonly Intervention[]): RestraintReason[] {
  const found = changes.map((change) => kindOf(scenario, change));
  return found.filter(({ code }, index) => found.findIndex((each) => each.code === code) === index);
}

const reason = (code: string, points: number, id = ''): RestraintReason => ({ code, params: id === '' ? {} : { id }, points });

function kindOf(scenario: Scenario, change: Intervention): RestraintReason {
  switch (change.kind) {
    case 'option': return reason('option', 0, change.event);
    case 'never': return neverOf(eventOf(scenario, change.event), change.event);
    case 'no-clause': return reason('clause', 0, change.clause);
    case 'no-act': return reason('act', 1, change.act);
    case 'absent': return reason('adviser', 1, change.adviser);
    case 'stays': return reason('leader', 2, change.leader);
    case 'shift': case 'hold': return reason('quantity', 3);
  }
}

/** An event that somebody decided on might have been left; one that nobody decided on is luck undone. */
function neverOf(event: GameEvent | undefined, id: string): RestraintReason {
  if (event?.kind === 'outside' && event.parts.length === 0) return reason('luck', 2, id);
  return reason('never', event !== undefined && event.parts.length > 0 ? 0 : 1, id);
}

const eventOf = (scenario: Scenario, id: string): GameEvent | undefined => scenario.events.find((event) => event.id === id);

/** How long before the end the first change bites: the longer, the more else could have come between. */
function distance(scenario: Scenario, changes: readonly Intervention[], { from, to }: Exercise): RestraintReason {
  const first = Math.min(...changes.map((change) => beginOf(scenario, change) ?? quarterOf(from)));
  const years = Math.max(0, Math.round((quarterOf(to) - first) / 4));
  const points = years > VERY_LONG_YEARS ? 2 : years > LONG_YEARS ? 1 : 0;
  return { code: points === 0 ? 'near' : 'far', params: { years }, points };
}

function beginOf(scenario: Scenario, change: Intervention): Quarter | null {
  if (change.kind === 'shift' || change.kind === 'hold') return Math.max(change.from, scenario.from);
  if (change.kind === 'stays') return Math.max(scenario.leaders.find(({ id }) => id === change.leader)?.to ?? 0, scenario.from);
  if (change.kind !== 'option' && change.kind !== 'never') return null;
  const event = eventOf(scenario, change.event);
  return event ? event.date ?? Math.max(event.from, scenario.from) : null;
}
