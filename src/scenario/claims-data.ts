/** Causal claims of the revision cards as data: what is changed, what is measured, what historians expect. */

/** Where a measure is expected to go: `none` is no clear change. */
export const EXPECTATIONS = ['lower', 'higher', 'earlier', 'later', 'none'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** How far historians agree. */
export const AGREEMENTS = ['low', 'low-medium', 'medium', 'medium-high', 'high'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export interface ClaimMeasure {
  /** An outcome's id, or a measure as `--metric` takes it. */
  readonly measure: string;
  readonly expect: Expectation;
  /** No clear change counts as well. */
  readonly orNone?: boolean;
  /** The greatest change that still counts as expected, in the measure's own unit; for `none`, what is still small. */
  readonly most?: number;
}

export interface Claim {
  readonly id: string;
  /** The bullet of a revision card that makes it. */
  readonly card: string;
  readonly says: string;
  readonly historians: string;
  readonly confidence: Agreement;
  readonly scenario: string;
  /** Interventions in the words of `--set`. */
  readonly set: readonly string[];
  readonly measures: readonly ClaimMeasure[];
  /** One measure is enough, if none goes the other way. */
  readonly any?: boolean;
}

/** The ids of the list of claims. */
export const CLAIM_IDS: readonly string[] = [
  'K01', 'K03', 'K05', 'K07', 'K08', 'K10', 'K12', 'K13', 'K14', 'K16', 'K18', 'K19', 'K21', 'K22', 'K23', 'K24', 'K26',
  'K27', 'K28', 'K30', 'K32', 'K33', 'K35', 'K37', 'K39', 'K40', 'K41', 'K42', 'K44', 'K45', 'K47', 'K48', 'K49', 'K52',
];
