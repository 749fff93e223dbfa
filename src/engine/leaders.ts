/** Leaders: who holds a capital, how he comes and goes, what he promised. */
import { NEW_FACE } from './constants.ts';
import { ask } from './ledger.ts';
import { scoreMandates } from './measures.ts';
import { leaderIndex, oncePer } from './once-per.ts';
import { capitalIndex, direction, SUPPORT, TRUST } from './quantities.ts';
import { draw } from './random.ts';
import { tuningOf } from './tuning.ts';
import { CAPITALS } from './types.ts';
import type { Counsel, Leader, Part, Scenario, ShiftEffect } from './scenario.ts';
import type { Capital, Cause, Play, World } from './types.ts';

const LEADERSHIP = 4;

/** The leader who decides for a capital now. */
export const leaderOf = (scenario: Scenario, world: World, capital: Capital): Leader =>
  scenario.leaders[world.leaders[capitalIndex(capital)]!]!;

/** Whether an adviser is in office: within his dates, not dismissed, not taken out by an intervention. */
export function inOffice(scenario: Scenario, world: World, adviser: number): boolean {
  const { from, to, id } = scenario.advisers[adviser]!;
  if (world.quarter < from || world.quarter > to || world.away.includes(adviser)) return false;
  return world.interventions.length === 0 || !world.interventions.some((held) => held.kind === 'absent' && held.adviser === id);
}

/** Whether an intervention keeps a leader in office. */
export const staysInOffice = (world: World, leader: string): boolean =>
  world.interventions.some((held) => held.kind === 'stays' && held.leader === leader);

/** Counsel of a part as it can be had now: advisers out of office say nothing. */
export const counselFor = (scenario: Scenario, world: World, part: Part): Counsel[] =>
  part.counsel.filter(({ adviser }) => inOffice(scenario, world, adviser));

/** Hands a capital to another leader, unless an intervention keeps the old one: mandates are scored, a new face is trusted a little afresh, postures are free. */
export function succeed(play: Play, capital: Capital, leader: number, why: string): void {
  const { world, scenario, out } = play;
  const index = capitalIndex(capital);
  const before = scenario.leaders[world.leaders[index]!]!;
  if (!wouldSucceed(scenario, world, capital, leader)) return;
  closeTerm(play, capital);
  world.leaders[index] = leader;
  world.since[index] = world.quarter;
  world.mandates[index] = [];
  world.homeUsed[index] = 0;
  const next = scenario.leaders[leader]!;
  out.push({ kind: 'leader', quarter: world.quarter, capital, left: before.id, leader: next.id, why });
  newFace(play, index, { kind: 'calendar', id: 'new-leader', detail: next.id, by: capital });
  drawLeanings(play, index);
  if (next.mandates.length > 0) world.agenda.push({ do: 'mandates', capital });
}

/** Scores the mandates of a leader at his end, for the chapter page. */
export function closeTerm(play: Play, capital: Capital): void {
  const { world, scenario, out } = play;
  const scores = scoreMandates(scenario, world, capital);
  const leader = leaderOf(scenario, world, capital).id;
  out.push({ kind: 'mandates', quarter: world.quarter, capital, leader, scores });
}

function newFace(play: Play, index: number, cause: Cause): void {
  for (const { q, by, theme, because, card, fades } of newFaceShifts(play.scenario, play.world, index)) ask(play, { q, by, theme, cause, because, card, fades });
}

type NewFaceShift = Omit<ShiftEffect, 'do'>;

/** What a new leader changes by being new: the others' trust in his capital, a tenth nearer to nought, and a honeymoon at home. */
export function newFaceShifts(scenario: Scenario, world: World, index: number): NewFaceShift[] {
  const { newFaceTrust, honeymoon } = tuningOf(scenario);
  const shifts: NewFaceShift[] = [];
  for (let other = 0; other < 3; other += 1) {
    const q = TRUST + direction(other, index);
    if (other !== index) shifts.push({ q, by: -Math.round((world.q[q]! * newFaceTrust) / 100), theme: LEADERSHIP, because: 'rule.new-face', card: null, fades: 0 });
  }
  shifts.push({ q: SUPPORT + index, by: honeymoon, theme: LEADERSHIP, because: 'rule.honeymoon', card: null, fades: NEW_FACE.honeymoonHalf });
  return shifts;
}

/** Whether a succession would change who holds a capital. */
export const wouldSucceed = (scenario: Scenario, world: World, capital: Capital, leader: number): boolean => {
  const sitting = world.leaders[capitalIndex(capital)]!;
  return sitting !== leader && !staysInOffice(world, scenario.leaders[sitting]!.id);
};

/** Draws two leanings and a secret aim for a leader by the campaign's seed; they are shown in the debrief. */
export function drawLeanings(play: Play, index: number): void {
  const { world, scenario } = play;
  const leader = scenario.leaders[world.leaders[index]!]!;
  world.secretAims[index] = drawAim(scenario, world, leader);
  const count = leader.leanings.length;
  if (count < 2) {
    world.leanings[index] = [];
    return;
  }
  const first = draw(world, `leaning/${leader.id}/1`) % count;
  const second = (first + 1 + (draw(world, `leaning/${leader.id}/2`) % (count - 1))) % count;
  world.leanings[index] = [first, second];
}

/** Each capital's aims (indices). */
const aimsOf = oncePer(({ aims }) => CAPITALS.map((capital) => aims.flatMap((aim, i) => (aim.capital === capital ? [i] : []))));

/** One of the capital's aims; −1 where it has none, and where the leader has no leanings either (a teacher fixed it so). */
function drawAim(scenario: Scenario, world: World, { id, capital, leanings }: Leader): number {
  const own = aimsOf(scenario)[capitalIndex(capital)]!;
  return own.length === 0 || leanings.length === 0 ? -1 : own[draw(world, `secret-aim/${id}`) % own.length]!;
}

/** A leader whose support is under ten falls; one of two named heirs follows, with the next quarter as his first. */
export function fallOfLeaders(play: Play): void {
  const { world, scenario } = play;
  for (const capital of CAPITALS) {
    const index = capitalIndex(capital);
    const falling = leaderOf(scenario, world, capital);
    if (world.q[SUPPORT + index]! >= tuningOf(scenario).fallSupport || staysInOffice(world, falling.id)) continue;
    const heirs = heirsOf(scenario, world, falling);
    if (heirs.length === 0) continue;
    const heir = heirs[draw(world, `heir/${capital}`) % heirs.length]!;
    world.revealed += 1;
    world.falls[index]! += 1;
    succeed(play, capital, heir, 'fall');
    world.since[index] = world.quarter + 1;
  }
}

/** The heirs (indices) who can follow: not one who serves as an adviser and has been dismissed, is absent, or is not yet or no longer there. */
export function heirsOf(scenario: Scenario, world: World, leader: Leader): number[] {
  return leader.heirs
    .map((id) => leaderIndex(scenario, id))
    .filter((heir) => heir >= 0 && !isBarred(scenario, world, scenario.leaders[heir]!));
}

/** The adviser whom an heir is: by id (`kosygin-successor` is `kosygin`), or by name. */
function isBarred(scenario: Scenario, world: World, heir: Leader): boolean {
  const named = (text: string): string => scenario.texts[text] ?? text;
  const self = scenario.advisers.findIndex(({ id, name, capital }) =>
    capital === heir.capital && (heir.id === `${id}-successor` || named(name) === named(heir.name)));
  return self >= 0 && !inOffice(scenario, world, self);
}
