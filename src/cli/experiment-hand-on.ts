/** An experiment handed on instead of being played: as a file that the lab opens, as a link of the lab. */
import { packSave } from '../session/link.ts';
import type { ExperimentFile } from '../session/parse-experiment.ts';
import { bad, good } from './inputs.ts';
import type { Read } from './inputs.ts';
import { writeNew } from './write-new.ts';

/** Where to: a new file; a link, of the address given or of none. */
export interface Wished { readonly write?: string; readonly link?: string | boolean }

export interface HandedOn { readonly experiment: ExperimentFile; readonly file?: string; readonly link?: string }

/** Writes the experiment to a new file and makes its link, whichever is asked for. */
export async function handOn(experiment: ExperimentFile, { write, link }: Wished): Promise<Read<HandedOn>> {
  const address = link === undefined ? good(undefined) : await linkTo(experiment, link);
  if (address.fault !== null) return address;
  const file = write === undefined ? good(undefined) : writeNew(write, `${JSON.stringify(experiment, null, 1)}\n`);
  if (file.fault !== null) return file;
  return good({ experiment, ...(file.value !== undefined && { file: file.value }), ...(address.value !== undefined && { link: address.value }) });
}

async function linkTo(experiment: ExperimentFile, address: string | boolean): Promise<Read<string>> {
  const code = await packSave(JSON.stringify(experiment));
  if (code === null) return bad('experiment/link-too-long');
  return good(`${typeof address === 'string' ? address.split('#')[0]! : ''}#/lab/try/${code}`);
}
