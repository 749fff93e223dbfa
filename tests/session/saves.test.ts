import { describe, expect, it } from 'vitest';
import { randomActor } from '../../src/agents/fixed-actors.ts';
import { freeActor } from '../../src/agents/free-actor.ts';
import { hashWorld, viewFor } from '../../src/engine/index.ts';
import type { Capital } from '../../src/engine/types.ts';
import { branchAt } from '../../src/session/branch.ts';
import { parseSave, SAVE_LIMIT } from '../../src/session/parse-save.ts';
import { fromSave, toSave } from '../../src/session/saves.ts';
import { begin, current, historicalSession, step, watch } from '../../src/session/session.ts';
import { longEntry } from '../../src/session/short-log.ts';
import type { Save, Session } from '../../src/session/types.ts';
import { playableScenario } from '../support/playable-scenario.ts';

const scenario = playableScenario();
const easy = freeActor({ difficulty: 'easy' });
const random = randomActor('saver');

function playSteps(session: Session, steps: number): Session {
  let now = session;
  for (let i = 0; i < steps && current(now).stop; i += 1) {
    const { world, stop } = current(now);
    const next = step(now, random(scenario, viewFor(scenario, world, stop!.capital as Capital), stop!));
    if (next.refused) throw new Error(next.refused.code);
    now = next.session;
  }
  return now;
}

const begun = (seed: string): Session => begin(scenario, { seed, gravity: 50, humans: ['US'] }, easy, 'easy');
const good = toSave(playSteps(begun('file'), 8));
const read = (save: unknown): string => {
  const parsed = parseSave(JSON.stringify(save));
  return parsed.refused ? parsed.refused.code : 'read';
};

function through(session: Session): Session {
  const parsed = parseSave(JSON.stringify(toSave(session)));
  if (parsed.refused) throw new Error(parsed.refused.code);
  const loaded = fromSave(parsed.save, scenario, easy);
  if (loaded.refused) throw new Error(loaded.refused.code);
  return loaded.session;
}

describe('a save', () => {
  it('comes back through JSON as the same campaign, at any step and at the end', () => {
    for (const steps of [0, 1, 5, 500]) {
      const session = playSteps(begun(`steps/${steps}`), steps);
      const back = through(session);
      expect(hashWorld(current(back).world)).toBe(hashWorld(current(session).world));
      expect(back.steps.length).toBe(session.steps.length);
      expect(current(back).stop).toEqual(current(session).stop);
    }
  });

  it('keeps a replay that was watched, and a branch from it', () => {
    let now = historicalSession(scenario, easy);
    for (let i = 0; i < 6; i += 1) {
      const next = watch(now, 'quarter');
      if (next.refused) break;
      now = next.session;
    }
    const branch = playSteps(branchAt(now, { quarter: 1970 * 4 }, { humans: ['CN'], gravity: 30, luck: 'new' }), 4);
    expect(hashWorld(current(through(branch)).world)).toBe(hashWorld(current(branch).world));
    expect(JSON.stringify(toSave(now)).length).toBeLessThan(600);
  });

  it('is small', () => {
    expect(JSON.stringify(toSave(playSteps(begun('size'), 500))).length).toBeLessThan(16_384);
  });
});

describe('a save of an older version', () => {
  /** As the first version wrote it: every entry in full. */
  const first = (session: Session): unknown => {
    const save = toSave(session);
    return { ...save, format: 1, log: save.log.map(longEntry) };
  };

  it('1 is migrated and plays to the same state', () => {
    const session = playSteps(begun('old'), 40);
    const parsed = parseSave(JSON.stringify(first(session)));
    if (parsed.refused) throw new Error(parsed.refused.code);
    expect(parsed.save).toEqual(toSave(session));
    const loaded = fromSave(parsed.save, scenario, easy);
    expect(loaded.refused === null && hashWorld(current(loaded.session).world)).toBe(hashWorld(current(session).world));
  });

  it('1 is read as it was written then', () => {
    const written = '{"format":1,"program":"three-capitals","engine":"2","scenario":"ussuri-1969","scenarioHash":"0123456789abcdef",'
      + '"setup":{"seed":"then","gravity":50,"humans":["US"]},"difficulty":"easy","log":['
      + '{"kind":"reply","reply":{"kind":"mandates","mandates":["open-skies","strain-the-pair"]}},'
      + '{"kind":"reply","reply":{"kind":"orders","postures":{"CN":"open"},"orders":[{"act":"proxy-arms","from":"US","to":"PK","theatre":"himalaya","covert":true}],"home":false}},'
      + '{"kind":"reply","reply":{"kind":"decision","option":"wait","odds":4000,"reasons":[]}},'
      + '{"kind":"watch","stops":7},'
      + '{"kind":"seats","humans":["CN"],"gravity":30,"luck":null}],"hash":"fedcba9876543210","quarter":7877}';
    const parsed = parseSave(written);
    expect(parsed.refused === null && parsed.save.log).toEqual([
      'aims: open-skies strain-the-pair', 'US: CN+ proxy-arms>PK@himalaya*',
      { kind: 'reply', reply: { kind: 'decision', option: 'wait', odds: 4000, reasons: [] } }, 'watch: 7',
      { kind: 'seats', humans: ['CN'], gravity: 30, luck: null },
    ]);
  });
});

describe('a save is refused', () => {
  it.each<[string, (save: Save) => unknown]>([
    ['save/not-a-save', () => ({ hello: 1 })],
    ['save/not-a-save', () => []],
    ['save/newer', (save) => ({ ...save, format: 3 })],
    ['save/broken', (save) => ({ ...save, format: 'one' })],
    ['save/broken', (save) => ({ ...save, extra: true })],
    ['save/broken', ({ hash: _, ...save }) => save],
    ['save/broken', (save) => ({ ...save, setup: { ...save.setup, gravity: 101 } })],
    ['save/broken', (save) => ({ ...save, setup: { ...save.setup, humans: ['UK'] } })],
    ['save/broken', (save) => ({ ...save, log: [{ kind: 'reply', reply: { kind: 'decision', option: '<b>' } }] })],
    ['save/broken', (save) => ({ ...save, log: [{ kind: 'reply', reply: { kind: 'orders', orders: [{ act: 'visit', from: 'US', to: 'CN', historical: 'x' }] } }] })],
    ['save/broken', (save) => ({ ...save, log: 'all of it' })],
    ['save/broken', (save) => ({ ...save, format: 0 })],
    ['save/broken', (save) => ({ ...save, format: 1, log: ['rest:'] })],
    ['save/broken', (save) => ({ ...save, log: ['US: visit>CN home home'] })],
    ['save/broken', (save) => ({ ...save, log: ['US: shelling>CN@moon'] })],
    ['save/broken', (save) => ({ ...save, log: ['__proto__'] })],
    ['save/broken', (save) => ({ ...save, log: ['answer: perhaps'] })],
    ['save/broken', (save) => ({ ...save, log: ['watch: 999999999'] })],
    ['save/broken', (save) => ({ ...save, log: ['a'.repeat(5000)] })],
  ])('as %s', (code, spoil) => {
    expect(read(spoil(good))).toBe(code);
  });

  it('with the number of the entry that says nothing', () => {
    const parsed = parseSave(JSON.stringify({ ...good, log: [...good.log.slice(0, 2), 'what is this', ...good.log.slice(2)] }));
    expect(parsed.refused).toEqual({ code: 'save/broken', params: { part: 'log.3' } });
  });

  it('where it is no JSON, too large, or reaches for a prototype', () => {
    const codeOf = (text: string): string | undefined => parseSave(text).refused?.code;
    expect(codeOf('{')).toBe('save/not-json');
    expect(codeOf(' '.repeat(SAVE_LIMIT + 1))).toBe('save/too-large');
    expect(codeOf(JSON.stringify(good).replace('{', '{"__proto__":{"x":1},'))).toBe('save/broken');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each<[string, (save: Save) => Save]>([
    ['save/other-scenario', (save) => ({ ...save, scenario: 'grand-campaign' })],
    ['save/scenario-changed', (save) => ({ ...save, scenarioHash: 'other' })],
    ['save/other-engine', (save) => ({ ...save, engine: '0' })],
    ['save/other-result', (save) => ({ ...save, hash: '0000000000000000' })],
    ['save/does-not-play', (save) => ({ ...save, log: [{ kind: 'reply', reply: { kind: 'answer', answer: 'yes' } }] })],
  ])('when run, as %s', (code, spoil) => {
    expect(fromSave(spoil(good), scenario, easy).refused?.code).toBe(code);
  });
});
