/** The decade in small maps: this campaign's, and history's when they are asked for. */
import { CAPITALS, KINDS } from '../../engine/types.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { loadSmallWorld } from '../map/world.ts';
import type { DecadeFrame } from '../model/decade-model.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import { fold } from './fold.ts';
import { globeArtist, leaningInks, signOf, tieSample } from './globe.ts';
import type { GlobeArtist } from './globe.ts';

export interface Decade {
  readonly own: readonly DecadeFrame[];
  /** History's maps, worked out when they are unfolded. */
  readonly history: () => readonly DecadeFrame[];
}

/** The countries of the small maps; null where they cannot be fetched. */
export async function loadArtist(): Promise<GlobeArtist | null> {
  try {
    return globeArtist(await loadSmallWorld());
  } catch {
    return null;
  }
}

/** The row of maps with its key; history's row lies folded below. */
export const decadePanel = (artist: GlobeArtist, { own, history }: Decade): Child[] => [
  h('p', { class: 'hint' }, t('debrief:decade.about')),
  leaningInks(), decadeKey(), globeRow(artist, own),
  fold(t('debrief:decade.history'), () => globeRow(artist, history())),
];

/** The maps in their order, each with its words. */
export const globeRow = (artist: GlobeArtist, frames: readonly DecadeFrame[]): HTMLElement => h('ol', { class: 'globes' },
  ...frames.map((frame, index) => h('li', { class: changed(frames[index - 1], frame) ? 'changed' : null }, artist.draw(frame),
    h('span', { class: 'visually-hidden' }, frame.sentence),
    h('span', { class: 'globe-year', 'aria-hidden': 'true' }, frame.label),
    h('span', { class: 'globe-pattern', 'aria-hidden': 'true' }, frame.pattern))));

const changed = (before: DecadeFrame | undefined, { pattern, pivot }: DecadeFrame): boolean => before?.pattern !== pattern || before.pivot !== pivot;

/** What the signs, lines and tints mean. */
export const decadeKey = (): HTMLElement => h('ul', { class: 'globe-key', 'aria-hidden': 'true' },
  ...CAPITALS.map((id) => h('li', {}, signOf(id), h('span', { class: `swatch ink-${id.toLowerCase()}` }), cityOf(id))),
  ...KINDS.toReversed().map((kind) => h('li', {}, tieSample(kind), t(`table:kind.${kind}`))),
  h('li', {}, h('span', { class: 'ring-sample' }), t('table:position.pivot')),
  h('li', {}, h('span', { class: 'swatch stripes' }), t('debrief:decade.leaning')));
