/** References: flags without a writer or a reader, advisers out of office. */
import { quarterName, quarterOf } from '../engine/quarters.ts';
import type { Check } from './check-given.ts';
import { playedEvents } from './check-given.ts';
import { dateOf, windowOf } from './compile-event.ts';
import type { Span } from './compile-event.ts';
import { at } from './places.ts';
import type { Cursor } from './places.ts';
import { partId, partsOf, report } from './names.ts';
import type { EventName } from './names.ts';
import type { RawCounsel } from './schema-event.ts';

/** Flags that the rules themselves read. */
const RULE_FLAGS = ['recognised'];

/** Checks flags and counsels. */
export function checkReferences(check: Check): void {
  checkFlags(check);
  const advisers = new Map(check.gathered.entries.advisers.map(({ raw }) => [raw.id, raw]));
  for (const name of playedEvents(check)) checkCounsels({ ...check, advisers }, name);
}

type WithAdvisers = Check & { readonly advisers: ReadonlyMap<string, Adviser> };
type Adviser = Check['gathered']['entries']['advisers'][number]['raw'];

function checkFlags({ ctx, setElsewhere }: Check): void {
  const { flagsRead, flagsSet } = ctx.names;
  for (const [flag, cursor] of flagsRead) {
    if (!flagsSet.has(flag) && !setElsewhere(flag)) report(ctx, cursor, { code: 'ref/flag-never-set', found: flag, allowed: [...flagsSet.keys()] });
  }
  for (const [flag, cursor] of flagsSet) {
    if (!flagsRead.has(flag) && !RULE_FLAGS.includes(flag)) report(ctx, cursor, { code: 'ref/flag-never-read', found: flag });
  }
}

function checkCounsels(check: WithAdvisers, name: EventName): void {
  partsOf(name.raw).forEach((part, index) => {
    const home = partId(name.raw, index) === null ? name.cursor : at(name.cursor, 'parts', index);
    (part.counsel ?? []).forEach((counsel, nth) => checkCounsel(check, name, { counsel, cursor: at(home, 'counsel', nth, 'adviser'), decider: part.decider }));
  });
}

interface Spoken { readonly counsel: RawCounsel; readonly cursor: Cursor; readonly decider: string }

/** He must be in office at the historical date; that he leaves within the window is only noted. */
function checkCounsel({ ctx, advisers, scenario }: WithAdvisers, { raw }: EventName, { counsel, cursor, decider }: Spoken): void {
  const adviser = advisers.get(counsel.adviser);
  if (!adviser) return;
  const { id: found, capital } = adviser;
  if (capital !== decider) report(ctx, cursor, { code: 'ref/adviser-of-another', found, params: { capital, decider } });
  const office: Span = { from: quarterOf(adviser.from), to: quarterOf(adviser.to) };
  const window = windowOf(raw, scenario);
  const date = dateOf(raw);
  if (!serves(office, date, window)) {
    const when = date === null ? `in ${quarterName(window.from)}–${quarterName(window.to)}` : `in ${quarterName(date)}`;
    report(ctx, cursor, { code: 'ref/adviser-not-in-office', found, params: { when } });
  } else if (raw.window && (office.from > window.from || office.to < window.to)) {
    report(ctx, cursor, { code: 'flow/adviser-leaves', found, params: { from: raw.window.from, to: raw.window.to } });
  }
}

function serves(office: Span, date: number | null, window: Span): boolean {
  if (date !== null) return office.from <= date && date <= office.to;
  return office.from <= window.to && window.from <= office.to;
}
