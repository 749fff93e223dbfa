/** The deviation meter on small real campaigns. */
import { describe, expect, it } from 'vitest';
import { randomActor } from '../../src/agents/fixed-actors.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { viewFor } from '../../src/engine/index.ts';
import type { Capital, Decide, Reply, Stop } from '../../src/engine/types.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { historicalWorld } from '../../src/lab/baseline.ts';
import { deviationCourse, deviationOf as deviationFrom } from '../../src/lab/deviation.ts';
import type { Deviation, Told } from '../../src/lab/deviation.ts';
import { recordHistory } from '../../src/session/record.ts';
import { begin, current, step } from '../../src/session/session.ts';
import type { Session } from '../../src/session/types.ts';
import { recorded } from '../support/recorded.ts';

const scenario = loadScenario('ussuri-1969').scenario!;
const history = historicalWorld(scenario, true);
const historian = freeActor({ difficulty: 'normal' });
const deviationOf = (told: Told): Deviation => deviationFrom(told, history);

/** Plays from one seat; the seat does what `decide` says, without telling its odds. */
function campaign(seat: Capital, gravity: number, decide: Decide): Session {
  let now = begin(scenario, { seed: 'deviation', gravity, humans: [seat] }, freeActor({ difficulty: 'normal' }), 'normal');
  for (let { world, stop } = current(now); stop; { world, stop } = current(now)) {
    const next = step(now, bare(decide(scenario, viewFor(scenario, world, seat), stop)));
    if (next.refused) throw new Error(next.refused.code);
    now = next.session;
  }
  return now;
}

/** A reply as a person gives it. */
function bare(reply: Reply): Reply {
  if (reply.kind === 'decision') return { kind: 'decision', option: reply.option };
  return reply.kind === 'orders' ? { ...reply, orders: reply.orders.filter(({ historical }) => !historical) } : reply;
}

const historical = (stop: Extract<Stop, { kind: 'decision' }>): string | undefined => {
  const part = scenario.events.find(({ id }) => id === stop.event)!.parts[stop.part]!;
  return stop.legal.find(({ id, refusal }) => refusal === null && id === part.options[part.historical]?.id)?.id;
};

/** Does as history did, but for the first decision of which history's is open. */
function once(): Decide {
  let done = false;
  return (scen, view, stop) => {
    const option = stop.kind === 'decision' ? historical(stop) : undefined;
    if (stop.kind !== 'decision' || option === undefined || done) return historian(scen, view, stop);
    const other = stop.legal.find(({ id, refusal }) => refusal === null && id !== option);
    if (!other) return { kind: 'decision', option };
    done = true;
    return { kind: 'decision', option: other.id };
  };
}

describe('the deviation meter', () => {
  it('is at zero on history itself', () => {
    const { departures, gap, counts } = deviationOf(recorded(recordHistory(scenario, historian)));
    expect(departures).toEqual([]);
    expect(gap).toBe(0);
    expect(counts).toEqual({ player: 0, free: 0, chance: 0, sequel: 0 });
  });

  it('tells a player’s one other decision from all that others did', () => {
    const { departures, gap } = deviationOf(campaign('SU', 100, once()));
    const own = departures.filter(({ kind, source }) => kind === 'decision' && source === 'player');
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ capital: 'SU' });
    expect(own[0]!.own).not.toBe(own[0]!.history);
    expect(own[0]!.size).toBeGreaterThan(0);
    expect(departures.filter(({ source, capital }) => source === 'player' && capital !== 'SU')).toEqual([]);
    expect(gap).toBeGreaterThan(0);
  });

  it('puts free actors’ choices down to them, and counts what it lists', () => {
    const session = campaign('US', 0, randomActor('deviation'));
    const { departures, counts, sizes } = deviationOf(session);
    const free = departures.filter(({ source }) => source === 'free');
    expect(free.length).toBeGreaterThan(0);
    expect(free.every(({ capital }) => capital !== 'US')).toBe(true);
    const parties = ['US', 'SU', 'CN', 'JP', 'TW', 'VN', 'KP', 'IN', 'PK', 'RO', 'AL'];
    expect(departures.filter(({ kind }) => kind === 'act').every(({ own }) => parties.includes(own!))).toBe(true);
    for (const source of ['player', 'free', 'chance', 'sequel'] as const) {
      const own = departures.filter((each) => each.source === source);
      expect(counts[source]).toBe(own.length);
      expect(sizes[source]).toBe(own.reduce((sum, { size }) => sum + size, 0));
    }
    expect(departures.every(({ size }) => size >= 0)).toBe(true);
    expect(departures.map(({ quarter }) => quarter)).toEqual(departures.map(({ quarter }) => quarter).toSorted((a, b) => a - b));
  });

  it('knows dates that drifted, and puts them down to nobody', () => {
    const { departures } = deviationOf(campaign('CN', 0, randomActor('dates')));
    const dates = departures.filter(({ kind }) => ['early', 'late', 'never', 'new'].includes(kind));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every(({ capital, source }) => capital === null && (source === 'chance' || source === 'sequel'))).toBe(true);
  });

  it('looks no farther than the step that is looked at', () => {
    const session = campaign('US', 0, randomActor('deviation'));
    const half = deviationOf({ ...session, cursor: Math.floor(session.steps.length / 2) });
    const until = session.steps[Math.floor(session.steps.length / 2)]!.world.quarter;
    expect(half.departures.every(({ quarter, kind }) => kind === 'early' || quarter <= until)).toBe(true);
    expect(half.departures.length).toBeLessThan(deviationOf(session).departures.length);
  });

  it('puts every departure in its quarter, and ends where the gap ends', () => {
    const session = campaign('US', 0, randomActor('deviation'));
    const deviation = deviationOf(session);
    const course = deviationCourse(session, history, deviation);
    expect(course.map(({ quarter }) => quarter)).toEqual(course.map((_, index) => scenario.from + index));
    expect(course.at(-1)!.gap).toBe(deviation.gap);
    for (const source of ['player', 'free', 'chance', 'sequel'] as const) {
      expect(course.reduce((sum, { counts }) => sum + counts[source], 0)).toBe(deviation.departures.filter((each) => each.source === source && each.quarter <= course.at(-1)!.quarter).length);
    }
    expect(deviationCourse({ ...session, cursor: 0 }, history, deviationOf({ ...session, cursor: 0 }))).toEqual([]);
  });
});
