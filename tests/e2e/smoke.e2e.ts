import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { launchBrowser, openPage } from './support/browser.ts';
import { takePicture } from './support/picture.ts';
import { serveBuild } from './support/server.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuild>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuild()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the first screen', () => {
  it.each([
    { width: 1280, height: 720 },
    { width: 360, height: 740 },
  ])('opens at $width × $height without an error and without a finding of axe', async (size) => {
    const { page, problems, close } = await openPage(browser, server.address, size);
    expect(await page.title()).toContain('Three Capitals');
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await takePicture(page, `first-screen-${size.width}`);
    await close();
  });
});
