/** Hash routes: one screen at a time; the heading of a new screen gets the focus. */
import { closeAllModals } from '../focus/modal.ts';
import { t } from '../../words/messages.ts';

export interface Screen {
  readonly element: HTMLElement;
  /** Title of the page. */
  readonly title: string;
  /** Called when the screen is in the page. */
  readonly enter?: () => void;
  readonly leave?: () => void;
  /** Called instead of making the screen anew when only what stands behind its name in the address has changed. */
  readonly moved?: () => void;
}

export type ScreenMaker = () => Screen | Promise<Screen>;
export type Route = 'title' | 'new' | 'replay' | 'table' | 'debrief' | 'shared' | 'settings' | 'codex' | 'lab' | 'workshop' | 'classroom' | 'branches' | 'projector' | 'roles';

/** Goes to a screen. */
export function goTo(route: Route): void {
  const hash = route === 'title' ? '#/' : `#/${route}`;
  if (location.hash === hash || (route === 'title' && location.hash === '')) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}

const AGAIN = 'page-again';

/** Makes the shown screen anew, as when its language has changed; resolves when it is in the page. */
export const showAgain = (): Promise<void> =>
  new Promise((resolve) => window.dispatchEvent(new CustomEvent(AGAIN, { detail: resolve })));

/** Shows screens in a host by the hash of the address; an unknown one shows the title. */
export function startRouter(host: HTMLElement, screens: Readonly<Record<Route, ScreenMaker>>): void {
  let shown: Screen | null = null;
  let route: Route | null = null;
  let turn = 0;
  const show = async (first: boolean): Promise<void> => {
    turn += 1;
    const mine = turn;
    const next = routeNow(screens);
    if (shown?.moved && next === route) {
      closeAllModals();
      shown.moved();
      return;
    }
    const screen = await screens[next]();
    if (mine !== turn) return;
    closeAllModals();
    shown?.leave?.();
    shown = screen;
    route = next;
    put(host, screen, first);
  };
  window.addEventListener('hashchange', () => void show(false));
  window.addEventListener(AGAIN, (event) => {
    route = null;
    void show(false).then((event as CustomEvent<() => void>).detail);
  });
  void show(true);
}

function put(host: HTMLElement, screen: Screen, first: boolean): void {
  host.replaceChildren(screen.element);
  document.title = screen.title === '' ? t('app:name') : `${screen.title} · ${t('app:name')}`;
  screen.enter?.();
  if (!first && !document.querySelector('[role=dialog]')) host.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function routeNow(screens: Readonly<Record<Route, ScreenMaker>>): Route {
  const name = location.hash.replace(/^#\/?/, '').split('/')[0]!;
  return Object.hasOwn(screens, name) ? name as Route : 'title';
}
