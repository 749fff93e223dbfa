/** Settings of the reader: kept in this browser, worn by the root element. */
import { DEFAULTS, settingsFrom } from './setting-kinds.ts';
import type { Settings } from './setting-kinds.ts';
import type { Theme } from '../map/board-model.ts';

const PLACE = 'three-capitals.settings';
const listeners = new Set<(settings: Settings) => void>();
let now: Settings = DEFAULTS;

/** The settings as they are. */
export const settings = (): Settings => now;

/** Reads what was kept, wears it, and follows the system's own wishes from here on. */
export function loadSettings(): void {
  now = kept();
  wear();
  for (const query of [dark, calm, strong]) matchMedia(query).addEventListener('change', changed);
}

function kept(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(PLACE) ?? '{}'));
  } catch {
    return DEFAULTS;
  }
}

/** Changes some settings, keeps and wears them. */
export function changeSettings(change: Partial<Settings>): void {
  now = { ...now, ...change };
  try {
    localStorage.setItem(PLACE, JSON.stringify(now));
  } catch {
    // A browser that keeps nothing still wears them until it is closed.
  }
  changed();
}

/** Tells whoever draws by settings when they change; returns how to stop it. */
export function onSettings(handler: (settings: Settings) => void): () => void {
  listeners.add(handler);
  return () => listeners.delete(handler);
}

const dark = '(prefers-color-scheme: dark)';
const calm = '(prefers-reduced-motion: reduce)';
const strong = '(prefers-contrast: more)';

/** The paper as it is worn, the system's wish resolved; a projector wants the day, unless the lamp was asked for. */
const themeNow = (): 'paper' | 'lamp' =>
  (now.theme === 'system' ? (matchMedia(dark).matches && !now.projector ? 'lamp' : 'paper') : now.theme);

/** Whether things may move. */
export const motionNow = (): boolean => (now.motion === 'system' ? !matchMedia(calm).matches : now.motion === 'full');

/** How the canvas is printed: the paper, and whether more strongly. */
export const printNow = (): Theme => (contrastNow() === 'more' ? `${themeNow()}-strong` : themeNow());

const contrastNow = (): 'normal' | 'more' => {
  if (now.projector) return 'more';
  return now.contrast === 'system' ? (matchMedia(strong).matches ? 'more' : 'normal') : now.contrast;
};

const PROJECTED = 1.25;

/** By how much text is larger than printed, 1…2. */
export const textScaleNow = (): number => Math.min(2, (now.textSize / 100) * (now.projector ? PROJECTED : 1));

function changed(): void {
  wear();
  for (const handler of listeners) handler(now);
}

function wear(): void {
  const root = document.documentElement;
  root.dataset['theme'] = themeNow();
  root.dataset['motion'] = motionNow() ? 'full' : 'reduced';
  root.dataset['contrast'] = contrastNow();
  root.dataset['projector'] = now.projector ? 'on' : 'off';
  root.style.setProperty('--text-scale', String(textScaleNow()));
}
