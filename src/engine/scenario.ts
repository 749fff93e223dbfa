/**
 * The compiled scenario: plain JSON, frozen, the second argument of every rule. `src/scenario` makes it
 * from YAML; names are resolved to indices, texts stand apart in one table by id.
 */
import type {
  Capital, Dyad, Linkage, Move, Posture, Quarter, Theatre, ThirdParty,
} from './types.ts';
import type { Tuning } from './tuning.ts';

/** A condition with its names resolved; `test` is the key of its verb in the registry (`conditions.ts`). */
export type Condition =
  | { readonly test: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly test: 'not'; readonly of: readonly Condition[] }
  | { readonly test: 'quantity'; readonly q: number; readonly atLeast: number; readonly atMost: number }
  | { readonly test: 'flag'; readonly flag: number }
  | { readonly test: 'leader'; readonly leader: number }
  | { readonly test: 'adviser'; readonly adviser: number }
  | { readonly test: 'treaty'; readonly treaty: number }
  | { readonly test: 'happened'; readonly event: number; readonly part: number; readonly option: number }
  | { readonly test: 'from'; readonly quarter: Quarter }
  | { readonly test: 'until'; readonly quarter: Quarter }
  | { readonly test: 'channel'; readonly dyad: number }
  | { readonly test: 'dyad'; readonly dyad: number; readonly kind: number }
  | { readonly test: 'position'; readonly capital: number; readonly position: 'pivot' | 'pariah' }
  | { readonly test: 'pattern'; readonly pattern: string }
  | { readonly test: 'crisis'; readonly theatre: number; readonly rung: number };

/** An effect with its names resolved; `do` is the key of its verb in the registry (`effects.ts`). */
export type Effect =
  | ShiftEffect
  | { readonly do: 'flag'; readonly flag: number; readonly on: boolean; readonly clause?: string }
  | { readonly do: 'treaty'; readonly treaty: number; readonly now: 'made' | 'broken' | 'lapsed'; readonly clause?: string }
  | { readonly do: 'channel'; readonly dyad: number; readonly open: boolean; readonly clause?: string }
  | { readonly do: 'embargo'; readonly direction: number; readonly on: boolean; readonly clause?: string }
  | { readonly do: 'mission'; readonly direction: number; readonly on: boolean; readonly clause?: string }
  | { readonly do: 'schedule'; readonly event: number; readonly after: number; readonly chance: number; readonly clause?: string }
  | { readonly do: 'cancel'; readonly event: number; readonly clause?: string }
  | { readonly do: 'crisis'; readonly theatre: Theatre; readonly rung: number; readonly sides: readonly [Capital, Capital]; readonly history: readonly Move[]; readonly clause?: string }
  | { readonly do: 'succession'; readonly capital: Capital; readonly leader: number; readonly clause?: string }
  | { readonly do: 'adviser'; readonly adviser: number; readonly clause?: string }
  | { readonly do: 'chance'; readonly name: string; readonly chance: number; readonly history: boolean; readonly then: readonly Effect[]; readonly else: readonly Effect[]; readonly clause?: string };

/** A change of one quantity by `by` hundredths; `split` divides it between themes in per cent. */
export interface ShiftEffect {
  readonly do: 'shift';
  readonly q: number;
  readonly by: number;
  readonly theme: number;
  readonly split?: readonly number[];
  readonly because: string | null;
  readonly card: string | null;
  readonly fades: number;
  readonly clause?: string;
}

/** A text with variants: the first whose conditions hold. */
export interface Variant { readonly when: readonly Condition[]; readonly text: string }
export interface Term { readonly when: readonly Condition[]; readonly add: number; readonly because: string | null }

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly detail: string | null;
  readonly requires: readonly Condition[];
  readonly opens: boolean;
  readonly move: Move | null;
  readonly appeal: { readonly base: number; readonly terms: readonly Term[] };
  readonly signal: { readonly to: Capital; readonly by: number } | null;
  readonly effects: readonly Effect[];
  readonly dispatch: string | null;
  readonly outcome: string | null;
}

export interface Counsel { readonly adviser: number; readonly favours: string; readonly says: string }

export interface Part {
  readonly id: string | null;
  /** Flat index over all parts of the scenario (`World.chosen`). */
  readonly index: number;
  readonly decider: Capital | ThirdParty;
  readonly when: readonly Condition[];
  readonly brief: readonly Variant[];
  readonly counsel: readonly Counsel[];
  readonly options: readonly Option[];
  /** Index of the historical option, −1 none. */
  readonly historical: number;
}

export interface Door { readonly act: string; readonly from: Capital; readonly to: Capital }

export interface GameEvent {
  readonly id: string;
  readonly kind: 'outside' | 'personal' | 'situational' | 'counterfactual' | 'situation';
  readonly title: string;
  readonly cards: readonly string[];
  readonly theme: number;
  readonly place: string | null;
  readonly day: string | null;
  readonly date: Quarter | null;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly when: readonly Condition[];
  readonly hazard: { readonly base: number; readonly terms: readonly Term[] };
  readonly crisis: { readonly theatre: Theatre; readonly rung: number; readonly sides: readonly [Capital, Capital]; readonly history: readonly Move[] } | null;
  readonly rung: { readonly theatre: Theatre; readonly at: number; readonly side: Capital } | null;
  readonly doors: readonly Door[];
  readonly parts: readonly Part[];
  readonly effects: readonly Effect[];
  readonly dispatch: string | null;
  readonly more: string | null;
  readonly note: string | null;
  readonly sources: readonly Citation[];
  readonly confidence: 'high' | 'medium' | 'low' | 'counterfactual';
  readonly cooldown: number;
}

export interface Citation { readonly id: string; readonly locator: string | null }

export interface Temper {
  readonly risk: number;
  readonly rigidity: number;
  readonly reciprocity: number;
  readonly suspicion: number;
  readonly pragmatism: number;
  readonly constraint: number;
}

/** Weighted quantities: base + Σ weight/100 × quantity, clamped to 0…100. */
export type Measure =
  | { readonly kind: 'state' | 'record'; readonly base: number; readonly terms: readonly { readonly q: number; readonly weight: number }[] }
  | { readonly kind: 'deed'; readonly by: Quarter; readonly event: number; readonly option: string | null; readonly flag: number; readonly treaty: number };

export interface Mandate { readonly id: string; readonly title: string; readonly text: string; readonly cards: readonly string[]; readonly measure: Measure }
/** A home card; one with a toll costs lives or livelihoods at home, and the score counts it. */
export interface HomeCard { readonly id: string; readonly label: string; readonly text: string; readonly cost: number; readonly cooldown: number; readonly effects: readonly Effect[]; readonly toll: boolean }
export interface Leaning { readonly id: string; readonly text: string; readonly bias: { readonly posture: Posture; readonly toward: Capital; readonly by: number } }

export interface Leader {
  readonly id: string;
  readonly name: string;
  readonly capital: Capital;
  /** Party of an elected leader, null elsewhere. */
  readonly party: string | null;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly leaves: string;
  /** Quarter of his death in history, where he was dismissed before it and could not have stayed beyond; 0 elsewhere. */
  readonly dies: Quarter;
  readonly office: string;
  readonly temper: Temper;
  readonly about: string;
  readonly mandates: readonly Mandate[];
  readonly home: HomeCard | null;
  readonly leanings: readonly Leaning[];
  /** Leader ids of the two named heirs, compiled to leaders without dates of their own. */
  readonly heirs: readonly string[];
}

export interface Adviser { readonly id: string; readonly name: string; readonly capital: Capital; readonly post: string; readonly from: Quarter; readonly to: Quarter; readonly leaning: string }
export interface TheatreData { readonly id: Theatre; readonly name: string; readonly dyads: Readonly<Partial<Record<Dyad, number>>>; readonly beside: readonly Capital[]; readonly place: string }
export interface ThirdPartyData { readonly id: ThirdParty; readonly name: string; readonly country: string; readonly about: string }
export interface Treaty { readonly id: string; readonly name: string; readonly parties: readonly string[]; readonly from: Quarter; readonly to: Quarter; readonly kind: string }
export interface Year {
  readonly year: number;
  readonly strength: readonly number[];
  readonly warheads: readonly number[];
  readonly troops: number;
  readonly divisions: number;
  readonly trade: number;
  /** Whether the year's change of trade was an embargo's work: it happens only where Washington's embargo on Beijing stands, the others' only where none does. */
  readonly embargoed: boolean;
  /** Million US$ of the year's change of trade that events of the pack bring. */
  readonly tradeByEvents: number;
  readonly gdp: readonly (number | null)[];
}
export interface Election { readonly quarter: Quarter; readonly capital: Capital; readonly candidates: readonly [string, string]; readonly winner: string }

export interface ChronicleAct {
  readonly id: string;
  readonly date: Quarter;
  readonly act: string;
  readonly from: Capital;
  readonly to: Capital | ThirdParty;
  readonly theatre: Theatre | null;
  readonly covert: boolean;
  readonly linkage: Linkage | null;
  readonly text: string;
  readonly cards: readonly string[];
  readonly sources: readonly Citation[];
}

export interface Aim { readonly id: string; readonly capital: Capital; readonly title: string; readonly text: string; readonly cards: readonly string[]; readonly weight: number; readonly measure: Measure }
export interface Ending { readonly id: string; readonly atLeast: number; readonly title: string; readonly text: string }
/** A stretch of a long campaign, told on a page of its own where it begins. */
export interface Chapter { readonly id: string; readonly from: Quarter; readonly title: string; readonly text: string }
/** The exam question that the debrief answers from the ledger of a dyad's trust. */
export interface Exam { readonly text: string; readonly cards: readonly string[]; readonly dyad: number; readonly counts: 'losses' | 'gains'; readonly answers: readonly Variant[] }
export interface Question { readonly id: string; readonly text: string; readonly cards: readonly string[] }
export interface Source { readonly id: string; readonly author: string; readonly year: number; readonly title: string; readonly where: string; readonly kind: string }

export interface Scenario {
  readonly format: 1;
  readonly id: string;
  /** A tutorial is a lesson of minutes: it stands in no list of scenarios, and each seat is asked what its express cut names. */
  readonly kind?: 'tutorial';
  /** Hash of the compiled scenario; a save pins it. */
  readonly hash: string;
  readonly title: string;
  readonly about: string;
  readonly introduction: string;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly minutes: number;
  readonly cards: readonly number[];
  readonly sides: readonly Capital[];
  /** Leaders in office at the opening, by capital (index into `leaders`). */
  readonly opening: {
    readonly leaders: readonly number[];
    /** The 98 quantities and the theme accounts, as in `World.q`. */
    readonly q: readonly number[];
    readonly flags: readonly number[];
    readonly treaties: readonly number[];
    readonly channels: readonly number[];
    /** Embargoes and advisers' missions that stand, by direction. */
    readonly embargoes: readonly number[];
    readonly missions: readonly number[];
    readonly because: Readonly<Record<string, string>>;
  };
  readonly flags: readonly string[];
  readonly leaders: readonly Leader[];
  readonly advisers: readonly Adviser[];
  readonly theatres: readonly TheatreData[];
  readonly thirdParties: readonly ThirdPartyData[];
  readonly treaties: readonly Treaty[];
  readonly years: readonly Year[];
  readonly elections: readonly Election[];
  readonly events: readonly GameEvent[];
  readonly situations: readonly number[];
  readonly partCount: number;
  readonly chronicle: readonly ChronicleAct[];
  readonly aims: readonly Aim[];
  readonly endings: Readonly<Record<Capital, readonly Ending[]>>;
  readonly chapters: readonly Chapter[];
  /** Parts (flat indices) that an express campaign asks of each capital; null where there is no express cut. */
  readonly express: Readonly<Record<Capital, readonly number[]>> | null;
  readonly exam: Exam | null;
  readonly questions: readonly Question[];
  readonly sources: readonly Source[];
  /** Every text that people read, by id (`event.prague-1968.title` …); locales override by the same id. */
  readonly texts: Readonly<Record<string, string>>;
  /** Constants at other values than the model's own; only the lab makes such a scenario (`tuning.ts`). */
  readonly tuning?: Tuning;
}
