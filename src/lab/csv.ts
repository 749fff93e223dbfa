/** Tables as comma-separated values (RFC 4180), for spreadsheets. */

export type Cell = string | number | boolean | null | undefined;

/** Rows as lines; a cell with a comma, a quotation mark or a line break is quoted; nothing is an empty cell. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => row.map(cellText).join(',')).join('\r\n');

const cellText = (cell: Cell): string => {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
