/** What the terminal game prints: how things stand, what happened, what is asked. */
import { bandOf, previewOption, quarterName, textFor, triangleOf } from '../engine/index.ts';
import { CAPITALS, DIRECTIONS, DYADS } from '../engine/types.ts';
import { ECONOMY, PRESTIGE, QUANTITY_NAMES, STRENGTH, SUPPORT, TENSION, TRUST } from '../engine/quantities.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Capital, Foreseen, Happening, LegalMove, LegalOption, LegalOrder, Stop, View } from '../engine/types.ts';
import { answerOdds } from '../agents/answer.ts';
import { orderOf } from '../agents/quick.ts';
import { refusalText, say } from './messages.ts';

/** A text of the scenario by its id. */
export const textOf = (scenario: Scenario, id: string | null): string => (id === null ? '' : scenario.texts[id] ?? id);

/** How things stand, as a capital sees them: estimates are marked with ~. */
export function stateLines(scenario: Scenario, { seen, spread, capital }: View): string[] {
  const { pattern, strict, pivot, pariah } = triangleOf(seen);
  const value = (q: number): string => `${spread[q]! > 0 ? '~' : ''}${Math.round(seen.q[q]! / 100)}`;
  const own = CAPITALS.indexOf(capital);
  return [
    `${quarterName(seen.quarter)}  ${pattern}${strict ? '' : ' (loose)'}${pivot ? `, pivot ${pivot}` : ''}${pariah ? `, pariah ${pariah}` : ''}`,
    `tension  ${DYADS.map((dyad, i) => `${dyad} ${value(TENSION + i)} ${bandOf(seen.q[TENSION + i]!)}`).join('   ')}`,
    `trust    ${DIRECTIONS.map((direction, i) => `${direction} ${value(TRUST + i)}`).join('   ')}`,
    `${capital}: support ${value(SUPPORT + own)}, prestige ${value(PRESTIGE + own)}, strength ${value(STRENGTH + own)}, economy ${value(ECONOMY + own)}, leader ${textOf(scenario, scenario.leaders[seen.leaders[own]!]!.name)}`,
  ];
}

type Teller<K extends Happening['kind']> = (scenario: Scenario, what: Extract<Happening, { kind: K }>, own: Capital) => string | null;
const nothing = (): null => null;
const TELL: { readonly [K in Happening['kind']]: Teller<K> } = {
  quarter: (_, { quarter }) => `— ${quarterName(quarter)} —`,
  event: (scenario, { event }) => `* ${textOf(scenario, scenario.events.find(({ id }) => id === event)!.title)}`,
  decided: (scenario, what) => decidedLine(scenario, what),
  act: (_, { order, result, secret }, own) => (
    secret && order.from !== own && order.to !== own ? null : `  ${order.from} → ${order.to}: ${order.act}${order.theatre ? ` (${order.theatre})` : ''}: ${result}`
  ),
  leak: (_, { order }) => `  leaked: ${order.from} → ${order.to}: ${order.act}`,
  rung: (_, { theatre, move }) => `  ${theatre}: ${move.side} ${move.move}, rung ${move.from} → ${move.to}${move.accident ? ' (accident)' : ''}`,
  'crisis-open': (_, { theatre, sides, rung }) => `! crisis, ${theatre}: ${sides.join(' and ')}, rung ${rung}`,
  'crisis-end': (_, { theatre, rung, backed }) => `! the crisis of ${theatre} ends at rung ${rung}${backed ? `: ${backed} stepped back` : ''}`,
  stance: (_, { capital, stance }) => `  ${capital}: ${stance}`,
  leader: (scenario, { capital, leader }) => `* ${capital}: ${leaderName(scenario, leader)} takes over`,
  mandates: nothing,
  home: (_, { capital, id }) => `  ${capital} at home: ${id}`,
  treaty: (_, { treaty, now }) => `* treaty ${treaty}: ${now}`,
  pattern: (_, { pattern, pivot }) => `* the triangle: ${pattern}${pivot ? `, pivot ${pivot}` : ''}`,
  dyad: (_, { dyad, now }) => `* ${dyad} is now ${now}`,
  warning: (_, { capital, q }, own) => (capital === own ? `  warning: ${QUANTITY_NAMES[q]!} is near a threshold` : null),
  election: (scenario, { winner }) => `* election: ${leaderName(scenario, winner)}`,
  end: (_, { why }) => say('play/end', { why }),
};

const leaderName = (scenario: Scenario, id: string): string =>
  textOf(scenario, scenario.leaders.find((leader) => leader.id === id)?.name ?? id);

function decidedLine(scenario: Scenario, { event, part, capital, option }: Extract<Happening, { kind: 'decided' }>): string {
  const chosen = scenario.events.find(({ id }) => id === event)!.parts[part]!.options.find(({ id }) => id === option)!;
  return `  ${capital}: ${textOf(scenario, chosen.label)}. ${textOf(scenario, chosen.dispatch)}`.trimEnd();
}

/** A happening on one line, null where there is nothing to say (or the player may not know it). */
export const happeningLine = (scenario: Scenario, what: Happening, own: Capital): string | null =>
  (TELL[what.kind] as Teller<Happening['kind']>)(scenario, what as never, own);

/** A stop as lines: what is asked, and numbered choices. */
export function stopLines(scenario: Scenario, view: View, stop: Stop): string[] {
  switch (stop.kind) {
    case 'mandates': return mandateLines(scenario, stop);
    case 'decision': return decisionLines(scenario, view, stop);
    case 'orders': return orderLines(scenario, view, stop);
    case 'answer': return [say('play/answer', { from: stop.order.from, act: stop.order.act }), ...numbered(stop.legal)];
    case 'rung': return [say('play/rung', { theatre: stop.theatre, rung: view.seen.ladder?.rung ?? 0 }), ...numbered(stop.legal.map(moveLine))];
    case 'stance': return [say('play/stance', { theatre: stop.theatre }), ...numbered(stop.legal)];
  }
}

const numbered = (list: readonly string[]): string[] => list.map((each, i) => `  ${i + 1}  ${each}`);

function mandateLines(scenario: Scenario, { leader, legal, choose }: Extract<Stop, { kind: 'mandates' }>): string[] {
  const found = scenario.leaders.find(({ id }) => id === leader)!;
  const lines = legal.map((id) => {
    const mandate = found.mandates.find((each) => each.id === id)!;
    return `${textOf(scenario, mandate.title)}: ${textOf(scenario, mandate.text)}`;
  });
  return [say('play/mandates', { leader: textOf(scenario, found.name), choose }), ...numbered(lines)];
}

function decisionLines(scenario: Scenario, view: View, stop: Extract<Stop, { kind: 'decision' }>): string[] {
  const event = scenario.events.find(({ id }) => id === stop.event)!;
  const part = event.parts[stop.part]!;
  const lines = [`== ${textOf(scenario, event.title)} ==`, textOf(scenario, textFor(scenario, view.seen, part.brief))];
  for (const { adviser, favours, says } of part.counsel) {
    lines.push(`  ${textOf(scenario, scenario.advisers[adviser]?.name ?? '')} (${favours}): ${textOf(scenario, says)}`);
  }
  const options = stop.legal.map((legal) => optionLine(scenario, view, part.options.find(({ id }) => id === legal.id)!, legal));
  return [...lines, ...numbered(options)];
}

type OptionData = Scenario['events'][number]['parts'][number]['options'][number];

function optionLine(scenario: Scenario, view: View, option: OptionData, { refusal }: LegalOption): string {
  const label = `${textOf(scenario, option.label)}. ${textOf(scenario, option.detail)}`.trimEnd();
  if (refusal) return `${label} [not possible: ${refusalText(refusal)}]`;
  return `${label} [${previewOption(scenario, view, option).map(foreseenText).join(', ')}]`;
}

/** A foreseen change in points, with its certainty. */
export function foreseenText({ q, low, high, chance, certainty }: Foreseen): string {
  const range = low === high ? signed(low) : `${signed(low)} to ${signed(high)}`;
  return `${QUANTITY_NAMES[q]!} ${range}${certainty === 'chance' ? ` (${chance} %)` : ''}`;
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value) / 100}`;

function orderLines(scenario: Scenario, view: View, { legal, home, points }: Extract<Stop, { kind: 'orders' }>): string[] {
  const lines = openOrders({ legal }).map((order) => orderLine(scenario, view, order));
  const card = home && home.refusal === null && home.cost <= points ? [`  home  ${textOf(scenario, homeLabel(scenario, view))} (${home.cost})`] : [];
  return [say('play/orders', { quarter: quarterName(view.seen.quarter), points }), ...numbered(lines), ...card];
}

const homeLabel = (scenario: Scenario, { seen, capital }: View): string =>
  scenario.leaders[seen.leaders[CAPITALS.indexOf(capital)]!]!.home?.label ?? '';

/** The orders that can be given, in the order of their numbers on the screen. */
export const openOrders = ({ legal }: { readonly legal: readonly LegalOrder[] }): LegalOrder[] =>
  legal.filter(({ refusal }) => refusal === null);

function orderLine(scenario: Scenario, view: View, legal: LegalOrder): string {
  const { act, to, theatre, cost, answer, door } = legal;
  const odds = answer ? answerOdds(scenario, view, orderOf(view.capital, legal)) : null;
  const yes = odds === null ? '' : `, yes ${odds.low === odds.high ? odds.low : `${odds.low}–${odds.high}`} %`;
  return `${act} → ${to}${theatre ? ` (${theatre})` : ''}: ${cost}${yes}${door ? `, opens ${door}` : ''}`;
}

const moveLine = ({ move, to, accident, prestige, support }: LegalMove): string => {
  const cost = prestige > 0 ? `, costs prestige ${prestige} and support ${support}` : '';
  return `${move}${move === 'climb' ? ` to rung ${to}, accident ${accident} %` : ''}${cost}`;
};

