/** Lines of play: the tree, what was undone, what makes room. */
import { describe, expect, it } from 'vitest';
import { freeActor } from '../../../src/agents/free-actor.ts';
import { hashWorld } from '../../../src/engine/index.ts';
import type { Reply, Stop } from '../../../src/engine/types.ts';
import { fromSave, toSave } from '../../../src/session/saves.ts';
import { begin, current, redo, step, undo } from '../../../src/session/session.ts';
import type { Save, Session, Stepped } from '../../../src/session/types.ts';
import { leftAt, placeOf, saveOfStub, surplus, takenUp, treeOf, undoneBy, without, withStubs } from '../../../src/session/lines.ts';
import type { Line } from '../../../src/session/lines.ts';
import { lineName, stubWords } from '../../../src/ui/branches/words.ts';
import { takeScenario } from '../../../src/ui/scenario-shelf.ts';

const scenario = (await takeScenario('ussuri-1969'))!;
const span = { from: 1968 * 4, to: 1969 * 4 + 3 };

const line = (id: string, more: Partial<Line> = {}): Line => ({
  id, name: '', note: '', scenario: scenario.id, scenarioHash: scenario.hash, capital: 'US', parent: null, from: span.from, to: span.to,
  over: false, text: '{}', hash: id, undone: [], made: 1, at: 1, ...more,
});

const done = (stepped: Stepped): Session => {
  if (stepped.refused) throw new Error(stepped.refused.code);
  return stepped.session;
};

/** The options of a decision, or the two answers that any other stop allows here. */
function replies(stop: Stop): Reply[] {
  switch (stop.kind) {
    case 'decision': return stop.legal.filter(({ refusal }) => refusal === null).map(({ id }) => ({ kind: 'decision', option: id }));
    case 'mandates': return [{ kind: 'mandates', mandates: stop.legal.slice(0, stop.choose) }, { kind: 'mandates', mandates: stop.legal.slice(-stop.choose) }];
    case 'orders': return [{ kind: 'orders', orders: [] }];
    case 'answer': return [{ kind: 'answer', answer: 'no' }];
    case 'rung': return [{ kind: 'rung', move: 'hold' }];
    case 'stance': return [{ kind: 'stance', stance: 'silent' }];
  }
}

/** A campaign at a decision that was taken back. */
function takenBack(): { before: Session; other: Reply; same: Reply } {
  for (let run = 0; run < 20; run += 1) {
    let now = begin(scenario, { seed: `undone/${run}`, gravity: 50, humans: ['SU'] }, freeActor({ difficulty: 'easy' }), 'easy');
    for (let { stop } = current(now); stop; { stop } = current(now)) {
      const [first, second] = replies(stop);
      const next = done(step(now, first!));
      const back = undo(next);
      if (stop.kind === 'decision' && second && back.refused === null) return { before: back.session, other: second, same: first! };
      now = next;
    }
  }
  throw new Error('no decision could be taken back');
}

describe('the tree', () => {
  const lines = [
    line('b', { from: span.from + 4, made: 2 }), line('a', { from: span.from + 2, made: 3 }),
    line('b1', { parent: 'b', from: span.from + 6 }), line('lost', { parent: 'gone', from: span.from + 7 }),
  ];

  it('has history as its trunk, and each branch under the line that it left', () => {
    const rows = treeOf(lines, span);
    expect(rows.map((row) => row.line?.id ?? 'history')).toEqual(['history', 'a', 'b', 'b1', 'lost']);
    expect(rows.map(({ parent }) => parent)).toEqual([-1, 0, 0, 2, 0]);
    expect(rows.map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 1]);
  });

  it('closes up where a line is taken away', () => {
    const rows = treeOf(without(lines, 'b'), span);
    expect(rows.find((row) => row.line?.id === 'b1')).toMatchObject({ parent: 0, depth: 1 });
    expect(rows.some((row) => row.line?.id === 'b')).toBe(false);
  });

  it('is left where the quarter lies: before a line began, what it had left is left', () => {
    const b1 = lines.find(({ id }) => id === 'b1')!;
    expect(leftAt(lines, b1, b1.from)).toBe('b1');
    expect(leftAt(lines, b1, b1.from - 1)).toBe('b');
    expect(leftAt(lines, b1, span.from)).toBeNull();
    expect(leftAt(lines, null, span.from)).toBeNull();
  });

  it('lays quarters along its width', () => {
    expect([placeOf(span.from, span), placeOf(span.from + 4, span), placeOf(span.to + 9, span)]).toEqual([0, 500, 1000]);
  });

  it('names what nobody has named, and keeps a name that was given', () => {
    expect(lineName(line('x', { from: 1969 * 4 }))).toBe('Washington from 1969 Q1');
    expect(lineName(line('x', { name: 'My war' }))).toBe('My war');
  });
});

describe('room', () => {
  it('is made by the oldest lines that nobody has named, noted or left', () => {
    const many = [line('old', { at: 1 }), line('named', { at: 2, name: 'n' }), line('noted', { at: 3, note: 'n' }), line('left', { at: 4 }), line('child', { at: 5, parent: 'left' }), line('new', { at: 6 })];
    expect(surplus(many, 4).map(({ id }) => id)).toEqual(['old', 'child']);
    expect(surplus(many, 6)).toEqual([]);
  });
});

describe('what was undone', () => {
  const { before, other, same } = takenBack();

  it('leaves a stub when something else is done instead', () => {
    const [stub, ...rest] = undoneBy(before, done(step(before, other)));
    expect(rest).toEqual([]);
    expect(stub).toMatchObject({ kind: 'decision', option: same.kind === 'decision' ? same.option : '' });
    expect(stubWords(scenario, stub!)).toMatch(/^19\d\d Q[1-4], .+: .+/);
    expect(withStubs(line('x'), [stub!]).undone).toEqual([stub]);
  });

  it('can be taken up again as a line of its own, whatever its line has done since', () => {
    let after = done(step(before, other));
    for (let count = 0; count < 3; count += 1) {
      const { stop } = current(after);
      if (stop) after = done(step(after, replies(stop)[0]!));
    }
    const [stub] = undoneBy(before, done(step(before, other)));
    const parent = withStubs(line('x', { text: JSON.stringify(toSave(after)) }), [stub!]);
    const text = saveOfStub(parent, stub!)!;
    const loaded = fromSave(JSON.parse(text) as Save, scenario, before.decide);
    expect(loaded.refused).toBeNull();
    if (loaded.refused) return;
    expect(hashWorld(current(loaded.session).world)).toBe(hashWorld(before.steps[before.cursor + 1]!.world));
    const [kept, own] = takenUp(parent, { stub: stub!, id: 'y', name: 'again', text, over: false, at: 9 });
    expect(own).toMatchObject({ id: 'y', parent: 'x', from: stub!.quarter, hash: stub!.way!.hash, undone: [] });
    expect(kept.undone).toEqual([{ ...stub, taken: 'y' }]);
    expect(saveOfStub(parent, { ...stub!, way: undefined } as never)).toBeNull();
  });

  it('leaves none when it is done again, nor when nothing had been undone', () => {
    expect(undoneBy(before, done(step(before, same)))).toEqual([]);
    expect(undoneBy(before, done(redo(before)))).toEqual([]);
    const after = done(step(before, other));
    const { stop } = current(after);
    if (stop) expect(undoneBy(after, done(step(after, replies(stop)[0]!)))).toEqual([]);
  });
});
