import { describe, expect, it } from 'vitest';
import { address, browser } from './support/game.ts';
import { kilobytes, watchNetwork } from './support/network.ts';
import { startCampaign } from './support/play.ts';

/** KB over the wire up to the first paper, fonts included: what a school's line carries in a few seconds. */
const BUDGET = 700;

describe('the first load', () => {
  it(`is at most ${BUDGET} KB up to the first paper of a short campaign, and asks for nothing twice`, async () => {
    // A service worker would fetch everything at once; what is wanted here is what the page itself asks for.
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const fetched = await watchNetwork(context, page);
    await page.goto(address);
    await startCampaign(page, { scenario: 'The Ussuri', side: 'Beijing', seed: 'bench' });
    const files = fetched.map((each) => each.address).filter((each) => /\.(?:js|css|woff2)$/.test(each));
    expect(files.length).toBeGreaterThan(20);
    expect(new Set(files).size).toBe(files.length);
    expect(kilobytes(fetched), fetched.filter(({ bytes }) => bytes > 10_240).map((each) => `${each.address} ${kilobytes([each])}`).join('\n')).toBeLessThanOrEqual(BUDGET);
    await context.close();
  });
});
