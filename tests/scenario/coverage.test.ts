import { describe, expect, it } from 'vitest';
import { loadScenario, scenarioIds } from '../../src/cli/scenario-files.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { BULLETS } from '../../src/scenario/codex-data.ts';
import { effectsOf } from '../../src/scenario/codex-index.ts';

const scenarios = scenarioIds().map((id) => loadScenario(id).scenario).filter((each): each is Scenario => each !== null);

/** Bullets that a scenario's events, their effects, its aims or its leaders' promises cite. */
const citedBy = ({ events, aims, leaders }: Scenario): string[] => [
  ...events.flatMap((event) => [...event.cards, ...effectsOf(event).flatMap((effect) => (effect.do === 'shift' && effect.card !== null ? [effect.card] : []))]),
  ...[...aims, ...leaders.flatMap(({ mandates }) => mandates)].flatMap(({ cards }) => cards),
];

describe('the cards in the game', () => {
  const cited = new Set(scenarios.flatMap(citedBy));

  it('are all there: every bullet is told by an event, an effect or an aim', () => {
    expect(BULLETS.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('are cited by bullets that exist', () => expect([...cited].filter((id) => !BULLETS.includes(id))).toEqual([]));
});
