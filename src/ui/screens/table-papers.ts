/** What is laid before the player: decision, result, crisis, note, promises, chapter; one after the other. */
import type { Capital, Happening, Reply, Stop } from '../../engine/types.ts';
import type { Game, Change } from '../app/game.ts';
import { announce } from '../focus/announce.ts';
import { closeAllModals } from '../focus/modal.ts';
import type { Modal } from '../focus/modal.ts';
import { chapterModel } from '../model/chapter-model.ts';
import { dialogModel } from '../model/dialog-model.ts';
import { ladderModel, ladderReply } from '../model/ladder-model.ts';
import { answerModel, mandatesModel } from '../model/note-model.ts';
import { resultModel } from '../model/result-model.ts';
import { openChapter } from '../panels/chapter-page.ts';
import { openMandates, openNote } from '../panels/note-paper.ts';
import type { DialogHandle, LadderHandle, Stage } from '../stage/stage-model.ts';
import { t } from '../words/messages.ts';
import { refusalWords } from '../words/refusals.ts';

export interface Papers {
  /** Shows what a change calls for, then what waits. */
  follow(change: Change): void;
  /** Lays aside whatever lies open. */
  clear(): void;
}

export interface PaperHandlers {
  readonly stage: () => Stage;
  /** Nothing more has to be answered before the desk: the focus may go to the new situation. */
  readonly settled: () => void;
  readonly over: () => void;
}

interface Open { dialog: DialogHandle | null; ladder: LadderHandle | null; note: Modal | null }
type StopOf<K extends Stop['kind']> = Extract<Stop, { kind: K }>;

/** The papers of a game. */
export function papersOf(game: Game, on: PaperHandlers): Papers {
  const open: Open = { dialog: null, ladder: null, note: null };
  let turn = 0;
  const answer = (reply: Reply): void => {
    const refused = game.reply(reply);
    if (refused) announce(t('table:announce.refused', { why: refusalWords(game.session().scenario, refused) }), 'hints');
  };
  const clear = (): void => {
    turn += 1;
    void open.dialog?.close();
    void open.ladder?.close();
    open.note?.close();
    Object.assign(open, { dialog: null, ladder: null, note: null });
  };
  const present = (): void => {
    clear();
    const situation = game.situation();
    const { stop, world, past } = situation;
    if (past) return;
    if (world.over && !game.replaying()) on.over();
    else if (stop === null || stop.kind === 'orders') on.settled();
    else if (stop.kind === 'decision') open.dialog = on.stage().showDialog(dialogModel(situation, stop), { onChoose: (option) => answer({ kind: 'decision', option }) });
    else if (stop.kind === 'rung' || stop.kind === 'stance') showLadder(stop);
    else showNote(stop);
  };
  const showLadder = (stop: StopOf<'rung'> | StopOf<'stance'>): void => {
    open.ladder = on.stage().showLadder(ladderModel(game.situation(), stop), { onChoose: (choice) => answer(ladderReply(stop.kind, choice)) });
  };
  const showNote = (stop: StopOf<'answer'> | StopOf<'mandates'>): void => {
    open.note = stop.kind === 'answer'
      ? openNote(answerModel(game.situation(), stop), (id) => answer({ kind: 'answer', answer: id as StopOf<'answer'>['legal'][number] }))
      : openMandates(mandatesModel(game.situation(), stop), (mandates) => answer({ kind: 'mandates', mandates }));
  };
  const chapters = (news: readonly Happening[]): void => {
    const mine = turn;
    const found = news.filter((each) => each.kind === 'mandates').find(({ capital }) => capital === game.situation().capital);
    if (!found) {
      present();
      return;
    }
    clear();
    open.note = openChapter(chapterModel(game.situation(), found, news), () => { if (turn === mine + 1) present(); });
  };
  return {
    clear: () => { clear(); closeAllModals(); },
    follow: ({ reply, news }) => {
      const result = reply?.kind === 'decision' ? lastResult(game) : null;
      if (!result || !open.dialog) {
        chapters(news);
        return;
      }
      announce(t('table:announce.done', { title: result.title, label: result.chosen.text }), 'own');
      open.dialog.showResult(result, () => chapters(news));
    },
  };
}

/** The result of the decision that this capital has just taken. */
function lastResult(game: Game): ReturnType<typeof resultModel> {
  const { world, scenario, capital } = game.situation();
  const decision = world.decisions.findLast((each) => each.capital === (capital as Capital | null));
  return decision ? resultModel(scenario, decision) : null;
}
