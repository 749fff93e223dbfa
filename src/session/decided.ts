/** What a human decided in a session, each with the state that waited for it. */
import type { World } from '../engine/types.ts';
import type { Session } from './types.ts';

/** The decisions up to the step that a session looks at, in their order. */
export const decidedIn = ({ steps, cursor }: Session): { readonly world: World; readonly option: string }[] =>
  steps.slice(0, cursor).flatMap(({ world }, index) => {
    const entry = steps[index + 1]!.entry;
    return entry?.kind === 'reply' && entry.reply.kind === 'decision' ? [{ world, option: entry.reply.option }] : [];
  });
