/** Everything that Russian brings, in one file that is fetched when it is chosen. */
import type { FaultTable } from '../../messages.ts';
import { packOf } from '../../pack-of.ts';

export const pack = packOf({
  messages: import.meta.glob<Readonly<Record<string, unknown>>>('./*.json', { eager: true, import: 'default' }),
  own: import.meta.glob<Readonly<Record<string, never>>>('./own/{names,atlas,cases}.json', { eager: true, import: 'default' }),
  faults: import.meta.glob<FaultTable>('./own/faults.json', { eager: true, import: 'default' }),
});
