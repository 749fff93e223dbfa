import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';

export interface Size {
  width: number;
  height: number;
}

/** An open page with all that went wrong on it so far, one line each. */
export interface Visit {
  page: Page;
  problems: string[];
  close: () => Promise<void>;
}

// No GPU and no sandbox where tests run; the software renderer has to be asked for.
// Canvas and compositing go past it: on a processor that plays the graphics card they take five times as long.
export const FLAGS = [
  '--no-sandbox', '--disable-background-networking', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
  '--disable-accelerated-2d-canvas', '--disable-gpu-compositing',
];

/** Starts the Chromium that scripts/find-browser.mjs finds; throws with what was tried where none starts. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: FLAGS, headless: true });
}

/** Opens an address in a profile of its own and collects errors of console, script and network. */
export async function openPage(browser: Browser, address: string, viewport: Size, more: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'allow', ...more });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`network: ${response.status()} ${response.url()}`);
  });
  await page.goto(address);
  return { page, problems, close: () => context.close() };
}
