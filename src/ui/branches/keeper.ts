/** Keeps every line of play: the one that is played grows, a branch begins another, what is undone leaves a stub. */
import { hashWorld } from '../../engine/index.ts';
import type { Session } from '../../session/types.ts';
import type { Change, Game } from '../app/game.ts';
import { humansOf } from '../model/situation.ts';
import { keepLines, keptLines } from '../store/branch-store.ts';
import { leftAt, surplus, undoneBy, withStubs } from '../../session/lines.ts';
import type { Line } from '../../session/lines.ts';

export interface LineKeeper {
  /** Another game is played from now on; one that has come from elsewhere becomes a line at once, where its save is given. */
  begin(game: Game, text: string | null): void;
  /** The game has changed; `text` is its save. Resolves when it is kept, rejects where the browser refuses. */
  changed(game: Game, change: Change, text: string): Promise<void>;
}

/** What the keeper knows of the game that is played. */
interface Kept {
  /** The line that grows; none before anything was done in it. */
  line: Line | null;
  seen: Session;
}

/** A keeper; its work is done one after the other, so that no line is written over by an older one. */
export function lineKeeper(): LineKeeper {
  let kept: Promise<Kept> | null = null;
  return {
    begin: (game, text) => {
      const session = game.session();
      kept = lineOf(session).then(async (line) => ({ line: line ?? await arrived(session, text), seen: session }));
      kept.catch(() => undefined);
    },
    changed: (game, change, text) => {
      const before = kept;
      const session = game.session();
      if (!before) return Promise.resolve();
      const done = before.then(async (now) => next(now, session, { change, text }));
      // A line that could not be written is tried again with the next change.
      kept = done.catch(async () => ({ ...(await before), seen: session }));
      return done.then(() => undefined);
    },
  };
}

/** The kept line that ends as a session ends; null where there is none. */
async function lineOf({ scenario, steps }: Session): Promise<Line | null> {
  const lines = (await keptLines()).filter((line) => line.scenarioHash === scenario.hash);
  if (lines.length === 0) return null;
  const hash = hashWorld(steps.at(-1)!.world);
  return lines.filter((line) => line.hash === hash).toSorted((a, b) => b.at - a.at)[0] ?? null;
}

/** A campaign from a file or a link that somebody plays on is a line of its own; one that has just begun is none yet. */
async function arrived(session: Session, text: string | null): Promise<Line | null> {
  if (text === null || session.cursor === 0) return null;
  const { line } = await next({ line: null, seen: session }, session, { change: { kind: 'begun', news: [], reply: null }, text });
  return line;
}

interface News { readonly change: Change; readonly text: string }

async function next({ line, seen }: Kept, session: Session, { change, text }: News): Promise<Kept> {
  const { world } = session.steps[session.cursor]!;
  const state = { to: world.quarter, over: world.over !== null, text, hash: hashIn(text), at: Date.now() };
  if (change.kind === 'branch' || line === null) {
    const made = { ...(await newLine(session, change.kind === 'branch' ? line : null, change)), ...state };
    await put(made);
    return { line: made, seen: session };
  }
  const grown = withStubs({ ...line, ...(await namesOf(line.id)), ...state }, change.kind === 'reply' ? undoneBy(seen, session) : []);
  await put(grown);
  return { line: grown, seen: session };
}

/** The state's hash as the save tells it. */
function hashIn(text: string): string {
  return String((JSON.parse(text) as { hash?: unknown }).hash ?? '');
}

async function newLine(session: Session, left: Line | null, { kind, named = UNNAMED }: Change): Promise<Line> {
  const { scenario, steps, cursor } = session;
  const from = kind === 'branch' ? branchQuarter(steps, cursor) : scenario.from;
  return {
    ...named, id: crypto.randomUUID(), scenario: scenario.id, scenarioHash: scenario.hash,
    capital: humansOf(session)[0] ?? 'US', parent: leftAt(await keptLines(), left, from), from,
    to: 0, over: false, text: '', hash: '', undone: [], made: Date.now(), at: 0,
  };
}

const UNNAMED = { name: '', note: '' } as const;

/** The quarter of the state that a branch left. */
const branchQuarter = (steps: Session['steps'], cursor: number): number => steps[Math.max(0, cursor - 1)]!.world.quarter;

/** A line may have been named elsewhere while it was played, and what was undone in it taken up. */
async function namesOf(id: string): Promise<Partial<Pick<Line, 'name' | 'note' | 'parent' | 'undone'>>> {
  const found = (await keptLines()).find((line) => line.id === id);
  return found ? { name: found.name, note: found.note, parent: found.parent, undone: found.undone } : {};
}

async function put(line: Line): Promise<void> {
  const others = (await keptLines()).filter(({ id, scenario }) => id !== line.id && scenario === line.scenario);
  await keepLines([line], surplus([...others, line]).map(({ id }) => id).filter((id) => id !== line.id));
}
