/** A replay in lines and rows. */
import type { Capital } from '../engine/types.ts';
import type { Replay } from '../lab/replay.ts';
import { captionLines } from './captions.ts';
import type { Caption } from './captions.ts';
import { say } from './messages.ts';

/** Each quarter's numbers as a row, the head first. */
export function quarterRows({ quarters }: Replay): (string | number)[][] {
  const [first] = quarters;
  if (!first) return [];
  const columns = (['trust', 'tension'] as const).flatMap((kind) => Object.keys(first[kind]).map((name) => [kind, name] as const));
  return [['date', ...columns.map(([kind, name]) => `${kind}:${name}`), 'pattern'], ...quarters.map((row) => [row.date, ...columns.map(([kind, name]) => row[kind][name]!), row.triangle.pattern])];
}

interface Shown { readonly record: Replay; readonly captions: readonly Caption[] | null; readonly history: boolean; readonly eyes: Capital | null }

/** A replay as lines: its quarters with what happened and was decided in them, what came of it, its hash. */
export function replayLines(shown: Shown): string[] {
  const { record: { scenario, quarters, outcomes, hash }, captions, history, eyes } = shown;
  return [
    say(history ? 'replay/head' : 'replay/head-own', { scenario }),
    ...(history && captions ? [say('replay/standing')] : []),
    ...(eyes === null ? [] : [say('replay/veiled', { capital: eyes })]),
    ...quarters.flatMap((quarter) => quarterLines(shown, quarter)),
    '', ...Object.entries(outcomes).map(([id, value]) => `${id.padEnd(28)} ${value ?? say('sides/never')}`),
    `hash ${hash}`,
  ];
}

function quarterLines({ record: { events, decisions }, captions }: Shown, { date, tension, triangle }: Replay['quarters'][number]): string[] {
  const levels = Object.entries(tension).map(([dyad, value]) => `${dyad} ${points(value)}`).join('  ');
  const of = (event: string): readonly Replay['decisions'][number][] => (captions === null ? decisions.filter((made) => made.event === event && made.date === date) : []);
  return [
    `${date}  ${levels}  ${triangle.pattern}${triangle.strict ? '' : ' (loose)'}`,
    ...events.filter((each) => each.date === date).flatMap(({ event }) => [`        ${event}`, ...of(event).map(decisionLine)]),
    ...(captions ?? []).filter((each) => each.date === date).flatMap((caption) => captionLines(caption).map((line) => `    ${line}`)),
  ];
}

function decisionLine({ capital, option, historical, probability }: Replay['decisions'][number]): string {
  const odds = probability === null ? '' : `, free actors ${Math.round(probability * 100)} %`;
  return `          ${capital}: ${option} (${option === historical ? 'as in history' : `history: ${historical ?? 'none'}`}${odds})`;
}

const points = (value: number): string => value.toFixed(1).padStart(5);
