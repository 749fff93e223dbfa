import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../src/scenario/index.ts';
import { explanationAt, offersAt } from '../../../src/ui/workshop/complete.ts';
import type { KnownHere } from '../../../src/ui/workshop/name-kinds.ts';

const name = (id: string, about = '') => ({ id, about });
const known: KnownHere = {
  events: [{ id: 'first-shots', about: 'First shots', file: 'events/a.yaml', options: [name('strike', 'Strike'), name('wait')] }],
  leaders: [name('mao', 'Mao Zedong'), name('nixon')], advisers: [name('zhou', 'Zhou Enlai')], treaties: [name('npt')], sources: [name('cards')],
  flags: [name('quarrel')], cards: [name('c5.0')], places: [name('moscow')], files: [name('world.yaml'), name('events/ussuri.yaml')],
};
const schema = jsonSchema();

/** What is offered where `|` stands. */
const offered = (marked: string) => offersAt(marked.replace('|', ''), marked.indexOf('|'), { schema, known });
const labels = (marked: string): string[] => offered(marked).offers.map(({ label }) => label);

const EVENT = 'format: 1\npack: test\nevents:\n  - id: talks\n';

describe('keys', () => {
  it('of an event, but not those that it has', () => {
    expect(labels(`${EVENT}    kind: outside\n    |`)).toEqual(expect.arrayContaining(['title', 'theme', 'options', 'window']));
    expect(labels(`${EVENT}    kind: outside\n    |`)).not.toContain('kind');
    expect(labels(`${EVENT}    |\n    kind: outside\n`)).not.toContain('kind');
  });
  it('while the word is half typed, in the middle of a file', () => {
    expect(labels(`${EVENT}    ti|\n    theme: security\n  - id: other\n`)).toContain('title');
  });
  it('of a pack and of a scenario', () => {
    expect(labels('format: 1\npack: test\n|')).toEqual(expect.arrayContaining(['events', 'acts']));
    expect(labels('format: 1\ninclude: [world.yaml]\n|')).toEqual(expect.arrayContaining(['opening', 'aims', 'endings']));
    expect(labels('|')).toEqual(expect.arrayContaining(['format', 'opening', 'events']));
  });
  it('of an option below another list', () => {
    expect(labels(`${EVENT}    options:\n      - id: wait\n        |`)).toEqual(expect.arrayContaining(['label', 'effects', 'requires']));
    expect(labels(`${EVENT}    options:\n      - |`)).toContain('label');
  });
  it('that begin a condition or an effect', () => {
    expect(labels(`${EVENT}    when:\n      - {|}`)).toEqual(expect.arrayContaining(['leader', 'flag', 'tension', 'any']));
    expect(labels(`${EVENT}    effects:\n      - |`)).toEqual(expect.arrayContaining(['trust', 'schedule', 'chance']));
  });
  it('that go with the verb that stands there', () => {
    const found = labels(`${EVENT}    effects:\n      - {trust: US>SU, |}`);
    expect(found).toEqual(expect.arrayContaining(['by', 'because', 'theme']));
    expect(found).not.toContain('leader');
    expect(found).not.toContain('trust');
  });
  it('are written with what their value needs', () => {
    const text = (key: string, marked: string) => offered(marked).offers.find(({ label }) => label === key)?.text;
    expect(text('title', `${EVENT}    |`)).toBe('title: ');
    expect(text('options', `${EVENT}    |`)).toBe('options:\n      - ');
    expect(text('window', `${EVENT}    |`)).toBe('window:\n      ');
    expect(text('opening', 'format: 1\ninclude: []\n|')).toBe('opening:\n  ');
  });
  it('are explained, and what must stand is marked', () => {
    const hazard = offered(`${EVENT}    |`).offers.find(({ label }) => label === 'hazard')!;
    expect(hazard.about).toContain('Chance in per cent');
    expect(offered(`${EVENT}    |`).offers.find(({ label }) => label === 'title')!.detail).toBe('required');
  });
});

describe('values', () => {
  it.each([
    ['kind: |', 'situational'], ['theme: s|', 'security'], ['decider: |', 'CN'], ['confidence: |', 'high'],
    ['crisis: {theatre: |, rung: 3}', 'ussuri'], ['effects: [{trust: |}]', 'CN>SU'], ['when: {tension: SU-CN, atLeast: |}', 'crisis'],
    ['when: {pattern: |}', 'romantic-triangle'], ['door:\n      - {act: |', 'back-channel'],
  ])('of a closed list: %s', (line, value) => {
    expect(labels(`${EVENT}    ${line}`)).toContain(value);
  });
  it.each([
    ['when: {leader: |}', 'mao'], ['when:\n      - leader: |', 'mao'], ['when: [{not: {flag: |}}]', 'quarrel'], ['effects: [{schedule: |, after: 2}]', 'first-shots'],
    ['when: {happened: first-shots, option: |}', 'strike'], ['counsel: [{adviser: |}]', 'zhou'], ['sources: [{id: |}]', 'cards'],
    ['card: [|]', 'c5.0'], ['card:\n      - |', 'c5.0'], ['place: |', 'moscow'], ['effects: [{chance: 30, then: [{treaty: |}]}]', 'npt'],
  ])('that the open files know: %s', (line, value) => {
    expect(labels(`${EVENT}    ${line}`)).toContain(value);
  });
  it('of the event itself: its options', () => {
    const options = '    options:\n      - {id: wait, label: Wait}\n      - id: go\n        label: Go\n';
    expect(labels(`${EVENT}${options}    counsel: [{adviser: zhou, favours: |}]`)).toEqual(['wait', 'go']);
    expect(labels(`${EVENT}    history: {date: 1969Q1, option: |}\n${options}`)).toEqual(['wait', 'go']);
  });
  it('of the header: files, leaders, events', () => {
    expect(labels('format: 1\ninclude: [world.yaml, |]')).toContain('events/ussuri.yaml');
    expect(labels('format: 1\ninclude:\n  - |')).toContain('world.yaml');
    expect(labels('format: 1\nsides: [|]\ninclude: []')).toEqual(['US', 'SU', 'CN']);
    expect(labels('format: 1\ninclude: []\nleaders: {US: |}')).toContain('nixon');
    expect(labels('format: 1\ninclude: []\noff: [|]')).toContain('first-shots');
  });
  it('replace the word that is typed', () => {
    const marked = `${EVENT}    kind: sit|`;
    expect(offered(marked).from).toBe(marked.indexOf('sit|'));
  });
});

describe('explanations', () => {
  const explained = (marked: string) => explanationAt(marked.replace('|', ''), marked.indexOf('|'), { schema, known });
  it('of a key, of a verb, of a name', () => {
    expect(explained(`${EVENT}    haz|ard: 20\n`)).toMatchObject({ name: 'hazard', about: expect.stringContaining('per cent') as string });
    expect(explained(`${EVENT}    effects: [{sche|dule: first-shots, after: 1}]`)?.about).toContain('follow');
    expect(explained(`${EVENT}    when: {leader: m|ao}`)).toEqual({ name: 'mao', about: 'Mao Zedong' });
  });
  it('of nothing where there is nothing to say', () => {
    expect(explained(`${EVENT}    brief:\n      - text: >-\n          Some wo|rds\n`)).toBeNull();
  });
});

describe('texts that are broken', () => {
  it.each(['events:\n  - id: a\n    when: [{flag: quarrel\n    title: x\n    |', '{{{[[|', '- - - |', 'a: "b\n|', ': |', 'events: [|', '\n\n   |'])('never fail: %s', (marked) => {
    expect(() => offered(marked)).not.toThrow();
  });
  it('still offer keys below a bracket that was never closed', () => {
    expect(labels(`${EVENT}    when: [{flag: quarrel\n    |`)).toContain('title');
  });
});
