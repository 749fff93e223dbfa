/**
 * Writes the figures of the lesson plans anew after a change of rules, and says what changed:
 * `npm run --silent cli -- claims --runs 200 --json > FILE` and `npx tsx scripts/teaching-tables.ts FILE`.
 * The sentences beside the tables are read and changed by hand.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withClaims, withRules } from './teaching/claim-rows.ts';
import type { ClaimFigures, RowChange } from './teaching/claim-rows.ts';
import { playedTeller, withTestRuns } from './teaching/test-runs.ts';

const FOLDER = new URL('../docs/teaching/', import.meta.url);

function main(path: string | undefined): number {
  if (path === undefined) {
    console.error('Give the file that `npm run --silent cli -- claims --runs 200 --json` wrote.');
    return 2;
  }
  const figures = JSON.parse(readFileSync(path, 'utf8')) as ClaimFigures;
  const turned = readdirSync(FOLDER).filter((name) => /^(card-\d+|README)\.md$/.test(name)).flatMap((name) => rewritten(name, figures));
  for (const { id, after } of turned) console.log(`The verdict turned, read the sentence beside it: ${id} ${after}`);
  const supported = figures.claims.filter(({ verdict }) => verdict === 'supported').length;
  console.log(`${supported} of ${figures.claims.length} claims supported with ${figures.runs} pairs and rules ${figures.engine}; not: ${
    figures.claims.filter(({ verdict }) => verdict !== 'supported').map(({ id, verdict }) => `${id} ${verdict}`).join(', ')}.`);
  return 0;
}

/** Writes one plan; gives the rows whose verdict turned. */
function rewritten(name: string, figures: ClaimFigures): RowChange[] {
  const url = new URL(name, FOLDER);
  const page = readFileSync(url, 'utf8');
  const { text, changes } = withClaims(page, figures);
  const whole = withRules(withTestRuns(text, playedTeller), figures);
  tell(name, page, whole);
  if (whole !== page) writeFileSync(url, whole);
  return changes.filter(({ turned }) => turned);
}

/** Prints the lines that differ; a page keeps its lines but where a table of test runs grew. */
function tell(name: string, page: string, whole: string): void {
  const [old, now] = [new Set(page.split('\n')), new Set(whole.split('\n'))];
  for (const line of old) if (!now.has(line)) console.log(`${name} - ${line}`);
  for (const line of now) if (!old.has(line)) console.log(`${name} + ${line}`);
}

process.exitCode = main(process.argv[2]);
