/** Terms of office: American elections, and those who come by the calendar. */
import { DISMISSAL_NEVER, TWO_TERMS } from './constants.ts';
import { leaderOf, staysInOffice, succeed } from './leaders.ts';
import { leaderIndex, oncePer, placesBy } from './once-per.ts';
import { capitalIndex, SUPPORT } from './quantities.ts';
import { draw } from './random.ts';
import { tuningOf } from './tuning.ts';
import { CAPITALS } from './types.ts';
import type { Election, Leader, Scenario } from './scenario.ts';
import type { Capital, Play, World } from './types.ts';

/** Elections (indices) by their quarter. */
const electionDays = oncePer(({ elections: all }) => placesBy(all, ({ quarter }) => quarter));

/** The quarter after an American election: support carries the party in office, leaning to history by gravity. */
export function elections(play: Play): void {
  const { scenario, world } = play;
  const places = electionDays(scenario).get(world.quarter - 1);
  if (places) for (const place of places) hold(play, scenario.elections[place]!);
}

function hold(play: Play, election: Election): void {
  const { scenario, world, out } = play;
  const { capital } = election;
  const incumbent = leaderOf(scenario, world, capital);
  if (staysInOffice(world, incumbent.id)) return;
  const { own, other, historic } = standing(scenario, world, election, incumbent);
  const odds = Math.min(95, Math.max(5, (2 * world.q[SUPPORT + capitalIndex(capital)]!) / 100 - 40));
  const kept = odds * (100 - world.gravity) + (historic ? 100 : 0) * world.gravity;
  const winner = draw(world, `election/${capital}`) < kept ? own : other;
  world.revealed += 1;
  out.push({ kind: 'election', quarter: world.quarter, capital, winner });
  const next = leaderIndex(scenario, winner);
  if (winner !== incumbent.id && next >= 0) succeed(play, capital, next, 'election');
}

/** Who stands: for the party in office the incumbent himself where he may, else its candidate; for the other its candidate; and whether history kept the party. */
function standing(
  scenario: Scenario, world: World, { candidates, capital, winner }: Election, incumbent: Leader,
): { own: string; other: string; historic: boolean } {
  const ours = Math.max(0, candidates.findIndex((id) => incumbent.party !== null && leader(scenario, id)?.party === incumbent.party));
  const own = candidates[ours]!;
  const served = world.quarter - world.since[capitalIndex(capital)]!;
  const heir = leader(scenario, own)?.heirs.includes(incumbent.id) ?? false;
  const stands = heir || (incumbent.leaves !== 'term' && served < TWO_TERMS);
  return { own: stands ? incumbent.id : own, other: candidates[1 - ours]!, historic: winner === own };
}

const leader = (scenario: Scenario, id: string): Leader | undefined => scenario.leaders[leaderIndex(scenario, id)];

/** Leaders whose time is over by the calendar are followed by whoever held the office then; who is elected leaves by election. */
export function successions(play: Play): void {
  const { scenario, world } = play;
  for (const capital of CAPITALS) {
    const sitting = leaderOf(scenario, world, capital);
    if (sitting.to === 0 || world.quarter <= sitting.to || !goes(play, capital, sitting)) continue;
    const next = holderNow(scenario, world, capital);
    if (next >= 0) succeed(play, capital, next, sitting.leaves);
  }
}

/** Whether a leader whose date is past goes: the elected by vote alone, the dismissed by gravity's chance, want of support or death, or by a plot, the likelier the less support they have. */
function goes({ scenario, world }: Play, capital: Capital, { id, to, leaves, dies }: Leader): boolean {
  if (scenario.elections.some((each) => each.capital === capital && each.quarter === to)) return false;
  if (leaves !== 'dismissal' || (dies > 0 && world.quarter > dies)) return true;
  const support = world.q[SUPPORT + capitalIndex(capital)]!;
  const { dismissalSupport, dismissalChance } = tuningOf(scenario);
  if (support < dismissalSupport) return true;
  const plotted = Math.round((Math.max(0, DISMISSAL_NEVER - support) * dismissalChance * (100 - world.gravity)) / 10000);
  const historical = world.quarter === to + 1 ? world.gravity * 100 : 0;
  return draw(world, `dismissal/${id}`) < Math.max(historical, plotted);
}

/** Index of whoever held the office in history: the latest to come who had not gone; −1 where the data end. */
function holderNow({ leaders }: Scenario, { quarter }: World, capital: Capital): number {
  let found = -1;
  leaders.forEach((each, index) => {
    if (each.capital !== capital || each.from === 0 || each.from > quarter || each.to < quarter) return;
    if (found < 0 || each.from > leaders[found]!.from) found = index;
  });
  return found;
}
