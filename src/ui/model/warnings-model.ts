/** Warnings before a threshold is crossed, in the voice of an adviser in office; from the same preview as the dialog. */
import { inOffice } from '../../engine/leaders.ts';
import type { Option, Part, Scenario } from '../../engine/scenario.ts';
import { DYADS, KINDS } from '../../engine/types.ts';
import type { Capital, Foreseen, Ladder, LegalMove, World } from '../../engine/types.ts';
import { t } from '../../words/messages.ts';
import { bandName, pairOf, textOf } from '../../words/names.ts';
import { points, whole } from '../../words/numbers.ts';
import { postAt } from '../../words/posts.ts';
import { moveBounds, rungCrossings } from './ladder-thresholds.ts';
import { portraitId } from './portrait-id.ts';
import type { Situation } from './situation.ts';
import { boundsOf, crossings, nearings } from './thresholds.ts';
import type { Bounds, Crossing, Nearing } from './thresholds.ts';

/** Who speaks; null where nobody is in office to say it. */
export interface Voice { readonly id: string; readonly name: string; readonly post: string; readonly portrait: string; readonly capital: Capital }

export interface Warning {
  readonly bad: boolean;
  readonly sure: boolean;
  readonly says: string;
  readonly voice: Voice | null;
  /** The whole in one line: `Zhou Enlai: “…”`. */
  readonly line: string;
}

type Eyes = Pick<Situation, 'scenario' | 'seen' | 'view' | 'capital'>;

/** Most warnings told at once. */
const MOST = 2;

/** Warnings of an option of a decision: by an adviser who is for another one, if there is one. */
export function optionWarnings(eyes: Eyes, { part, option }: { part: Part; option: Option }, foreseen: readonly Foreseen[]): Warning[] {
  const doubters = part.counsel.filter(({ favours, adviser }) => favours !== option.id && inOffice(eyes.scenario, eyes.seen, adviser)).map(({ adviser }) => adviser);
  return warningsOf(eyes, boundsOf(foreseen), { doubters, certain: true });
}

/** Warnings of acts on the desk. Others act in the same hour, so nothing here is sure. */
export const deskWarnings = (eyes: Eyes, bounds: Bounds): Warning[] => warningsOf(eyes, bounds, { doubters: [], certain: false });

/** Warnings of a move on the crisis ladder: the rung on which it may come to stand first, then what the move itself shifts. */
export function moveWarnings(eyes: Eyes, move: LegalMove, ladder: Ladder): Warning[] {
  const { scenario, seen, capital } = eyes;
  if (!capital) return [];
  const rungs = rungCrossings(ladder.rung, move).map(({ kind, sure, chance }) =>
    spoken({ scenario, seen, capital }, { says: t(`warnings:${kind}.${sure ? 'sure' : 'may'}`, { chance }), sure, bad: true }, { doubters: [], turn: 0 }));
  return [...rungs, ...warningsOf(eyes, moveBounds(move, ladder), { doubters: [], certain: true })].slice(0, MOST + 1);
}

function warningsOf({ scenario, seen, view, capital }: Eyes, bounds: Bounds, { doubters, certain }: { doubters: readonly number[]; certain: boolean }): Warning[] {
  if (!view || !capital) return [];
  return crossings({ q: seen.q, spread: view.spread, capital }, bounds).slice(0, MOST).map((crossing, index) => {
    const sure = certain && crossing.sure;
    const says = t(`warnings:${crossing.kind}.${sure ? 'sure' : 'may'}`, { pair: pairWords(crossing) });
    return spoken({ scenario, seen, capital }, { says, sure, bad: crossing.bad }, { doubters, turn: index + crossing.dyad + 1 });
  });
}

const pairWords = ({ dyad }: Pick<Crossing, 'dyad'>): string => (dyad < 0 ? '' : pairOf(DYADS[dyad]!));

/** What lies near as things stand, before the quarter is ended. */
export function standingWarnings({ scenario, seen, view, capital }: Eyes): Warning[] {
  if (!view || !capital) return [];
  const { q, kinds, readings, rows } = seen;
  return nearings({ q, spread: view.spread, capital, before: rows.at(-1), kinds, readings }).slice(0, MOST).map((each, index) =>
    spoken({ scenario, seen, capital }, { says: nearWords(each), sure: false, bad: each.kind !== 'pending' || each.reads === 0 }, { doubters: [], turn: index + each.dyad + 1 }));
}

function nearWords({ kind, dyad, value, floor, reads }: Nearing): string {
  // Rounded away from the line: what is near has not crossed it.
  if (kind === 'support') return t(`warnings:near.support${points(floor)}`, { value: whole(Math.ceil(value / 100)) });
  if (kind === 'pending') return t(`warnings:near.${KINDS[reads]!}`, { pair: pairOf(DYADS[dyad]!) });
  return t('warnings:near.tension', { pair: pairOf(DYADS[dyad]!), value: whole(Math.floor(value / 100)), floor: points(floor), band: bandName(floor) });
}

type Seat = { readonly scenario: Scenario; readonly seen: World; readonly capital: Capital };

function spoken(seat: Seat, said: Pick<Warning, 'says' | 'sure' | 'bad'>, by: { doubters: readonly number[]; turn: number }): Warning {
  const voice = voiceOf(seat, by);
  return { ...said, voice, line: voice ? t('warnings:voice', { name: voice.name, says: said.says }) : said.says };
}

/** Whoever doubts speaks first; else those in office take turns. */
function voiceOf({ scenario, seen, capital }: Seat, { doubters, turn }: { doubters: readonly number[]; turn: number }): Voice | null {
  const present = scenario.advisers.flatMap((adviser, index) => (adviser.capital === capital && inOffice(scenario, seen, index) ? [index] : []));
  const chosen = doubters.length > 0 ? doubters[turn % doubters.length]! : present[(seen.quarter + turn) % Math.max(1, present.length)];
  if (chosen === undefined) return null;
  const { id, name, post } = scenario.advisers[chosen]!;
  return { id, capital, name: textOf(scenario, name), post: postAt(textOf(scenario, post), seen.quarter), portrait: portraitId(id, capital) };
}
