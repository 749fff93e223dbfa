import type { Download } from 'playwright-core';

/** What a download holds; read as a stream, because the browser that all files share keeps its folder to itself. */
export async function contentOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
