/** Measures of facts: events, named facts, dates, choices, clashes of arms, steps that one capital took to another. */
import { actOf, quarterOf } from '../engine/index.ts';
import { DIRECTIONS, DYADS, RUNGS } from '../engine/types.ts';
import { TRUST } from '../engine/quantities.ts';
import type { Happening } from '../engine/types.ts';
import type { Option, Scenario } from '../engine/scenario.ts';
import { date, isSpan, number, refuse, share, spanOf, unreadable } from './metric-kinds.ts';
import type { Asked, Ended, ParsedMetric, Span } from './metric-kinds.ts';

/** Readers of the forms by the name before the first colon. */
export const FACTS: Readonly<Record<string, (asked: Asked) => ParsedMetric>> = {
  event: eventBy, flag: flagBy, date: dateOf, choice: choiceOf,
  clash: (asked) => armsOf(asked, RUNGS.indexOf('shots')),
  war: (asked) => armsOf(asked, RUNGS.indexOf('limited-war')),
  steps: stepsOf,
};

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The quarter by which a thing must have happened; −1 where it cannot be read. */
const deadline = (scenario: Scenario, window: string): number => (window === '' ? scenario.to : quarterOf(window.replace(/^\.\./, '')));

/** `event:ID@..1958Q4`: 1 where it happened by then. */
function eventBy({ scenario, text, rest }: Asked): ParsedMetric {
  const [id, window] = split(rest, '@');
  const event = eventIndex(scenario, id);
  if (event < 0) return unknownEvent(scenario, id);
  const by = deadline(scenario, window);
  return by < 0 ? unreadable(text) : share(text, ({ world }) => world.happened[event]! > 0 && world.happened[event]! <= by);
}

/** `flag:ID@..1958Q4`: 1 where the fact came about by then, and still stands at the end. */
function flagBy({ scenario, text, rest }: Asked): ParsedMetric {
  const [id, window] = split(rest, '@');
  const flag = scenario.flags.indexOf(id);
  if (flag < 0) return refuse('metric/unknown-flag', { name: id, known: scenario.flags.join(' ') });
  const by = deadline(scenario, window);
  return by < 0 ? unreadable(text) : share(text, ({ world }) => world.flags[flag]! > 0 && world.flags[flag]! <= by);
}

/** `date:ID`: a number of years; 1971.5 is the third quarter of 1971. */
function dateOf({ scenario, text, rest }: Asked): ParsedMetric {
  const event = eventIndex(scenario, rest);
  return event < 0 ? unknownEvent(scenario, rest) : date(scenario, text, ({ world }) => world.happened[event]!);
}

/** `choice:EVENT=OPTION` or `choice:EVENT/PART=OPTION`: 1 where that was chosen. */
function choiceOf({ scenario, text, rest }: Asked): ParsedMetric {
  const [path, option] = split(rest, '=');
  const [id, partId] = split(path, '/');
  const index = eventIndex(scenario, id);
  if (index < 0) return unknownEvent(scenario, id);
  const { parts } = scenario.events[index]!;
  const part = parts.find((each) => (partId === '' || each.id === partId) && each.options.some((known) => known.id === option));
  if (!part) return refuse('metric/unknown-option', { name: option, event: id, known: parts.flatMap(({ options }) => options.map((each) => each.id)).join(' ') });
  const place = part.options.findIndex((each) => each.id === option);
  return share(text, ({ world }) => world.happened[index]! > 0 && world.chosen[part.index] === place);
}

const eventIndex = (scenario: Scenario, id: string): number => scenario.events.findIndex((event) => event.id === id);

const unknownEvent = (scenario: Scenario, name: string): ParsedMetric =>
  refuse('metric/unknown-event', { name, known: scenario.events.map(({ id }) => id).join(' ') });

/** Reads what stands before `@`, one of a list, and the window behind it. */
function keyed({ scenario, text, rest }: Asked, known: readonly string[]): { readonly key: string; readonly span: Span } | ParsedMetric {
  const [key, window] = split(rest, '@');
  if (!known.includes(key)) return refuse('metric/unknown-pair', { name: key, known: known.join(' ') });
  const [first, last] = split(window, '..').map((end) => end.replace(/^\./, '')) as [string, string];
  const span = spanOf({ scenario, text }, first, last);
  return isSpan(span) ? { key, span } : span;
}

const within = ({ from, to }: Span, quarter: number): boolean => quarter >= from && quarter <= to;

/** `clash:SU-CN@1967Q1..1970Q4`, `war:…`: 1 where a crisis between the two reached shots, or war. */
function armsOf(asked: Asked, rung: number): ParsedMetric {
  const read = keyed(asked, DYADS);
  if (!('key' in read)) return read;
  const ends = read.key.split('-');
  return share(asked.text, ({ happenings }) => reached(happenings, ends, read.span) >= rung);
}

/** The highest rung that a crisis between two capitals reached in a window; 0 where there was none. */
function reached(happenings: readonly Happening[], ends: readonly string[], span: Span): number {
  let between = false;
  let most = 0;
  for (const each of happenings) {
    if (each.kind === 'crisis-open') between = ends.every((end) => each.sides.some((side) => side === end));
    const rung = each.kind === 'crisis-open' ? each.rung : each.kind === 'rung' ? each.move.to : 0;
    if (between && rung > most && within(span, each.quarter)) most = rung;
  }
  return most;
}

/**
 * `steps:US>CN@1969Q1..1971Q4`: how many steps the first took towards the second: friendly acts that came about, and
 * decisions of its own that won two points or more of the other's trust.
 */
function stepsOf(asked: Asked): ParsedMetric {
  const read = keyed(asked, DIRECTIONS);
  if (!('key' in read)) return read;
  const [from, to] = read.key.split('>') as [string, string];
  const friendly = friendlyOptions(asked.scenario, from, to);
  return number(asked.text, (ended) => countSteps(ended, { from, to, span: read.span, friendly }));
}

interface Steps { readonly from: string; readonly to: string; readonly span: Span; readonly friendly: ReadonlySet<string> }

function countSteps({ world, happenings }: Ended, { from, to, span, friendly }: Steps): number {
  const decided = world.decisions.filter(({ capital, event, option, quarter }) =>
    capital === from && within(span, quarter) && friendly.has(`${event}=${option}`));
  const acts = happenings.filter((each) => each.kind === 'act' && each.order.from === from && each.order.to === to
    && within(span, each.quarter) && isFriendly(each));
  return decided.length + acts.length;
}

const isFriendly = (each: Happening): boolean =>
  each.kind === 'act' && ['done', 'yes', 'agreed'].includes(each.result) && (actOf(each.order.act)?.signal ?? 0) > 0;

/** Options of one capital that win another's trust, as `EVENT=OPTION`. */
function friendlyOptions({ events }: Scenario, from: string, to: string): Set<string> {
  const own = events.flatMap(({ id, parts }) => parts.filter(({ decider }) => decider === from).map(({ options }) => ({ id, options })));
  return new Set(own.flatMap(({ id, options }) => options.filter((option) => warms(option, `${to}>${from}`)).map((option) => `${id}=${option.id}`)));
}

const warms = ({ effects }: Option, trust: string): boolean => {
  const q = TRUST + DIRECTIONS.findIndex((name) => name === trust);
  return effects.reduce((sum, effect) => sum + (effect.do === 'shift' && effect.q === q ? effect.by : 0), 0) >= WON;
};

/** Trust from which an option is a step towards the other, hundredths. */
const WON = 200;
