/**
 * Entries of a log as a save writes them: one short line each, that a person can still read.
 *
 *     containment                               a decision: the option
 *     aims: open-skies strain-the-pair          mandates
 *     US: CN- summit>SU+arms!CN advisers>TW     orders and postures of a desk (+ open, = hold, - press)
 *     IN: proxy-arms>PK@himalaya* home          @ theatre, * covert, + linkage, ! who is told; the home card
 *     rest: SU=                                 no orders
 *     answer: yes · rung: back quiet · stance: warn · watch: 12 · once containment
 *
 * What has no such line (a change of seats, a reply with its odds) stays as it is.
 */
import { canonical } from '../engine/index.ts';
import { CAPITALS, POSTURES } from '../engine/types.ts';
import type { Answer, Capital, Move, Order, Posture, Reply, Stance } from '../engine/types.ts';
import type { LogEntry, SavedEntry } from './types.ts';

/** Longest line that is read. */
const LINE_LIMIT = 1000;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ORDER = /^([a-z0-9-]+)>([A-Z]{2})(?:@([a-z-]+))?(\*)?(?:\+([a-z-]+))?((?:![A-Z]{2})*)$/;
const SIGNS: Readonly<Record<Posture, string>> = { open: '+', hold: '=', press: '-' };
const POSTURE = /^([A-Z]{2})([-+=])$/;
const ONCE = 'once ';

const known = new WeakMap<LogEntry, SavedEntry>();

/** The line of an entry; the entry itself where no line says all of it. Entries never change, so it is worked out once. */
export function shortEntry(entry: LogEntry): SavedEntry {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const line = lineOf(entry);
  const again = line === null || line.length > LINE_LIMIT ? null : entryOfLine(line);
  const short = again !== null && canonical(again) === canonical(plainly(entry)) ? line! : entry;
  known.set(entry, short);
  return short;
}

/** The entry that a save holds; null where it is a line that says nothing. What it says may still be nonsense. */
export const longEntry = (saved: SavedEntry): LogEntry | null => (typeof saved === 'string' ? entryOfLine(saved) : saved);

/** An entry without what says no more than leaving it out would. */
function plainly(entry: LogEntry): LogEntry {
  if (entry.kind !== 'reply' && entry.kind !== 'once') return entry;
  const { reply } = entry;
  if (reply.kind === 'rung') return { ...entry, reply: { ...reply, ...(!reply.quiet && { quiet: undefined }) } as Reply };
  if (reply.kind !== 'orders') return entry;
  const idle = Object.keys(reply.postures ?? {}).length === 0;
  return { ...entry, reply: { ...reply, ...(idle && { postures: undefined }), ...(!reply.home && { home: undefined }) } as Reply };
}

function lineOf(entry: LogEntry): string | null {
  if (entry.kind === 'watch') return `watch: ${entry.stops}`;
  if (entry.kind === 'seats') return null;
  return `${entry.kind === 'once' ? ONCE : ''}${lineOfReply(entry.reply)}`;
}

function lineOfReply(reply: Reply): string {
  switch (reply.kind) {
    case 'mandates': return ['aims:', ...reply.mandates].join(' ');
    case 'decision': return reply.option;
    case 'orders': return lineOfDesk(reply);
    case 'answer': return `answer: ${reply.answer}`;
    case 'rung': return `rung: ${reply.move}${reply.quiet ? ' quiet' : ''}`;
    case 'stance': return `stance: ${reply.stance}`;
  }
}

type Desk = Extract<Reply, { kind: 'orders' }>;

function lineOfDesk({ orders, postures = {}, home }: Desk): string {
  const signs = CAPITALS.flatMap((capital) => (postures[capital] ? [`${capital}${SIGNS[postures[capital]]}`] : []));
  return [`${orders[0]?.from ?? 'rest'}:`, ...signs, ...orders.map(wordOf), ...(home ? ['home'] : [])].join(' ');
}

const wordOf = ({ act, to, theatre, covert, linkage, tell = [] }: Order): string =>
  `${act}>${to}${theatre ? `@${theatre}` : ''}${covert ? '*' : ''}${linkage ? `+${linkage}` : ''}${tell.map((each) => `!${each}`).join('')}`;

function entryOfLine(line: string): LogEntry | null {
  if (line.length > LINE_LIMIT) return null;
  const stops = /^watch: ([1-9]\d{0,5})$/.exec(line);
  if (stops) return { kind: 'watch', stops: Number(stops[1]) };
  const once = line.startsWith(ONCE);
  const reply = replyOfLine(once ? line.slice(ONCE.length) : line);
  return reply && { kind: once ? 'once' : 'reply', reply };
}

function replyOfLine(line: string): Reply | null {
  if (SLUG.test(line)) return { kind: 'decision', option: line };
  const [head, ...words] = line.split(' ');
  const read = READ.get(head!);
  return read ? read(words) : deskOfWords(head!, words);
}

type Words = readonly string[];

/** What stands after a head; whether the one word there is one of the game's is for the save's own check to judge. */
const READ: ReadonlyMap<string, (words: Words) => Reply | null> = new Map(Object.entries<(words: Words) => Reply | null>({
  'aims:': (mandates) => (mandates.every((word) => SLUG.test(word)) ? { kind: 'mandates', mandates } : null),
  'answer:': (words) => (words.length === 1 ? { kind: 'answer', answer: words[0] as Answer } : null),
  'stance:': (words) => (words.length === 1 ? { kind: 'stance', stance: words[0] as Stance } : null),
  'rung:': ([move, how, ...more]) => {
    const fit = move !== undefined && (how === undefined || how === 'quiet') && more.length === 0;
    return fit ? { kind: 'rung', move: move as Move, ...(how && { quiet: true }) } : null;
  },
}));

function deskOfWords(head: string, words: Words): Desk | null {
  const from = CAPITALS.find((each) => head === `${each}:`);
  const home = words.at(-1) === 'home';
  const rest = home ? words.slice(0, -1) : words;
  const signs = rest.flatMap((word) => [POSTURE.exec(word) ?? []].filter(({ length }) => length > 0));
  const orders = rest.slice(signs.length).flatMap((word) => orderOf(word, from) ?? []);
  if ((!from && head !== 'rest:') || signs.length + orders.length < rest.length) return null;
  const postures = Object.fromEntries(signs.map(([, to, sign]) => [to!, POSTURES.find((posture) => SIGNS[posture] === sign)!]));
  return { kind: 'orders', ...(signs.length > 0 && { postures }), orders, ...(home && { home }) };
}

/** The order that a word stands for; its names are for the save's own check to judge. */
function orderOf(word: string, from: Capital | undefined): Order | null {
  const found = from && ORDER.exec(word);
  if (!found) return null;
  const [, act, to, theatre, covert, linkage, told] = found;
  const order = {
    act, from, to, ...(theatre && { theatre }), ...(covert && { covert: true }), ...(linkage && { linkage }),
    ...(told && { tell: told.slice(1).split('!') }),
  };
  return order as unknown as Order;
}
