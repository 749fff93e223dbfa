/** The ready lessons as cards of an index: each can be changed, played as it is, or handed out by its link. */
import type { Exercise } from '../../classroom/exercise.ts';
import { exerciseLink } from '../../classroom/link.ts';
import { fill, h, newId } from '../app/h.ts';
import { button, icon } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { t } from '../../words/messages.ts';
import { readyExercises } from './ready.ts';

/** The shelf, with the address of each lesson as it stands. */
export async function lessonCards(): Promise<HTMLElement> {
  const links = await Promise.all(readyExercises.map((exercise) => exerciseLink(exercise, readyExercises)));
  return h('ul', { class: 'lesson-cards' }, ...readyExercises.map((exercise, index) => lessonCard(exercise, `#/${links[index]!.hash}`)));
}

/** The card itself leads to the composing page; its foot to play and to the link. */
function lessonCard({ id, title, question, cards, minutes }: Exercise, hash: string): HTMLElement {
  const name = newId('lesson');
  return h('li', { class: 'lesson-card' },
    h('a', { class: 'lesson-card-front', href: `#/classroom/compose/${id}` },
      h('span', { class: 'lesson-cards-mark' }, t('classroom:cardsMark', { cards: cards.join(', '), count: cards.length }), h('span', {}, t('classroom:minutesValue', { value: minutes }))),
      h('strong', { id: name }, title), h('span', {}, question)),
    h('p', { class: 'lesson-card-foot' },
      h('a', { class: 'lesson-card-play', href: hash, 'aria-describedby': name }, icon('ui/play'), h('span', {}, t('lesson:play'))),
      copyButton(hash, name)));
}

/** Copies the link; where the browser does not let it, the link stands there to be marked. */
function copyButton(hash: string, name: string): HTMLElement {
  const host = h('span', { class: 'lesson-card-link' });
  const link = `${location.href.split('#')[0]}${hash}`;
  const field = (): HTMLInputElement => h('input', { type: 'text', readonly: true, value: link, 'aria-label': t('classroom:link'), 'aria-describedby': name, onfocus: (event) => (event.target as HTMLInputElement).select() });
  const marked = (): void => {
    const input = field();
    fill(host, input);
    input.focus();
    announce(t('classroom:copyFailed'), 'own');
  };
  const copy = async (): Promise<void> => navigator.clipboard.writeText(link);
  fill(host, button({
    label: t('lesson:asItStands'), kind: 'quiet', props: { 'aria-describedby': name },
    press: () => void copy().then(() => announce(t('app:copied'), 'own')).catch(marked),
  }));
  return host;
}
