/** What a capital knows: its own side exactly, others' hearts by estimate, secrets not at all. */
import { actKey } from './act-conditions.ts';
import { FOG } from './constants.ts';
import { accountOf, capitalIndex, COUNT, COUNT_THEMED, direction, dyad, HIGHEST, LOWEST, SUPPORT, TRUST } from './quantities.ts';
import { yearOf } from './quarters.ts';
import { drawOnce } from './random.ts';
import { CAPITALS } from './types.ts';
import type { Scenario } from './scenario.ts';
import type { Capital, Ladder, Order, View, World } from './types.ts';

/** Dyads with embassies throughout these years: US-SU and SU-CN, not US-CN (liaison offices only from 1973). */
const EMBASSIES: readonly boolean[] = [true, false, true];

/**
 * The state as one capital sees it: the same shape, so that conditions and previews run on it. Others' trust and
 * support are estimates within `spread` of the truth, by luck named after who looks, at what, in which year; their
 * envelopes, secrets, leanings, secret aims and what is still to come are taken out. (`rows` are left whole, for speed: whoever
 * shows history must not show the rows of what `spread` says is an estimate.)
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
      if (hidden < COUNT_THEMED) q[accountOf(hidden)]! += q[hidden]! - world.q[hidden]!;
    }
  }
  const keepOwn = <T>(all: readonly T[], blank: T): T[] => all.map((each, i) => (i === own ? each : blank));
  const seen: World = {
    ...world,
    ...closed(world, capital),
    ...unheard(world, capital),
    q,
    mandates: keepOwn(world.mandates, []),
    leanings: keepOwn(world.leanings, []),
    secretAims: keepOwn(world.secretAims, -1),
    ladder: world.ladder && blind(world.ladder, capital),
  };
  return { capital, seen, spread };
}

/** What stands only in others' envelopes and minds: orders sealed or being carried out, what is asked of them, what will come. */
function closed(world: World, capital: Capital): Pick<World, 'orders' | 'sealed' | 'agenda' | 'waiting' | 'scheduled' | 'ledger' | 'decisions'> {
  return {
    orders: world.orders.filter(({ from }) => from === capital),
    sealed: world.sealed.filter((envelope) => envelope.capital === capital),
    agenda: world.agenda.filter((task) => task.do !== 'order' || task.order.from === capital),
    waiting: world.waiting?.capital === capital ? world.waiting : null,
    scheduled: [],
    ledger: [],
    decisions: world.decisions.filter((decision) => decision.capital === capital),
  };
}

/** What two others did in secret: the act, and the channel, the meeting or the threat that came of it. */
function unheard(world: World, capital: Capital): Pick<World, 'secrets'> | Pick<World, 'secrets' | 'acted' | 'channels' | 'visits' | 'threats'> {
  const knows = ({ from, to, tell }: Order): boolean => from === capital || to === capital || (tell ?? []).includes(capital);
  const secrets = world.secrets.filter(knows);
  if (secrets.length === world.secrets.length) return { secrets };
  const acted = { ...world.acted };
  const channels = [...world.channels];
  const visits = [...world.visits];
  const threats = [...world.threats];
  for (const order of world.secrets) {
    if (knows(order)) continue;
    delete acted[actKey(order)];
    const to = CAPITALS.indexOf(order.to as Capital);
    if (to < 0) continue;
    const between = dyad(capitalIndex(order.from), to);
    if (order.act === 'back-channel') channels[between] = 0;
    if (order.act === 'visit' || order.act === 'summit') visits[between] = 0;
    if (order.act === 'nuclear-threat') threats[direction(capitalIndex(order.from), to)] = 0;
  }
  return { secrets, acted, channels, visits, threats };
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

