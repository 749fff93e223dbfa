/** Every effect, defined once: its words in a file, what it does, which quantities it writes. */
import { schedule, cancelEvent } from '../events.ts';
import { openCrisis } from '../ladder.ts';
import { succeed } from '../leaders.ts';
import { ask, askFor, whyOf } from '../ledger.ts';
import { QUANTITY_KINDS, TRUST } from '../quantities.ts';
import { chanceOf } from '../random.ts';
import type { Effect } from '../scenario.ts';
import { setTreaty } from '../treaties.ts';
import type { Cause, Play, Why, World } from '../types.ts';
import { effect, NEVER } from './kinds.ts';
import type { EffectVerb, ThemeShare } from './kinds.ts';

/** The verbs of quantities (`trust`, `tension` …), all from the one table. */
const quantityVerbs: readonly EffectVerb[] = QUANTITY_KINDS.map(({ kind, keys }) => effect({
  key: kind,
  do: 'shift',
  about: `Moves ${kind} by so many ${kind === 'presence' ? 'thousand men' : kind === 'trade' ? 'million dollars' : 'points'}.`,
  params: {
    [kind]: { is: 'key', of: kind },
    by: { is: 'change', of: kind },
    theme: { is: 'theme', optional: true, about: 'What the change belongs to; the event’s theme where it is left out.' },
    because: { is: 'text', max: 160, optional: true, about: 'A short clause without full stop; required for trust and tension.' },
    card: { is: 'card', optional: true },
    fades: { is: 'number', min: 0, max: 12, optional: true, about: 'Half-life in quarters: the change is a spike.' },
  },
  needs: kind === 'trust' || kind === 'tension' ? ['because'] : undefined,
  example: `{${kind}: ${keys[0]!}, by: ${kind === 'nuclear' || kind === 'initiative' ? '1' : '-5'}, because: the cables stayed unanswered}`,
  compile: (args) => {
    const { theme, split } = args.theme as ThemeShare;
    return {
      do: 'shift', q: args[kind] as number, by: args.by as number, theme,
      ...(split && { split }),
      because: (args.because as string | undefined) ?? null,
      card: (args.card as string | undefined) ?? null,
      fades: (args.fades as number | undefined) ?? 0,
      ...clauseOf(args),
    };
  },
  run: (play, e, cause) => ask(play, { q: e.q, by: e.by, theme: e.theme, split: e.split, cause, because: e.because, card: e.card, fades: e.fades }),
  writes: (e) => [e.q],
}));

const clauseOf = (args: { readonly clause?: unknown }): { clause?: string } =>
  (typeof args.clause === 'string' ? { clause: args.clause } : {});

const facts: readonly EffectVerb[] = [
  effect({
    key: 'flag', do: 'flag', about: 'Sets a named fact, or clears it.',
    params: { flag: { is: 'flag' }, clear: { is: 'yes', optional: true } }, example: '{flag: ussuri-blood}',
    compile: ({ flag, clear, clause }) => ({ do: 'flag', flag, on: !clear, ...clauseOf({ clause }) }),
    run: ({ world }, e) => { world.flags[e.flag] = e.on ? world.quarter : 0; },
  }),
  effect({
    key: 'treaty', do: 'treaty', about: 'A treaty is made, broken or lapses; a breach costs whoever commits it.',
    params: { treaty: { is: 'treaty' }, is: { is: 'choice', among: ['made', 'broken', 'lapsed'] } },
    example: '{treaty: salt-1, is: made}',
    compile: ({ treaty, is, clause }) => ({ do: 'treaty', treaty, now: is as 'made' | 'broken' | 'lapsed', ...clauseOf({ clause }) }),
    run: (play, e, cause) => setTreaty(play, e.treaty, e.now, cause),
  }),
  effect({
    key: 'channel', do: 'channel', about: 'Opens a direct confidential channel between the two, or closes it.',
    params: { channel: { is: 'dyad' }, closed: { is: 'yes', optional: true } }, example: '{channel: US-CN}',
    compile: ({ channel, closed, clause }) => ({ do: 'channel', dyad: channel, open: !closed, ...clauseOf({ clause }) }),
    run: ({ world }, e) => { world.channels[e.dyad] = e.open ? world.quarter : 0; },
  }),
  effect({
    key: 'embargo', do: 'embargo', about: 'The first lays an embargo on the second, or lifts it.',
    params: { embargo: { is: 'key', of: 'trust' }, lifted: { is: 'yes', optional: true } }, example: '{embargo: US>CN}',
    compile: ({ embargo, lifted, clause }) => ({ do: 'embargo', direction: embargo - TRUST, on: !lifted, ...clauseOf({ clause }) }),
    run: ({ world }, e) => { world.embargoes[e.direction] = e.on ? world.quarter : 0; },
  }),
  effect({
    key: 'mission', do: 'mission', about: 'Advisers of the first work in the second, or are called home.',
    params: { mission: { is: 'key', of: 'trust' }, ended: { is: 'yes', optional: true } }, example: '{mission: SU>CN, ended: true}',
    compile: ({ mission, ended, clause }) => ({ do: 'mission', direction: mission - TRUST, on: !ended, ...clauseOf({ clause }) }),
    run: ({ world }, e) => { world.missions[e.direction] = e.on ? world.quarter : 0; },
  }),
];

const sequels: readonly EffectVerb[] = [
  effect({
    key: 'schedule', do: 'schedule', about: 'Lets an event follow after so many quarters, with a chance in per cent.',
    params: { schedule: { is: 'event' }, after: { is: 'number', min: 0, max: 80 }, chance: { is: 'number', min: 0, max: 100, optional: true } },
    example: '{schedule: warsaw-talks-1970, after: 2, chance: 80}',
    compile: ({ schedule: event, after, chance, clause }) =>
      (event <= NEVER ? null : { do: 'schedule', event, after, chance: chance ?? 100, ...clauseOf({ clause }) }),
    run: (play, e, cause) => schedule(play, { event: e.event, after: e.after, chance: e.chance, via: cause.id }),
  }),
  effect({
    key: 'cancel', do: 'cancel', about: 'The event will not happen any more.',
    params: { cancel: { is: 'event' } }, example: '{cancel: warsaw-talks-1970}',
    compile: ({ cancel, clause }) => (cancel <= NEVER ? null : { do: 'cancel', event: cancel, ...clauseOf({ clause }) }),
    run: (play, e) => cancelEvent(play, e.event),
  }),
  effect({
    key: 'crisis', do: 'crisis', about: 'Opens a crisis on the ladder.',
    params: {
      crisis: { is: 'theatre' }, rung: { is: 'number', min: 1, max: 9 }, sides: { is: 'sides' },
      history: { is: 'moves', optional: true, about: 'Moves of history from the second side on, alternating.' },
    },
    example: '{crisis: cuba, rung: 3, sides: [US, SU]}',
    compile: ({ crisis, rung, sides, history, clause }) => ({ do: 'crisis', theatre: crisis, rung, sides, history: history ?? [], ...clauseOf({ clause }) }),
    run: (play, e, cause) => openCrisis(play, e, cause),
  }),
];

const people: readonly EffectVerb[] = [
  effect({
    key: 'succession', do: 'succession', about: 'Another leader takes over the capital.',
    params: { succession: { is: 'capital' }, to: { is: 'leader' } }, example: '{succession: US, to: ford}',
    compile: ({ succession, to, clause }) => (to <= NEVER ? null : { do: 'succession', capital: succession, leader: to, ...clauseOf({ clause }) }),
    run: (play, e, cause) => succeed(play, e.capital, e.leader, cause.id),
  }),
  effect({
    key: 'adviser', do: 'adviser', about: 'An adviser leaves before his time.',
    params: { adviser: { is: 'adviser' }, leaves: { is: 'yes' } }, example: '{adviser: lin-biao, leaves: true}',
    compile: ({ adviser, clause }) => (adviser <= NEVER ? null : { do: 'adviser', adviser, ...clauseOf({ clause }) }),
    run: ({ world }, e) => { if (!world.away.includes(e.adviser)) world.away.push(e.adviser); },
  }),
];

const luck: readonly EffectVerb[] = [
  effect({
    key: 'chance', do: 'chance', about: 'A named chance in per cent, with what follows either way.',
    params: {
      chance: { is: 'number', min: 0, max: 100 }, name: { is: 'slug' },
      history: { is: 'yes', optional: true, about: 'It came true in history.' },
      then: { is: 'effects' }, else: { is: 'effects', optional: true },
    },
    example: '{chance: 30, name: leak, then: [{support: US, by: -3}]}',
    compile: (args) => ({
      do: 'chance', name: args.name, chance: args.chance, history: args.history ?? false, then: args.then, else: args.else ?? [],
      ...clauseOf(args),
    }),
    run: (play, e, cause) => applyEffects(play, chanceOf(play.world, `chance/${cause.id}/${e.name}`, e.chance, e.history) ? e.then : e.else, cause),
    writes: (e) => [...e.then, ...e.else].flatMap(writesOf),
  }),
];

const VERBS: readonly EffectVerb[] = [...facts, ...sequels, ...people, ...luck, ...quantityVerbs];
/** Every effect by the verb that a file writes. */
export const EFFECTS: Readonly<Record<string, EffectVerb>> = Object.fromEntries(VERBS.map((verb) => [verb.key, verb]));
const BY_DO: Readonly<Record<string, EffectVerb>> = Object.fromEntries(VERBS.map((verb) => [verb.do, verb]));

/** Runs effects in order; changes of quantities are only asked for, the caller settles them together. */
export function applyEffects(play: Play, effects: readonly Effect[], cause: Cause): void {
  for (let i = 0; i < effects.length; i += 1) {
    const e = effects[i]!;
    if (e.clause !== undefined && removed(play.world, e.clause)) continue;
    BY_DO[e.do]!.run(play, e, cause);
  }
}

/**
 * Effects that one cause has again and again, as lists: of a shift its quantity (−1 where it is none), change and reason;
 * of all the effect itself. `clauses`: whether an intervention could take one out.
 */
export interface ReadyEffects {
  readonly cause: Cause;
  readonly q: readonly number[];
  readonly by: readonly number[];
  readonly why: readonly Why[];
  readonly effects: readonly Effect[];
  readonly clauses: boolean;
}

export const readyEffects = (effects: readonly Effect[], cause: Cause): ReadyEffects => ({
  cause,
  q: effects.map((effect) => (effect.do === 'shift' ? effect.q : -1)),
  by: effects.map((effect) => (effect.do === 'shift' ? effect.by : 0)),
  why: effects.map((effect) => whyOf({ theme: 0, ...(effect.do === 'shift' ? effect : {}), cause })),
  effects,
  clauses: effects.some(({ clause }) => clause !== undefined),
});

/** Runs them in order, as `applyEffects` does. */
export function applyReady(play: Play, { cause, q, by, why, effects, clauses }: ReadyEffects): void {
  if (clauses && play.world.interventions.length > 0) {
    applyEffects(play, effects, cause);
    return;
  }
  for (let i = 0; i < q.length; i += 1) {
    if (q[i]! >= 0) askFor(play, q[i]!, by[i]!, why[i]!);
    else BY_DO[effects[i]!.do]!.run(play, effects[i]!, cause);
  }
}

/** Whether an intervention takes this clause out of its treaty or communiqué. */
export function removed(world: World, clause: string): boolean {
  const held = world.interventions;
  for (let i = 0; i < held.length; i += 1) {
    const each = held[i]!;
    if (each.kind === 'no-clause' && each.clause === clause) return true;
  }
  return false;
}

/** The quantities (indices) that an effect may write. */
export const writesOf = (e: Effect): readonly number[] => BY_DO[e.do]!.writes(e);
