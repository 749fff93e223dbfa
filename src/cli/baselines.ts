/** History's own score, kept on the disk: it is the same for every ensemble of a scenario under the same rules. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Baseline } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { historyBaseline } from '../lab/baseline.ts';
import { CACHE, keep, textsOf } from './scenario-files.ts';

/** What history comes to in a scenario: from the disk, or played once. */
export function keptBaseline(scenario: Scenario): Baseline {
  const path = join(CACHE, `history-${keyOf(scenario)}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Baseline;
  const found = historyBaseline(scenario);
  keep(path, found);
  return found;
}

/** The scenario, its constants, and the rules and minds that play it. */
function keyOf({ hash, tuning }: Scenario): string {
  const texts = [hash, JSON.stringify(tuning ?? null), ...textsOf(['src/engine', 'src/engine/registry', 'src/agents', 'src/lab'])];
  return createHash('sha256').update(texts.join('\u0000')).digest('hex').slice(0, 24);
}
