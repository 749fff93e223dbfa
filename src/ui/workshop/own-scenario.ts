/** Scenarios of the author's files: for a save whose version was not played in this browser, and for the lab. */
import type { Scenario } from '../../engine/scenario.ts';
import { keptFiles } from '../store/workshop-store.ts';
import type { OwnFile } from '../store/workshop-store.ts';
import { createBench } from './bench.ts';

/** The scenario of this id and hash that the kept files make; undefined where they make none. */
export async function ownScenario(id: string, hash: string): Promise<Scenario | undefined> {
  const files = await keptFiles().catch(() => []);
  const made = await ownScenarios(files);
  return made.find((scenario) => scenario.id === id && scenario.hash === hash);
}

/** All scenarios that files make without a fault. */
export async function ownScenarios(files: readonly OwnFile[]): Promise<readonly Scenario[]> {
  if (files.length === 0) return [];
  const bench = createBench();
  try {
    const checked = await bench.check(Object.fromEntries(files.map(({ name, text }) => [name, text])));
    const playable = (checked?.roots ?? []).filter((root) => root.playable);
    const made = await Promise.all(playable.map(({ file }) => bench.scenario(file)));
    return made.filter((scenario) => scenario !== null);
  } finally {
    bench.destroy();
  }
}
