/** English words that only screens use which are fetched when they are opened: `tests/house/later-words.test.ts` sees to it. */

export const later = import.meta.glob<Readonly<Record<string, unknown>>>('./messages/en/{class,classroom,codex,debrief,lab,lesson,lms,report,together,workshop}.json', { eager: true, import: 'default' });
