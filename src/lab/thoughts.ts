/** The decisions of a campaign with what was behind them: odds, reasons, minimal flip. A campaign is played again for it, by its seed. */
import { freeActor, mindOf } from '../agents/free-actor.ts';
import { playOn } from '../agents/play-on.ts';
import type { Difficulty } from '../agents/choose.ts';
import { flipAt, thoughtAt } from '../agents/thought.ts';
import type { Crossroads } from '../agents/lookahead.ts';
import { newCampaign, quarterName } from '../engine/index.ts';
import { QUANTITY_NAMES } from '../engine/quantities.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Decide, Intervention, Order, Reason, Reply, View } from '../engine/types.ts';
import { runSeed } from './campaigns.ts';
import type { Sample } from './campaigns.ts';

/** The smallest change of one number, in points, by which another choice would have been the likeliest. */
export interface FlipRow { readonly quantity: string; readonly is: 'at-least' | 'at-most'; readonly value: number; readonly choice: string }

/** A choice of a free actor, and what was behind it. An answer's `choice` of a flip is whether it is accepted. */
export interface ThoughtRow {
  readonly date: string;
  readonly capital: string;
  readonly kind: 'decision' | 'answer' | 'rung';
  /** The event and part, the order that was answered, or the theatre. */
  readonly event?: string;
  readonly part?: number;
  readonly order?: Order;
  readonly theatre?: string;
  readonly choice: string;
  readonly probability: number;
  readonly options: Readonly<Record<string, number>>;
  readonly reasons: readonly Reason[];
  readonly flip: FlipRow | null;
}

/** The decisions of one run of an ensemble, played again by its seed. */
export function thoughtsOf(scenario: Scenario, { seed, gravity, difficulty }: Sample, run: number, interventions: readonly Intervention[]): ThoughtRow[] {
  const rows: ThoughtRow[] = [];
  const world = newCampaign(scenario, { seed: runSeed(seed, run), gravity, humans: [], interventions, keepLedger: false });
  playOn(scenario, world, thoughtful(freeActor({ difficulty }), difficulty, rows), null);
  return rows;
}

/**
 * The same way of deciding, which also notes every choice with what was behind it. `level` is its own; with `free` what
 * is noted is what such an actor would have weighed without the pull of history.
 */
export function thoughtful(decide: Decide, level: Difficulty, rows: ThoughtRow[], free = false): Decide {
  const mind = mindOf(level);
  return (scenario, given, stop) => {
    const reply = decide(scenario, given, stop);
    const view: View = free ? { ...given, seen: { ...given.seen, gravity: 0 } } : given;
    const at: Crossroads = { scenario, view, stop };
    const choice = choiceOf(reply);
    const thought = choice === null ? null : thoughtAt(at, mind);
    if (choice === null || thought === null) return reply;
    const options = Object.fromEntries(thought.ids.map((id, index) => [id, thought.odds[index]! / 10000]));
    rows.push({
      date: quarterName(view.seen.quarter), capital: stop.capital, ...placeOf(at), choice, probability: options[choice] ?? 0,
      options, reasons: thought.reasons(choice), flip: flipRow(at, mind),
    });
    return reply;
  };
}

function choiceOf(reply: Reply): string | null {
  switch (reply.kind) {
    case 'decision': return reply.option;
    case 'answer': return reply.answer;
    case 'rung': return reply.move;
    default: return null;
  }
}

function placeOf({ stop }: Crossroads): Pick<ThoughtRow, 'kind' | 'event' | 'part' | 'order' | 'theatre'> {
  if (stop.kind === 'decision') return { kind: 'decision', event: stop.event, part: stop.part };
  if (stop.kind === 'answer') return { kind: 'answer', order: stop.order };
  return { kind: 'rung', theatre: stop.kind === 'rung' ? stop.theatre : '' };
}

function flipRow(at: Crossroads, mind: ReturnType<typeof mindOf>): FlipRow | null {
  const flip = flipAt(at, mind);
  return flip && { quantity: QUANTITY_NAMES[flip.q]!, is: flip.up ? 'at-least' : 'at-most', value: flip.value / 100, choice: flip.choice };
}
