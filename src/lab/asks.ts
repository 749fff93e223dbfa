/** Which outcomes a scenario's years let one ask about. */
import { yearOf } from '../engine/quarters.ts';
import type { Scenario } from '../engine/scenario.ts';
import { OUTCOMES } from './outcomes.ts';

type Years = Pick<Scenario, 'from' | 'to'>;

/** Outcomes that say something within a scenario's years: what is asked by a year needs that year in it. */
export function asksOf({ from, to }: Years): string[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  return OUTCOMES.filter((id) => {
    const year = Number(/\d{4}$/.exec(id)?.[0] ?? 0);
    const [least, most] = LIMITS[id] ?? [first, last];
    return year > 0 ? year >= first && year <= last : least <= last && most >= first;
  });
}

/** Years within which an outcome can be asked, where its name does not tell. */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  taiwanWar: [1950, 1963], sinoSovietWar: [1958, 1979], sinoSovietBorderWar: [1958, 1979], alliesShock: [1969, 1979],
  sovietConcessions: [1969, 1979], detente: [1969, 1979], unSeatYear: [1960, 1979], chinaBombYear: [1960, 1979], usOutOfVietnamYear: [1970, 1979],
};

/** What a student would ask first, if the scenario's years hold it. */
const FIRST_ASKED = ['splitBy1964', 'rapprochementBy1972', 'taiwanWar', 'sinoSovietWar'] as const;

/** The question that an experiment begins with. */
export function firstAsk(scenario: Years): string {
  const asks = asksOf(scenario);
  return FIRST_ASKED.find((ask) => asks.includes(ask)) ?? asks[0]!;
}
