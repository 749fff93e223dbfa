/** The application: screens, the running game, its store. */
import { SAVE_LIMIT } from '../../session/parse-save.ts';
import { quarterName } from '../../engine/quarters.ts';
import type { Refusal } from '../../engine/types.ts';
import { lineKeeper } from '../branches/keeper.ts';
import { openCodex } from '../codex/open.ts';
import { followed } from '../codex/target.ts';
import { announce, liveRegion } from '../focus/announce.ts';
import { modalHost, openModal } from '../focus/modal.ts';
import { newCampaignScreen } from '../screens/new-campaign.ts';
import { openSettings, settingsScreen } from '../screens/settings.ts';
import { tableScreen } from '../screens/table.ts';
import { ordinaryWays } from '../screens/table-ways.ts';
import { titleScreen } from '../screens/title.ts';
import { chooseText, downloadText } from '../store/files.ts';
import { keepGame, keptGames } from '../store/game-store.ts';
import { onNewerVersion } from '../store/offline.ts';
import { unpackSave } from '../../session/link.ts';
import { atTable, coverTable } from '../together/hand-over.ts';
import { humansOf } from '../model/situation.ts';
import { startSound } from '../sound/sound.ts';
import { hasMessage, laterWords, t } from '../../words/messages.ts';
import { isShipped } from '../scenario-shelf.ts';
import { quarterWords, textOf } from '../../words/names.ts';
import { gameFromSave } from './game.ts';
import type { Change, Game, Opened } from './game.ts';
import { h } from './h.ts';
import { button } from './parts.ts';
import { followLanguage } from './language.ts';
import { goTo, startRouter } from './router.ts';
import type { Route, Screen, ScreenMaker } from './router.ts';
import type { App } from './shared.ts';
import { loadSettings } from './settings.ts';

/** Starts the application in a host, when the words of its language are there. */
export async function startApp(host: HTMLElement): Promise<void> {
  loadSettings();
  await followLanguage(openSettings);
  const page = h('div', { class: 'page' });
  const papers = h('div', { class: 'papers' });
  host.replaceChildren(page, papers, liveRegion());
  modalHost(papers, page);
  startSound(host);
  onNewerVersion(() => announce(t('offline:newer'), 'hints'));
  const app = createApp();
  host.addEventListener('click', (event) => citationFollowed(app, event));
  startRouter(page, covering(app, {
    title: () => titleScreen(app),
    new: () => newCampaignScreen(app),
    replay: async () => (await import('../screens/replay.ts')).replayScreen(app),
    table: () => tableNow(app),
    shared: worded(() => sharedScreen(app)),
    debrief: worded(async () => debriefNow(app)),
    projector: worded(async () => (await import('../together/projector-page.ts')).projectorScreen()),
    roles: worded(async () => (await import('../together/role-page.ts')).rolesScreen()),
    settings: () => settingsScreen(),
    codex: worded(async () => (await import('../screens/codex.ts')).codexScreen(app)),
    lab: worded(async () => (await import('../screens/lab.ts')).labScreen(app)),
    workshop: worded(async () => (await import('../screens/workshop.ts')).workshopScreen(app)),
    branches: worded(async () => (await import('../screens/branches.ts')).branchesScreen(app)),
    classroom: worded(async () => (await import('../screens/classroom.ts')).classroomScreen(app)),
  }));
}

/** A screen that comes with words of its own. */
const worded = (make: () => Promise<Screen>) => async (): Promise<Screen> => {
  await laterWords();
  return make();
};

/** The table; one that is handed round is behind its curtain until the seat that is asked has sat down. */
async function tableNow(app: App): Promise<Screen> {
  const game = app.game();
  if (!game) return titleScreen(app);
  const ways = ordinaryWays(app);
  const hand = game.hand();
  if (!hand) return tableScreen(game, ways);
  await laterWords();
  return (await import('../together/curtain.ts')).curtainScreen(game, hand, ways);
}

/** The debrief; of a table of several seats first that of all, and each seat's own behind its name in the address. */
async function debriefNow(app: App): Promise<Screen> {
  const game = app.game();
  if (!game) return titleScreen(app);
  if (atTable(game)) {
    goTo('table');
    return tableNow(app);
  }
  const seat = game.together() ? humansOf(game.session()).find((capital) => capital === location.hash.split('/')[2]) : undefined;
  if (game.together() && !seat) return (await import('../together/debrief-three.ts')).debriefOfThree(app, game);
  if (seat) game.sit(seat);
  return (await import('../screens/debrief.ts')).debriefScreen(app, game);
}

/** Whoever leaves the table for another screen covers it. */
function covering(app: App, screens: Readonly<Record<Route, ScreenMaker>>): Record<Route, ScreenMaker> {
  const away = Object.entries(screens).filter(([route]) => route !== 'table' && route !== 'classroom');
  const covered = away.map(([route, make]): [string, ScreenMaker] => [route, () => {
    const game = app.game();
    if (game) coverTable(game);
    return make();
  }]);
  return { ...screens, ...Object.fromEntries(covered) };
}

/** A reference to a card anywhere outside the codex lays the codex over what is open, which stays as it is. */
function citationFollowed(app: App, event: MouseEvent): void {
  const path = event.target instanceof Element && event.target.closest('.codex') ? null : followed(event);
  if (path === null) return;
  event.preventDefault();
  void openCodex(path, app.game()?.situation().scenario ?? null);
}

function createApp(): App {
  let game: Game | null = null;
  let visiting = false;
  let forget: (() => void) | null = null;
  const lines = lineKeeper();
  const unkept = (error: unknown): void => announce(t('app:saveFailed', { why: String(error) }), 'hints');
  const keep = (change: Change | null): void => {
    // A lesson of five minutes does not push a campaign out of the store.
    if (!game || visiting || game.replaying() || game.session().scenario.kind === 'tutorial') return;
    const text = game.save();
    void keepGame(text).catch(unkept);
    // A table handed round makes no branches while it goes on: they would tell one seat what another knows.
    if (change && !atTable(game)) void lines.changed(game, change, text).catch(unkept);
  };
  // Neither another's campaign nor a recording nor a lesson becomes a line of one's own.
  const ownText = (next: Game, visit: boolean): string | null => (visit || next.replaying() || atTable(next) || next.session().scenario.kind === 'tutorial' ? null : next.save());
  const take = (next: Game, visit: boolean): void => {
    forget?.();
    game = next;
    visiting = visit;
    lines.begin(next, ownText(next, visit));
    forget = next.onChange((change) => {
      if (change.kind === 'look' || next.replaying()) return;
      visiting = false;
      keep(change);
    });
    keep(null);
  };
  const play = (next: Game): void => {
    take(next, false);
    goTo('table');
  };
  const visit = async (code: string): Promise<Refusal | null> => {
    const opened = await gameFromLink(code);
    if (!opened.refused) take(opened.game, true);
    return opened.refused;
  };
  return { game: () => game, play, resumable, saveFile: () => { if (game) saveGame(game); }, loadFile: () => loadGame(play), visit, visiting: () => visiting };
}

/** The finished campaign that a link holds, run again; a link to one that goes on is refused. */
async function gameFromLink(code: string): Promise<Opened> {
  const unpacked = await unpackSave(code);
  if (unpacked.refused) return unpacked;
  const opened = await gameFromSave(unpacked.text, 'file');
  if (opened.refused || opened.game.situation().world.over !== null) return opened;
  return { refused: { code: 'link/unfinished', params: {} } };
}

/** The debrief of the campaign in the address; where it cannot be opened, the title and why. */
async function sharedScreen(app: App): Promise<Screen> {
  const refused = await app.visit(location.hash.split('/')[2] ?? '');
  if (!refused) return debriefNow(app);
  const title = await titleScreen(app);
  return { ...title, enter: () => { title.enter?.(); refuseLoad(refused, 'linkRefused'); } };
}

async function resumable(): Promise<{ game: Game; older: boolean } | null> {
  const kept = await keptGames();
  for (const [index, { text }] of kept.entries()) {
    const opened = await gameFromSave(text);
    if (!opened.refused) return { game: opened.game, older: index > 0 };
  }
  return null;
}

function saveGame(game: Game): void {
  const { world, scenario } = game.situation();
  downloadText(t('app:fileName', { scenario: scenario.id, quarter: quarterName(world.quarter) }), game.save());
  announce(t(isShipped(scenario) ? 'app:saved' : 'app:savedOwn', { scenario: textOf(scenario, scenario.title) }), 'own');
}

async function loadGame(play: (game: Game) => void): Promise<void> {
  const text = await chooseText();
  if (text === null) return;
  const opened = text.length > SAVE_LIMIT ? { refused: { code: 'save/too-large', params: {} } } : await gameFromSave(text, 'file');
  if (opened.refused) {
    refuseLoad(opened.refused);
    return;
  }
  play(opened.game);
  announce(t('app:loaded', { quarter: quarterWords(opened.game.situation().world.quarter) }), 'own');
}

function refuseLoad({ code, params }: Refusal, title: 'loadRefused' | 'linkRefused' = 'loadRefused'): void {
  const close = (): void => paper.close();
  const words = hasMessage(`refusals:${code}`) ? t(`refusals:${code}`, params) : t('refusals:unknown', { code });
  const paper = openModal({ title: t(`app:${title}`), onClose: close, look: 'sheet' },
    h('p', { role: 'alert' }, words), h('p', {}, t('app:keptOld')),
    h('p', { class: 'paper-foot' }, button({ label: t('app:close'), press: close, kind: 'main' })));
}
