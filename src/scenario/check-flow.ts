/** Flow: events that cannot happen, deciders that could be trapped, circles of events. */
import type { Effect, GameEvent } from '../engine/scenario.ts';
import type { Check } from './check-given.ts';
import { playedEvents } from './check-given.ts';
import { isDead } from './compile-verbs.ts';
import { at } from './places.ts';
import { historicalOption, partId, partsOf, report } from './names.ts';
import type { EventName } from './names.ts';
import type { RawEvent } from './schema-event.ts';

/** Checks what can come of the events. */
export function checkFlow(check: Check): void {
  const { scenario } = check;
  const scheduled = new Set(scenario.events.flatMap((event) => schedulesOf(event)));
  for (const name of playedEvents(check)) {
    checkDecider(check, name);
    checkParts(check, name);
    checkHistory(check, name);
    checkDead(check, name, scheduled);
  }
  checkCircles(check);
}

function checkDecider({ ctx }: Check, { raw, cursor }: EventName): void {
  const why = deciderFault(raw);
  if (why) report(ctx, cursor, { code: 'schema/decider', params: { why } });
}

function deciderFault(raw: RawEvent): string | null {
  const decided = raw.parts !== undefined || raw.options !== undefined;
  if (raw.parts && (raw.decider ?? raw.options)) return 'an event has either parts or one decider with options';
  if (!raw.parts && (raw.decider === undefined) !== (raw.options === undefined)) return 'decider and options go together';
  if (decided === (raw.effects !== undefined)) {
    return decided ? 'where someone decides, the effects stand in the options' : 'an event without a decider has effects of its own';
  }
  return null;
}

function checkParts({ ctx }: Check, { raw, cursor }: EventName): void {
  const seen = new Set<string>();
  partsOf(raw).forEach(({ decider, options }, index) => {
    const home = partId(raw, index) === null ? cursor : at(cursor, 'parts', index);
    if (options.every(({ requires }) => requires !== undefined && [requires].flat().length > 0)) {
      report(ctx, at(home, 'options'), { code: 'flow/trap' });
    }
    options.forEach((option, nth) => {
      const here = at(home, 'options', nth);
      if (seen.has(option.id)) report(ctx, at(here, 'id'), { code: 'schema/duplicate', found: option.id });
      seen.add(option.id);
      if (option.opens && !raw.crisis) report(ctx, at(here, 'opens'), { code: 'flow/no-crisis' });
      if (raw.rung?.side === decider && !option.move) report(ctx, here, { code: 'flow/no-move' });
    });
  });
}

/** History names one option in each part, one that exists, or says that there is none. */
function checkHistory({ ctx }: Check, { raw, cursor }: EventName): void {
  if (raw.kind === 'situation' || raw.history === 'none') return;
  if (raw.history === undefined) {
    report(ctx, cursor, { code: 'schema/missing', params: { key: 'history' } });
    return;
  }
  const here = at(cursor, 'history');
  const ids = (raw.parts ?? []).map(({ id }) => id);
  for (const part of Object.keys(raw.history.options ?? {})) {
    if (!ids.includes(part)) report(ctx, at(here, 'options', part), { code: 'ref/unknown-part', found: part, allowed: ids });
  }
  partsOf(raw).forEach(({ options }, index) => {
    const found = historicalOption(raw, index);
    const part = partId(raw, index);
    const allowed = options.map(({ id }) => id);
    if (found === null) report(ctx, here, { code: 'flow/no-history', params: { part: part === null ? 'its decision' : `the part ${part}` } });
    else if (!allowed.includes(found)) {
      report(ctx, part === null ? at(here, 'option') : at(here, 'options', part), { code: 'ref/unknown-option', found, allowed, params: { event: raw.id } });
    }
  });
}

function checkDead({ ctx, scenario }: Check, { raw, index, cursor }: EventName, scheduled: ReadonlySet<number>): void {
  const event = scenario.events[index]!;
  if (isDead(event.when)) report(ctx, at(cursor, 'when'), { code: 'flow/dead-event', params: { why: 'a condition asks for what this scenario does not play' } });
  if (raw.kind === 'situation' || raw.rung || raw.door || scheduled.has(index) || event.date !== null) return;
  if (event.hazard.base === 0 && event.hazard.terms.length === 0) {
    report(ctx, at(cursor, 'hazard'), { code: 'flow/dead-event', params: { why: 'its hazard is 0, and no act, crisis or other event opens it' } });
  }
}

const schedulesOf = (event: GameEvent): number[] =>
  [...event.effects, ...event.parts.flatMap(({ options }) => options.flatMap(({ effects }) => effects))].flatMap(scheduledBy);

function scheduledBy(effect: Effect): number[] {
  if (effect.do === 'schedule') return [effect.event];
  return effect.do === 'chance' ? [...effect.then, ...effect.else].flatMap(scheduledBy) : [];
}

/** A circle of events that schedule each other without delay or end. */
function checkCircles({ ctx, scenario }: Check): void {
  const done = new Set<number>();
  const visit = (index: number, path: readonly number[]): void => {
    if (path.includes(index)) {
      const circle = [...path.slice(path.indexOf(index)), index].map((each) => scenario.events[each]!.id);
      report(ctx, ctx.names.events.get(circle[0]!)!.cursor, { code: 'flow/cycle', params: { circle: circle.join(' → ') } });
      return;
    }
    if (done.has(index)) return;
    done.add(index);
    for (const next of schedulesOf(scenario.events[index]!)) visit(next, [...path, index]);
  };
  scenario.events.forEach((_, index) => visit(index, []));
}
