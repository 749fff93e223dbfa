/** Replay history: which one. */
import type { App } from '../app/app.ts';
import { replayGame } from '../app/game.ts';
import { h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { FRIENDLIEST, takeScenario } from '../scenario-shelf.ts';
import { t } from '../words/messages.ts';
import { scenarioList } from './scenario-list.ts';

/** The choice of a scenario to watch. */
export function replayScreen(app: App): Screen {
  let chosen = FRIENDLIEST;
  const start = async (): Promise<void> => app.play(replayGame((await takeScenario(chosen))!));
  const element = h('main', { class: 'screen form-screen narrow' },
    h('header', { class: 'form-head' }, h('h1', { tabindex: -1 }, t('campaign:replayHeading')), h('p', {}, t('campaign:replayAbout'))),
    scenarioList(chosen, (id) => { chosen = id; }),
    h('footer', { class: 'form-foot' },
      button({ label: t('app:back'), icon: 'ui/chevron-left', press: () => goTo('title') }),
      button({ label: t('campaign:replayStart'), kind: 'main', press: () => void start() })));
  return { element, title: t('campaign:replayHeading') };
}
