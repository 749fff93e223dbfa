/** Saves: what the humans did, the scenario and the seed. Loading runs it all again and checks the hash. */
import { ENGINE_VERSION, hashWorld } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Decide, Refusal } from '../engine/types.ts';
import { takeSeats } from './branch.ts';
import { answer, begin, current, step, watch } from './session.ts';
import { longEntry, shortEntry } from './short-log.ts';
import type { LogEntry, Save, SavedEntry, Session, Stepped } from './types.ts';

export type Loaded =
  | { readonly refused: Refusal }
  | { readonly refused: null; readonly session: Session };

/** The save of a session up to the step that it looks at. */
export function toSave(session: Session): Save {
  const { world } = current(session);
  const log: LogEntry[] = [];
  for (const { entry } of session.steps.slice(1, session.cursor + 1)) if (entry) log.push(entry);
  return {
    format: 2,
    program: 'three-capitals',
    engine: ENGINE_VERSION,
    scenario: session.scenario.id,
    scenarioHash: session.scenario.hash,
    setup: session.setup,
    difficulty: session.difficulty,
    log: joinWatches(log).map(shortEntry),
    hash: hashWorld(world),
    quarter: world.quarter,
  };
}

/** Watches in a row are one entry, so that a whole replay is a few bytes; loading makes a step of every stop again. */
function joinWatches(log: readonly LogEntry[]): LogEntry[] {
  const joined: LogEntry[] = [];
  for (const entry of log) {
    const last = joined.at(-1);
    if (entry.kind === 'watch' && last?.kind === 'watch') {
      joined[joined.length - 1] = { kind: 'watch', stops: last.stops + entry.stops };
    } else joined.push(entry);
  }
  return joined;
}

/**
 * Runs a save again on its scenario and verifies the state's hash. Refused with a reason: another scenario or
 * version of it (`save/other-scenario`), another engine (`save/other-engine`), a log that does not play
 * (`save/does-not-play`), or one that ends elsewhere (`save/other-result`). The caller keeps what he had.
 */
export function fromSave(save: Save, scenario: Scenario, decide: Decide): Loaded {
  if (save.scenario !== scenario.id) return refuse('save/other-scenario', { found: save.scenario, wanted: scenario.id });
  if (save.scenarioHash !== scenario.hash) return refuse('save/scenario-changed', { scenario: scenario.id });
  if (save.engine !== ENGINE_VERSION) return refuse('save/other-engine', { found: save.engine, wanted: ENGINE_VERSION });
  const played = playLog(begin(scenario, save.setup, decide, save.difficulty), save.log);
  if (played.refused) return played;
  const hash = hashWorld(current(played.session).world);
  return hash === save.hash ? played : refuse('save/other-result', { found: hash, wanted: save.hash });
}

function playLog(session: Session, log: readonly SavedEntry[]): Loaded {
  let now = session;
  for (const [index, saved] of log.entries()) {
    const entry = longEntry(saved);
    const next: Stepped = entry ? playEntry(now, entry) : refuse('save/broken', { part: 'log' });
    if (next.refused) return refuse('save/does-not-play', { entry: index + 1, reason: next.refused.code });
    now = next.session;
  }
  return { refused: null, session: now };
}

/** Does again what an entry of a log says; a watch is a step for every stop. */
export function playEntry(session: Session, entry: LogEntry): Stepped {
  if (entry.kind === 'reply') return step(session, entry.reply);
  if (entry.kind === 'once') return answer(session, entry.reply);
  if (entry.kind === 'seats') return { refused: null, session: takeSeats(session, entry) };
  let now: Stepped = { refused: null, session };
  for (let stop = 0; stop < entry.stops && now.refused === null; stop += 1) now = watch(now.session, 'stop');
  return now;
}

const refuse = (code: string, params: Refusal['params']): { refused: Refusal } => ({ refused: { code, params } });
