/** The command line's entry: `npm run --silent cli -- COMMAND`. */
import { createInterface } from 'node:readline';
import { run } from './program.ts';

// Whoever reads may have read enough (`| head`): then nobody is left to write to.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(); else throw error; });

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => { process.stdout.write(`${line}\n`); },
  err: (line) => { process.stderr.write(`${line}\n`); },
  lines: () => {
    const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
    // Ctrl C ends what is typed, as Ctrl D does: a game that is to be written is written.
    process.once('SIGINT', () => lines.close());
    return lines;
  },
});
