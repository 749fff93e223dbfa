/** Which sounds go with what happens: facts in, names of sounds out. */
import type { Capital, Happening, Stop } from '../../engine/types.ts';
import type { AnimationKind } from '../map/board-model.ts';
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

const ORDER: readonly SoundId[] = ['gun', 'motif-us', 'motif-su', 'motif-cn', 'static', 'telephone', 'teletype'];

type Of<K extends Happening['kind']> = Extract<Happening, { kind: K }>;
type Sounding = { readonly [K in Happening['kind']]?: (happening: Of<K>, reader: Capital | null) => SoundId | null };

const SOUNDING: Sounding = {
  rung: ({ move }) => (move.move === 'climb' && move.to >= SHOTS ? 'gun' : null),
  'crisis-open': ({ rung }) => (rung >= SHOTS ? 'gun' : null),
  leader: ({ capital }) => motifOf(capital),
  leak: () => 'static',
  act: (happening, reader) => actSound(happening, reader),
  event: () => 'teletype',
  // In a replay quarter follows quarter; only what happens is heard.
  quarter: (_happening, reader) => reader && 'teletype',
  end: (_happening, reader) => reader && motifOf(reader),
};

const soundOf = (happening: Happening, reader: Capital | null): SoundId | null =>
  (SOUNDING[happening.kind] as ((happening: Happening, reader: Capital | null) => SoundId | null) | undefined)?.(happening, reader) ?? null;

function actSound({ order, secret, result }: Of<'act'>, reader: Capital | null): SoundId | null {
  if (result === 'void' || (secret && reader !== null && order.from !== reader && order.to !== reader)) return null;
  return order.act === 'back-channel' ? 'telephone' : null;
}

/** A note or a move in a crisis calls by telephone; a decision comes by cable. */
function waiting(stop: Stop | null, reader: Capital | null): SoundId[] {
  if (stop === null || stop.capital !== reader) return [];
  if (stop.kind === 'answer' || stop.kind === 'rung') return ['telephone'];
  return stop.kind === 'decision' ? ['teletype'] : [];
}

/** What is heard of what moves on the map; of some things nothing. */
const SCENES: Readonly<Record<AnimationKind, SoundId | null>> = {
  barrage: 'shells', ice: 'ice', rail: 'train', trains: 'train', rally: 'table-tennis', flight: 'plane', convoy: 'horn', cordon: 'horn', ballot: 'gavel',
  armour: 'tracks', reading: 'pages', signing: 'pen', front: 'gun', wall: 'mason', fleet: 'horn', descent: 'fall', blast: 'blast',
  envoy: 'plane', force: 'shells', paper: 'pen', orbit: 'beeps', match: 'table-tennis', alarm: 'alarm',
  money: null, pressure: null, announce: null, withdraw: null,
};

/** The sounds of things that move on the map, or have: each once, the first two. */
export const sceneSounds = (kinds: readonly AnimationKind[]): SoundId[] =>
  [...new Set(kinds.flatMap((kind) => SCENES[kind] ?? []))].slice(0, MOST);
