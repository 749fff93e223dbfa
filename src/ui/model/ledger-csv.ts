/** The ledger as a table for other programs: RFC 4180, a point for decimals, no formulas. */
import type { Entry } from '../../engine/types.ts';
import { t } from '../../words/messages.ts';
import { cityOf, quarterShort } from '../../words/names.ts';
import { rowOf } from './ledger-model.ts';
import type { Ledger } from './ledger-model.ts';

const COLUMNS = ['quarter', 'quantity', 'asked', 'applied', 'theme', 'cause', 'because', 'by', 'card', 'estimated'] as const;

/** The selection as CSV; what is only estimated is given in whole points. */
export function ledgerCsv(ledger: Ledger, entries: readonly Entry[]): string {
  const rows = entries.map((entry) => {
    const { quantity, cause, because, theme, guess } = rowOf(ledger, entry);
    const by = entry.cause.by ? cityOf(entry.cause.by) : '';
    return [quarterShort(entry.quarter), quantity, decimal(guess ? entry.applied : entry.asked, guess), decimal(entry.applied, guess), theme, cause, because, by, entry.card ?? '', guess ? '1' : ''];
  });
  return [COLUMNS.map((name) => t(`ledger:column.${name}`)), ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** Points with two decimals; whole where they are only estimated. */
const decimal = (hundredths: number, guess: boolean): string => (guess ? String(Math.round(hundredths / 100) + 0) : (hundredths / 100).toFixed(2));

/** A text that a spreadsheet would take for a formula gets an apostrophe; numbers may begin with a minus. */
function cell(text: string): string {
  const risky = /^[=+@\t\r]/.test(text) || (text.startsWith('-') && !/^-\d+(\.\d+)?$/.test(text));
  const safe = risky ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
