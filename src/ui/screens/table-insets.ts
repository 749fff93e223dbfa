/** Room that the panels take from the map. */
import type { Insets } from '../map/board-model.ts';
import type { Frame } from './table-frame.ts';

/** In CSS px; hidden panels take nothing. */
export function insetsOf({ element, regions, tabs }: Frame): Insets {
  const all = element.getBoundingClientRect();
  const bar = element.querySelector('.bar')!.getBoundingClientRect();
  const narrow = getComputedStyle(tabs).display !== 'none';
  if (narrow) return { left: 0, right: 0, top: bar.height, bottom: tabs.getBoundingClientRect().height };
  const left = regions.capital.parentElement!.getBoundingClientRect();
  const right = regions.dispatches.parentElement!.getBoundingClientRect();
  const foot = regions.timeline.getBoundingClientRect();
  return { left: left.right - all.left, right: all.right - right.left, top: bar.bottom - all.top, bottom: all.bottom - foot.top };
}

/** The same for the map, which in a small window is fitted over the player of a replay, so that what is played is seen whole. */
export function roomForMap(frame: Frame): Insets {
  const { element, regions, tabs } = frame;
  const insets = insetsOf(frame);
  const watched = element.dataset['mode'] === 'replay' && element.dataset['tab'] === 'desk' && getComputedStyle(tabs).display !== 'none';
  return watched ? { ...insets, bottom: element.getBoundingClientRect().bottom - regions.desk.parentElement!.getBoundingClientRect().top } : insets;
}
