/** The pages that are made from the registry and the messages, never by hand. */
import { QUANTITY_KINDS } from '../src/engine/quantities.ts';
import { CONDITIONS, EFFECTS } from '../src/engine/registry/index.ts';
import type { Param, Verb } from '../src/engine/registry/index.ts';
import { FAULT_CODES, jsonSchema, severityOf, templateOf } from '../src/scenario/index.ts';
import { FAULT_EXAMPLES } from '../tests/scenario/support/fault-examples.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ↵ ');
const code = (text: string): string => `\`${text}\``;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const KIND_WORDS: Readonly<Record<Param['is'], (param: Param) => string>> = {
  flag: () => 'a flag', leader: () => 'a leader', adviser: () => 'an adviser', treaty: () => 'a treaty', event: () => 'an event',
  option: () => 'an option of that event', theatre: () => 'a theatre', capital: () => 'US, SU or CN', dyad: () => 'US-SU, US-CN or SU-CN',
  key: (param) => `a key of ${(param as { of: string }).of}`, level: (param) => levelWords((param as { of: string }).of),
  change: () => 'a number of points', number: (param) => `a whole number ${(param as { min: number }).min}…${(param as { max: number }).max}`,
  choice: (param) => (param as { among: readonly string[] }).among.join(', '), yes: () => 'true', text: () => 'a short clause', slug: () => 'a name',
  clause: () => 'a clause such as shanghai/anti-hegemony', card: () => 'a bullet of a card such as c5.0', theme: () => 'a theme, or shares in per cent',
  quarter: () => 'a quarter such as 1969Q1', sides: () => 'two capitals', moves: () => 'a list of climb, hold, back',
  conditions: () => 'a condition or a list', effects: () => 'a list of effects',
};

function levelWords(kind: string): string {
  if (kind === 'tension') return 'a number or a band (calm, rivalry, crisis, brink, war)';
  return kind === 'nuclear' ? 'none, device, minimal or triad' : 'a number';
}

const paramWords = (verb: Verb): string => Object.entries(verb.params)
  .filter(([name]) => name !== 'clause')
  .map(([name, param]) => `${code(name)}${param.optional ? '?' : ''}: ${KIND_WORDS[param.is](param)}`).join('; ');

const verbs = (all: Readonly<Record<string, Verb>>): string =>
  table(['verb', 'what it says', 'parameters', 'example'], Object.values(all).map((verb) => [code(verb.key), verb.about, paramWords(verb), code(verb.example)]));

const quantities = table(['kind', 'range', 'keys'], QUANTITY_KINDS.map(({ kind, keys, min, max }) =>
  [code(kind), `${min} … ${max}`, keys.length > 12 ? `${keys.slice(0, 3).map(code).join(', ')} … (${keys.length})` : keys.map(code).join(', ')]));

function faultSection(name: string): string {
  const examples = FAULT_EXAMPLES.filter((each) => each.code === name).slice(0, 1);
  const shown = examples.map(({ good, bad, file }) => `In \`${file}\`, failing:\n\n${block(bad)}\n\nmended:\n\n${block(good)}\n`);
  return [`### ${name}`, '', `${severityOf(name)}: ${templateOf(name)}`, '', ...shown].join('\n');
}

const block = (text: string): string => ['```yaml', text.trimEnd() === '' ? '# (left out)' : shorten(text.replace(/\n$/, '')), '```'].join('\n');
const shorten = (text: string): string => (text.length > 400 ? `${text.slice(0, 397)}…` : text);

const reference = `# Scenario files: reference

Made by \`scripts/reference.ts\` from the definitions that the program itself uses; do not edit it by hand.
Every verb stands in a mapping together with its parameters, \`{VERB: value, parameter: value}\`; a \`?\` marks what may be left out.

## Conditions

${verbs(CONDITIONS)}

## Effects

Every effect may also have \`clause\`: the clause of a treaty or communiqué whose removal removes the effect.

${verbs(EFFECTS)}

## Quantities

${quantities}

## Faults

An error stops a scenario, a warning asks for a mend, a note informs.

${FAULT_CODES.map(faultSection).join('\n')}`;

/** Files of the folder docs by name, as they should be. */
export const REFERENCE_FILES: Readonly<Record<string, string>> = {
  'docs/scenario-reference.md': `${reference.trimEnd()}\n`,
  'docs/scenario.schema.json': `${JSON.stringify(jsonSchema(), null, 1)}\n`,
};
