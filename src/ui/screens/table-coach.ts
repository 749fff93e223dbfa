/** The coach at the table: what his notes point at; silent where the game is no lesson. */
import type { Game } from '../app/game.ts';
import { h } from '../app/h.ts';
import type { Spot } from '../model/coach-model.ts';
import { coachOf } from '../panels/coach.ts';
import type { Coach } from '../panels/coach.ts';
import type { Frame } from './table-frame.ts';

/** The coach of a game's table. */
export function coachFor(game: Game, frame: Frame): Coach {
  if (game.situation().scenario.kind !== 'tutorial') return SILENT;
  const layer = h('div', { class: 'coach-layer' });
  frame.element.append(layer);
  const coach = coachOf(layer, { situation: () => game.situation(), spot: (spot) => spotOf(frame, spot) });
  // Papers only are held back for him; at the desk he talks while it is used.
  return { ...coach, before: () => (game.situation().stop?.kind === 'orders' ? null : coach.before()) };
}

const SILENT: Coach = { before: () => null, atDesk: () => undefined, clear: () => undefined, destroy: () => undefined };

function spotOf(frame: Frame, spot: Spot): HTMLElement | null {
  const region = spot === 'end' ? 'desk' : spot;
  frame.show(region);
  return spot === 'end' ? frame.hosts.desk.querySelector<HTMLElement>('.desk-foot') : frame.regions[region];
}
