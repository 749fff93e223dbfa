/** Treaties: made, broken, lapsed. Breaking one costs. */
import { OTHER_SIZE, TRUST_SIZE } from './constants.ts';
import { ask } from './ledger.ts';
import { capitalIndex, direction, PRESTIGE, TRUST } from './quantities.ts';
import type { Scenario } from './scenario.ts';
import type { Cause, Play } from './types.ts';

const SECURITY = 2;

/** Whether a treaty is in force. */
export const inForce = (play: Pick<Play, 'world'>, treaty: number): boolean => {
  const standing = play.world.treaties[treaty]!;
  return standing.made > 0 && standing.ended === 0;
};

/** Makes, breaks or lets lapse a treaty; a breach costs trust and prestige of the capital that did it (`cause.by`). */
export function setTreaty(play: Play, treaty: number, now: 'made' | 'broken' | 'lapsed', cause: Cause): void {
  const { world, scenario } = play;
  const standing = world.treaties[treaty]!;
  if ((now === 'made') === inForce(play, treaty)) return;
  if (now === 'made') world.treaties[treaty] = { made: world.quarter, ended: 0, broken: false };
  else {
    standing.ended = world.quarter;
    standing.broken = now === 'broken';
  }
  if (now === 'broken') breach(play, treaty, cause);
  play.out.push({ kind: 'treaty', quarter: world.quarter, treaty: scenario.treaties[treaty]!.id, now });
}

function breach(play: Play, treaty: number, cause: Cause): void {
  const common = { theme: SECURITY, cause, because: BREACH, card: null };
  for (const cost of breachCosts(play.scenario, treaty, cause.by ?? '')) ask(play, { ...cost, ...common });
}

/** Text code of what a breach costs. */
export const BREACH = 'rule.treaty-broken';

/** What breaking a treaty costs the capital that does it: prestige, and the trust of the other capitals in the treaty. */
export function breachCosts(scenario: Scenario, treaty: number, by: string): { readonly q: number; readonly by: number }[] {
  const breaker = capitalIndex(by);
  if (breaker < 0) return [];
  const betrayed = scenario.treaties[treaty]!.parties
    .map((party) => capitalIndex(party))
    .filter((other) => other >= 0 && other !== breaker)
    .map((other) => ({ q: TRUST + direction(other, breaker), by: -TRUST_SIZE.L }));
  return [{ q: PRESTIGE + breaker, by: -OTHER_SIZE.S }, ...betrayed];
}
