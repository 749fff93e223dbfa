/** The sheet from which a finished campaign is shared: link, file, a line of words. */
import type { App } from '../app/shared.ts';
import type { Game } from '../app/game.ts';
import { h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { openModal } from '../focus/modal.ts';
import { isShipped } from '../scenario-shelf.ts';
import { packSave } from '../../session/link.ts';
import { t } from '../../words/messages.ts';

/** Opens the sheet. */
export async function openShare(app: App, game: Game, summary: string): Promise<void> {
  const code = await packSave(game.save());
  const close = (): void => paper.close();
  const paper = openModal({ title: t('debrief:share.title'), onClose: close, look: 'sheet' },
    h('p', {}, t('debrief:share.about')),
    isShipped(game.situation().scenario) ? null : h('p', {}, t('debrief:share.own')),
    ...linkField(code),
    h('div', { class: 'share-rest' },
      button({ label: t('debrief:share.file'), press: () => app.saveFile(), icon: 'ui/save' }),
      button({ label: t('debrief:share.summary'), press: () => copyText(summary) })),
    h('p', { class: 'paper-foot' }, button({ label: t('app:close'), press: close, kind: 'quiet' })));
}

function linkField(code: string | null): Child[] {
  if (code === null) return [h('p', {}, t('debrief:share.tooLong'))];
  const [id, link] = [newId('link'), `${location.href.split('#')[0]}#/shared/${code}`];
  const field = h('input', { id, type: 'text', readonly: true, value: link, onfocus: () => field.select() });
  return [h('p', { class: 'share-link' }, h('label', { for: id }, t('debrief:share.link')), field,
    button({ label: t('debrief:share.copy'), kind: 'main', press: () => { field.select(); copyText(link); } }))];
}

/** Puts words on the clipboard; where the browser refuses, they are said and stand in the log. */
function copyText(text: string): void {
  void navigator.clipboard.writeText(text).then(() => announce(t('app:copied'), 'own'), () => announce(text, 'own'));
}
