import { afterEach, describe, expect, it } from 'vitest';
import { languageFor } from '../../src/ui/app/language.ts';
import { quarterOf } from '../../src/engine/quarters.ts';
import { faultWords } from '../../src/words/faults.ts';
import { caseWords } from '../../src/words/cases.ts';
import { atlasNames, inOwnLetters, isEnglish, language, listed, speak, t } from '../../src/words/messages.ts';
import { dayWords, quarterShort, quarterWords } from '../../src/words/names.ts';
import { signed } from '../../src/words/numbers.ts';
import { orderSentence } from '../../src/words/orders.ts';
import { indexOf, quantityWords, shortName } from '../../src/words/quantities.ts';

afterEach(() => speak('en'));

describe('Russian', () => {
  it('puts names into their cases', async () => {
    await speak('ru');
    expect(quantityWords(indexOf('trust:CN>SU'), -2034)).toBe('Доверие Китая к Советскому Союзу: −20');
    expect(shortName(indexOf('trust:SU>CN'))).toBe('Доверие СССР к Китаю');
    expect(orderSentence({ act: 'back-channel', from: 'SU', to: 'CN' })).toBe('Между Москвой и Пекином открывается закрытый канал');
    expect(orderSentence({ act: 'visit', from: 'US', to: 'RO' })).toBe('Посланник Вашингтона прибывает в Бухарест');
  });

  it.each([[1, '1 пункт инициативы'], [3, '3 пункта инициативы'], [5, '5 пунктов инициативы'], [21, '21 пункт инициативы']])('counts %i', async (count, words) => {
    await speak('ru');
    expect(t('table:capital.points', { count })).toBe(words);
  });

  it('dates and numbers as Russian print has them', async () => {
    await speak('ru');
    expect(quarterWords(quarterOf('1969Q1'))).toBe('январь–март 1969\u00a0года');
    expect(dayWords('1969-03-02')).toBe('2\u00a0марта 1969\u00a0года');
    expect(quarterShort(quarterOf('1972Q4'))).toBe('4\u00a0кв. 1972');
    expect(signed(-250)).toBe('−2,5');
  });
});

describe('Chinese', () => {
  it('words facts without cases and plurals', async () => {
    await speak('zh');
    expect(quantityWords(indexOf('tension:US-CN'), 6400)).toBe('美国与中国之间的紧张：64，危机');
    expect(orderSentence({ act: 'mobilisation', from: 'SU', to: 'CN', theatre: 'ussuri' })).toBe('莫斯科在乌苏里江向北京方向增兵');
    expect(t('table:capital.points', { count: 1 })).toBe('1个主动点');
    expect(listed(['华盛顿', '莫斯科'])).toBe('华盛顿、莫斯科');
  });

  it('dates as Chinese print has them', async () => {
    await speak('zh');
    expect(quarterWords(quarterOf('1969Q1'))).toBe('1969年1—3月');
    expect(dayWords('1969-03-02')).toBe('1969年3月2日');
  });
});

describe('faults of a file', () => {
  const fault = { code: 'schema/wrong-type', found: '12', allowed: [], suggestion: null, params: { expected: 'a text' }, message: 'expected a text, found 12' };

  it('are said in the language, the words of their parameters too, and name what was probably meant', async () => {
    expect(faultWords(fault)).toBe('expected a text, found 12');
    await speak('ru');
    expect(faultWords(fault)).toBe('ожидается текст, стоит 12');
    expect(faultWords({ ...fault, code: 'ref/unknown-leader', found: 'nixn', suggestion: 'nixon', params: {} })).toBe('неизвестный руководитель nixn. Может быть, nixon?');
    await speak('zh');
    expect(faultWords(fault)).toBe('应为文本，实为12');
    expect(faultWords({ ...fault, code: 'a/new-one' })).toBe('expected a text, found 12');
  });
});

describe('names of scenarios', () => {
  it('stand in the letters of the language; what is not known stays as its author wrote it', async () => {
    expect(inOwnLetters('Zhou Enlai')).toBe('Zhou Enlai');
    await speak('ru');
    expect(inOwnLetters('Zhou Enlai')).toBe('Чжоу Эньлай');
    expect(inOwnLetters("Thomas O'Neill")).toBe('Томас О’Нил');
    await speak('zh');
    expect(inOwnLetters('Zhou Enlai')).toBe('周恩来');
    expect(inOwnLetters('A leader of my own')).toBe('A leader of my own');
    expect(atlasNames()['sea:japan']).toBe('日本海');
  });

  it('a joined pair is declined part by part, an unknown name not at all', () => {
    const table = { Китай: { ins: 'Китаем' }, Индия: { ins: 'Индией' } };
    expect(caseWords(table, 'Китай и Индия', 'ins')).toBe('Китаем и Индией');
    expect(caseWords(table, 'Атлантида', 'ins')).toBe('Атлантида');
  });
});

describe('the language', () => {
  it.each([[['ru-RU', 'en'], 'ru'], [['de-DE', 'zh-CN'], 'zh'], [['zh-Hant-TW'], 'zh'], [['fr'], 'en'], [[], 'en']])('of a browser that wants %j is %s', (wanted, found) => {
    expect(languageFor(wanted)).toBe(found);
  });

  it('is the one that was wished for last, however late another arrives', async () => {
    await Promise.all([speak('ru'), speak('zh'), speak('en')]);
    expect(language()).toBe('en');
    expect(t('title:settings')).toBe('Settings');
  });

  it.each([['Nixon flies to Beijing', true], ['Никсон летит в Пекин', false], ['договор SALT II', false], ['北京', false], ['1969', false]])('%s is English: %s', (text, english) => {
    expect(isEnglish(text)).toBe(english);
  });
});
