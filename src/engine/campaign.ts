/** A campaign: how it begins, and how it goes on from stop to stop. */
import { ACT_KEYS } from './act-conditions.ts';
import { decide } from './events.ts';
import { makeMove, takeStance } from './ladder.ts';
import { drawLeanings } from './leaders.ts';
import { eventIndex, oncePer } from './once-per.ts';
import { capitalIndex } from './quantities.ts';
import { doNext } from './quarter.ts';
import { luckKey } from './random.ts';
import { refuseOrders } from './orders.ts';
import { takeAnswer } from './resolve.ts';
import { sealOrders } from './sealing.ts';
import { finish } from './books.ts';
import { readKind } from './triangle.ts';
import { CAPITALS, THEATRES } from './types.ts';
import { stateOf } from './world.ts';
import type { Scenario } from './scenario.ts';
import type { Advanced, Brief, Happening, Play, Refusal, Reply, Setup, Stop, World } from './types.ts';

/** The version of the rules: a save pins it. */
export const ENGINE_VERSION = '4';

/**
 * To the engine's compiler a number from 2³¹ on is of another kind, and the first state with such a key would give all
 * states another shape, after much was compiled for the old one. So the first state of all has one.
 */
const LARGE_KEY = 0xffff_ffff;
let isShaped = false;

/** A state at its opening, of the one shape that all states have. */
function firstState(opening: World): World {
  if (!isShaped) stateOf({ ...opening, key: LARGE_KEY });
  isShaped = true;
  return stateOf(opening);
}

/** A new campaign at its opening; nothing has been drawn or decided yet. */
export function newCampaign(scenario: Scenario, setup: Setup): World {
  const world = firstState({
    seed: setup.seed,
    key: luckKey(setup.seed),
    gravity: setup.gravity,
    interventions: [...(setup.interventions ?? [])],
    humans: [...setup.humans],
    keepLedger: setup.keepLedger ?? true,
    quarter: scenario.from,
    q: [...scenario.opening.q],
    ...standings(scenario),
    ...people(scenario),
    ...blankBooks(),
    ...triangleAt(scenario),
  });
  for (let i = 2; i >= 0; i -= 1) {
    drawLeanings({ scenario, world, out: [] }, i);
    world.agenda.push({ do: 'mandates', capital: CAPITALS[i]! });
  }
  return world;
}

/** Flags, treaties, channels and events as the scenario opens. */
function standings(scenario: Scenario): Pick<World, 'flags' | 'treaties' | 'channels' | 'embargoes' | 'missions' | 'happened' | 'chosen' | 'hazard'> {
  const { opening, from } = scenario;
  return {
    flags: scenario.flags.map((_, i) => (opening.flags.includes(i) ? from : 0)),
    treaties: scenario.treaties.map((treaty, i) => ({ made: opening.treaties.includes(i) ? Math.min(treaty.from, from) : 0, ended: 0, broken: false })),
    channels: [...opening.channels],
    embargoes: [...opening.embargoes],
    missions: [...opening.missions],
    ...nothingYet(scenario),
  };
}

const blank = oncePer(({ events, partCount }) => ({
  happened: events.map(() => 0), chosen: Array.from({ length: partCount }, () => -1), hazard: events.map(() => 1000000),
}));

/** Of events: nothing has happened, nothing been chosen, no hazard used up. */
function nothingYet(scenario: Scenario): Pick<World, 'happened' | 'chosen' | 'hazard'> {
  const { happened, chosen, hazard } = blank(scenario);
  return { happened: [...happened], chosen: [...chosen], hazard: [...hazard] };
}

function people(scenario: Scenario): Pick<World, 'leaders' | 'since' | 'away' | 'mandates' | 'leanings' | 'secretAims' | 'postures' | 'homeUsed'> {
  const { from, opening } = scenario;
  return {
    leaders: [...opening.leaders],
    since: [from, from, from],
    away: [],
    mandates: [[], [], []],
    leanings: [[], [], []],
    secretAims: [-1, -1, -1],
    postures: [0, 0, 0, 0, 0, 0, 0, 0, 0],
    homeUsed: [0, 0, 0],
  };
}

const NO_THEATRE = THEATRES.map(() => 0);
const NO_ACTS = ACT_KEYS.map(() => 0);

type Books = Omit<World,
  | 'seed' | 'key' | 'gravity' | 'interventions' | 'humans' | 'keepLedger' | 'quarter' | 'q' | keyof ReturnType<typeof standings>
  | keyof ReturnType<typeof people> | keyof ReturnType<typeof triangleAt>>;

function blankBooks(): Books {
  return {
    scheduled: [],
    fading: [],
    wakes: [],
    signals: [0, 0, 0, 0, 0, 0],
    threats: [0, 0, 0, 0, 0, 0],
    mobilised: CAPITALS.flatMap(() => [...NO_THEATRE]),
    secrets: [],
    visits: [0, 0, 0],
    orders: [],
    sealed: [],
    acted: [...NO_ACTS],
    notes: [0, 0, 0],
    ladder: null,
    crisisAt: [...NO_THEATRE],
    crisisRung: [...NO_THEATRE],
    theatrePeak: [...NO_THEATRE],
    peakRung: [0, 0, 0],
    warsOf: [0, 0, 0],
    campaignsOf: [0, 0, 0],
    falls: [0, 0, 0],
    idle: [0, 0, 0],
    asks: [],
    agenda: [],
    waiting: null,
    decisions: [],
    rows: [],
    ledger: [],
    revealed: 0,
    over: null,
  };
}

function triangleAt(scenario: Scenario): Pick<World, 'kinds' | 'readings' | 'readingRuns'> {
  const kinds = [0, 1, 2].map((dyad) => readKind(scenario.opening.q, dyad));
  return { kinds, readings: [...kinds], readingRuns: [1, 1, 1] };
}

/**
 * Goes on to the next stop, or to the end (`stop: null`). A reply that does not fit is refused with a reason and
 * changes nothing; `null` only begins a campaign. `brief` stops list for free capitals only what is open to them;
 * of their desks, `untold` leaves that to `toldStop`.
 */
export function advance(scenario: Scenario, world: World, reply: Reply | null, brief: Brief = false): Advanced {
  const out: Happening[] = [];
  const refused = goOn({ scenario, world, out, brief }, reply);
  return refused ? { refused } : { refused, stop: world.waiting, happenings: out };
}

/**
 * The same for whoever goes from stop to stop with one `play`: what happens is added to its `out`, and the stop is the one
 * that its world waits at. Null, or why the reply was refused.
 */
export function goOn(play: Play, reply: Reply | null): Refusal | null {
  const { world } = play;
  const stop = world.waiting;
  if (stop !== null || reply !== null) {
    const refused = refuse(play, stop, reply);
    if (refused !== null) return refused;
    world.waiting = null;
    take(play, stop!, reply!);
  }
  while (world.waiting === null && world.over === null) doNext(play);
  if (world.over === 'nuclear-war' && world.waiting === null && world.agenda.length > 0) endAtOnce(play);
  return null;
}

function endAtOnce(play: Play): void {
  const { world, out } = play;
  world.agenda = [];
  finish(play);
  out.push({ kind: 'end', quarter: world.quarter, why: 'nuclear-war' });
}

const no = (code: string, params: Refusal['params'] = {}): Refusal => ({ code, params });

/** Why a reply does not answer a stop; null where it does. */
function refuse(play: Play, stop: Stop | null, reply: Reply | null): Refusal | null {
  if (!stop) return no('reply/over');
  if (!reply || reply.kind !== stop.kind) return no('reply/kind', { expected: stop.kind, found: reply?.kind ?? 'nothing' });
  return refuseReply(play, stop, reply);
}

function refuseReply(play: Play, stop: Stop, reply: Reply): Refusal | null {
  switch (stop.kind) {
    case 'orders': return refuseOrders(play.scenario, play.world, stop.capital, reply as ReplyTo<'orders'>);
    case 'decision': return refuseOption(stop, reply as ReplyTo<'decision'>);
    case 'answer': return refuseAnswer(stop, reply as ReplyTo<'answer'>);
    case 'rung': return refuseMove(stop, reply as ReplyTo<'rung'>);
    case 'stance': return refuseStance(stop, reply as ReplyTo<'stance'>);
    case 'mandates': return refuseMandates(stop, reply as ReplyTo<'mandates'>);
  }
}

type StopFor<K extends Stop['kind']> = Extract<Stop, { kind: K }>;
type ReplyTo<K extends Stop['kind']> = Extract<Reply, { kind: K }>;

function refuseMandates({ legal, choose }: StopFor<'mandates'>, { mandates }: ReplyTo<'mandates'>): Refusal | null {
  const fit = mandates.length === choose && mandates.every((id, i) => legal.includes(id) && mandates.indexOf(id) === i);
  return fit ? null : no('reply/mandates', { choose });
}

function refuseOption({ legal }: StopFor<'decision'>, { option }: ReplyTo<'decision'>): Refusal | null {
  for (let i = 0; i < legal.length; i += 1) if (legal[i]!.id === option) return legal[i]!.refusal;
  return no('reply/option', { option });
}

const refuseAnswer = ({ legal }: StopFor<'answer'>, { answer }: ReplyTo<'answer'>): Refusal | null =>
  (legal.includes(answer) ? null : no('reply/answer', { answer }));

function refuseMove({ legal }: StopFor<'rung'>, { move, quiet }: ReplyTo<'rung'>): Refusal | null {
  const found = legal.find((each) => each.move === move);
  if (!found) return no('reply/move', { move });
  return quiet && !found.quiet ? no('reply/no-channel') : null;
}

const refuseStance = ({ legal }: StopFor<'stance'>, { stance }: ReplyTo<'stance'>): Refusal | null =>
  (legal.includes(stance) ? null : no('reply/stance', { stance }));

/** Takes a reply that was found to fit its stop. */
function take(play: Play, stop: Stop, reply: Reply): void {
  switch (reply.kind) {
    case 'orders': return sealOrders(play, (stop as StopFor<'orders'>).capital, reply);
    case 'decision': return takeDecision(play, stop as StopFor<'decision'>, reply);
    case 'answer': return takeAnswer(play, (stop as StopFor<'answer'>).order, reply.answer);
    case 'rung': return makeMove(play, reply.move, { quiet: reply.quiet ?? false, event: null });
    case 'stance': return takeStance(play, reply.stance);
    case 'mandates': return takeMandates(play.world, stop as StopFor<'mandates'>, reply);
  }
}

const takeDecision = (play: Play, { event, part }: StopFor<'decision'>, reply: ReplyTo<'decision'>): void =>
  decide(play, eventIndex(play.scenario, event), part, reply);

function takeMandates(world: World, { capital }: StopFor<'mandates'>, { mandates }: ReplyTo<'mandates'>): void {
  world.mandates[capitalIndex(capital)] = [...mandates];
}
