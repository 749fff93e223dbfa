import { describe, expect, it } from 'vitest';
import { runSession } from '../../scripts/fuzz/session.ts';
import { address, browser } from './support/game.ts';

/** Enough to see that the fuzzer plays and judges; `npm run test:fuzz` plays five hundred. */
describe.concurrent('a restless player', () => {
  it.each(['small-0', 'small-1'])('in session %s meets no error, is never stuck and loses no save', async (seed) => {
    const { faults, record } = await runSession(browser, address, { seed, moves: 15 });
    expect(record.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });
});
