/**
 * From the table to a projector in another window of the same device: the public board over a BroadcastChannel. Nothing
 * leaves the machine, and nothing but the public board is ever put on the channel.
 */
import type { Game } from '../app/game.ts';
import { publicBoard } from './public-model.ts';
import type { PublicBoard } from './public-model.ts';

const CHANNEL = 'three-capitals.projector';

type Said = { readonly kind: 'ask' } | { readonly kind: 'board'; readonly board: PublicBoard } | { readonly kind: 'bye' };

/** Whether this browser can speak to another window of its own. */
const canBeam = (): boolean => typeof BroadcastChannel === 'function';

let beaming: { readonly game: Game; readonly stop: () => void } | null = null;

/** Shows a game on every projector that is open or opens later, until another game is shown. */
export function beam(game: Game): void {
  if (beaming?.game === game || !canBeam()) return;
  beaming?.stop();
  const channel = new BroadcastChannel(CHANNEL);
  const send = (): void => say(channel, { kind: 'board', board: publicBoard(game.session()) });
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => { if (data.kind === 'ask') send(); });
  const forget = game.onChange(({ kind }) => { if (kind !== 'look') send(); });
  const bye = (): void => say(channel, { kind: 'bye' });
  addEventListener('pagehide', bye);
  beaming = { game, stop: () => { forget(); removeEventListener('pagehide', bye); channel.close(); } };
  send();
}

/** Follows the table of another window; `show` is called with null when it is closed. Returns how to stop. */
export function followTable(show: (board: PublicBoard | null) => void): () => void {
  if (!canBeam()) return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'bye') show(null);
    else if (data.kind === 'board' && isBoard(data.board)) show(data.board);
  });
  say(channel, { kind: 'ask' });
  return () => channel.close();
}

const say = (channel: BroadcastChannel, said: Said): void => channel.postMessage(said);

/** A window with an older or newer program may speak on the same channel: what is not of this form is passed over. */
const isBoard = ({ format, program }: PublicBoard): boolean => format === 1 && program === 'three-capitals-projector';
