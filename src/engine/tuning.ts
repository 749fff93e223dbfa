/**
 * The constants that a run may take at another value, each with the range within which it could be defended: for the
 * lab's sensitivity, for fitting, and for historians' lenses. Values and reasons stand in `constants.ts`.
 */
import {
  ALARM, ARMS_INTO_TENSION, COMMON_ENEMY, DISMISSAL_CHANCE, DISMISSAL_SUPPORT, DISTRUST, DOCTRINE, EMBARGO_REST, FALL_SUPPORT, HASTE, HEAT_INTO_TENSION, HOT, MIND, NEW_FACE, RECIPROCITY, REST, ROUTINE, WAKE,
} from './constants.ts';
import type { Scenario } from './scenario.ts';

/** A constant that can be tuned: its value in the model, and the ends of its range. */
export interface Tunable { readonly value: number; readonly low: number; readonly high: number }

const range = (value: number, low: number, high: number): Tunable => ({ value, low, high });

export const TUNABLE = {
  reciprocity: range(RECIPROCITY.perSignal, 60, 240),
  reciprocityLimit: range(RECIPROCITY.limit, 200, 800),
  routineTrust: range(ROUTINE.trust, 10, 50),
  routineTension: range(ROUTINE.tension, 20, 80),
  routineHeat: range(ROUTINE.heat, 10, 60),
  routineSupport: range(ROUTINE.support, 15, 80),
  routineEconomy: range(ROUTINE.economy, 15, 80),
  restTension: range(REST.tension, 2000, 4000),
  embargoRest: range(EMBARGO_REST, 0, 2500),
  restHeat: range(REST.heat, 500, 2500),
  restSupport: range(REST.support, 4500, 6500),
  restEconomy: range(REST.economy, 4500, 6500),
  commonEnemy: range(COMMON_ENEMY, 0, 50),
  alarm: range(ALARM, 0, 300),
  doctrine: range(DOCTRINE, 0, 200),
  distrust: range(DISTRUST.perMille, 0, 12),
  wake: range(WAKE.percent, 0, 120),
  hasteSupport: range(HASTE.support, 100, 500),
  hastePrestige: range(HASTE.prestige, 0, 250),
  mindApart: range(MIND.apart, 0, 50),
  mindBalance: range(MIND.balance, 0, 100),
  mindCounsel: range(MIND.counsel, 0, 150),
  mindGround: range(MIND.ground, 0, 200),
  heatIntoTension: range(HEAT_INTO_TENSION, 10, 60),
  armsIntoTension: range(ARMS_INTO_TENSION, 0, 100),
  newFaceTrust: range(NEW_FACE.trustPercent, 0, 30),
  honeymoon: range(NEW_FACE.honeymoon, 0, 800),
  fallSupport: range(FALL_SUPPORT, 500, 2000),
  dismissalSupport: range(DISMISSAL_SUPPORT, 2500, 4500),
  dismissalChance: range(DISMISSAL_CHANCE, 0, 60),
  hotChance: range(HOT.chance, 0, 25),
  mindAims: range(MIND.aims, 20, 80),
  mindMandates: range(MIND.mandates, 10, 60),
  mindAppeal: range(MIND.appeal, 5, 20),
  mindEffects: range(MIND.effects, 20, 80),
  mindWait: range(MIND.wait, 20, 90),
} as const satisfies Readonly<Record<string, Tunable>>;

export type TunableId = keyof typeof TUNABLE;
export type Tuning = Readonly<Record<TunableId, number>>;

/** Ids of the constants that can be tuned. */
export const TUNABLE_IDS = Object.keys(TUNABLE) as readonly TunableId[];

const USUAL: Tuning = Object.freeze(Object.fromEntries(TUNABLE_IDS.map((id) => [id, TUNABLE[id].value])) as Record<TunableId, number>);

/** The constants that hold in a scenario. */
export const tuningOf = ({ tuning }: Pick<Scenario, 'tuning'>): Tuning => tuning ?? USUAL;

/** The same scenario with some constants changed; as another object, so that nothing worked out for the first is kept. */
export const tuned = (scenario: Scenario, changes: Partial<Tuning>): Scenario =>
  ({ ...scenario, tuning: Object.freeze({ ...tuningOf(scenario), ...changes }) });
