/** The title: the pole, three lights, and what can be done. */
import type { App } from '../app/shared.ts';
import { h } from '../app/h.ts';
import { capitalMark, portrait } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { onSettings, printNow } from '../app/settings.ts';
import { capitalViews } from '../model/board-view.ts';
import { versionLine } from '../panels/version-line.ts';
import type { Insets } from '../map/board-model.ts';
import type { TitleMap } from '../map/title-map.ts';
import { isShipped } from '../scenario-shelf.ts';
import { learnLine, newcomer } from './title-learn.ts';
import { t } from '../../words/messages.ts';
import { cityOf, quarterWords, textOf } from '../../words/names.ts';

/** The title screen; its map is loaded after the buttons can be pressed. */
export async function titleScreen(app: App): Promise<Screen> {
  const backdrop = h('div', { class: 'title-map', 'aria-hidden': 'true' });
  const kept = await app.resumable();
  const version = versionLine();
  const entries = [
    entry(t('title:new'), () => goTo('new'), 'main'),
    kept ? entry(t('title:continue'), () => app.play(kept.game), 'plain', continueAbout(kept)) : null,
    entry(t('title:replay'), () => goTo('replay'), 'plain'),
    entry(t('branches:heading'), () => goTo('branches'), 'plain'),
    entry(t('title:load'), () => void app.loadFile(), 'plain'),
    entry(t('title:lab'), () => goTo('lab'), 'plain'),
    entry(t('title:codex'), () => goTo('codex'), 'plain'),
    entry(t('title:classroom'), () => goTo('classroom'), 'plain'),
    entry(t('title:workshop'), () => goTo('workshop'), 'plain'),
    entry(t('title:settings'), () => goTo('settings'), 'plain'),
  ];
  const element = h('div', { class: 'screen title-screen' }, backdrop,
    h('main', { class: 'title-sheet' },
      h('div', { class: 'title-head' },
        h('h1', { class: 'title-name', tabindex: -1 }, t('app:name')),
        h('p', { class: 'strapline' }, t('app:strapline'))),
      h('p', { class: 'title-stamps', 'aria-hidden': 'true' }, ...STAMPS.map(stamp)),
      h('p', { class: 'title-about' }, t('title:about')),
      h('nav', { class: 'menu', 'aria-label': t('title:nav') }, h('ul', {}, newcomer(app, kept !== null), ...entries.filter((each) => each !== null))), learnLine(app, kept !== null), version.element));
  let map: TitleMap | null = null;
  let left = false;
  let forget = (): void => undefined;
  const enter = (): void => void drawMap(backdrop).then((made) => {
    if (left) made?.destroy();
    else map = made;
    forget = onSettings(() => map?.setTheme(printNow()));
  });
  return { element, title: '', enter, leave: () => { left = true; forget(); version.leave(); map?.destroy(); } };
}

/** Those who met in 1972, on three postage stamps. */
const STAMPS = [['nixon', 'US'], ['brezhnev', 'SU'], ['mao', 'CN']] as const;

const stamp = ([id, capital]: (typeof STAMPS)[number]): HTMLElement =>
  h('span', { class: `post-stamp post-${capital.toLowerCase()}` }, portrait(id, capital), capitalMark(capital));

function entry(label: string, press: () => void, kind: 'main' | 'plain', about = ''): HTMLElement {
  return h('li', {}, h('button', { type: 'button', class: `menu-entry menu-${kind}`, onclick: press, 'aria-label': label, 'aria-description': about === '' ? null : about },
    h('span', {}, label), about === '' ? null : h('span', { class: 'menu-about', 'data-shown': about })));
}

function continueAbout({ game, older }: NonNullable<Awaited<ReturnType<App['resumable']>>>): string {
  const { scenario, world, capital } = game.situation();
  const words = t('title:continueAbout', { scenario: textOf(scenario, scenario.title), city: game.together() ? t('campaign:table.label') : capital ? cityOf(capital) : '', quarter: quarterWords(world.quarter) });
  return [words, isShipped(scenario) ? '' : t('title:ownScenario'), older ? t('title:older') : ''].filter((each) => each !== '').join('. ');
}

/** What the cover hides of the map, and what lies below the window where the menu is longer than it. */
function besideCover(host: HTMLElement): Insets {
  const cover = host.parentElement?.querySelector<HTMLElement>('.title-sheet');
  const [width, top] = [cover?.offsetWidth ?? 0, cover?.offsetTop ?? 0];
  const wide = width < host.clientWidth * 0.7;
  return { left: wide ? width : 0, right: 0, top: 0, bottom: host.clientHeight - (wide ? Math.min(host.clientHeight, window.innerHeight) : top) };
}

async function drawMap(host: HTMLElement): Promise<TitleMap | null> {
  try {
    const { createTitleMap } = await import('../map/title-map.ts');
    return await createTitleMap(host, { theme: printNow(), insets: () => besideCover(host), capitals: capitalViews() });
  } catch {
    // Without a canvas the title is its words.
    return null;
  }
}
