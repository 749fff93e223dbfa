/** What a capital knows: its own side exactly, others' hearts by estimate, secrets not at all. */
import { FOG } from './constants.ts';
import { capitalIndex, COUNT, direction, dyad, HIGHEST, LOWEST, SUPPORT, TRUST } from './quantities.ts';
import { yearOf } from './quarters.ts';
import { drawOnce } from './random.ts';

import type { Scenario } from './scenario.ts';
import type { Capital, Ladder, View, World } from './types.ts';

/** Dyads with embassies throughout these years: US-SU and SU-CN, not US-CN (liaison offices only from 1973). */
const EMBASSIES: readonly boolean[] = [true, false, true];

/**
 * The state as one capital sees it: the same shape, so that conditions and previews run on it. Others' trust and
 * support are estimates within `spread` of the truth, by luck named after who looks, at what, in which year.
 */
export function viewFor(_scenario: Scenario, world: World, capital: Capital): View {
  const own = capitalIndex(capital);
  const spread = new Array<number>(COUNT).fill(0);
  const q = world.q.slice();
  for (let other = 0; other < 3; other += 1) {
    if (other === own) continue;
    const seen = EMBASSIES[dyad(own, other)]! || world.channels[dyad(own, other)]! > 0;
    const width = seen ? FOG.seen : FOG.blind;
    for (const hidden of [TRUST + direction(other, own), TRUST + direction(other, 3 - own - other), SUPPORT + other]) {
      spread[hidden] = width;
      q[hidden] = estimate(world, capital, hidden, width);
    }
  }
  const keepOwn = <T>(all: readonly T[], blank: T): T[] => all.map((each, i) => (i === own ? each : blank));
  const seen: World = {
    ...world,
    q,
    orders: world.orders.filter(({ from }) => from === capital),
    secrets: world.secrets.filter(({ from, to, tell }) => from === capital || to === capital || tell?.includes(capital)),
    mandates: keepOwn(world.mandates, []),
    leanings: keepOwn(world.leanings, []),
    ladder: world.ladder && blind(world.ladder, capital),
  };
  return { capital, seen, spread };
}

function estimate(world: World, capital: Capital, q: number, width: number): number {
  const luck = drawOnce(world, `fog/${capital}/${q}/${yearOf(world.quarter)}`);
  const guess = world.q[q]! + Math.round(((luck - 500000) * width) / 500000);
  return Math.min(HIGHEST[q]!, Math.max(LOWEST[q]!, guess));
}

/** Resolve is hidden from the other side, and from the third capital. */
function blind(ladder: Ladder, capital: Capital): Ladder {
  const resolve = ladder.sides.map((side, i) => (side === capital ? ladder.resolve[i]! : 0)) as [number, number];
  return { ...ladder, resolve };
}

