/** A language's pack out of the files of its folder; each folder gathers its own, since a bundler reads the paths as they stand. */
import type { FaultTable, Pack } from './messages.ts';

interface Files {
  readonly messages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly own: Readonly<Record<string, Readonly<Record<string, never>>>>;
  readonly faults: Readonly<Record<string, FaultTable>>;
}

/** The pack of `./NAME.json`, `./own/{names,atlas,cases}.json` and `./own/faults.json`; what is missing is empty. */
export const packOf = ({ messages, own, faults }: Files): Pack => ({
  messages: Object.fromEntries(Object.entries(messages).map(([path, found]) => [path.slice(2, -'.json'.length), found])),
  names: own['./own/names.json'] ?? {},
  atlas: own['./own/atlas.json'] ?? {},
  cases: own['./own/cases.json'] ?? {},
  faults: faults['./own/faults.json'] ?? null,
});
