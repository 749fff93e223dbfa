/**
 * What an effect hangs on: an experiment's change is played with each constant of the model at both ends of its range, one
 * at a time. In each such world the same luck goes without and with the change; their difference is the effect there.
 */
import { TUNABLE, tuned } from '../engine/index.ts';
import type { TunableId } from '../engine/index.ts';
import type { Intervention } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { armsPlayer } from './arms.ts';
import { asValue, plainOutcomes, readingOf } from './campaigns.ts';
import type { Sample } from './campaigns.ts';
import type { Plan } from './ensemble.ts';
import { meanInterval } from './intervals.ts';
import type { Interval } from './intervals.ts';
import { parsedMetrics } from './metrics.ts';
import type { Ended } from './metrics.ts';
import { addPair, compareNumbers, emptyPairs, mergePairs } from './pairs.ts';
import type { NumberComparison, Pairs } from './pairs.ts';
import { ENDS } from './sensitivity.ts';
import { addTo, emptyMean, mergeMean, round, rounded } from './statistics.ts';
import type { Mean } from './statistics.ts';
import type { Work } from './work.ts';

/** One question: an outcome by its id, or a measure by its text. */
export interface EffectsJob extends Sample {
  readonly kind: 'effects';
  readonly runs: number;
  readonly chunk: number;
  readonly interventions: readonly Intervention[];
  readonly ask: string;
}

/** Pairs in one world, and per run how much farther the change moves things there than in the model as it is. */
interface WorldPart { readonly pairs: Pairs; readonly shift: Mean }
/** The model as it is, then each end in the order of `ENDS`. */
export interface EffectsPart { runs: number; readonly worlds: readonly WorldPart[] }

/** The effect with one constant at one end; `shift` is by how much that differs from the effect in the model as it is. */
export interface EndEffect {
  readonly constant: TunableId;
  readonly usual: number;
  readonly value: number;
  readonly effect: NumberComparison;
  readonly shift: { readonly difference: number | null; readonly interval: Interval | null };
}

export interface Effects { readonly runs: number; readonly usual: NumberComparison; readonly ends: readonly EndEffect[] }

/** The job; a chunk is one run, which is a hundred campaigns and more. */
export const effectsJob = ({ runs, seed, gravity, interventions, difficulty = 'easy' }: Omit<Plan, 'metrics'>, ask: string): EffectsJob =>
  ({ kind: 'effects', runs, chunk: 1, seed, gravity, difficulty, interventions, ask });

/** How effects are played and merged. */
export const effectsWork: Work<EffectsJob, EffectsPart> = {
  empty: (scenario, { ask }) => {
    const reading = asked(scenario, ask).reading;
    return { runs: 0, worlds: [null, ...ENDS].map(() => ({ pairs: emptyPairs(reading), shift: emptyMean() })) };
  },
  play: (scenario, job, { first, last }, part) => {
    const { of } = asked(scenario, job.ask);
    const plays = worldsOf(scenario).map((world) => armsPlayer(world, job));
    for (let run = first; run < last; run += 1) {
      part.runs += 1;
      let usual: number | null = null;
      plays.forEach((play, index) => {
        const [before, after] = play(run, [], [job.interventions]).map(of) as [number | null, number | null];
        const { pairs, shift } = part.worlds[index]!;
        addPair(pairs, before, after);
        const effect = before === null || after === null ? null : after - before;
        if (index === 0) usual = effect;
        else addTo(shift, effect === null || usual === null ? null : effect - usual);
      });
    }
  },
  merge: (part, next) => {
    part.runs += next.runs;
    next.worlds.forEach(({ pairs, shift }, index) => {
      mergePairs(part.worlds[index]!.pairs, pairs);
      mergeMean(part.worlds[index]!.shift, shift);
    });
  },
};

/** The scenario as it is and at every end: the same objects for the same scenario, so that what is worked out for them is found again. */
function worldsOf(scenario: Scenario): readonly Scenario[] {
  const known = WORLDS.get(scenario) ?? [scenario, ...ENDS.map(({ constant, value }) => tuned(scenario, { [constant]: value }))];
  WORLDS.set(scenario, known);
  return known;
}

const WORLDS = new WeakMap<Scenario, readonly Scenario[]>();

interface Asked { readonly reading: Pairs['reading']; readonly of: (ended: Ended) => number | null }

/** How the question is read off a campaign: what never came counts as just after its end. */
function asked(scenario: Scenario, ask: string): Asked {
  const [metric] = ask.includes(':') ? parsedMetrics(scenario, [ask]) : [];
  if (metric) return { reading: { share: metric.share, never: metric.never }, of: (ended) => metric.of(ended) ?? metric.never };
  const { never } = readingOf(scenario, ask, null);
  return {
    reading: { share: /By\d{4}$|War$|^fall\./.test(ask), never },
    of: ({ world }) => {
      const value = asValue(plainOutcomes(scenario, world).find(([id]) => id === ask)?.[1] ?? null);
      return typeof value === 'string' ? null : value ?? never;
    },
  };
}

/** What the effects say so far. */
export function effectsOf({ runs, worlds }: EffectsPart): Effects {
  const [usual, ...ends] = worlds.map(({ pairs }) => compareNumbers(pairs, 95));
  return {
    runs, usual: usual!,
    ends: ENDS.map(({ constant, value }, index): EndEffect => {
      const { n, mean, m2 } = worlds[index + 1]!.shift;
      return {
        constant, usual: TUNABLE[constant].value, value, effect: ends[index]!,
        shift: { difference: n === 0 ? null : round(mean), interval: n < 2 ? null : rounded(meanInterval(n, mean, m2)) },
      };
    }),
  };
}
