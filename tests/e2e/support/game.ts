/** The built game in the browser that all files share. */
import { chromium } from 'playwright-core';
import type { BrowserContextOptions } from 'playwright-core';
import { inject } from 'vitest';
import { openPage } from './browser.ts';
import type { Size, Visit } from './browser.ts';

export const browser = await chromium.connect(inject('browser'));
/** Where the built game is served. */
export const address = inject('address');

/** Opens the game in a profile of its own. */
export const openGame = (size: Size, more: BrowserContextOptions = {}): Promise<Visit> => openPage(browser, address, size, more);

/** Opens the game where nothing moves. */
export const openStill = (size: Size, more: BrowserContextOptions = {}): Promise<Visit> => openGame(size, { reducedMotion: 'reduce', ...more });
