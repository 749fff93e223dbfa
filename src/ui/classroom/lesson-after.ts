/** After play: what is drawn before history is shown, history beside one's own campaign, reflection, and the hand-in. */
import { handInLink } from '../../classroom/hand-in.ts';
import type { Prompt } from '../../classroom/exercise.ts';
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { chartFrame } from '../charts/frame.ts';
import { linesDrawing, linesKey, linesTable } from '../../charts/lines.ts';
import { announce } from '../focus/announce.ts';
import { debriefModel } from '../model/debrief-model.ts';
import type { DebriefModel, DecisionGroup } from '../model/debrief-model.ts';
import type { Situation } from '../model/situation.ts';
import { campaignOf } from '../model/turning-model.ts';
import { decisionGroups, outcomeTable } from '../panels/debrief-panels.ts';
import { turningPanel } from '../panels/turning-panel.ts';
import type { TurningPanel } from '../panels/turning-panel.ts';
import { lessonSheets } from '../report/lesson-report.ts';
import { onPaper, reportTools } from '../report/report-panel.ts';
import { t } from '../../words/messages.ts';
import { cityOf, quarterShort, typeset } from '../../words/names.ts';
import { shortName } from '../../words/quantities.ts';
import { quantity } from '../../engine/quantities.ts';
import { quarterOf } from '../../engine/index.ts';
import type { Capital } from '../../engine/types.ts';
import type { Page } from './compose.ts';
import { lineField } from './compose-fields.ts';
import { lastLesson } from './lesson.ts';
import type { Lesson } from './lesson.ts';
import { lensPanel } from './lesson-lens.ts';
import type { LensPanel } from './lesson-lens.ts';
import { lessonLines } from './lesson-lines.ts';
import { LESSON_TABLE, promptCard } from './lesson-start.ts';
import { saveAttempt } from './lesson-table.ts';
import { answerWords } from './prompt-fields.ts';

/** The page; null where no campaign of a lesson is over. */
export async function afterPage(): Promise<Page | null> {
  const lesson = await lastLesson();
  const game = lesson?.game();
  if (!lesson || !game || game.situation().world.over === null) return null;
  const host = h('div', { class: 'exercise-page' });
  const state = { turning: null as TurningPanel | null, lens: null as LensPanel | null, unpaper: null as (() => void) | null };
  const early = lesson.exercise.prompts.filter(({ at, kind }) => at === 'end' && kind === 'curve');
  const undrawn = early.some((prompt) => lesson.answer(prompt).curve.length < 2);
  const reveal = (): void => {
    lesson.tell();
    Object.assign(state, { turning: turningOf(lesson), lens: lensPanel(lesson) });
    fill(host, ...revealed(lesson, state));
    // A print of the page is the report, once there is one.
    const paper = onPaper(host, () => sheets(lesson, state));
    paper.enter();
    state.unpaper = paper.leave;
  };
  if (undrawn) fill(host, ...beforeHistory(lesson, early, reveal));
  else reveal();
  return { element: host, title: typeset(lesson.exercise.title), leave: () => { state.turning?.leave(); state.lens?.leave(); state.unpaper?.(); } };
}

const part = (title: string, ...content: Child[]): HTMLElement => h('section', { class: 'lesson-part', 'aria-label': title }, h('h2', {}, title), ...content);

function beforeHistory(lesson: Lesson, early: readonly Prompt[], reveal: () => void): Child[] {
  const foot = h('p', { class: 'compose-buttons' });
  const draw = (): void => {
    const open = lesson.states().some(({ prompt, blocks }) => blocks && early.includes(prompt));
    fill(foot, button({ label: t('lesson:showHistory'), kind: 'main', key: 'reveal', refused: open ? t('lesson:drawFirst') : null, press: reveal }));
  };
  draw();
  return [part(t('lesson:beforeHistory'), h('p', { class: 'hint' }, t('lesson:beforeHistoryAbout')), ...early.map((prompt) => promptCard(lesson, prompt, draw)), foot)];
}

/** What is worked out in the background when it is asked for. */
interface Panels { readonly turning: TurningPanel | null; readonly lens: LensPanel | null }

/** The report as things stand. */
const sheets = (lesson: Lesson, { turning, lens }: Panels): HTMLElement =>
  lessonSheets({ lesson, model: modelOf(lesson), turning: turning?.found() ?? null, lens: lens?.found() ?? null });

/** The campaign as the pupils' own: what history decided before they took their seats is not theirs. */
function sinceSeats({ game, exercise }: Lesson): Situation {
  const situation = game()!.situation();
  const from = quarterOf(exercise.from);
  return { ...situation, world: { ...situation.world, decisions: situation.world.decisions.filter(({ quarter }) => quarter >= from) } };
}

/** The debrief of the seat that looks; of several seats at one table the decisions of each. */
function modelOf(lesson: Lesson): DebriefModel {
  const situation = sinceSeats(lesson);
  const model = debriefModel(situation);
  const { seats } = lesson.attempt();
  if (seats.length < 2) return model;
  const rows = (capital: Capital): DecisionGroup['rows'] => debriefModel({ ...situation, capital }).decisions.flatMap((group) => group.rows);
  return { ...model, decisions: seats.map((capital) => ({ title: cityOf(capital), rows: rows(capital) })) };
}

function turningOf(lesson: Lesson): TurningPanel | null {
  const situation = lesson.game()!.situation();
  const campaign = campaignOf(situation);
  return campaign ? turningPanel(situation.scenario, campaign) : null;
}

function revealed(lesson: Lesson, panels: Panels): Child[] {
  const { turning, lens } = panels;
  const model = modelOf(lesson);
  const { prompts } = lesson.exercise;
  const foot = h('div', { class: 'lesson-foot' });
  const draw = (): void => fill(foot, ...handIn(lesson));
  draw();
  const last = prompts.filter(({ at, kind }) => at === 'end' && kind !== 'curve');
  return [
    part(t('lesson:against'), outcomeTable(model), ...curveCharts(lesson)),
    part(t('lesson:decided'), decisionGroups(model.decisions)),
    turning ? part(t('debrief:turning.heading'), turning.element) : null,
    lens ? part(t('lesson:lens.heading'), lens.element) : null,
    said(lesson),
    last.length === 0 ? null : part(t('lesson:reflect'), ...last.map((prompt) => promptCard(lesson, prompt, draw))),
    part(t('report:heading'), h('p', { class: 'hint' }, t('report:lessonAbout')), h('p', { class: 'compose-buttons' },
      ...reportTools({ make: () => sheets(lesson, panels), file: `three-capitals-${lesson.exercise.id}-report`, title: `${t('report:lessonKicker')}. ${typeset(lesson.exercise.title)}` }))),
    part(t('lesson:handIn'), lineField({ label: t('lesson:group'), hint: t('lesson:groupHint'), value: lesson.group(), most: 60, change: (group) => { lesson.call(group); draw(); } }), foot),
  ];
}

/** The quantities of the curve prompts: as drawn, as played, as it was. Without any, the tension that the pupils know best. */
function curveCharts(lesson: Lesson): Child[] {
  const asked = lesson.exercise.prompts.flatMap(({ curve }) => (curve === null ? [] : [curve]));
  return (asked.length > 0 ? asked : ['tension:SU-CN']).map((name) => curveChart(lesson, name));
}

function curveChart(lesson: Lesson, name: string): HTMLElement {
  const { exercise } = lesson;
  const lines = lessonLines(lesson, name);
  const title = shortName(quantity(name));
  return chartFrame({
    title, summary: t('lesson:lineSummary', { name: title }), draw: (size) => linesDrawing(lines, size), key: linesKey(lines),
    table: linesTable(lines, t('debrief:quarter')), caption: t('lesson:lineCaption', { from: quarterShort(quarterOf(exercise.from)), to: quarterShort(quarterOf(exercise.to)) }), file: `three-capitals-${exercise.id}-curve`,
  });
}

/** What was forecast and argued on the way, to be read again. */
function said(lesson: Lesson): Child {
  const answered = lesson.states().filter(({ prompt, standing }) => standing === 'answered' && prompt.at !== 'end' && prompt.kind !== 'curve').map(({ prompt }) => prompt);
  return answered.length === 0 ? null : part(t('lesson:said'), ...answered.map((prompt) => h('section', { class: 'prompt-card' },
    h('p', { class: 'prompt-text' }, typeset(prompt.text)), answerWords(prompt, lesson.answer(prompt)))));
}

/** File and link; both refused until what is required was answered. */
function handIn(lesson: Lesson): Child[] {
  const open = lesson.states().filter(({ blocks }) => blocks).length;
  const refused = open === 0 ? null : t('lesson:openFirst', { count: open });
  const id = newId('hand-in');
  const link = h('input', { id, type: 'text', readonly: true, onfocus: (event) => (event.target as HTMLInputElement).select() });
  const linked = h('div', { class: 'compose-out', hidden: true }, h('label', { for: id }, t('lesson:link')), link);
  const show = async (): Promise<void> => {
    lesson.tell();
    const hash = await handInLink(lesson.attempt());
    if (hash === null) return announce(t('lesson:linkTooLong'), 'own');
    linked.hidden = false;
    link.value = `${location.href.split('#')[0]}#/${hash}`;
    link.focus();
    await navigator.clipboard.writeText(link.value).then(() => announce(t('app:copied'), 'own'), () => undefined);
  };
  return [
    h('p', { class: 'hint' }, refused ?? t('lesson:handInAbout')),
    h('p', { class: 'compose-buttons' },
      button({ label: t('lesson:handInFile'), kind: 'main', key: 'hand-in', icon: 'ui/save', refused, press: () => { lesson.tell(); saveAttempt(lesson); } }),
      button({ label: t('lesson:handInLink'), key: 'hand-in-link', refused, press: () => void show() }),
      button({ label: t('lesson:toTable'), kind: 'quiet', key: 'to-table', press: () => { location.hash = LESSON_TABLE; } })),
    linked,
  ];
}
