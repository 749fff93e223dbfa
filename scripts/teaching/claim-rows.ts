/** The claims' tables of the lesson plans: each row of a page written anew from what `claims --json` gave. */
import type { Measured, Tried, Verdict } from '../../src/lab/claims.ts';

type Figures = Pick<Measured, 'measure' | 'baseline' | 'intervention' | 'difference' | 'interval' | 'verdict'>;

/** What is read of the JSON that `claims --json` prints. */
export interface ClaimFigures {
  /** Version of the rules. */
  readonly engine: string;
  readonly seed: string;
  /** Pairs. */
  readonly runs: number;
  /** 0 … 1. */
  readonly gravity: number;
  readonly claims: readonly (Pick<Tried, 'verdict'> & { readonly id: string; readonly measures: readonly Figures[] })[];
}

/** A row that reads otherwise than before; the verdicts are those of the row's own cell. */
export interface RowChange { readonly id: string; readonly before: string; readonly after: string; readonly turned: boolean }

/** A page with the rows of its claims and the line above them as the figures say, and what changed; throws where page and figures do not fit. */
export function withClaims(page: string, figures: ClaimFigures): { readonly text: string; readonly changes: readonly RowChange[] } {
  const changes: RowChange[] = [];
  let at = { id: '', index: 0 };
  const lines = page.split('\n').map((line) => {
    if (/^Figures: \d+ pairs/.test(line)) return headLine(line, figures);
    at = placeOf(line, at);
    if (at.id === '') return line;
    const after = rowLine(line, claimOf(figures, at.id), at.index);
    if (after !== line) changes.push({ id: at.id, before: line, after, turned: cellsOf(line).at(-1) !== cellsOf(after).at(-1) });
    return after;
  });
  return { text: lines.join('\n'), changes };
}

const cellsOf = (line: string): string[] => line.split('|').slice(1, -1).map((cell) => cell.trim());

/** Of which claim a line is which row: a row without an id goes with the one before it. */
function placeOf(line: string, { id, index }: { readonly id: string; readonly index: number }): { readonly id: string; readonly index: number } {
  const [first] = cellsOf(line);
  if (first !== undefined && /^K\d\d$/.test(first)) return { id: first, index: 0 };
  return first === '' && id !== '' ? { id, index: index + 1 } : { id: '', index: 0 };
}

/** The guide's sentence says of which rules the figures of all plans are. */
export const withRules = (guide: string, { engine }: ClaimFigures): string => guide.replace(/figures were run with rules \d+/, `figures were run with rules ${engine}`);

function claimOf({ claims }: ClaimFigures, id: string): ClaimFigures['claims'][number] {
  const found = claims.find((claim) => claim.id === id);
  if (!found) throw new Error(`no figures for ${id}`);
  return found;
}

function rowLine(line: string, { id, measures, verdict }: ClaimFigures['claims'][number], index: number): string {
  const measured = measures[index];
  if (!measured) throw new Error(`${id} has ${measures.length} measures and a row more`);
  const own = index > 0 && index === measures.length - 1 ? closing(measured.verdict, verdict) : measured.verdict;
  return `| ${[...cellsOf(line).slice(0, 3), ...figureCells(measured), own].join(' | ')} |`;
}

/** The last row of a claim with several measures says what they come to together. */
const closing = (own: Verdict, claim: Verdict): string => `${own}; **claim: ${claim}**`;

function headLine(line: string, { engine, seed, runs, gravity }: ClaimFigures): string {
  return line.replace(/^Figures: \d+ pairs, seed \S+, gravity \d+ %/, `Figures: ${runs} pairs, seed ${seed}, gravity ${Math.round(100 * gravity)} %`)
    .replace(/claims --runs \d+/, `claims --runs ${runs}`).replace(/with rules \d+/, `with rules ${engine}`);
}

const YEARS = /^(date:|first:|splitYear$)/;
const SHARE = /^(event:|flag:|choice:|clash:|war:|[a-z]\w*By\d{4}$)/i;
const WHOLE = /^trade:/;

/** Without, with, and the difference with its interval, in the measure's own unit. */
function figureCells({ measure, baseline, intervention, difference, interval }: Figures): string[] {
  if (baseline === null || intervention === null || difference === null || interval === null) return ['–', '–', '–'];
  const [low, high] = interval;
  if (SHARE.test(measure)) return [percent(baseline), percent(intervention), `${signed(100 * difference, 1)} points (${edge(100 * low, 1)} to ${edge(100 * high, 1)})`];
  if (YEARS.test(measure)) return [baseline.toFixed(1), intervention.toFixed(1), `${signed(difference, 2)} years (${edge(low, 2)} to ${edge(high, 2)})`];
  const digits = WHOLE.test(measure) ? 0 : 1;
  return [unsigned(baseline, digits), unsigned(intervention, digits), `${signed(difference, digits)} (${edge(low, digits)} to ${edge(high, digits)})`];
}

/** Written with the minus sign of print; what rounds to nought has no sign. */
function signed(value: number, digits: number, plus = '+'): string {
  const size = (Math.abs(value) + 1e-9).toFixed(digits);
  if (Number(size) === 0) return size;
  return `${value < 0 ? '−' : plus}${size}`;
}

const unsigned = (value: number, digits: number): string => signed(value, digits, '');

const percent = (share: number): string => `${unsigned(100 * share, 1).replace(/\.0$/, '')} %`;

/** An end of an interval: on which side of nought it lies decides a verdict, so it keeps the digits that show it, two more at most. */
function edge(value: number, digits: number): string {
  const fewest = [0, 1, 2].find((more) => Math.abs(value).toFixed(digits + more) !== (0).toFixed(digits + more));
  return signed(value, digits + (fewest ?? 0));
}
