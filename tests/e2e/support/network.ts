/** What a page fetches, as it comes over the wire. */
import type { BrowserContext, Page } from 'playwright-core';

export interface Fetched { readonly address: string; readonly bytes: number }

/** Counts from here on all that a page fetches; the list grows. */
export async function watchNetwork(context: BrowserContext, page: Page): Promise<readonly Fetched[]> {
  const devtools = await context.newCDPSession(page);
  const fetched: Fetched[] = [];
  const addresses = new Map<string, string>();
  devtools.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => fetched.push({ address: addresses.get(requestId) ?? '', bytes: encodedDataLength }));
  await devtools.send('Network.enable');
  return fetched;
}

/** Kilobytes with one decimal. */
export const kilobytes = (of: readonly Fetched[]): number => Math.round(of.reduce((sum, { bytes }) => sum + bytes, 0) / 102.4) / 10;
