import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/run.mjs';
import { charactersIn } from '../support/woff2.ts';
import { WIDE_MARKS, lettersUsed } from '../../scripts/art/chinese-letters.ts';
import { loadCodex } from '../../src/cli/codex-files.ts';
import { loadScenario, scenarioIds } from '../../src/cli/scenario-files.ts';
import { FAULT_CODES, templateOf } from '../../src/scenario/messages.ts';
import { LETTERING } from '../../src/ui/map/geography.ts';
import { LETTER_CASES } from '../../src/words/cases.ts';
import type { FaultTable } from '../../src/words/messages.ts';
import { typeset } from '../../src/words/names.ts';
import { hasHole, leavesOf, missingKeys, placeholdersOf, stray, unlikeEnglish } from '../support/messages.ts';
import type { Leaves } from '../support/messages.ts';

const OTHERS = ['ru', 'zh'] as const;
type Other = (typeof OTHERS)[number];

const folder = (language: string): string => inProject(`src/words/messages/${language}`);
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Every message of a language, `space:path` to text. */
const messages = (language: string): Leaves => Object.assign({}, ...readdirSync(folder(language)).filter((name) => name.endsWith('.json'))
  .map((name) => leavesOf(jsonOf(`${folder(language)}/${name}`), `${name.replace('.json', '')}:`))) as Leaves;

const english = messages('en');
const allNames = namesOfScenarios();
const table = (language: Other, name: string): Readonly<Record<string, string>> =>
  jsonOf(`${folder(language)}/own/${name}.json`) as Readonly<Record<string, string>>;

describe.each(OTHERS)('%s', (language) => {
  const own = messages(language);

  it('has every message that English has, in every plural of its own, and no other', () => {
    expect(missingKeys(english, own, language)).toEqual([]);
    expect(missingKeys(own, english, 'en')).toEqual([]);
  });

  it('fills in what English fills in', () => {
    expect(unlikeEnglish(english, own)).toEqual([]);
  });

  it('is typographically clean', () => {
    expect(Object.entries(own).filter(([, text]) => /\s-\d|'|"|\.\.\.| {2}/.test(text))).toEqual([]);
  });

  it('leaves no English standing', () => {
    expect(Object.entries(own).filter(([, text]) => stray(text).length > 0).map(([key, text]) => `${key}: ${stray(text).join(' ')}`)).toEqual([]);
    expect(Object.entries({ ...table(language, 'names'), ...table(language, 'atlas') }).filter(([, text]) => stray(text).length > 0)).toEqual([]);
  });

  it('words every fault of the checker, with what it fills in', () => {
    const { sentences } = jsonOf(`${folder(language)}/own/faults.json`) as FaultTable;
    const filled = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted().join();
    expect(FAULT_CODES.filter((code) => filled(sentences[code] ?? '-') !== filled(templateOf(code)) || sentences[code] === undefined)).toEqual([]);
    expect(Object.keys(sentences).filter((code) => !FAULT_CODES.includes(code))).toEqual([]);
  });

  it('letters every name of the atlas', () => {
    expect(LETTERING.filter(({ id }) => !(id in table(language, 'atlas'))).map(({ id }) => id)).toEqual([]);
  });

  it('writes the names of all people, posts, treaties, countries and scenarios in its own letters', () => {
    const names = table(language, 'names');
    expect(allNames.filter((name) => !Object.hasOwn(names, name))).toEqual([]);
  });
});

/** Names that the shipped scenarios give, as they are printed. */
function namesOfScenarios(): string[] {
  const all = scenarioIds().flatMap((id) => loadScenario(id).scenario ?? []).flatMap((scenario) => {
    const { texts, title, leaders, advisers, treaties, thirdParties } = scenario;
    const ids = [title, ...leaders.flatMap(({ name, office }) => [name, office]), ...advisers.flatMap(({ name, post }) => [name, post]),
      ...treaties.map(({ name }) => name), ...thirdParties.map(({ name }) => name)];
    return ids.map((each) => typeset(texts[each] ?? each));
  });
  return [...new Set([...all, ...namesOfCodex()])];
}

/** What the codex adds: people, their offices, places, treaties, the titles of its cards. */
function namesOfCodex(): string[] {
  const { people, places, treaties, cards } = loadCodex().codex!;
  const offices = people.flatMap(({ roles }) => roles.map(({ office }) => office));
  return [...people.map(({ name }) => name), ...offices, ...places.map(({ name }) => name), ...treaties.map(({ name }) => name), ...cards.map(({ title }) => title)].map(typeset);
}

describe('Russian', () => {
  it('has every case of every name that a message puts into a case', () => {
    const cases = jsonOf(`${folder('ru')}/own/cases.json`) as Record<string, Record<string, string>>;
    const own = messages('ru');
    const names = Object.entries(own).filter(([key]) => /^names:(country|city|short)\./.test(key)).map(([, text]) => text);
    expect(names.filter((name) => LETTER_CASES.some((each) => !cases[name]?.[each]))).toEqual([]);
  });

  it('quotes with «guillemets» and knows no straight or English marks', () => {
    expect(Object.entries(messages('ru')).filter(([, text]) => /["“”‘]|\s-\s|\.\.\./.test(text))).toEqual([]);
  });
});

describe('Chinese', () => {
  it('points with its own marks', () => {
    const half = /[\u4e00-\u9fff}][,;:!?]|[,;:!?][\u4e00-\u9fff]|\.\.\.|[\u4e00-\u9fff] [\u4e00-\u9fff]|["']/u;
    // A work is cited in the marks of its own language.
    expect(Object.entries(messages('zh')).filter(([key, text]) => half.test(text) && !/:(source|located|cite)$/.test(key))).toEqual([]);
  });

  it.each(['500', '700'])('has every letter that its messages use in the font of weight %s', (weight) => {
    const there = charactersIn(readFileSync(inProject(`assets/fonts/noto-serif-sc-${weight}.woff2`)));
    expect([...lettersUsed(), ...WIDE_MARKS].filter((letter) => !there.has(letter.codePointAt(0)!)).join('')).toBe('');
  });
});

describe('the test itself', () => {
  it('sees a missing plural, a lost placeholder, English left over and a hole', () => {
    expect(missingKeys({ 'a:n_one': '{{count}}', 'a:n_other': '' }, { 'a:n_one': '', 'a:n_other': '' }, 'ru')).toEqual(['a:n_few', 'a:n_many']);
    expect(unlikeEnglish({ 'a:b': '{{who}} moves' }, { 'a:b': 'ходит' })).toEqual(['a:b']);
    expect(placeholdersOf('{{from, gen}} и {{to}}')).toEqual(['from', 'to']);
    expect(stray('Это Trust между')).toEqual(['Trust']);
    expect(hasHole('доверие {{a, gen}}')).toBe(true);
  });
});
