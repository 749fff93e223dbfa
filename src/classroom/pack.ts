/** Text small enough for an address: deflated by the host itself, in letters that an address may hold. */

/** Packs a text. */
export async function packText(text: string): Promise<string> {
  const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  const letters = btoa(Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What was packed; `'broken'` where it was cut or changed, `'too-large'` where it unpacks to more than `most` bytes: unpacking stops there. */
export async function unpackText(code: string, most: number): Promise<{ readonly text: string } | 'broken' | 'too-large'> {
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    return await readUpTo(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), most);
  } catch {
    return 'broken';
  }
}

async function readUpTo(stream: ReadableStream<Uint8Array>, most: number): Promise<{ readonly text: string } | 'too-large'> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, size] = ['', 0];
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    size += value!.byteLength;
    if (size > most) {
      await reader.cancel();
      return 'too-large';
    }
    text += decoder.decode(value, { stream: true });
  }
  return { text: text + decoder.decode() };
}
