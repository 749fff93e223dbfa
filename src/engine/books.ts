/** Step 5, the books: triangle, history row, warnings, the end. */
import { BAND_FLOORS, EPILOGUE } from './constants.ts';
import { closeTerm, fallOfLeaders } from './leaders.ts';
import { settle } from './ledger.ts';
import { COUNT, DYAD_ENDS, SUPPORT, TENSION } from './quantities.ts';
import { readTriangle } from './triangle.ts';
import { CAPITALS } from './types.ts';
import type { Play } from './types.ts';

/** Closes the quarter: the next begins, or the campaign ends after its epilogue. */
export function books(play: Play): void {
  const { world, scenario, out } = play;
  fallOfLeaders(play);
  settle(play);
  readTriangle(play);
  warn(play);
  world.rows.push(world.q.slice(0, COUNT));
  for (let i = 0; i < 3; i += 1) world.idle[i]! += 1;
  world.revealed += 1;
  if (world.quarter >= scenario.to + EPILOGUE) {
    world.over = 'term';
    finish(play);
    out.push({ kind: 'end', quarter: world.quarter, why: 'term' });
    return;
  }
  world.quarter += 1;
}

/** Scores what is still open when a campaign ends. */
export function finish(play: Play): void {
  for (const capital of CAPITALS) closeTerm(play, capital);
}

/** Says, before it is crossed, that a threshold is near: tension rising to a band, support falling to a limit. */
function warn(play: Play): void {
  const { world, out } = play;
  const before = world.rows[world.rows.length - 1];
  if (!before) return;
  for (let d = 0; d < 3; d += 1) {
    const q = TENSION + d;
    const near = BAND_FLOORS.some((floor) => floor > 2500 && world.q[q]! < floor && world.q[q]! >= floor - 300 && world.q[q]! > before[q]!);
    if (!near) continue;
    for (const end of DYAD_ENDS[d]!) out.push({ kind: 'warning', quarter: world.quarter, capital: CAPITALS[end]!, code: 'tension-near', q });
  }
  CAPITALS.forEach((capital, i) => {
    const q = SUPPORT + i;
    const weak = [3500, 1500].some((floor) => world.q[q]! < floor && before[q]! >= floor);
    if (weak) out.push({ kind: 'warning', quarter: world.quarter, capital, code: 'support-low', q });
  });
}
