/** Branches: every line of play that this browser keeps, history as the trunk. */
import type { App } from '../app/shared.ts';
import { fill, h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { openTreeButton } from '../branches/tree-away.ts';
import { branchesView } from '../branches/view.ts';
import { t } from '../../words/messages.ts';

/** The page of branches. */
export async function branchesScreen(app: App): Promise<Screen> {
  const host = h('div', { class: 'branches-host' });
  let view: Awaited<ReturnType<typeof branchesView>> = null;
  const draw = async (): Promise<void> => {
    view?.leave();
    view = await branchesView(app, again);
    fill(host, view ? view.content : [h('p', { class: 'none' }, t('branches:none')), h('p', {}, openTreeButton(again))]);
  };
  const again = (): void => void draw();
  await draw();
  const element = h('main', { class: 'screen form-screen branches-screen' },
    h('header', { class: 'form-head' }, h('h1', { tabindex: -1 }, t('branches:heading')), h('p', {}, t('branches:about'))),
    host,
    h('footer', { class: 'form-foot' },
      button({ label: t('app:back'), icon: 'ui/chevron-left', press: () => goTo('title') }),
      app.game() ? button({ label: t('debrief:table2'), press: () => goTo('table') }) : null));
  return { element, title: t('branches:heading'), leave: () => view?.leave() };
}
