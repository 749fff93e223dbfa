/** Every condition, defined once: its words in a file, what it means, how it is said, which quantities it reads. */
import { keyOf, kindOf, HIGHEST, LOWEST, QUANTITY_KINDS } from '../quantities.ts';
import type { Condition, Scenario } from '../scenario.ts';
import { CAPITALS, DYADS, KINDS, PATTERNS, THEATRES } from '../types.ts';
import type { World } from '../types.ts';
import { inOffice } from '../leaders.ts';
import { pariahOf, pivotOf, triangleOf } from '../triangle.ts';
import { condition, NEVER, PAST } from './kinds.ts';
import type { ConditionVerb, Words } from './kinds.ts';

const ALWAYS: Condition = { test: 'all', of: [] };
const NOT_HERE: Condition = { test: 'any', of: [] };
const known = (index: number, made: Condition): Condition => (index === NEVER ? NOT_HERE : made);

/** The verbs of quantities (`trust`, `tension` …), all from the one table. */
const quantityVerbs: readonly ConditionVerb[] = QUANTITY_KINDS.map(({ kind, keys }) => condition({
  key: kind,
  test: 'quantity',
  about: `The quantity ${kind} is at least, or at most, a value.`,
  params: {
    [kind]: { is: 'key', of: kind },
    atLeast: { is: 'level', of: kind, optional: true },
    atMost: { is: 'level', of: kind, optional: true },
  },
  needs: ['atLeast', 'atMost'],
  example: `{${kind}: ${keys[0]!}, atLeast: ${kind === 'nuclear' ? 'device' : '1'}}`,
  says: {
    'requires/at-least': '{{kind}} {{key}} at least {{value}}',
    'requires/at-most': '{{kind}} {{key}} at most {{value}}',
    'requires/between': '{{kind}} {{key}} between {{low}} and {{value}}',
  },
  compile: (args) => {
    const q = args[kind] as number;
    return {
      test: 'quantity', q,
      atLeast: (args.atLeast as number | undefined) ?? LOWEST[q]!,
      atMost: (args.atMost as number | undefined) ?? HIGHEST[q]!,
    };
  },
  holds: (_scenario, world, c) => world.q[c.q]! >= c.atLeast && world.q[c.q]! <= c.atMost,
  words: (_scenario, c) => quantityWords(c),
  reads: (c) => [c.q],
}));

function quantityWords(c: Extract<Condition, { test: 'quantity' }>): ReturnType<ConditionVerb['words']> {
  const name = { kind: kindOf(c.q), key: keyOf(c.q) };
  if (c.atMost === HIGHEST[c.q]!) return { code: 'requires/at-least', params: { ...name, value: c.atLeast / 100 } };
  if (c.atLeast === LOWEST[c.q]!) return { code: 'requires/at-most', params: { ...name, value: c.atMost / 100 } };
  return { code: 'requires/between', params: { ...name, low: c.atLeast / 100, value: c.atMost / 100 } };
}

const combinations: readonly ConditionVerb[] = [
  condition({
    key: 'all', test: 'all', about: 'Every one of the conditions holds.',
    params: { all: { is: 'conditions' } }, example: '{all: [{flag: prague-1968}, {from: 1969Q1}]}',
    says: { 'requires/all': 'all of {{count}} conditions' },
    compile: ({ all }) => ({ test: 'all', of: all }),
    holds: (scenario, world, c) => allHold(scenario, world, c.of),
    words: (scenario, c) => (c.of.length === 1 ? describeCondition(scenario, c.of[0]!) : { code: 'requires/all', params: { count: c.of.length } }),
    reads: (c) => c.of.flatMap(readsOf),
  }),
  condition({
    key: 'any', test: 'any', about: 'At least one of the conditions holds.',
    params: { any: { is: 'conditions' } }, example: '{any: [{flag: prague-1968}, {from: 1969Q1}]}',
    says: { 'requires/any': 'one of {{count}} conditions' },
    compile: ({ any }) => ({ test: 'any', of: any }),
    holds: (scenario, world, c) => {
      for (let i = 0; i < c.of.length; i += 1) if (holds(scenario, world, c.of[i]!)) return true;
      return false;
    },
    words: (scenario, c) => (c.of.length === 1 ? describeCondition(scenario, c.of[0]!) : { code: 'requires/any', params: { count: c.of.length } }),
    reads: (c) => c.of.flatMap(readsOf),
  }),
  condition({
    key: 'not', test: 'not', about: 'The condition does not hold (of a list: not all of it).',
    params: { not: { is: 'conditions' } }, example: '{not: {flag: prague-1968}}',
    says: { 'requires/not': 'not: {{what}}' },
    compile: ({ not }) => ({ test: 'not', of: not }),
    holds: (scenario, world, c) => !allHold(scenario, world, c.of),
    words: (scenario, c) => {
      const inner = describeCondition(scenario, c.of[0] ?? ALWAYS);
      return { code: inner.code.replace('requires/', 'requires/not-'), params: inner.params };
    },
    reads: (c) => c.of.flatMap(readsOf),
  }),
];

const people: readonly ConditionVerb[] = [
  condition({
    key: 'leader', test: 'leader', about: 'This leader is in office.',
    params: { leader: { is: 'leader' } }, example: '{leader: nixon}',
    says: { 'requires/leader': '{{leader}} leads', 'requires/not-leader': '{{leader}} does not lead' },
    compile: ({ leader }) => known(leader, { test: 'leader', leader }),
    holds: (_scenario, world, c) => world.leaders[0] === c.leader || world.leaders[1] === c.leader || world.leaders[2] === c.leader,
    words: (scenario, c) => ({ code: 'requires/leader', params: { leader: scenario.leaders[c.leader]!.id } }),
  }),
  condition({
    key: 'adviser', test: 'adviser', about: 'This adviser is in office.',
    params: { adviser: { is: 'adviser' } }, example: '{adviser: zhou}',
    says: { 'requires/adviser': '{{adviser}} is in office', 'requires/not-adviser': '{{adviser}} is not in office' },
    compile: ({ adviser }) => known(adviser, { test: 'adviser', adviser }),
    holds: (scenario, world, c) => inOffice(scenario, world, c.adviser),
    words: (scenario, c) => ({ code: 'requires/adviser', params: { adviser: scenario.advisers[c.adviser]!.id } }),
  }),
];

const facts: readonly ConditionVerb[] = [
  condition({
    key: 'flag', test: 'flag', about: 'The named fact is set.',
    params: { flag: { is: 'flag' } }, example: '{flag: prague-1968}',
    says: { 'requires/flag': 'this must have come about: {{flag}}', 'requires/not-flag': 'this must not have come about: {{flag}}' },
    compile: ({ flag }) => ({ test: 'flag', flag }),
    holds: (_scenario, world, c) => world.flags[c.flag]! > 0,
    words: (scenario, c) => ({ code: 'requires/flag', params: { flag: scenario.flags[c.flag]! } }),
  }),
  condition({
    key: 'treaty', test: 'treaty', about: 'The treaty is in force.',
    params: { treaty: { is: 'treaty' } }, example: '{treaty: salt-1}',
    says: { 'requires/treaty': '{{treaty}} in force', 'requires/not-treaty': '{{treaty}} not in force' },
    compile: ({ treaty }) => ({ test: 'treaty', treaty }),
    holds: (_scenario, world, c) => world.treaties[c.treaty]!.made > 0 && world.treaties[c.treaty]!.ended === 0,
    words: (scenario, c) => ({ code: 'requires/treaty', params: { treaty: scenario.treaties[c.treaty]!.id } }),
  }),
  condition({
    key: 'happened', test: 'happened', about: 'The event has happened (with this option chosen, where one is named).',
    params: { happened: { is: 'event' }, option: { is: 'option', of: 'happened', optional: true } },
    example: '{happened: zhenbao-march-2, option: bloody-enemy-once}',
    says: { 'requires/happened': 'after {{event}}', 'requires/not-happened': 'not after {{event}}', 'requires/chosen': 'after {{event}}: {{option}}', 'requires/not-chosen': 'not after {{event}}: {{option}}' },
    compile: ({ happened, option }) => {
      if (happened === PAST) return option === undefined || option.happened ? ALWAYS : NOT_HERE;
      return known(happened, { test: 'happened', event: happened, part: option?.part ?? -1, option: option?.option ?? -1 });
    },
    holds: (_scenario, world, c) => world.happened[c.event]! > 0 && (c.part < 0 || world.chosen[c.part] === c.option),
    words: (scenario, c) => happenedWords(scenario, c),
  }),
  condition({
    key: 'crisis', test: 'crisis', about: 'A crisis in the theatre reached the rung within the last four quarters.',
    params: { crisis: { is: 'theatre' }, atLeast: { is: 'number', min: 1, max: 9 } },
    example: '{crisis: ussuri, atLeast: 4}',
    says: { 'requires/crisis': 'a crisis at {{theatre}} of rung {{rung}} within the year', 'requires/not-crisis': 'no crisis at {{theatre}} of rung {{rung}} within the year' },
    compile: ({ crisis, atLeast }) => ({ test: 'crisis', theatre: THEATRES.indexOf(crisis), rung: atLeast }),
    holds: (_scenario, world, c) => world.crisisAt[c.theatre]! > 0 && world.quarter - world.crisisAt[c.theatre]! <= 4 && world.crisisRung[c.theatre]! >= c.rung,
    words: (_scenario, c) => ({ code: 'requires/crisis', params: { theatre: THEATRES[c.theatre]!, rung: c.rung } }),
  }),
];

function happenedWords(scenario: Scenario, c: Condition & { readonly test: 'happened' }): Words {
  const event = scenario.events[c.event]!;
  const part = event.parts.find(({ index }) => index === c.part);
  if (!part) return { code: 'requires/happened', params: { event: event.id } };
  return { code: 'requires/chosen', params: { event: event.id, option: part.options[c.option]!.id } };
}

const time: readonly ConditionVerb[] = [
  condition({
    key: 'from', test: 'from', about: 'The quarter is this one or later.',
    params: { from: { is: 'quarter' } }, example: '{from: 1969Q1}',
    says: { 'requires/from': 'from {{quarter}} on', 'requires/not-from': 'before {{quarter}}' },
    compile: ({ from }) => ({ test: 'from', quarter: from }),
    holds: (_scenario, world, c) => world.quarter >= c.quarter,
    words: (_scenario, c) => ({ code: 'requires/from', params: { quarter: c.quarter } }),
  }),
  condition({
    key: 'until', test: 'until', about: 'The quarter is this one or earlier.',
    params: { until: { is: 'quarter' } }, example: '{until: 1972Q4}',
    says: { 'requires/until': 'until {{quarter}}', 'requires/not-until': 'after {{quarter}}' },
    compile: ({ until }) => ({ test: 'until', quarter: until }),
    holds: (_scenario, world, c) => world.quarter <= c.quarter,
    words: (_scenario, c) => ({ code: 'requires/until', params: { quarter: c.quarter } }),
  }),
];

const relations: readonly ConditionVerb[] = [
  condition({
    key: 'channel', test: 'channel', about: 'A direct confidential channel is open between the two.',
    params: { channel: { is: 'dyad' } }, example: '{channel: US-CN}',
    says: { 'requires/channel': 'a confidential channel {{dyad}}', 'requires/not-channel': 'no confidential channel {{dyad}}' },
    compile: ({ channel }) => ({ test: 'channel', dyad: channel }),
    holds: (_scenario, world, c) => world.channels[c.dyad]! > 0,
    words: (_scenario, c) => ({ code: 'requires/channel', params: { dyad: DYADS[c.dyad]! } }),
  }),
  condition({
    key: 'dyad', test: 'dyad', about: 'The dyad is of this kind.',
    params: { dyad: { is: 'dyad' }, is: { is: 'choice', among: KINDS } }, example: '{dyad: SU-CN, is: enmity}',
    says: { 'requires/dyad': '{{dyad}} in {{is}}', 'requires/not-dyad': '{{dyad}} not in {{is}}' },
    compile: ({ dyad, is }) => ({ test: 'dyad', dyad, kind: (KINDS as readonly string[]).indexOf(is) }),
    holds: (_scenario, world, c) => world.kinds[c.dyad] === c.kind,
    words: (_scenario, c) => ({ code: 'requires/dyad', params: { dyad: DYADS[c.dyad]!, is: KINDS[c.kind]! } }),
  }),
  condition({
    key: 'position', test: 'position', about: 'The capital stands so in the triangle.',
    params: { position: { is: 'capital' }, is: { is: 'choice', among: ['pivot', 'pariah'] } }, example: '{position: CN, is: pivot}',
    says: { 'requires/position': '{{capital}} is {{is}}', 'requires/not-position': '{{capital}} is not {{is}}' },
    compile: ({ position, is }) => ({ test: 'position', capital: CAPITALS.indexOf(position), position: is as 'pivot' | 'pariah' }),
    holds: (_scenario, world, c) => (c.position === 'pivot' ? pivotOf(world) : pariahOf(world)) === c.capital,
    words: (_scenario, c) => ({ code: 'requires/position', params: { capital: CAPITALS[c.capital]!, is: c.position } }),
  }),
  condition({
    key: 'pattern', test: 'pattern', about: 'The triangle has this pattern.',
    params: { pattern: { is: 'choice', among: PATTERNS } }, example: '{pattern: unit-veto}',
    says: { 'requires/pattern': 'the pattern {{pattern}}', 'requires/not-pattern': 'another pattern than {{pattern}}' },
    compile: ({ pattern }) => ({ test: 'pattern', pattern }),
    holds: (_scenario, world, c) => triangleOf(world).pattern === c.pattern,
    words: (_scenario, c) => ({ code: 'requires/pattern', params: { pattern: c.pattern } }),
  }),
];

const VERBS: readonly ConditionVerb[] = [...combinations, ...people, ...facts, ...time, ...relations, ...quantityVerbs];
/** Every condition by the verb that a file writes. */
export const CONDITIONS: Readonly<Record<string, ConditionVerb>> = Object.fromEntries(VERBS.map((verb) => [verb.key, verb]));
const BY_TEST: Readonly<Record<string, ConditionVerb>> = Object.fromEntries(VERBS.map((verb) => [verb.test, verb]));

/** Whether a condition holds now. The four commonest tests stand here by themselves for speed. */
export function holds(scenario: Scenario, world: World, c: Condition): boolean {
  switch (c.test) {
    case 'quantity': return world.q[c.q]! >= c.atLeast && world.q[c.q]! <= c.atMost;
    case 'flag': return world.flags[c.flag]! > 0;
    case 'from': return world.quarter >= c.quarter;
    case 'until': return world.quarter <= c.quarter;
    default: return BY_TEST[c.test]!.holds(scenario, world, c);
  }
}

/** Whether every condition holds; true of none. */
export function allHold(scenario: Scenario, world: World, conditions: readonly Condition[]): boolean {
  for (let i = 0; i < conditions.length; i += 1) if (!holds(scenario, world, conditions[i]!)) return false;
  return true;
}

/** The first condition that does not hold, or null. */
export function firstFailing(scenario: Scenario, world: World, conditions: readonly Condition[]): Condition | null {
  for (let i = 0; i < conditions.length; i += 1) if (!holds(scenario, world, conditions[i]!)) return conditions[i]!;
  return null;
}

/** A condition as message code and parameters (ids, keys and numbers), for refusals and tooltips. */
export const describeCondition = (scenario: Scenario, c: Condition): Words => BY_TEST[c.test]!.words(scenario, c);

/** The quantities (indices) that a condition reads. */
export const readsOf = (c: Condition): readonly number[] => BY_TEST[c.test]!.reads(c);

/** English templates of all condition codes; a combination's parts are worded one by one. */
export const CONDITION_WORDS: Readonly<Record<string, string>> = Object.assign({}, ...VERBS.map(({ says }) => says));
