/** Records a campaign in slices, so that the page goes on and tells how far it is. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Refusal } from '../../engine/types.ts';
import { recordCampaign, recordHistory } from '../../session/record.ts';
import type { Recorded, Recording } from '../../session/record.ts';
import type { Session } from '../../session/types.ts';
import { chroniclers, recordedGame } from '../app/game.ts';
import type { Opened } from '../app/game.ts';

/** A recording under way. */
export interface Progress { readonly told: (share: number) => void; readonly signal: AbortSignal }

/** Longest stretch of work between two looks at the page, ms. */
const SLICE = 20;

/** History of a scenario; null where it was cancelled. */
export const recordedHistory = (scenario: Scenario, progress: Progress): Promise<Opened | null> =>
  gameOf(recordHistory(scenario, chroniclers()), progress);

/** A campaign up to the step that its session looks at; null where it was cancelled. */
export const recordedCampaign = (session: Session, progress: Progress): Promise<Opened | null> =>
  gameOf(recordCampaign(session), progress);

async function gameOf(work: Recording, progress: Progress): Promise<Opened | null> {
  const done = await worked(work, progress);
  if (done === null || done.refused) return done as { readonly refused: Refusal } | null;
  return { refused: null, game: recordedGame(done.session) };
}

/** What a recording comes to; null where it was cancelled. */
async function worked(work: Recording, { told, signal }: Progress): Promise<Recorded | null> {
  for (;;) {
    const until = performance.now() + SLICE;
    let next = work.next();
    while (!next.done && performance.now() < until) next = work.next();
    if (next.done) return next.value;
    told(next.value);
    await breath();
    if (signal.aborted) return null;
  }
}

/** Lets the page draw and listen. */
const breath = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
