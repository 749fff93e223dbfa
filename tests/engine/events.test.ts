/** Events: luck and gravity, windows, parts, forced options, third parties, schedules, situations, the events of a ladder. */
import { describe, expect, it } from 'vitest';
import { advance, allEntries, newCampaign } from '../../src/engine/index.ts';
import { askPart, cancelEvent, considerEvent, dealSituations, decide, openEvent, queueEvents, schedule } from '../../src/engine/events.ts';
import { openCrisis } from '../../src/engine/ladder.ts';
import { hotCrises } from '../../src/engine/outbreaks.ts';
import type { GameEvent, Scenario } from '../../src/engine/scenario.ts';
import type { Play } from '../../src/engine/types.ts';
import { AT, changes, event, intervene, option, part, playOf, set, shift, smallScenario, value } from '../support/small-scenario.ts';

const simple = (more: Partial<GameEvent> = {}): Scenario =>
  smallScenario({ to: AT + 20, events: [event('storm', [], { from: AT, to: AT + 12, date: AT + 4, hazard: { base: 30, terms: [] }, ...more })] });

/** Quarter after the opening in which the event of a seed comes, −1 never. */
function comesIn(scenario: Scenario, seed: string, gravity: number): number {
  const play: Play = { scenario, world: newCampaign(scenario, { seed, gravity, humans: [] }), out: [] };
  for (let i = 0; i <= 20; i += 1) {
    play.world.quarter = AT + i;
    considerEvent(play, 0);
    if (play.world.happened[0] !== 0) return i;
  }
  return -1;
}
const seeds = Array.from({ length: 3000 }, (_, i) => `luck ${i}`);
const share = (scenario: Scenario, gravity: number, test: (quarter: number) => boolean): number =>
  seeds.filter((seed) => test(comesIn(scenario, seed, gravity))).length / seeds.length;

describe('what has been shown', () => {
  it('is an event that comes by luck or by schedule, not one that stays away', () => {
    const revealed = (hazard: number, scheduled: boolean): number => {
      const play = playOf(simple({ hazard: { base: hazard, terms: [] } }));
      if (scheduled) schedule(play, { event: 0, after: 0, chance: 100, via: 'x' });
      const from = play.world.revealed;
      considerEvent(play, 0);
      return play.world.revealed - from;
    };
    expect([revealed(0, false), revealed(100, false)]).toEqual([0, 1]);
    expect(revealed(0, true)).toBeGreaterThan(0);
  });

  it('is what a capital decided that no human plays, and never what a human did himself', () => {
    const scenario = smallScenario({ events: [event('note', [part(0, 'SU', [option('send', [])])])] });
    const revealed = (humans: Play['world']['humans']): number => {
      const play = playOf(scenario);
      play.world.humans = humans;
      decide(play, 0, 0, { kind: 'decision', option: 'send' });
      return play.world.revealed;
    };
    expect([revealed(['US']), revealed(['SU'])]).toEqual([1, 0]);
  });

  it('is another’s stance and move in a crisis', () => {
    const play = playOf(smallScenario());
    play.world.agenda = [];
    play.world.humans = ['SU'];
    openCrisis(play, { theatre: 'ussuri', rung: 4, sides: ['SU', 'CN'], history: [] }, { kind: 'act', id: 'border-incident' });
    const seen = [play.world.revealed];
    advance(play.scenario, play.world, null);
    for (const reply of [{ kind: 'stance', stance: 'silent' }, { kind: 'rung', move: 'hold' }] as const) {
      advance(play.scenario, play.world, reply);
      seen.push(play.world.revealed);
    }
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe('an event’s luck', () => {
  it('is one draw: 30 % in the first quarter, 30 % of the rest in the second, and so on', () => {
    expect(share(simple(), 0, (quarter) => quarter === 0)).toBeCloseTo(0.3, 1);
    expect(share(simple(), 0, (quarter) => quarter === 1)).toBeCloseTo(0.21, 1);
    expect(share(simple(), 0, (quarter) => quarter < 0)).toBeCloseTo(0.7 ** 13, 1);
  });

  it('runs only while its conditions hold, and hears what raises it', () => {
    const waits = simple({ when: [{ test: 'from', quarter: AT + 3 }] });
    expect(share(waits, 0, (quarter) => quarter >= 0 && quarter < 3)).toBe(0);
    expect(share(waits, 0, (quarter) => quarter === 3)).toBeCloseTo(0.3, 1);
    const sure = simple({ hazard: { base: 30, terms: [{ when: [{ test: 'from', quarter: AT + 2 }], add: 90, because: null }] } });
    expect(share(sure, 0, (quarter) => quarter > 2 || quarter < 0)).toBe(0);
  });

  it('is moved to history’s date by gravity, and wholly so at 100 %', () => {
    const at = (gravity: number): number => share(simple(), gravity, (quarter) => quarter === 4);
    expect(at(100)).toBe(1);
    expect(at(50)).toBeGreaterThan(at(0) + 0.2);
    expect(share(simple(), 50, (quarter) => quarter === 0)).toBeCloseTo(0.15, 1);
  });

  it('differs in date between paired campaigns only where the hazard does', () => {
    const calmer = simple({ hazard: { base: 20, terms: [] } });
    for (const seed of seeds.slice(0, 300)) {
      const [early, late] = [comesIn(simple(), seed, 0), comesIn(calmer, seed, 0)];
      expect(late < 0 || late >= early).toBe(true);
    }
  });
});

describe('an event’s window', () => {
  const sure = { from: AT + 1, to: AT + 2, hazard: { base: 100, terms: [] } };
  const comes = (play: Play, quarter: number, happened = 0): boolean => {
    play.world.agenda = [];
    play.out.length = 0;
    play.world.quarter = quarter;
    play.world.happened[0] = happened;
    queueEvents(play);
    return play.out.some((each) => each.kind === 'event' && each.event === 'storm');
  };

  it('keeps it in: before, after, and once it has happened it does not come', () => {
    const play = playOf(simple(sure));
    expect([AT, AT + 1, AT + 2, AT + 3].map((quarter) => comes(play, quarter))).toEqual([false, true, true, false]);
    expect(comes(play, AT + 2, AT + 1)).toBe(false);
    intervene(play.world, [{ kind: 'never', event: 'storm' }]);
    expect(comes(play, AT + 2)).toBe(false);
  });

  it('leaves those behind it on the agenda when one of a quarter comes, and nothing where none does', () => {
    const [storm] = simple(sure).events;
    const second = event('flood', [], sure);
    const play = playOf(smallScenario({ events: [storm!, second] }));
    expect(comes(play, AT)).toBe(false);
    expect(play.world.agenda).toEqual([]);
    expect(comes(play, AT + 1)).toBe(true);
    expect(play.world.agenda[0]).toEqual({ do: 'event', event: 1, cause: null });
  });

  it('is closed by a cancellation, for good', () => {
    const play = playOf(simple());
    cancelEvent(play, 0);
    considerEvent(play, 0);
    expect(play.world.happened[0]).toBe(-1);
    expect(play.out).toEqual([]);
  });
});

describe('a schedule', () => {
  const later = simple({ hazard: { base: 0, terms: [] }, date: null });
  it('brings the event after so many quarters and not before', () => {
    const play = playOf(later);
    schedule(play, { event: 0, after: 2, chance: 100, via: 'cause' });
    const happened = [0, 1, 2].map((i) => {
      play.world.quarter = AT + i;
      considerEvent(play, 0);
      return play.world.happened[0];
    });
    expect(happened).toEqual([0, 0, AT + 2]);
  });

  it('keeps its chance, which gravity leans to the likelier side', () => {
    const times = (chance: number, gravity: number): number => seeds.slice(0, 1000).filter((seed) => {
      const play: Play = { scenario: later, world: newCampaign(later, { seed, gravity, humans: [] }), out: [] };
      schedule(play, { event: 0, after: 0, chance, via: 'cause' });
      considerEvent(play, 0);
      return play.world.happened[0] === AT;
    }).length / 10;
    expect(Math.abs(times(80, 0) - 80)).toBeLessThan(5);
    expect(times(80, 100)).toBe(100);
    expect(times(20, 100)).toBe(0);
  });
});

describe('the parts of an event', () => {
  const two = smallScenario({ events: [event('crossroads', [
    part(0, 'US', [option('left', [shift('trust:SU>US', 4)]), option('right', [shift('trust:SU>US', -4)], { requires: [{ test: 'from', quarter: AT + 9 }] })], { id: 'us' }),
    part(1, 'SU', [option('follow', []), option('stay', [])], { id: 'su', when: [{ test: 'happened', event: 0, part: 0, option: 0 }] }),
  ], { effects: [shift('heat:korea', 5)] })] });
  const open = (play: Play): void => {
    play.world.agenda = [];
    openEvent(play, 0);
  };

  it('come in order, after the event’s own effects; the second only where its condition holds', () => {
    const play = playOf(two);
    open(play);
    expect(changes(play.world)).toEqual({ 'heat:korea': 5 });
    advance(two, play.world, null);
    expect(play.world.waiting).toMatchObject({ kind: 'decision', capital: 'US', event: 'crossroads', part: 0 });
    const refused = advance(two, play.world, { kind: 'decision', option: 'right' });
    expect(refused.refused?.code).toBe('requires/from');
    advance(two, play.world, { kind: 'decision', option: 'left' });
    expect(play.world.waiting).toMatchObject({ kind: 'decision', capital: 'SU', part: 1 });
    expect(play.world.chosen).toEqual([0, -1]);
  });

  it('are decided by an intervention where the option is open, and say what history chose', () => {
    const play = playOf(two);
    intervene(play.world, [{ kind: 'option', event: 'crossroads', part: 'us', option: 'left' }]);
    open(play);
    askPart(play, 0, 0);
    expect(play.world.waiting).toBeNull();
    expect(play.world.decisions).toEqual([{ quarter: AT, event: 'crossroads', part: 'us', capital: 'US', option: 'left', historical: 'left', odds: null, reasons: [] }]);
    const shut = playOf(two);
    intervene(shut.world, [{ kind: 'option', event: 'crossroads', part: null, option: 'right' }]);
    open(shut);
    askPart(shut, 0, 0);
    expect(shut.world.waiting).toMatchObject({ kind: 'decision', capital: 'US' });
  });

  it('send their signal from who decided', () => {
    const told = smallScenario({ events: [event('note', [part(0, 'CN', [option('warn', [], { signal: { to: 'US', by: 2 } })])])] });
    const play = playOf(told);
    decide(play, 0, 0, { kind: 'decision', option: 'warn' });
    expect(play.world.signals).toEqual([0, 0, 0, 2, 0, 0]);
    expect(play.world.idle[2]).toBe(-1);
  });
});

describe('a third party', () => {
  const asked = smallScenario({ events: [event('delhi', [part(0, 'IN', [
    option('sign', [], { appeal: { base: 10, terms: [] } }), option('wait', [], { appeal: { base: -10, terms: [] } }),
    option('quarrel', [], { requires: [{ test: 'from', quarter: AT + 90 }] }),
  ], { historical: 1 })])] });
  const signs = (gravity: number): number => {
    let count = 0;
    for (let i = 0; i < 2000; i += 1) {
      const play = playOf(asked, gravity);
      play.world.quarter = AT + i % 80;
      Object.assign(play.world, { key: i * 7919 });
      askPart(play, 0, 0);
      expect(play.world.waiting).toBeNull();
      expect(play.world.chosen[0]).not.toBe(2);
      if (play.world.chosen[0] === 0) count += 1;
    }
    return count / 20;
  };
  it('decides by declared appeal, 60 to 40; half so at half gravity; never so at full', () => {
    expect(Math.abs(signs(0) - 60)).toBeLessThan(4);
    expect(Math.abs(signs(50) - 30)).toBeLessThan(4);
    expect(signs(100)).toBe(0);
  });
});

describe('situations', () => {
  const dealt = smallScenario({
    events: [
      event('shots', [part(0, 'CN', [option('answer', []), option('wait', [])])], { kind: 'situation', cooldown: 4, when: [{ test: 'quantity', q: 9, atLeast: 0, atMost: 10000 }] }),
      event('plea', [part(1, 'CN', [option('give', []), option('wait', [])])], { kind: 'situation', cooldown: 4 }),
      event('leak', [part(2, 'US', [option('deny', []), option('print', [])])], { kind: 'situation', cooldown: 4 }),
    ], situations: [0, 1, 2],
  });
  it('come to whoever has had nothing to decide for two quarters, and to nobody else; a rested one first', () => {
    const play = playOf(dealt);
    play.world.idle = [1, 5, 2];
    play.world.happened[0] = AT - 2;
    dealSituations(play);
    expect(play.out.flatMap((each) => (each.kind === 'event' ? [each.event] : []))).toEqual(['plea']);
  });

  it('come to a human only at full gravity, since history had none', () => {
    const play = playOf(dealt, 100);
    play.world.idle = [9, 9, 9];
    dealSituations(play);
    expect(play.out).toEqual([]);
    play.world.humans = ['US'];
    dealSituations(play);
    expect(play.out.flatMap((each) => (each.kind === 'event' ? [each.event] : []))).toEqual(['leak']);
  });
});

describe('a crisis', () => {
  it('of itself needs tension of 75 and heat of 60 in a shared theatre, and comes in one quarter of ten', () => {
    const count = (values: Readonly<Record<string, number>>): number => {
      let opened = 0;
      for (let i = 0; i < 2000; i += 1) {
        const play = playOf(smallScenario());
        set(play.world, values);
        play.world.quarter = AT + i;
        hotCrises(play);
        if (play.world.ladder) opened += 1;
      }
      return opened / 20;
    };
    expect(Math.abs(count({ 'tension:SU-CN': 75, 'heat:ussuri': 60 }) - 10)).toBeLessThan(2);
    expect(count({ 'tension:SU-CN': 74, 'heat:ussuri': 60 })).toBe(0);
    expect(count({ 'tension:SU-CN': 75, 'heat:ussuri': 59 })).toBe(0);
    expect(count({ 'tension:US-SU': 90, 'tension:SU-CN': 10, 'heat:indochina': 10, 'heat:ussuri': 90 })).toBe(0);
  });

  it('does not come twice to a theatre within four quarters', () => {
    const play = playOf(smallScenario());
    play.world.crisisAt[3] = AT - 3;
    openCrisis(play, { theatre: 'ussuri', rung: 4, sides: ['CN', 'SU'], history: [] }, { kind: 'act', id: 'border-incident' });
    expect(play.world.ladder).toBeNull();
    play.world.crisisAt[3] = AT - 4;
    openCrisis(play, { theatre: 'ussuri', rung: 4, sides: ['CN', 'SU'], history: [] }, { kind: 'act', id: 'border-incident' });
    expect(play.world.ladder).toMatchObject({ theatre: 'ussuri', third: 'US' });
  });

  it('of an event comes twice within four quarters on its date in history only, or where it is a war', () => {
    const later = event('later', [], { date: AT + 2 });
    const opened = (quarter: number, rung: number, id: string): boolean => {
      const play = playOf(smallScenario({ events: [later] }));
      play.world.quarter = quarter;
      play.world.crisisAt[3] = AT;
      openCrisis(play, { theatre: 'ussuri', rung, sides: ['CN', 'SU'], history: [] }, { kind: 'event', id });
      return play.world.ladder !== null;
    };
    expect([1, 2, 3, 4].map((after) => opened(AT + after, 4, 'later'))).toEqual([false, true, false, true]);
    expect(opened(AT + 2, 4, 'elsewhere')).toBe(false);
    expect(opened(AT + 1, 6, 'later')).toBe(true);
  });

  it('that opens with a war is a war of its opener’s making', () => {
    const play = playOf(smallScenario());
    openCrisis(play, { theatre: 'ussuri', rung: 6, sides: ['SU', 'CN'], history: [] }, { kind: 'event', id: 'strike' });
    expect(play.world.warsOf).toEqual([0, 1, 0]);
    expect(value(play.world, 'support:SU')).toBe(48);
    expect(play.world.asks).toEqual([]);
  });

  it('lets no event be a move of its ladder outside that event’s window', () => {
    const second = event('second-fight', [part(0, 'SU', [option('strike', [], { move: 'climb' })])], { rung: { theatre: 'ussuri', at: 5, side: 'SU' }, from: AT, to: AT });
    for (const [quarter, kind] of [[AT, 'decision'], [AT + 1, 'rung']] as const) {
      const play = playOf(smallScenario({ events: [second] }));
      play.world.agenda = [];
      play.world.quarter = quarter;
      openCrisis(play, { theatre: 'ussuri', rung: 4, sides: ['CN', 'SU'], history: [] }, { kind: 'event', id: 'first-fight' });
      advance(play.scenario, play.world, null);
      advance(play.scenario, play.world, { kind: 'stance', stance: 'silent' });
      expect(play.world.waiting?.kind).toBe(kind);
    }
  });

  it('costs half to leave where the third capital mediates, and says so before', () => {
    const play = playOf(smallScenario());
    play.world.agenda = [];
    openCrisis(play, { theatre: 'ussuri', rung: 4, sides: ['CN', 'SU'], history: [] }, { kind: 'event', id: 'first-fight' });
    advance(play.scenario, play.world, null);
    advance(play.scenario, play.world, { kind: 'stance', stance: 'mediate' });
    const { waiting } = play.world;
    const back = waiting?.kind === 'rung' ? waiting.legal.find(({ move }) => move === 'back') : null;
    expect(back).toMatchObject({ prestige: 4, support: 2 });
    const from = allEntries(play.world).length;
    advance(play.scenario, play.world, { kind: 'rung', move: 'back' });
    expect(allEntries(play.world).slice(from).filter(({ cause }) => cause.detail === 'back').map(({ applied }) => applied)).toEqual([-400, -200, 200, 100, -700]);
  });
});
