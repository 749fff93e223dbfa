/**
 * The stage without a canvas: the same papers with the same names in plain HTML. It serves until the drawn stage has
 * loaded, and wherever a canvas cannot be had.
 */
import { h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, cardRef, portrait } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import type { Modal } from '../focus/modal.ts';
import type {
  CardChip, CounselModel, DialogHandlers, DialogModel, LadderChoice, LadderHandlers, LadderModel, OptionModel, ResultHandlers, ResultModel, Stage,
} from '../stage/stage-model.ts';
import { effectList } from './effects.ts';

/** A stage of HTML. The triangle's figure is left to its table. */
export const htmlStage = (): Stage => ({
  showDialog: (model, handlers) => {
    let paper = openDecision(model, handlers);
    return {
      update: (next) => { paper.close(); paper = openDecision(next, handlers); },
      showResult: (result, on) => { paper.close(); paper = openResult(result, on); },
      close: () => { paper.close(); return Promise.resolve(); },
    };
  },
  showLadder: (model, handlers) => {
    let paper = openLadder(model, handlers);
    return {
      update: (next) => { paper.close(); paper = openLadder(next, handlers); },
      close: () => { paper.close(); return Promise.resolve(); },
    };
  },
  showTriangle: () => ({ update: () => undefined, destroy: () => undefined }),
  setTheme: () => undefined,
  setMotion: () => undefined,
  setTextScale: () => undefined,
  setInsets: () => undefined,
  destroy: () => undefined,
});

/** The lines over a paper's text. */
export const telegramHead = ({ classification, reference, place, date, heading }: Pick<DialogModel, 'classification' | 'reference' | 'place' | 'date' | 'heading'>): Child => [
  h('p', { class: 'telegram-line' }, h('span', { class: 'stamp' }, classification), h('span', {}, reference), h('span', {}, [place, date].filter((each) => each !== '').join(', '))),
  h('p', { class: 'telegram-head' }, heading),
];

const chips = (label: string, cards: readonly CardChip[]): Child => (cards.length === 0 ? null
  : h('p', { class: 'cards' }, h('span', { class: 'visually-hidden' }, `${label}: `), cards.flatMap(({ text }, index) => (index === 0 ? [cardRef(text)] : [' · ', cardRef(text)]))));

const openDecision = (model: DialogModel, on: DialogHandlers): Modal =>
  openModal({ title: model.title, onClose: null, look: 'telegram', digits: true }, ...decisionPaper(model, (option) => on.onChoose(option)));

/** The paper of a decision, under its title. */
export function decisionPaper(model: DialogModel, choose: (option: string) => void): Child[] {
  const { words } = model;
  return [
    telegramHead(model),
    h('p', { class: 'telegram-text' }, model.brief),
    model.counsel.length === 0 ? null : h('div', { class: 'counsel' }, h('h3', { class: 'visually-hidden' }, words.counsel), ...model.counsel.map(adviserFigure)),
    h('h3', {}, words.options),
    h('ul', { class: 'options' }, ...model.options.map((option) => optionItem(option, () => choose(option.id)))),
    model.more === null ? null : h('details', {}, h('summary', {}, words.more), h('p', {}, model.more)),
    chips(words.cards, model.cards),
  ];
}

/** An adviser with what he says. */
export const adviserFigure = ({ portrait: id, house, name, post, says, favours }: CounselModel): HTMLElement => h('figure', { class: 'adviser' },
  house === 'other' ? null : portrait(id, house, 'small'),
  h('div', {}, h('blockquote', {}, says), h('figcaption', {}, h('strong', {}, name), `, ${post}. `, h('em', {}, favours))));

function optionItem({ digit, label, detail, refusal, remark, effects }: OptionModel, choose: () => void): HTMLElement {
  const words = [detail, remark, refusal].filter((each) => each !== null && each !== '').join(' ');
  const id = newId('option');
  return h('li', {},
    h('button', {
      type: 'button', class: 'option', 'data-digit': digit, 'aria-describedby': words === '' ? null : id, 'aria-disabled': refusal === null ? null : 'true',
      onclick: () => { if (refusal === null) choose(); },
    // The digit is written by the style sheet: it belongs to the look, not to the name.
    }, h('span', { class: 'digit', 'data-shown': digit }), h('span', { class: 'option-label' }, label)),
    words === '' ? null : h('p', { class: 'option-detail option-under', id }, words),
    effectList(effects));
}

function openResult(model: ResultModel, handlers: ResultHandlers | (() => void)): Modal {
  const go = typeof handlers === 'function' ? handlers : () => handlers.onContinue();
  return openModal({ title: model.title, onClose: go, look: 'telegram' }, ...resultPaper(model, go));
}

/** The paper of what followed, under its title. */
export function resultPaper(model: ResultModel, go: () => void): Child[] {
  const { chosen, others, history, note, sources, words } = model;
  return [
    telegramHead(model),
    h('p', {}, `${chosen.heading}: `, h('strong', {}, chosen.text)),
    h('p', { class: 'telegram-text' }, model.outcome),
    others ? h('div', {}, h('h3', {}, others.heading), h('p', {}, others.text)) : null,
    model.changes ? h('div', { class: 'moved' }, h('h3', {}, model.changes.heading), effectList(model.changes.items)) : null,
    history ? h('div', {}, h('h3', {}, history.heading), h('p', {}, h('strong', {}, history.text), ` ${history.verdict}`)) : null,
    note ? h('details', {}, h('summary', {}, note.heading), h('p', {}, note.text)) : null,
    sources.items.length > 0 ? h('details', {}, h('summary', {}, sources.heading), h('ul', {}, ...sources.items.map((item) => h('li', {}, item)))) : null,
    chips(words.cards, model.cards),
    h('p', { class: 'paper-foot' }, button({ label: words.continue, kind: 'main', press: go })),
  ];
}

function openLadder(model: LadderModel, on: LadderHandlers): Modal {
  const { words, sides } = model;
  return openModal({ title: model.title, onClose: null, look: 'ladder', digits: true },
    h('p', { class: 'telegram-head' }, `${model.turn}. ${model.movesLeft}.`),
    h('p', {}, model.situation),
    h('ol', { class: 'ladder', reversed: true, 'aria-label': words.rungs }, ...model.rungs.toReversed().map(({ rung, name }) => h('li', { 'data-rung': rung },
      `${rung} ${name}`, ...sides.filter((side) => side.rung === rung).map((side) => h('strong', {}, ` ${side.name}`))))),
    h('p', {}, sides.map(({ name, state }) => `${name} ${state}`).join('; '), '.', model.third ? ` ${model.third.state}` : '', model.channel ? ` ${model.channel.text}` : ''),
    h('ul', { class: 'options' }, ...model.choices.map((choice) => choiceItem(choice, () => on.onChoose(choice.id)))),
    model.log.length === 0 ? null : h('div', {}, h('h3', {}, words.log), h('ol', {}, ...model.log.map((line) => h('li', {}, line)))));
}

const choiceItem = ({ digit, label, detail, way, outcomes, risks, after, refusal, remark }: LadderChoice, choose: () => void): HTMLElement => h('li', {},
  h('button', {
    type: 'button', class: 'option', 'data-digit': digit, 'aria-label': label, 'aria-description': [way?.text ?? '', detail, ...outcomes.map(({ text }) => text), ...risks.map(({ text }) => text), remark ?? '', after].filter((each) => each !== '').join('. '),
    'aria-disabled': refusal === null ? null : 'true', onclick: () => { if (refusal === null) choose(); },
  }, h('span', { class: 'digit', 'aria-hidden': 'true' }, String(digit)), h('span', { class: 'option-label' }, label),
  h('span', { class: 'option-detail' }, detail, ...[...outcomes, ...risks].map(({ text, tone }) => h('span', { class: `risk risk-${tone}` }, text)), remark ?? '', after)));
