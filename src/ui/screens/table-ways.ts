/** Where the ways out of a table lead, and what is kept back on it: an ordinary campaign's, or those of a lesson. */
import type { App } from '../app/shared.ts';
import { goTo } from '../app/router.ts';
import type { TimelineModel } from '../model/timeline-model.ts';
import type { Coach } from '../panels/coach.ts';

export interface Ways {
  readonly save: () => void;
  /** Null where no other campaign can be laid on this table. */
  readonly load: (() => void) | null;
  readonly title: () => void;
  /** To the tree of branches; null where the campaign stands in none. */
  readonly branches: (() => void) | null;
  /** The campaign is over. */
  readonly over: () => void;
  /** Who holds papers back; null where the scenario's own coach does. */
  readonly coach: Coach | null;
  /** Whether history is told beside one's own course. */
  readonly reveal: boolean;
}

/** The ways of an ordinary campaign. */
export const ordinaryWays = (app: App): Ways => ({
  save: () => app.saveFile(), load: () => void app.loadFile(), title: () => goTo('title'), branches: () => goTo('branches'), over: () => goTo('debrief'), coach: null, reveal: true,
});

/** The course of a number without history's beside it, where that is to be told later. */
export const veiledCourse = (model: TimelineModel, reveal: boolean): TimelineModel =>
  (reveal ? model : { ...model, distance: null, curve: { ...model.curve, history: [] } });
