/** The teacher's table: hand-ins are dropped, pasted or opened, played again one by one, and laid side by side. */
import '../styles/class.css';
import { answersTo, historyOf, tableOf } from '../../classroom/compare.ts';
import { classCsv, classJson } from '../../classroom/compare-files.ts';
import { HAND_IN_ROUTE } from '../../classroom/hand-in.ts';
import { DYADS } from '../../engine/types.ts';
import { quantity } from '../../engine/quantities.ts';
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { tick } from '../screens/setting-fields.ts';
import { downloadText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { cityOf, quarterWords, typeset } from '../../words/names.ts';
import { shortName } from '../../words/quantities.ts';
import { quarterOf } from '../../engine/index.ts';
import { calibrationChart, classFile, curvesChart, outcomeChart } from './class-charts.ts';
import type { ClassView } from './class-charts.ts';
import { CLASS_LIMIT, EMPTY_DESK, laid } from './class-desk.ts';
import type { ClassDesk, Incoming } from './class-desk.ts';
import { intake } from './class-intake.ts';
import { awayWords, groupName, outcomeName, outcomeWords, verdictWords } from './class-words.ts';
import type { Page } from './compose.ts';
import { selectField } from './compose-fields.ts';
import { answerWords } from './prompt-fields.ts';

/** What lies on the table as long as the page is open; it is kept nowhere else. */
const table: { desk: ClassDesk; names: boolean } = { desk: EMPTY_DESK, names: false };

/** The page; `code` is a hand-in that came by its link. */
export async function classPage(code: string): Promise<Page> {
  const state = h('p', { class: 'class-progress', role: 'status' });
  const host = h('div', { class: 'class-results' });
  const draw = (): void => fill(host, ...results(draw));
  const take = (list: readonly Incoming[]): Promise<void> => takeIn(list, state, draw);
  if (code !== '') await take([{ from: t('class:link'), text: `#/${HAND_IN_ROUTE}${code}` }]);
  draw();
  return { element: h('div', { class: 'class-page' }, intake((list) => void take(list)), state, host), title: t('class:heading') };
}

/** How long the page shows the same hand-ins while more come, ms. */
const DRAWN_EVERY = 1500;

/** One after another; between two the page breathes, so that it can be seen how far it is. */
async function takeIn(list: readonly Incoming[], state: HTMLElement, draw: () => void): Promise<void> {
  const before = table.desk.checked.length;
  let drawn = 0;
  for (const [index, each] of list.entries()) {
    state.textContent = t('class:progress', { done: index + 1, count: list.length });
    await new Promise((resolve) => { setTimeout(resolve); });
    table.desk = await laid(table.desk, each);
    // Drawing all charts takes longer than playing a hand-in again: while more come, it is done once a while.
    if (performance.now() - drawn < DRAWN_EVERY) continue;
    draw();
    drawn = performance.now();
  }
  draw();
  state.textContent = t('class:taken', { count: table.desk.checked.length - before, limit: CLASS_LIMIT });
  announce(state.textContent, 'own');
}

function results(draw: () => void): Child[] {
  const { desk: { checked, scenario, away }, names } = table;
  const refused = away.length === 0 ? null : h('section', { class: 'compose-faults' }, h('h3', {}, t('class:turnedAway', { count: away.length })),
    h('ul', {}, ...away.map(({ from, refused: why }) => h('li', {}, h('span', { class: 'class-from' }, from), ` ${awayWords(why)}`))));
  if (!scenario || checked.length === 0) return [refused];
  const view: ClassView = { exercise: checked[0]!.attempt.exercise, scenario, checked, rows: tableOf(checked), names };
  const playable = view.rows.some(({ played }) => played !== null);
  return [refused, head(view), tools(view, draw), showPart(view), groupsTable(view), ...(playable ? [curvesPart(view), outcomesPart(view)] : []), answersPart(view), calibrationPart(view)];
}

const part = (title: string, ...content: Child[]): HTMLElement => h('section', { class: 'lesson-part', 'aria-label': title }, h('h2', {}, title), ...content);

const head = ({ exercise }: ClassView): HTMLElement => h('div', { class: 'class-head' }, h('h2', { class: 'sheet-title' }, typeset(exercise.title)), h('p', { class: 'sheet-question' }, typeset(exercise.question)),
  h('p', { class: 'sheet-facts' }, t('classroom:span', { from: quarterWords(quarterOf(exercise.from)), to: quarterWords(quarterOf(exercise.to)) })));

function tools({ exercise, scenario, rows, names }: ClassView, draw: () => void): HTMLElement {
  const out = { exercise, rows, history: historyOf(scenario, exercise), names };
  return h('div', { class: 'class-tools' },
    tick(t('class:names'), names, (on) => { table.names = on; draw(); }),
    h('p', { class: 'compose-buttons' },
      button({ label: t('class:csv'), icon: 'ui/download', key: 'csv', press: () => downloadText(`${classFile(exercise)}.csv`, `\uFEFF${classCsv(out)}`, 'text/csv') }),
      button({ label: t('class:json'), icon: 'ui/download', key: 'json', press: () => downloadText(`${classFile(exercise)}.json`, classJson(out)) }),
      button({ label: t('class:print'), icon: 'ui/print', key: 'print', press: () => window.print() }),
      button({ label: t('class:clear'), kind: 'quiet', key: 'clear', press: () => { table.desk = EMPTY_DESK; draw(); } })));
}

/** The way to the projector; it is fetched when it is wanted. */
const showPart = (view: ClassView): HTMLElement => h('section', { class: 'lesson-part class-show', 'aria-label': t('class:show.heading') }, h('h2', {}, t('class:show.heading')), h('p', { class: 'hint' }, t('class:show.about')), h('p', { class: 'compose-buttons' },
  button({ label: t('class:show.open'), icon: 'ui/play', kind: 'main', key: 'show', press: () => void import('./debrief/show.ts').then(({ openShow }) => openShow(view)) }),
  button({ label: t('class:show.printNotes'), icon: 'ui/print', key: 'print-notes', press: () => void import('./debrief/notes-print.ts').then(({ printNotes }) => printNotes(view)) })));

/** A row a group: what verifying said, whose seat, and how far its forecasts were off. */
function groupsTable({ checked, rows, names }: ClassView): HTMLElement {
  const heads = ['groupHead', 'verdictHead', 'seatHead', 'endHead', 'decisionsHead', 'brierHead'].map((key) => h('th', { scope: 'col' }, t(`class:${key}`)));
  return part(t('class:groupsTitle'), h('div', { class: 'scrolled class-scroll', tabindex: 0, role: 'group', 'aria-label': t('class:groupsTitle') },
    h('table', { class: 'figures class-table' }, h('thead', {}, h('tr', {}, ...heads)),
      h('tbody', {}, ...rows.map((row, index) => h('tr', {},
        h('th', { scope: 'row' }, groupName(row, names)),
        h('td', {}, h('span', { class: `verdict-stamp verdict-${row.verdict}` }, t(`class:verdict.${row.verdict}`)), h('span', { class: 'verdict-why' }, verdictWords(checked[index]!.verdict))),
        h('td', {}, row.seats.map(cityOf).join(', ')),
        h('td', {}, t(row.over ? 'class:over' : 'class:unfinished'), row.explored ? ` · ${t('class:explored')}` : ''),
        h('td', {}, row.choices.length === 0 ? '–' : t('class:asHistory', { same: row.choices.filter(({ option, historical }) => option === historical).length, count: row.choices.length })),
        h('td', {}, row.brier === null ? '–' : row.brier.toFixed(2))))))));
}

/** A part whose content follows a choice. */
function chosenPart(title: string, label: string, choices: readonly { readonly value: string; readonly label: string }[], content: (value: string) => Child): HTMLElement {
  const host = h('div', { class: 'class-chosen' });
  const first = choices[0]!.value;
  fill(host, content(first));
  return part(title, choices.length < 2 ? null : selectField({ label, value: first, key: `choose-${newId('part')}`, choices, change: (value) => fill(host, content(value)) }), host);
}

function curvesPart(view: ClassView): HTMLElement {
  const asked = view.exercise.prompts.flatMap(({ curve }) => curve ?? []);
  const names = [...new Set([...asked, ...DYADS.map((dyad) => `tension:${dyad}`)])];
  return chosenPart(t('class:curves'), t('class:quantity'), names.map((value) => ({ value, label: shortName(quantity(value)) })), (name) => curvesChart(view, name));
}

/** Outcomes that have a name for readers; those in which the class or history did something come first. */
function outcomesPart(view: ClassView): Child {
  const history = historyOf(view.scenario, view.exercise).outcomes;
  const lively = (id: string): boolean => view.rows.some(({ outcomes }) => Object.hasOwn(outcomes, id) && outcomes[id] !== history[id]);
  const ids = Object.keys(history).filter((id) => outcomeName(id) !== null).toSorted((a, b) => Number(lively(b)) - Number(lively(a)));
  const over = view.rows.some(({ outcomes }) => Object.keys(outcomes).length > 0);
  return over && ids.length > 0 ? chosenPart(t('class:outcomes'), t('class:outcome'), ids.map((value) => ({ value, label: `${outcomeName(value)!} (${t('class:inHistory', { value: outcomeWords(history[value] ?? null) })})` })), (id) => outcomeChart(view, id)) : null;
}

/** All answers to one prompt, in an order that says nothing of who gave them. */
function answersPart({ exercise, checked }: ClassView): Child {
  const prompts = exercise.prompts.filter((prompt) => prompt.kind !== 'forecast' && prompt.kind !== 'curve' && answersTo(prompt, checked).length > 0);
  if (prompts.length === 0) return null;
  return chosenPart(t('class:answers'), t('class:prompt'), prompts.map(({ id, text }) => ({ value: id, label: typeset(text.length > 90 ? `${text.slice(0, 88)}…` : text) })), (id) => {
    const prompt = prompts.find((each) => each.id === id)!;
    return [h('p', { class: 'prompt-text' }, typeset(prompt.text)), h('ul', { class: 'class-answers' }, ...answersTo(prompt, checked).map((answer) => h('li', { class: 'prompt-card' }, answerWords(prompt, answer))))];
  });
}

function calibrationPart(view: ClassView): Child {
  const chart = calibrationChart(view);
  return chart ? part(t('class:calibration'), h('p', { class: 'hint' }, t('class:calibrationAbout')), chart) : null;
}
