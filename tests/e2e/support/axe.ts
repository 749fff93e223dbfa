import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds against WCAG 2.2 AA on the page as it is now: a line per rule with the places. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script, which the content security policy would refuse.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return inPage.run(document, { resultTypes: ['violations'] });
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}
