/** Linkage: the closed list of conditions that may go with a proposal, what each capital makes of it, what it brings. */
import type { RoleChange } from './acts.ts';
import type { Capital, Linkage } from './types.ts';

export interface LinkageTerms {
  /** Points of acceptance by who is asked, −15, 0 or +15. */
  readonly wanted: Readonly<Record<Capital, number>>;
  /** What a yes brings besides. */
  readonly changes: readonly RoleChange[];
}

/** Vietnam, Taiwan and the border by who wants them; weights are our own estimate. */
export const LINKAGE_TERMS: Readonly<Record<Linkage, LinkageTerms>> = {
  vietnam: { wanted: { US: 15, SU: -15, CN: -15 }, changes: [{ kind: 'alignment', of: 'VN>N', by: -300 }, { kind: 'support', of: 'A', by: 200 }] },
  taiwan: { wanted: { US: -15, SU: 0, CN: 15 }, changes: [{ kind: 'alignment', of: 'TW>US', by: -300 }, { kind: 'heat', of: 'taiwan-strait', by: -300 }] },
  border: { wanted: { US: 0, SU: 15, CN: -15 }, changes: [{ kind: 'heat', of: 'ussuri', by: -300 }] },
  arms: { wanted: { US: 15, SU: 15, CN: -15 }, changes: [{ kind: 'tension', of: 'A-B', by: -200 }] },
  trade: { wanted: { US: 0, SU: 15, CN: 15 }, changes: [{ kind: 'trade', of: 'A-B', by: 2000 }, { kind: 'economy', of: 'B', by: 100 }] },
  'no-surprises': { wanted: { US: 0, SU: 15, CN: 0 }, changes: [{ kind: 'trust', of: 'B>A', by: 200 }] },
};
