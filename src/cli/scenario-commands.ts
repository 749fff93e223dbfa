/** `list` and `validate`. */
import { existsSync } from 'node:fs';
import { faultLine } from '../scenario/index.ts';
import type { Fault } from '../scenario/index.ts';
import { claimsFaults } from './claims-file.ts';
import { codexFaults } from './codex-files.ts';
import { checkFile, listScenarios, scenarioIds } from './scenario-files.ts';
import { nearestNames } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';

/** Lists the scenarios that ship. */
export function listCommand(io: Io, { json }: { readonly json?: boolean }): number {
  const found = listScenarios();
  if (json) io.out(JSON.stringify({ scenarios: found }));
  else for (const { id, title, from, to, sides, events } of found) {
    io.out(`${id.padEnd(18)} ${from}–${to}  ${sides.join(' ').padEnd(8)} ${String(events).padStart(3)} events  ${title}`);
  }
  return EXIT.done;
}

/** Checks files (or scenarios by id); every fault on a line of its own. Exit 1 where a file has errors. */
export function validateCommand(io: Io, files: readonly string[], { json = false }: { readonly json?: boolean }): number {
  for (const file of files) {
    const known = scenarioIds();
    if (!existsSync(file) && !known.includes(file)) {
      return fail(io, json, say('input/unknown-scenario', { found: file, nearest: nearestNames(file, known) }));
    }
  }
  const results = files.map((file) => ({ file, faults: codexFaults(file) ?? claimsFaults(file) ?? checkFile(file) }));
  const broken = results.some(({ faults }) => faults.some(isError));
  if (json) {
    io.out(JSON.stringify({ valid: !broken, files: results.map(({ file, faults }) => ({ file, valid: !faults.some(isError), faults })) }));
  } else for (const { file, faults } of results) {
    for (const fault of faults) io.out(faultLine(fault));
    const count = (severity: Fault['severity']): number => faults.filter((fault) => fault.severity === severity).length;
    io.err(say('cli/counted', { file, errors: count('error'), warnings: count('warning'), notes: count('note') }));
  }
  return broken ? EXIT.input : EXIT.done;
}

const isError = ({ severity }: Fault): boolean => severity === 'error';
