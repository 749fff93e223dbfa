/** The teacher's desk: hand-ins come in one after another, each is played again, and what cannot be used says why. */
import { freeActor } from '../../agents/free-actor.ts';
import type { SealedAttempt } from '../../classroom/attempt-schema.ts';
import type { Checked } from '../../classroom/compare.ts';
import { exerciseMark } from '../../classroom/exercise.ts';
import { readHandIn, sealOf } from '../../classroom/hand-in.ts';
import { verify } from '../../classroom/verify.ts';
import type { Verdict } from '../../classroom/verify.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Refusal } from '../../engine/types.ts';
import { takeScenario } from '../scenario-shelf.ts';

/** Hand-ins that one table takes: a class. */
export const CLASS_LIMIT = 30;

/** What came in: where from, and its text. */
export interface Incoming { readonly from: string; readonly text: string }
/** What could not be laid on the desk, and why. */
export interface TurnedAway { readonly from: string; readonly refused: Refusal }

/** What lies on the desk. The first hand-in decides which exercise it is. */
export interface ClassDesk { readonly checked: readonly Checked[]; readonly away: readonly TurnedAway[]; readonly scenario: Scenario | null }

export const EMPTY_DESK: ClassDesk = { checked: [], away: [], scenario: null };

/** Pasted text in its parts: one file's text, or links, one a line or with words between. */
export function pastedParts(text: string): string[] {
  const whole = text.trim();
  if (whole.startsWith('{')) return [whole];
  const links = whole.split(/\s+/).filter((word) => word.includes('#/'));
  return links.length > 0 ? links : whole === '' ? [] : [whole];
}

/** Lays one hand-in on the desk: read, held against the others, played again. */
export async function laid(desk: ClassDesk, { from, text }: Incoming): Promise<ClassDesk> {
  const away = (refused: Refusal): ClassDesk => ({ ...desk, away: [...desk.away, { from, refused }] });
  const parsed = await readHandIn(text);
  if (parsed.refused) return away(parsed.refused);
  const { attempt } = parsed;
  const refused = misfit(desk, attempt);
  if (refused) return away(refused);
  const scenario = desk.scenario ?? (await takeScenario(attempt.exercise.scenario)) ?? null;
  if (!scenario) return away({ code: 'exercise/not-allowed', params: { place: 'scenario', found: attempt.exercise.scenario, allowed: '' } });
  const verdict = verdictOn(attempt, scenario);
  return { ...desk, scenario, checked: [...desk.checked, { attempt, verdict }] };
}

/** A hand-in is a stranger's: what breaks the rules on the way is its refusal, not the page's end. */
function verdictOn(attempt: SealedAttempt, scenario: Scenario): Verdict {
  try {
    return verify(attempt, scenario, freeActor({ difficulty: attempt.exercise.level }));
  } catch {
    return { kind: 'refused', refused: { code: 'attempt/entry', params: {} } };
  }
}

/** Why a hand-in does not belong on this desk; null where it does. */
export function misfit({ checked }: ClassDesk, attempt: SealedAttempt): Refusal | null {
  if (checked.length >= CLASS_LIMIT) return { code: 'class/full', params: { limit: CLASS_LIMIT } };
  const [first] = checked;
  if (!first) return null;
  if (exerciseMark(first.attempt.exercise) !== exerciseMark(attempt.exercise)) return { code: 'class/other-exercise', params: { found: attempt.exercise.title } };
  const seal = sealOf(attempt);
  return checked.some((each) => sealOf(each.attempt) === seal) ? { code: 'class/twice', params: {} } : null;
}
