/** The moment between two seats: everything that the one saw is taken away before the other is called. */
import type { Game } from '../app/game.ts';
import { showAgain } from '../app/router.ts';
import { forgetAnnouncements } from '../focus/announce.ts';

/** Whether a table is handed round and its campaign still goes on. */
export const atTable = (game: Game): boolean => game.together() && game.situation().world.over === null;

/** Covers the table where another seat has to come, and shows the curtain; false where nobody has. */
export function handOver(game: Game): boolean {
  if (game.hand() === null) return false;
  coverTable(game);
  void showAgain();
  return true;
}

/** Nobody looks any more, and nothing that was said to the last seat can be read again. */
export function coverTable(game: Game): void {
  if (!atTable(game)) return;
  game.cover();
  forgetAnnouncements();
}
