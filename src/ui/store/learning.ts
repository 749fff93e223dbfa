/** What a newcomer has been shown: kept in this browser, forgotten with it. */

export interface Learning {
  /** The offer on the title was taken or declined. */
  readonly offered: boolean;
  /** Ids of the coach's notes that were read. */
  readonly read: readonly string[];
  /** The coach was sent away. */
  readonly alone: boolean;
}

const PLACE = 'three-capitals.learning';
const FRESH: Learning = { offered: false, read: [], alone: false };
/** More notes than there are were not written by this program. */
const MOST = 100;

let now: Learning | null = null;

/** What is known of the reader; a newcomer where the browser keeps nothing. */
export function learning(): Learning {
  now ??= kept();
  return now;
}

/** Notes down a change. */
export function learn(change: Partial<Learning>): void {
  now = { ...learning(), ...change };
  try {
    localStorage.setItem(PLACE, JSON.stringify(now));
  } catch {
    // A browser that keeps nothing still knows it until it is closed.
  }
}

/** Begins the lesson from its first note. */
export const learnAnew = (): void => learn({ offered: true, read: [], alone: false });

function kept(): Learning {
  try {
    return valid(JSON.parse(localStorage.getItem(PLACE) ?? 'null'));
  } catch {
    return FRESH;
  }
}

function valid(value: unknown): Learning {
  if (typeof value !== 'object' || value === null) return FRESH;
  const { offered, read, alone } = value as Record<string, unknown>;
  const notes = Array.isArray(read) ? read.filter((each): each is string => typeof each === 'string').slice(0, MOST) : [];
  return { offered: offered === true, read: notes, alone: alone === true };
}
