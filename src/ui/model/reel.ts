/** A recording as something to be played: its frames, its quarters, and where the one after is. All lookups. */
import { CAPITALS } from '../../engine/types.ts';
import type { Capital, Decision, Quarter } from '../../engine/types.ts';
import type { Session, Step } from '../../session/types.ts';

/** Something to look at: a step at which a quarter begins or something has been decided. */
export interface Frame {
  readonly step: number;
  readonly quarter: Quarter;
  /** The decisions that this step brought, as a stretch of the world's own list. */
  readonly from: number;
  readonly to: number;
}

/** A quarter of the recording: its first and last step, and how many decisions of the three capitals it holds. */
export interface ReelQuarter { readonly quarter: Quarter; readonly first: number; readonly last: number; readonly decisions: number }

/** A decision of one of the three capitals: the step that waits for it, and the decision that was taken. */
export interface Asked { readonly step: number; readonly capital: Capital; readonly decision: Decision }

export interface Reel {
  readonly frames: readonly Frame[];
  readonly quarters: readonly ReelQuarter[];
  readonly asked: readonly Asked[];
  /** Nobody has ever held a seat. */
  readonly history: boolean;
  /** A campaign that goes on: what its player does not know stays hidden. */
  readonly veiled: boolean;
}

/** The reel of a recording. */
export function reelOf({ steps, difficulty }: Session): Reel {
  const asked = steps.flatMap((each, step) => askedAt(each, step, steps[step + 1]));
  const history = difficulty === 'history' && steps.every(({ world }) => world.humans.length === 0);
  return {
    asked, history,
    frames: steps.flatMap((each, step) => frameOf(each, step, steps[step - 1])),
    quarters: quartersOf(steps, asked),
    veiled: !history && steps.at(-1)!.world.over === null,
  };
}

/** The frame of a step that shows something new. */
function frameOf({ world }: Step, step: number, before: Step | undefined): Frame[] {
  const from = before?.world.decisions.length ?? 0;
  const to = world.decisions.length;
  return to > from || before?.world.quarter !== world.quarter ? [{ step, quarter: world.quarter, from, to }] : [];
}

/** The decision that a step waits for, and how it was taken; none where the recording ends before. */
function askedAt({ world, stop }: Step, step: number, next: Step | undefined): Asked[] {
  const decision = stop?.kind === 'decision' ? next?.world.decisions[world.decisions.length] : undefined;
  const capital = CAPITALS.find((id) => id === decision?.capital);
  return decision && capital ? [{ step, capital, decision }] : [];
}

function quartersOf(steps: readonly Step[], asked: readonly Asked[]): ReelQuarter[] {
  const starts = steps.flatMap(({ world }, step) => (steps[step - 1]?.world.quarter === world.quarter ? [] : [step]));
  return starts.map((first, index) => {
    const last = (starts[index + 1] ?? steps.length) - 1;
    return { quarter: steps[first]!.world.quarter, first, last, decisions: asked.filter(({ step }) => step >= first && step <= last).length };
  });
}

/** Place of the last entry whose step is not after the one given; −1 where all are. */
export function lastUpTo(list: readonly { readonly step: number }[], step: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.step <= step) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The frame that a step shows. */
export const frameAt = ({ frames }: Reel, step: number): Frame => frames[Math.max(0, lastUpTo(frames, step))]!;

/** Step of the frame so many after (or before) the one shown; the last or first where there are no more. */
export function frameBy({ frames }: Reel, step: number, by: number): number {
  const at = lastUpTo(frames, step);
  return frames[Math.min(frames.length - 1, Math.max(0, at + by))]!.step;
}

/** Place of the quarter that a step stands in. */
export const quarterAt = ({ quarters }: Reel, step: number): number => lastUpTo(quarters.map(({ first }) => ({ step: first })), step);

/** Step at which the next quarter begins; the last step where there is none. */
export const quarterAfter = (reel: Reel, step: number): number =>
  reel.quarters[quarterAt(reel, step) + 1]?.first ?? reel.quarters.at(-1)!.last;

/** Step after the next decision of a capital, or of any; the last step where nothing more is decided. */
export function decisionAfter(reel: Reel, step: number, capital: Capital | null = null): number {
  const next = reel.asked.find((each) => each.step >= step && (capital === null || each.capital === capital));
  return next ? next.step + 1 : reel.quarters.at(-1)!.last;
}

/** The first decision between two steps, the first counted in, that `wanted` names; null where there is none. */
export const askedBetween = ({ asked }: Reel, from: number, to: number, wanted: (asked: Asked) => boolean): Asked | null =>
  asked.find((each) => each.step >= from && each.step < to && wanted(each)) ?? null;
