/** The workshop: files, editor, problems and preview, and how they hang together. */
import type { Fault } from '../../scenario/index.ts';
import type { App } from '../app/shared.ts';
import { newGame } from '../app/game.ts';
import { fill, h, newId } from '../app/h.ts';
import { announce } from '../focus/announce.ts';
import { openModal } from '../focus/modal.ts';
import { freshSeed } from '../screens/new-campaign.ts';
import { downloadText } from '../store/files.ts';
import { keepPlayed } from '../store/workshop-store.ts';
import { t } from '../../words/messages.ts';
import type { Bench } from './bench.ts';
import type { Answers, ShippedFile } from './bench-messages.ts';
import type { Checked } from './checker.ts';
import { asCopy, nameFor } from './desk-files.ts';
import type { DeskFiles } from './desk-files.ts';
import { createEditor } from './editor.ts';
import type { Editor } from './editor.ts';
import { drawBar } from './file-bar.ts';
import { chooseFiles, takeDrops } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import { previewPanel } from './preview-panel.ts';
import type { PreviewPanel } from './preview-panel.ts';
import { countWords, problemsPanel } from './problems-panel.ts';
import { eventsIn } from './reading.ts';
import { drawSide, sideOf } from './side.ts';
import type { Side } from './side.ts';
import { askDiscard, askName, askPlay } from './sheets.ts';
import { startPanel } from './start-panel.ts';
import { template } from './templates.ts';

export interface WorkshopView {
  readonly element: HTMLElement;
  enter(): void;
  leave(): void;
}

/** What the parts of one workshop share. */
interface Shop {
  readonly app: App;
  readonly bench: Bench;
  readonly files: DeskFiles;
  readonly start: Answers['start'];
  readonly editor: Editor;
  readonly preview: PreviewPanel;
  readonly side: Side;
  readonly parts: { readonly bar: HTMLElement; readonly desk: HTMLElement; readonly begin: HTMLElement };
  checked: Checked | null;
  timer: number;
  cursor: number;
}

/** A pause in typing after which the text is checked, in milliseconds. */
const PAUSE = 250;

/** Builds the view over files that were kept. */
export function workshopView(app: App, { bench, files, start }: { readonly bench: Bench; readonly files: DeskFiles; readonly start: Answers['start'] }): WorkshopView {
  const hint = newId('editor-hint');
  const editor = createEditor({
    describedBy: hint,
    label: (file) => t('workshop:editor', { file }),
    sources: () => ({ schema: start.schema, known: shop.checked?.known ?? null }),
    onChange: (file, text) => { files.write(file, text); later(shop); },
    onCursor: (offset) => { shop.cursor = offset; follow(shop); },
  });
  const preview = previewPanel();
  const side = sideOf(preview.element, () => void drawPreview(shop));
  const parts = {
    bar: h('div', { class: 'workshop-bar' }), begin: h('div', { class: 'workshop-begin' }),
    desk: h('div', { class: 'workshop-desk' },
      h('div', { class: 'workshop-sheet', id: `${hint}-panel`, role: 'tabpanel' }, editor.element, h('p', { class: 'hint editor-hint', id: hint }, t('workshop:hint'))), side.element),
  };
  const element = h('div', { class: 'workshop' }, parts.bar, parts.begin, parts.desk, h('p', { class: 'workshop-drop', 'aria-hidden': 'true' }, t('workshop:drop')));
  const shop: Shop = { app, bench, files, start, editor, preview, side, parts, checked: null, timer: 0, cursor: 0 };
  takeDrops(element, (incoming) => takeIn(shop, incoming));
  return {
    element,
    enter: () => { draw(shop); void check(shop); },
    leave: () => { window.clearTimeout(shop.timer); editor.destroy(); bench.destroy(); },
  };
}

/** Everything anew: after a file has come, gone, or been chosen. */
function draw(shop: Shop): void {
  const { files, editor, parts } = shop;
  const active = files.active();
  parts.desk.hidden = active === null;
  parts.begin.hidden = active !== null;
  if (active) {
    editor.show(active.name, active.text);
    editor.mark(faultsOf(shop, active.name));
    fill(parts.begin);
  } else fill(parts.begin, h('h2', { class: 'visually-hidden' }, t('workshop:begin')), begin(shop, () => undefined));
  drawFiles(shop);
  drawSide(shop.side, problems(shop), shop.checked ? countWords(shop.checked.faults) : t('workshop:checking'));
  void drawPreview(shop);
}

const faultsOf = ({ checked }: Shop, file: string): Fault[] => (checked?.faults ?? []).filter((fault) => fault.file === file);

function drawFiles(shop: Shop): void {
  const { files, parts, checked } = shop;
  drawBar(parts.bar, {
    files: files.all().map(({ name }) => ({ name, state: checked ? countWords(faultsOf(shop, name)) : t('workshop:checking'), broken: faultsOf(shop, name).some(({ severity }) => severity === 'error') })),
    active: files.active()?.name ?? null,
    panel: parts.desk.firstElementChild!.id,
    playable: checked?.roots.some(({ playable }) => playable) ?? false,
  }, {
    look: (name) => { files.look(name); draw(shop); },
    add: () => openStart(shop),
    download: () => download(shop),
    rename: () => rename(shop),
    discard: () => discard(shop),
    play: () => void askPlay((shop.checked?.roots ?? []).filter(({ playable }) => playable), playHandlers(shop)),
  });
}

const problems = (shop: Shop): ReturnType<typeof problemsPanel> => (shop.checked === null ? [] : problemsPanel(shop.checked, shop.files.texts(), {
  go: (fault) => goTo(shop, fault),
  mend: (fault) => {
    goTo(shop, fault);
    const done = shop.editor.mend(fault);
    announce(t(done ? 'workshop:applied' : 'workshop:notApplied', { name: fault.suggestion ?? '' }), 'own');
  },
}));

function goTo(shop: Shop, fault: Fault): void {
  if (shop.files.active()?.name !== fault.file) {
    shop.files.look(fault.file);
    draw(shop);
  }
  shop.editor.goTo(fault);
}

function later(shop: Shop): void {
  window.clearTimeout(shop.timer);
  shop.timer = window.setTimeout(() => void check(shop), PAUSE);
}

async function check(shop: Shop): Promise<void> {
  const before = shop.checked && countWords(shop.checked.faults);
  try {
    const checked = await shop.bench.check(shop.files.texts());
    if (!checked) return;
    shop.checked = checked;
  } catch (error) {
    drawSide(shop.side, [], t('workshop:checkFailed', { why: String(error) }));
    return;
  }
  const active = shop.files.active();
  const words = countWords(shop.checked.faults);
  if (active) shop.editor.mark(faultsOf(shop, active.name));
  if (active && words !== before) announce(words, 'hints');
  drawFiles(shop);
  drawSide(shop.side, problems(shop), words);
  await drawPreview(shop);
}

async function drawPreview(shop: Shop): Promise<void> {
  if (shop.side.shown() !== 'preview' || !shop.checked) return;
  await shop.preview.update(shop.checked.events, (root) => shop.bench.draft(root));
  follow(shop);
}

/** The preview goes with the cursor, from event to event. */
function follow({ files, cursor, preview, side }: Shop): void {
  const active = files.active();
  if (!active || side.shown() !== 'preview') return;
  const here = eventsIn(active.text).find(({ from, to }) => from <= cursor && cursor < to);
  if (here) preview.follow(here.id);
}

function openStart(shop: Shop): void {
  const close = (): void => paper.close();
  const paper = openModal({ title: t('workshop:add'), onClose: close, look: 'sheet' }, begin(shop, close));
}

function begin(shop: Shop, done: () => void): HTMLElement {
  const { start, bench } = shop;
  const open = (name: string, text: string): void => { done(); openText(shop, name, text); };
  return startPanel(start.shipped, {
    template: (name) => open(nameFor(template(name), `my-${name}`, []), template(name)),
    copy: (file) => void bench.text(file.name).then((text) => { if (text !== null) open(...copyOf(file, text)); }),
    choose: () => void chooseFiles().then((incoming) => { if (incoming.length > 0) { done(); takeIn(shop, incoming); } }),
    paste: (text) => open(nameFor(text, null, []), text),
    schema: () => downloadText('scenario.schema.json', `${JSON.stringify(start.schema, null, 1)}\n`),
  });
}

const copyOf = ({ name, scenario, title }: ShippedFile, text: string): [string, string] =>
  (scenario ? [`my-${name}`, asCopy(text, t('workshop:copyTitle', { title }))] : [name, text]);

function openText(shop: Shop, name: string, text: string): void {
  const file = shop.files.open(name, text);
  draw(shop);
  shop.editor.focus();
  announce(t('workshop:opened', { file: file.name }), 'own');
  void check(shop);
}

function takeIn(shop: Shop, incoming: readonly Incoming[]): void {
  const shipped = shop.start.shipped.map(({ name }) => name);
  for (const file of incoming) {
    if (file.refused === null) openText(shop, nameFor(file.text, file.name, shipped), file.text);
    else announce(file.refused, 'hints');
  }
  const refused = incoming.flatMap((file) => file.refused ?? []);
  if (refused.length > 0) shop.side.warn(refused.join(' '));
}

function download({ files }: Shop): void {
  const active = files.active();
  if (active) downloadText(active.name.split('/').at(-1)!, active.text);
}

function rename(shop: Shop): void {
  const active = shop.files.active()!;
  askName(active.name, (name) => {
    if (!shop.files.rename(active.name, name)) return false;
    shop.editor.forget(active.name);
    draw(shop);
    void check(shop);
    return true;
  });
}

function discard(shop: Shop): void {
  const active = shop.files.active()!;
  askDiscard(active.name, () => {
    shop.files.discard(active.name);
    shop.editor.forget(active.name);
    draw(shop);
    announce(t('workshop:discarded', { file: active.name }), 'own');
    void check(shop);
  });
}

const playHandlers = ({ app, bench }: Shop): Parameters<typeof askPlay>[1] => ({
  scenario: (root) => bench.scenario(root),
  start: async (scenario, capital) => {
    // A browser that keeps nothing still plays.
    await keepPlayed(scenario).catch((error: unknown) => announce(t('workshop:notKept', { why: String(error) }), 'hints'));
    app.play(newGame({ scenario, capital, difficulty: 'normal', gravity: 50, seed: freshSeed() }));
  },
});
