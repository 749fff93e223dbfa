import type { Refusal } from '../../engine/types.ts';
import type { Game } from './game.ts';

/** What the screens share. */
export interface App {
  game(): Game | null;
  /** Makes a game the running one, keeps it, and goes to the table. */
  play(game: Game): void;
  /** Newest kept game that can be played; `older` where the newest could not. */
  resumable(): Promise<{ readonly game: Game; readonly older: boolean } | null>;
  saveFile(): void;
  loadFile(): Promise<void>;
  /** Opens the finished campaign of a link without touching what is kept here; refused with the reason. */
  visit(code: string): Promise<Refusal | null>;
  /** Whether the game came by a link and nobody has taken a seat in it: it is another's, so nothing of it is kept. */
  visiting(): boolean;
}
