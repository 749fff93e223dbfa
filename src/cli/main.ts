/** The command line's entry: `npm run --silent cli -- COMMAND`. */
import { createInterface } from 'node:readline';
import { run } from './program.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => { process.stdout.write(`${line}\n`); },
  err: (line) => { process.stderr.write(`${line}\n`); },
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
});
