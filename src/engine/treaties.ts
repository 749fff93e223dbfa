/** Treaties: made, broken, lapsed. Breaking one costs. */
import { OTHER_SIZE, TRUST_SIZE } from './constants.ts';
import { ask } from './ledger.ts';
import { capitalIndex, direction, PRESTIGE, TRUST } from './quantities.ts';
import { CAPITALS } from './types.ts';
import type { Capital, Cause, Play } from './types.ts';

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
  const breaker = capitalIndex(cause.by ?? '');
  if (breaker < 0) return;
  const common = { theme: SECURITY, cause, because: 'rule.treaty-broken', card: null };
  ask(play, { q: PRESTIGE + breaker, by: -OTHER_SIZE.S, ...common });
  for (const party of play.scenario.treaties[treaty]!.parties) {
    const other = CAPITALS.indexOf(party as Capital);
    if (other >= 0 && other !== breaker) {
      ask(play, { q: TRUST + direction(other, breaker), by: -TRUST_SIZE.L, ...common });
    }
  }
}
