/** What history comes to in a scenario, kept on the disk: it is the same for every ensemble under the same rules. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Baseline } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { historyRecord } from '../lab/history.ts';
import type { HistoryRecord } from '../lab/history.ts';
import { CACHE, keep, textsOf } from './scenario-files.ts';

/** History's own score. */
export const keptBaseline = (scenario: Scenario): Baseline => keptHistory(scenario).baseline;

/** What history comes to, quarter by quarter: from the disk, or played once. */
export function keptHistory(scenario: Scenario): HistoryRecord {
  const path = join(CACHE, `history-path-${keyOf(scenario)}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as HistoryRecord;
  const found = historyRecord(scenario);
  keep(path, found);
  return found;
}

/** The scenario, its constants, and the rules and minds that play it. */
function keyOf({ hash, tuning }: Scenario): string {
  const texts = [hash, JSON.stringify(tuning ?? null), ...textsOf(['src/engine', 'src/engine/registry', 'src/agents', 'src/lab'])];
  return createHash('sha256').update(texts.join('\u0000')).digest('hex').slice(0, 24);
}
