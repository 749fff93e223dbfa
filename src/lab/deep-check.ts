/** What only running shows of a scenario: events that never come, options that nobody or everybody takes. */
import { MINDS } from '../agents/choose.ts';
import { optionOdds } from '../agents/decision.ts';
import { freeActor } from '../agents/free-actor.ts';
import { playOn } from '../agents/play-on.ts';
import { newCampaign, quarterName } from '../engine/index.ts';
import { CAPITALS } from '../engine/types.ts';
import type { Decide, Stop, View } from '../engine/types.ts';
import type { GameEvent, Scenario } from '../engine/scenario.ts';
import { HISTORY_SEED } from './baseline.ts';
import { runSeed } from './campaigns.ts';

export type DeepCode = 'deep/never-fires' | 'deep/option-never' | 'deep/option-always' | 'deep/option-dominated' | 'deep/off-history';

/** One finding: which event, which option where one is meant, and the count or date that says it. */
export interface DeepFinding {
  readonly code: DeepCode;
  readonly event: string;
  readonly option: string | null;
  readonly found: string;
}

/** Times that an option must have been open before anything is said about it. */
const ENOUGH = 40;
/** Odds (of 10000) that an option must reach in some campaign, or it is dominated; odds that none may always have. */
const SLIM = 200;
const SURE = 9900;
/** Historical gravities at which the free campaigns are played in turn: none, and that of a new game. */
const GRAVITIES = [0, 50] as const;

interface Tally { open: number; taken: number; best: number; least: number }
interface Seen { readonly fired: number[]; readonly asked: Map<string, { count: number; readonly options: Map<string, Tally> }> }
type DecisionStop = Extract<Stop, { kind: 'decision' }>;

/** Plays `runs` campaigns of three free actors, half without any pull of history, and says what never happened. */
export function deepCheck(scenario: Scenario, { runs, seed }: { readonly runs: number; readonly seed: string }): DeepFinding[] {
  const seen: Seen = { fired: scenario.events.map(() => 0), asked: new Map() };
  const decide = watched(seen, freeActor({ difficulty: 'easy' }));
  for (let run = 0; run < runs; run += 1) {
    const world = newCampaign(scenario, { seed: runSeed(seed, run), gravity: GRAVITIES[run % 2]!, humans: [], keepLedger: false });
    playOn(scenario, world, decide, null);
    world.happened.forEach((quarter, index) => { if (quarter > 0) seen.fired[index]! += 1; });
  }
  return [...offHistory(scenario), ...neverFired(scenario, seen, runs), ...lopsided(seen)];
}

/** Notes the odds of every option that is open to a capital. */
const watched = ({ asked }: Seen, inner: Decide): Decide => (scenario, view, stop) => {
  const reply = inner(scenario, view, stop);
  if (stop.kind === 'decision' && CAPITALS.some((capital) => capital === stop.capital) && reply.kind === 'decision') {
    note(asked, reply.option, { scenario, view, stop });
  }
  return reply;
};

interface Asked { readonly scenario: Scenario; readonly view: View; readonly stop: DecisionStop }

function note(asked: Seen['asked'], taken: string, { scenario, view, stop }: Asked): void {
  const key = `${stop.event}/${stop.part}`;
  const place = asked.get(key) ?? { count: 0, options: new Map<string, Tally>() };
  asked.set(key, place);
  place.count += 1;
  const { ids, odds } = optionOdds({ scenario, view, stop, mind: MINDS.easy, gravity: 0 });
  for (const [index, id] of ids.entries()) {
    const tally = place.options.get(id) ?? { open: 0, taken: 0, best: 0, least: 10000 };
    place.options.set(id, tally);
    tally.open += 1;
    const own = odds[index]!;
    tally.best = Math.max(tally.best, own);
    tally.least = Math.min(tally.least, own);
    if (id === taken) tally.taken += 1;
  }
}

const isPlayed = ({ kind }: GameEvent): boolean => kind !== 'situation';

const neverFired = (scenario: Scenario, { fired }: Seen, runs: number): DeepFinding[] =>
  scenario.events.flatMap((event, index) =>
    (isPlayed(event) && fired[index] === 0 ? [{ code: 'deep/never-fires' as const, event: event.id, option: null, found: `0 of ${runs}` }] : []));

function lopsided({ asked }: Seen): DeepFinding[] {
  const found: DeepFinding[] = [];
  for (const [key, { count, options }] of asked) {
    const event = key.split('/')[0]!;
    for (const [option, { open, taken, best, least }] of options) {
      if (open < ENOUGH) continue;
      const share = `${taken} of ${open}`;
      if (taken === 0) found.push({ code: 'deep/option-never', event, option, found: share });
      else if (taken === count) found.push({ code: 'deep/option-always', event, option, found: share });
      else if (best < SLIM || least > SURE) found.push({ code: 'deep/option-dominated', event, option, found: `${best / 100} %` });
    }
  }
  return found;
}

/** Events of history that do not come on their date where everybody follows it. */
function offHistory(scenario: Scenario): DeepFinding[] {
  const world = newCampaign(scenario, { seed: HISTORY_SEED, gravity: 100, humans: [], keepLedger: false });
  playOn(scenario, world, freeActor({ difficulty: 'easy' }), null);
  return scenario.events.flatMap(({ id, date }, index) => {
    const due = date !== null && date >= scenario.from && date <= scenario.to;
    const played = world.happened[index]!;
    return due && played !== date ? [{ code: 'deep/off-history' as const, event: id, option: null, found: played > 0 ? quarterName(played) : 'never' }] : [];
  });
}
