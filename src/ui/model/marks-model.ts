/** What has happened in the quarter shown, as marks of the map: great events by the map's own table, acts by their family. */
import type { Happening } from '../../engine/types.ts';
import type { BoardMark } from '../map/board-model.ts';
import { scenesOf } from '../map/scenes.ts';
import { capitalise, t } from '../../words/messages.ts';
import { atTheatre } from '../../words/names.ts';
import { orderSentence } from '../../words/orders.ts';
import { animationOf } from './board-view.ts';
import { tell } from './dispatch-model.ts';
import type { Situation } from './situation.ts';

/** Marks of the quarter up to the step that is shown, oldest first; only what this reader may know. */
export function marksOf(situation: Situation): BoardMark[] {
  const { session, step, world } = situation;
  let first = step;
  while (first > 0 && session.steps[first - 1]!.world.quarter === world.quarter) first -= 1;
  const marks: BoardMark[] = [];
  const seen = new Set<string>();
  for (let i = first; i <= step; i += 1) {
    session.steps[i]!.happenings.forEach((happening, at) => {
      if (happening.quarter !== world.quarter) return;
      for (const mark of markOf(situation, happening, `${i}.${at}`)) {
        if (!seen.has(mark.id)) marks.push(mark);
        seen.add(mark.id);
      }
    });
  }
  return marks;
}

function markOf(situation: Situation, happening: Happening, place: string): BoardMark[] {
  if (happening.kind === 'event') return sceneMarks(happening.event, null);
  if (tell(situation, happening) === null) return [];
  if (happening.kind === 'decided') return sceneMarks(happening.event, happening.option);
  if (happening.kind === 'crisis-open') {
    return [{ id: `crisis/${place}`, kind: 'alarm', from: happening.theatre, caption: capitalise(t('scenes:crisis', { at: atTheatre(happening.theatre) })) }];
  }
  return happening.kind === 'act' ? actMark(situation, happening, place) : [];
}

const sceneMarks = (event: string, option: string | null): BoardMark[] =>
  scenesOf(event, option).map(({ id, kind, from, to, by, way, force }) => ({ id: `scene/${id}`, kind, from, to, by, way, force, caption: t(`scenes:${id}`) }));

function actMark(situation: Situation, { order, result }: Extract<Happening, { kind: 'act' }>, place: string): BoardMark[] {
  const carried = result === 'done' || result === 'yes' || result === 'agreed';
  const animation = carried ? animationOf(situation, order) : null;
  return animation === null ? [] : [{ ...animation, id: `act/${place}`, caption: orderSentence(order) }];
}
