/** The papers of a prediction: before the decision what is expected and why, after it what was done. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Stop, World } from '../../engine/types.ts';
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import type { Modal } from '../focus/modal.ts';
import { dialogModel } from '../model/dialog-model.ts';
import { adviserFigure, telegramHead } from '../panels/html-stage.ts';
import { radioGroup } from '../screens/radio.ts';
import { t } from '../../words/messages.ts';
import { optionLabel } from '../../words/names.ts';
import { captionPaper } from './caption.ts';
import type { Caption } from './caption-model.ts';
import { outcomeOf, REASON_LEAST, REASON_LIMIT } from './predict-model.ts';
import type { Prediction } from './predict-model.ts';

type DecisionStop = Extract<Stop, { kind: 'decision' }>;

/** What is asked: the state that waits for the decision. */
export interface Question { readonly scenario: Scenario; readonly world: World; readonly stop: DecisionStop; readonly key: string }

export interface PredictHandlers {
  /** Committed, or passed over. */
  readonly done: (prediction: Prediction) => void;
  /** Laid aside without either. */
  readonly aside: () => void;
}

/** Asks what will be decided. Laid aside with Esc it is asked again when the recording would go on. */
export function openPrediction({ scenario, world, stop, key }: Question, on: PredictHandlers): Modal {
  const model = dialogModel({ scenario, seen: world, view: null, capital: null }, stop);
  const chosen: { option: string | null } = { option: null };
  const reason = h('textarea', { id: newId('reason'), class: 'reason', rows: 3, maxlength: REASON_LIMIT, oninput: () => drawFoot() });
  const foot = h('p', { class: 'paper-foot' });
  const words = (): string => reason.value.trim();
  const drawFoot = (): void => {
    const missing = missingWords(chosen.option, words());
    fill(foot,
      button({ label: t('replay:predict.pass'), kind: 'quiet', key: 'pass', press: () => on.done({ key, option: null, reason: '' }) }),
      button({ label: t('replay:predict.commit'), kind: 'stamp', key: 'commit', refused: missing, press: () => on.done({ key, option: chosen.option, reason: words() }) }));
  };
  drawFoot();
  const options = model.options.filter(({ refusal }) => refusal === null);
  return openModal({ title: model.title, onClose: on.aside, look: 'telegram' },
    telegramHead(model),
    h('p', { class: 'telegram-text' }, model.brief),
    model.counsel.length === 0 ? null : h('div', { class: 'counsel' }, ...model.counsel.map(adviserFigure)),
    h('div', { class: 'predict-options' }, radioGroup(t('replay:predict.question'), options.map(({ id, label, detail }) => ({ value: id, label, more: detail === '' ? null : detail })), '', (id) => { chosen.option = id; drawFoot(); })),
    h('p', { class: 'field' }, h('label', { for: reason.id }, t('replay:predict.why')), reason),
    foot);
}

function missingWords(option: string | null, reason: string): string | null {
  if (option === null) return t('replay:predict.needOption');
  return reason.length < REASON_LEAST ? t('replay:predict.needReason') : null;
}

export interface Revealed { readonly scenario: Scenario; readonly caption: Caption; readonly prediction: Prediction; readonly decision: { readonly event: string; readonly option: string } }

/** Shows what was done beside what was expected; `go` is called when the paper is laid aside. */
export function openReveal({ scenario, caption, prediction, decision }: Revealed, go: () => void): Modal {
  const outcome = outcomeOf(prediction, decision);
  return openModal({ title: t(`replay:predict.reveal.${outcome}`), onClose: go, look: 'telegram' },
    expectedPart(scenario, prediction, decision.event, outcome),
    captionPaper(caption),
    h('p', { class: 'paper-foot' }, button({ label: t('decision:continue'), kind: 'main', press: go })));
}

const expectedPart = (scenario: Scenario, { option, reason }: Prediction, event: string, outcome: string): Child => (option === null ? null
  : h('div', { class: `expected expected-${outcome}` },
    h('p', {}, t('replay:predict.expectedWas', { label: optionLabel(scenario, event, option) })),
    h('p', { class: 'expected-reason' }, t('replay:predict.reasonWas', { reason }))));
