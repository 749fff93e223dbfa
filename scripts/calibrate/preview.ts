/** `npm run calibrate -- --preview`: what the preview showed with a chance, by deciles, and how often it came about. */
import { availableParallelism } from 'node:os';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { runJob } from '../../src/cli/threads.ts';
import { calibrationWork, emptyCalibration, fitsIn, SHOWN } from '../../src/lab/calibration.ts';
import type { CalibrationJob, CalibrationPart } from '../../src/lab/calibration.ts';

/** The weights of history under which it is measured. */
const GRAVITIES = [0, 50] as const;
const CHUNK = 20;

/** Plays so many campaigns in all, shared between the scenarios and the weights of history, and prints the table. */
export async function measurePreview(ids: readonly string[], runs: number): Promise<void> {
  const whole = emptyCalibration();
  const each = Math.ceil(runs / ids.length / GRAVITIES.length);
  for (const id of ids) {
    const scenario = loadScenario(id).scenario!;
    for (const gravity of GRAVITIES) {
      const job: CalibrationJob = { kind: 'calibration', runs: each, chunk: CHUNK, seed: 'preview', gravity };
      calibrationWork.merge(whole, await runJob({ scenario, job, threads: availableParallelism(), told: () => {} }));
    }
  }
  console.log(`${each * ids.length * GRAVITIES.length} campaigns`);
  tell(whole);
}

function tell({ deciles, sure, range }: CalibrationPart): void {
  for (const kind of SHOWN) {
    deciles[kind].forEach((decile, index) => {
      if (decile.n === 0) return;
      const share = (100 * decile.came) / decile.n;
      const shown = `${index * 10}–${index * 10 + 10} %`;
      console.log(`${kind.padEnd(9)} ${shown.padEnd(9)} n ${String(decile.n).padStart(6)}  shown ${(decile.shown / decile.n).toFixed(1).padStart(5)}  came ${share.toFixed(1).padStart(5)}${fitsIn(decile, index) ? '' : '   OFF'}`);
    });
  }
  for (const [name, { n, kept }] of Object.entries({ sure, range })) console.log(`${name.padEnd(9)} n ${n}  kept ${((100 * kept) / n).toFixed(2)} %`);
}
