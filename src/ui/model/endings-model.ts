/** Endings kept: which of a side's named endings were reached in this browser, how often it was played, and how well. */
import { hashWorld, outcome } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Capital } from '../../engine/types.ts';
import type { ScenarioCard } from '../scenario-shelf.ts';
import { textOf } from '../../words/names.ts';
import type { Situation } from './situation.ts';
import { historyOf } from '../../charts/curve-model.ts';

/** A finished campaign. `key` is made of the scenario, the side, the seed and all that was decided. */
export interface Play {
  readonly key: string;
  /** Its name on the shelf; an author's own scenario may have the id of one that ships, and stands apart (`recordName`). */
  readonly scenario: string;
  readonly side: Capital;
  readonly ending: string;
  readonly score: number;
  /** When it was first seen finished, ms since 1970. */
  readonly at: number;
}

export interface EndingsModel {
  /** From the best to the worst; the title is empty where it has not been reached. */
  readonly endings: readonly { readonly id: string; readonly title: string; readonly reached: boolean }[];
  readonly reached: number;
  readonly total: number;
  readonly plays: number;
  readonly best: number | null;
  readonly last: number | null;
}

/** The name under which a scenario's plays are kept. */
export const recordName = ({ id }: Scenario, shipped: boolean): string => (shipped ? id : `own/${id}`);

/** The record of a campaign that is over and was played by someone; null of any other. */
export function playOf({ scenario, world, capital }: Pick<Situation, 'scenario' | 'world' | 'capital'>, at: number, name: string = scenario.id): Play | null {
  if (world.over === null || capital === null) return null;
  const { endings, score } = outcome(scenario, world, outcome(scenario, historyOf(scenario), null));
  const ending = endings[capital];
  // The state at the end holds the seed and every decision, so its hash tells two campaigns apart.
  return ending === null ? null : { key: `${name}/${capital}/${hashWorld(world)}`, scenario: name, side: capital, ending, score: Math.round(score[capital]), at };
}

/** What the plays of this browser come to for a side of a scenario; an ending that the scenario no longer has counts as a play alone. */
export function endingsModel(scenario: Pick<ScenarioCard, 'id' | 'endings' | 'texts'>, side: Capital, plays: readonly Play[], name: string = scenario.id): EndingsModel {
  const own = plays.filter((play) => play.scenario === name && play.side === side);
  const seen = new Set(own.map(({ ending }) => ending));
  const endings = scenario.endings[side].map(({ id, title }) => ({ id, title: seen.has(id) ? textOf(scenario, title) : '', reached: seen.has(id) }));
  return {
    endings, total: endings.length, reached: endings.filter(({ reached }) => reached).length, plays: own.length,
    best: own.length === 0 ? null : Math.max(...own.map(({ score }) => score)),
    last: own.length === 0 ? null : Math.max(...own.map(({ at }) => at)),
  };
}
