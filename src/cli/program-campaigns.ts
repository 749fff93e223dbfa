/** The commands on single campaigns: replay and play, how far from history, two of them side by side. */
import type { Command } from 'commander';
import { branchesCommand } from './branches-command.ts';
import type { BranchesOptions } from './branches-command.ts';
import { deviationCommand } from './deviation-command.ts';
import type { DeviationOptions } from './deviation-command.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { drawing, json, many } from './options.ts';
import { playCommand } from './play.ts';
import type { PlayOptions } from './play.ts';
import { replayCommand } from './replay-command.ts';
import type { ReplayOptions } from './replay-command.ts';
import { sideBySideCommand, TABLES } from './side-by-side-command.ts';
import type { SideOptions } from './side-by-side-command.ts';

/** Adds the commands to a program; `end` takes the exit code of the one that is called. */
export function campaignCommands(program: Command, io: Io, end: (code: number) => void): void {
  drawing(program.command('replay'), say('chart/numbers')).description(say('cli/replay')).argument('<campaign>').addOption(json()).option('--csv', say('cli/csv'))
    .addOption(many('--set <change>', 'cli/set')).option('--seed <text>', say('cli/replaySeed')).option('--at <quarter>', say('cli/at'))
    .option('--captions', say('cli/captions')).option('--predict', say('cli/predict')).option('--as <capital>', say('cli/whose'))
    .option('--decisions', say('cli/decisions')).option('--scenario <file>', say('cli/ownScenario'))
    .action(async (operand: string, options: ReplayOptions) => end(await replayCommand(io, operand, options)));
  program.command('play').description(say('cli/play')).argument('<campaign>').option('--as <capital>', say('cli/as'))
    .option('--from <quarter>', say('cli/from')).option('--write <file>', say('cli/save')).option('--seed <text>', say('cli/seed'))
    .option('--gravity <share>', say('cli/playGravity')).option('--difficulty <level>', say('cli/playDifficulty'))
    .addOption(many('--set <change>', 'cli/set')).addOption(json()).option('--scenario <file>', say('cli/ownScenario'))
    .action(async (operand: string, options: PlayOptions) => end(await playCommand(io, operand, options)));
  program.command('branches').description(say('cli/branches')).argument('<save...>').addOption(json()).option('--csv', say('cli/csv')).option('--scenario <file>', say('cli/ownScenario'))
    .addOption(many('--note <branch=note>', 'cli/note')).option('--write <file>', say('cli/writeTree')).option('--saves <folder>', say('cli/saves'))
    .action(async (operands: string[], options: BranchesOptions) => end(await branchesCommand(io, operands, options)));
  const command = (name: string): Command => program.command(name).description(say(`cli/${name}`)).addOption(json()).option('--csv', say('cli/csv'))
    .option('--scenario <file>', say('cli/ownScenario')).option('--seed <text>', say('cli/freeSeed')).option('--gravity <share>', say('cli/freeGravity'))
    .option('--difficulty <level>', say('cli/freeDifficulty')).addOption(many('--set <change>', 'cli/set'));
  command('deviation').argument('<campaign>').option('--departures', say('cli/departures'))
    .action(async (operand: string, options: DeviationOptions) => end(await deviationCommand(io, operand, options)));
  drawing(command('side-by-side'), say('chart/numbers')).argument('<first>').argument('<second>').option('--table <name>', say('cli/table', { tables: TABLES.join(', ') }))
    .option('--number <id>', say('cli/number')).option('--all', say('cli/all'))
    .action(async (first: string, second: string, options: SideOptions) => end(await sideBySideCommand(io, [first, second], options)));
}
