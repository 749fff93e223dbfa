/** The report: a finished campaign on two to four sheets of A4, black on white, for the folder or the teacher. */
import '../styles/report.css';
import { CAPITALS } from '../../engine/types.ts';
import type { Capital } from '../../engine/types.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { capitalMark, portrait } from '../app/parts.ts';
import type { DebriefModel, DecisionRow } from '../model/debrief-model.ts';
import type { DecadeFrame } from '../model/decade-model.ts';
import type { Situation } from '../model/situation.ts';
import { curvePlot, curveTitle } from '../../charts/curve.ts';
import { decadeKey, globeRow } from '../panels/decade-panel.ts';
import { aimsTable, examList, outcomeTable, themeBars } from '../panels/debrief-panels.ts';
import { leaningInks } from '../panels/globe.ts';
import type { GlobeArtist } from '../panels/globe.ts';
import { t } from '../../words/messages.ts';
import { quarterWords, textOf } from '../../words/names.ts';
import { citation } from './citation.ts';

export interface ReportParts {
  readonly situation: Situation;
  readonly model: DebriefModel;
  readonly artist: GlobeArtist | null;
  readonly frames: readonly DecadeFrame[];
  /** What the turning points came to, where they have been worked out. */
  readonly turning: readonly Child[] | null;
}

/** The report's sheets; they are seen on paper only. */
export function reportSheets(parts: ReportParts): HTMLElement {
  const { situation, model, artist, frames, turning } = parts;
  return h('article', { class: 'report' },
    head(situation, model),
    h('div', { class: 'report-twin' },
      section(t('debrief:aims'), ...aimsTable(model.aims)),
      section(t('debrief:outcomes'), outcomeTable(model), h('h3', {}, t('debrief:causes')), ...themeBars(model.causes))),
    section(t('debrief:curves'), h('p', { class: 'hint' }, t('report:key')),
      h('div', { class: 'report-curves' }, ...model.curves.map((curve) => h('figure', {}, h('figcaption', {}, curveTitle(curve)), curvePlot(curve, { width: 250, height: 112, pointer: false }))))),
    artist && frames.length > 0 ? section(t('debrief:decade.heading'), leaningInks(), decadeKey(), globeRow(artist, frames)) : null,
    turning ? section(t('debrief:turning.heading'), ...turning) : null,
    section(t('debrief:exam.heading'), examList(model.exam)),
    ...otherwise(model),
    section(t('report:write'), h('ol', { class: 'report-questions' }, ...model.questions.map(({ text }) => h('li', {}, text)))),
    ...sources(model),
    h('section', { class: 'report-cite' }, h('h2', {}, t('report:cite')),
      h('p', {}, citation(textOf(situation.scenario, situation.scenario.title), [t('report:seed', { seed: situation.world.seed }), t('report:gravity', { gravity: situation.world.gravity })])),
      h('p', { class: 'caption' }, model.caption)));
}

/** So many sources are named: the report keeps to its sheets, and the codex has all. */
const MOST_SOURCES = 12;

/** On what the scenario's choices rest that were met here, the most used first. */
function sources({ decisions }: DebriefModel): Child[] {
  const all = decisions.flatMap(({ rows }) => rows.flatMap((row) => row.sources));
  const times = (source: string): number => all.filter((each) => each === source).length;
  const list = [...new Set(all)].toSorted((a, b) => times(b) - times(a)).slice(0, MOST_SOURCES);
  return list.length === 0 ? [] : [section(t('report:sources'), h('ul', { class: 'report-sources' }, ...list.map((source) => h('li', {}, source))))];
}

const section = (title: string, ...content: Child[]): HTMLElement => h('section', {}, h('h2', {}, title), ...content);

function head(situation: Situation, model: DebriefModel): HTMLElement {
  const { capital, leaderId, score } = model;
  return h('header', { class: 'report-head' },
    capital ? portrait(leaderId, capital) : null,
    h('div', {}, h('p', { class: 'report-kicker' }, t('report:kicker')), ...(capital ? seatWords(situation, model, capital) : replayWords(situation))),
    capital ? h('p', { class: 'report-score' }, h('b', {}, String(score)), t('report:score'), h('br'), t('report:scoreAbout')) : null,
    h('p', { class: 'report-fields' }, ...['name', 'class', 'date'].map((field) => h('span', {}, t(`report:${field}`)))));
}

const seatWords = (situation: Situation, { country, leader, ending, nuclear, penalty }: DebriefModel, capital: Capital): Child[] => [
  h('h1', {}, ending?.title ?? t('debrief:heading')),
  h('p', {}, capitalMark(capital), t('debrief:seat', { country, leader }), '. ', factsOf(situation)),
  nuclear ? h('p', {}, t('debrief:nuclear')) : null,
  ending ? h('p', { class: 'ending-text' }, ending.text) : null,
  penalty ? h('p', { class: 'hint' }, penalty) : null,
];

const replayWords = (situation: Situation): Child[] => [
  h('h1', {}, t('debrief:replayHeading')),
  h('p', {}, CAPITALS.map((id) => capitalMark(id)), factsOf(situation)),
];

function factsOf({ scenario, session, capital }: Situation): string {
  const params = { scenario: textOf(scenario, scenario.title), from: quarterWords(scenario.from), to: quarterWords(scenario.to) };
  return capital ? t('report:facts', { ...params, difficulty: t(`campaign:difficulties.${session.difficulty === 'history' ? 'normal' : session.difficulty}`) }) : t('report:factsReplay', params);
}

/** Rows of the table of decisions, so that the report keeps to its sheets. */
const MOST_ROWS = 14;

/** What the player decided otherwise than history; nothing in a replay. */
function otherwise({ capital, decisions }: DebriefModel): Child[] {
  const rows = decisions.flatMap((group) => group.rows).filter(({ same }) => same !== null);
  const others = rows.filter(({ same }) => same === false);
  if (capital === null || rows.length === 0) return [];
  const params = { same: rows.length - others.length, total: rows.length, count: others.length };
  return [section(t('report:otherwise'),
    h('p', { class: 'hint' }, t(others.length === 0 ? 'report:allSame' : 'report:otherwiseCount', params)),
    others.length === 0 ? null : decisionTable(others.slice(0, MOST_ROWS)))];
}

const decisionTable = (rows: readonly DecisionRow[]): HTMLElement => h('table', { class: 'report-decisions' },
  h('thead', {}, h('tr', {}, ...['when', 'event', 'chosen', 'inHistory'].map((name) => h('th', { scope: 'col' }, t(`report:${name}`))))),
  h('tbody', {}, ...rows.map(({ quarter, title, chosen, history }) => h('tr', {}, h('td', {}, quarter), h('td', {}, title), h('td', {}, chosen), h('td', {}, history)))));
