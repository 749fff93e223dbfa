/** What changed on the table, for those who listen: the new quarter, the dispatches, what waits; and its sounds. */
import type { Change, Game } from '../app/game.ts';
import { announce } from '../focus/announce.ts';
import { tell } from '../model/dispatch-model.ts';
import { hear } from '../sound/sound.ts';
import { t } from '../../words/messages.ts';
import { quarterWords } from '../../words/names.ts';
import { sentenceOf } from './table-bar.ts';
import type { Frame } from './table-frame.ts';

/** A change that is told; of one that is only scrubbed past nothing is. */
export interface Told extends Change { readonly kind: Exclude<Change['kind'], 'scrub'> }

/** Says and sounds what changed. */
export function tellAll(game: Game, frame: Frame, change: Told): void {
  speak(game, frame, change);
  const { stop, capital } = game.situation();
  hear({ ...change, stop, capital });
}

const MOST_SAID = 6;

function speak(game: Game, frame: Frame, { news, kind }: Told): void {
  const situation = game.situation();
  if (kind === 'undo' || kind === 'redo') announce(t(`table:announce.${kind === 'undo' ? 'undone' : 'redone'}`), 'own');
  if (news.some((each) => each.kind === 'quarter')) announce(t('table:announce.quarter', { quarter: quarterWords(situation.world.quarter) }), 'world');
  const told = news.map((each) => tell(situation, each)).filter((each) => each !== null);
  if (told.length > 0) frame.markNews();
  for (const { title, text } of told.slice(-MOST_SAID)) announce(`${title}. ${text}`, 'world');
  if (!game.replaying()) announce(sentenceOf(situation, null), 'hints');
}
