/** One queue of announcements for those who listen; the same sentences stand in a log. */
import { h } from '../app/h.ts';
import { settings } from '../app/settings.ts';

export type Voice = 'own' | 'world' | 'hints';

const PAUSE = 350;
const KEPT = 200;
const region = h('div', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
const waiting: string[] = [];
const said: string[] = [];
let timer = 0;

/** The live region; it has to be in the page before the first announcement. */
export const liveRegion = (): HTMLElement => region;

/** Says a sentence politely, after those already waiting; a muted voice only writes it down. */
export function announce(sentence: string, voice: Voice = 'world'): void {
  if (sentence === '') return;
  said.push(sentence);
  if (said.length > KEPT) said.shift();
  if (!settings().announce[voice]) return;
  waiting.push(sentence);
  if (timer === 0) timer = window.setTimeout(speak, 30);
}

function speak(): void {
  const sentence = waiting.shift();
  timer = sentence === undefined ? 0 : window.setTimeout(speak, PAUSE);
  if (sentence !== undefined) region.textContent = sentence;
}

/** Forgets what was said and what waits to be: another reader comes. */
export function forgetAnnouncements(): void {
  said.length = 0;
  waiting.length = 0;
  region.textContent = '';
}

/** What was said, oldest first. */
export const announcements = (): readonly string[] => said;
