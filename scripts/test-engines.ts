/**
 * `npm run test:engines`: one recorded campaign of every scenario is played again in V8, SpiderMonkey and
 * JavaScriptCore, and must end in the same state to the last bit. On Debian: the packages libmozjs-102-dev (or a later
 * one) and libjavascriptcoregtk-4.0-bin (or 4.1, 6.0) bring the shells.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Rollup } from 'vite';
import { randomActor } from '../src/agents/fixed-actors.ts';
import { freeActor } from '../src/agents/free-actor.ts';
import { playOn } from '../src/agents/play-on.ts';
import { loadScenario, scenarioIds } from '../src/cli/scenario-files.ts';
import { newCampaign, viewFor } from '../src/engine/index.ts';
import type { Scenario } from '../src/engine/scenario.ts';
import type { Reply, Setup } from '../src/engine/types.ts';
import { report } from './engines/replay.ts';
import type { Recorded } from './engines/replay.ts';
import { inProject } from './run.mjs';

/** The engines, and the names that their shells go by, newest first. */
const ENGINES: readonly { readonly name: string; readonly shells: readonly string[] }[] = [
  { name: 'V8', shells: [process.execPath] },
  { name: 'SpiderMonkey', shells: ['js140', 'js128', 'js115', 'js102', 'js91', 'js78'] },
  { name: 'JavaScriptCore', shells: ['jsc'] },
];

/** What a campaign may use of the library that an older shell has not; and one way to print for all. */
const PRELUDE = `
  Array.prototype.toSorted ??= function (by) { return this.slice().sort(by); };
  globalThis.say = typeof print === 'function' ? print : console.log;
`;

/** Records a campaign: a human who plays at random on one side, free actors on the others. */
function record(scenario: Scenario): Recorded {
  const setup: Setup = { seed: `engines/${scenario.id}`, gravity: 40, humans: ['CN'] };
  const decide = freeActor({ difficulty: 'normal' });
  const random = randomActor('engines');
  const world = newCampaign(scenario, setup);
  const log: Reply[] = [];
  let now = playOn(scenario, world, decide, null);
  while (now.stop) {
    const reply = random(scenario, viewFor(scenario, world, 'CN'), now.stop);
    log.push(reply);
    now = playOn(scenario, world, decide, reply);
  }
  return { scenario: { ...scenario, texts: {} }, setup, log };
}

/** The engine, the actors and the replay as one plain script. */
async function bundle(): Promise<string> {
  const input = inProject('scripts/engines/replay.ts');
  const result = await build({
    configFile: false, logLevel: 'warn',
    build: { write: false, minify: false, target: 'es2022', lib: { entry: input, formats: ['iife'], name: 'replay' } },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  return output[0].code;
}

const found = (shells: readonly string[]): string | undefined =>
  shells.find((shell) => spawnSync(shell, ['-e', '1'], { stdio: 'ignore' }).error === undefined);

const campaigns = scenarioIds().flatMap((id) => loadScenario(id).scenario ?? []).map(record);
const expected = report(campaigns);
const folder = mkdtempSync(join(tmpdir(), 'three-capitals-engines-'));
const script = join(folder, 'campaigns.js');
const data = JSON.stringify(JSON.stringify(campaigns));
writeFileSync(script, `${PRELUDE}${await bundle()}\nsay(replay.report(JSON.parse(${data})));\n`);

for (const { name, shells } of ENGINES) {
  const shell = found(shells);
  if (shell === undefined) {
    console.log(`${name.padEnd(15)} missing: none of ${shells.join(', ')} is on the path`);
    process.exitCode = 1;
    continue;
  }
  const lines = execFileSync(shell, [script], { encoding: 'utf8', maxBuffer: 1e8 }).trim();
  const same = lines === expected;
  console.log(`${name.padEnd(15)} ${same ? `same hash in all ${campaigns.length} scenarios` : `DIFFERS:\n${lines}\nexpected:\n${expected}`}`);
  if (!same) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
