/** Which characters a WOFF2 font has: its table of characters is never transformed, so it can be read as it stands. */
import { brotliDecompressSync } from 'node:zlib';

const HEADER = 48;
/** Numbers that stand for `cmap`, `glyf` and `loca` in the directory. */
const [CMAP, GLYF, LOCA] = [0, 10, 11];

interface Table { readonly tag: number; readonly length: number }

/** The code points of a font. */
export function charactersIn(font: Buffer): ReadonlySet<number> {
  const { tables, end } = directoryOf(font);
  const data = brotliDecompressSync(font.subarray(end, end + font.readUInt32BE(20)));
  const before = tables.slice(0, tables.findIndex(({ tag }) => tag === CMAP));
  return new Set(codesOf(data.subarray(before.reduce((sum, { length }) => sum + length, 0))));
}

function directoryOf(font: Buffer): { tables: Table[]; end: number } {
  let at = HEADER;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = font[at]!;
      at += 1;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const tables = Array.from({ length: font.readUInt16BE(12) }, (): Table => {
    const flags = font[at]!;
    at += 1;
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const length = number();
    const plain = tag === GLYF || tag === LOCA ? flags >> 6 === 3 : flags >> 6 === 0;
    return { tag, length: plain ? length : number() };
  });
  return { tables, end: at };
}

/** Code points of the `cmap` table, from its subtables of formats 4 and 12. */
function* codesOf(cmap: Buffer): Generator<number> {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 12) yield* groups(table);
    if (format === 4) yield* segments(table);
  }
}

function* groups(table: Buffer): Generator<number> {
  for (let index = 0; index < table.readUInt32BE(12); index += 1) yield* span(table.readUInt32BE(16 + index * 12), table.readUInt32BE(20 + index * 12));
}

function* segments(table: Buffer): Generator<number> {
  const count = table.readUInt16BE(6) / 2;
  for (let index = 0; index < count; index += 1) yield* span(table.readUInt16BE(16 + count * 2 + index * 2), table.readUInt16BE(14 + index * 2));
}

function* span(from: number, to: number): Generator<number> {
  for (let code = from; code <= to; code += 1) yield code;
}
