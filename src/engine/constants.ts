/**
 * The model's constants: one table, each with meaning, unit and source. Hundredths of a point unless said
 * otherwise. What is marked *estimate* is our own, to be calibrated against the targets of docs/model.md.
 */

/** Sizes of `acts.md` in points: trust S/M/L, and tension, heat and others S/M/L (dossier section 0, scaled). */
export const TRUST_SIZE = { S: 500, M: 1200, L: 2400 } as const;
export const OTHER_SIZE = { S: 300, M: 700, L: 1400 } as const;

/** Bands of tension: lower bounds in hundredths (model.md). */
export const BAND_FLOORS = [0, 2500, 5000, 7500, 9000] as const;

/** Initiative: points a quarter; extra for the pivot; less under weak support; bank. */
export const INITIATIVE = { income: 200, pivot: 100, weak: -100, weakSupport: 3500, bank: 600 } as const;

/** Support under which a leader falls. */
export const FALL_SUPPORT = 1000;

/** A leader whom history dismissed on a date is dismissed there with gravity's chance, and afterwards below this support. Estimate. */
export const DISMISSAL_SUPPORT = 3500;
/** Above that support nobody plots against him; below it his colleagues succeed in a quarter with this share (%) of what is missing, in per cent. Estimate. */
export const DISMISSAL_NEVER = 8000;
export const DISMISSAL_CHANCE = 25;
/** Quarters in office after which a President may not stand again. */
export const TWO_TERMS = 32;

/** A new face: others' trust in him moves this share (%) towards zero; his own support gains a honeymoon. */
export const NEW_FACE = { trustPercent: 10, honeymoon: 400, honeymoonHalf: 3 } as const;

/** Dyad kinds (Dittmer 1981, made operational here; estimate). Mean trust and tension in hundredths. */
export const KIND_RULE = { enmityTension: 5000, enmityTrust: -4000, amityTension: 3000, amityTrust: 2000 } as const;
/** Quarters in a row for which another kind must be read before it counts. */
export const KIND_QUARTERS = 2;

/** Reciprocity (Goldstein & Freeman 1991): trust per unit of signal at temper 5, and the limit a pair and quarter. */
export const RECIPROCITY = { perSignal: 100, limit: 400 } as const;

/** Slow return (routine), per mille a quarter: trust towards 0, tension towards its rest, heat towards its rest. Estimate. */
export const ROUTINE = { trust: 18, tension: 40, heat: 30, support: 40, economy: 40 } as const;
/** Where tension, support, economy and heat rest without cause, hundredths. Estimate. */
export const REST = { tension: 3600, support: 5500, economy: 5500, heat: 1500 } as const;

/** Where one of two keeps an embargo on the other their tension rests this much higher: who does not trade does not talk. Estimate. */
export const EMBARGO_REST = 1500;

/** A common enemy draws two together: per mille of (worse − better tension), where the worse dyad is enmity. Estimate. */
export const COMMON_ENEMY = 14;
/** A rapprochement of two alarms the third: per mille of their mean gain in trust this quarter. Estimate. */
export const ALARM = 120;
/**
 * Doctrine: trust that Moscow and Beijing lose in each other a quarter, for each step between their leaders' rigidity.
 * Lüthi 2008 holds the quarrel over doctrine to be the first cause of the split; the size is an estimate.
 */
export const DOCTRINE = 50;
/** Distrust into tension: per mille a quarter of what mean trust lies below −(from). Jervis's spiral; estimate. */
export const DISTRUST = { from: 2000, perMille: 6 } as const;
/** Theatres into tension: per mille of (heat − tension) × share. Estimate. */
export const HEAT_INTO_TENSION = 30;
/** Arms into tension: points a quarter for each ten points of strength that the rival gained this year. Estimate. */
export const ARMS_INTO_TENSION = 50;

/**
 * A turn faster than a public and its friends can follow: units of signal that they follow in a quarter, then for each
 * unit more the loss of support (at rigidity 3) and of prestige for overtures, and of support for alarms; half of it is
 * forgotten after so many quarters. Estimate.
 */
export const HASTE = { followed: 2, support: 300, prestige: 125, alarm: 100, forgotten: 8 } as const;

/**
 * What moves a free actor, hundredths of utility: one point of the mean of all aims; as much of the mandates between them;
 * one point of declared appeal; the share (%) at which an option's own effects count beside its appeal, which already
 * speaks for what the leader thought he would gain; how much likelier than one act it is to wait; what each step of
 * rigidity above the other communist party's leader sets a leader against him; by how much (%) trust and calm with one
 * side gain in worth for each band of tension above rivalry with the other, since nobody wants two fronts; what the
 * counsel of each adviser in office adds to the option that he favours; and how much it goes against the grain to call
 * forces home, on which promises to others rest. Estimates, set so
 * that history's choices are not unlikely (docs/model.md).
 */
export const MIND = { aims: 44, mandates: 36, appeal: 10, effects: 35, wait: 45, apart: 25, balance: 20, counsel: 60, ground: 120 } as const;

/**
 * The wake of an event: what a decision does to trust and tension beyond its day, since ministries, newspapers and
 * armies act on it. The dossier's sizes are totals as observed; the wake is the part that an event sets off: per cent of
 * what the event itself moved, in equal parts over so many quarters. Estimate.
 */
export const WAKE = { percent: 72, quarters: 3 } as const;

/** Share of a spike that fades in a quarter, in thousandths, by half-life in quarters (1 − 2^(−1/h)). */
export const FADE = [1000, 500, 293, 206, 159, 129, 109, 94, 83, 74, 67, 61, 56] as const;
/** A remainder smaller than this fades at once. */
export const FADE_END = 20;

/** The crisis ladder: accident on a climb to rung r, per cent (model.md); most moves; cost of stepping back per rung. */
export const LADDER = {
  accident: [0, 0, 0, 0, 2, 3, 5, 10, 10, 10],
  moves: 6,
  holds: 2,
  top: 9,
  battle: 5,
  war: 6,
  end: 8,
  backPrestige: 200,
  backSupport: 100,
  cooldown: 4,
} as const;

/** Rung at which an act opens a crisis; one more where the actor mobilised there this quarter or the last; the most. Estimate. */
export const ACT_RUNG = { opens: 4, readier: 1, most: 5, quarters: 1 } as const;

/** What is said from outside the ladder moves a free actor's odds, in points: a nuclear threat to *back*, a warning from *climb*. Estimate. */
export const PRESSED = { back: 20, climb: 10 } as const;

/** Chance of a crisis without an event: per cent a quarter at these levels (model.md). */
export const HOT = { chance: 10, tension: 7500, heat: 6000 } as const;

/** Leak of covert orders a quarter, per cent, and of a matter told to an ally. */
export const LEAK = { channel: 10, arms: 20, told: 25 } as const;

/** A withdrawal takes at most one part in so many of the forces there. Estimate. */
export const WITHDRAWAL_SHARE = 2;
/** Forces under which a withdrawal is nothing to announce, hundredths of a thousand men. Estimate. */
export const WITHDRAWAL_LEAST = 1000;

/** Rigidity up to which a leader's public takes a withdrawal as sense and not as retreat. Estimate. */
export const PLIANT = 2;
/** Alignment from which a third party counts as an ally, hundredths. Estimate. */
export const ALLY = 5000;

/** Fog: half-width of estimates of others' trust and support, without and with a channel or embassy. */
export const FOG = { blind: 1500, seen: 500 } as const;

/** Decisions at events that are laid before a human in a quarter at most; what he himself asks for counts and is not held back. */
export const DIALOGS = 3;

/** Notes that a human gets in a quarter at most. */
export const NOTES = 2;

/** Quarters of epilogue before scoring. */
export const EPILOGUE = 4;

/**
 * Score: what wars and campaigns of one's own making subtract, in points; quarters of a *state*; points a quarter late;
 * points for each point of support or prestige under history's over the last two years. Estimates.
 */
export const SCORE = { war: 15, campaign: 5, state: 8, lateQuarter: 5, bill: 1 } as const;
