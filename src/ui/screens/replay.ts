/** Replay: history of which scenario, or which campaign that is kept here. */
import type { Refusal } from '../../engine/types.ts';
import type { Session } from '../../session/types.ts';
import type { App } from '../app/shared.ts';
import { gameFromSave } from '../app/game.ts';
import type { Game, Opened } from '../app/game.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { lineName, lineSpan } from '../branches/words.ts';
import { announce } from '../focus/announce.ts';
import { recordedCampaign, recordedHistory } from '../replay/record-game.ts';
import type { Progress } from '../replay/record-game.ts';
import { FRIENDLIEST, takeScenario } from '../scenario-shelf.ts';
import { keptLines } from '../store/branch-store.ts';
import { hasMessage, t } from '../../words/messages.ts';
import { cityOf, quarterWords, textOf } from '../../words/names.ts';
import { scenarioList } from './scenario-list.ts';

type Work = (progress: Progress) => Promise<Opened | null>;

/** The choice of what to watch. */
export async function replayScreen(app: App): Promise<Screen> {
  let chosen = FRIENDLIEST;
  const own = await ownCampaigns((await app.resumable())?.game ?? null);
  const foot = h('footer', { class: 'form-foot' });
  const recorder = recorderIn(foot, app, () => rest());
  const rest = (): void => fill(foot,
    button({ label: t('app:back'), icon: 'ui/chevron-left', press: () => goTo('title'), key: 'back' }),
    button({ label: t('campaign:replayStart'), kind: 'main', key: 'start', press: () => void recorder.run(async (progress) => recordedHistory((await takeScenario(chosen))!, progress)) }));
  rest();
  const element = h('main', { class: 'screen form-screen narrow' },
    h('header', { class: 'form-head' }, h('h1', { tabindex: -1 }, t('campaign:replayHeading')), h('p', {}, t('campaign:replayAbout'))),
    scenarioList(chosen, (id) => { chosen = id; }),
    h('section', { class: 'own-reels', 'aria-label': t('replay:own') }, h('h2', { class: 'field-title' }, t('replay:own')),
      h('p', { class: 'hint' }, t(own.length > 0 ? 'replay:ownAbout' : 'replay:ownNone')), ...own.map((each) => ownLine(each, recorder.run)),
      h('p', {}, button({ label: t('branches:all'), icon: 'ui/branch', press: () => goTo('branches') }))),
    foot);
  return { element, title: t('campaign:replayHeading'), leave: recorder.stop };
}

/** A campaign that can be played back: how it is called, and how its session is had. */
interface Own { readonly name: string; readonly span: string; readonly session: () => Promise<Session | Refusal> }

/** Newest first: the lines that are kept, or the game that could be continued where there is none. */
async function ownCampaigns(kept: Game | null): Promise<Own[]> {
  const lines = (await keptLines()).toSorted((a, b) => b.at - a.at).slice(0, MOST_OWN);
  if (lines.length === 0) return kept ? [{ name: nameOf(kept), span: '', session: async () => kept.session() }] : [];
  return Promise.all(lines.map(async (line) => {
    const scenario = await takeScenario(line.scenario);
    const name = scenario ? t('replay:ownTitled', { scenario: textOf(scenario, scenario.title), name: lineName(line) }) : lineName(line);
    return { name, span: lineSpan(line), session: () => sessionOf(line.text) };
  }));
}

/** As many as a glance takes in; all of them stand among the branches. */
const MOST_OWN = 5;

async function sessionOf(text: string): Promise<Session | Refusal> {
  const opened = await gameFromSave(text);
  return opened.refused ?? opened.game.session();
}

function nameOf(game: Game): string {
  const { scenario, world, capital } = game.situation();
  return t('replay:ownLine', { scenario: textOf(scenario, scenario.title), city: capital ? cityOf(capital) : '', quarter: quarterWords(world.quarter) });
}

const ownLine = ({ name, span, session }: Own, run: (work: Work) => Promise<void>): Child => h('p', { class: 'own-reel' }, h('span', {}, name, span === '' ? null : h('span', { class: 'hint own-span' }, span)),
  button({
    label: t('replay:open'), icon: 'ui/play', props: { 'aria-label': t('replay:ownPlay', { name }) },
    press: () => void run(async (progress) => {
      const found = await session();
      return 'code' in found ? { refused: found } : recordedCampaign(found, progress);
    }),
  }));

interface Recorder { readonly run: (work: Work) => Promise<void>; readonly stop: () => void }

/** Runs a recording with its progress in a host, then plays it; `rest` puts back what stood there. */
function recorderIn(host: HTMLElement, app: App, rest: () => void): Recorder {
  let abort = new AbortController();
  const run = async (work: Work): Promise<void> => {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    const bar = h('progress', { max: 100, value: 0, 'aria-label': t('replay:recording', { share: 0 }) });
    const words = h('span', { class: 'recording-words' }, t('replay:recording', { share: 0 }));
    fill(host, h('p', { class: 'recording' }, bar, words), button({ label: t('replay:cancel'), press: () => { abort.abort(); rest(); }, key: 'cancel' }));
    const told = (share: number): void => {
      bar.value = Math.round(share * 100);
      words.textContent = t('replay:recording', { share: Math.round(share * 100) });
    };
    const opened = await work({ told, signal });
    if (signal.aborted || opened === null) return;
    if (opened.refused) {
      rest();
      const { code, params } = opened.refused;
      const why = t('replay:refused', { why: hasMessage(`refusals:${code}`) ? t(`refusals:${code}`, params) : t('refusals:unknown', { code }) });
      host.prepend(h('p', { class: 'hint', role: 'alert' }, why));
      announce(why, 'hints');
    } else app.play(opened.game);
  };
  return { run, stop: () => abort.abort() };
}
