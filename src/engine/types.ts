/**
 * The glossary: the words of the model as types. Quantities are integers in hundredths of the unit
 * shown; quarters are `year * 4 + (0…3)`; things name each other by id at the border and by index inside.
 */
import type { Scenario } from './scenario.ts';
import type { LadderMove, World } from './world.ts';

export type {
  Ask, Cause, Decision, Entry, Fading, Ladder, LadderMove, Scheduled, Standing, Task, Why, World,
} from './world.ts';

export const CAPITALS = ['US', 'SU', 'CN'] as const;
export type Capital = (typeof CAPITALS)[number];

/** Dyads in their one order; index 0…2. */
export const DYADS = ['US-SU', 'US-CN', 'SU-CN'] as const;
export type Dyad = (typeof DYADS)[number];

/** Directed trust, `A>B` is A's trust in B; index 0…5. */
export const DIRECTIONS = ['US>SU', 'SU>US', 'US>CN', 'CN>US', 'SU>CN', 'CN>SU'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const THEMES = ['ideology', 'national-interest', 'security', 'domestic', 'leadership'] as const;
export type Theme = (typeof THEMES)[number];

export const THEATRES = [
  'taiwan-strait', 'korea', 'indochina', 'ussuri', 'xinjiang', 'mongolia',
  'himalaya', 'berlin', 'eastern-europe', 'cuba', 'middle-east',
] as const;
export type Theatre = (typeof THEATRES)[number];

/** The eight third parties that behave: Japan, Taiwan, North Vietnam, North Korea, India, Pakistan, Romania, Albania. */
export const THIRD_PARTIES = ['JP', 'TW', 'VN', 'KP', 'IN', 'PK', 'RO', 'AL'] as const;
export type ThirdParty = (typeof THIRD_PARTIES)[number];

export const BANDS = ['calm', 'rivalry', 'crisis', 'brink', 'war'] as const;
export type Band = (typeof BANDS)[number];

/** Dyad kinds after Dittmer (1981), ranked enmity < neutral < amity. */
export const KINDS = ['enmity', 'neutral', 'amity'] as const;
export type DyadKind = (typeof KINDS)[number];

export const PATTERNS = [
  'menage-a-trois', 'unit-veto', 'romantic-triangle', 'stable-marriage', 'open',
] as const;
export type Pattern = (typeof PATTERNS)[number];
export type Position = 'pivot' | 'pariah' | 'partner';

export const NUCLEAR_STAGES = ['none', 'device', 'minimal', 'triad'] as const;
export type NuclearStage = (typeof NUCLEAR_STAGES)[number];

export const POSTURES = ['press', 'hold', 'open'] as const;
export type Posture = (typeof POSTURES)[number];

export const RUNGS = [
  'quiet', 'note', 'recall', 'mobilisation', 'shots', 'border-battle',
  'limited-war', 'nuclear-alert', 'nuclear-strike', 'general-war',
] as const;

export type Move = 'climb' | 'hold' | 'back';
export type Stance = 'silent' | 'warn' | 'mediate';
export type Quarter = number;

/** Linkage: the closed list of conditions that may go with a proposal. */
export const LINKAGES = ['vietnam', 'taiwan', 'border', 'arms', 'trade', 'no-surprises'] as const;
export type Linkage = (typeof LINKAGES)[number];

/** Something that a capital starts of its own accord, sealed until all have sealed. */
export interface Order {
  readonly act: string;
  readonly from: Capital;
  /** The addressee: a capital, or a third party where the act allows one. */
  readonly to: Capital | ThirdParty;
  readonly theatre?: Theatre;
  readonly covert?: boolean;
  readonly linkage?: Linkage;
  /** Capitals told a week ahead. */
  readonly tell?: readonly Capital[];
  /** Comes from the chronicle: costs nothing, waits for no one. */
  readonly historical?: string;
}

/** An order that stands open to a capital, or why it does not. */
export interface LegalOrder {
  readonly act: string;
  readonly to: Capital | ThirdParty;
  readonly theatre?: Theatre;
  readonly cost: number;
  readonly covertCost: number | null;
  readonly answer: boolean;
  /** The event that this act would open. */
  readonly door: string | null;
  readonly refusal: Refusal | null;
}

/** A refusal is a code with parameters; the interface words it. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The desk: in a brief stop (`advance`) only what is legal and can be paid, with its places among all that is ever legal there. */
export interface OrdersStop {
  readonly kind: 'orders';
  readonly capital: Capital;
  /** Nothing has been looked up yet: `toldStop` does that. */
  readonly untold?: true;
  readonly legal: readonly LegalOrder[];
  readonly places?: readonly number[];
  /** Asked instead of listed: place at which an act of the desk (by its number there) stands open and can be paid, −1 where not. Holds until a reply is taken. */
  readonly opens?: (act: number) => number;
  readonly home: LegalHome | null;
  readonly points: number;
}

/** What the campaign waits for. */
export type Stop =
  | { readonly kind: 'mandates'; readonly capital: Capital; readonly leader: string; readonly legal: readonly string[]; readonly choose: number }
  | { readonly kind: 'decision'; readonly capital: string; readonly event: string; readonly part: number; readonly legal: readonly LegalOption[] }
  | OrdersStop
  | { readonly kind: 'answer'; readonly capital: Capital; readonly order: Order; readonly legal: readonly Answer[] }
  | { readonly kind: 'rung'; readonly capital: Capital; readonly theatre: Theatre; readonly legal: readonly LegalMove[] }
  | { readonly kind: 'stance'; readonly capital: Capital; readonly theatre: Theatre; readonly legal: readonly Stance[] };

export type Answer = 'yes' | 'no' | 'not-now';
export interface LegalOption { readonly id: string; readonly refusal: Refusal | null }
export interface LegalHome { readonly id: string; readonly cost: number; readonly refusal: Refusal | null }
/** `accident` in per cent; what stepping back costs is in points of prestige and support. */
export interface LegalMove {
  readonly move: Move;
  /** Whether it can be done in private: stepping back, where the two sides have a channel. */
  readonly quiet: boolean;
  readonly to: number;
  readonly accident: number;
  readonly prestige: number;
  readonly support: number;
}

/** The reply to a stop. `odds` is the probability (0…10000) with which a free actor chose it, for the log. */
export type Reply =
  | { readonly kind: 'mandates'; readonly mandates: readonly string[] }
  | { readonly kind: 'decision'; readonly option: string; readonly odds?: number; readonly reasons?: readonly Reason[] }
  | { readonly kind: 'orders'; readonly postures?: Readonly<Partial<Record<Capital, Posture>>>; readonly orders: readonly Order[]; readonly home?: boolean }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly odds?: number; readonly reasons?: readonly Reason[] }
  | { readonly kind: 'rung'; readonly move: Move; readonly quiet?: boolean; readonly odds?: number; readonly reasons?: readonly Reason[] }
  | { readonly kind: 'stance'; readonly stance: Stance };

/** A reason in words: a code, its parameters and its weight in hundredths of a point of utility. */
export interface Reason { readonly code: string; readonly params: Readonly<Record<string, string | number>>; readonly weight: number }

/** What happened, as facts; the interface tells the story. Texts are found by the ids. */
export type Happening =
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  | { readonly kind: 'event'; readonly quarter: Quarter; readonly event: string }
  | { readonly kind: 'decided'; readonly quarter: Quarter; readonly event: string; readonly part: number; readonly capital: string; readonly option: string; readonly historical: string | null }
  | { readonly kind: 'act'; readonly quarter: Quarter; readonly order: Order; readonly result: 'done' | Answer | 'agreed' | 'opened' | 'void'; readonly secret: boolean }
  | { readonly kind: 'leak'; readonly quarter: Quarter; readonly order: Order }
  | { readonly kind: 'rung'; readonly quarter: Quarter; readonly theatre: Theatre; readonly move: LadderMove }
  | { readonly kind: 'crisis-open'; readonly quarter: Quarter; readonly theatre: Theatre; readonly sides: readonly Capital[]; readonly rung: number }
  | { readonly kind: 'crisis-end'; readonly quarter: Quarter; readonly theatre: Theatre; readonly rung: number; readonly backed: Capital | null }
  | { readonly kind: 'stance'; readonly quarter: Quarter; readonly theatre: Theatre; readonly capital: Capital; readonly stance: Stance }
  | { readonly kind: 'leader'; readonly quarter: Quarter; readonly capital: Capital; readonly left: string | null; readonly leader: string; readonly why: string }
  | { readonly kind: 'mandates'; readonly quarter: Quarter; readonly capital: Capital; readonly leader: string; readonly scores: readonly MandateScore[] }
  | { readonly kind: 'home'; readonly quarter: Quarter; readonly capital: Capital; readonly id: string }
  | { readonly kind: 'treaty'; readonly quarter: Quarter; readonly treaty: string; readonly now: 'made' | 'broken' | 'lapsed' }
  | { readonly kind: 'pattern'; readonly quarter: Quarter; readonly pattern: Pattern; readonly strict: boolean; readonly pivot: Capital | null; readonly pariah: Capital | null }
  | { readonly kind: 'dyad'; readonly quarter: Quarter; readonly dyad: Dyad; readonly now: DyadKind }
  | { readonly kind: 'warning'; readonly quarter: Quarter; readonly capital: Capital; readonly code: string; readonly q: number }
  | { readonly kind: 'election'; readonly quarter: Quarter; readonly capital: Capital; readonly winner: string }
  | { readonly kind: 'end'; readonly quarter: Quarter; readonly why: 'term' | 'nuclear-war' };

export interface MandateScore { readonly id: string; readonly score: number }

/** What a counterfactual changes; parsed from `--set` by `interventions.ts`. */
export type Intervention =
  | { readonly kind: 'option'; readonly event: string; readonly part: string | null; readonly option: string }
  | { readonly kind: 'never'; readonly event: string }
  | { readonly kind: 'no-act'; readonly act: string; readonly from: string; readonly to: string; readonly since?: Quarter; readonly until?: Quarter }
  | { readonly kind: 'absent'; readonly adviser: string }
  | { readonly kind: 'stays'; readonly leader: string }
  | { readonly kind: 'no-clause'; readonly clause: string }
  | { readonly kind: 'shift'; readonly q: number; readonly by: number; readonly from: Quarter; readonly to: Quarter }
  | { readonly kind: 'hold'; readonly q: number; readonly op: '<=' | '>=' | '='; readonly value: number; readonly from: Quarter; readonly to: Quarter };

/** How a campaign begins. */
export interface Setup {
  readonly seed: string;
  readonly gravity: number;
  readonly humans: readonly Capital[];
  readonly interventions?: readonly Intervention[];
  readonly keepLedger?: boolean;
  /** Express: humans are asked the scenario's express decisions only; a free actor answers the rest in their name (the session sees to it). */
  readonly express?: boolean;
  /** Of an express campaign: every so many quarters, from the opening on, its humans are asked all but the decisions that were cut: desks, notes, crises, promises. */
  readonly desks?: number;
}

/** What one call of `advance` did. */
export type Advanced =
  | { readonly refused: Refusal }
  | { readonly refused: null; readonly stop: Stop | null; readonly happenings: readonly Happening[] };

/** What a capital knows: the same shape as the state, others' hearts estimated, secrets taken out. */
export interface View {
  readonly capital: Capital;
  readonly seen: World;
  /** Half-width of the estimate of each quantity, hundredths; 0 = exact. */
  readonly spread: readonly number[];
  /** Where papers were left out of `seen` for speed: the same view with all of them. */
  readonly whole?: () => View;
}

/** Whether free capitals are only told what is open to them: for ensembles, where nobody reads why the rest is not. `untold`: of their desks not even that. */
export type Brief = boolean | 'untold';

/** What every rule is given: the frozen scenario, the state it may change, and where it says what happened. */
export interface Play {
  readonly scenario: Scenario;
  readonly world: World;
  readonly out: Happening[];
  readonly brief?: Brief;
}

/** One foreseen change. `low`/`high` in hundredths; `chance` 0…100 of it at all. */
export interface Foreseen {
  readonly q: number;
  readonly low: number;
  readonly high: number;
  readonly chance: number;
  readonly certainty: 'sure' | 'range' | 'chance';
  readonly because: string | null;
}

/** A way of deciding: sees a view, answers a stop. */
export interface Decide {
  (scenario: Scenario, view: View, stop: Stop): Reply;
  /** What it replies to a stop whatever it would see; null where it looks. */
  readonly unseen?: (scenario: Scenario, luck: Luck, stop: Stop) => Reply | null;
  /** Whether at a desk it asks for each act that it thinks of, and needs no list of what is open. */
  readonly asks?: boolean;
}

/** What is no secret of a campaign: its time, what its luck hangs on, and whether anyone will ask for reasons. */
export type Luck = Pick<World, 'key' | 'quarter' | 'gravity' | 'keepLedger'>;
