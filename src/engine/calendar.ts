/** Step 1, the calendar: data of the year, leaders, elections, treaties that lapse, initiative. */
import { INITIATIVE as POINTS } from './constants.ts';
import { ask, askFor, rangeOf, settle, whyOf } from './ledger.ts';
import { oncePer, placesBy } from './once-per.ts';
import { COUNT, direction, INITIATIVE, STRENGTH, SUPPORT, TRADE } from './quantities.ts';
import { yearOf } from './quarters.ts';
import { elections, successions } from './terms.ts';
import { inForce, setTreaty } from './treaties.ts';
import { pivotOf } from './triangle.ts';
import { CAPITALS } from './types.ts';
import type { Year } from './scenario.ts';
import type { Capital, Cause, Play, Why } from './types.ts';

const INTEREST = 1;
const SECURITY = 2;
const LEADERSHIP = 4;
const US_CN = 1;
const NONE: readonly number[] = [];

/** Opens the quarter. */
export function calendar(play: Play): void {
  const { world, out, scenario } = play;
  out.push({ kind: 'quarter', quarter: world.quarter });
  if (world.quarter > scenario.to) world.humans = [];
  for (let i = 0; i < 3; i += 1) world.notes[i] = 0;
  for (let i = 0; i < 6; i += 1) world.signals[i] = 0;
  shiftQuantities(play);
  holdQuantities(play);
  yearData(play);
  missions(play);
  elections(play);
  successions(play);
  lapses(play);
  income(play);
  settle(play);
}

/** Shifts quantities where a window opens (`shift:` interventions), and back where it has closed. */
function shiftQuantities(play: Play): void {
  const { world, scenario } = play;
  if (world.interventions.length === 0) return;
  for (const held of world.interventions) {
    if (held.kind !== 'shift') continue;
    const opens = world.quarter === Math.max(held.from, scenario.from) && held.to >= scenario.from;
    const closes = world.quarter === held.to + 1 && held.to >= scenario.from;
    const by = (opens ? held.by : 0) - (closes ? held.by : 0);
    ask(play, { q: held.q, by, theme: SECURITY, cause: { kind: 'intervention', id: 'shift' }, because: null, card: null });
  }
  settle(play);
}

/** Brings held quantities (`hold:` interventions) within what they are held to. */
function holdQuantities(play: Play): void {
  const { world } = play;
  if (world.interventions.length === 0 || !world.interventions.some(({ kind }) => kind === 'hold')) return;
  const cause: Cause = { kind: 'intervention', id: 'hold' };
  for (let q = 0; q < COUNT; q += 1) {
    const [low, high] = rangeOf(world, q);
    const now = world.q[q]!;
    const by = Math.min(high, Math.max(low, now)) - now;
    ask(play, { q, by, theme: SECURITY, cause, because: null, card: null });
  }
  settle(play);
}

/** Advisers add a point a year to the strength of the capital that has them. */
function missions(play: Play): void {
  const { world } = play;
  if (world.quarter % 4 !== 0) return;
  for (let b = 0; b < 3; b += 1) {
    for (let a = 0; a < 3; a += 1) {
      if (a === b || world.missions[direction(a, b)] === 0) continue;
      const cause: Cause = { kind: 'act', id: 'advisers', by: CAPITALS[a], detail: CAPITALS[b] };
      askFor(play, STRENGTH + b, 100, whyOf({ theme: SECURITY, cause, because: 'act.advisers' }));
    }
  }
}

const yearRows = oncePer(({ years }): ReadonlyMap<number, Year> => new Map(years.map((row) => [row.year, row])));

/** Strength follows the yearly data by its change, so that what decisions moved stays moved. */
function yearData(play: Play): void {
  const { world, scenario } = play;
  if (world.quarter % 4 !== 0) return;
  const year = yearOf(world.quarter);
  const now = yearRows(scenario).get(year);
  const before = yearRows(scenario).get(year - 1);
  if (!now || !before) return;
  const cause: Cause = { kind: 'calendar', id: 'year', detail: `${year}` };
  const why = whyOf({ theme: SECURITY, cause, because: 'rule.year' });
  for (let i = 0; i < 3; i += 1) askFor(play, STRENGTH + i, (now.strength[i]! - before.strength[i]!) * 100, why);
  yearTrade(play, now, before, cause);
}

/**
 * Trade between Washington and Beijing follows the yearly data where the embargo stands, or does not, as it did that year;
 * what an event of the year brought is left to the event.
 */
function yearTrade(play: Play, now: Year, before: Year, cause: Cause): void {
  const stands = play.world.embargoes[direction(0, 2)]! > 0;
  if (stands !== now.embargoed) return;
  const by = (now.trade - before.trade - now.tradeByEvents) * 100;
  askFor(play, TRADE + US_CN, by, whyOf({ theme: INTEREST, cause, because: 'rule.year' }));
}

/** Treaties (indices) by their last quarter. */
const lastQuarters = oncePer(({ treaties }) => placesBy(treaties, ({ to }) => to));

function lapses(play: Play): void {
  const { world, scenario } = play;
  for (const index of lastQuarters(scenario).get(world.quarter - 1) ?? NONE) {
    if (inForce(play, index)) setTreaty(play, index, 'lapsed', { kind: 'calendar', id: 'lapse', detail: scenario.treaties[index]!.id });
  }
}

const incomeOf = (by: Capital): Why => whyOf({ theme: LEADERSHIP, cause: { kind: 'calendar', id: 'initiative', by } });
const INCOME: readonly Why[] = CAPITALS.map(incomeOf);

/** Two points of initiative a quarter; one more for the pivot, one less where support is weak. */
function income(play: Play): void {
  const { world } = play;
  const pivot = pivotOf(world);
  for (let i = 0; i < 3; i += 1) {
    const weak = world.q[SUPPORT + i]! < POINTS.weakSupport;
    const by = POINTS.income + (i === pivot ? POINTS.pivot : 0) + (weak ? POINTS.weak : 0);
    askFor(play, INITIATIVE + i, by, INCOME[i]!);
  }
}
