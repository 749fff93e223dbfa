/** What frames a campaign: its chapters, its express cut, the exam question of its debrief. */
import { quarterOf } from '../engine/quarters.ts';
import type { Chapter, Exam, Scenario } from '../engine/scenario.ts';
import { CAPITALS, DYADS } from '../engine/types.ts';
import type { Capital } from '../engine/types.ts';
import { compileVariants } from './compile-event.ts';
import { at } from './places.ts';
import type { Cursor } from './places.ts';
import type { Item } from './gather.ts';
import { eventName, partId, partsOf, putText, report } from './names.ts';
import type { Context } from './names.ts';
import type { RawScenario } from './schema-scenario.ts';

/** Chapters, express cut and exam question. */
export const compileFrame = (ctx: Context, header: Item<RawScenario>): Pick<Scenario, 'chapters' | 'express' | 'exam'> =>
  ({ chapters: compileChapters(ctx, header), express: compileExpress(ctx, header), exam: compileExam(ctx, header) });

const compileChapters = (ctx: Context, { raw }: Item<RawScenario>): Chapter[] => (raw.chapters ?? []).map(({ id, from, title, text }) => ({
  id,
  from: quarterOf(from),
  title: putText(ctx, `scenario.${raw.id}.chapter.${id}.title`, title),
  text: putText(ctx, `scenario.${raw.id}.chapter.${id}.text`, text),
}));

function compileExam(ctx: Context, { raw, cursor }: Item<RawScenario>): Exam | null {
  if (!raw.exam) return null;
  const id = `scenario.${raw.id}.exam`;
  return {
    text: putText(ctx, `${id}.text`, raw.exam.text),
    cards: raw.exam.card ?? [],
    counts: raw.exam.counts,
    dyad: DYADS.indexOf(raw.exam.dyad),
    answers: compileVariants(ctx, at(cursor, 'exam', 'answers'), `${id}.answer`, raw.exam.answers),
  };
}

function compileExpress(ctx: Context, { raw, cursor }: Item<RawScenario>): Scenario['express'] {
  const { express } = raw;
  if (!express) return null;
  const of = (capital: Capital): number[] => express[capital].flatMap((name, index) =>
    partNamed(ctx, at(cursor, 'express', capital, index), name, capital));
  return Object.fromEntries(CAPITALS.map((capital) => [capital, of(capital)])) as Record<Capital, number[]>;
}

/** Flat index of a part named `event` or `event/part`, which must be this capital's to decide. */
function partNamed(ctx: Context, cursor: Cursor, name: string, capital: Capital): number[] {
  const [event, part] = name.split('/') as [string, string | undefined];
  const found = eventName(ctx, cursor, event);
  if (!found) return [];
  if (found.index < 0) {
    report(ctx, cursor, { code: 'ref/not-played', found: name });
    return [];
  }
  const parts = partsOf(found.raw).map((each, index) => ({ id: partId(found.raw, index), decider: each.decider, index: found.firstPart + index }));
  const own = parts.filter(({ decider }) => decider === capital);
  const fitting = own.filter(({ id }) => part === undefined || id === part);
  if (fitting.length === 0) {
    report(ctx, cursor, { code: 'ref/unknown-part', found: name, allowed: own.map(({ id }) => (id === null ? event : `${event}/${id}`)), params: { capital } });
  }
  return fitting.map(({ index }) => index);
}
