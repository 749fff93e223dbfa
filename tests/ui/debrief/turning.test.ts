/** Turning points: the campaign as the lab wants it, and what it found in words. */
import { describe, expect, it } from 'vitest';
import { freeActor } from '../../../src/agents/free-actor.ts';
import { loadScenario } from '../../../src/cli/scenario-files.ts';
import { quarterName, viewFor } from '../../../src/engine/index.ts';
import type { Capital, Reply } from '../../../src/engine/types.ts';
import { turningPointsJob } from '../../../src/lab/turning-points.ts';
import { begin, current, step } from '../../../src/session/session.ts';
import type { Session } from '../../../src/session/types.ts';
import { turningRows } from '../../../src/charts/turning-chart.ts';
import { campaignOf } from '../../../src/ui/model/turning-model.ts';
import { textOf } from '../../../src/words/names.ts';

const scenario = loadScenario('ussuri-1969').scenario!;
const easy = freeActor({ difficulty: 'easy' });

/** Beijing by a human who takes the last option that is open, and leaves the rest to his staff. */
function played(): { session: Session; chosen: string[] } {
  let session = begin(scenario, { seed: 'turning', gravity: 50, humans: ['CN'] }, easy, 'easy');
  const chosen: string[] = [];
  for (let stop = current(session).stop; stop; stop = current(session).stop) {
    const reply: Reply = stop.kind === 'decision'
      ? { kind: 'decision', option: stop.legal.findLast(({ refusal }) => refusal === null)!.id }
      : easy(scenario, viewFor(scenario, current(session).world, stop.capital as Capital), stop);
    if (reply.kind === 'decision') chosen.push(reply.option);
    const own = reply.kind === 'orders' ? { ...reply, orders: reply.orders.filter(({ historical }) => !historical) } : reply;
    const next = step(session, own);
    if (next.refused) throw new Error(next.refused.code);
    session = next.session;
  }
  return { session, chosen };
}

describe('a campaign for the lab', () => {
  it('holds every decision of the seat with the state that waited for it, and the job asks only where history chose otherwise', () => {
    const { session, chosen } = played();
    const campaign = campaignOf({ session, capital: 'CN' })!;
    expect(campaign.difficulty).toBe('easy');
    expect(campaign.decided.map(({ option }) => option)).toEqual(chosen);
    expect(campaign.decided.every(({ world }) => world.waiting?.kind === 'decision')).toBe(true);
    const { moments } = turningPointsJob(scenario, campaign);
    expect(moments.length).toBeGreaterThan(0);
    expect(moments.every(({ own, history }) => own !== history)).toBe(true);
  });

  it('is none where nobody held a seat', () => {
    expect(campaignOf({ session: played().session, capital: null })).toBeNull();
  });

  it('is told with both choices, the gain and its interval', () => {
    const { moments } = turningPointsJob(scenario, campaignOf({ session: played().session, capital: 'CN' })!);
    const { world, own, history } = moments[0]!;
    const stop = world.waiting as { event: string; part: number };
    const [row] = turningRows(scenario, [{ quarter: world.quarter, event: stop.event, part: stop.part, own, history, n: 200, withHistory: 100, withOwn: 91.5, gained: -8.5, interval: [-10, -7] }]);
    const { title } = scenario.events.find(({ id }) => id === stop.event)!;
    expect(row!.title).toBe(`${quarterName(world.quarter).replace('Q', ' Q')}, ${textOf(scenario, title)}`);
    expect(row!.choices).toMatch(/^Chosen: .+\. In history: .+\.$/);
    expect(row!.effect).toBe('−8.5 points of score (90 %: −10 to −7)');
  });
});
