/** Settings of the reader: kept in this browser, worn by the root element. */
import type { Language } from '../words/messages.ts';

export interface Settings {
  /** `system` is the browser's. */
  readonly language: Language | 'system';
  /** Per cent, 100…200. */
  readonly textSize: number;
  readonly theme: 'paper' | 'lamp' | 'system';
  readonly contrast: 'normal' | 'more' | 'system';
  readonly motion: 'full' | 'reduced' | 'system';
  readonly shortcuts: boolean;
  readonly announce: Readonly<Record<'own' | 'world' | 'hints', boolean>>;
}

export const DEFAULTS: Settings = {
  language: 'system', textSize: 100, theme: 'system', contrast: 'system', motion: 'system', shortcuts: true,
  announce: { own: true, world: true, hints: true },
};

const PLACE = 'three-capitals.settings';
const listeners = new Set<(settings: Settings) => void>();
let now: Settings = DEFAULTS;

/** The settings as they are. */
export const settings = (): Settings => now;

/** Reads what was kept, wears it, and follows the system's own wishes from here on. */
export function loadSettings(): void {
  now = { ...DEFAULTS, ...kept() };
  wear();
  for (const query of [dark, calm, strong]) matchMedia(query).addEventListener('change', changed);
}

function kept(): Partial<Settings> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return typeof value === 'object' && value !== null ? valid(value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const oneOf = <T extends string>(value: unknown, of: readonly T[]): T | undefined => of.find((each) => each === value);

/** Only what is of its kind is believed; the rest stays at its default. */
function valid(value: Record<string, unknown>): Partial<Settings> {
  const size = value['textSize'];
  const found = {
    language: oneOf(value['language'], ['en', 'ru', 'zh', 'system'] as const),
    textSize: typeof size === 'number' && size >= 100 && size <= 200 ? size : undefined,
    theme: oneOf(value['theme'], ['paper', 'lamp', 'system'] as const),
    contrast: oneOf(value['contrast'], ['normal', 'more', 'system'] as const),
    motion: oneOf(value['motion'], ['full', 'reduced', 'system'] as const),
    shortcuts: typeof value['shortcuts'] === 'boolean' ? value['shortcuts'] : undefined,
    announce: announceOf(value['announce']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, each]) => each !== undefined));
}

function announceOf(value: unknown): Settings['announce'] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const flags = value as Record<string, unknown>;
  return { own: flags['own'] !== false, world: flags['world'] !== false, hints: flags['hints'] !== false };
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

/** The paper as it is worn, the system's wish resolved. */
export const themeNow = (): 'paper' | 'lamp' =>
  (now.theme === 'system' ? (matchMedia(dark).matches ? 'lamp' : 'paper') : now.theme);

/** Whether things may move. */
export const motionNow = (): boolean => (now.motion === 'system' ? !matchMedia(calm).matches : now.motion === 'full');

const contrastNow = (): 'normal' | 'more' =>
  (now.contrast === 'system' ? (matchMedia(strong).matches ? 'more' : 'normal') : now.contrast);

function changed(): void {
  wear();
  for (const handler of listeners) handler(now);
}

function wear(): void {
  const root = document.documentElement;
  root.dataset['theme'] = themeNow();
  root.dataset['motion'] = motionNow() ? 'full' : 'reduced';
  root.dataset['contrast'] = contrastNow();
  root.style.setProperty('--text-scale', String(now.textSize / 100));
}
