/** The moves on the crisis ladder: the fan of what may come of each, by the rules alone, and what the other side may do then. */
import { LADDER } from '../../engine/constants.ts';
import { accidentOf } from '../../engine/index.ts';
import type { Ladder, LegalMove, Stop } from '../../engine/types.ts';
import type { Situation } from './situation.ts';
import { moveWarnings } from './warnings-model.ts';
import type { LadderChoice, OutcomeModel, RiskModel } from '../stage/stage-model.ts';
import { t } from '../../words/messages.ts';
import { cityOf, rungWords } from '../../words/names.ts';
import { signed } from '../../words/numbers.ts';

type RungStop = Extract<Stop, { kind: 'rung' }>;
type StanceStop = Extract<Stop, { kind: 'stance' }>;
type Plain = Omit<LadderChoice, 'digit'>;

/** Through whose eyes the moves are weighed. */
export type LadderEyes = Pick<Situation, 'scenario' | 'seen' | 'view' | 'capital'>;

/** The moves that stand open to the side that is asked, stepping back in private among them even where it cannot be done. */
export function rungChoices(eyes: LadderEyes, { legal }: RungStop, ladder: Ladder): LadderChoice[] {
  const plain = legal.map((move): Plain => ({
    id: move.move, refusal: null, remark: remarkOf(eyes, move, ladder),
    label: t(`notes:ladder.label.${move.move}`, { rung: move.to, name: rungWords(move.to) }),
    detail: t(`notes:ladder.detail.${move.move === 'hold' && ladder.holds > 0 ? 'holdEnds' : move.move}`),
    way: { kind: 'public', text: t('notes:ladder.way.public') },
    outcomes: outcomesOf(move, ladder), after: afterOf(move, ladder, eyes.seen.gravity), risks: risksOf(move),
  }));
  const back = legal.find(({ move }) => move === 'back');
  if (back && ladder.stance !== 'mediate') plain.push(quietly(eyes, back, ladder));
  return plain.map((choice, index) => ({ ...choice, digit: index + 1 }));
}

/** What an adviser says before a threshold is crossed. */
function remarkOf(eyes: LadderEyes, move: LegalMove, ladder: Ladder): string | null {
  const lines = moveWarnings(eyes, move, ladder).map(({ line }) => line);
  return lines.length === 0 ? null : lines.join(' ');
}

function quietly(eyes: LadderEyes, back: LegalMove, ladder: Ladder): Plain {
  const half = { prestige: back.prestige / 2, support: back.support / 2 };
  return {
    id: 'quiet', refusal: back.quiet ? null : t('notes:ladder.noChannel'), remark: remarkOf(eyes, { ...back, ...half }, ladder), label: t('notes:ladder.label.quiet'), detail: t('notes:ladder.detail.quiet'),
    way: { kind: 'private', text: t('notes:ladder.way.private') },
    outcomes: [certain('over')], after: gained(half, ladder), risks: prices(half),
  };
}

const certain = (key: 'over' | 'ends', rung: number | null = null): OutcomeModel => ({ chance: 100, text: t(`notes:ladder.outcome.${key}`), tone: 'safe', rung });

/** The crisis ends with this move: the last that is granted, or the second hold in turn. */
const isLast = ({ move }: LegalMove, ladder: Ladder): boolean =>
  ladder.moves + 1 >= LADDER.moves || (move === 'hold' && ladder.holds + 1 >= LADDER.holds);

function outcomesOf(move: LegalMove, ladder: Ladder): OutcomeModel[] {
  if (move.move === 'back') return [certain('over')];
  if (move.move === 'hold') {
    if (isLast(move, ladder)) return [certain('ends', ladder.rung)];
    return [{ chance: 100, text: t('notes:ladder.outcome.stay', { name: rungWords(ladder.rung) }), tone: 'safe', rung: ladder.rung }];
  }
  const slides = move.to < LADDER.top ? move.accident : 0;
  const reached: OutcomeModel = {
    chance: 100 - slides, text: t('notes:ladder.outcome.reach', { chance: 100 - slides, name: rungWords(move.to) }), tone: move.to >= LADDER.war ? 'danger' : 'cost', rung: move.to,
  };
  if (slides === 0) return [reached];
  return [reached, { chance: slides, text: t('notes:ladder.outcome.slide', { chance: slides, name: rungWords(move.to + 1) }), tone: 'danger', rung: move.to + 1 }];
}

/** What the other side may do then. What it will do, nobody on this side knows. */
function afterOf(move: LegalMove, ladder: Ladder, gravity: number): string {
  if (move.move === 'back') return gained(move, ladder);
  if (move.to >= LADDER.end) return '';
  if (isLast(move, ladder)) return t('notes:ladder.after.last');
  const next = move.to + 1;
  const share = ladder.stance === 'mediate' ? 0.5 : 1;
  const params = { who: otherOf(ladder), name: rungWords(next), prestige: signed(Math.round((move.to * LADDER.backPrestige * share) / 2)), support: signed(Math.round((move.to * LADDER.backSupport * share) / 2)) };
  const accident = accidentOf({ gravity }, next);
  return t(accident > 0 ? 'notes:ladder.after.then' : 'notes:ladder.after.thenSafe', { ...params, accident });
}

/** What the other side gains when one steps back: half of the price. */
const gained = ({ prestige, support }: Pick<LegalMove, 'prestige' | 'support'>, ladder: Ladder): string =>
  t('notes:ladder.after.back', { who: otherOf(ladder), prestige: signed(Math.round(prestige * 50)), support: signed(Math.round(support * 50)) });

const otherOf = ({ sides, turn }: Ladder): string => cityOf(sides[1 - turn]!);

function risksOf(move: LegalMove): RiskModel[] {
  if (move.move === 'back') return prices(move);
  if (move.move === 'hold' || move.to < LADDER.war) return [];
  return [{ text: t(move.to >= LADDER.end ? 'notes:ladder.risk.end' : 'notes:ladder.risk.war'), tone: 'danger' }];
}

const prices = ({ prestige, support }: Pick<LegalMove, 'prestige' | 'support'>): RiskModel[] => [
  { text: t('notes:ladder.risk.prices', { prestige: signed(-prestige * 100), support: signed(-support * 100) }), tone: 'cost' },
];

/** The one word that the third capital may say. */
export const stanceChoices = ({ legal }: StanceStop): LadderChoice[] => legal.map((stance, index) => ({
  id: stance, digit: index + 1, remark: null, label: t(`names:stance.${stance}`), detail: t(`names:stanceAbout.${stance}`), outcomes: [], after: '', way: null, risks: [], refusal: null,
}));
