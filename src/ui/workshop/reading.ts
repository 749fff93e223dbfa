/** What a file is and holds, read from its outline, so that errors in it do not hide it; without the compiler. */
import { outlineOf } from './outline.ts';
import { keysOf, knotAt } from './place.ts';

/** Whether a text is meant to be a scenario and not a pack. */
export const isScenario = (text: string): boolean => /^(opening|include|introduction|sides|minutes):/m.test(text);

/** Files that a scenario includes, read from the outline, so that errors elsewhere do not hide them. */
export const includesOf = (text: string): string[] => (knotAt(outlineOf(text), ['include'])?.children ?? []).flatMap(({ scalar }) => scalar ?? []);

/** The title of a scenario. */
export const titleIn = (text: string): string | null => knotAt(outlineOf(text), ['title'])?.scalar ?? null;

/** Events of a text by its outline, which has them even where the YAML is broken. */
export function eventsIn(text: string): { readonly id: string; readonly title: string; readonly at: string; readonly from: number; readonly to: number }[] {
  const root = outlineOf(text);
  return ['events', 'situations'].flatMap((list) => (knotAt(root, [list])?.children ?? []).flatMap((knot) => {
    const scalar = (key: string): string | null => (keysOf(knot).includes(key) ? knotAt(knot, [key])!.scalar : null);
    const id = scalar('id');
    return id === null ? [] : [{ id, title: scalar('title') ?? id, at: `${list}.${knot.step}`, from: knot.from, to: knot.to }];
  }));
}
