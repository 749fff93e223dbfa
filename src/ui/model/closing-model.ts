/** The closing paper of a crisis in which one was a side: how it ended, and what it cost. */
import { allEntries } from '../../engine/index.ts';
import type { Happening } from '../../engine/types.ts';
import type { EffectModel } from '../stage/stage-model.ts';
import { capitalise, t } from '../../words/messages.ts';
import { atTheatre, cityOf, rungWords } from '../../words/names.ts';
import { changesOf } from './change-model.ts';
import type { Situation } from './situation.ts';

export interface ClosingModel {
  readonly title: string;
  readonly text: string;
  readonly changes: readonly EffectModel[];
}

type Of<K extends Happening['kind']> = Extract<Happening, { kind: K }>;

/** The paper for the last crisis that ended in the news; null where there is none, or where one was no side of it. */
export function closingModel(situation: Situation, news: readonly Happening[]): ClosingModel | null {
  const { world, capital } = situation;
  const end = news.findLast((each) => each.kind === 'crisis-end');
  const open = end ? openingOf(situation, end) : undefined;
  if (!end || !open || capital === null || !open.sides.includes(capital)) return null;
  const own = allEntries(world).filter(({ cause, quarter }) => cause.kind === 'crisis' && cause.id === end.theatre && quarter >= open.quarter);
  return { title: capitalise(t('notes:closing.title', { at: atTheatre(end.theatre) })), text: textOf(end, capital), changes: changesOf(own, situation) };
}

/** How the crisis began: the last opening in its theatre. */
function openingOf({ session }: Situation, { theatre }: Of<'crisis-end'>): Of<'crisis-open'> | undefined {
  for (let i = session.cursor; i >= 0; i -= 1) {
    const found = session.steps[i]!.happenings.findLast((each) => each.kind === 'crisis-open' && each.theatre === theatre);
    if (found?.kind === 'crisis-open') return found;
  }
  return undefined;
}

function textOf({ rung, backed }: Of<'crisis-end'>, capital: string): string {
  const params = { rung, name: rungWords(rung), who: backed ? cityOf(backed) : '' };
  if (backed === null) return t('notes:closing.even', params);
  return t(backed === capital ? 'notes:closing.own' : 'notes:closing.theirs', params);
}
