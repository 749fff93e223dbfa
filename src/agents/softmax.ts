/** Choosing by weight without transcendental maths: the same probabilities to the bit in every engine. */

const STEPS_PER_UNIT = 8;
const ONE = 1_000_000_000;
/** e^(−1/8) in millionths; the table is its powers, in billionths, by integer arithmetic. */
const STEP = 882_497;
const TABLE: readonly number[] = powers();

function powers(): number[] {
  const table = [ONE];
  for (let step = 1; step <= 16 * STEPS_PER_UNIT; step += 1) {
    table.push(Math.floor((table[step - 1]! * STEP) / 1_000_000));
  }
  return table;
}

/** Close to 10⁹·e^(−x) for x ≥ 0, by linear interpolation in a table of eighths; 0 beyond x = 16. */
export function decay(x: number): number {
  const place = x * STEPS_PER_UNIT;
  const step = Math.floor(place);
  if (step >= TABLE.length - 1) return 0;
  const low = TABLE[step]!;
  return low - (low - TABLE[step + 1]!) * (place - step);
}

/** Close to e^x for x ≥ 0 (within 0.2 %), Infinity beyond 16. */
export const growth = (x: number): number => ONE / decay(x);

/** Probabilities (sum 10000) in proportion to e^(utility / temperature); written into a list of the same length where one is given. */
export function softmax(utilities: readonly number[], temperature: number, odds: number[] = []): number[] {
  let best = 0;
  for (let i = 1; i < utilities.length; i += 1) if (utilities[i]! > utilities[best]!) best = i;
  let total = 0;
  for (let i = 0; i < utilities.length; i += 1) {
    const weight = decay((utilities[best]! - utilities[i]!) / temperature);
    odds[i] = weight;
    total += weight;
  }
  for (let i = 0; i < odds.length; i += 1) odds[i] = Math.floor((odds[i]! * 10000) / total);
  return exactly(odds, best);
}

/** Blends probabilities with one certain outcome by gravity 0 … 100; index −1 leaves them as they are. */
export function blend(odds: readonly number[], certain: number, gravity: number): number[] {
  if (certain < 0) return [...odds];
  const mixed: number[] = [];
  for (let i = 0; i < odds.length; i += 1) mixed.push(Math.floor((odds[i]! * (100 - gravity)) / 100));
  return exactly(mixed, certain);
}

/** Moves up to `points` hundredths of a point of probability to one outcome, taken from the others in proportion; less than nought gives them back. */
export function pressed(odds: readonly number[], at: number, points: number): number[] {
  if (at < 0) return [...odds];
  const now = odds[at]!;
  const next = Math.min(10000, Math.max(0, now + points));
  const rest = 10000 - now;
  if (next === now || rest === 0) return [...odds];
  const moved = odds.map((odd, i) => (i === at ? next : Math.floor((odd * (10000 - next)) / rest)));
  return exactly(moved, at);
}

/** Index that a draw of 0 … 9999 falls on. */
export function fallOn(odds: readonly number[], drawn: number): number {
  let left = drawn;
  for (let i = 0; i < odds.length; i += 1) {
    left -= odds[i]!;
    if (left < 0) return i;
  }
  return odds.length - 1;
}

/** Gives what rounding (or gravity) left over to one outcome, so that the sum is 10000. */
function exactly(odds: number[], heir: number): number[] {
  let total = 0;
  for (let i = 0; i < odds.length; i += 1) total += odds[i]!;
  odds[heir]! += 10000 - total;
  return odds;
}
