/** Faults as marks in the text, and the mend of a fault that names what was probably meant. */
import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Fault } from '../../scenario/index.ts';
import { faultWords } from '../../words/faults.ts';
import { t } from '../../words/messages.ts';

/** A replacement that mends a fault. */
export interface Mend { readonly from: number; readonly to: number; readonly insert: string }

const SEVERITIES = { error: 'error', warning: 'warning', note: 'info' } as const;

/** Offset of a line and column (from 1) of a text, as far as it has them. */
export function offsetOf(doc: Text, { line, column }: Pick<Fault, 'line' | 'column'>): number {
  const found = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(found.from + column - 1, found.to);
}

/** The marks of the faults of one file. */
export function diagnosticsOf(doc: Text, faults: readonly Fault[]): Diagnostic[] {
  return faults.map((fault) => {
    const from = offsetOf(doc, fault);
    const mend = mendOf(doc, fault);
    return {
      from, to: endOf(doc, from), severity: SEVERITIES[fault.severity], source: fault.code, message: faultWords(fault),
      // The mark moves with the text, so the mend is looked for where it stands when it is asked for.
      ...(mend && { actions: [{ name: t('workshop:apply', { name: fault.suggestion! }), apply: (view, now) => view.dispatch({ changes: mendOf(view.state.doc, fault, now) ?? [] }) }] }),
    };
  });
}

/** The word or quoted text that begins at an offset; at the end of a line, the sign before it. */
function endOf(doc: Text, from: number): number {
  const line = doc.lineAt(from);
  const length = /^(?:"[^"]*"|'[^']*'|[^\s,\]}:#]+)?/.exec(line.text.slice(from - line.from))![0].length;
  return Math.min(line.to, from + Math.max(1, length));
}

/** How a fault is mended by its suggestion; null where it has none, or the text there is another by now. */
export function mendOf(doc: Text, fault: Fault, at: number = offsetOf(doc, fault)): Mend | null {
  const { found, suggestion } = fault;
  if (found === null || suggestion === null) return null;
  const line = doc.lineAt(at);
  const rest = line.text.slice(at - line.from);
  const quote = /^["']/.exec(rest)?.[0].length ?? 0;
  if (!rest.startsWith(found, quote)) return null;
  return { from: at + quote, to: at + quote + found.length, insert: suggestion };
}
