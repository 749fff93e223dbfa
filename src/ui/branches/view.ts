/** The page of branches: the tree of a scenario, the drawer of a line, and two lines side by side. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Refusal } from '../../engine/types.ts';
import type { App } from '../app/shared.ts';
import { gameFromSave } from '../app/game.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import { announce } from '../focus/announce.ts';
import { recordedCampaign } from '../replay/record-game.ts';
import { takeScenario } from '../scenario-shelf.ts';
import { keepLines, keptLines } from '../store/branch-store.ts';
import { playedScenario } from '../store/workshop-store.ts';
import { hasMessage, t } from '../../words/messages.ts';
import { textOf } from '../../words/names.ts';
import { comparePart } from './compare-part.ts';
import { drawer } from './drawer.ts';
import { saveOfStub, takenUp, treeOf, without } from '../../session/lines.ts';
import type { Line, Stub } from '../../session/lines.ts';
import { treeList, TRUNK } from './tree.ts';
import { openTreeButton, saveTree } from './tree-away.ts';
import { lineName, takenName } from './words.ts';

/** What the page shows now. */
interface Desk {
  readonly app: App;
  readonly tree: HTMLElement;
  readonly status: HTMLElement;
  readonly compare: HTMLElement;
  readonly abort: AbortController;
  /** Hears that other lines are kept now. */
  readonly again: () => void;
  lines: Line[];
  scenarios: readonly Scenario[];
  scenario: Scenario;
  opened: string | null;
  asking: boolean;
  picked: string[];
}

/** The page's content; null where no line is kept. `again` hears that other lines are kept now. */
export async function branchesView(app: App, again: () => void): Promise<{ readonly content: Child; readonly leave: () => void } | null> {
  const lines = await keptLines();
  const scenarios = await scenariosOf(lines);
  const newest = lines.toSorted((a, b) => b.at - a.at).find(({ scenarioHash }) => scenarios.some(({ hash }) => hash === scenarioHash));
  const scenario = scenarios.find(({ hash }) => hash === newest?.scenarioHash);
  if (!scenario || !newest) return null;
  const desk: Desk = {
    app, lines, scenarios, scenario, opened: null, asking: false, picked: [TRUNK, newest.id], abort: new AbortController(), again,
    tree: h('div', { class: 'tree-host' }), status: h('p', { class: 'hint', role: 'status' }), compare: h('div', { class: 'compare-host' }),
  };
  drawTree(desk);
  return { content: [chooser(desk), desk.status, desk.tree, desk.compare], leave: () => desk.abort.abort() };
}

/** The scenarios of lines, each once; those that are no longer to be had are left out. */
async function scenariosOf(lines: readonly Line[]): Promise<Scenario[]> {
  const found: Scenario[] = [];
  for (const { scenario: id, scenarioHash: hash } of lines) {
    if (found.some((each) => each.hash === hash)) continue;
    const shelved = await takeScenario(id);
    const scenario = shelved?.hash === hash ? shelved : await playedScenario(id, hash);
    if (scenario) found.push(scenario);
  }
  return found;
}

function chooser(desk: Desk): Child {
  if (desk.scenarios.length < 2) return h('h2', { class: 'tree-scenario' }, textOf(desk.scenario, desk.scenario.title));
  const select = h('select', {
    id: 'tree-scenario', class: 'select',
    onchange: () => {
      desk.scenario = desk.scenarios[Number(select.value)]!;
      Object.assign(desk, { opened: null, picked: [TRUNK] });
      drawTree(desk);
    },
  }, ...desk.scenarios.map((each, index) => h('option', { value: index, selected: each === desk.scenario }, textOf(each, each.title))));
  return h('p', { class: 'field tree-choice' }, h('label', { for: 'tree-scenario' }, t('campaign:scenario')), select);
}

const ownLines = ({ lines, scenario }: Desk): Line[] => lines.filter(({ scenarioHash }) => scenarioHash === scenario.hash);

function drawTree(desk: Desk): void {
  const { scenario, opened, picked, asking } = desk;
  const rows = treeOf(ownLines(desk), scenario);
  const list = treeList(rows, {
    span: scenario, opened, picked,
    drawer: ({ line }) => line && drawer(scenario, line, asking, {
      play: (each) => void play(desk, each), replay: (each) => void replay(desk, each),
      name: (each, name, note) => change(desk, desk.lines.map((one) => (one.id === each.id ? { ...one, name, note } : one))),
      remove: (each) => remove(desk, each),
      takeUp: (each, stub) => void takeUp(desk, each, stub), takenIn: ({ taken }) => desk.lines.find(({ id }) => id === taken) ?? null, open: (id) => show(desk, id),
      ask: (next) => { desk.asking = next; drawTree(desk); },
    }),
  }, {
    open: (id) => show(desk, desk.opened === id ? null : id),
    pick: (id, on) => { desk.picked = (on ? [...desk.picked, id] : desk.picked.filter((each) => each !== id)).slice(-2); drawTree(desk); },
  });
  fill(desk.tree, list, compareButton(desk), treeAway(desk));
}

/** The tree as a file, and one taken in. */
const treeAway = (desk: Desk): Child => h('p', { class: 'tree-foot' }, h('span', { class: 'hint' }, t('branches:treeAbout')),
  ownLines(desk).length === 0 ? null : button({ label: t('branches:saveTree'), icon: 'ui/download', key: 'save-tree', press: () => saveTree(desk.scenario, ownLines(desk)) }),
  openTreeButton(desk.again));

function show(desk: Desk, id: string | null): void {
  Object.assign(desk, { asking: false, opened: id });
  drawTree(desk);
}

function compareButton(desk: Desk): Child {
  const ready = desk.picked.length === 2;
  return h('p', { class: 'tree-foot' }, h('span', { class: 'hint' }, t('branches:pickAbout')),
    button({ label: t('branches:compare'), icon: 'ui/ledger', kind: 'main', key: 'compare', refused: ready ? null : t('branches:pickTwo'), press: () => void compare(desk) }));
}

async function compare(desk: Desk): Promise<void> {
  const [a, b] = desk.picked.toSorted((one, other) => Number(other === TRUNK) - Number(one === TRUNK)).map((id) => desk.lines.find((line) => line.id === id) ?? null);
  fill(desk.compare, await comparePart(desk.scenario, [a ?? null, b ?? null], { told: (share) => tellShare(desk, share), signal: desk.abort.signal }));
  desk.status.textContent = '';
  const heading = desk.compare.querySelector<HTMLElement>('h2');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

const tellShare = ({ status }: Desk, share: number): void => { status.textContent = t('replay:recording', { share: Math.round(share * 100) }); };

function change(desk: Desk, lines: Line[]): void {
  const before = desk.lines;
  desk.lines = lines;
  const gone = before.filter(({ id }) => !lines.some((line) => line.id === id)).map(({ id }) => id);
  void keepLines(lines.filter((line) => !before.includes(line)), gone).catch((error: unknown) => announce(t('app:saveFailed', { why: String(error) }), 'hints'));
  drawTree(desk);
}

function remove(desk: Desk, line: Line): void {
  desk.picked = desk.picked.filter((id) => id !== line.id);
  Object.assign(desk, { opened: null, asking: false });
  change(desk, without(desk.lines, line.id));
  announce(t('branches:removed', { name: lineName(line) }), 'own');
}

async function play(desk: Desk, line: Line): Promise<void> {
  const opened = await gameFromSave(line.text);
  if (opened.refused) refuse(desk, opened.refused);
  else if (opened.game.situation().world.over !== null) {
    desk.app.play(opened.game);
    goTo('debrief');
  } else desk.app.play(opened.game);
}

/** Goes on from what was undone: the stub stays, and its branch leaves the line there. */
async function takeUp(desk: Desk, line: Line, stub: Stub): Promise<void> {
  const text = saveOfStub(line, stub);
  const opened = text === null ? null : await gameFromSave(text);
  if (text === null || opened === null) return;
  if (opened.refused) {
    refuse(desk, opened.refused);
    return;
  }
  const name = takenName(desk.scenario, stub);
  const lines = takenUp(line, { stub, id: crypto.randomUUID(), name, text, over: opened.game.situation().world.over !== null, at: Date.now() });
  // Kept before it is played, so that the game is known for this line.
  await keepLines(lines).catch((error: unknown) => announce(t('app:saveFailed', { why: String(error) }), 'hints'));
  desk.app.play(opened.game);
}

async function replay(desk: Desk, line: Line): Promise<void> {
  const opened = await gameFromSave(line.text);
  if (opened.refused) {
    refuse(desk, opened.refused);
    return;
  }
  const made = await recordedCampaign(opened.game.session(), { told: (share) => tellShare(desk, share), signal: desk.abort.signal });
  if (made && !made.refused) desk.app.play(made.game);
}

/** Why a line cannot be run again; it stays where it is. */
function refuse({ status }: Desk, { code, params }: Refusal): void {
  const why = hasMessage(`refusals:${code}`) ? t(`refusals:${code}`, params) : t('refusals:unknown', { code });
  status.textContent = t('replay:refused', { why });
}
