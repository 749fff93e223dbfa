/** Which sounds go with what happens: facts in, names of sounds out. */
import type { Capital, Happening, Stop } from '../../engine/types.ts';
import type { SoundId } from './scores.ts';

/** What was changed, what waits now, and who sits there: null where nobody does. */
export interface Moment {
  readonly kind: 'begun' | 'reply' | 'undo' | 'redo' | 'look' | 'watch' | 'branch';
  readonly news: readonly Happening[];
  readonly stop: Stop | null;
  readonly capital: Capital | null;
}

/** More would be noise. */
const MOST = 2;
/** From this rung of a crisis on, shots are fired. */
const SHOTS = 4;
const FIRING: readonly string[] = ['shelling', 'border-incident'];

/** The sounds of a moment in the order in which they are played: what is gravest first, two at most. */
export function cuesOf({ kind, news, stop, capital }: Moment): SoundId[] {
  if (kind === 'undo' || kind === 'redo' || kind === 'look') return [];
  if (news.some((each) => each.kind === 'end' && each.why === 'nuclear-war')) return ['static'];
  const begun: SoundId[] = capital && (kind === 'begun' || kind === 'branch') ? [motifOf(capital)] : [];
  const found = [...begun, ...ORDER.filter((sound) => news.some((each) => soundOf(each, capital) === sound)), ...waiting(stop, capital)];
  return [...new Set(found)].slice(0, MOST);
}

/** The motif of a capital. */
export const motifOf = (capital: Capital): SoundId => `motif-${capital.toLowerCase() as Lowercase<Capital>}`;

const ORDER: readonly SoundId[] = ['gun', 'motif-us', 'motif-su', 'motif-cn', 'table-tennis', 'static', 'telephone', 'teletype'];

type Of<K extends Happening['kind']> = Extract<Happening, { kind: K }>;
type Sounding = { readonly [K in Happening['kind']]?: (happening: Of<K>, reader: Capital | null) => SoundId | null };

const SOUNDING: Sounding = {
  rung: ({ move }) => (move.move === 'climb' && move.to >= SHOTS ? 'gun' : null),
  'crisis-open': ({ rung }) => (rung >= SHOTS ? 'gun' : 'static'),
  leader: ({ capital }) => motifOf(capital),
  leak: () => 'static',
  act: (happening, reader) => actSound(happening, reader),
  event: ({ event }) => (event === 'ping-pong' ? 'table-tennis' : 'teletype'),
  // In a replay quarter follows quarter; only what happens is heard.
  quarter: (_happening, reader) => reader && 'teletype',
  end: (_happening, reader) => reader && motifOf(reader),
};

const soundOf = (happening: Happening, reader: Capital | null): SoundId | null =>
  (SOUNDING[happening.kind] as ((happening: Happening, reader: Capital | null) => SoundId | null) | undefined)?.(happening, reader) ?? null;

function actSound({ order, secret, result }: Of<'act'>, reader: Capital | null): SoundId | null {
  if (result === 'void' || (secret && reader !== null && order.from !== reader && order.to !== reader)) return null;
  if (FIRING.includes(order.act)) return 'gun';
  if (order.act === 'cultural-exchange') return 'table-tennis';
  return order.act === 'back-channel' ? 'telephone' : null;
}

/** A note or a move in a crisis calls by telephone; a decision comes by cable. */
function waiting(stop: Stop | null, reader: Capital | null): SoundId[] {
  if (stop === null || stop.capital !== reader) return [];
  if (stop.kind === 'answer' || stop.kind === 'rung') return ['telephone'];
  return stop.kind === 'decision' ? ['teletype'] : [];
}
