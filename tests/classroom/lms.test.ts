import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { Scorm12API } from 'scorm-again';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Attempt } from '../../src/classroom/attempt.ts';
import { attemptOf, emptyAnswer } from '../../src/classroom/attempt.ts';
import type { Exercise, Prompt } from '../../src/classroom/exercise.ts';
import { beginVisit, duration, findLms } from '../../src/classroom/lms-link.ts';
import type { LmsApi } from '../../src/classroom/lms-link.ts';
import { lmsPackage, withLesson } from '../../src/classroom/lms-package.ts';
import { reportOf } from '../../src/classroom/lms-report.ts';
import { restore, SHED, SUSPEND_LIMIT, suspendData } from '../../src/classroom/lms-state.ts';
import { beginExercise, stageScenario } from '../../src/classroom/stage.ts';
import { keptByLms, startLms, tellLms, tellLmsSoon } from '../../src/ui/classroom/lms.ts';
import type { Session } from '../../src/session/types.ts';
import { current } from '../../src/session/session.ts';
import { decide, played, playSome, small, ussuri } from './support/exercise.ts';

const scenario = ussuri();
const group = { seed: 'class', seats: ['CN'] as const };
const playedFor = (exercise: Exercise, replies?: number): Session => playSome(beginExercise({ scenario: stageScenario(scenario, exercise), exercise, decide }, group), replies);

/** An exercise that asks for a reason at the first decision that China comes to. */
function prompted(): { exercise: Exercise; prompt: Prompt; event: string } {
  const event = current(playedFor(small)).world.decisions.find(({ capital }) => capital === 'CN')!.event;
  const prompt: Prompt = { id: 'first', kind: 'justify', concept: 'cause', at: `event:${event}`, required: true, text: 'Why?', source: null, forecasts: [], curve: null };
  return { exercise: { ...small, prompts: [...small.prompts, prompt] }, prompt, event };
}

const answer = (prompt: Prompt, more: Partial<Answer> = {}): Answer => ({ ...emptyAnswer(prompt), claim: 'It was the ideology', because: 'the polemics\nof 1963', evidence: 'card 4', forecasts: Object.fromEntries(prompt.forecasts.map(({ id }) => [id, 40])), ...more });

const apis: Scorm12API[] = [];
/** A system of its own for a test; what it holds can be asked for. */
function lms(): Scorm12API & LmsApi {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  apis.push(api);
  return api as Scorm12API & LmsApi;
}
afterEach(() => { for (const api of apis.splice(0)) api.reset(); });

describe('a school’s system', () => {
  it('is found in a window above, or above the one that opened this one', () => {
    const api = lms();
    const top = { API: api };
    expect(findLms({ parent: { parent: top } })).toBe(api);
    expect(findLms({ opener: { parent: top } })).toBe(api);
    const alone: { parent?: unknown; API?: unknown } = { API: {} };
    alone.parent = alone;
    expect(findLms(alone)).toBeNull();
    expect(findLms({ get API(): unknown { throw new Error('another origin'); } })).toBeNull();
  });

  it('is told the status, the share of reasons given and the reasons, and keeps what goes on next time', () => {
    const { exercise, prompt, event } = prompted();
    const answers = exercise.prompts.filter(({ at }) => at !== 'end').map((each) => answer(each));
    const api = lms();
    const visit = beginVisit(api, () => 0)!;
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete');
    const session = playedFor(exercise);
    const attempt = attemptOf(session, { scenario, exercise, ...group, group: '', answers });
    expect(visit.tell(reportOf({ exercise, scenario, session, seats: group.seats, answers }), suspendData(attempt).data)).toBe(true);
    expect(api.LMSGetLastError()).toBe('0');
    // Over, but the question at the end is not answered: two of three reasons.
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete');
    expect(api.LMSGetValue('cmi.core.score.raw')).toBe('67');
    expect(api.LMSGetValue('cmi.interactions._count')).toBe('1');
    const told = (JSON.parse(JSON.stringify(api.cmi)) as { interactions: Record<string, { student_response: string }> }).interactions[0]!;
    const option = current(session).world.decisions.find((each) => each.event === event && each.capital === 'CN')!.option;
    expect(told).toMatchObject({ id: prompt.id, type: 'fill-in', result: 'neutral' });
    expect(told.student_response).toBe(`${option}: It was the ideology — the polemics of 1963`);

    const all = [...answers, answer(exercise.prompts.find(({ at }) => at === 'end')!)];
    expect(visit.tell(reportOf({ exercise, scenario, session, seats: group.seats, answers: all }), '')).toBe(true);
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('completed');
    expect(api.LMSGetValue('cmi.core.score.raw')).toBe('100');
    visit.leave(true);
    expect(api.isTerminated()).toBe(true);
    expect(visit.tell([], '')).toBe(false);
  });

  it('gets the same score however the campaign went', () => {
    const scores = [small, { ...small, gravity: 100 }, { ...small, divergence: { ...small.divergence, set: [] } }].map((exercise) => {
      const answers = exercise.prompts.map((each) => answer(each));
      return reportOf({ exercise, scenario, session: playedFor(exercise), seats: group.seats, answers }).filter(([element]) => element.startsWith('cmi.core'));
    });
    expect(scores[1]).toEqual(scores[0]);
    expect(scores[2]).toEqual(scores[0]);
    expect(scores[0]!.map(([element]) => element)).not.toContain('cmi.core.lesson_status.passed');
  });

  it('counts time as SCORM writes it', () => {
    expect(duration(0)).toBe('0000:00:00.00');
    expect(duration(3_723_450)).toBe('0001:02:03.45');
  });

  it('does not begin where the system refuses', () => {
    const api = lms();
    api.LMSInitialize('');
    expect(beginVisit(api, () => 0)).toBeNull();
  });
});

describe('a page out of a package', () => {
  /** A window with a system in it, and what ends the page. */
  function page(): { api: ReturnType<typeof lms>; window: Window; close: () => void } {
    const [api, events] = [lms(), new EventTarget()];
    const window = { API: api, addEventListener: events.addEventListener.bind(events) } as unknown as Window;
    return { api, window, close: () => events.dispatchEvent(new Event('pagehide')) };
  }
  const answers = small.prompts.map((each) => answer(each));
  const told = (replies?: number): ReturnType<typeof tellLms> => {
    const session = playedFor(small, replies);
    return tellLms({ exercise: small, scenario, session, seats: group.seats, answers }, attemptOf(session, { scenario, exercise: small, ...group, group: '', answers }));
  };

  it('says nothing where there is no system', () => {
    startLms({ addEventListener: () => undefined } as unknown as Window);
    expect(keptByLms()).toBeNull();
    expect(told(2)).toBeNull();
  });

  it('keeps what was decided for the next visit, and is done when all is', () => {
    const first = page();
    startLms(first.window);
    expect(keptByLms()).toBe('');
    expect(told(4)).toEqual({ shed: 'nothing', taken: true });
    const data = first.api.LMSGetValue('cmi.suspend_data');
    first.close();
    expect(first.api.isTerminated()).toBe(true);
    expect(first.api.cmi.getCurrentTotalTime()).toMatch(/^\d{2,4}:\d\d:\d\d/);
    const back = restore(data, { exercise: small, scenario, decide });
    expect(back.refused === null && back.attempt.log).toEqual(attemptOf(playedFor(small, 4), { scenario, exercise: small, ...group, group: '', answers }).log);

    const second = page();
    startLms(second.window);
    told();
    expect(second.api.LMSGetValue('cmi.core.lesson_status')).toBe('completed');
    second.close();
    expect(told()).toBeNull();
  });
});

describe('what is written after the last decision', () => {
  it('is told once when the page is left, if not before', () => {
    const [api, events] = [lms(), new EventTarget()];
    startLms({ API: api, addEventListener: events.addEventListener.bind(events) } as unknown as Window);
    const said: string[] = [];
    tellLmsSoon(() => said.push('one letter'));
    tellLmsSoon(() => said.push(`two letters, ${api.isTerminated() ? 'too late' : 'in time'}`));
    expect(said).toEqual([]);
    events.dispatchEvent(new Event('pagehide'));
    expect(said).toEqual(['two letters, in time']);
    expect(api.isTerminated()).toBe(true);
    tellLmsSoon(() => said.push('after the end'));
    expect(said).toHaveLength(1);
  });
});

describe('suspend data', () => {
  const whole = played(small, scenario, { replies: 6 });

  it('brings back the decisions and what was written, to the state they had led to', () => {
    const { data, shed } = suspendData(whole);
    expect(shed).toBe('nothing');
    expect(data.length).toBeLessThan(SUSPEND_LIMIT / 2);
    const back = restore(data, { exercise: small, scenario, decide });
    expect(back).toEqual({ refused: null, attempt: whole });
  });

  /** Letters that no packing makes shorter. */
  const random = (letters: number, seed: number): string => {
    let state = Math.imul(seed + 1, 0x9e3779b1);
    return Array.from({ length: letters }, () => String.fromCharCode(97 + ((state = (Math.imul(state, 1664525) + 1013904223) | 0) >>> 27))).join('');
  };
  const full = (letters: number, curve: number, group_ = 'The Reds'): Attempt => ({
    ...whole, group: group_,
    answers: Array.from({ length: 8 }, (_, i) => ({ ...emptyAnswer({ id: `p${i}` }), claim: random(letters, i), because: random(letters, i + 50), evidence: random(letters, i + 90), confidence: 50, forecasts: {}, curve: Array.from({ length: curve }, (__, j) => Math.sin(i * 100 + j) * 100) })),
  });
  const kept = (attempt: Attempt): Attempt => {
    const back = restore(suspendData(attempt).data, { exercise: small, scenario, decide });
    if (back.refused) throw new Error(back.refused.code);
    return back.attempt;
  };

  it('leaves out first what can best be missed: curves, then long texts, then texts, then the name, then late decisions', () => {
    expect(SHED).toEqual(['nothing', 'curves', 'long-texts', 'texts', 'group', 'decisions']);
    expect(suspendData(full(120, 40)).shed).toBe('curves');
    expect(kept(full(120, 40)).answers[0]).toMatchObject({ claim: random(120, 0), evidence: random(120, 90), curve: [] });
    expect(suspendData(full(2000, 40)).shed).toBe('long-texts');
    expect(kept(full(2000, 40)).answers[0]!.claim).toBe(random(2000, 0).slice(0, kept(full(2000, 40)).answers[0]!.claim.length));
    expect(kept(full(2000, 40)).log).toEqual(whole.log);
    expect(kept(full(2000, 40)).group).toBe('The Reds');
  });

  it('never grows beyond what the system takes, and keeps the earliest decisions where even they are too many', () => {
    const many = { ...whole, log: Array.from({ length: 3000 }, (_, i) => ({ kind: 'decision' as const, event: random(20, i), part: null, option: random(20, i + 9000) })) } as unknown as Attempt;
    const { data, shed } = suspendData(many);
    expect(shed).toBe('decisions');
    expect(data.length).toBeLessThanOrEqual(SUSPEND_LIMIT);
    fc.assert(fc.property(fc.nat(4000), fc.nat(40), fc.string({ maxLength: 60 }), (letters, curve, name) => {
      expect(suspendData(full(letters, curve, name)).data.length).toBeLessThanOrEqual(SUSPEND_LIMIT);
    }), { numRuns: 15 });
  });

  it('refuses what is not its own', () => {
    const bomb = `1${btoa('x'.repeat(100))}`;
    for (const data of ['', 'x', '1', '1====', `2${suspendData(whole).data.slice(1)}`, suspendData(whole).data.slice(0, -8), bomb, '1'.repeat(5000)]) {
      expect(restore(data, { exercise: small, scenario, decide }).refused).not.toBeNull();
    }
  });
});

describe('the package', () => {
  const files = [{ path: 'index.html', bytes: new TextEncoder().encode(withLesson('<meta charset="utf-8" />', 'classroom/exercise/abc')) }, { path: 'assets/a b&c.js', bytes: new Uint8Array(9000) }];
  const zip = unzipSync(lmsPackage({ ...small, title: 'Guns & <butter> "now"\u0007' }, 'index.html', files));
  const manifest = strFromU8(zip['imsmanifest.xml']!);

  it('holds the files, and the exercise in its first page', () => {
    expect(Object.keys(zip).sort()).toEqual(['assets/a b&c.js', 'imsmanifest.xml', 'index.html']);
    expect(strFromU8(zip['index.html']!)).toContain('<meta name="three-capitals-lesson" content="classroom/exercise/abc">');
    expect(zip['assets/a b&c.js']!.length).toBe(9000);
  });

  it('has a manifest of SCORM 1.2 that names one lesson and every file, whatever the title holds', () => {
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
    expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
    expect(manifest).toContain('<file href="assets/a%20b%26c.js"/>');
    expect(manifest).toContain('<title>Guns &amp; &lt;butter&gt; &quot;now&quot;</title>');
    expect(manifest).not.toContain('\u0007');
  });
});
