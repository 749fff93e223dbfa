import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPITALS, LINKAGES, POSTURES, THEATRES, THIRD_PARTIES } from '../../src/engine/types.ts';
import { isLogEntry } from '../../src/session/parse-save.ts';
import { longEntry, shortEntry } from '../../src/session/short-log.ts';
import type { LogEntry } from '../../src/session/types.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const oddName = fc.oneof({ weight: 6, arbitrary: slug }, fc.constantFrom('Two Words', 'a>b', 'once', 'x:', 'watch: 3', 'ö'));
const capital = fc.constantFrom(...CAPITALS);
const maybe = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<object> => fc.option(value).map((each) => (each === null ? {} : { [key]: each }));
const all = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> => fc.tuple(...parts).map((each) => Object.assign({}, ...each) as object);

const order = all(
  fc.record({ act: oddName, from: capital, to: fc.constantFrom(...CAPITALS, ...THIRD_PARTIES) }),
  maybe('theatre', fc.constantFrom(...THEATRES)), maybe('covert', fc.boolean()), maybe('linkage', fc.constantFrom(...LINKAGES)), maybe('tell', fc.array(capital, { maxLength: 2 })),
);
const postures = fc.dictionary(capital, fc.constantFrom(...POSTURES), { noNullPrototype: true });
const thought = all(maybe('odds', fc.nat(10000)), maybe('reasons', fc.constant([])));
const reply = fc.oneof(
  fc.array(oddName, { maxLength: 4 }).map((mandates) => ({ kind: 'mandates', mandates })),
  all(oddName.map((option) => ({ kind: 'decision', option })), thought),
  all(fc.array(order, { maxLength: 4 }).map((orders) => ({ kind: 'orders', orders })), maybe('postures', postures), maybe('home', fc.boolean())),
  all(fc.constantFrom('yes', 'no', 'not-now').map((answer) => ({ kind: 'answer', answer })), thought),
  all(fc.constantFrom('climb', 'hold', 'back').map((move) => ({ kind: 'rung', move })), maybe('quiet', fc.boolean())),
  fc.constantFrom('silent', 'warn', 'mediate').map((stance) => ({ kind: 'stance', stance })),
);
const entry = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('reply', 'once'), reply }) },
  fc.record({ kind: fc.constant('watch'), stops: fc.integer({ min: 1, max: 100_000 }) }),
  fc.record({ kind: fc.constant('seats'), humans: fc.array(capital, { maxLength: 3 }), gravity: fc.nat(100), luck: fc.option(slug) }),
) as unknown as fc.Arbitrary<LogEntry>;

/** Without what says no more than leaving it out would: no card played, no postures changed, no quiet step. */
function meaning(each: LogEntry): unknown {
  const plain = structuredClone(each) as unknown as { reply?: Record<string, unknown> };
  const { reply: said } = plain;
  if (said?.kind === 'orders' && said.home === false) delete said.home;
  if (said?.kind === 'orders' && JSON.stringify(said.postures) === '{}') delete said.postures;
  if (said?.kind === 'rung' && said.quiet === false) delete said.quiet;
  return plain;
}

describe('a log in short lines', () => {
  it('comes back as it was, whatever it says', () => {
    fc.assert(fc.property(entry, (each) => {
      const saved = JSON.parse(JSON.stringify(shortEntry(each))) as ReturnType<typeof shortEntry>;
      const back = longEntry(saved)!;
      expect(isLogEntry(back)).toBe(isLogEntry(each));
      expect(meaning(back)).toEqual(meaning(each));
    }), { numRuns: 2000 });
  });

  it('is short for all that people do', () => {
    const line = (said: unknown): unknown => shortEntry({ kind: 'reply', reply: said } as LogEntry);
    expect(line({ kind: 'decision', option: 'containment' })).toBe('containment');
    expect(line({ kind: 'orders', orders: [], postures: {} })).toBe('rest:');
    expect(line({ kind: 'orders', orders: [{ act: 'summit', from: 'CN', to: 'US', linkage: 'taiwan', tell: ['SU'] }], postures: { US: 'open' }, home: true })).toBe('CN: US+ summit>US+taiwan!SU home');
    expect(line({ kind: 'rung', move: 'back', quiet: true })).toBe('rung: back quiet');
    expect(shortEntry({ kind: 'once', reply: { kind: 'answer', answer: 'not-now' } })).toBe('once answer: not-now');
    expect(shortEntry({ kind: 'watch', stops: 12 })).toBe('watch: 12');
  });

  it('keeps whole what no line says', () => {
    const thinking: LogEntry = { kind: 'once', reply: { kind: 'decision', option: 'wait', odds: 7000 } };
    expect(shortEntry(thinking)).toBe(thinking);
    const strange: LogEntry = { kind: 'reply', reply: { kind: 'orders', orders: [{ act: 'visit', from: 'US', to: 'CN' }, { act: 'visit', from: 'SU', to: 'CN' }] } };
    expect(shortEntry(strange)).toBe(strange);
  });

  it('reads any line to an entry or to nothing, never to an error', () => {
    const words = fc.array(fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('US:', 'rest:', 'aims:', 'once', 'home', 'CN+', 'a>SU', 'rung:', 'back', 'quiet', 'watch:', '9', '__proto__', 'constructor>US')), { maxLength: 6 });
    fc.assert(fc.property(words, (each) => {
      const found = longEntry(each.join(' '));
      if (found !== null && isLogEntry(found)) expect(longEntry(shortEntry(found))).toEqual(found);
    }), { numRuns: 3000 });
  });
});
