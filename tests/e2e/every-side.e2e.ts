import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './support/browser.ts';
import { answerPaper, paperName, startCampaign, waiting } from './support/play.ts';
import { serveBuild } from './support/server.ts';

const SHORT: readonly string[] = ['The treaty, 1950', 'The Split', 'The Taiwan Strait', 'The Ussuri', 'Rapprochement', 'The triangle'];
const SIDES = ['Washington', 'Moscow', 'Beijing'] as const;
const GRAND = 'Thirty years';
/** The side from which the grand campaign is always played to its end; the other two to a third, unless all is asked for. */
const WHOLLY = 'Beijing';
const A_THIRD = '1959';
const EVERYTHING = process.env['EVERY_SIDE'] === 'whole';
/** Most decisions of one's own in one quarter. */
const MOST_DECISIONS = 3;
const MOST_STEPS = 900;
/** Fewer pixels are drawn sooner, and no other test plays whole campaigns in these windows. */
const SIZES = [{ width: 1024, height: 768 }, { width: 390, height: 844 }] as const;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuild>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuild()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Course { readonly reached: 'debrief' | string; readonly decisions: ReadonlyMap<string, number> }

const textOf = (page: Page, selector: string): Promise<string> => page.locator(selector).first().evaluate((element) => element.textContent ?? '').catch(() => '');

/** The event whose decision waits, by the sentence of the bar; empty where something else waits. */
const deciding = async (page: Page): Promise<string> => /^A decision waits: (.*)\.$/.exec(await textOf(page, '.situation-text'))?.[1] ?? '';

/** Plays with the first answer everywhere to the debrief, or to the first quarter of a year; counts own decisions by quarter. */
async function playTo(page: Page, end: string | null): Promise<Course> {
  const decisions = new Map<string, number>();
  for (let step = 0; step < MOST_STEPS; step++) {
    const what = await waiting(page);
    if (what === 'debrief') return { reached: 'debrief', decisions };
    const quarter = await textOf(page, 'h1');
    if (end !== null && quarter.endsWith(end)) return { reached: quarter, decisions };
    if (what === 'desk') await page.getByRole('button', { name: 'Advance to next decision', includeHidden: true }).dispatchEvent('click');
    else {
      const [event, paper] = [await deciding(page), await paperName(page)];
      const pressed = await answerPaper(page, true);
      if (pressed !== 'Go on' && event.toLowerCase() === paper.toLowerCase()) decisions.set(quarter, (decisions.get(quarter) ?? 0) + 1);
    }
  }
  throw new Error('The campaign does not end');
}

async function campaign(scenario: string, side: string, end: string | null): Promise<Course & { readonly problems: readonly string[] }> {
  const { page, problems, close } = await openPage(browser, server.address, SIZES[scenario === GRAND || side === WHOLLY ? 1 : 0]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startCampaign(page, { scenario, side, seed: `every-${side}`, express: scenario !== GRAND });
  const course = await playTo(page, end);
  await close();
  return { ...course, problems };
}

function judge({ decisions, problems }: Awaited<ReturnType<typeof campaign>>): void {
  expect(problems).toEqual([]);
  expect(decisions.size).toBeGreaterThan(0);
  expect([...decisions].filter(([, count]) => count > MOST_DECISIONS)).toEqual([]);
}

describe.concurrent.each(SHORT)('%s', (scenario) => {
  it.each(SIDES)('is played from %s to the debrief', async (side) => {
    const course = await campaign(scenario, side, null);
    expect(course.reached).toBe('debrief');
    judge(course);
  }, 300_000);
});

describe.concurrent('the grand campaign', () => {
  it.each(SIDES)('is played from %s', async (side) => {
    const whole = EVERYTHING || side === WHOLLY;
    const course = await campaign(GRAND, side, whole ? null : A_THIRD);
    if (whole) expect(course.reached).toBe('debrief');
    else expect(course.reached).toContain(A_THIRD);
    judge(course);
  }, 900_000);
});
