/** What was behind the choices of free actors: a step is run again, and whoever asks hears of each stop that they answered. */
import { newCampaign } from '../engine/index.ts';
import type { Decide, Reply, Stop, View } from '../engine/types.ts';
import { takeSeats } from './branch.ts';
import { advanceOnce, answerOnce, driveOn, frozen, settleFree } from './drive.ts';
import type { Session } from './types.ts';

/** Who hears of a stop, as the actor saw it, and of its reply. */
export type Hears = (view: View, stop: Stop, reply: Reply) => void;

/** Runs again what led to a step of a session; the session stays as it is. */
export function rerun(session: Session, at: number, hears: Hears): void {
  const decide: Decide = (scenario, view, stop) => {
    const reply = session.decide(scenario, view, stop);
    hears(view, stop, reply);
    return reply;
  };
  const driver = { ...session, decide, whole: true };
  const { entry } = session.steps[at]!;
  const before = session.steps[at - 1];
  if (!entry || !before) {
    settleFree(driver, advanceOnce(driver, frozen(newCampaign(session.scenario, session.setup)), null));
    return;
  }
  switch (entry.kind) {
    case 'reply': driveOn(driver, before.world, entry.reply); break;
    case 'once': advanceOnce(driver, before.world, entry.reply); break;
    case 'seats': takeSeats({ ...driver, steps: session.steps.slice(0, at), cursor: at - 1 }, entry); break;
    case 'watch': watchAgain(driver, before, entry.stops);
  }
}

function watchAgain(driver: Session, { world, stop }: Session['steps'][number], stops: number): void {
  let run: Pick<Session['steps'][number], 'world' | 'stop'> = { world, stop };
  for (let count = 0; count < stops && run.stop !== null; count += 1) run = answerOnce(driver, run.world, run.stop);
}

/** The step at which a decision was first in the books; −1 where it is not. */
export const stepOfDecision = ({ steps }: Session, index: number): number => steps.findIndex(({ world }) => world.decisions.length > index);
