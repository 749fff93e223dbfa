import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { misfits } from './support/fits.ts';
import { openStill } from './support/game.ts';
import { takePicture } from './support/picture.ts';
import { saveAt } from './support/saves.ts';
import type { Moment } from './support/saves.ts';

const MOMENTS = {
  promises: { scenario: 'rapprochement', side: 'US', at: 'mandates' },
  decision: { scenario: 'rapprochement', side: 'US', at: 'decision' },
  desk: { scenario: 'rapprochement', side: 'US', at: 'orders' },
  later: { scenario: 'ussuri-1969', side: 'US', at: 'orders', after: 'crisis-end' },
  note: { scenario: 'ussuri-1969', side: 'US', at: 'answer' },
  ladder: { scenario: 'ussuri-1969', side: 'CN', at: 'rung' },
  stance: { scenario: 'ussuri-1969', side: 'US', at: 'stance' },
  over: { scenario: 'ussuri-1969', side: 'SU' },
} as const satisfies Record<string, Moment>;

const folder = mkdtempSync(join(tmpdir(), 'three-capitals-'));
const kept = new Map<string, string>();

/** The file of a save, made when it is first wanted. */
function fileOf(moment: keyof typeof MOMENTS): string {
  const known = kept.get(moment);
  if (known !== undefined) return known;
  const path = join(folder, `${moment}.json`);
  writeFileSync(path, saveAt(MOMENTS[moment]));
  kept.set(moment, path);
  return path;
}

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const dialog = (page: Page, name?: string | RegExp) => page.getByRole('dialog', name === undefined ? {} : { name }).first();

async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash; }, `#/${screen}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function load(page: Page, path: string): Promise<void> {
  await goTo(page, '');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Load')]);
  await chooser.setFiles(path);
}

async function loadPaper(page: Page, moment: keyof typeof MOMENTS): Promise<void> {
  await load(page, fileOf(moment));
  await dialog(page).waitFor({ timeout: 60_000 });
}

async function loadDesk(page: Page, moment: 'desk' | 'later'): Promise<void> {
  await load(page, fileOf(moment));
  await page.getByRole('button', { name: 'End quarter', includeHidden: true }).waitFor({ state: 'attached', timeout: 60_000 });
}

/** Wears some settings by the settings' own controls, on their screen. */
async function wear(page: Page, radios: Readonly<Record<string, string>>, projector = false): Promise<void> {
  await goTo(page, 'settings');
  await press(page, 'Back to the defaults');
  for (const [group, name] of Object.entries(radios)) await page.getByRole('radiogroup', { name: group }).getByRole('radio', { name }).check();
  if (projector) await page.getByRole('checkbox', { name: /^For the last row/ }).check();
}

async function startNew(page: Page): Promise<void> {
  await press(page, 'New campaign');
  await page.getByRole('heading', { level: 1, name: 'New campaign' }).waitFor();
}

const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
};

interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  /** Under what name a picture of it is kept, for a person to look at. */
  readonly picture?: string | undefined;
}
const state = (name: string, reach: State['reach'], picture?: string): State => ({ name, reach, picture });

/** At a desk's size: every screen, every paper, every sheet. */
const WIDE: readonly State[] = [
  state('title', (page) => goTo(page, ''), 'title-1366'),
  state('new campaign', startNew, 'new-1366'),
  state('new campaign, advanced, another side', async (page) => {
    await page.getByRole('radiogroup', { name: 'Side' }).getByRole('radio', { name: 'Moscow' }).check();
    await page.getByText('Advanced').click();
  }),
  state('which history', (page) => goTo(page, 'replay')),
  state('a replay', async (page) => {
    await press(page, 'Start');
    await page.getByRole('button', { name: 'Next quarter' }).waitFor({ timeout: 60_000 });
    for (let i = 0; i < 3; i++) await press(page, 'Next quarter');
  }),
  state('a quarter of the past', (page) => region(page, 'Timeline').getByRole('button', { name: /^January–March/ }).first().click()),
  state('branch here', async (page) => {
    await region(page, 'Timeline').getByRole('button', { name: 'Branch here' }).click();
    await dialog(page, 'Branch here').waitFor();
  }),
  state('a file that is no save', async (page) => {
    const path = join(folder, 'none.json');
    writeFileSync(path, '{"program": "another"}');
    await load(page, path);
    await dialog(page, 'This file cannot be loaded').waitFor();
  }),
  state('promises', async (page) => {
    await close(page);
    await loadPaper(page, 'promises');
  }),
  state('decision', (page) => loadPaper(page, 'decision'), 'decision-1366'),
  state('decision put aside', async (page) => {
    await press(page, 'Look at the map');
    await page.getByRole('button', { name: /^Back to the paper/ }).waitFor();
  }),
  state('decision taken', async (page) => {
    await page.getByRole('button', { name: /^Back to the paper/ }).click();
    await dialog(page).waitFor();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Go on', exact: true }).waitFor();
  }),
  state('a note to answer', (page) => loadPaper(page, 'note')),
  state('crisis ladder', (page) => loadPaper(page, 'ladder'), 'ladder-1366'),
  state('a crisis of the other two', (page) => loadPaper(page, 'stance')),
  state('desk', (page) => loadDesk(page, 'desk'), 'table-1366'),
  state('an act', (page) => region(page, 'Desk').getByRole('button', { name: /^Trade opening/ }).click()),
  state('a sealed order', (page) => region(page, 'Desk').getByRole('button', { name: 'Seal this order' }).click()),
  state('causes of a number', async (page) => {
    await region(page, 'Capital').getByRole('button').first().click();
    await dialog(page).waitFor();
  }),
  state('keys', async (page) => {
    await close(page);
    await press(page, 'Keys');
    await dialog(page, 'Keys').waitFor();
  }),
  state('settings over the table', async (page) => {
    await close(page);
    await press(page, 'Settings');
    await dialog(page, 'Settings').waitFor();
  }),
  state('codex over the table', async (page) => {
    await close(page);
    await press(page, 'Codex');
    await dialog(page, 'Codex').waitFor();
  }),
  state('table after a crisis', (page) => loadDesk(page, 'later')),
  state('debrief', async (page) => {
    await load(page, fileOf('over'));
    await page.getByRole('button', { name: 'Debrief' }).click();
    await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  }),
  state('debrief, all folds open', async (page) => {
    await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
  }),
  state('title with a game to continue', async (page) => {
    await goTo(page, '');
    await page.getByRole('button', { name: 'Continue' }).waitFor();
  }),
  state('settings under the lamp', (page) => wear(page, { Paper: 'Under the lamp' })),
  state('decision under the lamp', (page) => loadPaper(page, 'decision')),
  state('table under the lamp, strong contrast', async (page) => {
    await wear(page, { Paper: 'Under the lamp', Contrast: 'Stronger' });
    await loadDesk(page, 'later');
  }),
  state('settings, strong contrast', (page) => wear(page, { Paper: 'By day', Contrast: 'Stronger' })),
  state('table, strong contrast', (page) => loadDesk(page, 'desk')),
  state('table for a projector', async (page) => {
    await wear(page, {}, true);
    await loadDesk(page, 'later');
  }),
];

/** On a phone of 360 px under a finger. */
const NARROW: readonly State[] = [
  state('title', (page) => goTo(page, ''), 'title-360'),
  state('new campaign', startNew),
  state('settings', (page) => goTo(page, 'settings')),
  state('decision', (page) => loadPaper(page, 'decision'), 'decision-360'),
  state('map', (page) => loadDesk(page, 'later'), 'table-360'),
  ...['Desk', 'Dispatches', 'Triangle', 'Capital', 'Timeline'].map((tab) => state(tab.toLowerCase(), (page) => page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: tab }).click())),
];

/** Text at twice its size. */
const LARGE: readonly State[] = [
  state('title', (page) => goTo(page, '')),
  state('new campaign', startNew),
  state('table', (page) => loadDesk(page, 'later')),
  state('decision', (page) => loadPaper(page, 'decision')),
];

/** Counts from here on how often the page asks for sound. */
const countDevices = (page: Page): Promise<void> => page.evaluate(() => {
  const counted = window as unknown as { AudioContext: typeof AudioContext; devices: number };
  const Real = counted.AudioContext;
  counted.devices = 0;
  counted.AudioContext = new Proxy(Real, { construct: (target, given: [AudioContextOptions]) => { counted.devices += 1; return new target(...given); } });
});
const devices = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { devices: number }).devices);

/** Goes through states in one page, one after the other; gives what axe and the measure found in each. */
async function walk(page: Page, states: readonly State[], judge: (page: Page, name: string) => Promise<readonly string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, reach, picture } of states) {
    await reach(page).catch((error: unknown) => { throw new Error(`On the way to "${name}": ${String(error)}`); });
    if (picture) await takePicture(page, picture);
    faults.push(...(await judge(page, name)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

const both = (touch: boolean) => async (page: Page): Promise<string[]> => [...await axeViolations(page), ...await misfits(page, touch)];

describe.concurrent('every state', () => {
  it(`of ${WIDE.length} on a desk is without a finding of axe, and nothing is cut off`, async () => {
    const { page, problems, close: leave } = await openStill({ width: 1366, height: 768 });
    expect(await page.title()).toContain('Three Capitals');
    expect(new Set(WIDE.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
    await countDevices(page);
    expect(await walk(page, WIDE, both(false))).toEqual([]);
    // Papers and quarters were heard, all on one device, which was not asked for before something was pressed.
    expect(await devices(page)).toBe(1);
    await takePicture(page, 'table-projector');
    expect(problems).toEqual([]);
    await leave();
  }, 300_000);

  it(`of ${NARROW.length} on a phone too, and a finger finds everything`, async () => {
    const { page, problems, close: leave } = await openStill({ width: 360, height: 740 }, { hasTouch: true, isMobile: true });
    expect(await walk(page, NARROW, both(true))).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('keeps its text at twice the size at 1280 px, and fits from there to 4K', async () => {
    const { page, problems, close: leave } = await openStill({ width: 1280, height: 720 });
    await goTo(page, 'settings');
    await page.getByRole('slider', { name: 'Text size' }).fill('200');
    expect(await walk(page, LARGE, (at) => misfits(at, false))).toEqual([]);
    for (const size of [{ width: 1024, height: 768 }, { width: 2560, height: 1440 }, { width: 3840, height: 2160 }]) {
      await page.setViewportSize(size);
      expect(await misfits(page, false), `${size.width}`).toEqual([]);
    }
    expect(problems).toEqual([]);
    await leave();
  });
});
