/** From one state of the board to the next: what is new moves, one mark after the other, and may be skipped. */

import type { BoardAnimation, BoardMark, BoardModel } from './board-model.ts';
import { ACTS } from './acts.ts';
import { fly } from './desk.ts';
import type { Desk } from './desk.ts';
import { chosen } from './chosen.ts';
import { newMarks } from './difference.ts';
import { startEffect, stopEffects } from './effects.ts';
import { placeOf } from './places.ts';
import { colourOf, courseOf } from './routes.ts';
import { toScreen, visibleBox } from './view.ts';

/** How long a caption stands before and after what it tells, ms. */
const REST_MS = 260;
/** From this length on an animation is a great event. */
const GREAT_MS = 1500;
const isGreat = (kind: BoardMark['kind']): boolean => ACTS[kind].duration >= GREAT_MS;

/** Shows a state and plays what the one before did not have. */
export async function advance(desk: Desk, model: BoardModel): Promise<void> {
  const { scene } = desk;
  const fresh = scene.motion ? chosen(newMarks(scene.model, model), isGreat) : [];
  const mine = ++desk.showing;
  stopEffects(scene.effects);
  scene.setModel(model, new Set(fresh.map(({ id }) => id)));
  for (const mark of fresh) {
    tell(desk, mark);
    bringIn(desk, mark);
    await playScene(desk, mark);
    if (desk.showing !== mine) return;
    scene.reveal(mark.id);
    await rest(desk, mine);
    if (desk.showing !== mine) return;
  }
  if (fresh.length === 0) return;
  tell(desk, null);
  flyBack(desk);
}

/** Room that a great event takes round its place, CSS px. */
const ROOM = 74;

/** To the view from which the map was moved for a great event. */
function flyBack(desk: Desk): void {
  if (desk.before !== null) fly(desk, desk.before);
  desk.before = null;
}

/** A great event near the edge is brought in, at the same zoom. */
function bringIn(desk: Desk, mark: BoardMark): void {
  const { scene, world } = desk;
  const place = placeOf(world, scene.model, mark.to ?? mark.from);
  if (place === null || !isGreat(mark.kind)) return;
  const { camera } = scene;
  const p = toScreen(camera.view, place);
  const box = visibleBox(camera);
  const room = Math.min(ROOM * camera.px, box.width / 2, box.height / 2);
  const into = (at: number, from: number, size: number): number => Math.max(0, from + room - at) - Math.max(0, at - (from + size - room));
  const [dx, dy] = [into(p.x, box.x, box.width), into(p.y, box.y, box.height)];
  if (dx === 0 && dy === 0) return;
  desk.before ??= camera.view;
  fly(desk, { ...camera.view, x: camera.view.x + dx, y: camera.view.y + dy });
}

/** Plays one animation; resolves at its end, when it is stopped, or at once where nothing may move. */
export function playScene(desk: Desk, animation: BoardAnimation): Promise<void> {
  const { scene, world } = desk;
  const course = scene.motion ? courseOf(world, scene.model, animation) : null;
  if (course === null) return Promise.resolve();
  return startEffect(scene.effects, animation, { course, colour: colourOf(animation, scene.palette) });
}

/** Ends what is played and shows where it led. */
export function skipScenes(desk: Desk): void {
  desk.showing++;
  stopEffects(desk.scene.effects);
  desk.scene.reveal(null);
  tell(desk, null);
  flyBack(desk);
}

function tell(desk: Desk, mark: BoardMark | null): void {
  for (const handler of desk.handlers.scene) handler(mark);
}

/** A breath between two scenes, cut short by a skip. */
const rest = (desk: Desk, mine: number): Promise<void> => new Promise((resolve) => {
  const timer = window.setTimeout(done, REST_MS);
  const watch = window.setInterval(() => { if (desk.showing !== mine) done(); }, 30);
  function done(): void {
    window.clearTimeout(timer);
    window.clearInterval(watch);
    resolve();
  }
});
