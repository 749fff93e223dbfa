/** The visit to a school's system when the page was opened out of its package. Whoever plays the exercise tells it here. */
import type { Attempt } from '../../classroom/attempt.ts';
import { beginVisit, findLms } from '../../classroom/lms-link.ts';
import type { Frame, LmsVisit } from '../../classroom/lms-link.ts';
import { reportOf } from '../../classroom/lms-report.ts';
import type { Standing } from '../../classroom/lms-report.ts';
import { suspendData } from '../../classroom/lms-state.ts';
import type { Shed } from '../../classroom/lms-state.ts';

let visit: LmsVisit | null = null;
let completed = false;
/** What is still to be told, and when. */
let late: { readonly tell: () => void; readonly timer: ReturnType<typeof setTimeout> } | null = null;

/** How long after the last letter the system is told, ms: a message for every letter would be too many. */
const REST = 700;

/** Begins the visit where a system is there; it ends with the page. */
export function startLms(page: Window = window): void {
  const api = findLms(page as unknown as Frame);
  visit = api && beginVisit(api, () => performance.now());
  completed = false;
  page.addEventListener('pagehide', () => {
    tellNow();
    visit?.leave(completed);
    visit = null;
  }, { once: true });
}

/** What the system kept from the last visit, for `restore`; null without a system, empty at the first visit. */
export const keptByLms = (): string | null => visit?.kept ?? null;

/** What telling came to: what had to be left out of what is kept, and whether the system took all of it. */
export interface Told { readonly shed: Shed; readonly taken: boolean }

/** Tells the system how an attempt stands, after each decision and each answer; null where there is none. */
export function tellLms(standing: Standing, attempt: Attempt): Told | null {
  if (!visit) return null;
  const report = reportOf(standing);
  completed = report.some(([element, value]) => element === 'cmi.core.lesson_status' && value === 'completed');
  const { data, shed } = suspendData(attempt);
  return { shed, taken: visit.tell(report, data) };
}

/** Tells the system when writing rests for a moment, at the latest when the page is left. */
export function tellLmsSoon(tell: () => void): void {
  if (!visit) return;
  if (late) clearTimeout(late.timer);
  late = { tell, timer: setTimeout(tellNow, REST) };
}

function tellNow(): void {
  if (!late) return;
  const { tell, timer } = late;
  late = null;
  clearTimeout(timer);
  tell();
}
