/** The crisis ladder as the stage draws it: your move on it, or your one word beside it. */
import { CAPITALS } from '../../engine/types.ts';
import type { Ladder, Stop } from '../../engine/types.ts';
import { LADDER } from '../../engine/constants.ts';
import type { LadderChoice, LadderModel, LadderSide, RiskModel } from '../stage/stage-model.ts';
import { capitalise, t } from '../words/messages.ts';
import { atTheatre, cityOf, quarterWords, rungName, rungWords, theatreName } from '../words/names.ts';
import { signed } from '../words/numbers.ts';
import type { Situation } from './situation.ts';

type RungStop = Extract<Stop, { kind: 'rung' }>;
type StanceStop = Extract<Stop, { kind: 'stance' }>;

/** The ladder at a stop that concerns it. */
export function ladderModel(situation: Situation, stop: RungStop | StanceStop): LadderModel {
  const ladder = situation.seen.ladder!;
  const theatre = theatreName(ladder.theatre);
  const choices = stop.kind === 'rung' ? rungChoices(stop, ladder) : stanceChoices(stop);
  const params = {
    at: atTheatre(ladder.theatre), rung: ladder.rung, name: rungWords(ladder.rung), a: cityOf(ladder.sides[0]), b: cityOf(ladder.sides[1]), left: LADDER.moves - ladder.moves,
  };
  return {
    id: `${ladder.theatre}/${situation.seen.quarter}/${stop.kind}/${ladder.moves}`,
    house: stop.capital,
    title: t('notes:ladder.title', params),
    theatre: capitalise(theatre), date: quarterWords(situation.seen.quarter),
    turn: t(stop.kind === 'rung' ? 'notes:ladder.turn' : 'notes:ladder.word', { who: cityOf(stop.capital) }),
    movesLeft: t('notes:ladder.left', params),
    situation: t(stop.kind === 'rung' ? 'notes:ladder.situation' : 'notes:ladder.beside', params),
    rungs: Array.from({ length: LADDER.top }, (_, index) => ({ rung: index + 1, name: rungName(index + 1) })),
    sides: [sideOf(ladder, 0), sideOf(ladder, 1)],
    third: thirdOf(ladder),
    choices,
    log: ladder.log.map(moveWords),
    words: {
      rungs: t('notes:ladder.rungs'), choices: t('notes:ladder.choices'), log: t('notes:ladder.log'), noLog: t('notes:ladder.noLog'),
      minimise: t('decision:minimise'), restore: t('decision:restore'),
    },
  };
}

function sideOf(ladder: Ladder, index: 0 | 1): LadderSide {
  const id = ladder.sides[index];
  const last = ladder.log.findLast(({ side }) => side === id);
  // A side that has climbed stands on its rung; the other is answered to one below until it moves.
  const rung = last ? Math.max(0, last.to) : ladder.rung;
  const state = t(`notes:ladder.state.${last?.move ?? 'start'}`, { rung, name: rungWords(rung) });
  return { id, name: cityOf(id), rung, state };
}

function thirdOf(ladder: Ladder): LadderModel['third'] {
  const id = CAPITALS.find((capital) => !ladder.sides.includes(capital));
  return id ? { id, name: cityOf(id), state: t(`notes:ladder.third.${ladder.stance}`) } : null;
}

const moveWords = ({ side, move, to, from, accident }: Ladder['log'][number]): string => {
  const rung = move === 'back' ? from : to;
  return t(`dispatches:${accident ? 'accident' : move}`, { who: cityOf(side), rung, name: rungWords(rung) });
};

function rungChoices({ legal }: RungStop, ladder: Ladder): LadderChoice[] {
  const plain = legal.map((move): Omit<LadderChoice, 'digit'> => ({
    id: move.move, refusal: null, to: move.move === 'back' ? null : move.to,
    label: t(`notes:ladder.label.${move.move}`, { rung: move.to, name: rungWords(move.to) }),
    detail: t(`notes:ladder.detail.${move.move === 'hold' && ladder.holds > 0 ? 'holdEnds' : move.move}`),
    risks: risksOf(move),
  }));
  const back = legal.find(({ move }) => move === 'back');
  if (back && ladder.stance !== 'mediate') {
    plain.push({
      id: 'quiet', refusal: back.quiet ? null : t('notes:ladder.noChannel'), to: null, label: t('notes:ladder.label.quiet'), detail: t('notes:ladder.detail.quiet'),
      risks: prices(back.prestige / 2, back.support / 2),
    });
  }
  return plain.map((choice, index) => ({ ...choice, digit: index + 1 }));
}

function risksOf({ move, accident, prestige, support, to }: RungStop['legal'][number]): RiskModel[] {
  if (move === 'back') return prices(prestige, support);
  if (move === 'hold') return [{ text: t('notes:ladder.risk.none'), tone: 'safe' }];
  const risks: RiskModel[] = [accident > 0
    ? { text: t('notes:ladder.risk.accident', { accident, name: rungWords(to + 1) }), tone: 'danger' }
    : { text: t('notes:ladder.risk.safe'), tone: 'safe' }];
  if (to >= LADDER.end) risks.push({ text: t('notes:ladder.risk.end'), tone: 'danger' });
  else if (to >= LADDER.war) risks.push({ text: t('notes:ladder.risk.war'), tone: 'danger' });
  return risks;
}

const prices = (prestige: number, support: number): RiskModel[] => [
  { text: t('notes:ladder.risk.prestige', { by: signed(-prestige * 100) }), tone: 'cost' },
  { text: t('notes:ladder.risk.support', { by: signed(-support * 100) }), tone: 'cost' },
];

const stanceChoices = ({ legal }: StanceStop): LadderChoice[] => legal.map((stance, index) => ({
  id: stance, digit: index + 1, label: t(`names:stance.${stance}`), detail: t(`names:stanceAbout.${stance}`), risks: [], refusal: null, to: null,
}));

/** The reply that a choice on the ladder stands for: stepping back in private is a step back kept quiet. */
export const ladderReply = (kind: 'rung' | 'stance', choice: string): { readonly kind: 'rung'; readonly move: 'climb' | 'hold' | 'back'; readonly quiet?: true } | { readonly kind: 'stance'; readonly stance: 'silent' | 'warn' | 'mediate' } => {
  if (kind === 'stance') return { kind, stance: choice as 'silent' | 'warn' | 'mediate' };
  return choice === 'quiet' ? { kind, move: 'back', quiet: true } : { kind, move: choice as 'climb' | 'hold' | 'back' };
};
