/** The state of a campaign and what it is made of: one tree of plain JSON, integers in hundredths. */
import type {
  Capital, Intervention, Move, Order, Posture, Quarter, Reason, Stance, Stop, Theatre,
} from './types.ts';

/** What a change is put down to. `kind` and `id` name it; the interface words it. */
export interface Cause {
  readonly kind: 'event' | 'act' | 'crisis' | 'response' | 'calendar' | 'home' | 'intervention' | 'situation';
  readonly id: string;
  /** Option of an event; addressee of an act; rung of a crisis. */
  readonly detail?: string;
  /** Who did it, where a capital did. */
  readonly by?: string;
  /** The event that set this off, where it is not the event itself. */
  readonly via?: string;
}

/** One line of the ledger: opening + Σ applied = state, exactly. */
export interface Entry {
  readonly quarter: Quarter;
  readonly q: number;
  readonly asked: number;
  readonly applied: number;
  readonly theme: number;
  readonly cause: Cause;
  /** Text id (`scenario.texts`) or null where the cause says it all. */
  readonly because: string | null;
  readonly card: string | null;
}

/** Why a change is asked for, and on which theme's account; −1: all accounts in proportion. Made by `whyOf`, so that all have one shape. */
export interface Why {
  readonly theme: number;
  readonly split: readonly number[] | undefined;
  readonly cause: Cause;
  /** Whether an event is the cause. */
  readonly event: boolean;
  readonly because: string | null;
  readonly card: string | null;
  /** Half-life in quarters, 0 lasting. */
  readonly fades: number;
  /** Whether it moves one theme's account and leaves nothing behind. */
  readonly plain: boolean;
  /** What the wake of an event is put down to, once there has been one. */
  wake: Cause | null;
}

/** A reason as rules say it: what is left out is nothing. */
export type Reasoned = Pick<Why, 'theme' | 'cause'> & Partial<Why>;

/** A change asked for; entries of one step are clamped together (`ledger.ts`). */
export interface Ask extends Reasoned {
  readonly q: number;
  readonly by: number;
}

/** A spike on its way back: `left` returns to zero with a half-life of `half` quarters. */
export interface Fading {
  readonly q: number;
  left: number;
  readonly half: number;
  readonly theme: number;
  readonly cause: Cause;
}

/** What an event set off and what still works on: `by` a quarter, for `quarters` more. */
export interface Wake {
  readonly q: number;
  readonly by: number;
  quarters: number;
  readonly theme: number;
  readonly split?: readonly number[];
  readonly fades?: number;
  readonly card: string | null;
  readonly cause: Cause;
}

/** What a capital decided at an event, kept for the campaign; odds are a free actor's, null for a human's, and wherever no ledger is kept. */
export interface Decision {
  readonly quarter: Quarter;
  readonly event: string;
  readonly part: string | null;
  readonly capital: string;
  readonly option: string;
  readonly historical: string | null;
  readonly odds: number | null;
  readonly reasons: readonly Reason[];
}

/** A crisis being played. Rungs 1…9; `resolve` is hidden from everyone (hundredths). */
export interface Ladder {
  theatre: Theatre;
  sides: [Capital, Capital];
  rung: number;
  /** Whose move: 0 or 1. */
  turn: number;
  moves: number;
  holds: number;
  resolve: [number, number];
  stance: Stance;
  /** Capital that stood by, warned or mediated; null where all three are in it. */
  third: Capital | null;
  warned: Capital | null;
  opener: Cause;
  history: readonly Move[];
  log: LadderMove[];
}
export interface LadderMove { side: Capital; move: Move; from: number; to: number; accident: boolean; event: string | null }

/** Work still to be done in this quarter, last item next; plain data so that a campaign may stop anywhere. */
export type Task =
  | { readonly do: 'phase'; readonly phase: string }
  | { readonly do: 'event'; readonly event: number; readonly cause: Cause | null }
  | { readonly do: 'part'; readonly event: number; readonly part: number; readonly via?: string }
  | { readonly do: 'close'; readonly event: number }
  | { readonly do: 'mandates'; readonly capital: Capital }
  | { readonly do: 'orders'; readonly capital: Capital }
  | { readonly do: 'order'; readonly order: Order }
  | { readonly do: 'stance' }
  | { readonly do: 'rung' };

export interface Scheduled { readonly event: number; readonly at: Quarter; readonly chance: number; readonly via: string }

/** What a capital sealed beside its orders; it shows when all have sealed. */
export interface Sealed { readonly capital: Capital; readonly postures: Readonly<Partial<Record<Capital, Posture>>>; readonly home: boolean }

/** A treaty's standing: quarter made (0 = never), and quarter ended (0 = in force). */
export interface Standing { made: Quarter; ended: Quarter; broken: boolean }

/** The state of a campaign: one tree of plain JSON. */
export interface World {
  readonly seed: string;
  /** Integer key of the campaign's luck, from the seed. */
  readonly key: number;
  /** 0…100, weight of the historical option, act and date. */
  readonly gravity: number;
  readonly interventions: readonly Intervention[];
  humans: Capital[];
  /** False in ensembles: the ledger then stays empty and can be had by replay. */
  readonly keepLedger: boolean;
  quarter: Quarter;
  /** Every quantity by `quantities.ts`: 98 values, then the theme accounts of trust and tension. */
  q: number[];
  /** Quarter in which a flag was set, 0 where it is not set. */
  flags: number[];
  treaties: Standing[];
  /** Direct confidential channel by dyad: quarter opened, 0 none. */
  channels: number[];
  /** Quarter in which an event last happened, 0 never. */
  happened: number[];
  /** Chosen option by part (flat index), −1 none. */
  chosen: number[];
  /** 1 − running product of (1 − hazard), in millionths, by event. */
  hazard: number[];
  scheduled: Scheduled[];
  fading: Fading[];
  wakes: Wake[];
  leaders: number[];
  /** Quarter in which each capital's leader took office. */
  since: number[];
  /** Advisers who left before their time. */
  away: number[];
  /** Chosen mandates of each capital's leader, by id. */
  mandates: string[][];
  /** Two leanings drawn for each leader (indices into his data). */
  leanings: number[][];
  /** The aim that each leader secretly holds above his capital's others (index into the scenario's aims), −1 none. */
  secretAims: number[];
  /** Posture of capital i to capital j at `i * 3 + j`: −1 press, 0 hold, +1 open. */
  postures: number[];
  /** Quarter of the last use of each capital's home card, 0 never. */
  homeUsed: number[];
  /** Signals received this quarter, by direction of who sent to whom (`A>B` = A signalled B), units. */
  signals: number[];
  /** Quarter in which A last threatened B with nuclear arms, by direction `A>B`, 0 never. */
  threats: number[];
  /** Quarter in which A laid an embargo on B, by direction, 0 none; a trade opening lifts it. */
  embargoes: number[];
  /** Quarter in which A sent advisers to B, by direction, 0 none; they add to B's strength each year until recalled. */
  missions: number[];
  /** Quarter in which a capital last mobilised in a theatre, at `capital * 11 + theatre`, 0 never. */
  mobilised: number[];
  /** Covert orders that may still leak. */
  secrets: Order[];
  /** Quarter of the last visit or summit by dyad. */
  visits: number[];
  orders: Order[];
  sealed: Sealed[];
  /** Quarter in which a capital last did an act or was refused it, 0 never, by `ACT_KEYS`; an act rests after that. */
  acted: Quarter[];
  /** Notes already put before each human this quarter. */
  notes: number[];
  ladder: Ladder | null;
  /** Last crisis by theatre: quarter and highest rung; and the highest rung ever. */
  crisisAt: number[];
  crisisRung: number[];
  theatrePeak: number[];
  /** Highest rung ever reached, by dyad, and wars (rung ≥ 6) begun, by capital. */
  peakRung: number[];
  warsOf: number[];
  campaignsOf: number[];
  /** How often a leader fell for want of support, by capital. */
  falls: number[];
  /** Kind of each dyad (index into KINDS), and for how many quarters another kind has been read. */
  kinds: number[];
  readings: number[];
  readingRuns: number[];
  /** Quarters in a row without a decision, by capital. */
  idle: number[];
  /** Empty: changes asked for in the step under way stand in `ledger.ts`, beside the state. */
  readonly asks: readonly Why[];
  agenda: Task[];
  waiting: Stop | null;
  decisions: Decision[];
  /** Quantities at the end of each quarter since the opening. */
  rows: number[][];
  /** Every change so far, a page for each quarter in which something changed: states of a session share the pages that are full. */
  ledger: Entry[][];
  /** Draws and others' choices that have been shown: undo goes back to the last change of this number. */
  revealed: number;
  over: 'term' | 'nuclear-war' | null;
}

/**
 * A state with the same things in it. The one place where states are made: to the engine's compiler they are then of one
 * shape, whether they are a campaign's own or what a capital sees of it.
 */
export const stateOf = (w: World): World => (
  {
    seed: w.seed, key: w.key, gravity: w.gravity, interventions: w.interventions, humans: w.humans,
    keepLedger: w.keepLedger, quarter: w.quarter, q: w.q, flags: w.flags, treaties: w.treaties, channels: w.channels,
    happened: w.happened, chosen: w.chosen, hazard: w.hazard, scheduled: w.scheduled, fading: w.fading,
    wakes: w.wakes, leaders: w.leaders, since: w.since, away: w.away, mandates: w.mandates, leanings: w.leanings,
    secretAims: w.secretAims, postures: w.postures, homeUsed: w.homeUsed, signals: w.signals, threats: w.threats,
    embargoes: w.embargoes, missions: w.missions, mobilised: w.mobilised, secrets: w.secrets, visits: w.visits,
    orders: w.orders, sealed: w.sealed, acted: w.acted, notes: w.notes, ladder: w.ladder, crisisAt: w.crisisAt,
    crisisRung: w.crisisRung, theatrePeak: w.theatrePeak, peakRung: w.peakRung, warsOf: w.warsOf,
    campaignsOf: w.campaignsOf, falls: w.falls, kinds: w.kinds, readings: w.readings, readingRuns: w.readingRuns,
    idle: w.idle, asks: w.asks, agenda: w.agenda, waiting: w.waiting, decisions: w.decisions, rows: w.rows,
    ledger: w.ledger, revealed: w.revealed, over: w.over,
  }
);
