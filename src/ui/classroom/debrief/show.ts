/** The projector mode: six steps on the wall, walked by keys, buttons or a presenter's clicker; the notes stay off the wall. */
import '../../styles/beamer.css';
import { STEPS } from '../../../classroom/debrief/steps.ts';
import { historyOf } from '../../../classroom/compare.ts';
import { fill, h } from '../../app/h.ts';
import { button } from '../../app/parts.ts';
import { settings } from '../../app/settings.ts';
import { announce } from '../../focus/announce.ts';
import { openModal } from '../../focus/modal.ts';
import type { Modal } from '../../focus/modal.ts';
import { t } from '../../../words/messages.ts';
import { typeset } from '../../../words/names.ts';
import type { ClassView } from '../class-charts.ts';
import { moveOf } from './show-keys.ts';
import type { Move } from './show-keys.ts';
import { clockWords, notesHead } from './notes-head.ts';
import { notesOn } from './notes.ts';
import { openNotes } from './notes-window.ts';
import type { NotesWindow } from './notes-window.ts';
import { pagesOf } from './pages.ts';
import { firstChoices } from './show-state.ts';
import type { Choices, Show } from './show-state.ts';
import { freshWork, workOut } from './work.ts';

/** What is on the screen of the show. */
interface Stage {
  readonly show: Show;
  readonly wall: HTMLElement;
  readonly rail: HTMLElement;
  readonly strip: HTMLElement;
  readonly place: HTMLElement;
  readonly clock: HTMLElement;
  modal: Modal | null;
  notes: NotesWindow | null;
  stripOpen: boolean;
}

/** How often the clock of the notes is set, ms. */
const CLOCK = 10_000;

/** A show over a class as it lies on the table. */
export function showOf(view: ClassView): Show {
  const found = { exercise: view.exercise, checked: view.checked, rows: view.rows, history: historyOf(view.scenario, view.exercise) };
  return { view, found, pages: pagesOf(view, found), work: freshWork(view.exercise), choices: firstChoices(view), at: 0, dark: false, begun: {} };
}

/** Opens the projector mode over the page. */
export function openShow(view: ClassView): void {
  const stage: Stage = {
    show: showOf(view), wall: h('div', { class: 'beamer-wall' }), rail: h('ol', { class: 'beamer-rail', 'aria-label': t('class:show.stepsLabel') }),
    strip: h('aside', { class: 'beamer-notes', 'aria-label': t('class:show.notes'), hidden: true }), place: h('p', { class: 'beamer-place', 'aria-hidden': 'true' }), clock: h('p', { class: 'notes-clock' }), modal: null, notes: null, stripOpen: false,
  };
  const end = workOut(stage.show, (piece) => {
    if (piece !== 'progress' || stage.show.pages[stage.show.at]!.id === 'place') drawWall(stage);
    if (piece !== 'progress') drawNotes(stage);
  });
  const undress = dressForWall();
  const onKey = (event: KeyboardEvent): void => keyed(stage, event);
  const clock = window.setInterval(() => { stage.clock.textContent = clockWords(stage.show); }, CLOCK);
  const close = (): void => {
    end();
    undress();
    window.clearInterval(clock);
    document.removeEventListener('keydown', onKey, true);
    removeEventListener('hashchange', close);
    stage.notes?.close();
    if (document.fullscreenElement) void document.exitFullscreen();
    stage.modal?.close();
  };
  stage.modal = openModal({ title: t('class:show.title', { title: typeset(view.exercise.title) }), onClose: close, look: 'beamer' }, beamer(stage, onKey, close));
  document.addEventListener('keydown', onKey, true);
  addEventListener('hashchange', close);
  go(stage, 0);
}

/** Strong contrast and white sheets as long as the show lasts; the reader's own settings are not touched. */
function dressForWall(): () => void {
  const { dataset } = document.documentElement;
  const { contrast, projector } = dataset;
  Object.assign(dataset, { contrast: 'more', projector: 'on' });
  return () => { Object.assign(dataset, { contrast, projector }); };
}

function beamer(stage: Stage, onKey: (event: KeyboardEvent) => void, close: () => void): HTMLElement {
  const { show, wall, rail, strip, place } = stage;
  const press = (move: Move) => (): void => act(stage, move);
  const beside = (): void => {
    stage.notes ??= openNotes(onKey, () => { stage.notes = null; });
    if (stage.notes) drawNotes(stage);
    else {
      announce(t('class:show.noWindow', { key: 'N' }), 'own');
      toggleStrip(stage, true);
    }
  };
  return h('div', { class: 'beamer' },
    h('header', { class: 'beamer-head' }, h('p', { class: 'beamer-title' }, typeset(show.view.exercise.title)), rail),
    wall, strip,
    h('footer', { class: 'beamer-foot' },
      button({ label: t('class:show.back'), icon: 'ui/chevron-left', key: 'back', press: press('back') }),
      button({ label: t('class:show.next'), icon: 'ui/chevron-right', kind: 'main', key: 'next', press: press('next') }), place,
      h('span', { class: 'beamer-gap' }),
      button({ label: t('class:show.notesHere', { key: 'N' }), kind: 'quiet', key: 'notes', press: press('notes') }),
      button({ label: t('class:show.notesWindow'), kind: 'quiet', key: 'window', press: beside }),
      button({ label: t('class:show.full', { key: 'F' }), kind: 'quiet', key: 'full', press: press('full') }),
      button({ label: t('class:show.dark', { key: 'B' }), kind: 'quiet', key: 'dark', press: press('dark') }),
      button({ label: t('class:show.close'), icon: 'ui/close', kind: 'quiet', key: 'close', press: close })));
}

function keyed(stage: Stage, event: KeyboardEvent): void {
  const move = moveOf(event, settings());
  if (!move) return;
  event.preventDefault();
  event.stopPropagation();
  act(stage, move);
}

function act(stage: Stage, move: Move): void {
  const { show } = stage;
  if (typeof move === 'number') return go(stage, Math.max(0, show.pages.findIndex(({ step }) => step === STEPS[move - 1])));
  if (move === 'notes') return toggleStrip(stage, !stage.stripOpen);
  if (move === 'full') return void fullScreen();
  if (move === 'dark') {
    show.dark = !show.dark;
    return drawWall(stage);
  }
  // The first press of a clicker after the dark brings the page back.
  if (show.dark) return go(stage, show.at);
  const to = { next: show.at + 1, back: show.at - 1, first: 0, last: show.pages.length - 1 }[move];
  if (to >= 0 && to < show.pages.length) go(stage, to);
}

async function fullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch {
    announce(t('class:show.noFull'), 'own');
  }
}

function go(stage: Stage, at: number): void {
  const { show, rail, place } = stage;
  const before = show.pages[show.at]!.step;
  show.at = at;
  show.dark = false;
  const { step } = show.pages[at]!;
  show.begun[step] ??= Date.now();
  fill(rail, ...STEPS.map((each, index) => h('li', {}, h('button', {
    type: 'button', 'data-key': `step-${each}`, 'aria-current': each === step ? 'step' : null, onclick: () => act(stage, index + 1),
  }, h('span', { class: 'beamer-number' }, String(index + 1)), h('span', {}, t(`class:show.steps.${each}`))))));
  const own = show.pages.filter((page) => page.step === step);
  fill(place, t('class:show.place', { step: STEPS.indexOf(step) + 1, steps: STEPS.length }), own.length > 1 ? ` · ${t('class:show.page', { page: own.indexOf(show.pages[at]!) + 1, pages: own.length })}` : '');
  drawWall(stage);
  drawNotes(stage);
  if (before !== step || at === 0) announce(`${STEPS.indexOf(step) + 1}. ${t(`class:show.steps.${step}`)}`, 'own');
}

function drawWall({ show, wall }: Stage): void {
  const { step, id, draw } = show.pages[show.at]!;
  wall.classList.toggle('beamer-dark', show.dark);
  fill(wall, show.dark ? null : h('section', { class: `wall wall-${step} wall-at-${id}` },
    h('h2', { class: 'wall-title' }, h('span', { class: 'wall-step', 'aria-hidden': 'true' }, String(STEPS.indexOf(step) + 1)), t(`class:show.steps.${step}`)),
    h('div', { class: 'wall-body' }, draw(show))));
}

function toggleStrip(stage: Stage, open: boolean): void {
  stage.stripOpen = open;
  stage.strip.hidden = !open;
  drawNotes(stage);
}

/** The notes in both places where they may stand: the window, and the strip over the wall. */
function drawNotes(stage: Stage): void {
  const { show, strip } = stage;
  const { step } = show.pages[show.at]!;
  const choose = (change: Partial<Choices>): void => {
    Object.assign(show.choices, change);
    drawWall(stage);
    if (!('exit' in change)) drawNotes(stage);
  };
  const press = (move: Move) => (): void => act(stage, move);
  stage.notes?.show(notesHead(show, press, stage.clock), notesOn(show, step, choose));
  if (stage.stripOpen) fill(strip, notesOn(show, step, choose));
}
