/**
 * Step 4, the response, from one snapshot: routine, reciprocity (to signals only), the triangle, theatres and
 * arms into tension; spikes fade. After Goldstein & Freeman (APSR 85:1, 1991): a mix of routine and reciprocity.
 */
import { FADE, FADE_END } from './constants.ts';
import { ask, settle } from './ledger.ts';
import { direction, DYAD_ENDS, DYAD_THIRD, ECONOMY, HEAT, STRENGTH, SUPPORT, TENSION, TRUST } from './quantities.ts';
import { meanTrust } from './triangle.ts';
import { tuningOf } from './tuning.ts';
import { DYADS, THEATRES } from './types.ts';
import type { Cause, Play } from './types.ts';

const ALL_THEMES = -1;
const SECURITY = 2;
const DOMESTIC = 3;
const ENMITY = 0;

/** What each rule is called in the ledger. */
const cause = (id: string): Cause => ({ kind: 'response', id });
const ROUTINE_CAUSE = cause('routine');
const RECIPROCITY_CAUSE = cause('reciprocity');
const ENEMY_CAUSE = cause('common-enemy');
const ALARM_CAUSE = cause('alarm');
const HEAT_CAUSE = cause('heat');
const ARMS_CAUSE = cause('arms');

/** Answers the quarter. */
export function response(play: Play): void {
  postureSignals(play);
  routine(play);
  reciprocity(play);
  commonEnemy(play);
  alarm(play);
  heat(play);
  arms(play);
  fade(play);
  settle(play);
}

/** A posture sends a small signal each quarter. */
function postureSignals(play: Play): void {
  const { world } = play;
  for (let a = 0; a < 3; a += 1) {
    for (let b = 0; b < 3; b += 1) {
      if (a !== b) world.signals[direction(a, b)]! += world.postures[a * 3 + b]!;
    }
  }
}

const plain = { because: null, card: null } as const;

/** Slow return: trust towards nought, the rest towards where it rests; the shares of themes stay. */
function routine(play: Play): void {
  const { world } = play;
  const { routineTrust, routineTension, routineSupport, routineEconomy, routineHeat, restTension, restSupport, restEconomy, restHeat } = tuningOf(play.scenario);
  const back = (q: number, rest: number, perMille: number, theme: number): void => {
    const by = Math.round(((rest - world.q[q]!) * perMille) / 1000);
    ask(play, { q, by, theme, cause: ROUTINE_CAUSE, ...plain });
  };
  for (let i = 0; i < 6; i += 1) back(TRUST + i, 0, routineTrust, ALL_THEMES);
  for (let i = 0; i < 3; i += 1) {
    back(TENSION + i, restTension, routineTension, ALL_THEMES);
    back(SUPPORT + i, restSupport, routineSupport, DOMESTIC);
    back(ECONOMY + i, restEconomy, routineEconomy, DOMESTIC);
  }
  for (let i = 0; i < THEATRES.length; i += 1) back(HEAT + i, restHeat, routineHeat, SECURITY);
}

/** Answers signals by the leader's temper, at most four points a pair and quarter. */
function reciprocity(play: Play): void {
  const { world, scenario } = play;
  const { reciprocity: perSignal, reciprocityLimit: limit } = tuningOf(scenario);
  for (let a = 0; a < 3; a += 1) {
    const { reciprocity: temper } = scenario.leaders[world.leaders[a]!]!.temper;
    for (let b = 0; b < 3; b += 1) {
      if (a === b) continue;
      const signal = world.signals[direction(b, a)]!;
      const by = Math.round((temper * perSignal * signal) / 5);
      const within = Math.max(-limit, Math.min(limit, by));
      ask(play, { q: TRUST + direction(a, b), by: within, theme: SECURITY, cause: RECIPROCITY_CAUSE, ...plain });
    }
  }
}

/** A common enemy draws two together: A trusts B more the worse its other dyad is, where that is enmity. */
function commonEnemy(play: Play): void {
  const { world } = play;
  for (let d = 0; d < 3; d += 1) {
    for (const [a, b] of [DYAD_ENDS[d]!, [DYAD_ENDS[d]![1], DYAD_ENDS[d]![0]] as const]) {
      const third = DYAD_THIRD[d]!;
      const other = dyadOf(a, third);
      const gap = world.q[TENSION + other]! - world.q[TENSION + d]!;
      if (world.kinds[other] !== ENMITY || gap <= 0) continue;
      const by = Math.round((gap * tuningOf(play.scenario).commonEnemy) / 1000);
      ask(play, { q: TRUST + direction(a, b), by, theme: SECURITY, cause: ENEMY_CAUSE, ...plain });
    }
  }
}

const dyadOf = (a: number, b: number): number => DYAD_ENDS.findIndex(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** What two gained in trust since the last quarter alarms the third. */
function alarm(play: Play): void {
  const { world } = play;
  const before = world.rows[world.rows.length - 1];
  if (!before) return;
  for (let d = 0; d < 3; d += 1) {
    const gain = meanTrust(world.q, d) - meanTrust(before, d);
    if (gain <= 0) continue;
    const third = DYAD_THIRD[d]!;
    const by = -Math.round((gain * tuningOf(play.scenario).alarm) / 1000);
    for (const end of DYAD_ENDS[d]!) {
      ask(play, { q: TRUST + direction(third, end), by, theme: SECURITY, cause: ALARM_CAUSE, ...plain });
    }
  }
}

/** Theatres hotter than a dyad's tension pull it up, by their share in it. */
function heat(play: Play): void {
  const { world, scenario } = play;
  const { heatIntoTension } = tuningOf(scenario);
  for (const { id, dyads } of scenario.theatres) {
    const heat = world.q[HEAT + THEATRES.indexOf(id)]!;
    DYADS.forEach((name, d) => {
      const share = dyads[name] ?? 0;
      const gap = heat - world.q[TENSION + d]!;
      if (share === 0 || gap <= 0) return;
      const by = Math.round((gap * heatIntoTension * share) / 100000);
      ask(play, { q: TENSION + d, by, theme: SECURITY, cause: { ...HEAT_CAUSE, detail: id }, ...plain });
    });
  }
}

/** A rival's gain in strength over the last year weighs on a dyad that is not amity. */
function arms(play: Play): void {
  const { world } = play;
  const yearAgo = world.rows[world.rows.length - 4];
  if (!yearAgo) return;
  for (let d = 0; d < 3; d += 1) {
    if (world.kinds[d] === 2) continue;
    let gain = 0;
    for (const end of DYAD_ENDS[d]!) gain += Math.max(0, world.q[STRENGTH + end]! - yearAgo[STRENGTH + end]!);
    const by = Math.round((gain * tuningOf(play.scenario).armsIntoTension) / 1000 / 4);
    ask(play, { q: TENSION + d, by, theme: SECURITY, cause: ARMS_CAUSE, ...plain });
  }
}

/** Spikes return by their half-lives. */
function fade(play: Play): void {
  const { world } = play;
  for (const spike of world.fading) {
    const part = Math.round((spike.left * FADE[spike.half]!) / 1000);
    const by = Math.abs(spike.left) <= FADE_END || part === 0 ? spike.left : part;
    const faded: Cause = { kind: 'response', id: 'fading', detail: spike.cause.detail, via: spike.cause.id };
    ask(play, { q: spike.q, by: -by, theme: spike.theme, cause: faded, ...plain });
    spike.left -= by;
  }
  world.fading = world.fading.filter(({ left }) => left !== 0);
}

