/** Determinism is sacred: the same scenario, seed and decisions make the same campaign, from one version of the rules to the next. */
import { expect, it } from 'vitest';
import { played, unannounced, written } from './golden.ts';

const now = played();

it('no rule changed under the same version; where one did on purpose, raise ENGINE_VERSION and run `npm run golden`', () => {
  expect(unannounced(written(), now)).toEqual([]);
});

it('what is written down is of this version and of these scenarios; else run `npm run golden`', () => {
  expect(now).toEqual(written());
});
