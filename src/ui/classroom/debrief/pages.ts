/** All pages of the six steps in their order, and the last of them: the question on the way out. */
import { STEPS } from '../../../classroom/debrief/steps.ts';
import type { StepId } from '../../../classroom/debrief/steps.ts';
import { h } from '../../app/h.ts';
import { t } from '../../../words/messages.ts';
import { typeset } from '../../../words/names.ts';
import { forecastPages, happenedPages } from './page-forecast.ts';
import { historyPages } from './page-history.ts';
import { modelPages } from './page-model.ts';
import { whyPages } from './page-why.ts';
import type { Page, Show } from './show-state.ts';

/** The pages for a class; every step has at least one. */
export const pagesOf = (view: Show['view'], found: Show['found']): Page[] => {
  const pages: Readonly<Record<StepId, readonly Page[]>> = {
    forecast: forecastPages(found), happened: happenedPages(view, found), history: historyPages(view), why: whyPages(view), model: modelPages(),
    exit: [{ step: 'exit', id: 'ticket', draw: exitPage }],
  };
  return STEPS.flatMap((step) => pages[step]);
};

/** One question, and room to write: on paper, or for what the class calls out. */
const exitPage = ({ choices: { exit } }: Show): HTMLElement => h('div', { class: 'wall-exit' },
  h('p', { class: 'wall-question' }, typeset(exit)),
  h('ul', { class: 'wall-lines' }, ...(['think', 'because', 'unless'] as const).map((line) => h('li', {}, t(`class:show.exit.${line}`)))));
