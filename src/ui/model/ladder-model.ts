/** The crisis ladder as the stage draws it: your move on it, or your one word beside it. */
import { CAPITALS } from '../../engine/types.ts';
import type { Ladder, Stop } from '../../engine/types.ts';
import { LADDER } from '../../engine/constants.ts';
import type { LadderModel, LadderSide } from '../stage/stage-model.ts';
import { capitalise, t } from '../../words/messages.ts';
import { atTheatre, cityOf, quarterWords, rungName, rungWords, theatreName } from '../../words/names.ts';
import { rungChoices, stanceChoices } from './ladder-choices.ts';
import type { Situation } from './situation.ts';

type RungStop = Extract<Stop, { kind: 'rung' }>;
type StanceStop = Extract<Stop, { kind: 'stance' }>;

/** The ladder at a stop that concerns it. */
export function ladderModel(situation: Situation, stop: RungStop | StanceStop): LadderModel {
  const ladder = situation.seen.ladder!;
  const theatre = theatreName(ladder.theatre);
  const choices = stop.kind === 'rung' ? rungChoices(situation, stop, ladder) : stanceChoices(stop);
  const params = {
    at: atTheatre(ladder.theatre), rung: ladder.rung, name: rungWords(ladder.rung), a: cityOf(ladder.sides[0]), b: cityOf(ladder.sides[1]), left: LADDER.moves - ladder.moves,
  };
  return {
    id: `${ladder.theatre}/${situation.seen.quarter}/${stop.kind}/${ladder.moves}`,
    house: stop.capital,
    title: t('notes:ladder.title', params),
    theatre: capitalise(theatre), place: ladder.theatre, channel: stop.kind === 'rung' ? channelOf(stop, ladder) : null, date: quarterWords(situation.seen.quarter),
    turn: t(stop.kind === 'rung' ? 'notes:ladder.turn' : 'notes:ladder.word', { who: cityOf(stop.capital) }),
    movesLeft: t('notes:ladder.left', params),
    situation: t(stop.kind === 'rung' ? 'notes:ladder.situation' : 'notes:ladder.beside', params),
    rungs: Array.from({ length: LADDER.top }, (_, index) => ({ rung: index + 1, name: rungName(index + 1) })),
    sides: [sideOf(ladder, 0), sideOf(ladder, 1)],
    third: thirdOf(ladder),
    choices,
    log: ladder.log.map(moveWords),
    words: {
      rungs: t('notes:ladder.rungs'), choices: t('notes:ladder.choices'), outcomes: t('notes:ladder.outcomes'), log: t('notes:ladder.log'), noLog: t('notes:ladder.noLog'),
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

/** Whether there is a way down that the world does not see. */
function channelOf({ legal }: RungStop, ladder: Ladder): LadderModel['channel'] {
  if (ladder.stance === 'mediate' && ladder.third) return { open: true, text: t('notes:ladder.mediated', { who: cityOf(ladder.third) }) };
  const open = legal.some(({ quiet }) => quiet);
  return { open, text: t(open ? 'notes:ladder.channel' : 'notes:ladder.noChannel') };
}

const moveWords = ({ side, move, to, from, accident }: Ladder['log'][number]): string => {
  const rung = move === 'back' ? from : to;
  return t(`dispatches:${accident ? 'accident' : move}`, { who: cityOf(side), rung, name: rungWords(rung) });
};

/** The reply that a choice on the ladder stands for: stepping back in private is a step back kept quiet. */
export const ladderReply = (kind: 'rung' | 'stance', choice: string): { readonly kind: 'rung'; readonly move: 'climb' | 'hold' | 'back'; readonly quiet?: true } | { readonly kind: 'stance'; readonly stance: 'silent' | 'warn' | 'mediate' } => {
  if (kind === 'stance') return { kind, stance: choice as 'silent' | 'warn' | 'mediate' };
  return choice === 'quiet' ? { kind, move: 'back', quiet: true } : { kind, move: choice as 'climb' | 'hold' | 'back' };
};
