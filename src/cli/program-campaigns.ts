/** The commands on single campaigns that were played: how far from history, two of them side by side. */
import type { Command } from 'commander';
import { deviationCommand } from './deviation-command.ts';
import type { DeviationOptions } from './deviation-command.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { json, many } from './options.ts';
import { sideBySideCommand, TABLES } from './side-by-side-command.ts';
import type { SideOptions } from './side-by-side-command.ts';

/** Adds the commands to a program; `end` takes the exit code of the one that is called. */
export function campaignCommands(program: Command, io: Io, end: (code: number) => void): void {
  const command = (name: string): Command => program.command(name).description(say(`cli/${name}`)).addOption(json()).option('--csv', say('cli/csv'))
    .option('--scenario <file>', say('cli/ownScenario')).option('--seed <text>', say('cli/freeSeed')).option('--gravity <share>', say('cli/freeGravity'))
    .option('--difficulty <level>', say('cli/freeDifficulty')).addOption(many('--set <change>', 'cli/set'));
  command('deviation').argument('<campaign>').option('--departures', say('cli/departures'))
    .action(async (operand: string, options: DeviationOptions) => end(await deviationCommand(io, operand, options)));
  command('side-by-side').argument('<first>').argument('<second>').option('--table <name>', say('cli/table', { tables: TABLES.join(', ') }))
    .option('--number <id>', say('cli/number')).option('--all', say('cli/all'))
    .action(async (first: string, second: string, options: SideOptions) => end(await sideBySideCommand(io, [first, second], options)));
}
