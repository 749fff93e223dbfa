/** The crisis ladder: opened by an event or act, played at once, climbed, held or stepped back from. */
import { LADDER, OTHER_SIZE, TRUST_SIZE } from './constants.ts';
import { isNever, isOpen, openEvent } from './events.ts';
import { ask, settle } from './ledger.ts';
import { oncePer } from './once-per.ts';
import { capitalIndex, direction, dyad, ECONOMY, HEAT, PRESTIGE, SUPPORT, TENSION, TRUST } from './quantities.ts';
import { chanceOf, draw } from './random.ts';
import { allHold } from './registry/conditions.ts';
import { CAPITALS, THEATRES } from './types.ts';
import type { Scenario, ShiftEffect } from './scenario.ts';
import type { Capital, Cause, Ladder, LegalMove, Move, Play, Stance, Theatre, World } from './types.ts';

const SECURITY = 2;

export interface CrisisPlan {
  readonly theatre: Theatre;
  readonly rung: number;
  readonly sides: readonly [Capital, Capital];
  readonly history: readonly Move[];
}

/** Opens a crisis; it is played before anything else. At most one at a time, and none where one has just been. */
export function openCrisis(play: Play, plan: CrisisPlan, cause: Cause): void {
  const { world, out } = play;
  const { theatre, rung, history } = plan;
  const sides: [Capital, Capital] = [plan.sides[0], plan.sides[1]];
  if (world.ladder || (isSoon(world, theatre) && !mustOpen(play, plan, cause))) return;
  const third = CAPITALS.find((capital) => !sides.includes(capital)) ?? null;
  world.ladder = {
    theatre, sides, rung, turn: 1, moves: 0, holds: 0, stance: 'silent', third, warned: null, opener: cause,
    resolve: [resolveOf(play, sides[0], theatre), resolveOf(play, sides[1], theatre)], history, log: [],
  };
  out.push({ kind: 'crisis-open', quarter: world.quarter, theatre, sides, rung });
  if (rung >= LADDER.war) {
    war(play, sides[0]);
    settle(play);
  }
  world.agenda.push({ do: 'rung' });
  if (third) world.agenda.push({ do: 'stance' });
}

/** Whether a theatre has had a crisis within the last quarters: it does not have another so soon. */
function isSoon(world: World, theatre: Theatre): boolean {
  const last = world.crisisAt[THEATRES.indexOf(theatre)]!;
  return last > 0 && world.quarter - last < LADDER.cooldown;
}

/** What an event tells is not swallowed where it happens on its date in history, or where what it tells is a war. */
function mustOpen({ scenario, world }: Play, { rung }: CrisisPlan, cause: Cause): boolean {
  if (cause.kind !== 'event') return false;
  return rung >= LADDER.war || scenario.events.some(({ id, date }) => id === cause.id && date === world.quarter);
}

/** Hidden resolve 0 … 10000: the leader's risk and a draw. */
export function resolveOf(play: Play, capital: Capital, theatre: Theatre): number {
  const { scenario, world } = play;
  const { risk } = scenario.leaders[world.leaders[capitalIndex(capital)]!]!.temper;
  return Math.round((risk * 1000 + draw(world, `resolve/${capital}/${theatre}`)) / 1.5);
}

/** Moves that are open on the ladder, with their risk and cost. */
export function legalMoves(play: Pick<Play, 'scenario' | 'world'>): LegalMove[] {
  const ladder = play.world.ladder!;
  const next = ladder.rung + 1;
  const barred = barredRung(play.scenario, play.world, ladder, next);
  const moves: LegalMove[] = [];
  if (next <= LADDER.top && !barred) {
    moves.push({ move: 'climb', quiet: false, to: next, accident: accidentOf(play.world, next), prestige: 0, support: 0 });
  }
  moves.push({ move: 'hold', quiet: false, to: ladder.rung, accident: 0, prestige: 0, support: 0 });
  const { prestige, support } = priceOf(ladder, false);
  const quiet = play.world.channels[dyad(capitalIndex(ladder.sides[0]), capitalIndex(ladder.sides[1]))]! > 0;
  moves.push({ move: 'back', quiet, to: 0, accident: 0, prestige: prestige / 100, support: support / 100 });
  return moves;
}

/** The chance of slipping one rung further on the way to this one, in whole per cent (the smallest is not none): history, where it has weight, knew none. */
export function accidentOf({ gravity }: Pick<World, 'gravity'>, rung: number): number {
  const chance = rung < LADDER.top ? (LADDER.accident[rung]! * (100 - gravity)) / 100 : 0;
  return chance > 0 ? Math.max(1, Math.round(chance)) : 0;
}

/** What stepping back costs, hundredths: half in a private channel or through a mediator. */
function priceOf(ladder: Ladder, quiet: boolean): { readonly prestige: number; readonly support: number } {
  const share = quiet || ladder.stance === 'mediate' ? 0.5 : 1;
  return { prestige: Math.round(ladder.rung * LADDER.backPrestige * share), support: Math.round(ladder.rung * LADDER.backSupport * share) };
}

/** An event that is the move to this rung and was set to `never` closes the rung. */
function barredRung(scenario: Scenario, world: World, ladder: Ladder, rung: number): boolean {
  if (world.interventions.length === 0) return false;
  const side = ladder.sides[ladder.turn];
  return scenario.events.some(({ rung: own, id }) =>
    own?.theatre === ladder.theatre && own.at === rung && own.side === side && isNever(world, id));
}

/** The third capital may once stay silent, warn or mediate. */
export function askStance(play: Play): void {
  const ladder = play.world.ladder;
  if (!ladder?.third) return;
  play.world.waiting = {
    kind: 'stance', capital: ladder.third, theatre: ladder.theatre, legal: ['silent', 'warn', 'mediate'],
  };
}

/** The third capital's word: a warning is heard by the side that moves next; mediation opens a private way down. */
export function takeStance(play: Play, stance: Stance): void {
  const { world, out } = play;
  const ladder = world.ladder!;
  const capital = ladder.third!;
  ladder.stance = stance;
  reveal(world, capital);
  out.push({ kind: 'stance', quarter: world.quarter, theatre: ladder.theatre, capital, stance });
  if (stance === 'silent') return;
  const third = capitalIndex(capital);
  const cause: Cause = { kind: 'crisis', id: ladder.theatre, detail: stance, by: capital };
  const common = { theme: SECURITY, cause, because: `rule.stance-${stance}`, card: null };
  const [first, second] = ladder.sides.map(capitalIndex) as [number, number];
  if (stance === 'warn') {
    ladder.warned = ladder.sides[ladder.turn]!;
    const target = capitalIndex(ladder.warned);
    const other = target === first ? second : first;
    ask(play, { q: TRUST + direction(target, third), by: -TRUST_SIZE.S, ...common });
    ask(play, { q: TRUST + direction(other, third), by: TRUST_SIZE.S, ...common });
    ask(play, { q: TENSION + dyad(target, third), by: OTHER_SIZE.S, ...common, fades: 2 });
  } else {
    ask(play, { q: PRESTIGE + third, by: OTHER_SIZE.S, ...common });
  }
  settle(play);
}

/** The next turn on the ladder: its end, an event that is this move, or a stop. */
export function nextRung(play: Play): void {
  const { scenario, world } = play;
  const ladder = world.ladder;
  if (!ladder) return;
  const over = ladder.moves >= LADDER.moves || ladder.holds >= LADDER.holds || ladder.rung >= LADDER.end;
  if (over) {
    endCrisis(play, null);
    return;
  }
  world.agenda.push({ do: 'rung' });
  const event = rungEvent(play);
  if (event >= 0) openEvent(play, event);
  else {
    const capital = ladder.sides[ladder.turn]!;
    world.waiting = { kind: 'rung', capital, theatre: ladder.theatre, legal: legalMoves({ scenario, world }) };
  }
}

/** Events (indices) that are a move on a ladder. */
const moves = oncePer(({ events }): readonly number[] => events.flatMap(({ rung }, index) => (rung === null ? [] : [index])));

/** Index of the event that is the next move, −1 where there is none. */
function rungEvent({ scenario, world }: Play): number {
  const ladder = world.ladder!;
  for (const index of moves(scenario)) {
    const { rung, when } = scenario.events[index]!;
    const here = rung!.theatre === ladder.theatre && rung!.at === ladder.rung + 1 && rung!.side === ladder.sides[ladder.turn];
    if (here && isOpen(scenario, world, index) && allHold(scenario, world, when)) return index;
  }
  return -1;
}

/** Notes that a choice of a capital that no human plays has been shown: it cannot be undone. */
export function reveal(world: World, capital: string): void {
  if (!world.humans.some((human) => human === capital)) world.revealed += 1;
}

/** A move that an event told: its effects are the event's own. */
export function moveByEvent(play: Play, event: number, move: Move): void {
  makeMove(play, move, { quiet: false, event: play.scenario.events[event]!.id });
}

/** Makes a move on the ladder. */
export function makeMove(play: Play, move: Move, how: { quiet: boolean; event: string | null }): void {
  const { world, out } = play;
  const ladder = world.ladder!;
  const side = ladder.sides[ladder.turn]!;
  const from = ladder.rung;
  ladder.moves += 1;
  ladder.turn = 1 - ladder.turn;
  ladder.holds = move === 'hold' ? ladder.holds + 1 : 0;
  const accident = move === 'climb' && climb(play, side, how.event === null);
  world.idle[capitalIndex(side)] = -1;
  reveal(world, side);
  const made = { side, move, from, to: move === 'back' ? 0 : ladder.rung, accident, event: how.event };
  ladder.log.push(made);
  out.push({ kind: 'rung', quarter: world.quarter, theatre: ladder.theatre, move: made });
  if (move === 'back') stepBack(play, side, how.quiet);
  settle(play);
}

/** One rung up, or two by accident. Returns whether there was an accident. */
function climb(play: Play, side: Capital, effects: boolean): boolean {
  const { world } = play;
  const ladder = world.ladder!;
  const before = ladder.rung;
  ladder.rung += 1;
  if (effects) rungEffects(play, side);
  const risk = LADDER.accident[ladder.rung] ?? 0;
  const accident = risk > 0 && ladder.rung < LADDER.top
    && chanceOf(world, `accident/${ladder.theatre}/${ladder.moves}`, risk, false);
  if (accident) {
    ladder.rung += 1;
    rungEffects(play, side);
  }
  if (before < LADDER.war && ladder.rung >= LADDER.war) war(play, side);
  return accident;
}

/** What reaching a rung does: a spike of tension and heat, and the other side's trust. */
function rungEffects(play: Play, side: Capital): void {
  const { world } = play;
  const ladder = world.ladder!;
  const mover = capitalIndex(side);
  const other = capitalIndex(ladder.sides.find((each) => each !== side)!);
  const battle = ladder.rung >= LADDER.battle;
  const cause: Cause = { kind: 'crisis', id: ladder.theatre, detail: `${ladder.rung}`, by: side, via: ladder.opener.id };
  const common = { theme: SECURITY, cause, because: 'rule.rung', card: null };
  ask(play, { q: TENSION + dyad(mover, other), by: OTHER_SIZE.M, ...common, fades: 3 });
  ask(play, { q: HEAT + THEATRES.indexOf(ladder.theatre), by: OTHER_SIZE.M, ...common, fades: 3 });
  ask(play, { q: TRUST + direction(other, mover), by: battle ? -TRUST_SIZE.M : -TRUST_SIZE.S, ...common });
  ask(play, { q: TRUST + direction(mover, other), by: battle ? -600 : -200, ...common });
}

function war(play: Play, side: Capital): void {
  const { world } = play;
  const ladder = world.ladder!;
  world.warsOf[capitalIndex(side)]! += 1;
  const cause: Cause = { kind: 'crisis', id: ladder.theatre, detail: `${ladder.rung}`, by: side, via: ladder.opener.id };
  for (const cost of warCosts(ladder.sides)) ask(play, { ...cost, cause });
}

/** What a war costs both sides at once: support and economy. */
export const warCosts = (sides: readonly Capital[]): Omit<ShiftEffect, 'do'>[] => sides.flatMap((side) =>
  [SUPPORT, ECONOMY].map((kind) => ({ q: kind + capitalIndex(side), by: -OTHER_SIZE.M, theme: SECURITY, because: 'rule.war', card: null, fades: 0 })));

/** Stepping back from rung r costs 2r prestige and r support, half in a private channel; the other side gains half. */
function stepBack(play: Play, side: Capital, quiet: boolean): void {
  const { world } = play;
  const ladder = world.ladder!;
  const { prestige, support } = priceOf(ladder, quiet);
  const loser = capitalIndex(side);
  const winner = capitalIndex(ladder.sides.find((each) => each !== side)!);
  const cause: Cause = { kind: 'crisis', id: ladder.theatre, detail: 'back', by: side, via: ladder.opener.id };
  const common = { theme: SECURITY, cause, because: 'rule.stepped-back', card: null };
  ask(play, { q: PRESTIGE + loser, by: -prestige, ...common });
  ask(play, { q: SUPPORT + loser, by: -support, ...common });
  ask(play, { q: PRESTIGE + winner, by: Math.round(prestige / 2), ...common });
  ask(play, { q: SUPPORT + winner, by: Math.round(support / 2), ...common });
  ask(play, { q: TENSION + dyad(loser, winner), by: -OTHER_SIZE.M, ...common });
  settle(play);
  endCrisis(play, side);
}

function endCrisis(play: Play, backed: Capital | null): void {
  const { world, out } = play;
  const ladder = world.ladder!;
  const place = THEATRES.indexOf(ladder.theatre);
  const between = dyad(capitalIndex(ladder.sides[0]), capitalIndex(ladder.sides[1]));
  world.crisisAt[place] = world.quarter;
  world.crisisRung[place] = ladder.rung;
  world.theatrePeak[place] = Math.max(world.theatrePeak[place]!, ladder.rung);
  world.peakRung[between] = Math.max(world.peakRung[between]!, ladder.rung);
  world.ladder = null;
  world.revealed += 1;
  out.push({ kind: 'crisis-end', quarter: world.quarter, theatre: ladder.theatre, rung: ladder.rung, backed });
  if (ladder.rung >= LADDER.end) world.over = 'nuclear-war';
}
