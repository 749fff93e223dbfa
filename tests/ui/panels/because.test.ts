/** Why a number moved, as far as a capital can know it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { viewFor } from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import type { Entry, Order } from '../../../src/engine/types.ts';
import { newGame } from '../../../src/ui/app/game.ts';
import { becauseModel } from '../../../src/ui/model/because-model.ts';
import type { Situation } from '../../../src/ui/model/situation.ts';
import { shelf, takeScenario } from '../../../src/ui/scenario-shelf.ts';
import { indexOf } from '../../../src/words/quantities.ts';

const TRUST = indexOf('trust:CN>US');
const TENSION = indexOf('tension:US-CN');
let scenario: Scenario;

beforeAll(async () => { scenario = (await takeScenario(shelf[0]!.id))!; });

const entry = (q: number, applied: number, cause: Entry['cause']): Entry =>
  ({ quarter: scenario.from, q, asked: applied - 300, applied, theme: 1, cause, because: null, card: null });

/** What a side reads of these entries while these secrets are kept. */
function read(capital: 'US' | 'SU' | 'CN', q: number, ledger: readonly Entry[], secrets: readonly Order[] = []): string[] {
  const game = newGame({ scenario, capital, difficulty: 'easy', gravity: 50, seed: 'because' });
  const before = game.situation();
  const world = { ...before.world, ledger: [[...ledger]], secrets: [...secrets] };
  const view = viewFor(scenario, world, capital);
  const situation: Situation = { ...before, world, view, seen: view.seen, spread: view.spread };
  return becauseModel(situation, q).lines.map(({ by, clamped }) => (clamped === null ? by : `${by}, clamped`));
}

describe('the because list', () => {
  const heard = { kind: 'act', id: 'polemic', by: 'SU', detail: 'CN' } as const;
  const journey: Order = { act: 'visit', from: 'US', to: 'CN', covert: true };
  const secret = { kind: 'act', id: 'visit', by: 'US', detail: 'CN' } as const;
  const faded = { kind: 'response', id: 'fading', via: 'visit', detail: 'CN' } as const;

  it('gives what others feel in whole points and about, and leaves out what rounds to nothing', () => {
    const ledger = [entry(TRUST, -512, heard), entry(TRUST, 30, { ...heard, id: 'summit' })];
    expect(read('US', TRUST, ledger)).toEqual(['about −5']);
    expect(read('CN', TRUST, ledger)).toEqual(['+0.3, clamped', '−5.1, clamped']);
    expect(read('US', TENSION, [entry(TENSION, 250, heard)])).toEqual(['+2.5, clamped']);
  });

  it('is silent about secrets of others until they are told or out', () => {
    const ledger = [entry(TRUST, 500, secret), entry(TRUST, -200, faded)];
    expect(read('SU', TRUST, ledger, [journey])).toEqual([]);
    expect(read('SU', TRUST, ledger, [{ ...journey, tell: ['SU'] }])).toEqual(['about −2', 'about +5']);
    expect(read('SU', TRUST, ledger)).toEqual(['about −2', 'about +5']);
    expect(read('US', TRUST, ledger, [journey])).toEqual(['about −2', 'about +5']);
    expect(read('CN', TRUST, ledger, [journey])).toHaveLength(2);
  });
});
