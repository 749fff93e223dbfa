/** Message files: i18next with one namespace a file. A missing message shows its key, which a test refuses. */
import i18next from 'i18next';

type Messages = Readonly<Record<string, unknown>>;
export type Params = Readonly<Record<string, string | number>>;

const files = import.meta.glob<Messages>('../messages/en/*.json', { eager: true, import: 'default' });

const english = Object.fromEntries(
  Object.entries(files).map(([path, messages]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), messages]),
);

const texts = i18next.createInstance();
void texts.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  ns: Object.keys(english),
  defaultNS: 'app',
  resources: { en: english },
  interpolation: { escapeValue: false },
});

/** The message with a key, `namespace:path.to.message`; `count` chooses the plural. */
export const t = (key: string, params: Params = {}): string => texts.t(key, params);

/** Whether there is such a message. */
export const hasMessage = (key: string): boolean => texts.exists(key);

/** First letter large, for a name that begins a line. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
