/** One failing example for every code of a fault: what stands in the sample, and what to put there instead. */
export interface FaultExample {
  readonly code: string;
  readonly file: string;
  readonly good: string;
  readonly bad: string;
  /** The words of the failing text at which the fault must point. */
  readonly points: string;
  readonly suggestion?: string;
}

const EVENTS = 'events/sample.yaml';
const WORLD = 'world.yaml';
const SCENARIO = 'sample.yaml';
const long = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
type Row = readonly [file: string, code: string, good: string, bad: string, points: string];
const example = (...[file, code, good, bad, points]: Row): FaultExample => ({ code, file, good, bad, points });

const syntax: readonly FaultExample[] = [
  example(EVENTS, 'syntax/yaml', 'when: [{flag: quarrel}', 'when: [{flag: quarrel', ']'),
  example(EVENTS, 'syntax/tag', 'title: Talks', 'title: !run Talks', '!run'),
  example(EVENTS, 'syntax/key', 'title: Talks', '__proto__: Talks', '__proto__'),
];

const schema: readonly FaultExample[] = [
  example(EVENTS, 'schema/missing', '    title: Talks\n', '', 'id: talks'),
  example(EVENTS, 'schema/wrong-type', 'title: Talks', 'title: [Talks]', '[Talks]'),
  { ...example(EVENTS, 'schema/unknown-key', 'theme: ideology', 'thema: ideology', 'thema'), suggestion: 'theme' },
  { ...example(EVENTS, 'schema/not-allowed', 'theme: ideology', 'theme: idealogy', 'idealogy'), suggestion: 'ideology' },
  example(EVENTS, 'schema/form', 'date: 1963Q3', 'date: 1963-Q3', '1963-Q3'),
  example(EVENTS, 'schema/range', 'fades: 3', 'fades: 30', '30'),
  example(EVENTS, 'schema/length', '[CN, SU], history: [climb, hold]', '[CN, SU], history: [hold, hold, hold, hold, hold, hold, hold]', '[hold'),
  { ...example(EVENTS, 'schema/unknown-verb', '{heat: ussuri, by: 25', '{heit: ussuri, by: 25', 'heit'), suggestion: 'heat' },
  example(EVENTS, 'schema/needs', '{tension: SU-CN, atLeast: crisis}', '{tension: SU-CN}', '{tension: SU-CN}]'),
  example(EVENTS, 'schema/same-side', 'sides: [CN, SU]', 'sides: [CN, CN]', 'CN], history'),
  example(EVENTS, 'schema/duplicate', 'id: old-quarrel', 'id: talks', 'talks\n    kind: outside'),
  example(EVENTS, 'schema/decider', '    decider: CN\n    history: {date: 1969Q1', '    history: {date: 1969Q1', 'id: shots'),
];

const references: readonly FaultExample[] = [
  { ...example(SCENARIO, 'ref/unknown-file', 'events/sample.yaml', 'events/simple.yaml', 'events/simple.yaml'), suggestion: 'events/sample.yaml' },
  { ...example(EVENTS, 'ref/unknown-leader', '{leader: chen}', '{leader: chan}', 'chan'), suggestion: 'chen' },
  { ...example(EVENTS, 'ref/unknown-adviser', 'adviser: dora', 'adviser: dorra', 'dorra'), suggestion: 'dora' },
  { ...example(SCENARIO, 'ref/unknown-treaty', 'treaties: [pact]', 'treaties: [pakt]', 'pakt'), suggestion: 'pact' },
  { ...example(EVENTS, 'ref/unknown-event', 'schedule: talks', 'schedule: talk', 'talk,'), suggestion: 'talks' },
  { ...example(EVENTS, 'ref/unknown-option', 'talks, option: offer', 'talks, option: ofer', 'ofer'), suggestion: 'offer' },
  { ...example(EVENTS, 'ref/unknown-part', '{su: offer', '{ru: offer', 'offer, cn'), suggestion: 'su' },
  { ...example(EVENTS, 'ref/unknown-source', '[{id: book}]', '[{id: boook}]', 'boook'), suggestion: 'book' },
  example(SCENARIO, 'ref/not-played', "{record: [{of: 'heat:ussuri', weight: -100}], base: 100}", '{deed: old-quarrel, by: 1970Q4}', '{deed'),
  { ...example(EVENTS, 'ref/flag-never-set', '{flag: quarrel}', '{flag: quarel}', 'quarel'), suggestion: 'quarrel' },
  example(EVENTS, 'ref/flag-never-read', 'effects: [{tension', 'effects: [{flag: lonely}, {tension', 'lonely'),
  example(WORLD, 'ref/adviser-not-in-office', 'from: 1960Q1', 'from: 1969Q2', ''),
  example(WORLD, 'ref/adviser-of-another', 'name: Dora, capital: CN', 'name: Dora, capital: SU', ''),
];

const ranges: readonly FaultExample[] = [
  example(WORLD, 'range/quarters', 'from: 1960Q1', 'from: 1980Q1', '1975Q4, leaning'),
  example(EVENTS, 'range/date-outside-window', 'date: 1969Q1', 'date: 1972Q1', '1972Q1'),
  example(EVENTS, 'range/theme-sum', '{security: 60', '{security: 50', '{security'),
  example(WORLD, 'range/leader-not-in-office', 'from: 1964Q1', 'from: 1970Q1', ''),
  example(SCENARIO, 'range/leader-of-another', 'US: able', 'US: boris', 'boris, SU'),
  example(SCENARIO, 'range/opening-missing', 'cuba: 40, ', '', '{taiwan-strait'),
  example(WORLD, 'range/year-missing', 'year: 1969', 'year: 1968', ''),
  example(SCENARIO, 'range/weights', 'weight: 100,', 'weight: 90,', '- {id: us-quiet'),
  example(SCENARIO, 'range/endings', 'su-end, atLeast: 0', 'su-end, atLeast: 5', '[{id: su-end'),
];

const flow: readonly FaultExample[] = [
  example(EVENTS, 'flow/no-history', '{su: offer, cn: accept}', '{su: offer}', '{date: 1969Q4'),
  example(EVENTS, 'flow/trap', 'opens: true', 'opens: true\n        requires: [{flag: quarrel}]', '- id: strike'),
  example(EVENTS, 'flow/cycle', 'effects: [{tension', 'effects: [{schedule: shots, after: 1}, {tension', 'id: shots'),
  example(EVENTS, 'flow/dead-event', '[{flag: quarrel}, ', '[{happened: talks, option: offer}, {not: {any: [{happened: old-quarrel}]}}, {any: []}, ', '[{happened'),
  example(EVENTS, 'flow/no-crisis', 'label: Offer talks,', 'label: Offer talks, opens: true,', 'true'),
  example(EVENTS, 'flow/no-move', 'crisis: {theatre: ussuri, rung: 4, sides: [CN, SU], history: [climb, hold]}', 'rung: {theatre: ussuri, at: 4, side: CN}', '- id: strike'),
  { ...example(EVENTS, 'flow/counsel', 'favours: wait', 'favours: wat', 'wat'), suggestion: 'wait' },
  example(WORLD, 'flow/not-played', 'deed: talks, option: accept', 'deed: old-quarrel', '- {id: able-talks'),
  example(WORLD, 'flow/adviser-leaves', 'to: 1975Q4', 'to: 1969Q4', ''),
];

const evidence: readonly FaultExample[] = [
  example(EVENTS, 'evidence/no-source', '    sources: [{id: book}]\n', '', 'id: shots'),
  example(EVENTS, 'evidence/no-card', '    card: [c5.0]\n', '', 'id: shots'),
  example(EVENTS, 'evidence/no-confidence', '    confidence: high\n', '', 'id: shots'),
];

const texts: readonly FaultExample[] = [
  example(EVENTS, 'text/too-long', 'label: Strike once', `label: ${long(9)}`, 'word word'),
  example(WORLD, 'text/too-long', 'text: Have talks begun.', `text: ${long(26)}`, 'word word'),
  example(EVENTS, 'text/too-short', 'note: word0', 'note: too short #', 'too short'),
  example(EVENTS, 'text/missing', 'dispatch: Talks., ', '', '{id: offer'),
];

export const FAULT_EXAMPLES: readonly FaultExample[] = [...syntax, ...schema, ...references, ...ranges, ...flow, ...evidence, ...texts];
