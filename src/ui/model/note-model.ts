/** What is put before a capital besides events, crises and orders: notes to answer, mandates to choose. */
import { previewOrder } from '../../engine/index.ts';
import type { Answer, Capital, Foreseen, Stop } from '../../engine/types.ts';
import { capitalise, t } from '../../words/messages.ts';
import { cityOf, leaderName, textOf } from '../../words/names.ts';
import { linkageName, proposalSentence } from '../../words/orders.ts';
import type { EffectModel } from '../stage/stage-model.ts';
import { foreseenModel } from './foreseen-model.ts';
import type { Situation } from './situation.ts';
import { boundsOf } from './thresholds.ts';
import { deskWarnings } from './warnings-model.ts';
import type { Warning } from './warnings-model.ts';

type StopOf<K extends Stop['kind']> = Extract<Stop, { kind: K }>;

export interface ChoiceModel {
  readonly id: string;
  readonly digit: number;
  readonly label: string;
  readonly detail: string;
  readonly effects: readonly EffectModel[];
  readonly warnings: readonly Warning[];
}

/** A short paper with a few answers to it. */
export interface NoteModel {
  readonly title: string;
  readonly heading: string;
  readonly text: readonly string[];
  readonly choices: readonly ChoiceModel[];
}

const foreseenBy = (answer: Answer, { yes, no }: ReturnType<typeof previewOrder>): readonly Foreseen[] => (answer === 'yes' ? yes : answer === 'no' ? no : []);

/** A proposal put to you. */
export function answerModel(situation: Situation, { order, legal, capital }: StopOf<'answer'>): NoteModel {
  const { scenario, view } = situation;
  const foreseen = view ? previewOrder(scenario, view, order) : { yes: [], no: [] };
  const text = [t('notes:answer.text', { sentence: proposalSentence(order) })];
  if (order.linkage) text.push(t('notes:answer.linkage', { from: cityOf(order.from), what: linkageName(order.linkage) }));
  if (order.covert) text.push(t('notes:answer.covert'));
  return {
    title: t('notes:answer.title', { from: cityOf(order.from) }), text,
    heading: t('notes:answer.heading', { from: cityOf(order.from), to: cityOf(capital) }),
    choices: legal.map((answer, index) => ({
      id: answer, digit: index + 1, label: t(`names:answer.${answer}`), detail: t(`names:answerAbout.${answer}`),
      effects: foreseenBy(answer, foreseen).map((each) => foreseenModel(scenario, each, capital)),
      warnings: deskWarnings(situation, boundsOf(foreseenBy(answer, foreseen))),
    })),
  };
}

export interface MandatesModel {
  readonly title: string;
  readonly leaderId: string;
  readonly office: string;
  readonly capital: Capital;
  readonly about: string;
  readonly choose: number;
  readonly mandates: readonly { readonly id: string; readonly title: string; readonly text: string; readonly cards: readonly string[] }[];
}

/** The promises of which a leader chooses on accession. */
export function mandatesModel({ scenario, world }: Situation, { leader: id, capital, legal, choose }: StopOf<'mandates'>): MandatesModel {
  const leader = scenario.leaders.find((each) => each.id === id)!;
  return {
    // Who has led for years when the campaign opens does not take office now.
    title: t(leader.from > 0 && leader.from < world.quarter ? 'notes:mandates.titleLater' : 'notes:mandates.title', { leader: leaderName(scenario, id) }),
    leaderId: id, capital, choose,
    office: capitalise(textOf(scenario, leader.office)), about: textOf(scenario, leader.about),
    mandates: leader.mandates.filter((mandate) => legal.includes(mandate.id)).map((mandate) => ({
      id: mandate.id, title: textOf(scenario, mandate.title), text: textOf(scenario, mandate.text), cards: mandate.cards,
    })),
  };
}
