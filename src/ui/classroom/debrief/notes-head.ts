/** What stands over the notes in their own window: what is on the wall, the clock, what comes next, and the ways on. */
import { minutesOf, STEPS } from '../../../classroom/debrief/steps.ts';
import { h } from '../../app/h.ts';
import { button } from '../../app/parts.ts';
import { t } from '../../../words/messages.ts';
import type { Move } from './show-keys.ts';
import type { Show } from './show-state.ts';

const MINUTE = 60_000;

/** The head of the notes; `clock` is the element that the show sets from time to time. */
export function notesHead(show: Show, press: (move: Move) => () => void, clock: HTMLElement): HTMLElement {
  const { pages, at } = show;
  const { step } = pages[at]!;
  const next = pages[at + 1];
  clock.textContent = clockWords(show);
  return h('header', { class: 'notes-head' },
    h('p', { class: 'notes-now' }, t('class:show.onWall', { step: STEPS.indexOf(step) + 1, name: t(`class:show.steps.${step}`) })), clock,
    h('p', { class: 'notes-ways' },
      button({ label: t('class:show.back'), icon: 'ui/chevron-left', key: 'back', press: press('back') }),
      button({ label: t('class:show.next'), icon: 'ui/chevron-right', kind: 'main', key: 'next', press: press('next') }),
      button({ label: t('class:show.dark', { key: 'B' }), kind: 'quiet', key: 'dark', press: press('dark') })),
    h('p', { class: 'hint' }, next ? t('class:show.nextIs', { name: t(`class:show.steps.${next.step}`), part: t(`class:show.page_names.${next.id.replace(/-\d+$/, '')}`) }) : t('class:show.lastPage')));
}

/** How long the step has been on the wall, and how long it should be. */
export function clockWords({ pages, at, begun, view: { exercise } }: Show): string {
  const { step } = pages[at]!;
  const passed = Math.floor((Date.now() - (begun[step] ?? Date.now())) / MINUTE);
  return t('class:show.clock', { passed, minutes: minutesOf(exercise.minutes)[step] });
}
