/**
 * A scenario names each of its thousands of texts by a long id, once where the text is used and once where it stands. In
 * the page's files the ids are written once, each as what it does not share with the one before, and where a text is used
 * stands a mark: the next id. A seventh less to fetch.
 */
import type { Scenario } from '../src/engine/scenario.ts';

/** Stands for the next id; no scenario's text holds it. */
const NEXT = '\u0001';

/** The pieces that `asCode` writes. Ids: how many letters are the same as in the one before, and the others. */
interface Pieces { readonly body: string; readonly ids: readonly (readonly [same: number, rest: string])[]; readonly texts: readonly string[] }

const sameLetters = (a: string, b: string): number => {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
};

function piecesOf({ texts, ...rest }: Scenario): Pieces {
  const order: string[] = [];
  const known = new Set<string>();
  const body = JSON.stringify(rest, (_, value: unknown) => {
    if (typeof value !== 'string' || !Object.hasOwn(texts, value) || known.has(value)) return value;
    known.add(value);
    order.push(value);
    return NEXT;
  });
  order.push(...Object.keys(texts).filter((id) => !known.has(id)));
  const ids = order.map((id, index) => {
    const same = sameLetters(order[index - 1] ?? '', id);
    return [same, id.slice(same)] as const;
  });
  return { body, ids, texts: order.map((id) => texts[id]!) };
}

/** The code of a module that exports the scenario. */
export function scenarioModule(scenario: Scenario): string {
  const literal = (value: unknown): string => JSON.stringify(JSON.stringify(value));
  const { body, ids, texts } = piecesOf(scenario);
  return [
    `const pieces = JSON.parse(${literal({ ids, texts })});`,
    "let id = '';",
    'const ids = pieces.ids.map(([same, rest]) => (id = id.slice(0, same) + rest));',
    'let next = 0;',
    `const marked = ${JSON.stringify(body)};`,
    'const body = marked.replace(/"\\\\u0001"/g, () => JSON.stringify(ids[next++]));',
    'const texts = Object.fromEntries(ids.map((each, index) => [each, pieces.texts[index]]));',
    'export const scenario = { ...JSON.parse(body), texts };',
  ].join('\n');
}
