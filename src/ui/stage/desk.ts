/** What all papers of one stage share: scene, light, sizes, and which paper lies on top. */

import type { Insets, Theme } from '../map/board-model.ts';
import type { Frames } from '../map/frames.ts';
import type { Measure } from './faces.ts';
import { lookOf } from './look.ts';
import type { Look } from './look.ts';
import { easeOut, startMotion } from './motion.ts';
import type { Motion, Running } from './motion.ts';
import type { Room } from './page.ts';
import type { Portraits } from './portraits.ts';
import type { House } from './house.ts';
import type { StageScene } from './stage-scene.ts';

export interface Paper {
  /** True while it is put aside. */
  aside(): boolean;
  /** Shows or hides it; only the paper on top is shown. */
  surface(top: boolean): void;
  /** Lays it out anew: another size or light. */
  refresh(): void;
  /** A portrait has come. */
  pictures(): void;
  house(): House;
  destroy(): void;
}

export interface Desk {
  readonly scene: StageScene;
  readonly frames: Frames;
  readonly parent: HTMLElement;
  readonly measure: Measure;
  readonly portraits: Portraits;
  readonly onModal: (open: boolean) => void;
  /** Paints a theatre in close-up; null where the map cannot. */
  readonly theatre: Look['theatre'] | null;
  readonly papers: Paper[];
  theme: Theme;
  motion: boolean;
  textScale: number;
  /** Room that panels over the map take while no paper is open. */
  insets: Insets;
  modal: boolean;
}

export const roomOf = ({ parent, textScale, measure, theatre }: Desk): Room =>
  ({ width: Math.max(240, parent.clientWidth), height: Math.max(200, parent.clientHeight), textScale, measure, lens: theatre !== null });

export const lookFor = (desk: Desk, house: House): Look => ({ ...lookOf(desk.theme, house), ...(desk.theatre && { theatre: desk.theatre }) });

/** Shows the paper on top, hides the others, and says whether one lies open. */
export function settle(desk: Desk): void {
  const top = desk.papers.at(-1);
  for (const paper of desk.papers) paper.surface(paper === top);
  const open = top !== undefined && !top.aside();
  if (open !== desk.modal) {
    desk.modal = open;
    fadeBackdrop(desk, open);
    desk.onModal(open);
  }
  desk.frames.request();
}

function fadeBackdrop(desk: Desk, open: boolean): void {
  const { scene } = desk;
  if (open) scene.darken(lookFor(desk, 'other').dim);
  move(desk, { target: scene.backdrop, to: { alpha: open ? 1 : 0 }, duration: 220, ease: easeOut });
}

/** Starts a movement on this desk. */
export const move = (desk: Desk, motion: Motion): Running => startMotion(desk, motion);
