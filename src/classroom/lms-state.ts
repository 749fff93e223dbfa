/**
 * What a school's system (LMS) keeps between two lessons: at most 4,096 characters, by SCORM 1.2. Decisions and answers are
 * packed; where that is too long, what can best be missed is left out first, and whoever asks is told what.
 */
import { deflateSync, inflateSync } from 'fflate';
import { ENGINE_VERSION } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Decide } from '../engine/types.ts';
import { playEntry } from '../session/saves.ts';
import { attemptOf } from './attempt.ts';
import type { Answer, Attempt } from './attempt.ts';
import { parseAttempt } from './attempt-schema.ts';
import type { ParsedAttempt } from './attempt-schema.ts';
import type { Exercise } from './exercise.ts';
import { isRecord } from './plain-json.ts';
import { beginExercise, stageScenario } from './stage.ts';

/** Longest suspend data of SCORM 1.2, in characters. */
export const SUSPEND_LIMIT = 4096;
const FORMAT = '1';
/** Longest text that suspend data may unpack to: a hundred times what fits in is a trick. */
const UNPACKED_LIMIT = 400_000;

type Kept = Pick<Attempt, 'seed' | 'seats' | 'group' | 'log' | 'answers'>;

/** What was left out, from the first to go to the last; `decisions` are the latest ones. */
export const SHED = ['nothing', 'curves', 'long-texts', 'texts', 'group', 'decisions'] as const;
export type Shed = (typeof SHED)[number];
export interface Suspended { readonly data: string; readonly shed: Shed }

const cut = (answer: Answer, most: number): Answer => ({ ...answer, claim: answer.claim.slice(0, most), because: answer.because.slice(0, most), evidence: answer.evidence.slice(0, most) });
const withAnswers = (kept: Kept, change: (answer: Answer) => Answer): Kept => ({ ...kept, answers: kept.answers.map(change) });

/** Ever less, each built on the one before. What is thought and chosen outlasts what is drawn; decisions outlast words. */
const STEPS: readonly { readonly shed: Shed; readonly less: (kept: Kept) => Kept }[] = [
  { shed: 'nothing', less: (kept) => kept },
  { shed: 'curves', less: (kept) => withAnswers(kept, (answer) => ({ ...answer, curve: [] })) },
  ...[800, 400, 200, 100].map((most) => ({ shed: 'long-texts' as const, less: (kept: Kept) => withAnswers(kept, (answer) => cut(answer, most)) })),
  { shed: 'texts', less: (kept) => withAnswers(kept, (answer) => cut(answer, 0)) },
  { shed: 'group', less: (kept) => ({ ...kept, group: '' }) },
];

/** The suspend data of an attempt, never longer than `SUSPEND_LIMIT`. The exercise is in the package and is not kept. */
export function suspendData({ seed, seats, group, log, answers }: Attempt): Suspended {
  let kept: Kept = { seed, seats, group, log, answers };
  for (const { shed, less } of STEPS) {
    kept = less(kept);
    const data = packed(kept);
    if (data.length <= SUSPEND_LIMIT) return { data, shed };
  }
  return { data: fewerDecisions(kept), shed: 'decisions' };
}

/** The earliest decisions, as many as fit: play goes on from there. */
function fewerDecisions(kept: Kept): string {
  let [fits, most] = [0, kept.log.length];
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if (packed({ ...kept, log: kept.log.slice(0, middle) }).length <= SUSPEND_LIMIT) fits = middle;
    else most = middle - 1;
  }
  return packed({ ...kept, log: kept.log.slice(0, fits) });
}

function packed(kept: Kept): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(kept)), { level: 9 });
  return FORMAT + btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/**
 * The attempt that suspend data means, played again on the scenario that ships, so that it is whole once more. Refused where
 * the data is not ours; decisions that can no longer be played are left off, with all that came after.
 */
export function restore(data: string, { exercise, scenario, decide }: { readonly exercise: Exercise; readonly scenario: Scenario; readonly decide: Decide }): ParsedAttempt {
  const kept = unpacked(data);
  if (kept === null) return { refused: { code: 'attempt/not-an-attempt', params: {} } };
  const parsed = parseAttempt(JSON.stringify({ ...kept, ...frameOf(exercise, scenario) }));
  if (parsed.refused) return parsed;
  const { seed, seats, group, answers, log } = parsed.attempt;
  let session = beginExercise({ scenario: stageScenario(scenario, exercise), exercise, decide }, { seed, seats });
  for (const entry of log) {
    const next = playEntry(session, entry);
    if (next.refused) break;
    session = next.session;
  }
  return { refused: null, attempt: attemptOf(session, { scenario, exercise, seed, seats, group, answers }) };
}

/** What was kept, as plain data that nobody has looked at yet; null where it was not packed here or is cut. */
function unpacked(data: string): object | null {
  if (!data.startsWith(FORMAT) || data.length > SUSPEND_LIMIT) return null;
  try {
    const bytes = Uint8Array.from(atob(data.slice(FORMAT.length)), (letter) => letter.charCodeAt(0));
    // Room of a fixed size: what unpacks to more is refused instead of filling the memory.
    const text = inflateSync(bytes, { out: new Uint8Array(UNPACKED_LIMIT) });
    const kept = text.length < UNPACKED_LIMIT ? JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text)) as unknown : null;
    return isRecord(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** What an attempt has besides: the schema wants it, and playing again makes it anew. */
const frameOf = (exercise: Exercise, { hash, from }: Scenario): object => ({
  format: 1, program: 'three-capitals-attempt', exercise, engine: ENGINE_VERSION, scenarioHash: hash, marks: [], hash: '', quarter: from, over: false,
});
