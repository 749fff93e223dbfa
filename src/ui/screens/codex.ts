/** The codex as a screen of its own, with an address for every entry. */
import type { App } from '../app/shared.ts';
import { h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { takeCodex } from '../codex/shelf.ts';
import { pathOf } from '../codex/target.ts';
import { codexView } from '../codex/view.ts';
import { openSlides } from '../panels/open-sheets.ts';
import { takeScenario } from '../scenario-shelf.ts';
import { t } from '../../words/messages.ts';

/** The screen; going from entry to entry leaves it standing, and the browser's own back and forward work. */
export async function codexScreen(app: App): Promise<Screen> {
  const view = codexView(await takeCodex(), { open: true, scenarioFor: ({ scenarios }) => takeScenario(scenarios[0]!) });
  const path = (): string => pathOf(location.hash);
  const show = (): void => {
    const title = view.show(path());
    document.title = [path() === '' ? '' : title, t('codex:heading'), t('app:name')].filter((each) => each !== '').join(' · ');
  };
  const element = h('main', { class: 'screen codex-screen' },
    h('header', { class: 'codex-head' },
      h('h1', { tabindex: -1 }, t('codex:heading')),
      h('p', { class: 'codex-strap' }, t('codex:strapline')),
      h('div', { class: 'codex-tools' },
        button({ label: t('slides:title'), icon: 'ui/triangle', press: openSlides, kind: 'quiet' }),
        app.game() ? button({ label: t('codex:table'), icon: 'ui/chevron-left', press: () => goTo('table'), kind: 'quiet' }) : null,
        button({ label: t('app:back'), icon: 'ui/menu', press: () => goTo('title'), kind: 'quiet' }))),
    view.element);
  const enter = (): void => {
    show();
    // The router focuses the screen's own heading; who came for an entry is led to that.
    if (path() !== '') queueMicrotask(() => view.focus());
  };
  return { element, title: t('codex:heading'), enter, moved: () => { show(); view.focus(); } };
}
