/**
 * Step 4, the response, from one snapshot: routine, reciprocity (to signals only), the triangle, theatres and
 * arms into tension; spikes fade. After Goldstein & Freeman (APSR 85:1, 1991): a mix of routine and reciprocity.
 */
import { DISTRUST, FADE, FADE_END } from './constants.ts';
import { askFor, settle, whyOf } from './ledger.ts';
import { oncePer } from './once-per.ts';
import { COMRADES, direction, dyad, DYAD_ENDS, DYAD_THIRD, ECONOMY, HEAT, STRENGTH, SUPPORT, TENSION, TRUST } from './quantities.ts';
import { meanTrust } from './triangle.ts';
import { tuningOf } from './tuning.ts';
import { DYADS, THEATRES, THEMES } from './types.ts';
import type { Cause, Play, Why, World } from './types.ts';

const ALL_THEMES = -1;
const IDEOLOGY = 0;
const SECURITY = 2;
const DOMESTIC = 3;
const ENMITY = 0;

/** What each rule is called in the ledger. */
const cause = (id: string): Cause => ({ kind: 'response', id });
const ROUTINE_CAUSE = cause('routine');
const RECIPROCITY_CAUSE = cause('reciprocity');
const ENEMY_CAUSE = cause('common-enemy');
const ALARM_CAUSE = cause('alarm');
const DOCTRINE_CAUSE = cause('doctrine');
const DISTRUST_CAUSE = cause('distrust');
const HEAT_CAUSE = cause('heat');
const ARMS_CAUSE = cause('arms');

/** Answers the quarter. */
export function response(play: Play): void {
  postureSignals(play);
  routine(play);
  reciprocity(play);
  commonEnemy(play);
  alarm(play);
  doctrine(play);
  distrust(play);
  heat(play);
  arms(play);
  wakes(play);
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

const ROUTINE_ALL = whyOf({ theme: ALL_THEMES, cause: ROUTINE_CAUSE });
const ROUTINE_HOME = whyOf({ theme: DOMESTIC, cause: ROUTINE_CAUSE });
const ROUTINE_HEAT = whyOf({ theme: SECURITY, cause: ROUTINE_CAUSE });
const RECIPROCITY = whyOf({ theme: SECURITY, cause: RECIPROCITY_CAUSE });
const ENEMY = whyOf({ theme: SECURITY, cause: ENEMY_CAUSE });
const ALARM = whyOf({ theme: SECURITY, cause: ALARM_CAUSE });
const DOCTRINE = whyOf({ theme: IDEOLOGY, cause: DOCTRINE_CAUSE });
const DISTRUSTED = whyOf({ theme: SECURITY, cause: DISTRUST_CAUSE });
const ARMS = whyOf({ theme: SECURITY, cause: ARMS_CAUSE });

/** Slow return: trust towards nought, the rest towards where it rests; the shares of themes stay. */
function routine(play: Play): void {
  const { world } = play;
  const { routineTrust, routineTension, routineSupport, routineEconomy, routineHeat, restTension, embargoRest, restSupport, restEconomy, restHeat } = tuningOf(play.scenario);
  const { q, embargoes } = world;
  for (let i = TRUST; i < TRUST + 6; i += 1) askFor(play, i, ebb(q[i]!, 0, routineTrust), ROUTINE_ALL);
  for (let i = 0; i < 3; i += 1) {
    const [a, b] = DYAD_ENDS[i]!;
    const shut = embargoes[direction(a, b)]! > 0 || embargoes[direction(b, a)]! > 0;
    askFor(play, TENSION + i, ebb(q[TENSION + i]!, shut ? restTension + embargoRest : restTension, routineTension), ROUTINE_ALL);
    askFor(play, SUPPORT + i, back(q[SUPPORT + i]!, restSupport, routineSupport), ROUTINE_HOME);
    askFor(play, ECONOMY + i, back(q[ECONOMY + i]!, restEconomy, routineEconomy), ROUTINE_HOME);
  }
  for (let i = HEAT; i < HEAT + THEATRES.length; i += 1) askFor(play, i, back(q[i]!, restHeat, routineHeat), ROUTINE_HEAT);
}

/** The return of trust and tension: extremes do not last, so it is the given share at a distance of fifty points, more beyond and less below. */
const ebb = (now: number, rest: number, perMille: number): number => Math.round(((rest - now) * Math.abs(rest - now) * perMille) / 5000000);

const back = (now: number, rest: number, perMille: number): number => Math.round(((rest - now) * perMille) / 1000);

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
      askFor(play, TRUST + direction(a, b), within, RECIPROCITY);
    }
  }
}

/** Of each trust of one capital in another, dyad by dyad: their dyad, and that of the first with the third. */
const TRUSTING = DYAD_ENDS.flatMap(([a, b], d) => [[a, b] as const, [b, a] as const].map(([from, to]) => (
  { trust: TRUST + direction(from, to), between: d, other: dyad(from, DYAD_THIRD[d]!) }
)));

/** A common enemy draws two together: A trusts B more the worse its other dyad is, where that is enmity. */
function commonEnemy(play: Play): void {
  const { world, scenario } = play;
  for (let i = 0; i < TRUSTING.length; i += 1) {
    const { trust, between, other } = TRUSTING[i]!;
    if (world.kinds[other] !== ENMITY) continue;
    const gap = world.q[TENSION + other]! - world.q[TENSION + between]!;
    if (gap > 0) askFor(play, trust, Math.round((gap * tuningOf(scenario).commonEnemy) / 1000), ENEMY);
  }
}

/** By dyad, the two trusts of the third in its ends. */
const THIRD_TRUSTS = DYAD_ENDS.map((ends, d) => ends.map((end) => TRUST + direction(DYAD_THIRD[d]!, end)));

/** What two gained in trust since the last quarter alarms the third. */
function alarm(play: Play): void {
  const { world } = play;
  const before = world.rows[world.rows.length - 1];
  if (!before) return;
  for (let d = 0; d < 3; d += 1) {
    const gain = meanTrust(world.q, d) - meanTrust(before, d);
    if (gain <= 0) continue;
    const by = -Math.round((gain * tuningOf(play.scenario).alarm) / 1000);
    const [first, second] = THIRD_TRUSTS[d] as [number, number];
    askFor(play, first, by, ALARM);
    askFor(play, second, by, ALARM);
  }
}

/** Two parties that read one book differently trust each other less each quarter, the more so the further apart their leaders' rigidity. */
function doctrine(play: Play): void {
  const { world, scenario } = play;
  const [a, b] = DYAD_ENDS[COMRADES]!;
  const apart = Math.abs(rigidityOf(play, a) - rigidityOf(play, b));
  if (apart === 0) return;
  for (let trust = COMRADES_TRUST; trust < COMRADES_TRUST + 2; trust += 1) {
    // Where little trust is left, little is left to lose.
    const by = -Math.round((tuningOf(scenario).doctrine * apart * Math.min(10000, 10000 + world.q[trust]!)) / 10000);
    askFor(play, trust, by, DOCTRINE);
  }
}

/** The two trusts of a dyad stand side by side. */
const COMRADES_TRUST = TRUST + 2 * COMRADES;

const rigidityOf = ({ scenario, world }: Play, capital: number): number => scenario.leaders[world.leaders[capital]!]!.temper.rigidity;

/** Whoever expects the worst arms for it: deep distrust pulls tension up. */
function distrust(play: Play): void {
  const { world } = play;
  for (let d = 0; d < 3; d += 1) {
    const depth = -meanTrust(world.q, d) - DISTRUST.from;
    if (depth <= 0) continue;
    const by = Math.round((depth * tuningOf(play.scenario).distrust) / 1000);
    askFor(play, TENSION + d, by, DISTRUSTED);
  }
}

/** Each theatre's part in the tension of each dyad, per cent, and what it is called in the ledger: side by side, since few pull. */
interface Pulls { readonly heat: Uint8Array; readonly tension: Uint8Array; readonly share: Float64Array; readonly why: readonly Why[] }

const pullsOf = oncePer(({ theatres }): Pulls => {
  const all = theatres.flatMap(({ id, dyads }) => DYADS.flatMap((name, d) => {
    const why = whyOf({ theme: SECURITY, cause: { ...HEAT_CAUSE, detail: id } });
    const share = dyads[name] ?? 0;
    return share === 0 ? [] : [{ heat: HEAT + THEATRES.indexOf(id), tension: TENSION + d, share, why }];
  }));
  return {
    heat: Uint8Array.from(all, ({ heat: q }) => q), tension: Uint8Array.from(all, ({ tension }) => tension),
    share: Float64Array.from(all, ({ share }) => share), why: all.map(({ why }) => why),
  };
});

/** Theatres hotter than a dyad's tension pull it up, by their share in it. */
function heat(play: Play): void {
  const { world: { q }, scenario } = play;
  const { heatIntoTension } = tuningOf(scenario);
  const pulls = pullsOf(scenario);
  for (let i = 0; i < pulls.why.length; i += 1) {
    const tension = pulls.tension[i]!;
    const gap = q[pulls.heat[i]!]! - q[tension]!;
    if (gap > 0) askFor(play, tension, Math.round((gap * heatIntoTension * pulls.share[i]!) / 100000), pulls.why[i]!);
  }
}

/** A rival's gain in strength over the last year weighs on a dyad that is not amity. */
function arms(play: Play): void {
  const { world } = play;
  const yearAgo = world.rows[world.rows.length - 4];
  if (!yearAgo) return;
  for (let d = 0; d < 3; d += 1) {
    if (world.kinds[d] === 2) continue;
    const gain = growthOf(world, yearAgo, DYAD_ENDS[d]![0]) + growthOf(world, yearAgo, DYAD_ENDS[d]![1]);
    const by = Math.round((gain * tuningOf(play.scenario).armsIntoTension) / 1000 / 4);
    askFor(play, TENSION + d, by, ARMS);
  }
}

const growthOf = ({ q }: World, before: readonly number[], capital: number): number => Math.max(0, q[STRENGTH + capital]! - before[STRENGTH + capital]!);

/** What events set off works on. */
function wakes(play: Play): void {
  const { wakes: all, keepLedger } = play.world;
  let left = 0;
  for (let i = 0; i < all.length; i += 1) {
    const wake = all[i]!;
    const named = keepLedger || wake.split !== undefined || wake.fades !== undefined;
    askFor(play, wake.q, wake.by, named ? whyOf(wake) : UNNAMED[wake.theme]!);
    wake.quarters -= 1;
    if (wake.quarters > 0) all[left++] = wake;
  }
  all.length = left;
}

/** What stands behind a cause: the event behind its wake, else the cause itself. */
const sourceOf = ({ id, via }: Cause): string => (id === 'wake' && via ? via : id);

const fadedFrom = (spike: Cause): Cause => ({ kind: 'response', id: 'fading', detail: spike.detail, via: sourceOf(spike) });
/** Why wakes work on and spikes fade, by theme, where nobody asks whence they came. */
const UNNAMED = THEMES.map((_, theme) => whyOf({ theme, cause: cause('fading') }));

/** Spikes return by their half-lives. */
function fade(play: Play): void {
  const { fading: all, keepLedger } = play.world;
  let left = 0;
  for (let i = 0; i < all.length; i += 1) {
    const spike = all[i]!;
    const now = spike.left;
    const part = Math.round((now * FADE[spike.half]!) / 1000);
    const by = Math.abs(now) <= FADE_END || part === 0 ? now : part;
    askFor(play, spike.q, -by, keepLedger ? whyOf({ theme: spike.theme, cause: fadedFrom(spike.cause) }) : UNNAMED[spike.theme]!);
    spike.left = now - by;
    if (now !== by) all[left++] = spike;
  }
  all.length = left;
}
