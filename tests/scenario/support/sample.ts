import { compileScenario, readerOf } from '../../../src/scenario/index.ts';
import type { Compiled } from '../../../src/scenario/index.ts';
import { CAPITALS, THEATRES, THIRD_PARTIES } from '../../../src/engine/types.ts';

const many = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const everyKey = (keys: readonly string[], value: string): string => `{${keys.map((key) => `${key}: ${value}`).join(', ')}}`;
const alignments = THIRD_PARTIES.flatMap((party) => CAPITALS.map((capital) => `${party}>${capital}`));

const leader = (id: string, name: string, capital: string): string => `
  - id: ${id}
    name: ${name}
    capital: ${capital}
    from: 1964Q1
    to: 1974Q3
    leaves: term
    office: First of his country
    temper: {risk: 3, rigidity: 3, reciprocity: 3, suspicion: 3, pragmatism: 3, constraint: 3}
    about: A man of his time.
    mandates:
      - {id: ${id}-quiet, title: Quiet, text: Keep the borders quiet., measure: {state: [{of: 'tension:SU-CN', weight: -100}], base: 100}}
      - {id: ${id}-talks, title: Talks, text: Have talks begun., measure: {deed: talks, option: accept, by: 1970Q4}}
    home: {id: ${id}-speech, label: Speak, text: Speak to the nation., cost: 1, cooldown: 6, effects: [{support: ${capital}, by: 5}]}
    leanings:
      - {id: ${id}-hard, text: likes to press, bias: {posture: press, toward: ${capital === 'US' ? 'SU' : 'US'}, by: 5}}
      - {id: ${id}-soft, text: likes to talk, bias: {posture: open, toward: ${capital === 'US' ? 'CN' : 'US'}, by: 5}}`;

const world = `format: 1
leaders:${leader('able', 'Able', 'US')}${leader('boris', 'Boris', 'SU')}${leader('chen', 'Chen', 'CN')}
advisers:
  - {id: dora, name: Dora, capital: CN, post: Minister, from: 1960Q1, to: 1975Q4, leaning: patience}
treaties:
  - {id: pact, name: The Pact, parties: [SU, CN], from: 1950Q1, kind: alliance}
years:
  - {year: 1969, strength: {US: 79, SU: 68, CN: 43}, warheads: {US: 1, SU: 1, CN: 1}, troops: 475, divisions: 25, trade: 0, gdp: {US: 1, SU: 1, CN: null}}
`;

const events = `format: 1
pack: sample
events:
  - id: shots
    kind: situational
    title: Shots on the river
    card: [c5.0]
    theme: security
    decider: CN
    history: {date: 1969Q1, option: strike}
    window: {from: 1969Q1, to: 1970Q2}
    when: [{flag: quarrel}, {tension: SU-CN, atLeast: crisis}]
    hazard: {base: 40, terms: [{when: {leader: chen}, add: 10, because: he is not patient}]}
    crisis: {theatre: ussuri, rung: 4, sides: [CN, SU], history: [climb, hold]}
    brief: [{text: The ice holds.}]
    counsel: [{adviser: dora, favours: wait, says: Wait for the thaw.}]
    options:
      - id: strike
        label: Strike once
        opens: true
        effects:
          - {trust: SU>CN, by: -12, theme: {security: 60, ideology: 40}, because: guards dead, card: c5.0}
          - {heat: ussuri, by: 25, fades: 3}
          - {flag: blood}
          - {schedule: talks, after: 2, chance: 80}
        dispatch: Shots on the river.
        outcome: ${many(30)}
      - id: wait
        label: Wait
        requires: [{not: {flag: blood}}]
        dispatch: Nothing happened.
        outcome: ${many(30)}
    note: ${many(60)}
    sources: [{id: book}]
    confidence: high
  - id: talks
    kind: situational
    title: Talks
    card: [c5.1]
    theme: security
    history: {date: 1969Q4, options: {su: offer, cn: accept}}
    window: {from: 1969Q2, to: 1970Q4}
    parts:
      - id: su
        decider: SU
        brief: [{when: {flag: blood}, text: After the shots.}, {text: A quiet year.}]
        options:
          - {id: offer, label: Offer talks, effects: [{tension: SU-CN, by: -3, because: talks}], dispatch: Talks., outcome: ${many(30)}}
          - {id: silence, label: Say nothing, dispatch: Silence., outcome: ${many(30)}}
      - id: cn
        decider: CN
        when: [{happened: talks, option: offer}]
        brief: [{text: An offer has come.}]
        options:
          - {id: accept, label: Accept, dispatch: Accepted., outcome: ${many(30)}}
          - {id: refuse, label: Refuse, effects: [{chance: 30, name: leak, then: [{support: CN, by: -3}]}], dispatch: Refused., outcome: ${many(30)}}
    note: ${many(60)}
    sources: [{id: book}]
    confidence: medium
  - id: old-quarrel
    kind: outside
    title: An old quarrel
    card: [c3.0]
    theme: ideology
    history: {date: 1963Q3}
    effects: [{flag: quarrel}]
    dispatch: They quarrelled.
    note: ${many(60)}
    sources: [{id: book}]
    confidence: high
acts:
  - {id: a-note, date: 1969Q2, act: polemic, from: CN, to: SU, text: A note is handed over., sources: [{id: book}]}
`;

const sources = `format: 1
sources: [{id: book, author: An Author, year: 1990, title: A Book, where: A Press, kind: book}]
`;

const scenario = `format: 1
id: sample
title: A sample
about: A small scenario for tests.
introduction: ${many(90)}
from: 1969Q1
to: 1970Q4
minutes: 5
cards: [5]
sides: [US, SU, CN]
leaders: {US: able, SU: boris, CN: chen}
include: [world.yaml, events/sample.yaml, sources.yaml]
off: []
opening:
  trust: {US>SU: -24, SU>US: -28, US>CN: -56, CN>US: -60, SU>CN: -52, CN>SU: -64}
  tension: {US-SU: 51, US-CN: 57, SU-CN: 68}
  heat: ${everyKey(THEATRES, '40')}
  support: ${everyKey(CAPITALS, '50')}
  prestige: ${everyKey(CAPITALS, '50')}
  economy: ${everyKey(CAPITALS, '50')}
  nuclear: {US: triad, SU: triad, CN: minimal}
  alignment: ${everyKey(alignments, '0')}
  flags: [quarrel]
  treaties: [pact]
  themes: {SU-CN: {ideology: 45, national-interest: 25, security: 15, domestic: 5}}
aims:
  - {id: us-quiet, capital: US, title: Quiet, text: Keep the river quiet., weight: 100, measure: {record: [{of: 'heat:ussuri', weight: -100}], base: 100}}
endings:
  US: [{id: us-well, atLeast: 100, title: Well, text: ${many(40)}}, {id: us-end, atLeast: 0, title: The end, text: ${many(40)}}]
  SU: [{id: su-end, atLeast: 0, title: The end, text: ${many(40)}}]
  CN: [{id: cn-end, atLeast: 0, title: The end, text: ${many(40)}}]
`;

/** A small scenario without a fault, by file name. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'sample.yaml': scenario, 'world.yaml': world, 'events/sample.yaml': events, 'sources.yaml': sources,
};

/** Compiles the sample with one text in one of its files replaced. */
export function compileSample(file = 'sample.yaml', find = '', put = ''): Compiled {
  const text = SAMPLE[file]!;
  if (!text.includes(find)) throw new Error(`the sample has no "${find}"`);
  return compileScenario('sample.yaml', readerOf({ ...SAMPLE, [file]: text.replace(find, () => put) }));
}
