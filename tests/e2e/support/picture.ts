import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inProject } from '../../../scripts/run.mjs';

/** Takes a picture of the page into tests/e2e/out/NAME.png, for a person to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(inProject('tests/e2e/out'), { recursive: true });
  await page.screenshot({ path: inProject(`tests/e2e/out/${name}.png`) });
}
