/** Options that many commands have. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { say } from './messages.ts';

/** One JSON document instead of text. */
export const json = (): Option => new Option('--json', say('cli/json'));

/** An option that may be given more than once. */
export const many = (flags: string, about: string): Option => new Option(flags, say(about)).default([]).argParser(
  (value: string, before: string[]) => [...before, value],
);

/** The options that draw charts: `names` tells the charts of a command that has several. */
export const drawing = (command: Command, names: string | null = null): Command => {
  command.option('--svg <path>', say('cli/svg')).option('--png <path>', say('cli/png'));
  return names === null ? command : command.option('--chart <name>', say('cli/chart', { names }));
};
