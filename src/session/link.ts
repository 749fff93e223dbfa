/** A campaign as a link: its save, packed, stands behind the `#`, so it never leaves for a server. */
import type { Refusal } from '../engine/types.ts';
import { SAVE_LIMIT } from './parse-save.ts';

/** Longest packed save that is put into an address; mail and chat programs cut what is longer. */
const LINK_LIMIT = 8_000;

/** The part of the address after its route; null where the save is too long for a link. */
export async function packSave(text: string): Promise<string | null> {
  const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  const letters = btoa(Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join(''));
  const code = letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return code.length > LINK_LIMIT ? null : code;
}

export type Unpacked = { readonly refused: Refusal } | { readonly refused: null; readonly text: string };

const refuse = (code: string): Unpacked => ({ refused: { code, params: {} } });

/**
 * The save's text again, for `parseSave` to judge. Refused where the link was cut or changed (`link/broken`), and where
 * it is or unpacks to more than a save may be (`save/too-large`): unpacking stops there.
 */
export async function unpackSave(code: string): Promise<Unpacked> {
  if (code.length > 4 * LINK_LIMIT) return refuse('save/too-large');
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    const text = await readUpTo(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), SAVE_LIMIT);
    return text === null ? refuse('save/too-large') : { refused: null, text };
  } catch {
    return refuse('link/broken');
  }
}

/** The text of a stream; null where it is longer than so many bytes. */
async function readUpTo(stream: ReadableStream<Uint8Array>, most: number): Promise<string | null> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    size += value!.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
