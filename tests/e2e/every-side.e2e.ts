import { describe, expect, it } from 'vitest';
import { openStill } from './support/game.ts';
import { startCampaign } from './support/play.ts';
import { playSwiftly } from './support/swift.ts';
import type { Course } from './support/swift.ts';

const SHORT: readonly string[] = ['The treaty, 1950', 'The Split', 'The Taiwan Strait', 'The Ussuri', 'Rapprochement', 'The triangle'];
const SIDES = ['Washington', 'Moscow', 'Beijing'] as const;
const COUNTRY = { Washington: 'United States', Moscow: 'Soviet Union', Beijing: 'China' } as const;
const GRAND = 'Thirty years';
/** The side from which the grand campaign is always played to its end; the other two to a third, unless all is asked for. */
const WHOLLY = 'Beijing';
const A_THIRD = '1959';
const EVERYTHING = process.env['EVERY_SIDE'] === 'whole';
/** Most decisions of one's own in one quarter. */
const MOST_DECISIONS = 3;
/** Fewer pixels are drawn sooner, and no other test plays whole campaigns in these windows. */
const SIZES = [{ width: 1024, height: 768 }, { width: 390, height: 844 }] as const;

async function campaign(scenario: string, side: string, end: string | null): Promise<Course & { readonly seat: string; readonly problems: readonly string[] }> {
  const { page, problems, close } = await openStill(SIZES[scenario === GRAND || side === WHOLLY ? 1 : 0]);
  await startCampaign(page, { scenario, side, seed: `every-${side}`, express: scenario !== GRAND });
  const course = await playSwiftly(page, end);
  const seat = course.reached === 'debrief' ? await page.locator('.verdict-head .office').innerText() : '';
  await close();
  return { ...course, seat, problems };
}

function judge({ decisions, problems }: Awaited<ReturnType<typeof campaign>>): void {
  expect(problems).toEqual([]);
  expect(Object.keys(decisions).length).toBeGreaterThan(0);
  expect(Object.entries(decisions).filter(([, count]) => count > MOST_DECISIONS)).toEqual([]);
}

describe.concurrent.each(SHORT)('%s', (scenario) => {
  it.each(SIDES)('is played from %s to the debrief', async (side) => {
    const course = await campaign(scenario, side, null);
    expect(course.reached).toBe('debrief');
    expect(course.seat).toContain(COUNTRY[side]);
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
