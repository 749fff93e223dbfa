/** Everything that Chinese brings, in one file that is fetched when it is chosen. */
import type { FaultTable, Pack } from '../../words/messages.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('./*.json', { eager: true, import: 'default' });
const own = import.meta.glob<Readonly<Record<string, never>>>('./own/{names,atlas,cases}.json', { eager: true, import: 'default' });
const faults = import.meta.glob<FaultTable>('./own/faults.json', { eager: true, import: 'default' });

export const pack: Pack = {
  messages: Object.fromEntries(Object.entries(files).map(([path, messages]) => [path.slice(2, -'.json'.length), messages])),
  names: own['./own/names.json'] ?? {},
  atlas: own['./own/atlas.json'] ?? {},
  cases: own['./own/cases.json'] ?? {},
  faults: faults['./own/faults.json'] ?? null,
};
