/** The composing page: what a teacher sets on the left, what pupils get on the right, and what comes out of it. */
import type { Exercise } from '../../classroom/exercise.ts';
import { parseExercise } from '../../classroom/parse-exercise.ts';
import { fill, h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { chooseText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { blankExercise, openDesk } from './compose-desk.ts';
import type { Desk } from './compose-desk.ts';
import { divergePart, lockedPart } from './compose-diverge.ts';
import { part, selectField } from './compose-fields.ts';
import { lessonPart, playPart } from './compose-lesson.ts';
import { outPanel } from './compose-out.ts';
import { lmsPanel } from './lms-panel.ts';
import { faultList, restraintBadge, worksheet } from './compose-preview.ts';
import { promptsPart } from './compose-prompts.ts';
import { runPanel } from './compose-run.ts';
import { tabbed } from './compose-tabs.ts';
import { notesPart, rubricPart, sourcesPart } from './compose-sources.ts';
import { faultWords } from './compose-words.ts';
import { readyExercises } from './ready.ts';

export interface Page { readonly element: HTMLElement; readonly title: string; readonly leave?: () => void }

/** The page with the draft that was left on it, or with a ready exercise that is asked for by its id. */
export async function composePage(ready: string): Promise<Page> {
  const warning = h('p', { class: 'preview-warning', role: 'alert', hidden: true });
  const warn = (words: string): void => {
    warning.textContent = words;
    warning.hidden = words === '';
  };
  const desk = await openDesk((why) => warn(t('classroom:notKept', { why })));
  const wanted = readyExercises.find(({ id }) => id === ready);
  if (wanted && desk.draft().id !== ready) await desk.take(wanted);
  const form = h('div', { class: 'compose-form' });
  const drawForm = (): void => fill(form, ...formParts(desk));
  const run = runPanel(desk);
  desk.onChange((what) => { if (what === 'all') { warn(''); drawForm(); } });
  drawForm();
  const element = h('div', { class: 'compose' }, warning,
    h('div', { class: 'compose-columns' },
      h('div', { class: 'compose-left' }, startPart(desk, warn), form),
      h('aside', { class: 'compose-right', 'aria-label': t('classroom:preview') }, ...stamped(desk), tabbed(t('classroom:preview'), [
        { id: 'sheet', name: t('classroom:preview'), content: sheet(desk) },
        { id: 'run', name: t('classroom:runTitle'), content: run.element },
        { id: 'out', name: t('classroom:outTitle'), content: outPanel(desk, lmsPanel) },
      ]))));
  return { element, title: t('classroom:compose'), leave: run.leave };
}

function formParts(desk: Desk): HTMLElement[] {
  const [diverge, locked, prompts] = [h('div', {}), h('div', {}), h('div', {})];
  const drawPrompts = (): void => fill(prompts, promptsPart(desk));
  const drawEvents = (): void => {
    fill(diverge, divergePart(desk));
    fill(locked, lockedPart(desk));
    drawPrompts();
  };
  drawEvents();
  return [
    part(2, t('classroom:parts.lesson'), ...lessonPart(desk)),
    part(3, t('classroom:parts.play'), playPart(desk, drawEvents)),
    part(4, t('classroom:parts.diverge'), diverge),
    part(5, t('classroom:parts.locked'), locked),
    part(6, t('classroom:parts.prompts'), prompts),
    part(7, t('classroom:parts.sources'), sourcesPart(desk, drawPrompts)),
    part(8, t('classroom:parts.rubric'), rubricPart(desk)),
    part(9, t('classroom:parts.notes'), notesPart(desk)),
  ];
}

/** Where to begin: one of the twelve, a blank sheet, a file; and the way back to what lay here before. */
function startPart(desk: Desk, warn: (words: string) => void): HTMLElement {
  const host = h('div', {});
  const take = async (exercise: Exercise): Promise<void> => {
    await desk.take(exercise);
    announce(t('classroom:taken', { title: exercise.title }), 'own');
  };
  const draw = (): void => fill(host,
    selectField({
      label: t('classroom:ready'), value: readyExercises.find(({ id }) => id === desk.draft().id)?.id ?? '', key: 'ready', hint: t('classroom:readyHint'),
      choices: [{ value: '', label: t('classroom:ownExercise') }, ...readyExercises.map(({ id, title, cards }) => ({ value: id, label: t('classroom:readyLine', { title, cards: cards.join(', '), count: cards.length }) }))],
      change: (id) => { const found = readyExercises.find((each) => each.id === id); if (found) void take(found); },
    }),
    h('p', { class: 'compose-buttons' },
      button({ label: t('classroom:blank'), key: 'blank', press: () => void take(blankExercise(desk.scenario(), t('classroom:untitled'))) }),
      button({ label: t('classroom:fromFile'), key: 'from-file', press: () => void fromFile(take, warn) }),
      h('a', { class: 'btn btn-quiet compose-skip', href: '#compose-preview', onclick: (event) => { event.preventDefault(); document.querySelector<HTMLElement>('.compose-tab')?.focus(); } }, t('classroom:toPreview')),
      desk.hasBack() ? button({ label: t('classroom:before'), icon: 'ui/undo', kind: 'quiet', key: 'before', press: () => void desk.back() }) : null));
  desk.onChange((what) => { if (what === 'all') draw(); });
  draw();
  return part(1, t('classroom:parts.start'), host);
}

async function fromFile(take: (exercise: Exercise) => Promise<void>, warn: (words: string) => void): Promise<void> {
  const text = await chooseText();
  if (text === null) return;
  const parsed = parseExercise(text);
  if (parsed.refused) warn(t('classroom:fileRefused', { why: faultWords(parsed.refused) }));
  else await take(parsed.exercise);
}

/** The badge, and what is to be mended, drawn anew at every letter. */
function stamped(desk: Desk): HTMLElement[] {
  const [badge, faults] = [h('div', { class: 'restraint' }), h('div', { 'aria-live': 'polite' })];
  const draw = (): void => {
    fill(badge, ...restraintBadge(desk.draft(), desk.scenario()));
    fill(faults, faultList(desk.faults()));
  };
  desk.onChange(draw);
  draw();
  return [badge, faults];
}

/** The worksheet, drawn anew at every letter. */
function sheet(desk: Desk): HTMLElement {
  const paper = h('div', { class: 'worksheet' });
  const draw = (): void => fill(paper, ...worksheet(desk.draft(), desk.scenario()));
  desk.onChange(draw);
  draw();
  return paper;
}
