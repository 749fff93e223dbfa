/** What comes out of the composing page: a link with its length, and a file. */
import { exerciseLink, LINK_LIMIT } from '../../classroom/link.ts';
import type { ExerciseLink } from '../../classroom/link.ts';
import type { Exercise } from '../../classroom/exercise.ts';
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { downloadText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { whole } from '../../words/numbers.ts';
import type { Desk } from './compose-desk.ts';
import { readyExercises } from './ready.ts';

/** The panel; `more` gives what else can be made of a whole exercise, such as a package for a school's system. */
export function outPanel(desk: Desk, more: (exercise: Exercise) => Child = () => null): HTMLElement {
  const host = h('div', { class: 'compose-out' });
  let turn = 0;
  const draw = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const exercise = desk.draft();
    const refused = desk.faults().length > 0 ? t('classroom:mendFirst') : null;
    const link = refused === null ? await exerciseLink(exercise, readyExercises) : null;
    if (mine === turn) fill(host, ...linkLines(link), h('p', { class: 'compose-buttons' }, ...linkButtons(link, refused), fileButton(exercise, refused)), h('p', { class: 'hint' }, t('classroom:outAbout')), refused === null ? more(exercise) : null);
  };
  desk.onChange(() => void draw());
  void draw();
  return host;
}

const addressOf = ({ hash }: ExerciseLink): string => `${location.href.split('#')[0]}#/${hash}`;

function linkLines(link: ExerciseLink | null): Child[] {
  if (link === null) return [];
  const id = newId('link');
  const length = t(link.fits ? 'classroom:linkLength' : 'classroom:linkTooLong', { length: whole(link.length), limit: whole(LINK_LIMIT) });
  return [
    h('label', { for: id }, t('classroom:link')),
    h('input', { id, type: 'text', readonly: true, value: link.fits ? addressOf(link) : '', 'data-key': 'link', onfocus: (event) => (event.target as HTMLInputElement).select() }),
    h('p', { class: link.fits ? 'compose-length' : 'compose-length compose-long' }, length),
  ];
}

function linkButtons(link: ExerciseLink | null, refused: string | null): Child[] {
  const no = refused ?? (link?.fits ? null : t('classroom:useFile'));
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(addressOf(link!));
    announce(t('app:copied'), 'own');
  };
  return [button({ label: t('classroom:copyLink'), kind: 'main', refused: no, key: 'copy', press: () => void copy().catch(() => announce(t('classroom:copyFailed'), 'own')) })];
}

const fileButton = (exercise: Exercise, refused: string | null): Child => button({
  label: t('classroom:file'), refused, key: 'file',
  press: () => downloadText(`three-capitals-${exercise.id}.exercise.json`, JSON.stringify(exercise, null, 2)),
});
