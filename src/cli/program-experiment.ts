/** The command that plays an experiment of the lab, with its options. */
import type { Command } from 'commander';
import { experimentCommand } from './experiment-command.ts';
import type { ExperimentOptions } from './experiment-command.ts';
import { experimentCharts } from './experiment-pictures.ts';
import { TABLES } from './experiment-tables.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { drawing, json, many } from './options.ts';

/** Adds the command to a program; `end` takes its exit code. */
export function experimentsCommand(program: Command, io: Io, end: (code: number) => void): void {
  const command = program.command('experiment').description(say('cli/experiment')).argument('<what>').addOption(json()).option('--csv', say('cli/csv'))
    .option('--table <name>', say('cli/table', { tables: TABLES.join(', ') })).option('--number <id>', say('cli/band'))
    .addOption(many('--set <change>', 'cli/set')).addOption(many('--metric <measure>', 'cli/metric')).option('--ask <id>', say('cli/ask'))
    .option('--runs <number>', say('cli/experimentRuns')).option('--seed <text>', say('cli/experimentSeed')).option('--gravity <shares>', say('cli/gravities'))
    .option('--lens <name>', say('cli/lens')).addOption(many('--constant <name=number>', 'cli/constant')).option('--until <width>', say('cli/untilAsk'))
    .option('--write <file>', say('cli/write')).option('--link [address]', say('cli/link'))
    .option('--threads <number>', say('cli/threads')).option('--scenario <file>', say('cli/ownScenario'));
  drawing(command, experimentCharts(undefined).all.join(', '))
    .action(async (what: string, options: ExperimentOptions) => end(await experimentCommand(io, what, options)));
}
