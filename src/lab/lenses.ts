/**
 * Historians' lenses: named sets of constants, each within its range, under which one question can be asked again.
 * None is the model's own view, and none is any one author's: they lean where a school of historians leans. Estimates.
 */
import type { TunableId, Tuning } from '../engine/index.ts';

const LENSES = {
  /** Doctrine moves the parties, and balance of power less (after Lüthi 2008; Chen 2001). */
  ideology: { doctrine: 150, mindApart: 45, commonEnemy: 4, alarm: 60, armsIntoTension: 25, heatIntoTension: 20 },
  /** Borders, arms and the third side move all three, and doctrine is what they say (after the realists' reading of the triangle). */
  security: { doctrine: 15, mindApart: 8, commonEnemy: 36, alarm: 240, armsIntoTension: 90, heatIntoTension: 50, distrust: 10 },
  /** Leaders act to keep their hold at home (after Christensen 1996). */
  domestic: { hasteSupport: 480, routineSupport: 20, mindMandates: 58, mindAims: 25, honeymoon: 750, dismissalSupport: 4300 },
} as const satisfies Readonly<Record<string, Partial<Tuning>>>;

type LensId = keyof typeof LENSES;

export const LENS_IDS = Object.keys(LENSES) as readonly LensId[];

/** The constants of a lens as changes of the model's own. */
export const throughLens = (id: LensId): Partial<Record<TunableId, number>> => ({ ...LENSES[id] });
