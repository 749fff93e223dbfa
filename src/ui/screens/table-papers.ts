/** What is laid before the player: decision, result, crisis, note, promises, chapter; one after the other. */
import type { Capital, Happening, Reply, Stop } from '../../engine/types.ts';
import type { Game, Change } from '../app/game.ts';
import { openCodex } from '../codex/open.ts';
import { announce } from '../focus/announce.ts';
import { closeAllModals } from '../focus/modal.ts';
import type { Modal } from '../focus/modal.ts';
import { chapterModel, stretchModel } from '../model/chapter-model.ts';
import { closingModel } from '../model/closing-model.ts';
import { dialogModel } from '../model/dialog-model.ts';
import { ladderModel, ladderReply } from '../model/ladder-model.ts';
import { answerModel, mandatesModel } from '../model/note-model.ts';
import { resultModel } from '../model/result-model.ts';
import { situationOf } from '../model/situation.ts';
import { openChapter, openStretch } from '../panels/chapter-page.ts';
import { openClosing, openMandates, openNote } from '../panels/note-paper.ts';
import type { DialogHandle, LadderHandle, Stage } from '../stage/stage-model.ts';
import { t } from '../../words/messages.ts';
import { refusalWords } from '../../words/refusals.ts';

export interface Papers {
  /** Shows what a change calls for, then what waits. */
  follow(change: Change): void;
  /** Lays aside whatever lies open. */
  clear(): void;
}

export interface PaperHandlers {
  readonly stage: () => Stage;
  /** Plays on the map what has happened, before the next paper is laid over it; null where nothing moves. */
  readonly watch: () => Promise<void> | null;
  /** Nothing more has to be answered before the desk: the focus may go to the new situation. */
  readonly settled: () => void;
  readonly over: () => void;
  /** What has to be read before the next paper is laid; null where there is nothing. */
  readonly before: () => Promise<void> | null;
  /** Hands the table on where another seat is asked next; false where nobody has to come. */
  readonly handOver: () => boolean;
  /** Whether the back of a paper tells what history did. */
  readonly reveal: boolean;
}

interface Open { dialog: (DialogHandle & { readonly by: Capital }) | null; ladder: (LadderHandle & { readonly theatre: string }) | null; note: Modal | null }
type StopOf<K extends Stop['kind']> = Extract<Stop, { kind: K }>;

/** What the papers of one game share. `turn` counts what was laid aside, so that an old page turns nothing. */
interface Pile { readonly game: Game; readonly on: PaperHandlers; readonly open: Open; turn: number }

/** The papers of a game. */
export function papersOf(game: Game, on: PaperHandlers): Papers {
  const pile: Pile = { game, on, open: { dialog: null, ladder: null, note: null }, turn: 0 };
  return {
    clear: () => { clear(pile); closeAllModals(); },
    follow: ({ reply, news }) => {
      const { dialog } = pile.open;
      const result = dialog && reply?.kind === 'decision' ? lastResult(game, dialog.by, on.reveal) : null;
      if (!result || !dialog) {
        goOn(pile, news);
        return;
      }
      announce(t('table:announce.done', { title: result.title, label: result.chosen.text }), 'own');
      dialog.showResult(result, { onContinue: () => goOn(pile, news), onCard: cardOpener(game) });
    },
  };
}

/** What opens a cited card over the paper. */
const cardOpener = (game: Game) => (card: string): void => void openCodex(card, game.situation().scenario);

function answer({ game }: Pile, reply: Reply): void {
  const refused = game.reply(reply);
  if (refused) announce(t('table:announce.refused', { why: refusalWords(game.session().scenario, refused) }), 'hints');
}

function clear(pile: Pile): void {
  const { open } = pile;
  pile.turn += 1;
  void open.dialog?.close();
  void open.ladder?.close();
  open.note?.close();
  Object.assign(open, { dialog: null, ladder: null, note: null });
}

/** Lays what waits, when what comes before it has been read. */
function present(pile: Pile): void {
  if (climbed(pile)) return;
  clear(pile);
  const mine = pile.turn;
  const first = pile.game.situation().past ? null : pile.on.before();
  if (first === null) layNext(pile);
  else void first.then(() => { if (pile.turn === mine) layNext(pile); });
}

function layNext(pile: Pile): void {
  const { game, on } = pile;
  const { stop, world, past } = game.situation();
  if (past) return;
  if (world.over && !game.replaying()) on.over();
  else if (stop === null || stop.kind === 'orders') on.settled();
  else lay(pile, stop);
}

function lay(pile: Pile, stop: Exclude<Stop, { kind: 'orders' }>): void {
  const { open, on, game } = pile;
  const situation = game.situation();
  switch (stop.kind) {
    case 'decision':
      open.dialog = { ...on.stage().showDialog(dialogModel(situation, stop), { onChoose: (option) => answer(pile, { kind: 'decision', option }), onCard: cardOpener(game) }), by: stop.capital as Capital };
      break;
    case 'answer':
      open.note = openNote(answerModel(situation, stop), (id) => answer(pile, { kind: 'answer', answer: id as StopOf<'answer'>['legal'][number] }));
      break;
    case 'mandates':
      open.note = openMandates(mandatesModel(situation, stop), (mandates) => answer(pile, { kind: 'mandates', mandates }));
      break;
    default:
      open.ladder = { ...on.stage().showLadder(ladderModel(situation, stop), { onChoose: (choice) => answerLadder(pile, choice) }), theatre: stop.theatre };
  }
}

/** The same ladder lies there through the whole crisis: who asks now is what the answer is for. */
function answerLadder(pile: Pile, choice: string): void {
  const { stop } = pile.game.situation();
  if (stop?.kind === 'rung' || stop?.kind === 'stance') answer(pile, ladderReply(stop.kind, choice));
}

/** The next move of the crisis that lies open: the seals climb where they stand. */
function climbed({ game, open }: Pile): boolean {
  const situation = game.situation();
  const { stop, past } = situation;
  if (past || open.ladder === null || (stop?.kind !== 'rung' && stop?.kind !== 'stance') || open.ladder.theatre !== stop.theatre) return false;
  open.ladder.update(ladderModel(situation, stop));
  return true;
}

/** The table goes to another seat, or what has happened is shown to the same one. */
function goOn(pile: Pile, news: readonly Happening[]): void {
  if (!pile.on.handOver()) aftermath(pile, news);
}

/** What has happened is seen on the map, then told on paper. */
function aftermath(pile: Pile, news: readonly Happening[]): void {
  const played = pile.on.watch();
  if (played === null) {
    closing(pile, news);
    return;
  }
  clear(pile);
  const mine = pile.turn;
  void played.then(() => { if (pile.turn === mine) closing(pile, news); });
}

/** How a crisis of one's own has ended, then the page of a term, then what waits. */
function closing(pile: Pile, news: readonly Happening[]): void {
  const situation = pile.game.situation();
  const model = situation.world.over === 'nuclear-war' ? null : closingModel(situation, news);
  if (!model) {
    chapters(pile, news);
    return;
  }
  clear(pile);
  const mine = pile.turn;
  pile.open.note = openClosing(model, () => { if (pile.turn === mine) chapters(pile, news); });
}

/** The page of a term that has ended, then what waits. */
function chapters(pile: Pile, news: readonly Happening[]): void {
  const situation = pile.game.situation();
  const found = news.filter((each) => each.kind === 'mandates').find(({ capital }) => capital === situation.capital);
  if (!found) {
    stretch(pile, news);
    return;
  }
  clear(pile);
  const mine = pile.turn;
  pile.open.note = openChapter(chapterModel(situation, found, news), () => { if (pile.turn === mine) stretch(pile, news); });
}

/** The page on which a chapter begins, then what waits. */
function stretch(pile: Pile, news: readonly Happening[]): void {
  const situation = pile.game.situation();
  const model = situation.world.over || pile.game.replaying() ? null : stretchModel(situation, news);
  if (!model) {
    present(pile);
    return;
  }
  clear(pile);
  const mine = pile.turn;
  pile.open.note = openStretch(model, () => { if (pile.turn === mine) present(pile); });
}

/** The result of the decision that this capital has just taken, told to its own eyes: in a lesson the next seat may be asked already. */
function lastResult(game: Game, by: Capital, reveal: boolean): ReturnType<typeof resultModel> {
  const now = game.situation();
  const situation = now.capital === by ? now : situationOf(game.session(), null, by);
  const decision = situation.world.decisions.findLast(({ capital }) => capital === by);
  const result = decision ? resultModel(situation, decision) : null;
  return result === null || reveal ? result : { ...result, history: null, note: null };
}
