/** `validate --deep`: plays the scenarios and says what only running shows. */
import { deepCheck } from '../lab/deep-check.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { readScenario, readWhole } from './inputs.ts';
import { say } from './messages.ts';

/** Plays each scenario so many times; every finding on a line of its own. Exit 1 where there are any. */
export function deepCommand(io: Io, scenarios: readonly string[], { runs, json = false }: { readonly runs: string; readonly json?: boolean }): number {
  const count = readWhole('--runs', runs, 1, 100_000);
  if (count.fault !== null) return fail(io, json, count.fault);
  let findings = 0;
  for (const name of scenarios) {
    const scenario = readScenario(name);
    if (scenario.fault !== null) return fail(io, json, scenario.fault);
    const found = deepCheck(scenario.value, { runs: count.value, seed: 'deep' });
    findings += found.length;
    if (json) io.out(JSON.stringify({ scenario: scenario.value.id, runs: count.value, findings: found }));
    else for (const { code, event, option, found: figure } of found) {
      io.out(`${scenario.value.id}: ${option === null ? event : `${event}, ${option}`}: ${say(code, { found: figure })} [${code}]`);
    }
    if (!json) io.err(say('cli/deep-counted', { scenario: scenario.value.id, runs: count.value, findings: found.length }));
  }
  return findings > 0 ? EXIT.input : EXIT.done;
}
