/** The ledger: exact accounts, sums, filters, CSV, and silence about what cannot be known. */
import { describe, expect, it } from 'vitest';
import { allEntries } from '../../../src/engine/index.ts';
import { COUNT } from '../../../src/engine/quantities.ts';
import type { Entry } from '../../../src/engine/types.ts';
import { becauseModel, linesOf } from '../../../src/ui/model/because-model.ts';
import type { BecauseLine } from '../../../src/ui/model/because-model.ts';
import { ledgerCsv } from '../../../src/ui/model/ledger-csv.ts';
import { balanceOf, ledgerOf, selected, sumsOf, SUMS, wholeOf } from '../../../src/ui/model/ledger-model.ts';
import type { Ledger } from '../../../src/ui/model/ledger-model.ts';
import { unveiled } from '../../../src/ui/model/situation.ts';
import type { Situation } from '../../../src/ui/model/situation.ts';
import { takeScenario } from '../../../src/ui/scenario-shelf.ts';
import { indexOf } from '../../../src/words/quantities.ts';
import { replayGame } from '../../support/replay-game.ts';

const scenario = (await takeScenario('ussuri-1969'))!;
const game = replayGame(scenario);
game.seek(game.session().steps.length - 1, 'watch');
const played = game.situation();
const ledger = ledgerOf(played);
const TENSION = indexOf('tension:SU-CN');
const THEIRS = indexOf('trust:CN>SU');

/** The same campaign in the eyes of Washington, before its end. */
const guessing = (): Situation => ({ ...played, world: { ...played.world, over: null }, spread: played.spread.map((_, q) => (q === THEIRS ? 1500 : 0)) });

const net = (entries: readonly Entry[], of: Ledger = ledger): number => sumsOf(of, entries, 'theme').reduce((sum, { gains, losses }) => sum + gains + losses, 0);

describe('the ledger', () => {
  it('adds up: opening and all changes are what stands now, for every quantity, to the hundredth', () => {
    for (let q = 0; q < COUNT; q += 1) {
      const { opening, selected: all, rest, hidden, now } = balanceOf(ledger, selected(ledger, wholeOf(ledger, q)), q);
      expect([rest, hidden, opening + all], `${q}`).toEqual([0, 0, now]);
    }
  });

  it('adds up under any filter: what is filtered out stands beside it', () => {
    const filters = [{ theme: 2 }, { kind: 'event' as const }, { by: 'SU' }, { from: scenario.from + 2, to: scenario.from + 3 }, { theme: 2, kind: 'response' as const }];
    for (const filter of filters) {
      const chosen = selected(ledger, { ...wholeOf(ledger, TENSION), ...filter });
      const { opening, selected: part, rest, hidden, now } = balanceOf(ledger, chosen, TENSION);
      expect(chosen.length).toBeGreaterThan(0);
      expect(opening + part + rest + hidden).toBe(now);
      expect(net(chosen)).toBe(part);
    }
  });

  it('sums the same whichever way it is cut', () => {
    const chosen = selected(ledger, wholeOf(ledger, TENSION));
    const cuts = SUMS.map((by) => sumsOf(ledger, chosen, by).reduce((sum, { gains, losses, count }) => [sum[0]! + gains + losses, sum[1]! + count], [0, 0]));
    for (const cut of cuts) expect(cut).toEqual([net(chosen), chosen.length]);
  });

  it('says of what is hidden that it is hidden, and of estimates whole points', () => {
    const situation = { ...played, world: { ...played.world, over: null, secrets: [{ act: 'polemic', from: 'SU', to: 'CN' } as const] } };
    const silent = ledgerOf(situation);
    const { opening, selected: known, hidden, now } = balanceOf(silent, selected(silent, wholeOf(silent, TENSION)), TENSION);
    expect(hidden).not.toBe(0);
    expect(opening + known + hidden).toBe(now);
    const unsure = ledgerOf(guessing());
    for (const { gains, losses } of sumsOf(unsure, selected(unsure, wholeOf(unsure, THEIRS)), 'cause')) expect(Math.abs((gains + losses) % 100)).toBe(0);
  });

  it('leaves as CSV with a line a change, quoted where it must be, and without formulas', () => {
    const chosen = selected(ledger, wholeOf(ledger, TENSION));
    const lines = ledgerCsv(ledger, chosen).trimEnd().split('\r\n');
    expect(lines).toHaveLength(chosen.length + 1);
    expect(lines[0]).toBe('Quarter,Quantity,Asked,Applied,Theme,Cause,Because,Who,Card,Estimated');
    const evil = { ...chosen[0]!, because: '=HYPERLINK("x"), "y"' };
    expect(ledgerCsv(ledger, [evil]).split('\r\n')[1]).toContain(`"'=HYPERLINK(“x”), “y”"`);
  });

  it('is filtered in a moment over thirty years', () => {
    const many = { ...ledger, entries: Array.from({ length: 8_200 }, (_, index) => ledger.entries[index % ledger.entries.length]!) };
    const before = performance.now();
    const chosen = selected(many, { ...wholeOf(many, null), theme: 2 });
    sumsOf(many, chosen, 'cause');
    expect(performance.now() - before).toBeLessThan(400);
  });
});

describe('the end of a campaign', () => {
  it('unveils what was estimated, and nothing before', () => {
    const doubting = { ...guessing(), seen: { ...played.seen, q: played.seen.q.map((value, q) => (q === THEIRS ? value + 900 : value)) } };
    expect(becauseModel(doubting, THEIRS).number.doubt).toBe(15);
    expect(unveiled(doubting)).toBe(doubting);
    const { number } = becauseModel(unveiled({ ...doubting, world: played.world }), THEIRS);
    expect([number.doubt, number.value]).toEqual([0, Math.round(played.world.q[THEIRS]! / 100)]);
  });
});

describe('the causes of a cause', () => {
  const all = (lines: readonly BecauseLine[]): BecauseLine[] => lines.flatMap((line) => [line, ...all(line.depths?.().lines() ?? [])]);
  const model = becauseModel(played, TENSION);
  const deep = all([...model.lines, ...model.themes.flatMap(({ causes }) => causes())]);

  it('go down to the decision and its event', () => {
    const shots = deep.find(({ depths }) => depths?.().event?.id === 'zhenbao-march-2')!;
    expect(shots.depths!().facts.join(' ')).toMatch(/^Beijing decided: .+\.$/);
    expect(shots.card).toMatch(/^c\d/);
  });

  it('lead from the spreading heat to what heated the theatre, and from fading to its spike', () => {
    const under = (id: string, of: number): readonly BecauseLine[] => linesOf(played, allEntries(played.world).filter(({ q, cause }) => q === of && cause.id === id), 1, 0)
      .flatMap(({ depths }) => depths?.().lines() ?? []);
    // In 1969 it is Indochina that heats a pair; the Ussuri is no hotter than Moscow and Beijing are tense.
    expect(under('heat', indexOf('tension:US-CN')).length).toBeGreaterThan(1);
    expect(under('fading', TENSION)).toHaveLength(1);
  });

  it('are told in words, and end', () => {
    expect(deep.length).toBeLessThan(2000);
    for (const { depths } of deep) for (const fact of depths?.().facts ?? []) expect(fact).not.toMatch(/\{\{|undefined|NaN|because:/);
  });
});
