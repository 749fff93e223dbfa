/**
 * The 24 acts that a capital can start of its own accord (`acts.md`): cost, family, signal, and what they change,
 * in roles: A the actor, B the addressee, C the third capital, N who of A and B is not Washington, T the theatre.
 */
import { OTHER_SIZE, TRUST_SIZE } from './constants.ts';

/** Order in which sealed orders resolve. */
export const FAMILIES = ['withdrawal', 'proposal', 'pressure', 'force'] as const;
export type Family = (typeof FAMILIES)[number];

/** A change in roles. `of` is `B>A`, `A-B`, `A`, `T`, `T>A` (alignment of the third party addressed) or `A@T`. */
export interface RoleChange {
  readonly kind: 'trust' | 'tension' | 'heat' | 'support' | 'prestige' | 'strength' | 'nuclear' | 'economy' | 'alignment' | 'presence' | 'trade';
  readonly of: string;
  readonly by: number;
  /** `known`: only where the act is public or has leaked and C was not told. */
  readonly only?: 'known';
  readonly fades?: number;
}

export interface Act {
  readonly id: string;
  readonly cost: number;
  /** Cost where it is kept secret; null where it cannot be. */
  readonly covertCost: number | null;
  readonly alwaysCovert?: boolean;
  readonly family: Family;
  readonly answer: boolean;
  /** Signal to B in units, −3 … +3. */
  readonly signal: number;
  readonly who: readonly string[];
  /** Whether it may be addressed to capitals, to third parties. */
  readonly to: 'capitals' | 'third' | 'both';
  /** Whether it happens in a theatre. */
  readonly theatre: boolean;
  readonly theme: number;
  /** Leak, per cent a quarter, while secret. */
  readonly leak: number;
  /** Quarters that must pass before the same capital does it again to the same addressee. Estimate. */
  readonly rest: number;
  readonly changes: readonly RoleChange[];
}

const ALL = ['US', 'SU', 'CN'];
const { S, M, L } = TRUST_SIZE;
const s = OTHER_SIZE.S;
const m = OTHER_SIZE.M;
const l = OTHER_SIZE.L;
const [IDEOLOGY, INTEREST, SECURITY] = [0, 1, 2];

const change = (kind: RoleChange['kind'], of: string, by: number): RoleChange => ({ kind, of, by });
const known = (kind: RoleChange['kind'], of: string, by: number): RoleChange => ({ kind, of, by, only: 'known' });
const spike = (kind: RoleChange['kind'], of: string, by: number): RoleChange => ({ kind, of, by, fades: 3 });

const proposal = {
  covertCost: null, family: 'proposal', answer: true, signal: 1, who: ALL, to: 'capitals', theatre: false,
  theme: INTEREST, leak: 0, rest: 2,
} as const;
const pressure = { ...proposal, family: 'pressure', answer: false, signal: -1, theme: SECURITY } as const;
const force = { ...pressure, family: 'force', signal: -2, theatre: true } as const;

/** The acts in their order of `acts.md`. */
export const ACTS: readonly Act[] = [
  { ...proposal, id: 'treaty-propose', cost: 3, rest: 12, covertCost: 4, signal: 2,
    changes: [change('trust', 'A>B', M), change('trust', 'B>A', M), change('tension', 'A-B', -m), known('trust', 'C>A', -S), known('trust', 'C>B', -S)] },
  { ...pressure, id: 'treaty-renounce', cost: 2,
    changes: [change('trust', 'B>A', -L), change('tension', 'A-B', m), change('prestige', 'A', -s)] },
  { ...proposal, id: 'credits', cost: 2, rest: 4, who: ALL, to: 'both',
    changes: [change('economy', 'B', m), change('trust', 'B>A', M), change('economy', 'A', -s), change('alignment', 'B>A', m)] },
  { ...proposal, id: 'advisers', cost: 1, rest: 4, to: 'both',
    changes: [change('strength', 'B', 100), change('trust', 'B>A', S), change('alignment', 'B>A', s)] },
  { ...proposal, id: 'trade-opening', cost: 1, rest: 4, answer: false,
    changes: [change('trust', 'B>A', S), change('trade', 'A-B', 100)] },
  { ...proposal, id: 'cultural-exchange', cost: 1, rest: 3,
    changes: [change('trust', 'A>B', S), change('trust', 'B>A', S)] },
  { ...proposal, id: 'back-channel', cost: 1, covertCost: 1, alwaysCovert: true, leak: 10, theme: SECURITY, changes: [change('trust', 'B>A', 200), change('trust', 'A>B', 200)] },
  { ...proposal, id: 'visit', cost: 1, covertCost: 2, leak: 10,
    changes: [change('trust', 'A>B', S), change('trust', 'B>A', S), known('trust', 'C>A', -S)] },
  { ...proposal, id: 'summit', cost: 3, rest: 4, signal: 2,
    changes: [change('trust', 'A>B', M), change('trust', 'B>A', M), change('tension', 'A-B', -m), change('support', 'A', s), change('support', 'B', s), known('trust', 'C>A', -S), known('trust', 'C>B', -S)] },
  { ...proposal, id: 'arms-talks', cost: 2, theme: SECURITY,
    changes: [change('trust', 'A>B', S), change('trust', 'B>A', S), change('tension', 'A-B', -s), known('trust', 'C>A', -S)] },
  { ...proposal, id: 'border-talks', cost: 1, who: ['SU', 'CN'], to: 'both', theatre: true, theme: SECURITY,
    changes: [change('heat', 'T', -m), change('tension', 'A-B', -s)] },
  { ...proposal, id: 'recognition', cost: 3, signal: 3, to: 'capitals', who: ['US'],
    changes: [change('trust', 'B>A', L), change('tension', 'A-B', -m), change('support', 'A', -m), change('alignment', 'TW>US', -l)] },
  { ...proposal, id: 'un-vote', cost: 1, rest: 4, answer: false, signal: 0,
    changes: [] },
  { ...proposal, id: 'withdrawal', cost: 2, family: 'withdrawal', answer: false, theatre: true, theme: SECURITY,
    changes: [change('heat', 'T', -s), change('trust', 'B>A', S), change('presence', 'A@T', -6000)] },
  { ...pressure, id: 'polemic', cost: 1, rest: 1, theme: IDEOLOGY,
    changes: [change('trust', 'B>A', -S), change('tension', 'A-B', s), change('support', 'A', s)] },
  { ...pressure, id: 'embargo', cost: 2, rest: 8, theme: INTEREST,
    changes: [change('economy', 'B', -s), change('trust', 'B>A', -M), change('tension', 'A-B', s), change('trade', 'A-B', -5000)] },
  { ...pressure, id: 'recall-advisers', cost: 2, rest: 8, theme: INTEREST,
    changes: [change('economy', 'B', -m), change('trust', 'B>A', -L), change('trust', 'A>B', -S), change('tension', 'A-B', m)] },
  { ...force, id: 'mobilisation', cost: 2,
    changes: [spike('heat', 'T', m), change('economy', 'A', -100)] },
  { ...force, id: 'shelling', cost: 2, who: ['CN', 'US'], signal: -3,
    changes: [spike('heat', 'T', l), spike('tension', 'A-B', m), change('trust', 'B>A', -M)] },
  { ...force, id: 'border-incident', cost: 2, who: ['SU', 'CN'], signal: -3,
    changes: [spike('heat', 'T', l), change('trust', 'B>A', -M), spike('tension', 'A-B', m)] },
  { ...pressure, id: 'proxy-arms', cost: 1, rest: 3, covertCost: 1, alwaysCovert: true, to: 'third', theatre: true, signal: 0, leak: 20,
    changes: [change('heat', 'T', s), change('alignment', 'B>A', s)] },
  { ...pressure, id: 'nuclear-test', cost: 2, rest: 4, signal: -1,
    changes: [change('strength', 'A', 100), change('prestige', 'A', s), change('trust', 'B>A', -S), change('trust', 'C>A', -S), change('tension', 'A-B', s)] },
  { ...pressure, id: 'nuclear-threat', cost: 2, rest: 4, covertCost: 2, signal: -3,
    changes: [change('trust', 'B>A', -M), known('trust', 'C>A', -S), spike('tension', 'A-B', m)] },
  { ...force, id: 'bloc-intervention', cost: 3, rest: 8, who: ['SU'], to: 'third',
    changes: [change('alignment', 'B>A', m), change('prestige', 'A', -m), change('heat', 'T', l), change('trust', 'US>SU', -M), change('trust', 'CN>SU', -M), spike('tension', 'US-SU', s), spike('tension', 'SU-CN', s)] },
];

const BY_ID: ReadonlyMap<string, Act> = new Map(ACTS.map((act) => [act.id, act]));

/** The act with an id, undefined where there is none. */
export const actOf = (id: string): Act | undefined => BY_ID.get(id);
