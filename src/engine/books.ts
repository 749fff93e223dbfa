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

/** Bands of tension that a capital is warned of, and limits of support. */
const BANDS_AHEAD: readonly number[] = BAND_FLOORS.filter((floor) => floor > 2500);
const WEAK: readonly number[] = [3500, 1500];

/** Says, before it is crossed, that a threshold is near: tension rising to a band, support falling to a limit. */
function warn(play: Play): void {
  const { world, out } = play;
  const before = world.rows[world.rows.length - 1];
  if (!before) return;
  for (let d = 0; d < 3; d += 1) {
    const q = TENSION + d;
    const now = world.q[q]!;
    if (now <= before[q]! || !isNear(now)) continue;
    for (const end of DYAD_ENDS[d]!) out.push({ kind: 'warning', quarter: world.quarter, capital: CAPITALS[end]!, code: 'tension-near', q });
  }
  for (let i = 0; i < 3; i += 1) {
    const q = SUPPORT + i;
    const now = world.q[q]!;
    if (now >= before[q]! || !isLow(now, before[q]!)) continue;
    out.push({ kind: 'warning', quarter: world.quarter, capital: CAPITALS[i]!, code: 'support-low', q });
  }
}

function isNear(tension: number): boolean {
  for (const floor of BANDS_AHEAD) if (tension < floor && tension >= floor - 300) return true;
  return false;
}

function isLow(support: number, before: number): boolean {
  for (const floor of WEAK) if (support < floor && before >= floor) return true;
  return false;
}
