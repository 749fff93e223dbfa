/** The report of a lesson: what a group was asked, forecast, decided and why, against history, on two to four sheets. */
import '../styles/report.css';
import { calibrate } from '../../classroom/calibration.ts';
import { historyOf } from '../../classroom/compare.ts';
import { eventOf } from '../../classroom/exercise.ts';
import type { Extract, Forecast, Prompt } from '../../classroom/exercise.ts';
import { cameTrue } from '../../classroom/measures.ts';
import { stageScenario } from '../../classroom/stage.ts';
import { ENGINE_VERSION, quarterOf } from '../../engine/index.ts';
import { quantity } from '../../engine/quantities.ts';
import { DYADS } from '../../engine/types.ts';
import type { Decision } from '../../engine/types.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalMark } from '../app/parts.ts';
import { chartKey } from '../charts/key.ts';
import { linesDrawing, linesKey } from '../../charts/lines.ts';
import type { Line } from '../../charts/lines.ts';
import { lessonLines } from '../classroom/lesson-lines.ts';
import type { Lesson } from '../classroom/lesson.ts';
import { answerWords } from '../classroom/prompt-fields.ts';
import type { DebriefModel } from '../model/debrief-model.ts';
import { outcomeTable, themeBars } from '../panels/debrief-panels.ts';
import { t } from '../../words/messages.ts';
import { cityOf, dayWords, eventTitle, optionLabel, quarterShort, quarterWords, textOf, typeset } from '../../words/names.ts';
import { shortName } from '../../words/quantities.ts';
import { decimal } from '../../charts/figures.ts';
import { citation } from './citation.ts';

export interface LessonParts {
  readonly lesson: Lesson;
  /** The debrief of the stretch that was played. */
  readonly model: DebriefModel;
  readonly turning: readonly Child[] | null;
  readonly lens: readonly Child[] | null;
}

/** The report's sheets; they are seen on paper only. */
export function lessonSheets(parts: LessonParts): HTMLElement {
  const { lesson, model, turning, lens } = parts;
  const { exercise } = lesson;
  return h('article', { class: 'report report-lesson' },
    head(lesson),
    forecasts(lesson),
    section(t('lesson:against'), h('div', { class: 'report-twin' }, h('div', {}, outcomeTable(model)), h('div', {}, ...themeBars(model.causes))), curves(lesson)),
    section(t('report:decisions'), decisions(lesson)),
    said(lesson),
    turning ? section(t('debrief:turning.heading'), ...turning) : null,
    lens ? section(t('lesson:lens.heading'), ...lens) : null,
    exercise.sources.length === 0 ? null : section(t('report:sources'), h('ul', { class: 'report-sources' }, ...exercise.sources.map(sourceLine))),
    h('section', { class: 'report-cite' }, h('h2', {}, t('report:cite')),
      h('p', {}, citation(typeset(exercise.title), [t('report:seed', { seed: lesson.attempt().seed }), t('report:exercise', { id: exercise.id, version: exercise.version })])),
      h('p', { class: 'caption' }, t('report:lessonCaption', { scenario: lesson.scenario.id, hash: lesson.scenario.hash.slice(0, 12), gravity: exercise.gravity, level: t(`campaign:difficulties.${exercise.level}`), engine: ENGINE_VERSION }))));
}

const section = (title: string, ...content: Child[]): HTMLElement => h('section', {}, h('h2', {}, title), ...content);

function head(lesson: Lesson): HTMLElement {
  const { exercise, scenario } = lesson;
  const { seats } = lesson.attempt();
  return h('header', { class: 'report-head' },
    h('div', { class: 'report-head-words' },
      h('p', { class: 'report-kicker' }, t('report:lessonKicker')),
      h('h1', {}, typeset(exercise.title)),
      h('p', { class: 'ending-text' }, typeset(exercise.question)),
      h('p', {}, seats.map((seat) => capitalMark(seat)), ' ', t('report:lessonFacts', {
        seats: seats.map((seat) => cityOf(seat)).join(', '), from: quarterWords(quarterOf(exercise.from)), to: quarterWords(quarterOf(exercise.to)), scenario: textOf(scenario, scenario.title),
      })),
      exercise.divergence.title === '' ? null : h('p', { class: 'hint' }, t('report:otherwiseThan', { title: typeset(exercise.divergence.title) }), ' ', typeset(exercise.divergence.about))),
    h('p', { class: 'report-fields' }, ...([['group', lesson.group()], ['class', exercise.board], ['date', '']] as const).map(([field, value]) => h('span', {}, t(`report:${field}`), ' ', h('b', {}, value)))));
}

/** What was forecast, what came of it here and in history. */
function forecasts(lesson: Lesson): Child {
  const { exercise, scenario } = lesson;
  const stage = stageScenario(scenario, { ...exercise, locked: [] });
  const rows = exercise.prompts.flatMap((prompt) => prompt.forecasts.flatMap((forecast) => {
    const said = lesson.answer(prompt).forecasts[forecast.id];
    return said === undefined ? [] : [{ forecast, said, own: truth(lesson, forecast), history: cameTrue(stage, forecast.metric, historyOf(scenario, exercise)) }];
  }));
  if (rows.length === 0) return null;
  const { brier } = calibrate(rows.flatMap(({ said, own }) => (own === null ? [] : [{ perCent: said, cameTrue: own }])));
  return section(t('report:forecasts'),
    h('table', { class: 'report-decisions' },
      h('thead', {}, h('tr', {}, ...['statement', 'saidShare', 'here', 'inHistory'].map((name) => h('th', { scope: 'col' }, t(`report:${name}`))))),
      h('tbody', {}, ...rows.map(({ forecast, said, own, history }) => h('tr', {}, h('th', { scope: 'row' }, typeset(forecast.text)), ...[t('classroom:perCent', { value: said }), yesNo(own), yesNo(history)].map((cell) => h('td', {}, cell)))))),
    brier === null ? null : h('p', { class: 'hint' }, t('report:brier', { value: decimal(brier, 2) })));
}

const truth = (lesson: Lesson, { metric }: Forecast): boolean | null => {
  const { scenario, world, session } = lesson.game()!.situation();
  return cameTrue(scenario, metric, { world, happenings: session.steps.flatMap(({ happenings }) => happenings) });
};

const yesNo = (value: boolean | null): string => (value === null ? '–' : t(value ? 'debrief:yes' : 'debrief:no'));

/** The three tensions and what the exercise asks to draw. */
function curves(lesson: Lesson): HTMLElement {
  const asked = lesson.exercise.prompts.flatMap(({ curve }) => (curve === null ? [] : [curve]));
  const names = [...new Set([...asked, ...DYADS.map((dyad) => `tension:${dyad}`)])].slice(0, 4);
  const drawings = names.map((name) => ({ name, of: lessonLines(lesson, name) }));
  const widest = drawings.reduce((most, each) => (each.of.length > most.length ? each.of : most), [] as readonly Line[]);
  return h('div', {}, h('div', { class: 'report-lines' }, ...drawings.map(({ name, of }) => h('figure', {}, h('figcaption', {}, shortName(quantity(name))), linesDrawing(of, { width: 330, font: 11, pointer: false })))), chartKey(linesKey(widest)));
}

/** All decisions of the group with history's, and under each the reason that was given for it. */
function decisions(lesson: Lesson): HTMLElement {
  const { scenario, world } = lesson.game()!.situation();
  const from = quarterOf(lesson.exercise.from);
  const own = world.decisions.filter((decision) => decision.quarter >= from && isOwn(lesson, decision));
  return h('table', { class: 'report-decisions' },
    h('thead', {}, h('tr', {}, ...['when', 'event', 'chosen', 'inHistory'].map((name) => h('th', { scope: 'col' }, t(`report:${name}`))))),
    h('tbody', {}, ...own.flatMap((decision) => [
      h('tr', {}, h('td', {}, quarterShort(decision.quarter)), h('td', {}, eventTitle(scenario, decision.event)), h('td', {}, optionLabel(scenario, decision.event, decision.option)), h('td', {}, historyWords(lesson, decision))),
      ...reasonsAt(lesson, decision).map((answer) => h('tr', { class: 'report-reason' }, h('td', {}), h('td', { colspan: 3 }, answer))),
    ])));
}

const isOwn = (lesson: Lesson, { capital }: Decision): boolean => lesson.attempt().seats.some((seat) => seat === capital);

function historyWords(lesson: Lesson, { event, option, historical }: Decision): string {
  if (historical === null) return t('report:notKnown');
  return option === historical ? t('report:asInHistory') : optionLabel(lesson.game()!.situation().scenario, event, historical);
}

const answered = (lesson: Lesson): Prompt[] => lesson.states().filter(({ standing }) => standing === 'answered').map(({ prompt }) => prompt);

const reasonsAt = (lesson: Lesson, { event }: Decision): HTMLElement[] =>
  answered(lesson).filter((prompt) => eventOf(prompt) === event).map((prompt) => answerWords(prompt, lesson.answer(prompt)));

/** Answers that hang on no decision: sources read before play, and what was said at the end. */
function said(lesson: Lesson): Child {
  const { scenario, world } = lesson.game()!.situation();
  const decided = (prompt: Prompt): boolean => world.decisions.some((decision) => decision.event === eventOf(prompt) && isOwn(lesson, decision));
  const rest = answered(lesson).filter((prompt) => prompt.kind !== 'curve' && prompt.forecasts.length === 0 && !decided(prompt));
  return rest.length === 0 ? null : section(t('report:said'), ...rest.map((prompt) => h('div', { class: 'report-kept' },
    h('h3', {}, typeset(prompt.text)), eventOf(prompt) === null ? null : h('p', { class: 'hint' }, eventTitle(scenario, eventOf(prompt)!)), answerWords(prompt, lesson.answer(prompt)))));
}

const sourceLine = ({ title, author, date, provenance }: Extract): HTMLElement =>
  h('li', {}, h('strong', {}, typeset(title)), `. ${typeset(author)}, ${dayWords(date)}. ${typeset(provenance)}`);
