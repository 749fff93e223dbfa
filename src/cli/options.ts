/** Options that many commands have. */
import { Option } from 'commander';
import { say } from './messages.ts';

/** One JSON document instead of text. */
export const json = (): Option => new Option('--json', say('cli/json'));

/** An option that may be given more than once. */
export const many = (flags: string, about: string): Option => new Option(flags, say(about)).default([]).argParser(
  (value: string, before: string[]) => [...before, value],
);
