/** Faults of scenario files in the language of the page. */
import type { Fault } from '../scenario/index.ts';
import { faultTable, listed } from './messages.ts';
import type { FaultTable } from './messages.ts';

/** Longer lists of what is allowed are cut. */
const MOST = 12;

type Sayable = Pick<Fault, 'code' | 'found' | 'allowed' | 'suggestion' | 'params' | 'message'>;

/** What a fault says; in the checker's own English where the language has no sentence for its code. */
export function faultWords(fault: Sayable): string {
  const table = faultTable();
  const sentence = table?.sentences[fault.code];
  if (!table || sentence === undefined) return fault.message;
  const said = fill(sentence, paramsOf(table, fault));
  return fault.suggestion === null ? said : `${said}. ${fill(table.suggestion, { name: fault.suggestion })}`;
}

function paramsOf({ words }: FaultTable, { found, allowed, params }: Sayable): Readonly<Record<string, string>> {
  const own = (value: string | number): string => words[String(value)] ?? String(value);
  const shown = listed(allowed.slice(0, MOST)) + (allowed.length > MOST ? ' …' : '');
  return { found: found ?? own('nothing'), allowed: shown, ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, own(value)])) };
}

const fill = (sentence: string, params: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => params[name] ?? '');
