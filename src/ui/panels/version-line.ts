/** A line that says that a newer version waits, and is empty before. */
import { h } from '../app/h.ts';
import { newerVersion, onNewerVersion } from '../store/offline.ts';
import { t } from '../../words/messages.ts';

/** The line, and what ends its listening. */
export function versionLine(): { readonly element: HTMLElement; readonly leave: () => void } {
  const element = h('p', { class: 'version-line' });
  const draw = (): void => element.replaceChildren(newerVersion() ? t('offline:newer') : '');
  draw();
  return { element, leave: onNewerVersion(draw) };
}
