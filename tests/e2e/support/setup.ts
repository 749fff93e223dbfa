/** One server and one browser for all files: started before the first, closed after the last. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { FLAGS } from './browser.ts';
import { serveBuild } from './server.ts';

/** Called by Vitest; what it returns is called at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server, browser] = await Promise.all([serveBuild(), chromium.launchServer({ executablePath: await findBrowser(), args: FLAGS, headless: true })]);
  project.provide('address', server.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly address: string;
    readonly browser: string;
  }
}
