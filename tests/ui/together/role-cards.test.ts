/** Role cards are made of the scenarios' own data, tell nobody's secrets but the group's own, and are whole for every seat. */
import { describe, expect, it } from 'vitest';
import { CAPITALS } from '../../../src/engine/types.ts';
import { shelf, takeCards, takeScenario } from '../../../src/ui/scenario-shelf.ts';
import { roleCard } from '../../../src/ui/together/role-model.ts';
import { rolesHref } from '../../../src/ui/together/links.ts';
import { quarterAsked, worldAt } from '../../../src/ui/together/role-world.ts';
import { desksOf, lessonOf } from '../../../src/ui/together/wish.ts';
import { countryOf } from '../../../src/words/names.ts';

const BROKEN = /\{\{|undefined|NaN|\b(?:together|names|quantities|table):[a-z]/;

describe('a role card', () => {
  it.each(shelf.map(({ id }) => id))('of %s is whole for every side', async (id) => {
    const scenario = (await takeScenario(id))!;
    for (const capital of scenario.sides) {
      const card = roleCard(scenario, capital, worldAt(scenario, scenario.from));
      expect(JSON.stringify(card)).not.toMatch(BROKEN);
      expect([card.aims.length > 0, card.questions.length, card.relations.length, card.unknown.length]).toEqual([true, 3, 3, 4]);
      expect(new Set(card.questions).size).toBe(3);
    }
  });

  it('tells the trust of its own capital, and of no other', async () => {
    const scenario = (await takeScenario('rapprochement'))!;
    for (const capital of CAPITALS) {
      const trusts = roleCard(scenario, capital, worldAt(scenario, scenario.from)).known.filter((line) => line.startsWith('Trust'));
      expect(trusts).toHaveLength(2);
      expect(trusts.every((line) => line.startsWith(`Trust of ${countryOf(capital)}`))).toBe(true);
    }
  });
});

describe('role cards of a table that is joined later', () => {
  it('tell the quarter in which the groups sit down, as history had come to it', async () => {
    const scenario = (await takeScenario('taiwan-strait-1958'))!;
    const asked = quarterAsked(scenario, rolesHref(scenario.id, scenario.from + 3).split('/')[3]!);
    expect(asked).toBe(scenario.from + 3);
    const [early, late] = [scenario.from, asked].map((quarter) => roleCard(scenario, 'CN', worldAt(scenario, quarter)));
    expect(late!.when).not.toBe(early!.when);
    expect(late!.known).not.toEqual(early!.known);
    expect(JSON.stringify(late)).not.toMatch(BROKEN);
  });

  it('tell the opening where the address names no quarter of the scenario', async () => {
    const scenario = (await takeScenario('taiwan-strait-1958'))!;
    expect(['', 'soon', '1949Q1', '1999Q4'].map((word) => quarterAsked(scenario, word))).toEqual(Array.from({ length: 4 }, () => scenario.from));
  });
});

describe('an express table', () => {
  it('fits a lesson with three groups and with two, in every scenario that has a cut', async () => {
    const cards = await takeCards();
    for (const card of Object.values(cards).filter(({ express }) => express !== null)) {
      for (const seats of [card.sides, card.sides.slice(0, 2)]) {
        const { minutes, envelopes } = lessonOf(card, { seats, names: {} });
        expect(minutes).toBeGreaterThanOrEqual(25);
        expect(minutes).toBeLessThanOrEqual(60);
        expect(envelopes).toBe(3 * seats.length);
      }
      expect(desksOf(card)).toBeGreaterThan(0);
    }
  });
});
