/** The scenario workshop as a screen of its own; it and all that it needs are loaded when it is opened. */
import '../styles/workshop.css';
import type { App } from '../app/shared.ts';
import { h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { createBench } from '../workshop/bench.ts';
import { deskFiles } from '../workshop/desk-files.ts';
import { workshopView } from '../workshop/view.ts';
import { t } from '../../words/messages.ts';

/** The screen, with the files that the author left here. */
export async function workshopScreen(app: App): Promise<Screen> {
  const bench = createBench();
  const warning = h('p', { class: 'preview-warning', role: 'alert', hidden: true });
  const failed = (why: string): void => {
    warning.textContent = t('workshop:notKept', { why });
    warning.hidden = false;
  };
  const [files, start] = await Promise.all([deskFiles(failed), bench.start()]);
  const view = workshopView(app, { bench, files, start });
  const element = h('main', { class: 'screen workshop-screen' },
    h('header', { class: 'workshop-head' },
      h('h1', { tabindex: -1 }, t('workshop:heading')),
      h('p', { class: 'workshop-strap' }, t('workshop:strapline')),
      h('div', { class: 'codex-tools' },
        app.game() ? button({ label: t('codex:table'), icon: 'ui/chevron-left', press: () => goTo('table'), kind: 'quiet' }) : null,
        button({ label: t('app:back'), icon: 'ui/menu', press: () => goTo('title'), kind: 'quiet' }))),
    warning, view.element);
  return { element, title: t('workshop:heading'), enter: view.enter, leave: view.leave };
}
