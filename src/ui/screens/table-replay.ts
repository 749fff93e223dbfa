/** A recording on the table: its player, fetched when there is something to play. */
import type { Game } from '../app/game.ts';
import type { Player } from '../replay/player.ts';
import { laterWords } from '../../words/messages.ts';

export interface Projector {
  draw(host: HTMLElement): void;
  stop(): void;
}

/** The projector of a game; it has nothing to do where nothing is played back. */
export function projector(game: Game, branch: () => void): Projector {
  let player: Player | null = null;
  let host: HTMLElement | null = null;
  let left = false;
  if (game.replaying()) {
    void Promise.all([import('../replay/player.ts'), laterWords()]).then(([{ playerOf }]) => {
      if (left || !game.replaying()) return;
      player = playerOf(game, branch);
      if (host) player.draw(host);
    });
  }
  return {
    draw: (where) => { host = where; player?.draw(where); },
    stop: () => { left = true; player?.stop(); },
  };
}
