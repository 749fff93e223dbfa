/** What the title offers to those who learn: the lesson, and the slides of the triangle. */
import type { App } from '../app/shared.ts';
import { tutorialGame } from '../app/game.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { openSlides } from '../panels/open-sheets.ts';
import { takeScenario, TUTORIAL } from '../scenario-shelf.ts';
import { learn, learnAnew, learning } from '../store/learning.ts';
import { t } from '../../words/messages.ts';

/** The first line of the menu for somebody who has neither played nor declined it. */
export function newcomer(app: App, played: boolean): Child {
  if (TUTORIAL === null || played || learning().offered) return null;
  const decline = (): void => {
    learn({ offered: true });
    offer.nextElementSibling?.querySelector('button')?.focus();
    offer.remove();
  };
  const offer = h('li', { class: 'title-offer' },
    h('button', { type: 'button', class: 'menu-entry', 'aria-label': t('coach:offer.start'), 'aria-description': t('coach:offer.text'), onclick: () => void startLesson(app) },
      h('span', {}, t('coach:offer.start')), h('span', { class: 'menu-about', 'data-shown': t('coach:offer.text') })),
    button({ label: t('coach:offer.later'), kind: 'quiet', press: decline }));
  return offer;
}

/** Tutorial and slides, for whenever they are wanted; the tutorial only once where it stands in the menu. */
export const learnLine = (app: App, played: boolean): HTMLElement => h('p', { class: 'title-learn', role: 'group', 'aria-label': t('coach:learn') },
  TUTORIAL === null || (!played && !learning().offered) ? null : textButton(t('coach:tutorial'), () => void startLesson(app)),
  textButton(t('coach:slides'), () => openSlides()));

const textButton = (label: string, press: () => void): HTMLElement => h('button', { type: 'button', class: 'link-button', onclick: press }, label);

async function startLesson(app: App): Promise<void> {
  const scenario = TUTORIAL === null ? undefined : await takeScenario(TUTORIAL);
  if (!scenario) return;
  learnAnew();
  app.play(tutorialGame(scenario));
}
