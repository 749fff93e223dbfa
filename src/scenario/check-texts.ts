/** Texts: how long they may be, and which must be there. */
import type { Check } from './check-given.ts';
import { playedEvents } from './check-given.ts';
import { at } from './places.ts';
import type { Cursor } from './places.ts';
import { partId, partsOf, report } from './names.ts';
import type { Context } from './names.ts';
import type { RawEvent, RawOption } from './schema-event.ts';

/** Fewest and most words, by what the text is. */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  brief: [1, 90], counsel: [1, 20], label: [1, 8], detail: [1, 25], dispatch: [1, 25], outcome: [15, 60],
  more: [40, 90], note: [50, 110], about: [1, 60], introduction: [80, 140], because: [40, 90],
  'leader about': [1, 50], mandate: [1, 25], 'home card': [1, 40], ending: [30, 60], chronicle: [1, 25],
};

/** Checks the length of every text, and that none is missing that the player would look for. */
export function checkTexts(check: Check): void {
  const { ctx, header, gathered } = check;
  for (const { raw, cursor } of playedEvents(check)) checkEvent(ctx, cursor, raw);
  for (const { raw, cursor } of gathered.entries.acts) measure(ctx, at(cursor, 'text'), 'chronicle', raw.text);
  checkHeader(ctx, header.cursor, header.raw);
  for (const { raw, cursor } of gathered.entries.leaders) {
    measure(ctx, at(cursor, 'about'), 'leader about', raw.about);
    raw.mandates.forEach(({ text }, index) => measure(ctx, at(cursor, 'mandates', index, 'text'), 'mandate', text));
    measure(ctx, at(cursor, 'home', 'text'), 'home card', raw.home?.text);
  }
}

function checkHeader(ctx: Context, cursor: Cursor, raw: Check['header']['raw']): void {
  measure(ctx, at(cursor, 'about'), 'about', raw.about);
  measure(ctx, at(cursor, 'introduction'), 'introduction', raw.introduction);
  for (const [kind, text] of Object.entries(raw.opening.because ?? {})) measure(ctx, at(cursor, 'opening', 'because', kind), 'because', text);
  for (const [capital, endings] of Object.entries(raw.endings)) {
    endings.forEach(({ text }, index) => measure(ctx, at(cursor, 'endings', capital, index, 'text'), 'ending', text));
  }
}

function checkEvent(ctx: Context, cursor: Cursor, raw: RawEvent): void {
  measure(ctx, at(cursor, 'more'), 'more', raw.more);
  measure(ctx, at(cursor, 'note'), 'note', raw.note);
  measure(ctx, at(cursor, 'dispatch'), 'dispatch', raw.dispatch);
  const parts = partsOf(raw);
  if (parts.length === 0 && raw.dispatch === undefined) missing(ctx, cursor, 'dispatch');
  if (raw.kind !== 'situation' && raw.note === undefined) missing(ctx, cursor, 'note');
  parts.forEach((part, index) => {
    const home = partId(raw, index) === null ? cursor : at(cursor, 'parts', index);
    if (!part.brief && isCapital(part.decider)) missing(ctx, home, 'brief');
    (part.brief ?? []).forEach(({ text }, nth) => measure(ctx, at(home, 'brief', nth, 'text'), 'brief', text));
    (part.counsel ?? []).forEach(({ says }, nth) => measure(ctx, at(home, 'counsel', nth, 'says'), 'counsel', says));
    part.options.forEach((option, nth) => checkOption(ctx, at(home, 'options', nth), option, raw.kind === 'situation'));
  });
}

const isCapital = (decider: string): boolean => ['US', 'SU', 'CN'].includes(decider);

function checkOption(ctx: Context, cursor: Cursor, option: RawOption, situation: boolean): void {
  for (const kind of ['label', 'detail', 'dispatch', 'outcome'] as const) {
    if (kind === 'outcome' && situation) continue;
    measure(ctx, at(cursor, kind), kind, option[kind]);
  }
  if (situation) return;
  if (option.dispatch === undefined) missing(ctx, cursor, 'dispatch');
  if (option.outcome === undefined) missing(ctx, cursor, 'outcome');
}

const missing = (ctx: Context, cursor: Cursor, what: string): void => report(ctx, cursor, { code: 'text/missing', params: { what } });

/** Words of a text: what stands between spaces and is more than a dash. */
export function wordsIn(text: string): number {
  let words = 0;
  let within = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 10) within = false;
    else if (isPlain(code)) {
      if (!within) words += 1;
      within = true;
    } else if (!isMark(code)) return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  }
  return words;
}

/** Letters and digits of English; texts that hold any others are left to the expression, which is slower. */
const isPlain = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
/** Marks of English, and the dashes and inverted commas of print. */
const isMark = (code: number): boolean => (code > 32 && code < 127) || (code > 0x200f && code < 0x2028);

function measure(ctx: Context, cursor: Cursor, what: string, text: string | undefined): void {
  if (text === undefined) return;
  const [least, most] = LIMITS[what]!;
  const words = wordsIn(text);
  if (words > most) report(ctx, cursor, { code: 'text/too-long', params: { what, words, limit: most } });
  if (words < least) report(ctx, cursor, { code: 'text/too-short', params: { what, words, limit: least } });
}
