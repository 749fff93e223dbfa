/** A small scenario that can be played through: two years, a few events, a crisis, a door, a chronicle, situations. */
import { quantity } from '../../src/engine/quantities.ts';
import type { Condition, Effect, GameEvent, Leader, Option, Part, Scenario } from '../../src/engine/scenario.ts';
import type { Capital, Quarter } from '../../src/engine/types.ts';
import * as small from './small-scenario.ts';
import { shift } from './small-scenario.ts';

const Q = (year: number, quarter: number): Quarter => year * 4 + quarter - 1;
const FROM = Q(1969, 1);
const TO = Q(1971, 4);

const option = (id: string, effects: readonly Effect[], base = 3, more: Partial<Option> = {}): Option =>
  small.option(id, effects, { appeal: { base, terms: [] }, ...more });

type Draft = Partial<GameEvent> & { readonly id: string };
const event = (draft: Draft, count: { parts: number }): GameEvent => ({
  ...small.event(draft.id, [], { date: null, from: FROM, to: TO, hazard: { base: 40, terms: [] }, confidence: 'low', ...draft }),
  parts: (draft.parts ?? []).map((each) => ({ ...each, index: count.parts++ })),
});

const part = (decider: Capital, options: readonly Option[], more: Partial<Part> = {}): Part => small.part(0, decider, options, more);

const leader = (capital: Capital, id: string, more: Partial<Leader> = {}): Leader => ({
  id, name: id, capital, from: Q(1960, 1), to: Q(1980, 4), party: null, leaves: 'term', dies: 0, office: '', about: '',
  temper: { risk: 3, rigidity: 3, reciprocity: 3, suspicion: 3, pragmatism: 3, constraint: 3 },
  mandates: ['one', 'two', 'three', 'four'].map((name, i) => ({
    id: `${id}-${name}`, title: name, text: name, cards: [],
    measure: { kind: 'state', base: 20, terms: [{ q: quantity(['support', 'prestige', 'economy', 'strength'][i] + `:${capital}`), weight: 80 }] },
  })),
  home: { id: `${id}-home`, label: '', text: '', cost: 1, cooldown: 6, toll: false, effects: [shift(`support:${capital}`, 4), shift(`economy:${capital}`, -1)] },
  leanings: [
    { id: `${id}-a`, text: '', bias: { posture: 'open', toward: capital === 'US' ? 'CN' : 'US', by: 5 } },
    { id: `${id}-b`, text: '', bias: { posture: 'press', toward: capital === 'CN' ? 'SU' : 'CN', by: 5 } },
    { id: `${id}-c`, text: '', bias: { posture: 'hold', toward: capital === 'SU' ? 'US' : 'SU', by: 5 } },
  ],
  heirs: [`${id}-heir`], ...more,
});

const heir = (capital: Capital, of: string): Leader =>
  leader(capital, `${of}-heir`, { from: 0, to: 0, mandates: [], home: null, leanings: [], heirs: [] });

function events(): { list: GameEvent[]; parts: number } {
  const count = { parts: 0 };
  const atLeast = (name: string, value: number): Condition => (
    { test: 'quantity', q: quantity(name), atLeast: value * 100, atMost: 10000 }
  );
  const situation = (id: string, decider: Capital): GameEvent => event({
    id, kind: 'situation', cooldown: 4,
    parts: [part(decider, [option('firm', [shift('tension:SU-CN', 1)]), option('soft', [shift('tension:SU-CN', -1)])], { historical: -1 })],
  }, count);
  const list = [
    event({
      id: 'clash', date: Q(1969, 1), when: [atLeast('heat:ussuri', 40)],
      crisis: { theatre: 'ussuri', rung: 4, sides: ['CN', 'SU'], history: ['climb', 'hold', 'hold'] },
      parts: [part('CN', [
        option('shoot', [shift('trust:SU>CN', -6), shift('tension:SU-CN', 7, { fades: 3 })], 8, { opens: true }),
        option('wait', [shift('tension:SU-CN', -1)]),
      ])],
    }, count),
    event({
      id: 'talks', date: Q(1969, 4), when: [{ test: 'happened', event: 0, part: -1, option: -1 }],
      doors: [{ act: 'arms-talks', from: 'US', to: 'SU' }],
      parts: [
        part('US', [option('open', [shift('trust:SU>US', 3)]), option('delay', [])], { id: 'us' }),
        part('SU', [
          option('accept', [shift('tension:US-SU', -3), { do: 'chance', name: 'leak', chance: 30, history: false, then: [shift('trust:CN>SU', -3)], else: [] }]),
          option('refuse', [shift('prestige:SU', -1)]),
        ], { id: 'su' }),
      ],
    }, count),
    event({
      id: 'visit', date: Q(1971, 3), from: Q(1970, 1), parts: [
        part('US', [option('go', [shift('trust:CN>US', 8), shift('tension:US-CN', -4), { do: 'flag', flag: 0, on: true }], 6, { signal: { to: 'CN', by: 2 } }), option('stay', [])]),
      ],
    }, count),
    situation('shots', 'SU'), situation('defector', 'CN'), situation('budget', 'US'),
  ];
  return { list, parts: count.parts };
}

function openingQ(): number[] {
  const values: Record<string, number> = {
    'trust:US>SU': -24, 'trust:SU>US': -28, 'trust:US>CN': -56, 'trust:CN>US': -60, 'trust:SU>CN': -52, 'trust:CN>SU': -64,
    'tension:US-SU': 51, 'tension:US-CN': 57, 'tension:SU-CN': 68, 'heat:indochina': 78, 'heat:ussuri': 60,
    'presence:US@indochina': 500, 'presence:SU@ussuri': 300, 'presence:CN@ussuri': 400, 'alignment:VN>SU': 60, 'alignment:RO>SU': 30,
  };
  for (const capital of ['US', 'SU', 'CN']) {
    for (const kind of ['support', 'prestige', 'economy', 'strength']) values[`${kind}:${capital}`] = 54;
    values[`initiative:${capital}`] = 1;
    values[`nuclear:${capital}`] = capital === 'CN' ? 1 : 3;
  }
  return small.openingOf(values);
}

/** The scenario; every call gives the same. */
export function playableScenario(): Scenario {
  const { list, parts } = events();
  const leaders = [leader('US', 'us-leader'), leader('SU', 'su-leader'), leader('CN', 'cn-leader')];
  return {
    format: 1, id: 'small', hash: 'small-1', title: 'Small', about: '', introduction: '', from: FROM, to: TO, minutes: 5,
    cards: [], sides: ['US', 'SU', 'CN'],
    opening: { leaders: [0, 1, 2], q: openingQ(), flags: [], treaties: [], channels: [0, 0, 0], embargoes: [0, 0, 0, 0, 0, 0], missions: [0, 0, 0, 0, 0, 0], because: {} },
    flags: ['gone'], leaders: [...leaders, heir('US', 'us-leader'), heir('SU', 'su-leader'), heir('CN', 'cn-leader')],
    advisers: [],
    theatres: [
      { id: 'ussuri', name: 'Ussuri', dyads: { 'SU-CN': 100 }, beside: ['SU', 'CN'], place: '' },
      { id: 'indochina', name: 'Indochina', dyads: { 'US-CN': 60, 'US-SU': 40 }, beside: ['CN'], place: '' },
    ],
    thirdParties: [], treaties: [], years: [], elections: [], events: list, situations: [3, 4, 5], partCount: parts,
    chronicle: [
      { id: 'polemic-1969', date: Q(1969, 2), act: 'polemic', from: 'CN', to: 'SU', theatre: null, covert: false, linkage: null, text: '', cards: [], sources: [] },
      { id: 'trade-1969', date: Q(1969, 3), act: 'trade-opening', from: 'US', to: 'CN', theatre: null, covert: false, linkage: null, text: '', cards: [], sources: [] },
    ],
    aims: (['US', 'SU', 'CN'] as const).map((capital) => ({
      id: `aim-${capital}`, capital, title: '', text: '', cards: [], weight: 100,
      measure: { kind: 'record', base: 0, terms: [{ q: quantity(`prestige:${capital}`), weight: 100 }] },
    })),
    endings: { US: [], SU: [], CN: [] }, questions: [], chapters: [], express: null, exam: null, sources: [], texts: {},
  };
}
