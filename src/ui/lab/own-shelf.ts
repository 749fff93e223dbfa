/** The author's own scenarios in the lab: those of the workshop's files as they stand, and versions that were played. */
import type { Scenario } from '../../engine/scenario.ts';
import { shelf, takeScenario } from '../scenario-shelf.ts';
import { keptFiles, playedScenario } from '../store/workshop-store.ts';

/** A scenario by the mark of its version, however it is to be had; undefined where this browser has it not. */
export async function scenarioBy(id: string, hash: string): Promise<Scenario | undefined> {
  const shelved = shelf.some((line) => line.id === id) ? await takeScenario(id) : undefined;
  if (shelved?.hash === hash) return shelved;
  return (await playedScenario(id, hash)) ?? (await ownShelf()).find((own) => own.id === id && own.hash === hash);
}

let kept: { readonly marks: string; readonly list: Promise<readonly Scenario[]> } | null = null;

/** What the workshop's files make without a fault; compiled again only when they have changed. The workshop is fetched only where there are any. */
export async function ownShelf(): Promise<readonly Scenario[]> {
  const files = await keptFiles().catch(() => []);
  if (files.length === 0) return [];
  const marks = JSON.stringify(files.map(({ name, text }) => [name, text]));
  if (kept?.marks !== marks) {
    const list = import('../workshop/own-scenario.ts').then(({ ownScenarios }) => ownScenarios(files));
    list.catch(() => { kept = null; });
    kept = { marks, list };
  }
  return kept.list;
}
