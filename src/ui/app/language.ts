/** The language of the page: chosen in the settings, else the first of the browser's that we have. */
import { isSingleFile } from '../store/asset.ts';
import { language, LANGUAGES, speak } from '../../words/messages.ts';
import type { Language } from '../../words/messages.ts';
import { showAgain } from './router.ts';
import type { Settings } from './setting-kinds.ts';
import { onSettings, settings } from './settings.ts';

/** Each in its own letters, as a list of languages has to show it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', zh: '简体中文' };

/** The tag that a page in each language carries. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en', ru: 'ru', zh: 'zh-Hans' };

/** The first of the wanted languages that there is; English where there is none. */
export const languageFor = (wanted: readonly string[]): Language =>
  wanted.flatMap((tag) => LANGUAGES.find((each) => each === tag.slice(0, 2).toLowerCase()) ?? []).at(0) ?? 'en';

/** The language that a setting means here. */
export const languageOf = (setting: Settings['language']): Language => (setting === 'system' ? languageFor(navigator.languages) : setting);

/**
 * Speaks the language of the settings, and follows it from here on: the shown screen is made anew in another one,
 * and `reopen` lays the settings over it again where they were open.
 */
export async function followLanguage(reopen: () => void): Promise<void> {
  await wear(settings());
  let setting = settings().language;
  onSettings((now) => {
    if (now.language === setting) return;
    setting = now.language;
    void wear(now).then((changed) => (changed ? again(reopen) : undefined));
  });
}

/** Whether another language is spoken than before. English stays where the words of another cannot be fetched. */
async function wear({ language: setting }: Settings): Promise<boolean> {
  const before = language();
  await speak(languageOf(setting)).catch(() => speak('en'));
  document.documentElement.lang = TAGS[language()];
  // The single file leaves Chinese to the system's fonts.
  if (language() === 'zh' && !isSingleFile()) await chineseLetters();
  return language() !== before;
}

/** Who chose a language by keyboard stays where he was: on what carries the same `data-key`. */
async function again(reopen: () => void): Promise<void> {
  const active = document.activeElement;
  const key = active instanceof HTMLElement ? active.dataset['key'] : undefined;
  const over = active !== null && active.closest('[role=dialog]') !== null;
  await showAgain();
  if (over) reopen();
  if (key !== undefined) document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

/** The Chinese letters are fetched when the language is on, and only then. */
function chineseLetters(): Promise<void> {
  if (document.querySelector('link[data-letters]')) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = 'fonts/chinese.css';
  link.dataset['letters'] = 'zh';
  const there = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  document.head.append(link);
  return there;
}
