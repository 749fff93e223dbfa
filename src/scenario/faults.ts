/** Faults of a scenario file: a stable code, where it stands, what was found and what is allowed. */
import { messageOf } from './messages.ts';
import type { Cursor } from './places.ts';

export type Severity = 'error' | 'warning' | 'note';

/** One fault. `message` is its English wording, made from `code` and `params`. */
export interface Fault {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly found: string | null;
  readonly allowed: readonly string[];
  readonly suggestion: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
}

export interface FaultDraft {
  readonly code: string;
  readonly found?: unknown;
  readonly allowed?: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
  /** Point at the key rather than at its value. */
  readonly atKey?: string;
}

const NOTES: readonly string[] = ['ref/flag-never-read', 'evidence/no-card', 'flow/adviser-leaves', 'flow/not-played'];
const WARNINGS: readonly string[] = [
  'ref/flag-never-set', 'ref/adviser-not-in-office', 'ref/adviser-of-another', 'flow/dead-event',
  'evidence/no-source', 'evidence/no-confidence', 'text/too-long', 'text/too-short', 'text/missing',
];

/** How grave a fault of this code is: errors stop a scenario, warnings ask for a mend, notes inform. */
export function severityOf(code: string): Severity {
  if (NOTES.includes(code)) return 'note';
  return WARNINGS.includes(code) ? 'warning' : 'error';
}

/** Makes a fault at a place; the nearest allowed name is suggested where it is near enough. */
export function makeFault(cursor: Cursor, draft: FaultDraft): Fault {
  const { line, column } = cursor.file.place(cursor.path, draft.atKey);
  const found = draft.found === undefined ? null : shown(draft.found);
  const allowed = draft.allowed ?? [];
  const suggestion = found === null ? null : nearest(found, allowed);
  const params = draft.params ?? {};
  const fault = {
    code: draft.code, severity: severityOf(draft.code), file: cursor.file.name, line, column,
    path: cursor.path.join('.'), found, allowed, suggestion, params,
  };
  return { ...fault, message: messageOf(fault) };
}

/** A value as one short line. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The name of a list that is nearest to what was found, if at most a third of its letters differ. */
export function nearest(found: string, names: readonly string[]): string | null {
  if (found.length > 60) return null;
  let best: string | null = null;
  let least = Math.max(2, Math.floor(found.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - found.length) >= least) continue;
    const away = distance(found, name);
    if (away < least) [best, least] = [name, away];
  }
  return best;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same));
    }
    row = next;
  }
  return row[b.length]!;
}

/** `FILE:LINE:COLUMN: severity: message [code]`. */
export const faultLine = (fault: Fault): string =>
  `${fault.file}:${fault.line}:${fault.column}: ${fault.severity}: ${fault.message} [${fault.code}]`;

/** Faults by file, line, column and code, each once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const seen = new Map(faults.map((fault) => [`${faultLine(fault)}${fault.path}`, fault]));
  return [...seen.values()].sort((a, b) =>
    compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
