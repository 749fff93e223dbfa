import type { Tried } from '../lab/claims.ts';
import type { Claim } from '../scenario/claims-data.ts';

/** A claim with what came of it in a scenario. */
export interface Answer extends Tried { readonly claim: Claim; readonly scenario: string }
