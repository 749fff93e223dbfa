/** The opening: every quantity at its first value, trusts and tensions divided between the themes. */
import { accountOf, DYAD_ENDS, direction, Q_LENGTH, quantity, QUANTITY_KINDS, TENSION, TRUST } from '../engine/quantities.ts';
import { quarterOf } from '../engine/quarters.ts';
import type { Scenario } from '../engine/scenario.ts';
import { CAPITALS, DIRECTIONS, DYADS, NUCLEAR_STAGES, THEMES } from '../engine/types.ts';
import { at } from './places.ts';
import type { Cursor } from './places.ts';
import type { Gathered, Item } from './gather.ts';
import { flagIndex, nameIndex, putText, report } from './names.ts';
import type { Context } from './names.ts';
import type { RawOpening, RawScenario, RawValues } from './schema-scenario.ts';

/** Kinds of which the opening must name every key; the others begin at zero (strength by the year's data). */
const WHOLE = ['trust', 'tension', 'heat', 'support', 'prestige', 'nuclear', 'economy', 'alignment'];

/** The opening of a scenario. */
export function compileOpening(ctx: Context, header: Item<RawScenario>, gathered: Gathered): Scenario['opening'] {
  const { raw } = header;
  const cursor = at(header.cursor, 'opening');
  const q: number[] = new Array<number>(Q_LENGTH).fill(0);
  fillStrength(ctx, header, gathered, q);
  fillQuantities(ctx, cursor, raw.opening as unknown as RawValues, q);
  checkThemes(ctx, cursor, raw.opening);
  for (let dyad = 0; dyad < DYADS.length; dyad += 1) fillAccounts(q, dyad, raw.opening);
  return {
    leaders: CAPITALS.map((capital) => openingLeader(ctx, at(header.cursor, 'leaders', capital), header, capital)),
    q,
    flags: (raw.opening.flags ?? []).map((flag, index) => flagIndex(ctx, at(cursor, 'flags', index), flag, 'set')),
    treaties: (raw.opening.treaties ?? []).map((treaty, index) => nameIndex(ctx, at(cursor, 'treaties', index), 'treaty', treaty)),
    channels: standing(DYADS, raw.opening.channels, quarterOf(raw.from)),
    embargoes: standing(DIRECTIONS, raw.opening.embargoes, quarterOf(raw.from)),
    missions: standing(DIRECTIONS, raw.opening.missions, quarterOf(raw.from)),
    because: Object.fromEntries(Object.entries(raw.opening.because ?? {}).map(([kind, text]) =>
      [kind, putText(ctx, `scenario.${raw.id}.because.${kind}`, text)])),
  };
}

/** What stands between the capitals from the opening on, by dyad or direction: the quarter, 0 where nothing does. */
const standing = (all: readonly string[], keys: readonly string[] | undefined, since: number): number[] =>
  all.map((key) => (keys?.includes(key) ? since : 0));

function openingLeader(ctx: Context, cursor: Cursor, { raw }: Item<RawScenario>, capital: (typeof CAPITALS)[number]): number {
  return nameIndex(ctx, cursor, 'leader', raw.leaders[capital]);
}

function fillStrength(ctx: Context, { raw, cursor }: Item<RawScenario>, { entries }: Gathered, q: number[]): void {
  if ('strength' in raw.opening) return;
  const year = Math.floor(quarterOf(raw.from) / 4);
  const data = entries.years.find((each) => each.raw.year === year);
  if (!data) report(ctx, at(cursor, 'from'), { code: 'range/year-missing', params: { year } });
  CAPITALS.forEach((capital) => { q[quantity(`strength:${capital}`)] = Math.round((data?.raw.strength[capital] ?? 0) * 100); });
}

function fillQuantities(ctx: Context, cursor: Cursor, opening: RawValues, q: number[]): void {
  for (const { kind, keys } of QUANTITY_KINDS) {
    for (const key of keys) {
      const value = opening[kind]?.[key];
      if (value !== undefined) q[quantity(`${kind}:${key}`)] = hundredths(value);
      else if (WHOLE.includes(kind)) report(ctx, at(cursor, kind), { code: 'range/opening-missing', params: { key: `${kind}: ${key}` } });
    }
  }
}

const hundredths = (value: number | string): number =>
  (typeof value === 'string' ? NUCLEAR_STAGES.indexOf(value as (typeof NUCLEAR_STAGES)[number]) * 100 : Math.round(value * 100));

function checkThemes(ctx: Context, cursor: Cursor, { themes }: RawOpening): void {
  for (const [dyad, shares] of Object.entries(themes ?? {})) {
    const sum = sumOf(shares);
    if (sum > 100) report(ctx, at(cursor, 'themes', dyad), { code: 'range/theme-sum', params: { sum, rule: 'more than 100' } });
  }
}

const sumOf = (shares: Readonly<Record<string, number | undefined>>): number =>
  Object.values(shares).reduce<number>((total, share) => total + (share ?? 0), 0);

/** Divides the tension and both trusts of a dyad between base and themes; what rounding leaves goes to the largest. */
function fillAccounts(q: number[], dyad: number, { themes }: RawOpening): void {
  const [a, b] = DYAD_ENDS[dyad]!;
  const shares = themes?.[DYADS[dyad]!] ?? {};
  const percents = [100 - sumOf(shares), ...THEMES.map((theme) => shares[theme] ?? 0)];
  const largest = percents.indexOf(Math.max(...percents));
  for (const index of [TRUST + direction(a, b), TRUST + direction(b, a), TENSION + dyad]) {
    const parts = percents.map((percent) => Math.trunc((q[index]! * percent) / 100));
    const left = q[index]! - parts.reduce((total, part) => total + part, 0);
    parts[largest]! += left;
    parts.forEach((part, offset) => { q[accountOf(index) + offset] = part === 0 ? 0 : part; });
  }
}
