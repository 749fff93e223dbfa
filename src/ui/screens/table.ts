/** The table: the game proper. */
import type { Capital } from '../../engine/types.ts';
import { TENSION } from '../../engine/quantities.ts';
import type { Change, Game } from '../app/game.ts';
import { fill, h } from '../app/h.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { motionNow, onSettings, printNow, textScaleNow } from '../app/settings.ts';
import { openCodex } from '../codex/open.ts';
import { announce } from '../focus/announce.ts';
import { listenKeys } from '../focus/keys.ts';
import type { Shortcuts } from '../focus/keys.ts';
import { modalOpen } from '../focus/modal.ts';
import { becauseModel } from '../model/because-model.ts';
import { capitalModel } from '../model/capital-model.ts';
import { dispatchGroups } from '../model/dispatch-model.ts';
import { timelineModel } from '../model/timeline-model.ts';
import { triangleFigure } from '../model/triangle-figure.ts';
import { trianglePanel as triangleModel } from '../model/triangle-model.ts';
import { openBecause } from '../panels/because-sheet.ts';
import { openLedger } from '../panels/open-sheets.ts';
import { trendWords } from '../panels/number.ts';
import { peekAt } from '../panels/peek.ts';
import type { PeekModel } from '../panels/peek.ts';
import { capitalPanel } from '../panels/capital-panel.ts';
import { dispatchesPanel } from '../panels/dispatches-panel.ts';
import { htmlStage } from '../panels/html-stage.ts';
import { courseScroll, showCourse, timelinePanel } from '../panels/timeline-panel.ts';
import { trianglePanel } from '../panels/triangle-panel.ts';
import type { Stage, TriangleHandle } from '../stage/stage-model.ts';
import { hear } from '../sound/sound.ts';
import { t } from '../../words/messages.ts';
import { refusalWords } from '../../words/refusals.ts';
import { openBranch } from './branch.ts';
import { openSettings } from './settings.ts';
import { drawBar, openKeys } from './table-bar.ts';
import { atTable, handOver } from '../together/hand-over.ts';
import type { Coach } from '../panels/coach.ts';
import { coachFor } from './table-coach.ts';
import { deskOf } from './table-desk.ts';
import type { Desk } from './table-desk.ts';
import { REGIONS, tableFrame } from './table-frame.ts';
import type { Frame } from './table-frame.ts';
import { insetsOf, roomForMap } from './table-insets.ts';
import { mapRegion } from './table-map.ts';
import type { MapRegion } from './table-map.ts';
import { papersOf } from './table-papers.ts';
import type { Papers } from './table-papers.ts';
import { projector } from './table-replay.ts';
import type { Projector } from './table-replay.ts';
import { scrubber } from './table-scrub.ts';
import type { Scrub } from './table-scrub.ts';
import { tellAll } from './table-speech.ts';
import { veiledCourse } from './table-ways.ts';
import type { Ways } from './table-ways.ts';

/** Everything that one table holds. */
interface Table {
  readonly ways: Ways;
  readonly game: Game;
  readonly frame: Frame;
  readonly map: MapRegion;
  readonly papers: Papers;
  readonly desk: Desk;
  readonly coach: Coach;
  readonly projector: Projector;
  readonly scrub: Scrub;
  stage: Stage;
  triangle: TriangleHandle | null;
  /** Quantity whose curve is drawn, and the capital looked at in a replay. */
  curve: number;
  whose: Capital;
  /** Another screen is shown: what is still loading has nothing to come to. */
  left: boolean;
}

const QUARTERS_SHOWN = 3;
/** Causes that a look at a number shows. */
const LOOKED = 3;

/** The table of a game, with its ways out. */
export function tableScreen(game: Game, ways: Ways): Screen {
  const frame = tableFrame(game.replaying() ? 'replay' : 'play');
  const table = makeTable(ways, game, frame);
  const forget: (() => void)[] = [];
  const enter = (): void => {
    draw(table);
    forget.push(
      game.onChange((change) => changed(table, change)),
      listenKeys(shortcuts(table)),
      onSettings(() => dress(table)),
      watchSize(table),
      peekAt(frame.element, (q) => peekOf(game, q)),
    );
    // Who comes back to the table of a campaign that is over wants to look at it, not to be sent to the debrief again.
    const { steps, cursor } = game.session();
    const news = game.arrivals();
    hear({ kind: 'begun', news, stop: null, capital: game.situation().capital });
    void openStage(table).then(() => { if (!table.left && !game.replaying() && !steps[cursor]!.world.over) table.papers.follow({ kind: 'begun', news, reply: null }); });
  };
  const leave = (): void => {
    table.left = true;
    for (const each of forget) each();
    table.projector.stop();
    table.scrub.stop();
    table.coach.destroy();
    table.papers.clear();
    table.triangle?.destroy();
    table.stage.destroy();
    table.map.destroy();
  };
  return { element: frame.element, title: t('table:region.map'), enter, leave };
}

function makeTable(ways: Ways, game: Game, frame: Frame): Table {
  const why = whyOf(game);
  const table: Table = {
    ways, game, frame, stage: htmlStage(), triangle: null, curve: TENSION + 1, whose: 'US', left: false,
    map: mapRegion(frame.hosts.map, game.situation(), {
      why, insets: () => roomForMap(frame),
      capital: (id) => { if (game.replaying()) look(table, id as Capital); else frame.jump('capital'); },
      failed: (reason) => { frame.hosts.map.append(h('p', { class: 'map-failed', role: 'status' }, t('app:mapFailed', { why: reason }))); },
    }),
    papers: papersOf(game, {
      stage: () => table.stage, watch: () => table.map.watch(),
      settled: () => { if (!modalOpen()) frame.heading.focus({ preventScroll: true }); table.coach.atDesk(); },
      over: ways.over, before: () => table.coach.before(), handOver: () => handOver(game), reveal: ways.reveal,
    }),
    coach: ways.coach ?? coachFor(game, frame),
    desk: deskOf(game, () => { drawStanding(table); drawDesk(table); }),
    projector: projector(game, () => openBranch(game)),
    scrub: scrubOf(() => table),
  };
  return table;
}

/** Opens the causes of a number as things stand, and from there its ledger. */
const whyOf = (game: Game) => (q: number): void => {
  const situation = game.situation();
  openBecause(becauseModel(situation, q), () => openLedger(situation, q));
};

/** The latest causes of a number, for a look at them. */
function peekOf(game: Game, q: number): PeekModel | null {
  const { number, lines } = becauseModel(game.situation(), q);
  return modalOpen() ? null : { trend: trendWords(number), lines: lines.slice(0, LOOKED) };
}

/** The drawn stage where there is a board, else the one of HTML. */
async function openStage(table: Table): Promise<void> {
  const board = await table.map.board;
  if (!board) return;
  const { createStage } = await import('../stage/stage.ts');
  if (table.left) return;
  const stage = await createStage({ game: board.game, frames: board.frames, parent: table.map.canvas, paintTheatre: board.paintTheatre }, {
    theme: printNow(), motion: motionNow(), textScale: textScaleNow(), insets: insetsOf(table.frame), onModal: (open) => stepAside(table.frame, open),
  });
  if (table.left) return;
  table.stage = stage;
  table.triangle?.destroy();
  table.triangle = null;
  draw(table);
}

/** While a drawn paper lies on the map, the panels leave it the room and the focus. */
function stepAside({ element, regions, tabs }: Frame, open: boolean): void {
  element.classList.toggle('staged', open);
  for (const part of [regions.capital.parentElement!, regions.dispatches.parentElement!, regions.timeline, tabs, element.querySelector<HTMLElement>('.bar')!]) part.inert = open;
}

const dress = ({ stage }: Table): void => {
  stage.setTheme(printNow());
  stage.setMotion(motionNow());
  stage.setTextScale(textScaleNow());
};

function changed(table: Table, change: Change): void {
  const { game, frame, map, desk } = table;
  if (game.replaying() !== (frame.element.dataset['mode'] === 'replay')) {
    goTo('table');
    return;
  }
  if (change.kind === 'scrub') {
    table.scrub.moved();
    return;
  }
  if (change.kind !== 'look') desk.clear();
  table.coach.clear();
  draw(table);
  // What is done is played; what is gone back to, or looked up, stands there at once.
  if (change.kind !== 'reply' && change.kind !== 'watch') map.settle();
  tellAll(game, frame, { ...change, kind: change.kind });
  if (change.news.some((each) => each.kind === 'quarter')) frame.hosts.desk.querySelector('.desk-scroll')?.scrollTo({ top: 0 });
  if (change.kind === 'look') lookAt(table, change);
  else if (game.replaying()) void map.watch();
  else table.papers.follow(change);
}

function lookAt({ game, frame, papers }: Table, change: Change): void {
  papers.clear();
  frame.heading.focus({ preventScroll: true });
  if (!game.situation().past) papers.follow(change);
}

/** A recording that is scrubbed: numbers and caption at once, other panels now and then, the map when the hand rests. */
const scrubOf = (table: () => Table): Scrub =>
  scrubber({ light: () => drawLight(table()), heavy: () => drawPanels(table()), rest: () => { drawMap(table()); table().map.settle(); } });

const drawLight = (table: Table): void => { drawStanding(table); drawTriangle(table); drawDesk(table); };
const drawMap = ({ map, game }: Table): void => map.update(game.situation());
const draw = (table: Table): void => { drawPanels(table); drawMap(table); };

function drawPanels(table: Table): void {
  const { game, frame } = table;
  const situation = game.situation();
  drawLight(table);
  fill(frame.hosts.triangle, ...trianglePanel(triangleModel(situation), whyOf(game), frame.figure.childElementCount > 0));
  fill(frame.hosts.dispatches, ...dispatchesPanel(dispatchGroups(situation, QUARTERS_SHOWN)));
  drawTimeline(table);
  frame.tabs.dataset['waiting'] = String(situation.stop?.kind === 'orders');
}

/** Bar and capital strip: they tell what is left to spend, so they follow the desk. */
function drawStanding(table: Table): void {
  const { game, frame, desk } = table;
  const situation = game.situation();
  const why = whyOf(game);
  drawBar(frame, game, barHandlers(table));
  const choose = game.replaying() ? (capital: Capital): void => look(table, capital) : null;
  fill(frame.hosts.capital, ...capitalPanel(capitalModel(situation, situation.capital ?? table.whose, desk.spent()), { why, choose }));
}

function drawTriangle(table: Table): void {
  const situation = table.game.situation();
  const model = triangleFigure(triangleModel(situation), situation);
  if (table.triangle) table.triangle.update(model);
  else table.triangle = table.stage.showTriangle(table.frame.figure, model, whyOf(table.game));
}

function drawTimeline(table: Table): void {
  const { game, frame } = table;
  const situation = game.situation();
  const was = courseScroll(frame.hosts.timeline);
  fill(frame.hosts.timeline, ...timelinePanel(veiledCourse(timelineModel(situation, table.curve), table.ways.reveal), {
    choose: (q) => { table.curve = q; drawTimeline(table); },
    look: (step) => game.look(step),
    back: () => game.look(null),
    branch: (situation.past && !atTable(game)) || game.replaying() ? () => openBranch(game) : null,
  }, { past: situation.past, room: roomOf(frame.hosts.timeline) }));
  showCourse(frame.hosts.timeline, was);
}

/** Room for the curve: the host's width, and a tenth of the window's height. */
const roomOf = ({ clientWidth }: HTMLElement): { width: number; height: number } =>
  ({ width: Math.max(240, clientWidth - 26), height: Math.round(Math.min(140, Math.max(56, innerHeight * 0.11))) });

function drawDesk({ game, frame, desk, projector: machine }: Table): void {
  if (game.replaying()) machine.draw(frame.hosts.desk);
  else fill(frame.hosts.desk, ...desk.panel());
}

function look(table: Table, capital: Capital): void {
  table.whose = capital;
  draw(table);
}

function barHandlers({ ways, game, desk }: Table): Parameters<typeof drawBar>[2] {
  const attempt = (refused: ReturnType<Game['undo']>): void => {
    if (refused) announce(refusalWords(game.session().scenario, refused), 'hints');
  };
  return {
    undo: () => attempt(game.undo()), redo: () => attempt(game.redo()),
    save: ways.save, load: ways.load,
    codex: () => void openCodex('', game.situation().scenario), ledger: () => openLedger(game.situation(), TENSION + 1), settings: openSettings, keys: openKeys, title: ways.title, branches: game.session().scenario.kind === 'tutorial' || atTable(game) ? null : ways.branches, debrief: ways.over,
    sealed: () => desk.spent(),
  };
}

function shortcuts({ frame, desk, game }: Table): Shortcuts {
  const free = (act: () => void) => (): void => { if (!modalOpen()) act(); };
  const jumps = REGIONS.map((region) => [region, free(() => frame.jump(region))] as const);
  const orders = (act: () => void): (() => void) => free(() => { if (game.situation().stop?.kind === 'orders') act(); });
  return { ...Object.fromEntries(jumps), end: orders(() => desk.endQuarter()), advance: orders(() => desk.advance()), '?': free(openKeys) };
}

/** Keeps the map clear of the panels and the curve as wide as its room; returns how to stop. */
function watchSize(table: Table): () => void {
  const { frame, map } = table;
  const watcher = new ResizeObserver(() => {
    map.setInsets(roomForMap(frame));
    table.stage.setInsets(insetsOf(frame));
    drawTimeline(table);
  });
  watcher.observe(frame.element);
  watcher.observe(frame.element.querySelector('.bar')!);
  for (const region of ['capital', 'dispatches', 'timeline', 'desk'] as const) watcher.observe(frame.regions[region]);
  return () => watcher.disconnect();
}
