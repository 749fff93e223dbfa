/** What a command reads and writes, so that tests can stand in for the terminal. */
export interface Io {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Lines that the user types. */
  readonly lines: () => AsyncIterable<string>;
}

/** Exit codes: done, the input is wrong, bad usage. */
export const EXIT = { done: 0, input: 1, usage: 2 } as const;

/** Ends a command with a fault: a sentence on stderr and, with `--json`, one document on stdout. */
export function fail(io: Io, json: boolean, fault: string): number {
  io.err(`error: ${fault}`);
  if (json) io.out(JSON.stringify({ error: fault }));
  return EXIT.input;
}
