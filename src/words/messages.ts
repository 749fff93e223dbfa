/** Message files: i18next with one namespace a file. A missing message shows its key, which a test refuses. */
import i18next from 'i18next';
import { caseWords, LETTER_CASES } from './cases.ts';
import type { CaseTable } from './cases.ts';

export const LANGUAGES = ['en', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
/** Sentences by code with `{name}` for a parameter, and words that stand in parameters by their English. */
export interface FaultTable {
  readonly sentences: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly suggestion: string;
}

type Messages = Readonly<Record<string, unknown>>;
export type Params = Readonly<Record<string, string | number>>;

/** What a language other than English brings: its messages, names of the scenarios in its letters, its cases. */
export interface Pack {
  readonly messages: Readonly<Record<string, Messages>>;
  /** Names that the scenarios give in English, by their English. */
  readonly names: Readonly<Record<string, string>>;
  /** Lettering of the atlas, by id. */
  readonly atlas: Readonly<Record<string, string>>;
  readonly cases: CaseTable;
  /** What the checker says, by its codes; its own words are English. */
  readonly faults: FaultTable | null;
}

// Words of screens that are fetched when they are opened come with them (`later.ts`); unit tests open none and have all.
const files = import.meta.env.MODE === 'test'
  ? import.meta.glob<Messages>('./messages/en/*.json', { eager: true, import: 'default' })
  : import.meta.glob<Messages>(['./messages/en/*.json', '!./messages/en/{class,classroom,codex,debrief,lab,lesson,lms,report,together,workshop}.json'], { eager: true, import: 'default' });

const english = bySpace(files);

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

/** Fetches the English words of the screens that are fetched when they are opened; other languages come whole. */
export async function laterWords(): Promise<void> {
  const { later } = await import('./later.ts');
  for (const [space, messages] of Object.entries(bySpace(later))) texts.addResourceBundle('en', space, messages);
}

const NOTHING: Pack = { messages: {}, names: {}, atlas: {}, cases: {}, faults: null };
let spoken: { readonly language: Language; readonly pack: Pack } = { language: 'en', pack: NOTHING };

for (const letterCase of LETTER_CASES) {
  texts.services.formatter?.add(letterCase, (value) => caseWords(spoken.pack.cases, String(value), letterCase));
}

texts.services.formatter?.add('big', (value) => capitalise(String(value)));

/** The language of the messages now. */
export const language = (): Language => spoken.language;

let turn = 0;

/** Fetches a language's messages where they are not here yet, and speaks it from then on; the last wish counts. */
export async function speak(wanted: Language): Promise<void> {
  turn += 1;
  const mine = turn;
  const pack = wanted === 'en' ? NOTHING : await PACKS[wanted]();
  if (mine !== turn) return;
  for (const [space, messages] of Object.entries(pack.messages)) texts.addResourceBundle(wanted, space, messages);
  spoken = { language: wanted, pack };
  await texts.changeLanguage(wanted);
}

const PACKS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Pack>>> = {
  ru: async () => (await import('./messages/ru/pack.ts')).pack,
  zh: async () => (await import('./messages/zh/pack.ts')).pack,
};

/** The message with a key, `namespace:path.to.message`; `count` chooses the plural. */
export const t = (key: string, params: Params = {}): string => texts.t(key, params);

/** Whether there is such a message. */
export const hasMessage = (key: string): boolean => texts.exists(key);

/** A name of a scenario in the letters of the language, typeset or as its author typed it; any other text as it is. */
export function inOwnLetters(text: string): string {
  const printed = text.replaceAll("'", '’');
  return Object.hasOwn(spoken.pack.names, printed) ? spoken.pack.names[printed]! : text;
}

/** The checker's words in the language; null in English, in which it speaks itself. */
export const faultTable = (): FaultTable | null => spoken.pack.faults;

/** The atlas's lettering in the language by id; empty in English, where the atlas has its own. */
export const atlasNames = (): Readonly<Record<string, string>> => spoken.pack.atlas;

const LATIN = /[A-Za-z\u00c0-\u024f]/gu;
const OTHER = /[\u0400-\u04ff\u3400-\u9fff]/u;

/** Whether a text on a page of another language is one that has no translation yet: it has Latin letters alone. */
export const isEnglish = (text: string): boolean => !OTHER.test(text) && (text.match(LATIN)?.length ?? 0) > 3;

/** Several names in a row, in the manner of the language. */
export const listed = (names: readonly string[]): string => names.join(t('names:list'));

/** Files by their names without folder and ending. */
function bySpace(found: Readonly<Record<string, Messages>>): Record<string, Messages> {
  return Object.fromEntries(Object.entries(found).map(([path, messages]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), messages]));
}

/** First letter large, for a name that begins a line. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
