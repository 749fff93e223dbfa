/** Everything that Chinese brings, in one file that is fetched when it is chosen. */
import type { Pack } from '../../words/messages.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('./*.json', { eager: true, import: 'default' });
const own = import.meta.glob<Readonly<Record<string, never>>>('./own/*.json', { eager: true, import: 'default' });

export const pack: Pack = {
  messages: Object.fromEntries(Object.entries(files).map(([path, messages]) => [path.slice(2, -'.json'.length), messages])),
  names: own['./own/names.json'] ?? {},
  atlas: own['./own/atlas.json'] ?? {},
  cases: own['./own/cases.json'] ?? {},
};
