/** What the preview shows as likely comes about as often as it says (docs/model.md; measured at length by `npm run calibrate -- --preview`). */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { calibrationWork, emptyCalibration, fitsIn, SHOWN } from '../../src/lab/calibration.ts';

const RUNS = 60;
const whole = emptyCalibration();
for (const id of ['ussuri-1969', 'treaty-1950', 'triangle']) {
  for (const gravity of [0, 50]) {
    const scenario = loadScenario(id).scenario!;
    calibrationWork.play(scenario, { kind: 'calibration', runs: RUNS, chunk: RUNS, seed: 'test', gravity }, { first: 0, last: RUNS }, whole);
  }
}

describe('what was shown with a chance', () => {
  it('was shown often enough to tell', () => {
    for (const kind of SHOWN) expect(whole.deciles[kind].reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(50);
  });

  it.each(SHOWN)('came about as often, decile by decile, as far as so many can tell: %s', (kind) => {
    const off = whole.deciles[kind].flatMap((decile, index) => (fitsIn(decile, index) ? [] : [{ index, ...decile }]));
    expect(off).toEqual([]);
  });

  it('of answers came about as often on the whole, within three points', () => {
    const sum = { n: 0, shown: 0, came: 0 };
    for (const { n, shown, came } of whole.deciles.answer) {
      sum.n += n;
      sum.shown += shown;
      sum.came += came;
    }
    expect(Math.abs(sum.shown - 100 * sum.came) / sum.n).toBeLessThan(3);
  });

  it('is so where it was shown as sure or as a range, in 99 of 100 cases', () => {
    for (const { n, kept } of [whole.sure, whole.range]) expect(kept / n).toBeGreaterThanOrEqual(0.98);
    expect(whole.sure.kept / whole.sure.n).toBeGreaterThan(0.99);
  });
});
