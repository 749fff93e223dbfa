import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSession } from '../../scripts/fuzz/session.ts';
import { launchBrowser } from './support/browser.ts';
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

/** Enough to see that the fuzzer plays and judges; `npm run test:fuzz` plays five hundred. */
describe.concurrent('a restless player', () => {
  it.each(['small-0', 'small-1'])('in session %s meets no error, is never stuck and loses no save', async (seed) => {
    const { faults, record } = await runSession(browser, server.address, { seed, moves: 15 });
    expect(record.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });
});
