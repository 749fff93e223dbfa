/** The commands and their options. */
import { Command, CommanderError } from 'commander';
import { CLAIM_PLAN } from '../lab/claims.ts';
import { claimsCommand } from './claims-command.ts';
import type { ClaimsOptions } from './claims-command.ts';
import { compareCommand } from './compare-command.ts';
import { DRAWN, inevitabilityCommand } from './inevitability-command.ts';
import type { InevitabilityOptions } from './inevitability-command.ts';
import type { EnsembleOptions } from './inputs-ensemble.ts';
import { EXIT } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';
import { drawing, json, many } from './options.ts';
import { experimentsCommand } from './program-experiment.ts';
import { campaignCommands } from './program-campaigns.ts';
import { simulateCommand } from './simulate-command.ts';
import { deepCommand } from './deep-command.ts';
import { sensitivityCommand } from './sensitivity-command.ts';
import type { SensitivityOptions } from './sensitivity-command.ts';
import { listCommand, validateCommand } from './scenario-commands.ts';
import { turningCommand } from './turning-command.ts';
import type { TurningOptions } from './turning-command.ts';

interface Ended { code: number }

/** Runs one command line (without the program's name); returns the exit code: 0 done, 1 the input is wrong, 2 bad usage. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const ended: Ended = { code: EXIT.done };
  const program = build(io, ended);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  return ended.code;
}

function build(io: Io, ended: Ended): Command {
  const program = new Command('three-capitals').description(say('cli/about')).exitOverride().showSuggestionAfterError();
  program.configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.err(text.trimEnd()) });
  const end = (code: number): void => { ended.code = code; };
  program.command('list').description(say('cli/list')).addOption(json())
    .action((options: { json?: boolean }) => end(listCommand(io, options)));
  program.command('validate').description(say('cli/validate')).argument('<file...>').addOption(json())
    .option('--deep', say('cli/deep')).option('--runs <number>', say('cli/runs'), '1000')
    .action((files: string[], options: { json?: boolean; deep?: boolean; runs: string }) => {
      const code = validateCommand(io, files, options);
      end(options.deep && code === EXIT.done ? deepCommand(io, files, options) : code);
    });
  ensembles(program, io, end);
  experimentsCommand(program, io, end);
  campaignCommands(program, io, end);
  return program;
}

/** The commands that play many campaigns. */
function ensembles(program: Command, io: Io, end: (code: number) => void): void {
  const command = (name: string, runs: string, gravity = '0.5'): Command => program.command(name).description(say(`cli/${name}`)).addOption(json())
    .option('--csv', say('cli/csv')).option('--head', say('cli/head')).option('--runs <number>', say('cli/runs'), runs).option('--seed <text>', say('cli/seed'), '1')
    .option('--gravity <share>', say('cli/gravity'), gravity).option('--threads <number>', say('cli/threads'))
    .addOption(many('--constant <name=number>', 'cli/constant')).option('--lens <name>', say('cli/lens'));
  const changed = (name: string, runs: string): Command => command(name, runs).argument('<scenario>')
    .addOption(many('--set <change>', 'cli/set')).addOption(many('--metric <measure>', 'cli/metric')).option('--until <id=width>', say('cli/until'));
  changed('simulate', '100').option('--decisions', say('cli/decisions')).action(async (name: string, options: EnsembleOptions) => end(await simulateCommand(io, name, options)));
  changed('compare', '200').action(async (name: string, options: EnsembleOptions) => end(await compareCommand(io, name, options)));
  drawing(changed('sensitivity', '200').option('--effect <id>', say('cli/effect')), say('chart/values')).action(async (name: string, options: SensitivityOptions) => end(await sensitivityCommand(io, name, options)));
  drawing(command('inevitability', '50'), DRAWN.join(', ')).argument('<scenario>').addOption(many('--set <change>', 'cli/set')).option('--every <quarters>', say('cli/every'), '4')
    .option('--ending <id>', say('cli/ending')).addOption(many('--guess <moment=share>', 'cli/guess'))
    .action(async (name: string, options: InevitabilityOptions) => end(await inevitabilityCommand(io, name, options)));
  drawing(program.command('turning')).description(say('cli/turning')).argument('<save>').addOption(json()).option('--csv', say('cli/csv')).option('--head', say('cli/head')).option('--runs <number>', say('cli/runs'), '200')
    .option('--threads <number>', say('cli/threads')).option('--scenario <file>', say('cli/ownScenario'))
    .action(async (path: string, options: TurningOptions) => end(await turningCommand(io, path, options)));
  drawing(command('claims', String(CLAIM_PLAN.runs), String(CLAIM_PLAN.gravity))).argument('[scenario]')
    .action(async (name: string | undefined, options: ClaimsOptions) => end(await claimsCommand(io, name, options)));
}
