/** The codex laid over whatever is open: nothing beneath is lost, and the focus goes back to where it was. */
import type { Scenario } from '../../engine/scenario.ts';
import { h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import { openSlides } from '../panels/open-sheets.ts';
import { takeScenario } from '../scenario-shelf.ts';
import { t } from '../../words/messages.ts';
import { takeCodex } from './shelf.ts';
import { followed } from './target.ts';
import { codexView } from './view.ts';

/** The codex that lies on top, for who asks for another entry meanwhile; null where none does. */
let lying: { readonly element: HTMLElement; readonly go: (path: string) => void } | null = null;

/**
 * Lays the codex over the page at a path; an event's texts come from the scenario being played where it has them.
 * One codex lies open at a time: who presses twice turns its page.
 */
export async function openCodexSheet(first: string, playing: Scenario | null): Promise<void> {
  const codex = await takeCodex();
  if (lying?.element.isConnected && lying.element.closest('[inert]') === null) {
    lying.go(first);
    return;
  }
  const past: string[] = [];
  let now = first;
  const view = codexView(codex, {
    open: false,
    scenarioFor: async ({ id, scenarios }) => (playing?.events.some((event) => event.id === id) ? playing : takeScenario(scenarios[0]!)),
  });
  const back = button({ label: t('codex:back'), icon: 'ui/chevron-left', press: () => go(past.pop() ?? '', false), kind: 'quiet' });
  const go = (path: string, remember: boolean): void => {
    if (remember) past.push(now);
    now = path;
    view.show(path);
    back.hidden = past.length === 0;
    view.focus();
  };
  const close = (): void => sheet.close();
  const sheet = openModal({ title: t('codex:heading'), onClose: close, look: 'codex' },
    h('div', { class: 'codex-tools' }, back, button({ label: t('slides:title'), icon: 'ui/triangle', press: openSlides, kind: 'quiet' }), button({ label: t('app:close'), icon: 'ui/close', press: close, kind: 'quiet' })), view.element);
  view.element.addEventListener('click', (event) => {
    const path = followed(event);
    if (path === null) return;
    event.preventDefault();
    go(path, true);
  });
  lying = { element: view.element, go: (path) => { if (path !== now) go(path, true); } };
  go(first, false);
}
