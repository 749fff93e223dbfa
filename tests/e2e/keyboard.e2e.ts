import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openStill } from './support/game.ts';
import { arrowTo, focused, tabAndPress, tabTo } from './support/keyboard.ts';
import { waiting } from './support/play.ts';
import { treeOf } from './support/tree.ts';
import type { TreeNode, TreeReader } from './support/tree.ts';

/** From the title to the first paper with nothing but keys. */
async function startByKeys(page: Page): Promise<void> {
  await tabAndPress(page, /^New campaign$/);
  await page.getByRole('heading', { name: 'New campaign' }).waitFor();
  await tabTo(page, /^Rapprochement/);
  await arrowTo(page, /^The Ussuri/);
  await tabTo(page, /^(?:Moscow|Washington|Beijing)$/);
  await tabAndPress(page, /^Start$/);
  await page.getByRole('dialog').first().waitFor({ timeout: 60_000 });
}

/** Answers the paper on top with keys: two promises by Tab and Space, an option by its digit, the rest by Enter. */
async function answerByKeys(page: Page): Promise<void> {
  const paper = page.getByRole('dialog').first();
  const before = await paper.evaluate((element) => element.textContent);
  if (await paper.getByRole('checkbox').count() > 0) {
    for (const box of [0, 1]) {
      const name = await paper.getByRole('checkbox').nth(box).evaluate((element) => (element as HTMLInputElement).labels![0]!.textContent!.replace(/\s+/g, ' ').trim());
      await tabTo(page, new RegExp(`^${name.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
      await page.keyboard.press('Space');
    }
    await tabAndPress(page, /^Promise this$/i);
  } else if (await paper.getByRole('button', { name: 'Go on', exact: true }).count() > 0) await tabAndPress(page, /^Go on$/);
  else await page.keyboard.press(await firstDigit(page));
  for (let i = 0; i < 200; i++) {
    const now = await page.getByRole('dialog').first().evaluate((element) => element.textContent, undefined, { timeout: 100 }).catch(() => null);
    if (now !== before) return;
    await page.waitForTimeout(40);
  }
}

/** The digit of the first option that can be chosen. */
const firstDigit = (page: Page): Promise<string> => page.getByRole('dialog').first().evaluate((paper) => {
  const open = [...paper.querySelectorAll<HTMLElement>('[data-digit]')].find((button) => button.getAttribute('aria-disabled') !== 'true');
  return open?.dataset['digit'] ?? '1';
});

describe('the keyboard alone', () => {
  it('plays a campaign from the title to the debrief', async () => {
    const { page, problems, close } = await openStill({ width: 1366, height: 768 });
    await startByKeys(page);
    let quarters = 0;
    for (let step = 0; step < 200; step++) {
      const what = await waiting(page);
      if (what === 'debrief') break;
      if (what === 'paper') await answerByKeys(page);
      else {
        // The focus is on the heading of the new situation, or where it was left.
        if (quarters === 1) expect((await focused(page)).tag).toBe('h1');
        await (quarters === 0 ? tabAndPress(page, /^End quarter$/) : page.keyboard.press('Alt+KeyN'));
        quarters++;
      }
    }
    expect(await waiting(page)).toBe('debrief');
    expect(quarters).toBeGreaterThan(2);
    expect(problems).toEqual([]);
    await close();
  }, 300_000);

  it('jumps to the regions, lists the keys, closes with Esc, and can be switched off', async () => {
    const { page, problems, close } = await openStill({ width: 1366, height: 768 });
    await startByKeys(page);
    for (let step = 0; step < 30 && await waiting(page) === 'paper'; step++) await answerByKeys(page);
    await page.keyboard.press('Alt+KeyD');
    expect((await focused(page)).name).toBe('Dispatches');
    await page.keyboard.press('Alt+KeyT');
    expect((await focused(page)).name).toBe('Triangle');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Alt+KeyT');
    await tabAndPress(page, /^Tension between the Soviet Union and China: \d+/);
    await page.getByRole('dialog', { name: /^Tension between the Soviet Union and China/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+KeyS');
    await page.getByText('Sound is off.').first().waitFor();
    await tabAndPress(page, /^Settings$/);
    await page.getByLabel('Dispatches: Alt and').selectOption('x');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+KeyX');
    expect((await focused(page)).name).toBe('Dispatches');
    await tabAndPress(page, /^Settings$/);
    expect(await page.getByRole('checkbox', { name: 'Play sounds' }).isChecked()).toBe(false);
    await tabTo(page, /Alt and a letter/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+KeyX');
    expect((await focused(page)).name).not.toBe('Dispatches');
    expect(problems).toEqual([]);
    await close();
  });
});

/** Buttons that a listener passes over, since they answer nothing. */
const ASIDE = /^(?:Look at the map|More|Less|Background|Card .*)$/;
const MOST_STEPS = 300;

const is = (role: string, name: RegExp | string) => (node: TreeNode): boolean =>
  node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name));

/** Activates the first node of a role and name that is there and not disabled; waits for it. */
async function activate(tree: TreeReader, role: string, name: RegExp | string): Promise<void> {
  let found: TreeNode | undefined;
  await expect.poll(async () => (found = (await tree.read()).find((node) => is(role, name)(node) && !node.disabled)) !== undefined, { timeout: 60_000, message: `${role} ${String(name)}` }).toBe(true);
  await tree.activate(found!);
}

const inDialog = ({ within }: TreeNode): boolean => within.some(({ role }) => role === 'dialog');

/** What there is to answer: what is ticked and pressed in the dialog on top, else the desk's way on. */
function nextStep(nodes: readonly TreeNode[]): TreeNode[] {
  if (!nodes.some(({ role }) => role === 'dialog')) return nodes.filter(is('button', 'Advance to next decision')).slice(0, 1);
  const boxes = nodes.filter((node) => node.role === 'checkbox' && inDialog(node) && !node.checked && !node.disabled);
  const answer = nodes.find((node) => node.role === 'button' && inDialog(node) && !node.disabled && !ASIDE.test(node.name));
  return [...boxes.slice(0, 2), ...(answer ? [answer] : [])];
}

const spoken = (nodes: readonly TreeNode[]): string => nodes.filter(({ role }) => ['heading', 'dialog', 'button', 'StaticText'].includes(role)).map(({ role, name }) => `${role} ${name}`).join('\n');

describe('the accessibility tree alone', () => {
  it('plays a campaign from the title to the debrief by roles and names', async () => {
    const { page, problems, close } = await openStill({ width: 1024, height: 768 });
    const tree = await treeOf(page);
    await activate(tree, 'button', 'New campaign');
    await activate(tree, 'radio', /^The Ussuri/);
    await activate(tree, 'radio', 'Beijing');
    await activate(tree, 'radio', 'Easy');
    await activate(tree, 'button', 'Start');
    await expect.poll(async () => (await tree.read()).some(({ role }) => role === 'dialog'), { timeout: 60_000 }).toBe(true);
    let answered = 0;
    for (let step = 0; step < MOST_STEPS; step++) {
      const nodes = await tree.read();
      if (nodes.some(is('heading', /^Debrief/i))) break;
      for (const node of nextStep(nodes)) await tree.activate(node);
      await expect.poll(async () => spoken(await tree.read()) !== spoken(nodes), { timeout: 20_000, message: `after ${nextStep(nodes).map(({ name }) => name).join(', ')}` }).toBe(true);
      answered += 1;
    }
    const end = await tree.read();
    expect(end.some(is('heading', /^Debrief/i))).toBe(true);
    expect(end.some(is('table', 'Aims against history'))).toBe(true);
    expect(answered).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    await close();
  }, 300_000);
});
