import { run } from '../../../src/cli/program.ts';

/** Runs a command line with lines that are typed; what it said on each stream, and its exit code. */
export async function cli(args: readonly string[], typed: readonly string[] = []): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line), lines: async function* () { yield* typed; } });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
