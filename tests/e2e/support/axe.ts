import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds against WCAG 2.2 AA on the page as it is now: a line per rule with the places. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script, which the content security policy would refuse; once a document.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    // A paper that is being laid is half transparent; what passes in a quarter of a second has no contrast of its own.
    const passing = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 2000);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return inPage.run(document, { resultTypes: ['violations'] });
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}
