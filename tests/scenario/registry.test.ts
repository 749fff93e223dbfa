import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { CONDITION_WORDS, CONDITIONS, describeCondition, EFFECTS, readsOf, writesOf } from '../../src/engine/registry/index.ts';
import { compileSample } from './support/sample.ts';

/** Names of the examples that the sample does not have, put in place of its own. */
const rename = (text: string): string => text
  .replaceAll('nixon', 'able').replaceAll('ford', 'able').replaceAll('zhou', 'dora').replaceAll('lin-biao', 'dora').replaceAll('salt-1', 'pact')
  .replaceAll('prague-1968', 'quarrel').replaceAll('ussuri-blood', 'blood').replaceAll('warsaw-talks-1970', 'talks')
  .replaceAll('zhenbao-march-2', 'shots').replaceAll('bloody-enemy-once', 'strike').replaceAll('1972Q4', '1970Q4');

const errorsOf = (find: string, put: string): readonly string[] =>
  compileSample('events/sample.yaml', find, put).faults.filter(({ severity }) => severity === 'error').map(({ message }) => message);

describe('the example of every condition', () => {
  it.each(Object.values(CONDITIONS).map((verb) => [verb.key, verb] as const))('%s compiles, and can be said and read', (key, verb) => {
    const example = rename(verb.example);
    expect(Object.keys(parse(example) as object)).toContain(key);
    expect(errorsOf('[{flag: quarrel}, ', `[${example}, `)).toEqual([]);
    const { scenario } = compileSample('events/sample.yaml', '[{flag: quarrel}, ', `[${example}, {flag: quarrel}, `);
    const condition = scenario!.events.find(({ id }) => id === 'shots')!.when[0]!;
    expect(CONDITION_WORDS[describeCondition(scenario!, condition).code]).toBeDefined();
    expect(Array.isArray(readsOf(condition))).toBe(true);
    if (verb.test === 'quantity') expect(readsOf(condition)).toHaveLength(1);
  });
});

describe('the example of every effect', () => {
  it.each(Object.values(EFFECTS).map((verb) => [verb.key, verb] as const))('%s compiles and names what it writes', (key, verb) => {
    const example = rename(verb.example);
    expect(Object.keys(parse(example) as object)).toContain(key);
    expect(errorsOf('label: Wait', `label: Wait\n        effects: [${example}]`)).toEqual([]);
    const { scenario } = compileSample('events/sample.yaml', 'label: Wait', `label: Wait\n        effects: [${example}]`);
    const effects = scenario!.events.find(({ id }) => id === 'shots')!.parts[0]!.options[1]!.effects;
    expect(effects[0]!.do).toBe(verb.do);
    if (verb.do === 'shift' || verb.do === 'chance') expect(writesOf(effects[0]!)).toHaveLength(1);
  });
  it('may name the clause to which it belongs', () => {
    expect(errorsOf("effects: [{tension: SU-CN, ", "effects: [{tension: SU-CN, clause: shanghai/anti-hegemony, ")).toEqual([]);
  });
});
