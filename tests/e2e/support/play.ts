import type { Locator, Page } from 'playwright-core';

/** Buttons of a paper that do not answer it. */
const ASIDE = /^(?:Look at the map|More|Less|Card .*|Background)$/;
const MOST_STEPS = 700;

export interface Wish {
  scenario?: string;
  side: string;
  seed: string;
  /** The express cut; only of a scenario that has one. */
  express?: boolean;
}

/** Starts a campaign from the title by role and name; the table is there when this ends. */
export async function startCampaign(page: Page, { scenario, side, seed, express }: Wish): Promise<void> {
  await page.getByRole('button', { name: 'New campaign' }).click();
  if (scenario) await page.getByRole('radiogroup', { name: 'Scenario' }).getByRole('radio', { name: scenario }).check();
  await page.getByRole('radiogroup', { name: 'Side' }).getByRole('radio', { name: side }).check();
  if (express) await page.getByRole('radiogroup', { name: 'Length' }).getByRole('radio', { name: 'Express' }).check();
  await page.getByRole('radiogroup', { name: 'Difficulty' }).getByRole('radio', { name: 'Easy' }).check();
  await page.getByText('Advanced').click();
  await page.getByLabel('Seed', { exact: true }).fill(seed);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('region', { name: 'Map' }).waitFor();
  await page.getByRole('dialog').first().waitFor({ timeout: 60_000 });
}

/** What waits: a paper, the desk, the debrief. */
export type Waiting = 'paper' | 'desk' | 'debrief';

/** Waits until something has to be done, and says what. */
export async function waiting(page: Page): Promise<Waiting> {
  for (let i = 0; i < 300; i++) {
    if (await page.getByRole('heading', { name: 'Debrief' }).count() > 0) return 'debrief';
    if (await page.getByRole('dialog').count() > 0) return 'paper';
    // In a small window the desk lies behind its tab.
    if (await page.getByRole('button', { name: 'End quarter', includeHidden: true }).count() > 0) return 'desk';
    await page.waitForTimeout(50);
  }
  throw new Error(`Nothing waits: ${await page.getByRole('heading', { level: 1 }).innerText()}`);
}

/** Name of the paper on top. */
export async function paperName(page: Page): Promise<string> {
  const name = await page.getByRole('dialog').first().getByRole('heading').first().innerText();
  return name.trim();
}

/** The buttons of the paper on top that answer it and can be pressed, by name. */
export async function answers(page: Page): Promise<string[]> {
  const names = await page.getByRole('dialog').first().getByRole('button').evaluateAll((buttons) => buttons
    .filter((button) => button.getAttribute('aria-disabled') !== 'true')
    .map((button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim()));
  return names.filter((name) => !ASIDE.test(name));
}

const answerButton = (page: Page, name: string): Locator => page.getByRole('dialog').first().getByRole('button', { name, exact: true }).first();

/** Answers the paper on top: two promises, or the first answer there is. Says what was pressed. */
export async function answerPaper(page: Page): Promise<string> {
  const boxes = page.getByRole('dialog').first().getByRole('checkbox');
  if (await boxes.count() > 0) {
    await boxes.nth(0).check();
    await boxes.nth(1).check();
  }
  const before = await markup(page);
  const [name] = await answers(page);
  if (name === undefined) throw new Error(`No answer to ${await paperName(page)}`);
  await answerButton(page, name).click({ force: true });
  await turned(page, before);
  return name;
}

/** Waits until the paper on top is another, or gone. */
async function turned(page: Page, before: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const top = page.getByRole('dialog').first();
    if (await top.count() === 0 || (await markup(page)) !== before) return;
    await page.waitForTimeout(40);
  }
}

/** Plays on to the debrief with the first answer everywhere; gives what was pressed. */
export async function playToDebrief(page: Page, each: (what: Waiting, step: number) => Promise<void> = async () => undefined): Promise<string[]> {
  const pressed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const what = await waiting(page);
    await each(what, step);
    if (what === 'debrief') return pressed;
    if (what === 'paper') pressed.push(await answerPaper(page));
    else {
      await page.getByRole('button', { name: 'Advance to next decision' }).click();
      pressed.push('Advance to next decision');
    }
  }
  throw new Error('The campaign does not end');
}

/** The words of the paper on top, and which of its buttons are there. */
const markup = (page: Page): Promise<string> =>
  page.getByRole('dialog').first().evaluate((paper) => paper.textContent ?? '').catch(() => '');
