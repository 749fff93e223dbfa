/**
 * A step before gzip, which looks back only 32 KB: what stood anywhere before is written as a copy. The scenarios, the
 * codex and the workshop's texts repeat each other over megabytes.
 *
 * Format: the length of the whole, then again and again: how many bytes follow as they are, those bytes, how many are
 * copied, from where. Numbers are in sevens of bits, the last without its top bit.
 */

const BLOCK = 32;
const LEAST = 48;
const PRIME = 0x01000193;
/** PRIME to the power of BLOCK, to take the oldest byte out of the hash. */
const OLDEST = Array.from({ length: BLOCK }).reduce<number>((power) => Math.imul(power, PRIME), 1);

const slotOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

interface Match { readonly at: number; readonly from: number; readonly length: number }

/** Packs bytes; `unfold` gives them back. */
export function fold(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  writeNumber(out, bytes.length);
  let done = 0;
  for (const { at, from, length } of matches(bytes)) {
    writeNumber(out, at - done);
    for (let i = done; i < at; i++) out.push(bytes[i]!);
    writeNumber(out, length);
    writeNumber(out, from);
    done = at + length;
  }
  writeNumber(out, bytes.length - done);
  for (let i = done; i < bytes.length; i++) out.push(bytes[i]!);
  return Uint8Array.from(out);
}

/** Long repetitions, in order and without overlap; every block of the bytes is remembered, every place is looked up. */
function* matches(bytes: Uint8Array): Generator<Match> {
  // Four slots for every block.
  const bits = Math.min(24, Math.max(6, Math.ceil(Math.log2((4 * bytes.length) / BLOCK + 1))));
  const known = new Int32Array(1 << bits).fill(-1);
  let hash = 0;
  let done = 0;
  for (let end = 0; end < bytes.length; end++) {
    hash = (Math.imul(hash, PRIME) + bytes[end]!) | 0;
    if (end >= BLOCK) hash = (hash - Math.imul(bytes[end - BLOCK]!, OLDEST)) | 0;
    const at = end - BLOCK + 1;
    if (at < 0) continue;
    const slot = slotOf(hash, bits);
    const found = at >= done ? known[slot]! : -1;
    if (at % BLOCK === 0) known[slot] = at;
    const match = found >= 0 && found < at ? grown(bytes, { at, from: found, least: done }) : null;
    if (match === null) continue;
    yield match;
    done = match.at + match.length;
  }
}

/** The repetition round two places as far as it goes to both sides; null where it is too short. */
function grown(bytes: Uint8Array, { at, from, least }: { readonly at: number; readonly from: number; readonly least: number }): Match | null {
  let before = 0;
  while (at - before > least && from - before > 0 && bytes[at - before - 1] === bytes[from - before - 1]) before++;
  let after = 0;
  while (at + after < bytes.length && bytes[at + after] === bytes[from + after]) after++;
  return before + after < LEAST ? null : { at: at - before, from: from - before, length: before + after };
}

function writeNumber(out: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
}

/** Gives back what `fold` packed. */
export function unfold(packed: Uint8Array): Uint8Array {
  let at = 0;
  const readNumber = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = packed[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const out = new Uint8Array(readNumber());
  for (let done = 0; ;) {
    const plain = readNumber();
    out.set(packed.subarray(at, at + plain), done);
    at += plain;
    done += plain;
    if (at >= packed.length) return out;
    const length = readNumber();
    const from = readNumber();
    // A copy may run into itself, so byte by byte.
    for (let i = 0; i < length; i++) out[done + i] = out[from + i]!;
    done += length;
  }
}
