/** Talking to a school's system (LMS) as SCORM 1.2 has it: a handful of functions on an object that the system puts into its window. */
import type { Report } from './lms-report.ts';

/** The object `API` of SCORM 1.2; all arguments and answers are text. */
export interface LmsApi {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
  LMSGetLastError(): string;
}

/** A window as far as the search for the system needs it. */
export interface Frame { readonly API?: unknown; readonly parent?: unknown; readonly opener?: unknown }

/** How many windows up the system is looked for. */
const FAR = 10;

/** The system's object in this window, those that hold it, or the one that opened it; null where there is none. */
export function findLms(from: Frame): LmsApi | null {
  return upward(from) ?? (isFrame(from.opener) ? upward(from.opener) : null);
}

function upward(from: Frame): LmsApi | null {
  let frame = from;
  for (let steps = 0; steps < FAR; steps += 1) {
    const found = apiOf(frame);
    if (found) return found;
    if (!isFrame(frame.parent) || frame.parent === frame) return null;
    frame = frame.parent;
  }
  return null;
}

const isFrame = (value: unknown): value is Frame => typeof value === 'object' && value !== null;

/** A window of another origin does not let us look. */
function apiOf(frame: Frame): LmsApi | null {
  try {
    return isFrame(frame.API) && typeof (frame.API as Partial<LmsApi>).LMSInitialize === 'function' ? frame.API as LmsApi : null;
  } catch {
    return null;
  }
}

/** A visit to the system, from its first word to its last. */
export interface LmsVisit {
  /** What was kept at the end of the last visit; empty at the first. */
  readonly kept: string;
  /** Tells how things stand and keeps the suspend data; false where the system refused something. */
  tell(report: Report, suspended: string): boolean;
  /** Says goodbye; `over` is whether there is nothing to come back to. */
  leave(over: boolean): void;
}

/** Begins a visit; null where the system does not answer. `now` is a clock in milliseconds. */
export function beginVisit(api: LmsApi, now: () => number): LmsVisit | null {
  if (api.LMSInitialize('') !== 'true') return null;
  const begun = now();
  let left = false;
  const set = (element: string, value: string): boolean => api.LMSSetValue(element, value) === 'true';
  const status = api.LMSGetValue('cmi.core.lesson_status');
  if (status === '' || status === 'not attempted') set('cmi.core.lesson_status', 'incomplete');
  api.LMSCommit('');
  return {
    kept: api.LMSGetValue('cmi.suspend_data'),
    tell: (report, suspended) => {
      if (left) return false;
      const told = [...report, ['cmi.suspend_data', suspended] as const].map(([element, value]) => set(element, value));
      return api.LMSCommit('') === 'true' && told.every((each) => each);
    },
    leave: (over) => {
      if (left) return;
      left = true;
      set('cmi.core.session_time', duration(now() - begun));
      set('cmi.core.exit', over ? '' : 'suspend');
      api.LMSCommit('');
      api.LMSFinish('');
    },
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A time as `0001:02:03.45`. */
export function duration(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const seconds = Math.floor(hundredths / 100);
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return `${String(hours).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}
