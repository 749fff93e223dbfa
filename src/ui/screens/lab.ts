/** The counterfactual lab as a screen of its own; it and all that it needs are loaded when it is opened. */
import '../styles/lab.css';
import type { Refusal } from '../../engine/types.ts';
import type { App } from '../app/shared.ts';
import { h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { layFile, layOut } from '../lab/desk.ts';
import type { Desk } from '../lab/desk.ts';
import { coolDown } from '../lab/ports.ts';
import { labView } from '../lab/view.ts';
import type { Opening } from '../lab/view.ts';
import { refusalWords } from '../lab/words.ts';
import { FRIENDLIEST } from '../scenario-shelf.ts';
import { unpackSave } from '../../session/link.ts';
import { t } from '../../words/messages.ts';

/** The screen: empty, or with the experiment that the address holds. */
export async function labScreen(app: App): Promise<Screen> {
  const { desk, refused, opening } = await fromAddress();
  const view = labView(desk, opening);
  const element = h('main', { class: 'screen lab-screen' },
    h('header', { class: 'codex-head' },
      h('h1', { tabindex: -1 }, t('lab:heading')),
      h('p', { class: 'codex-strap' }, t('lab:strapline')),
      h('div', { class: 'codex-tools' },
        app.game()?.situation().world.over ? button({ label: t('lab:turning'), icon: 'ui/branch', press: () => goTo('debrief'), kind: 'quiet' }) : null,
        app.game() ? button({ label: t('codex:table'), icon: 'ui/chevron-left', press: () => goTo('table'), kind: 'quiet' }) : null,
        button({ label: t('app:back'), icon: 'ui/menu', press: () => goTo('title'), kind: 'quiet' }))),
    refused ? h('p', { class: 'lab-fault', role: 'alert' }, refusalWords(refused)) : null,
    view.element);
  return { element, title: t('lab:heading'), enter: view.enter, leave: () => { view.leave(); coolDown(); } };
}

interface Laid { readonly desk: Desk; readonly refused: Refusal | null; readonly opening: Opening }

const NOTHING: Opening = { tab: 'ask', claim: null, run: false };

/** What stands behind `#/lab/`: an experiment (`try/…`), a claim (`claim/K05`), or nothing; a link that cannot be read leaves the lab empty and says why. */
async function fromAddress(): Promise<Laid> {
  const [, , verb, code = ''] = location.hash.split('/');
  const empty = async (refused: Refusal | null, opening = NOTHING): Promise<Laid> => ({ desk: await layOut(FRIENDLIEST), refused, opening });
  if (verb === 'claim') return empty(null, { tab: 'claims', claim: code, run: false });
  if (verb !== 'try') return empty(null);
  const unpacked = await unpackSave(code);
  if (unpacked.refused) return empty({ code: 'experiment/link', params: {} });
  const laid = await layFile(unpacked.text);
  // Figures that would differ from their author's are not shown before they are asked for.
  return laid.refused ? empty(laid.refused) : { desk: laid.desk, refused: laid.told, opening: { ...NOTHING, run: laid.told === null } };
}
