/** A scenario of the author's open files, for a save whose version was not played in this browser. */
import type { Scenario } from '../../engine/scenario.ts';
import { keptFiles } from '../store/workshop-store.ts';
import { createBench } from './bench.ts';

/** The scenario of this id and hash that the kept files make; undefined where they make none. */
export async function ownScenario(id: string, hash: string): Promise<Scenario | undefined> {
  const files = await keptFiles().catch(() => []);
  if (files.length === 0) return undefined;
  const bench = createBench();
  try {
    const checked = await bench.check(Object.fromEntries(files.map(({ name, text }) => [name, text])));
    const playable = (checked?.roots ?? []).filter((root) => root.playable);
    const made = await Promise.all(playable.map(({ file }) => bench.scenario(file)));
    return made.find((scenario) => scenario?.id === id && scenario.hash === hash) ?? undefined;
  } finally {
    bench.destroy();
  }
}
