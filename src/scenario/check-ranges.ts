/** Ranges and dates: spans the right way round, history inside its window, leaders in office, weights that sum. */
import { quarterOf } from '../engine/quarters.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Check } from './check-given.ts';
import { dateOf } from './compile-event.ts';
import { at } from './places.ts';
import type { Cursor } from './places.ts';
import { report } from './names.ts';
import type { RawEvent } from './schema-event.ts';

/** Checks everything that has a date or a sum. */
export function checkRanges(check: Check): void {
  const { ctx, gathered, header } = check;
  const { events, leaders, advisers, treaties } = gathered.entries;
  checkSpan(check, header.cursor, header.raw);
  for (const { raw, cursor } of [...leaders, ...advisers, ...treaties]) checkSpan(check, cursor, raw);
  for (const { raw, cursor } of events) {
    if (raw.window) checkSpan(check, at(cursor, 'window'), raw.window);
    checkDate(check, raw, cursor);
    if (!raw.window && raw.kind !== 'outside' && raw.kind !== 'situation') report(ctx, cursor, { code: 'schema/missing', params: { key: 'window' } });
  }
  CAPITALS.forEach((capital) => {
    checkLeader(check, capital);
    checkAims(check, capital);
    checkEndings(check, capital);
  });
}

function checkSpan({ ctx }: Check, cursor: Cursor, { from, to }: { readonly from: string; readonly to?: string }): void {
  if (to !== undefined && quarterOf(from) > quarterOf(to)) report(ctx, at(cursor, 'to'), { code: 'range/quarters', params: { from, to } });
}

function checkDate({ ctx }: Check, raw: RawEvent, cursor: Cursor): void {
  const date = dateOf(raw);
  if (date === null || !raw.window) return;
  const { from, to } = raw.window;
  if (date >= quarterOf(from) && date <= quarterOf(to)) return;
  report(ctx, at(cursor, 'history', 'date'), { code: 'range/date-outside-window', found: raw.history === 'none' ? '' : raw.history!.date, params: { from, to } });
}

function checkLeader({ ctx, gathered, header }: Check, capital: (typeof CAPITALS)[number]): void {
  const found = header.raw.leaders[capital];
  const leader = gathered.entries.leaders.find(({ raw }) => raw.id === found)?.raw;
  if (!leader) return;
  const cursor = at(header.cursor, 'leaders', capital);
  const quarter = header.raw.from;
  if (leader.capital !== capital) report(ctx, cursor, { code: 'range/leader-of-another', found, params: { capital } });
  const now = quarterOf(quarter);
  if (now < quarterOf(leader.from) || now > quarterOf(leader.to)) {
    report(ctx, cursor, { code: 'range/leader-not-in-office', found, params: { capital, quarter } });
  }
}

function checkAims({ ctx, header }: Check, capital: string): void {
  const own = header.raw.aims.filter((aim) => aim.capital === capital);
  const sum = own.reduce((total, aim) => total + aim.weight, 0);
  if (own.length > 0 && sum !== 100) report(ctx, at(header.cursor, 'aims'), { code: 'range/weights', params: { capital, sum } });
}

/** Endings fall from the best to one that asks for nothing, so that every score has its verdict. */
function checkEndings({ ctx, header }: Check, capital: (typeof CAPITALS)[number]): void {
  const floors = header.raw.endings[capital].map(({ atLeast }) => atLeast);
  const falling = floors.every((floor, index) => index === 0 || floor < floors[index - 1]!);
  if (!falling || floors.at(-1) !== 0) report(ctx, at(header.cursor, 'endings', capital), { code: 'range/endings', params: { capital } });
}
