import { describe, expect, it } from 'vitest';
import { loadScenario, scenarioIds } from '../../src/cli/scenario-files.ts';
import { ACTS } from '../../src/engine/index.ts';
import { QUANTITY_NAMES } from '../../src/engine/quantities.ts';
import { CONDITION_WORDS } from '../../src/engine/registry/conditions.ts';
import { quarterOf } from '../../src/engine/quarters.ts';
import { LINKAGES, PATTERNS, RUNGS, THEATRES, THEMES, THIRD_PARTIES } from '../../src/engine/types.ts';
import { capitalise, hasMessage, t } from '../../src/words/messages.ts';
import { cityOf, countryOf, dayWords, quarterShort, quarterWords, rungName, theatreName, typeset } from '../../src/words/names.ts';
import { points, signed, signedRange, whole } from '../../src/words/numbers.ts';
import { orderSentence, orderTitle } from '../../src/words/orders.ts';
import { indexOf, quantityName, quantityWords, shortName } from '../../src/words/quantities.ts';

describe('numbers', () => {
  it.each([[-2034, '−20'], [6400, '64'], [-49, '0'], [50, '1'], [0, '0']])('%i hundredths read %s', (value, text) => {
    expect(points(value)).toBe(text);
  });

  it.each([[250, '+2.5'], [-1200, '−12'], [0, '±0'], [4, '±0'], [-140, '−1.4']])('a change of %i hundredths reads %s', (value, text) => {
    expect(signed(value)).toBe(text);
  });

  it('a range has two ends, unless they are the same', () => {
    expect(signedRange(-700, -200, 'to')).toBe('−7 to −2');
    expect(signedRange(500, 500, 'to')).toBe('+5');
  });

  it('uses a real minus', () => {
    expect(whole(-3)).toBe('−3');
  });
});

describe('quantities', () => {
  it.each([
    ['trust:CN>SU', -2034, 'Trust of China in the Soviet Union: −20'],
    ['tension:US-CN', 6400, 'Tension between the United States and China: 64, crisis'],
    ['heat:ussuri', 8500, 'Heat on the Ussuri: 85'],
    ['nuclear:CN', 200, 'Nuclear arms of China: a deterrent'],
    ['presence:US@indochina', 53600, 'Forces of the United States in Indochina: 536 thousand'],
    ['trade:US-CN', 500, 'Trade between the United States and China: 5 million dollars a year'],
    ['support:US', 5400, 'Support at home, the United States: 54'],
  ])('%s is said as a sentence', (name, value, sentence) => {
    expect(quantityWords(indexOf(name), value)).toBe(sentence);
  });

  it('every quantity has a name and a short name, without a hole in them', () => {
    const names = QUANTITY_NAMES.flatMap((_, q) => [quantityName(q), shortName(q)]);
    expect(names.filter((name) => /undefined|\{\{|names:|quantities:/.test(name))).toEqual([]);
  });

  it('says whose trust it is in English', () => {
    expect(shortName(indexOf('trust:US>CN'))).toBe('United States’ trust in China');
  });
});

describe('dates', () => {
  it('a quarter is three months of a year', () => {
    expect(quarterWords(quarterOf('1969Q1'))).toBe('January–March 1969');
    expect(quarterShort(quarterOf('1972Q4'))).toBe('1972 Q4');
  });

  it('a day is written out', () => {
    expect(dayWords('1969-03-02')).toBe('2 March 1969');
  });
});

describe('texts of a scenario', () => {
  it.each([
    ["Mao's train", 'Mao’s train'],
    ["the allies' answer", 'the allies’ answer'],
    ["Stalin, 'the great'; home", 'Stalin, ‘the great’; home'],
    ['the name wrong ("Lin Bao")', 'the name wrong (“Lin Bao”)'],
  ])('%s is printed with the right marks', (typed, printed) => {
    expect(typeset(typed)).toBe(printed);
  });
});

describe('every code has its words', () => {
  it('acts: a name, what it is for, how it is told, and how it is put to one where it asks', () => {
    const wanted = ACTS.flatMap(({ id, answer }) => ['name', 'about', 'done', ...(answer ? ['asked'] : [])].map((part) => `acts:${id}.${part}`));
    expect(wanted.filter((key) => !hasMessage(key))).toEqual([]);
  });

  it('refusals of conditions', () => {
    expect(Object.keys(CONDITION_WORDS).filter((code) => code !== 'requires/not' && !hasMessage(`refusals:${code}`))).toEqual([]);
  });

  it('linkages, patterns, themes, theatres, rungs and countries', () => {
    const keys = [
      ...LINKAGES.map((id) => `acts:linkage.${id}`), ...PATTERNS.map((id) => `names:pattern.${id}`), ...THEMES.map((id) => `names:theme.${id}`),
      ...THEATRES.map((id) => `names:theatre.${id}`), ...RUNGS.map((_, rung) => `names:rung.${rung}`),
      ...['US', 'SU', 'CN', ...THIRD_PARTIES].flatMap((id) => [`names:country.${id}`, `names:city.${id}`]),
    ];
    expect(keys.filter((key) => !hasMessage(key))).toEqual([]);
    expect(rungName(5)).toBe('Border battle');
    expect(theatreName('ussuri')).toBe('the Ussuri');
  });
});

describe('what the shipped scenarios name', () => {
  const scenarios = scenarioIds().flatMap((id) => loadScenario(id).scenario ?? []);

  it('places: each event happens somewhere that has a name', () => {
    const places = scenarios.flatMap(({ events }) => events.flatMap(({ place }) => place ?? []));
    expect(places.length).toBeGreaterThan(100);
    expect([...new Set(places)].filter((place) => !hasMessage(`places:${place}`))).toEqual([]);
  });

  it('facts: each that an option asks for has words', () => {
    const asked = (condition: unknown): number[] => {
      if (condition === null || typeof condition !== 'object') return [];
      const { test, flag } = condition as { test?: unknown; flag?: unknown };
      return test === 'flag' ? [flag as number] : Object.values(condition).flatMap(asked);
    };
    const facts = scenarios.flatMap(({ events, flags }) => asked(events.flatMap(({ parts }) => parts.flatMap(({ options }) => options.map(({ requires }) => requires)))).map((flag) => flags[flag]!));
    expect(facts.length).toBeGreaterThan(0);
    expect([...new Set(facts)].filter((fact) => !hasMessage(`flags:${fact}`))).toEqual([]);
  });
});

describe('orders', () => {
  it('a deed is told as a sentence', () => {
    expect(orderSentence({ act: 'summit', from: 'US', to: 'SU' })).toBe('The leaders of Washington and Moscow meet');
    expect(orderSentence({ act: 'mobilisation', from: 'SU', to: 'CN', theatre: 'ussuri' })).toBe('Moscow moves divisions up against Beijing on the Ussuri');
    expect(orderTitle({ act: 'withdrawal', to: 'SU', theatre: 'berlin' })).toBe('Withdrawal, Moscow (Berlin)');
  });

  it('knows the names of the three', () => {
    expect(capitalise(countryOf('SU'))).toBe('The Soviet Union');
    expect(cityOf('CN')).toBe('Beijing');
    expect(t('table:capital.points', { count: 1 })).toBe('1 point of initiative');
  });
});
