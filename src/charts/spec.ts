/** What a chart is, wherever it is shown: what it finds, how it is drawn, the numbers behind it, where they come from. */
import type { Cell } from '../lab/csv.ts';
import type { KeyEntry } from './key.ts';
import type { ChartSize } from './look.ts';

/** Numbers behind a chart: the first column names the row. `shown` writes a cell for readers; files get the plain number. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly shown?: (cell: Cell, column: number) => string;
}

export interface ChartSpec {
  /** The finding, not the subject. */
  readonly title: string;
  /** One sentence for whoever does not see the drawing. */
  readonly summary: string;
  /** Draws with Observable Plot or by hand; called again whenever the room has changed. */
  readonly draw: (size: ChartSize) => SVGSVGElement;
  readonly table: ChartTable;
  readonly key?: readonly KeyEntry[];
  /** Seeds, number of campaigns, version of the rules. */
  readonly caption: string;
  /** Stem of the names of saved files. */
  readonly file: string;
  /** Lines before the rows of the CSV file: the settings. */
  readonly head?: readonly (readonly Cell[])[];
  /** Level of the title among the headings of a page. */
  readonly level?: 2 | 3 | 4;
}
