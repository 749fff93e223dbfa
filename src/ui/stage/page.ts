/**
 * A page: everything that a paper shows, with its place. Layout makes it from a model and measured
 * words alone; Phaser draws it and the mirror in the page's DOM is built from the same entries, in
 * reading order, so that the two cannot differ.
 */

import type { CapitalId } from '../map/board-model.ts';
import type { Box } from './boxes.ts';
import type { Face, Measure } from './faces.ts';
import type { Ink } from './look.ts';
import type { EffectModel, RiskModel } from './stage-model.ts';
import type { House } from './house.ts';
import { wrapText } from './wrap.ts';

export type TextTag = 'h2' | 'h3' | 'h4' | 'p';
/** A labelled `div` is a group for screen readers. */
export type GroupTag = 'ul' | 'ol' | 'li' | 'div';

export interface TextEntry {
  readonly kind: 'text';
  readonly id: string;
  readonly tag: TextTag;
  readonly text: string;
  /** As drawn; empty where the text is only told. */
  readonly lines: readonly string[];
  readonly box: Box;
  readonly face: Face;
  /** CSS px. */
  readonly size: number;
  readonly leading: number;
  readonly spacing: number;
  readonly ink: Ink;
  readonly align: 'left' | 'center' | 'right';
  /** Degrees, about the middle. */
  readonly turn: number;
  /** False where a button of the same words stands over it. */
  readonly told: boolean;
  /** Comes letter by letter, as from a teletype; the mirror tells it at once. */
  readonly teletype: boolean;
}

export interface ButtonEntry {
  readonly kind: 'button';
  readonly id: string;
  readonly label: string;
  readonly box: Box;
  readonly radius: number;
  /** `aria-disabled`: it keeps the focus and its description says why. */
  readonly disabled: boolean;
  /** Id of the group that describes it. */
  readonly describedBy: string | null;
  readonly expanded: boolean | null;
  /** 1…9; 0 for none. */
  readonly digit: number;
  /** Things drawn in other words while it is hovered or focused: rungs of the ladder. */
  readonly lights: readonly string[];
}

export interface GroupEntry {
  readonly kind: 'group';
  readonly tag: GroupTag;
  readonly id: string | null;
  readonly label: string | null;
  readonly entries: readonly Entry[];
}

export type Entry = TextEntry | ButtonEntry | GroupEntry;

export interface Spot { readonly x: number; readonly y: number }
/** One ray of a fan, as thick as it is likely. */
export interface Ray extends Spot { readonly chance: number; readonly tone: RiskModel['tone'] }

/** What the painter knows to draw; `layer` 0 lies lowest. */
export type Art = { readonly box: Box; readonly layer: number } & (
  | { readonly art: 'sheet'; readonly strip: number }
  | { readonly art: 'slip'; readonly off: boolean }
  | { readonly art: 'tape'; readonly holes: boolean }
  | { readonly art: 'frame' }
  | { readonly art: 'rule' }
  | { readonly art: 'chip' }
  | { readonly art: 'key'; readonly strong: boolean }
  | { readonly art: 'fold' }
  | { readonly art: 'seal'; readonly id: CapitalId }
  | { readonly art: 'stamp'; readonly turn: number }
  | { readonly art: 'bar'; readonly effect: EffectModel; readonly most: number }
  | { readonly art: 'fan'; readonly from: Spot; readonly rays: readonly Ray[] }
  | { readonly art: 'lens'; readonly theatre: string }
  | { readonly art: 'wire'; readonly open: boolean }
  | { readonly art: 'rails' }
  | { readonly art: 'rung'; readonly rung: number; readonly state: 'below' | 'at' | 'above' }
  | { readonly art: 'mark'; readonly tone: RiskModel['tone'] }
  | { readonly art: 'badge'; readonly level: number }
  | { readonly art: 'verdict'; readonly same: boolean }
);

export interface Picture {
  readonly portrait: string;
  readonly house: House;
  readonly box: Box;
  /** Only the head, for the small ones on the options. */
  readonly head: boolean;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly paper: Box;
  readonly art: readonly Art[];
  readonly pictures: readonly Picture[];
  /** What may move from one page to the next: the seals on the ladder. */
  readonly pieces: readonly Piece[];
  readonly entries: readonly Entry[];
}

/** A seal that stands on a rung and climbs. */
export interface Piece { readonly id: CapitalId; readonly box: Box }

/** Where a page has to find room; all in CSS px. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** 1…2 */
  readonly textScale: number;
  /** Whether a theatre can be shown in close-up. */
  readonly lens?: boolean;
  readonly measure: Measure;
}

/** Collects a page while layout walks through the model. `u` is the unit: one px at text scale 1 on a laptop. */
export interface Composer {
  readonly u: number;
  readonly room: Room;
  readonly art: Art[];
  readonly pictures: Picture[];
  readonly pieces: Piece[];
  entries: Entry[];
}

/** A wall-sized screen is looked at from further away. */
export const unitOf = ({ width, height, textScale }: Room): number =>
  textScale * Math.min(1.8, Math.max(1, Math.sqrt(Math.min(width * 0.75, height) / 800)));

export const newComposer = (room: Room): Composer => ({ u: unitOf(room), room, art: [], pictures: [], pieces: [], entries: [] });

export interface TextSpec {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly face: Face;
  /** In units. */
  readonly size: number;
  readonly tag?: TextTag;
  readonly ink?: Ink;
  readonly leading?: number;
  /** Part of the size. */
  readonly spacing?: number;
  readonly align?: TextEntry['align'];
  readonly caps?: boolean;
  readonly told?: boolean;
  readonly turn?: number;
  readonly teletype?: boolean;
}

/** Writes a text and returns its box; an empty one takes no room. */
export function write(c: Composer, spec: TextSpec): Box {
  if (spec.text === '') return { x: spec.x, y: spec.y, width: spec.width, height: 0 };
  const size = spec.size * c.u;
  const spacing = (spec.spacing ?? 0) * size;
  const leading = size * (spec.leading ?? 1.3);
  const measured = (text: string): number => c.room.measure(text, { face: spec.face, size, spacing });
  const lines = wrapText(spec.caps ? spec.text.toUpperCase() : spec.text, spec.width, measured);
  const box = { x: spec.x, y: spec.y, width: spec.width, height: Math.ceil(lines.length * leading) };
  c.entries.push({
    kind: 'text', id: spec.id, tag: spec.tag ?? 'p', text: spec.text, lines, box, face: spec.face, size, leading, spacing,
    ink: spec.ink ?? 'ink', align: spec.align ?? 'left', turn: spec.turn ?? 0, told: spec.told ?? true, teletype: spec.teletype === true,
  });
  return box;
}

/** A text for screen readers alone. */
export function tell(c: Composer, id: string, text: string, tag: TextTag = 'p'): void {
  c.entries.push({
    kind: 'text', id, tag, text, lines: [], box: { x: 0, y: 0, width: 1, height: 1 }, face: 'plain', size: 1, leading: 1,
    spacing: 0, ink: 'ink', align: 'left', turn: 0, told: true, teletype: false,
  });
}

/** Width of one line of a text in px. */
export const widthOf = (c: Composer, text: string, of: { face: Face; size: number; spacing?: number }): number =>
  c.room.measure(text, { face: of.face, size: of.size * c.u, spacing: (of.spacing ?? 0) * of.size * c.u });

type ButtonSpec = Pick<ButtonEntry, 'id' | 'label' | 'box'> & Partial<Omit<ButtonEntry, 'kind'>>;

/** Puts a button over what is drawn. */
export function press(c: Composer, spec: ButtonSpec): void {
  c.entries.push({ kind: 'button', radius: 4 * c.u, disabled: false, describedBy: null, expanded: null, digit: 0, lights: [], ...spec });
}

/** Gathers what `fill` writes into one group of the mirror. */
export function group<T>(c: Composer, of: { tag: GroupTag; id?: string; label?: string }, fill: () => T): T {
  const outer = c.entries;
  c.entries = [];
  const made = fill();
  outer.push({ kind: 'group', tag: of.tag, id: of.id ?? null, label: of.label ?? null, entries: c.entries });
  c.entries = outer;
  return made;
}

/** All texts and buttons of a page in reading order. */
export const leavesOf = (entries: readonly Entry[]): (TextEntry | ButtonEntry)[] =>
  entries.flatMap((entry) => (entry.kind === 'group' ? leavesOf(entry.entries) : [entry]));

export const textsOf = (page: Page): TextEntry[] => leavesOf(page.entries).filter((leaf) => leaf.kind === 'text');
export const buttonsOf = (page: Page): ButtonEntry[] => leavesOf(page.entries).filter((leaf) => leaf.kind === 'button');
