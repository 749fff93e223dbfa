/** Decisions with what was behind them, in words. */
import type { Reason } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { FlipRow, ThoughtRow } from '../lab/thoughts.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { textOf } from './play-words.ts';

/** A decision as data, its reasons and its flip in words besides. */
export const thoughtData = (scenario: Scenario, row: ThoughtRow): object => ({
  ...row, because: row.reasons.map((reason) => reasonText(scenario, reason)), ...(row.flip && { otherwise: flipText(scenario, row, row.flip) }),
});

/** Prints decisions, one on a line or two. */
export function printThoughts(io: Io, scenario: Scenario, rows: readonly ThoughtRow[]): void {
  for (const row of rows) {
    const about = row.event ?? row.theatre ?? `${row.order?.from}: ${row.order?.act}`;
    const because = row.reasons.map((reason) => reasonText(scenario, reason)).join('; ');
    io.out(say('thought/line', { date: row.date, capital: row.capital, about, choice: row.choice, odds: Math.round(row.probability * 100), because }));
    if (row.flip) io.out(`    ${flipText(scenario, row, row.flip)}`);
  }
}

/** What would have turned the likeliest choice. */
function flipText(scenario: Scenario, { kind, event, part }: ThoughtRow, { quantity, is, value, choice }: FlipRow): string {
  const option = event === undefined ? undefined : scenario.events.find(({ id }) => id === event)?.parts[part ?? 0]?.options.find(({ id }) => id === choice);
  const code = kind === 'answer' ? `thought/flip-${choice}` : 'thought/flip';
  return say(code, { quantity, value, is: say(`thought/${is}`), choice: option ? textOf(scenario, option.label) : choice });
}

/** A reason in words. */
export function reasonText(scenario: Scenario, { code, params }: Reason): string {
  const id = String(params['id'] ?? '');
  if (code === 'appeal' && id !== '') return textOf(scenario, id);
  return say(`reason/${code}`, { name: nameOf(scenario, code, id), quantity: params['quantity'] ?? '' });
}

/** The title of an aim or a promise, the name of a leader; anything else as it is. */
function nameOf(scenario: Scenario, code: string, id: string): string {
  if (code === 'aim') return textOf(scenario, scenario.aims.find((aim) => aim.id === id)?.title ?? id);
  if (code === 'mandate') return textOf(scenario, scenario.leaders.flatMap(({ mandates }) => mandates).find((each) => each.id === id)?.title ?? id);
  return textOf(scenario, scenario.leaders.find((leader) => leader.id === id)?.name ?? id);
}
