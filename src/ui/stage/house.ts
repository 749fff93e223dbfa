import type { CapitalId } from '../map/board-model.ts';

/** Whose paper it is; `other` is the plain grey of a third party. */
export type House = CapitalId | 'other';
